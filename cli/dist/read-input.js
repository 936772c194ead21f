import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { createHash } from "node:crypto";
import { constants as constants$1, createReadStream } from "node:fs";

// cli/read-input.ts
/**
* A file the user named, at most `maxBytes` + 1 of it: one byte too many is enough for a parser to refuse it by its own
* code, and a device or a file without end costs no more than that.
* @throws Error when it cannot be read or is not a regular file, with the system's reason as cause
*/
async function readInput(cwd, path, maxBytes) {
	try {
		await using file = await open(resolve(cwd, path), constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
		if (!(await file.stat()).isFile()) throw new Error("not a regular file");
		const buffer = Buffer.alloc(Math.min((await file.stat()).size, maxBytes) + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
			length += bytesRead;
			if (bytesRead === 0 || length === buffer.length) break;
		}
		return buffer.subarray(0, length);
	} catch (cause) {
		throw new Error(`cannot read ${path}`, { cause });
	}
}
/**
* Digests of a file of any size, read once.
* @throws Error when it cannot be read, with the system's reason as cause
*/
async function digestInput(cwd, path) {
	const hashes = {
		sha256: createHash("sha256"),
		sha384: createHash("sha384"),
		sha512: createHash("sha512")
	};
	try {
		for await (const chunk of createReadStream(resolve(cwd, path))) for (const hash of Object.values(hashes)) hash.update(chunk);
	} catch (cause) {
		throw new Error(`cannot read ${path}`, { cause });
	}
	const { sha256, sha384, sha512 } = hashes;
	return {
		sha256: sha256.digest("hex"),
		sha384: sha384.digest("hex"),
		sha512: sha512.digest("hex")
	};
}

export { readInput as n, digestInput as t };