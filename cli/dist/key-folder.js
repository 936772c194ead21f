import { t as generateKey } from "./generate-key.js";
import { n as readKeyInFolder, r as readKeyReference } from "./key-reference.js";
import { n as tufKeyFromPem } from "./tuf-key.js";
import { a as UsageError } from "./portcullis.js";
import { n as KEYS_OPTION } from "./locations.js";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// cli/keys/key-folder.ts
/** New keys in memory: nothing is on disk until everything that they sign is known to be in order. */
function makeKeys(rootCount, withHead) {
	const roots = Array.from({ length: rootCount }, (_, index) => `root-${index + 1}`);
	const keys = /* @__PURE__ */ new Map();
	for (const name of [
		...roots,
		"admissions",
		"revocations",
		"snapshot"
	]) keys.set(name, generateKey("ed25519").private_key);
	if (withHead) keys.set("head", generateKey("p256").private_key);
	return keys;
}
/** Writes new keys, readable by their owner alone. Throws Error if one is there: a key is never overwritten. */
async function writeKeys(folder, keys) {
	await mkdir(folder, {
		recursive: true,
		mode: 448
	});
	for (const [name, pem] of keys) {
		const path = join(folder, `${name}.pem`);
		try {
			await writeFile(path, pem, {
				flag: "wx",
				mode: 384
			});
		} catch (cause) {
			throw new Error(`cannot write the key ${path}`, { cause });
		}
	}
}
/** How a command names its keys: a folder, and references for those that lie elsewhere. */
const KEY_OPTIONS = {
	keys: KEYS_OPTION,
	key: {
		type: "string",
		value: "NAME=REFERENCE",
		multiple: true,
		description: "a key that is not in the folder: file:PATH, env:NAME, or cmd:PUBLIC PROGRAM ARGS for one in a KMS"
	}
};
const KEY_NAMES = [
	"admissions",
	"revocations",
	"snapshot",
	"old-snapshot",
	"head"
];
/** @throws UsageError for a reference without a known name, and where a key is asked for that neither option gives */
function keyRing(options, env, cwd) {
	const references = new Map(options.key.map(splitReference));
	const folder = options.keys ?? env["PORTCULLIS_KEYS"];
	const place = {
		cwd,
		env
	};
	const open = (name) => {
		const reference = references.get(name);
		if (reference !== void 0) return readKeyReference(reference, place);
		if (folder === void 0 || folder === "") throw new UsageError(`say --keys, set PORTCULLIS_KEYS, or give --key ${name}=REFERENCE`);
		return readKeyInFolder(resolve(cwd, folder), name, place);
	};
	return {
		tuf: async (name) => (await open(name)).tuf(),
		head: async () => (await open("head")).statements(),
		has: async (name) => {
			if (references.has(name)) return true;
			if (folder === void 0 || folder === "") return false;
			return (await readdir(resolve(cwd, folder)).catch(() => [])).some((file) => file === `${name}.pem` || file === `${name}.cmd`);
		}
	};
}
function splitReference(given) {
	const at = given.indexOf("=");
	const name = KEY_NAMES.find((one) => one === given.slice(0, at));
	if (name === void 0) throw new UsageError(`--key is NAME=REFERENCE, NAME one of ${KEY_NAMES.join(", ")}`);
	return [name, given.slice(at + 1)];
}
function tufKey(pem, path) {
	const key = tufKeyFromPem(pem, path);
	if (key.kind === "ok") return key.value;
	throw new Error(`the key ${path} is of no use: ${key.findings[0].message}`);
}

export { writeKeys as a, tufKey as i, keyRing as n, makeKeys as r, KEY_OPTIONS as t };