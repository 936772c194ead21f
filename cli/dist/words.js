import { s as shortId } from "./key-change-files.js";

// action/keys/words.ts
/**
* What a holder reads before signing: everything that would change, and what would stay of it. Built from what is signed and
* from metadata that was verified, never from what a draft says of itself.
*/
function describeChange({ draft, isFirst, before, after, root, targets }) {
	return [
		...isFirst ? ["a registry BEGINS with this: hosts will trust it from then on"] : [],
		`registry ${draft.registry_id}, channel ${draft.channel}; to be signed until ${draft.expires_at}`,
		...root === void 0 ? ["root: stays as it is"] : [
			`root: version ${before.root.version} becomes ${after.root.version}, until ${after.root.expires}`,
			`  ${after.root.root.threshold} of ${after.root.root.keys.length} keys sign (before: ${before.root.root.threshold} of ${before.root.root.keys.length})`,
			...keyLines("root and top-level targets", before.root.root.keys, after.root.root.keys),
			...keyLines("snapshot and timestamp", before.root.snapshot.keys, after.root.snapshot.keys)
		],
		...targets === void 0 ? ["top-level targets: stay as they are"] : [
			`top-level targets: version ${before.targets.version} becomes ${after.targets.version}, until ${after.targets.expires}`,
			...keyLines("admissions", before.targets.admissions.keys, after.targets.admissions.keys),
			...keyLines("revocations", before.targets.revocations.keys, after.targets.revocations.keys),
			...isFirst ? configMembers(after.config) : configLines(before.config, after.config),
			...trustLines(before.targets.targets, after.targets.targets)
		]
	];
}
function keyLines(use, before, after) {
	const had = new Set(before.map(({ keyId }) => keyId));
	const has = new Set(after.map(({ keyId }) => keyId));
	return [...after.map((key) => `  ${use}: key ${shortId(key)} ${had.has(key.keyId) ? "stays" : "is NEW"}`), ...before.filter(({ keyId }) => !has.has(keyId)).map((key) => `  ${use}: key ${shortId(key)} is REMOVED`)];
}
function configLines(before, after) {
	const changed = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
	if (changed.length === 0) return ["  config.json: stays as it is"];
	return changed.flatMap((name) => [
		`  config.json: ${name} CHANGES`,
		`    from ${shown(before[name])}`,
		`    to   ${shown(after[name])}`
	]);
}
function configMembers(config) {
	return Object.entries(config).map(([name, value]) => `  config.json: ${name} is ${shown(value)}`);
}
const MAX_SHOWN_CHARACTERS = 2e3;
function shown(value) {
	return (JSON.stringify(value) ?? "nothing").slice(0, MAX_SHOWN_CHARACTERS);
}
function trustLines(before, after) {
	const [had, has] = [before.get("trusted_root.json")?.sha256, after.get("trusted_root.json")?.sha256];
	return had === has ? ["  trusted_root.json: stays as it is"] : [`  trusted_root.json: CHANGES from sha256 ${had ?? "none"} to ${has ?? "none"}`];
}

export { describeChange as t };