import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

// cli/registry/write-files.ts
/** Writes files below a folder, making the folders between. Throws Error with the system's reason. */
async function writeFiles(folder, files) {
	for (const [path, bytes] of files) {
		const target = join(folder, path);
		try {
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, bytes);
		} catch (cause) {
			throw new Error(`cannot write ${target}`, { cause });
		}
	}
}
/**
* Writes a file where none is yet.
* @param shown how its path was given, for the message. Throws Error with the system's reason.
*/
async function writeNewFile(path, bytes, shown = path) {
	await writeFile(path, bytes, { flag: "wx" }).catch((cause) => {
		throw new Error(`cannot write ${shown}`, { cause });
	});
}
const MAX_FILES = 1e3;
/** The plain files below a folder by their path with `/`. Throws Error with the system's reason, or if there are too many. */
async function readFiles(folder, maxBytes) {
	try {
		const files = /* @__PURE__ */ new Map();
		const entries = await readdir(folder, {
			recursive: true,
			withFileTypes: true
		});
		if (entries.length > MAX_FILES) throw new Error(`more than ${MAX_FILES} entries`);
		for (const entry of entries) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			const bytes = await readFile(path);
			if (bytes.length > maxBytes) throw new Error(`${path} is larger than ${maxBytes} bytes`);
			files.set(relative(folder, path).split(sep).join("/"), bytes);
		}
		return files;
	} catch (cause) {
		throw new Error(`cannot read ${folder}`, { cause });
	}
}

export { writeFiles as n, writeNewFile as r, readFiles as t };