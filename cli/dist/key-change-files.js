import { i as isKeySignature, r as isKeyDraft } from "./validators.js";
import { r as parseDocument } from "./parse-document.js";
import { a as finding, c as ok, f as unlessFound, i as everyOf, l as refused } from "./finding.js";
import { d as ROOT_LIFETIME_HOURS, f as TARGETS_LIFETIME_HOURS, g as parseExpiry, h as metadataPath } from "./roles.js";
import { i as tufPublicKeyFromPem, r as tufKeyPem, t as isSignedBy } from "./tuf-key.js";
import { r as keyIdOf } from "./public-key.js";
import { i as prepareTrust } from "./trust.js";
import { n as digestOf } from "./digest.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as parseConfig } from "./publication-documents.js";
import { r as HOUR_IN_MS } from "./time.js";
import { d as rootDocument, f as topLevelDocument, r as readOfflineMetadata, u as fileInfo } from "./read-publication.js";
import { a as topLevelContentOf, n as keysOf, r as rootContentOf } from "./role-keys.js";
import { a as UsageError } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { n as MAX_IDENTITY_BYTES } from "./draft-config.js";
import { c as readRootFile } from "./locations.js";
import { createPublicKey } from "node:crypto";

// core/documents/key-ceremony.ts
const MAX_DRAFT_BYTES = 16777216;
const MAX_KEY_SIGNATURE_BYTES = 16384;
/** What `portcullis keys draft` writes. */
function parseKeyDraft(bytes, file) {
	return parseDocument({
		kind: "KEYS",
		limits: {
			maxBytes: MAX_DRAFT_BYTES,
			maxDepth: 8
		},
		isValid: isKeyDraft
	}, bytes, file);
}
/** What `portcullis keys sign` writes. */
function parseKeySignature(bytes, file) {
	return parseDocument({
		kind: "KEYS",
		limits: {
			maxBytes: MAX_KEY_SIGNATURE_BYTES,
			maxDepth: 4
		},
		isValid: isKeySignature
	}, bytes, file);
}

// action/keys/holder-rules.ts
/** How a key is shown: enough of its id to find it in a list. */
function shortId({ keyId }) {
	return keyId.slice(0, 12);
}
/** What would be wrong with who holds which key, whoever drafted it. */
function holderFindings({ root, targets, config }) {
	const { keys, threshold } = root.root;
	const findings = [];
	const distinct = new Set(keys.map(({ keyId }) => keyId)).size;
	if (threshold > distinct) findings.push(finding("KEYS_THRESHOLD_IMPOSSIBLE", `${threshold} of ${distinct} keys would have to sign`));
	const uses = [
		...keys.map((key) => ["the root", identityOf(key)]),
		...root.snapshot.keys.map((key) => ["snapshot", identityOf(key)]),
		...targets.admissions.keys.map((key) => ["admissions", identityOf(key)]),
		...targets.revocations.keys.map((key) => ["revocations", identityOf(key)]),
		...config.head_signer.kind === "key" ? [["the head", config.head_signer.key_id]] : []
	];
	return [...findings, ...reused(uses)];
}
/** The same key under the two ways in which TUF and Sigstore name it. */
function identityOf(key) {
	return keyIdOf(createPublicKey(tufKeyPem(key)));
}
function reused(uses) {
	const first = /* @__PURE__ */ new Map();
	return uses.flatMap(([use, id]) => {
		const before = first.get(id);
		first.set(id, before ?? use);
		return before === void 0 ? [] : [finding("KEYS_KEY_REUSED", `one key would sign for ${before} and for ${use}`)];
	});
}
/** Whose signatures a threshold still asks for; none where enough have signed. */
function missingSignatures(whose, { keys, threshold }, signers) {
	const absent = keys.filter(({ keyId }) => !signers.has(keyId));
	const have = keys.length - absent.length;
	if (have >= threshold) return [];
	const message = `${have} of ${threshold} that ${whose} asks for; not yet: ${absent.map(shortId).join(", ")}`;
	return [finding("KEYS_SIGNATURES_MISSING", message)];
}

// action/keys/key-change.ts
/**
* Reads a draft. What it says that it was made from is verified from the reader's own root: what it changes can then be told
* without asking anybody. Without a root, a draft that begins a registry and no other. Refuses with KEYS_ codes.
*/
async function readKeyChange(bytes, trustedRoot, now, file) {
	const parsed = parseKeyDraft(bytes, file);
	if (parsed.kind === "refused") return parsed;
	const draft = parsed.value.value;
	const before = trustedRoot === void 0 ? readNothing(draft) : await readBefore(draft, trustedRoot);
	if (before.kind === "refused") return before;
	const after = readAfter(draft, before.value);
	if (after.kind === "refused") return after;
	const { root, targets } = after.value;
	const findings = [
		...timeFindings(draft, now),
		...consistencyFindings(draft, before.value, after.value),
		...holderFindings(after.value)
	];
	return unlessFound(findings, () => ({
		draft,
		isFirst: trustedRoot === void 0,
		digest: digestOf(encodeDocument(draft)),
		before: before.value,
		after: after.value,
		root: draft.root === void 0 ? void 0 : {
			content: root,
			document: rootDocument(root)
		},
		targets: draft.targets === void 0 ? void 0 : {
			content: targets,
			document: topLevelDocument(targets),
			files: filesOf(draft.targets)
		}
	}));
}
function fromBase64(text) {
	return Buffer.from(text, "base64");
}
function filesOf(targets) {
	return /* @__PURE__ */ new Map([["config.json", fromBase64(targets.config)], ["trusted_root.json", fromBase64(targets.trusted_root)]]);
}
const NOBODY = {
	keys: [],
	threshold: 0
};
/** What was before a registry began. Its config is the one that is drafted: there is no other to compare it with. */
function readNothing(draft) {
	const { root, targets, targets_before: targetsBefore, config_before: configBefore } = draft;
	if (targetsBefore !== void 0 || configBefore !== void 0 || draft.roots.length > 0) return refused(finding("KEYS_DRAFT_FOREIGN", "it begins no registry: hold it against the root of the one it changes"));
	if (root === void 0 || targets === void 0) return inconsistent("a registry begins with root and targets");
	const config = readConfig(targets);
	if (config.kind === "refused") return config;
	const stamp = {
		version: 0,
		expires: ""
	};
	return ok({
		root: {
			...stamp,
			root: NOBODY,
			targets: NOBODY,
			snapshot: NOBODY,
			timestamp: NOBODY
		},
		targets: {
			...stamp,
			targets: /* @__PURE__ */ new Map(),
			admissions: NOBODY,
			revocations: NOBODY
		},
		config: config.value
	});
}
async function readBefore(draft, trustedRoot) {
	if (draft.targets_before === void 0 || draft.config_before === void 0) return refused(finding("KEYS_DRAFT_FOREIGN", "it begins a registry, and goes on from no root"));
	const offline = await readOfflineMetadata(trustedRoot, draft.roots.map(fromBase64), fromBase64(draft.targets_before));
	if (offline.kind === "refused") {
		const why = offline.findings.map(({ message }) => message).join("; ");
		return refused(finding("KEYS_DRAFT_FOREIGN", `by that root, ${why}`));
	}
	const keys = keysOf(offline.value.root, offline.value.targets);
	if (keys.kind === "refused") return keys;
	const targets = topLevelContentOf(offline.value.targets, keys.value);
	const bytes = fromBase64(draft.config_before);
	if (targets.targets.get("config.json")?.sha256 !== fileInfo(bytes).sha256) return inconsistent("config_before is not the config.json that targets_before lists");
	const config = parseConfig(bytes, "config_before");
	if (config.kind === "refused") return config;
	return ok({
		root: rootContentOf(offline.value.root, keys.value),
		targets,
		config: config.value.value
	});
}
function inconsistent(message) {
	return refused(finding("KEYS_DRAFT_INCONSISTENT", message));
}
function readAfter(draft, before) {
	const root = draft.root === void 0 ? ok(before.root) : readRoot(draft.root);
	const targets = draft.targets === void 0 ? ok(before.targets) : readTargets(draft.targets);
	const config = draft.targets === void 0 ? ok(before.config) : readConfig(draft.targets);
	if (root.kind === "refused") return root;
	if (targets.kind === "refused") return targets;
	return config.kind === "refused" ? config : ok({
		root: root.value,
		targets: targets.value,
		config: config.value
	});
}
function readRoot(drafted) {
	const holders = readKeys(drafted.keys, drafted.threshold);
	const online = readKeys(drafted.snapshot, 1);
	if (holders.kind === "refused") return holders;
	if (online.kind === "refused") return online;
	const { version, expires } = drafted;
	return ok({
		version,
		expires,
		root: holders.value,
		targets: holders.value,
		snapshot: online.value,
		timestamp: online.value
	});
}
function readTargets(drafted) {
	const admissions = readKeys(drafted.admissions, 1);
	const revocations = readKeys(drafted.revocations, 1);
	if (admissions.kind === "refused") return admissions;
	if (revocations.kind === "refused") return revocations;
	const { version, expires } = drafted;
	const targets = new Map([...filesOf(drafted)].map(([path, bytes]) => [path, fileInfo(bytes)]));
	return ok({
		version,
		expires,
		targets,
		admissions: admissions.value,
		revocations: revocations.value
	});
}
function readKeys(pems, threshold) {
	const keys = everyOf(pems.map((pem) => tufPublicKeyFromPem(pem)));
	return keys.kind === "refused" ? keys : ok({
		keys: keys.value,
		threshold
	});
}
function readConfig(drafted) {
	const config = parseConfig(fromBase64(drafted.config), "config.json");
	if (config.kind === "refused") return config;
	const trust = prepareTrust(fromBase64(drafted.trusted_root), config.value.value.trust, "trusted_root.json");
	return trust.kind === "refused" ? trust : ok(config.value.value);
}
function timeFindings(draft, now) {
	if (Date.parse(draft.expires_at) > now.getTime()) return [];
	return [finding("KEYS_DRAFT_EXPIRED", `it could be signed until ${draft.expires_at}`)];
}
function consistencyFindings(draft, before, after) {
	const problems = [];
	for (const [name, config] of [["config_before", before.config], ["config", after.config]]) if (config.registry_id !== draft.registry_id || config.channel !== draft.channel) problems.push(`${name} is of ${config.registry_id}, ${config.channel}`);
	if (draft.root === void 0 && draft.targets === void 0) problems.push("it changes nothing");
	for (const [role, lifetime] of [["root", ROOT_LIFETIME_HOURS], ["targets", TARGETS_LIFETIME_HOURS]]) {
		if (draft[role] === void 0) continue;
		const { version, expires } = after[role];
		if (version !== before[role].version + 1) problems.push(`${role} would go from ${before[role].version} to ${version}`);
		const ends = parseExpiry(expires);
		const longest = Date.parse(draft.drafted_at) + lifetime * HOUR_IN_MS;
		if (ends === void 0 || ends > longest) problems.push(`${role} would last until ${expires}`);
	}
	return problems.map((problem) => finding("KEYS_DRAFT_INCONSISTENT", problem));
}

// action/keys/assemble.ts
/**
* Puts signatures to a draft. Root and top-level targets must each be signed by the threshold of the root before, who hand
* over, and of the next, who show that they hold their keys. Refuses with every KEYS_ code that applies.
*/
function assemble(change, files) {
	const findings = [];
	const signed = /* @__PURE__ */ new Map();
	for (const { name, bytes } of files) {
		const parsed = parseKeySignature(bytes, name);
		if (parsed.kind === "refused") {
			findings.push(...parsed.findings);
			continue;
		}
		const read = readSignature(change, parsed.value.value, name);
		if (read.kind === "refused") findings.push(...read.findings);
		else if (signed.has(read.value.key.keyId)) findings.push(finding("KEYS_SIGNATURE_REPEATED", "its holder has signed already", { file: name }));
		else signed.set(read.value.key.keyId, read.value);
	}
	findings.push(...thresholdFindings(change, new Set(signed.keys())));
	return unlessFound(findings, () => signedChange(change, [...signed.values()]));
}
function readSignature(change, signature, file) {
	const key = [
		...change.before.root.root.keys,
		...change.before.root.targets.keys,
		...change.after.root.root.keys
	].find(({ keyId }) => keyId === signature.key_id);
	const found = [];
	if (signature.draft !== change.digest) found.push(finding("KEYS_SIGNATURE_OTHER_DRAFT", `it is over ${signature.draft}, not ${change.digest}`, { file }));
	if (key === void 0) found.push(finding("KEYS_NOT_A_HOLDER", `${signature.key_id.slice(0, 12)} is no key of the root`, { file }));
	const read = (part) => {
		const document = change[part]?.document;
		const given = signature[part] === void 0 ? void 0 : Buffer.from(signature[part], "base64");
		if (!(document === void 0 || key === void 0 ? given === void 0 || key === void 0 : given !== void 0 && isSignedBy(key, document.payload, given)) && signature.draft === change.digest) found.push(finding("KEYS_SIGNATURE_INVALID", `it does not fit the ${part} of the draft`, { file }));
		return given;
	};
	const [root, targets] = [read("root"), read("targets")];
	return unlessFound(found, () => {
		if (key === void 0) throw new Error("a signature by nobody");
		return {
			key,
			root,
			targets
		};
	});
}
function thresholdFindings({ before, after, root }, signers) {
	return [...missingSignatures(`root ${before.root.version}`, before.root.root, signers), ...root === void 0 ? [] : missingSignatures(`root ${after.root.version}`, after.root.root, signers)];
}
function signedChange(change, signed) {
	const by = (part) => new Map(signed.flatMap((one) => one[part] === void 0 ? [] : [[one.key.keyId, one[part]]]));
	const { root, targets } = change;
	return {
		change,
		root: root === void 0 ? void 0 : {
			path: metadataPath("root", root.content.version),
			bytes: root.document.withSignatures(by("root"))
		},
		offline: targets === void 0 ? void 0 : {
			targets: {
				version: targets.content.version,
				bytes: targets.document.withSignatures(by("targets"))
			},
			files: targets.files
		},
		signers: signed.map(({ key }) => key)
	};
}

// cli/keys/key-change-files.ts
const MAX_SIGNATURE_FILES = 64;
/** Which root a draft is held against; undefined for one that begins a registry. */
const FIRST_OPTION = {
	type: "boolean",
	description: "the draft begins a registry: there is no --root yet"
};
async function rootOrFirst(options, env, cwd) {
	if (!options.first) return readRootFile(options.root, env, cwd);
	if (options.root !== void 0) throw new UsageError("--first and --root exclude each other");
}
/** A draft by its file, held against the root that the reader trusts. */
async function readDraft(file, trustedRoot, cwd, now) {
	return readKeyChange(await readInput(cwd, file, MAX_DRAFT_BYTES), trustedRoot, now, file);
}
/** A draft and the signature files that go with it, in that order. */
async function readSigned([draft = "", ...signatures], trustedRoot, cwd, now) {
	if (signatures.length > MAX_SIGNATURE_FILES) throw new UsageError(`at most ${MAX_SIGNATURE_FILES} signature files`);
	const change = await readDraft(draft, trustedRoot, cwd, now);
	if (change.kind === "refused") return change;
	const files = signatures.map(async (name) => ({
		name,
		bytes: await readInput(cwd, name, MAX_KEY_SIGNATURE_BYTES)
	}));
	return assemble(change.value, await Promise.all(files));
}
/** @throws UsageError for a file that holds no public key, and for one that holds a private one */
async function readPublicKey(cwd, file) {
	const pem = Buffer.from(await readInput(cwd, file, MAX_IDENTITY_BYTES)).toString("utf8");
	if (pem.includes("PRIVATE KEY")) throw new UsageError(`${file} is a private key: give the public one beside it`);
	const key = tufPublicKeyFromPem(pem, file);
	if (key.kind === "refused") throw new UsageError(`${file}: ${key.findings[0].message}`);
	return key.value;
}

export { rootOrFirst as a, readSigned as i, readDraft as n, readKeyChange as o, readPublicKey as r, shortId as s, FIRST_OPTION as t };