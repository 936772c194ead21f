import { p as require_dist } from "./read-publication.js";
import { a as finding, c as ok, i as everyOf, l as refused } from "./finding.js";
import { i as tufPublicKeyFromPem, r as tufKeyPem } from "./tuf-key.js";

// signing/tuf/role-keys.ts
var import_dist = require_dist();
/** The keys of every role and how many must sign, as root and top-level targets name them. */
function keysByRole({ roles }) {
	const root = import_dist.Metadata.fromJSON(import_dist.MetadataKind.Root, JSON.parse(Buffer.from(roles.root.bytes).toString("utf8")));
	const json = JSON.parse(Buffer.from(roles.targets.bytes).toString("utf8"));
	return keysOf(root, import_dist.Metadata.fromJSON(import_dist.MetadataKind.Targets, json));
}
/** As `keysByRole`, of metadata that was verified on its own. */
function keysOf({ signed: root }, { signed: targets }) {
	const { delegations } = targets;
	const roles = {
		root: roleKeys(root.roles["root"], root.keys),
		timestamp: roleKeys(root.roles["timestamp"], root.keys),
		snapshot: roleKeys(root.roles["snapshot"], root.keys),
		targets: roleKeys(root.roles["targets"], root.keys),
		admissions: roleKeys(delegations?.roles?.["admissions"], delegations?.keys ?? {}),
		revocations: roleKeys(delegations?.roles?.["revocations"], delegations?.keys ?? {})
	};
	const refusedRole = Object.values(roles).find((role) => role.kind === "refused");
	if (refusedRole?.kind === "refused") return refusedRole;
	const read = Object.entries(roles).flatMap(([name, role]) => role.kind === "ok" ? [[name, role.value]] : []);
	return ok(Object.fromEntries(read));
}
function roleKeys(role, keys) {
	const read = everyOf((role?.keyIDs ?? []).map((id) => publicKey(keys[id])));
	return read.kind === "refused" ? read : ok({
		keys: read.value,
		threshold: role?.threshold ?? 1
	});
}
/** A key of another tool may be written otherwise: it verifies, but a draft that names it would name another. */
function publicKey(key) {
	const stated = key?.keyVal["public"] ?? "";
	const pem = key?.keyType === "ed25519" ? ed25519Pem(stated) : stated;
	const read = tufPublicKeyFromPem(pem ?? "");
	if (read.kind === "ok" && read.value.keyId === key?.keyID) return read;
	return refused(finding("PUBLICATION_KEY_UNUSABLE", `the key ${key?.keyID ?? ""} is of a kind that is not written here`));
}
function ed25519Pem(raw) {
	if (!/^[0-9a-f]{64}$/.test(raw)) return void 0;
	return tufKeyPem({
		keyId: "",
		keyType: "ed25519",
		scheme: "ed25519",
		publicKey: raw
	});
}
/** Version, expiry and keys of a verified root. The holders of the root sign top-level targets, too. */
function rootContentOf(root, keys) {
	const { version, expires } = root.signed;
	return {
		version,
		expires,
		root: keys.root,
		targets: keys.targets,
		snapshot: keys.snapshot,
		timestamp: keys.timestamp
	};
}
/** Version, expiry, files and delegations of verified top-level targets. */
function topLevelContentOf(targets, keys) {
	const { version, expires } = targets.signed;
	const files = Object.entries(targets.signed.targets).map(([path, { length, hashes }]) => [path, {
		length,
		sha256: hashes["sha256"] ?? ""
	}]);
	return {
		version,
		expires,
		targets: new Map(files),
		admissions: keys.admissions,
		revocations: keys.revocations
	};
}
/** The keys that a verified role says it is signed by. */
function signerIds({ bytes }) {
	const { signatures } = JSON.parse(Buffer.from(bytes).toString("utf8"));
	return new Set(signatures.map(({ keyid }) => keyid));
}

export { topLevelContentOf as a, signerIds as i, keysOf as n, rootContentOf as r, keysByRole as t };