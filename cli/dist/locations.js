import { r as UsageError } from "./portcullis.js";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";

// cli/registry/locations.ts
/** Options that several commands share, so that they mean the same everywhere. */
const REGISTRY_OPTION = {
	type: "string",
	value: "DIR",
	description: "checkout of the registry (this folder)"
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
const PUBLICATION_OPTION = {
	type: "string",
	value: "URL|DIR",
	description: "where the publication is served ($PORTCULLIS_PUBLICATION)"
};
const CACHE_OPTION = {
	type: "string",
	value: "DIR",
	description: "what this host keeps of it ($PORTCULLIS_CACHE)"
};
/** An option, or the environment variable that stands in for it. */
function optionOrEnv(name, given, env, variable) {
	const value = given ?? env[variable];
	if (value === void 0 || value === "") throw new UsageError(`say --${name}, or set ${variable}`);
	return value;
}
function keysFolder(given, env, cwd) {
	return resolve(cwd, optionOrEnv("keys", given, env, "PORTCULLIS_KEYS"));
}
/** An address as it stands, or a folder from here. */
function publicationSource(given, env, cwd) {
	const value = optionOrEnv("publication", given, env, "PORTCULLIS_PUBLICATION");
	if (!/^[a-z]+:\/\//.test(value)) return resolve(cwd, value);
	if (!/^(https?|file):\/\//.test(value) || !URL.canParse(value)) throw new UsageError("--publication is neither an http(s) or file URL nor a folder");
	const { username, password } = new URL(value);
	if (username !== "" || password !== "") throw new UsageError("--publication must not hold credentials");
	return value;
}
const MAX_ROOT_BYTES = 512e3;
async function readRootFile(given, env, cwd) {
	const path = resolve(cwd, optionOrEnv("root", given, env, "PORTCULLIS_ROOT"));
	try {
		const bytes = await readFile(path);
		if (bytes.length > MAX_ROOT_BYTES) throw new Error(`larger than ${MAX_ROOT_BYTES} bytes`);
		return bytes;
	} catch (cause) {
		throw new Error(`cannot read the root ${path}`, { cause });
	}
}
/** One cache per root: two registries never share what they remember. */
function cacheFolder(given, env, cwd, root) {
	const value = given ?? env["PORTCULLIS_CACHE"];
	if (value !== void 0 && value !== "") return resolve(cwd, value);
	const base = env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, "portcullis", createHash("sha256").update(root).digest("hex").slice(0, 16));
}

export { ROOT_OPTION as a, optionOrEnv as c, REGISTRY_OPTION as i, publicationSource as l, KEYS_OPTION as n, cacheFolder as o, PUBLICATION_OPTION as r, keysFolder as s, CACHE_OPTION as t, readRootFile as u };