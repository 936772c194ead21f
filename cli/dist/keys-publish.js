import { i as prepareTrust } from "./trust.js";
import { n as digestOf, t as digestFromHex } from "./digest.js";
import { a as finding, c as ok, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { s as parseRegistry } from "./publication-documents.js";
import { r as HOUR_IN_MS } from "./time.js";
import { i as signerIds } from "./role-keys.js";
import { i as MAX_TARGETS_BYTES, l as ROLE_NAMES, t as DELEGATED_LIFETIME_HOURS } from "./roles.js";
import { o as planRotation, t as writePublication } from "./publication-writer.js";
import { a as readPublication } from "./directory-store.js";
import { r as signHead } from "./sign-head.js";
import { c as isJsonObject, d as parseStrictJson, l as member } from "./render-findings.js";
import { o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { i as readSigned } from "./key-change-files.js";
import { n as keyRing, t as KEY_OPTIONS } from "./key-folder.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { i as openMirrored, t as MIRROR_OPTION } from "./open-mirrors.js";
import { t as STORE_OPTION } from "./open-store.js";

// action/keys/base.ts
/** Whether two signed documents say the same, whoever signed which: another two of three may have signed the one published. */
function isSameDocument(one, other) {
	const [said, saidToo] = [signedPart(one), signedPart(other)];
	return said !== void 0 && saidToo !== void 0 && canonicalJson(said) === canonicalJson(saidToo);
}
function signedPart(bytes) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_TARGETS_BYTES });
	return parsed.kind === "ok" && isJsonObject(parsed.value.value) ? member(parsed.value.value, "signed") : void 0;
}
/** Why a change is not one of this publication; undefined where it is, or where a part of it is published already. */
function overtakenBy({ roles }, { change, offline }) {
	const { before, draft } = change;
	if (roles.root.version !== before.root.version) return overtaken("root", roles.root.version, before.root.version);
	const drafted = Buffer.from(draft.targets_before ?? "", "base64");
	const isBefore = isSameDocument(roles.targets.bytes, drafted);
	const isAfter = offline !== void 0 && isSameDocument(roles.targets.bytes, offline.targets.bytes);
	return isBefore || isAfter ? void 0 : overtaken("targets", roles.targets.version, before.targets.version);
}
function overtaken(role, published, drafted) {
	return finding("KEYS_DRAFT_OVERTAKEN", `${role} ${published} is published, the draft was made from ${drafted}`);
}

// action/keys/publish-change.ts
/**
* Publishes what the holders signed, so that every state a host can meet is whole. First all that holds under the root of
* before: top-level targets, which both roots accept, the roles that other keys now sign, and a snapshot and timestamp by
* the old S and the next. Then the next root. Killed in between, it is run again.
*/
async function publishChange(request) {
	const { store, trustedRoot, signed } = request;
	if (await store.readHead() === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
	const whole = await readPublication(store, trustedRoot, "metadata");
	if (whole.kind === "ok" && whole.value !== void 0 && isDone(whole.value.metadata, signed)) return ok({
		kind: "unchanged",
		versions: versionsOf(whole.value.metadata)
	});
	const plan = await choosePlan(request);
	if (plan.kind === "refused") return plan;
	for (let attempt = 1;; attempt += 1) {
		const first = await write(request, withoutRoot(store, signed.root), (previous) => planUnderOldRoot(request, previous, plan.value));
		if (first.kind === "refused" || signed.root === void 0 || plan.value.kind === "at-once") return reported(first);
		const { root } = signed;
		const second = await write(request, store, (previous) => planNextRoot(request, previous, root));
		if (second.kind === "ok" || second.findings[0].code !== "PUBLICATION_CONTENDED" || attempt === MAX_ATTEMPTS) return reported(second);
	}
}
const MAX_ATTEMPTS = 5;
/** Only over a timestamp that the next S has signed, too: a re-signing in between, by the old one alone, sends back to the start. */
async function planNextRoot({ signed, keys, now }, previous, root) {
	if (isDone(previous.metadata, signed)) return ok({
		files: [],
		metadata: previous.metadata
	});
	const { timestamp, snapshot } = previous.metadata.roles;
	if (![timestamp, snapshot].every((role) => signerIds(role).has(keys.snapshot.keyId))) return refused(finding("PUBLICATION_CONTENDED", "somebody else signed the timestamp meanwhile, without the next S"));
	return planRotation(previous, {
		roots: [root],
		snapshotKey: keys.snapshot,
		now
	});
}
function reported(written) {
	return written.kind === "refused" ? written : ok({
		kind: "published",
		versions: versionsOf(written.value)
	});
}
function versionsOf({ roles }) {
	return Object.fromEntries(ROLE_NAMES.map((role) => [role, roles[role].version]));
}
async function write({ trustedRoot, signed }, store, plan) {
	const written = await writePublication({
		store,
		trustedRoot,
		depth: "metadata",
		message: `Keys: ${signed.change.digest}`,
		plan: async (previous) => previous === void 0 ? refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none")) : plan(previous)
	});
	return written.kind === "refused" ? written : ok(written.value.metadata);
}
function isDone({ roles }, { root, offline }) {
	const has = (role, bytes) => bytes === void 0 || isSameDocument(roles[role].bytes, bytes);
	return has("root", root?.bytes) && has("targets", offline?.targets.bytes);
}
/** A store in which the next root is not there yet: what a killed run of this left, is read as it was before. */
function withoutRoot(store, root) {
	if (root === void 0) return store;
	return {
		readHead: () => store.readHead(),
		commit: (change) => store.commit(change),
		read: async (path) => {
			const bytes = await store.read(path);
			return path === root.path && bytes !== void 0 && isSameDocument(bytes, root.bytes) ? void 0 : bytes;
		}
	};
}
async function choosePlan({ signed, keys, oldSnapshotIsLost }) {
	const { before, after } = signed.change;
	const { snapshot, oldSnapshot } = keys;
	const names = (root, key) => root.snapshot.keys.some(({ keyId }) => keyId === key.keyId);
	if (!names(after.root, snapshot)) return needed("snapshot", `of those that root ${after.root.version} names for snapshot and timestamp`);
	if (names(before.root, snapshot)) return ok({
		kind: "staged",
		snapshotKey: snapshot,
		nextSnapshotKey: void 0
	});
	if (oldSnapshot !== void 0 && names(before.root, oldSnapshot)) return ok({
		kind: "staged",
		snapshotKey: oldSnapshot,
		nextSnapshotKey: snapshot
	});
	if (oldSnapshotIsLost) return ok({
		kind: "at-once",
		snapshotKey: snapshot
	});
	return needed("old-snapshot", `that root ${before.root.version} names, beside the new one, or say that it is lost`);
}
function needed(name, which) {
	return refused(finding("KEYS_SIGNER_NEEDED", `the key ${name} is to be one ${which}`));
}
async function planUnderOldRoot(request, previous, plan) {
	const { signed, keys, now } = request;
	const { roles } = previous.metadata;
	const overtaken = overtakenBy(previous.metadata, signed);
	if (overtaken !== void 0) return refused(overtaken);
	const offline = isDone(previous.metadata, {
		...signed,
		root: void 0
	}) ? void 0 : signed.offline;
	const { before, after } = signed.change;
	const isNewHead = canonicalJson(toJson(before.config.head_signer)) !== canonicalJson(toJson(after.config.head_signer));
	const signs = (role) => {
		const ids = signerIds(roles[role]);
		return after.targets[role].keys.some(({ keyId }) => ids.has(keyId));
	};
	const mustAdmit = !signs("admissions") || isNewHead && offline !== void 0;
	const findings = [
		...keyFindings("admissions", mustAdmit, keys.admissions),
		...keyFindings("revocations", !signs("revocations"), keys.revocations),
		...mustAdmit && keys.head === void 0 && !request.headFollows ? [headNeeded(roles.admissions.version + 1)] : []
	];
	if (isFound(findings)) return refusedBy(findings);
	const isSpent = (role) => roles[role].expiresAt - now.getTime() < DELEGATED_LIFETIME_HOURS[role] * HOUR_IN_MS / 2;
	const admits = mustAdmit || isSpent("admissions") && keys.admissions !== void 0 && keys.head !== void 0;
	const denies = !signs("revocations") || isSpent("revocations");
	const input = {
		roots: plan.kind === "at-once" && signed.root !== void 0 ? [signed.root] : [],
		...offline === void 0 ? {} : { offline },
		...admits && keys.admissions !== void 0 ? { admissionsKey: keys.admissions } : {},
		...denies && keys.revocations !== void 0 ? { revocationsKey: keys.revocations } : {},
		snapshotKey: plan.snapshotKey,
		...plan.kind === "staged" ? { nextSnapshotKey: plan.nextSnapshotKey } : {},
		now
	};
	const planned = await planRotation(previous, input);
	if (planned.kind === "refused") return planned;
	const ordered = {
		...planned.value,
		files: rootLate(planned.value.files)
	};
	return admits && keys.head !== void 0 ? withHead(request, keys.head, previous, ordered) : ok(ordered);
}
function keyFindings(name, isNeeded, key) {
	if (!isNeeded || key !== void 0) return [];
	return [finding("KEYS_SIGNER_NEEDED", `${name} is to be signed anew, by the key ${name}`)];
}
function headNeeded(version) {
	const why = `admissions ${version} needs a head: give the key head, or say that the publish workflow's run follows`;
	return finding("KEYS_SIGNER_NEEDED", why);
}
/** The moment in which a host sees the next root and the timestamp of before is short. */
function rootLate(files) {
	const isRoot = ({ path }) => path.endsWith(".root.json");
	const others = files.filter((file) => !isRoot(file));
	return [
		...others.slice(0, -1),
		...files.filter(isRoot),
		...others.slice(-1)
	];
}
/** The second proof of the same admissions, under the number that they have now. */
async function withHead({ store, signed, now }, headSigner, previous, plan) {
	const bytes = await previous.target("registry.json");
	if (bytes.kind === "refused") return bytes;
	const registry = parseRegistry(bytes.value);
	if (registry.kind === "refused") return registry;
	const targets = /* @__PURE__ */ new Map([["registry.json", bytes.value]]);
	const tip = registry.value.value.source_commit;
	const bundle = await signHead({
		store,
		headSigner,
		now,
		tip
	}, previous, plan, targets);
	const { config } = signed.change.after;
	const trustedRoot = signed.offline?.files.get("trusted_root.json");
	const trustBytes = trustedRoot === void 0 ? await previous.target("trusted_root.json") : ok(trustedRoot);
	if (trustBytes.kind === "refused") return trustBytes;
	const trust = prepareTrust(trustBytes.value, config.trust, "trusted_root.json");
	if (trust.kind === "refused") return trust;
	const { version, bytes: admissions } = plan.metadata.roles.admissions;
	const subjects = {
		registryDigest: digestFromHex(plan.metadata.targets.get("registry.json")?.sha256 ?? ""),
		admissionsDigest: digestOf(admissions),
		version
	};
	const head = verifyHead({
		bundle,
		config,
		trust: trust.value,
		subjects,
		at: now
	});
	if (head.kind === "refused") return head;
	return ok({
		...plan,
		files: [{
			path: headPath(version),
			bytes: bundle
		}, ...plan.files]
	});
}

// cli/commands/keys-publish.ts
const command = defineCommand({
	name: "keys publish",
	summary: "Publish a draft that its holders have signed, with what must be signed anew under it",
	usage: "DRAFT SIGNATURE… --publication DIR|REMOTE#BRANCH --root FILE [options]",
	positionals: {
		min: 2,
		max: 65
	},
	options: {
		publication: STORE_OPTION,
		mirror: MIRROR_OPTION,
		...KEY_OPTIONS,
		"head-follows": {
			type: "boolean",
			description: "the publish workflow signs the next head: until it has run, nothing loads"
		},
		"old-snapshot-lost": {
			type: "boolean",
			description: "nobody has the old S: hosts that refresh at that moment are refused once"
		},
		root: ROOT_OPTION
	},
	example: "portcullis keys publish draft.json draft.*.sig.json --publication pub --keys keys --root trust/root.json",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const ring = keyRing(options, env, cwd);
		const trustedRoot = await readRootFile(options.root, env, cwd);
		await using opened = await openMirrored(options, {
			env,
			cwd,
			now
		}, {
			trustedRoot,
			failover: false
		});
		const signed = await readSigned(positionals, trustedRoot, cwd, now());
		if (signed.kind === "refused") return refusal(signed.findings, style);
		const { config, targets } = signed.value.change.after;
		const given = async (name) => {
			if (!await ring.has(name)) return void 0;
			const key = await ring.tuf(name);
			return targets[name].keys.some(({ keyId }) => keyId === key.keyId) ? key : void 0;
		};
		progress("publishing");
		const published = await publishChange({
			store: opened.store,
			trustedRoot,
			signed: signed.value,
			keys: {
				snapshot: await ring.tuf("snapshot"),
				oldSnapshot: await ring.has("old-snapshot") ? await ring.tuf("old-snapshot") : void 0,
				admissions: await given("admissions"),
				revocations: await given("revocations"),
				head: config.head_signer.kind === "key" && await ring.has("head") ? await ring.head() : void 0
			},
			headFollows: options["head-follows"],
			oldSnapshotIsLost: options["old-snapshot-lost"],
			now: now()
		});
		if (published.kind === "refused") return opened.told(refusal(published.findings, style), style);
		const { kind, versions } = published.value;
		const said = Object.entries(versions).map(([role, version]) => `${role} ${version}`);
		const word = kind === "published" ? "published" : "published before";
		const result = {
			exit: "yes",
			human: `${style.green(word)}: ${said.join(", ")}`,
			json: {
				verdict: kind,
				draft: signed.value.change.digest,
				versions
			}
		};
		return opened.told(result, style);
	}
});

export { command };