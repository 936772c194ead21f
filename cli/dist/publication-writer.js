import { a as finding, c as ok, f as unlessFound, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { r as HOUR_IN_MS } from "./time.js";
import { _ as roleOfTarget, a as MAX_TARGETS_PER_ROLE, h as metadataPath, l as ROLE_NAMES, m as expiryAfter, o as MAX_TARGET_FILE_BYTES, t as DELEGATED_LIFETIME_HOURS, v as targetFilePath } from "./roles.js";
import { n as PublicationStoreError } from "./publication-store.js";
import { c as createTimestamp, i as readPublicationMetadata, n as expiredRoles, o as createSnapshot, s as createTargetsRole, u as fileInfo } from "./read-publication.js";
import { a as readPublication } from "./directory-store.js";
import { i as signerIds } from "./role-keys.js";

// action/publication/publication-composer.ts
const DELEGATED_ROLES = ["admissions", "revocations"];
/**
* The files that turn the previous publication into the next: targets first, timestamp last. What comes out has been
* verified as a client would, so a wrong key or a missing file is found here and not on every host.
*/
async function compose(previous, input) {
	const trustedRoot = input.trustedRoot ?? previous?.trustedRoot;
	if (trustedRoot === void 0) throw new RangeError("A first publication brings its root.");
	const findings = DELEGATED_ROLES.flatMap((role) => checkChange(previous?.metadata, role, input[role]?.change));
	if (isFound(findings)) return refusedBy(findings);
	const targets = [...input.offline?.files ?? []].map(([path, bytes]) => targetFile(path, bytes));
	const metadata = [...input.roots ?? []];
	const changed = {};
	const add = (role, version, bytes) => {
		changed[role] = {
			...fileInfo(bytes),
			version
		};
		metadata.push({
			path: metadataPath(role, version),
			bytes
		});
	};
	if (input.offline !== void 0) add("targets", input.offline.targets.version, input.offline.targets.bytes);
	for (const role of DELEGATED_ROLES) {
		const signed = await signRole(previous?.metadata, role, input[role], input.now);
		if (signed === void 0) continue;
		targets.push(...signed.files);
		add(role, signed.version, signed.bytes);
	}
	const top = await signTop(previous?.metadata, changed, metadata.length > 0, input);
	return verifyPlan(previous, trustedRoot, [
		...targets,
		...metadata,
		...top
	]);
}
function checkChange(before, role, change) {
	const findings = [];
	for (const [path, bytes] of change?.set ?? []) {
		if (roleOfTarget(path) !== role) findings.push(finding("PUBLICATION_PATH_FORBIDDEN", `${role} may not list that path`, { file: path }));
		if (bytes.length > 67108864) {
			const sizes = `${bytes.length} bytes, at most ${MAX_TARGET_FILE_BYTES} are published`;
			findings.push(finding("PUBLICATION_TOO_LARGE", sizes, { file: path }));
		}
	}
	const { size } = nextTargets(before, role, change).targets;
	if (size > 1024) findings.push(finding("PUBLICATION_TOO_LARGE", `${role} would list ${size} files, at most ${MAX_TARGETS_PER_ROLE} fit`));
	return findings;
}
function nextTargets(before, role, change) {
	const targets = /* @__PURE__ */ new Map();
	for (const [path, target] of before?.targets ?? []) if (target.role === role) targets.set(path, target);
	const files = [];
	let changed = false;
	for (const path of change?.remove ?? []) changed = targets.delete(path) || changed;
	for (const [path, bytes] of change?.set ?? []) {
		const info = fileInfo(bytes);
		if (targets.get(path)?.sha256 === info.sha256) continue;
		targets.set(path, info);
		files.push(targetFile(path, bytes));
		changed = true;
	}
	return {
		targets,
		files,
		changed
	};
}
async function signRole(before, role, input, now) {
	if (input === void 0) return void 0;
	const { targets, files, changed } = nextTargets(before, role, input.change);
	const lifetime = DELEGATED_LIFETIME_HOURS[role];
	const halfSpent = expiresWithin(before?.roles[role].expiresAt, now, lifetime / 2);
	const isForeign = before !== void 0 && !signerIds(before.roles[role]).has(input.key.keyId);
	if (!changed && input.always !== true && !halfSpent && !isForeign) return void 0;
	const version = (before?.roles[role].version ?? 0) + 1;
	const expires = expiryAfter(now, lifetime);
	return {
		version,
		files,
		bytes: await createTargetsRole({
			version,
			expires,
			targets,
			signers: [input.key]
		})
	};
}
/** Snapshot, when anything under it changed or it is due, and timestamp. */
async function signTop(before, changed, anyChange, { snapshotKey, nextSnapshotKey, now }) {
	const signers = nextSnapshotKey === void 0 ? [snapshotKey] : [snapshotKey, nextSnapshotKey];
	const files = [];
	let snapshot = before?.roles.snapshot;
	if (snapshot === void 0 || anyChange || isUnsignedBy(before?.roles.snapshot, signers) || expiresWithin(before?.roles.snapshot.expiresAt, now, 48)) {
		const version = (snapshot?.version ?? 0) + 1;
		const metaOf = (role) => {
			const info = changed[role] ?? before?.roles[role];
			if (info === void 0) throw new RangeError(`A first publication brings its ${role}.`);
			return info;
		};
		const meta = {
			targets: metaOf("targets"),
			admissions: metaOf("admissions"),
			revocations: metaOf("revocations")
		};
		const expires = expiryAfter(now, 72);
		const bytes = await createSnapshot({
			version,
			expires,
			meta,
			signers
		});
		snapshot = {
			...fileInfo(bytes),
			version
		};
		files.push({
			path: metadataPath("snapshot", version),
			bytes
		});
	}
	const version = (before?.roles.timestamp.version ?? 0) + 1;
	const expires = expiryAfter(now, 72);
	const bytes = await createTimestamp({
		version,
		expires,
		snapshot,
		signers
	});
	return [...files, {
		path: metadataPath("timestamp", version),
		bytes
	}];
}
function isUnsignedBy(role, signers) {
	const ids = role === void 0 ? void 0 : signerIds(role);
	return signers.some(({ keyId }) => ids?.has(keyId) !== true);
}
function expiresWithin(expiresAt, now, hours) {
	return expiresAt === void 0 || expiresAt - now.getTime() < hours * 36e5;
}
function targetFile(path, bytes) {
	return {
		path: targetFilePath(path, fileInfo(bytes).sha256),
		bytes
	};
}
async function verifyPlan(previous, trustedRoot, files) {
	const stored = new Map([...previousFiles(previous?.metadata), ...files.map(({ path, bytes }) => [path, bytes])]);
	const read = async (path) => {
		const bytes = stored.get(path);
		return bytes === void 0 ? refused(finding("PUBLICATION_NOT_FOUND", `${path} is not there`)) : ok(bytes);
	};
	const verified = await readPublicationMetadata(trustedRoot, read);
	if (verified.kind === "refused") {
		const [{ code, message }] = verified.findings;
		if (code !== "PUBLICATION_SIGNATURE_INVALID") return verified;
		return refused(finding("PUBLICATION_KEY_UNUSABLE", `with the keys given, ${message}`));
	}
	const metadata = verified.value;
	const findings = [...checkComplete(previous?.metadata, metadata, stored), ...checkGrowth(previous?.metadata, metadata)];
	return unlessFound(findings, () => ({
		files,
		metadata
	}));
}
function previousFiles(before) {
	if (before === void 0) return [];
	const { roles, laterRoots } = before;
	const firstRoot = roles.root.version - laterRoots.length + 1;
	return [...laterRoots.map((bytes, index) => [metadataPath("root", firstRoot + index), bytes]), ...ROLE_NAMES.map((role) => [metadataPath(role, roles[role].version), roles[role].bytes])];
}
/** Every file that is listed is either written now or stood there before. */
function checkComplete(before, after, stored) {
	const findings = after.foreign.map((path) => finding("PUBLICATION_PATH_FORBIDDEN", "a role lists a path that is not its own", { file: path }));
	for (const [path, { sha256 }] of after.targets) {
		if (stored.has(targetFilePath(path, sha256)) || before?.targets.get(path)?.sha256 === sha256) continue;
		findings.push(finding("PUBLICATION_NOT_FOUND", "the file is listed, but its bytes were not given", { file: path }));
	}
	return findings;
}
/** Offline parts are signed elsewhere: one that goes backwards would be refused by every host that saw the last. */
function checkGrowth(before, after) {
	return ROLE_NAMES.flatMap((role) => {
		const [old, now] = [before?.roles[role], after.roles[role]];
		if (old === void 0 || now.version > old.version || now.sha256 === old.sha256) return [];
		return [finding("PUBLICATION_ROLLBACK", `${role} would go from version ${old.version} to ${now.version}`)];
	});
}

// action/publication/publication-files.ts
/** The first publication of a registry: every role, version 1 of each delegated one. */
async function planFirst(input) {
	const { keys, now } = input;
	return compose(void 0, {
		trustedRoot: input.root,
		roots: [{
			path: metadataPath("root", 1),
			bytes: input.root
		}],
		offline: input,
		admissions: {
			key: keys.admissions,
			change: { set: input.admissions }
		},
		revocations: {
			key: keys.revocations,
			change: { set: input.revocations }
		},
		snapshotKey: keys.snapshot,
		now
	});
}
/** Admissions (if anything in them changes), snapshot and timestamp. Cannot touch what is revoked. */
async function planPublish(previous, input) {
	const { change, keys, now } = input;
	return compose(previous, {
		admissions: {
			key: keys.admissions,
			change
		},
		snapshotKey: keys.snapshot,
		now
	});
}
/** Revocations, snapshot and timestamp: deny needs neither the admitting key nor anything outside this process. */
async function planRevoke(previous, input) {
	const change = { set: /* @__PURE__ */ new Map([["revocations.json", input.revocations]]) };
	const { keys, now } = input;
	return compose(previous, {
		revocations: {
			key: keys.revocations,
			change
		},
		snapshotKey: keys.snapshot,
		now
	});
}
/**
* Timestamp, and the snapshot when less than SNAPSHOT_RENEWAL_HOURS remain of it. Refuses with PUBLICATION_EXPIRED when a
* role has lapsed that this key cannot renew: a fresh timestamp over it would only hide the alarm.
*/
async function planResign(previous, input) {
	const findings = expiredRoles(previous.metadata, input.now.getTime(), [
		"root",
		"targets",
		"admissions",
		"revocations"
	]).map((role) => finding("PUBLICATION_EXPIRED", `${role} has expired and needs its own key`));
	if (isFound(findings)) return refusedBy(findings);
	return compose(previous, {
		snapshotKey: input.key,
		now: input.now
	});
}
/** New roots or top-level targets from the offline holders, and whatever must be signed anew under them. */
async function planRotation(previous, input) {
	const { admissionsKey, revocationsKey, ...rest } = input;
	return compose(previous, {
		...rest,
		...admissionsKey === void 0 ? {} : { admissions: {
			key: admissionsKey,
			always: true
		} },
		...revocationsKey === void 0 ? {} : { revocations: {
			key: revocationsKey,
			always: true
		} }
	});
}

// action/publication/publication-writer.ts
const DEFAULT_WRITE_ATTEMPTS = 5;
/**
* Publishing as compare-and-swap: read and verify, plan, write if nobody else did; otherwise once more from what they wrote.
* Refuses with whatever the reader or the plan refuses with, PUBLICATION_CONTENDED after the last attempt, and
* PUBLICATION_UNREACHABLE or PUBLICATION_STORE_UNCONDITIONAL when the store itself fails.
*/
async function writePublication(request) {
	try {
		return await attemptWrites(request);
	} catch (error) {
		if (!(error instanceof PublicationStoreError)) throw error;
		return refused(finding(error.code, error.message));
	}
}
async function attemptWrites(request) {
	const { store, trustedRoot, depth, plan, message, attempts = 5 } = request;
	for (let attempt = 1; attempt <= attempts; attempt += 1) {
		const previous = await readPublication(store, trustedRoot, depth);
		if (previous.kind === "refused") return previous;
		const planned = await plan(previous.value);
		if (planned.kind === "refused") return planned;
		const { files, metadata } = planned.value;
		if (files.length === 0 && previous.value !== void 0) return ok({
			revision: previous.value.revision,
			metadata,
			attempts: attempt
		});
		const result = await store.commit({
			expected: previous.value?.revision,
			files,
			message
		});
		if (result.kind === "written") return ok({
			revision: result.revision,
			metadata,
			attempts: attempt
		});
	}
	return refused(finding("PUBLICATION_CONTENDED", `${attempts} attempts were each overtaken by another writer`));
}

export { planRevoke as a, planResign as i, planFirst as n, planRotation as o, planPublish as r, writePublication as t };