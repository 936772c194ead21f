import { i as parseOwnersLock, l as parseCodeowners, n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS, s as MAX_CODEOWNERS_BYTES, t as MAX_OWNERS_LOCK_BYTES } from "./owners-lock.js";
import { i as parsePolicy, n as POLICY_FILE, t as MAX_POLICY_BYTES } from "./policy.js";
import { c as ok } from "./finding.js";
import { a as UsageError } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { access } from "node:fs/promises";
import { resolve } from "node:path";

// cli/registry/owners-files.ts
const CODEOWNERS_OPTION = {
	type: "string",
	value: "FILE",
	description: "the file to go by (default: the first of .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS)"
};
/**
* The file given, or the first of those that GitHub reads.
* @throws UsageError where there is none
*/
async function readCodeowners(folder, given) {
	const file = given ?? await firstOf(folder, CODEOWNERS_PATHS);
	if (file === void 0) throw new UsageError(`none of ${CODEOWNERS_PATHS.join(", ")} is in ${folder}; give the file as --codeowners FILE`);
	return parseCodeowners(await readInput(folder, file, MAX_CODEOWNERS_BYTES), file);
}
/** The lock beside it; undefined where there is none. */
async function readOwnersLock(folder) {
	if (await firstOf(folder, ["owners.lock.json"]) === void 0) return ok(void 0);
	const parsed = parseOwnersLock(await readInput(folder, OWNERS_LOCK_FILE, MAX_OWNERS_LOCK_BYTES));
	return parsed.kind === "ok" ? ok(parsed.value.value) : parsed;
}
/** Where the registry's policy takes a push for an approval, nobody is asked by name. One that is missing or unreadable asks. */
async function approvesByPush(folder) {
	if (await firstOf(folder, ["policy.yml"]) === void 0) return false;
	const policy = parsePolicy(await readInput(folder, POLICY_FILE, MAX_POLICY_BYTES));
	return policy.kind === "ok" && policy.value.value.approvals.source === "push";
}
async function firstOf(folder, files) {
	for (const file of files) if (await access(resolve(folder, file)).then(() => true, () => false)) return file;
}

export { readOwnersLock as i, approvesByPush as n, readCodeowners as r, CODEOWNERS_OPTION as t };