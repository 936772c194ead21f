import { c as isJsonObject, d as parseStrictJson, l as member } from "./render-findings.js";
import { a as UsageError } from "./portcullis.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// cli/registry/locations.ts
/** Options that several commands share, so that they mean the same everywhere. */
const REGISTRY_OPTION = {
	type: "string",
	value: "DIR",
	description: "checkout of the registry (this folder)"
};
const REF_OPTION = {
	type: "string",
	value: "REF",
	description: "the protected branch (main)"
};
const ARTIFACTS_OPTION = {
	type: "string",
	value: "DIR",
	description: "take artifacts from here, by file name, before asking their URL"
};
const OSV_OPTION = {
	type: "string",
	value: "DIR|ZIP",
	description: "an OSV export to match components against, where the tier sets a threshold (nothing is matched)"
};
const KEYS_OPTION = {
	type: "string",
	value: "DIR",
	description: "folder with the keys, <key>.pem each ($PORTCULLIS_KEYS)"
};
const ROOT_OPTION = {
	type: "string",
	value: "FILE",
	description: "the registry's first TUF root, trust/root.json ($PORTCULLIS_ROOT)"
};
/** An option, or the environment variable that stands in for it. */
function optionOrEnv(name, given, env, variable) {
	const value = given ?? env[variable];
	if (value === void 0 || value === "") throw new UsageError(`say --${name}, or set ${variable}`);
	return value;
}
const MAX_ROOT_BYTES = 512e3;
async function readRootFile(given, env, cwd) {
	const path = resolve(cwd, optionOrEnv("root", given, env, "PORTCULLIS_ROOT"));
	try {
		const bytes = await readFile(path);
		if (bytes.length > MAX_ROOT_BYTES) throw new Error(`larger than ${MAX_ROOT_BYTES} bytes`);
		if (!isTufRoot(bytes)) throw new Error("it is no TUF root; embed the registry's trust/root.json");
		return bytes;
	} catch (cause) {
		throw new Error(`cannot read the root ${path}`, { cause });
	}
}
/** Only a look at the type: what it says is verified where it is used. */
function isTufRoot(bytes) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_ROOT_BYTES });
	const signed = parsed.kind === "ok" && isJsonObject(parsed.value.value) ? member(parsed.value.value, "signed") : void 0;
	return isJsonObject(signed) && member(signed, "_type") === "root";
}

export { REGISTRY_OPTION as a, readRootFile as c, REF_OPTION as i, KEYS_OPTION as n, ROOT_OPTION as o, OSV_OPTION as r, optionOrEnv as s, ARTIFACTS_OPTION as t };