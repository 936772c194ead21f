import { a as finding, c as ok, d as unlessAlso, f as unlessFound, l as refused, o as findingsOf, p as valuesOf, t as andThen } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { r as parsePluginRecord } from "./plugin-record.js";
import { i as recordPath, o as waiverIdOf, t as classifyPath } from "./registry-path.js";
import { t as effectiveTier } from "./effective-tier.js";
import { i as parseOwnersLock, l as parseCodeowners, n as OWNERS_LOCK_FILE } from "./owners-lock.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";
import { n as digestOf } from "./digest.js";
import { r as parseBundle } from "./bundle.js";
import { a as parseStatement, n as GATE_STATEMENT } from "./statement.js";
import { a as kindOfRef, c as riskRank, i as signingFacts, n as driftBetween, r as driftChange, s as isDriftClass } from "./drift.js";
import { a as narrowed, c as widened, n as UNDECLARED, o as silenced, r as changed, s as spokenUp, t as NONE } from "./capability-change.js";
import { a as parseManifest, i as parseEmbeddedManifest, o as permissionsOf, r as membersThatDiffer, s as deepEqual, t as MANIFEST_FILE } from "./manifest.js";
import { i as parseReleaseRecord, n as RELEASE_STATEMENT_FILE, r as SBOM_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { n as readSbom } from "./read-sbom.js";
import { d as parsePep440, i as sdkRangeIncludes, l as parseNpmVersion, n as readSdkEntry, u as comparePep440 } from "./sdk-entry.js";
import { d as ecosystemOf, n as denyCovering, o as inForce, r as entryDigest, y as statedPublisher } from "./denies.js";
import { a as PROVENANCE_TYPE, c as isTooFarAhead, d as isOwnersPath, h as recordOf, i as checkPolicy, l as readWaiver, n as checkVulnerabilities, o as readProvenance, p as checkReview, t as enforce } from "./enforce.js";
import { t as parseReinstatement } from "./reinstatement.js";
import { i as readReleaseDocuments, n as originFindings, o as parseRevocation, r as furtherBundles } from "./check-origin.js";
import { n as verifyReleaseStatement, t as statementClaim } from "./release-statement.js";
import { a as formatDoor, c as formatHostPattern, i as egressIncludes, n as MAX_EGRESS_RULES, o as hostsInclude, r as doorsOf, s as readEgress } from "./check-egress.js";
import { n as ownerDemands, r as insidersOf } from "./owners-ground.js";

// core/admission/admission-ground.ts
/** The ground that a state gives to judge a release on. The PR check and publish both stand on it. */
function admissionGround(state, ground) {
	if (state.policy === void 0) throw new Error("a registry without an accepted policy judges nothing");
	const standing = inForce(state.denies, state.reinstatements);
	return {
		registryId: state.registryId,
		policy: state.policy.value,
		trust: ground.trust,
		at: ground.at,
		waivers: state.waivers,
		osv: ground.osv,
		submittedBy: ground.submittedBy ?? "not-asked",
		against: (pluginId) => [ground.previous.get(pluginId), ...ground.further?.get(pluginId) ?? []],
		versions: (pluginId) => ground.versions?.get(pluginId) ?? state.plugins.get(pluginId)?.releases.map(({ version }) => version) ?? [],
		record: (pluginId) => {
			const row = state.plugins.get(pluginId)?.record;
			return row === void 0 ? void 0 : recordOf(pluginId, row);
		},
		releaseOf: (digest) => {
			for (const [pluginId, plugin] of state.plugins) {
				const row = plugin.releases.find((release) => release.artifact.digest === digest);
				if (row !== void 0) return {
					pluginId,
					version: row.version
				};
			}
		},
		isAdmitted: (pluginId, version) => state.plugins.get(pluginId)?.releases.some((row) => row.version.toLowerCase() === version.toLowerCase()) === true,
		denyOf: (release) => denyCovering(standing, release)
	};
}

// core/admission/check-reinstatement.ts
/**
* What a file below reinstatements/ would end, if it may: exactly one quarantine that stands, and never a revocation. Who has to
* approve it is the quorum's to say, and there must be one. The rows of a tree do not tell how a release entered.
*/
function readEnding(change, ground, policy, rows = "published") {
	const path = classifyPath(change.path);
	if (change.bytes === void 0 || path.kind !== "reinstatement") return refused(finding("CHANGE_REINSTATEMENT_IMMUTABLE", `${change.path} is gone, or is no file`));
	const parsed = parseReinstatement(change.bytes, change.path);
	if (parsed.kind === "refused") return parsed;
	const { value } = parsed.value;
	const findings = [...quorumFindings(policy), ...endFindings(value, ground, rows).map((found) => ({
		...found,
		at: parsed.value.at("/ends")
	}))];
	if (value.id !== path.id) findings.push(finding("REINSTATEMENT_MEMBER_INVALID", `id is ${value.id}, the file is named ${path.id}`, parsed.value.at("/id")));
	return unlessFound(findings, () => value);
}
/** Un-denying is expensive: where nobody has said how many must agree, nobody can. A platform of pushes has nobody to ask. */
function quorumFindings(policy) {
	if (policy === void 0 || policy.approvals.source === "push") return [];
	if ((policy.quorum ?? []).some(({ risk }) => risk === "reinstate")) return [];
	return [finding("REINSTATEMENT_QUORUM_UNSET", "the quorum of policy.yml has no rule for the risk reinstate")];
}
function endFindings({ ends }, { denies, plugins, reinstatements }, rows) {
	const unknown = (what) => [finding("REINSTATEMENT_ENDS_NOTHING", what)];
	if (ends.kind === "release") {
		const row = (plugins.get(ends.plugin_id)?.releases ?? []).find(({ artifact }) => artifact.digest === ends.digest);
		return (rows === "published" ? row?.quarantined : row !== void 0) === true ? [] : unknown(`no release ${ends.digest} of ${ends.plugin_id} entered quarantined`);
	}
	const entry = denies.find((deny) => deny.id === ends.entry && entryDigest(deny) === ends.entry_digest);
	if (entry === void 0) return unknown(`no entry ${ends.entry} says what has the digest ${ends.entry_digest}`);
	if (entry.action === "revoked") return [finding("REINSTATEMENT_ENDS_REVOCATION", `${ends.entry} is a revocation, which is for ever`)];
	return reinstatements.some((before) => before.ends.kind === "entry" && before.ends.entry_digest === ends.entry_digest) ? unknown(`${ends.entry} was ended before`) : [];
}

// core/admission/check-revocation.ts
/** Why a file below revocations/ denies nothing; none where it denies what it says. */
function revocationFindings(change) {
	const path = classifyPath(change.path);
	if (change.bytes === void 0 || path.kind !== "revocation") return [];
	const parsed = parseRevocation(change.bytes, change.path);
	if (parsed.kind === "refused") return findingsOf(parsed);
	if (parsed.value.value.id === path.id) return [];
	return [finding("REVOCATION_MEMBER_INVALID", `id is ${parsed.value.value.id}, the file is named ${path.id}`, parsed.value.at("/id"))];
}

// core/admission/check-rules.ts
/** A rule that cannot be read, or that holds for longer than it may, is not accepted, whoever approved it. */
function readRule({ path, bytes }, ground) {
	if (bytes === void 0) return path === "policy.yml" ? refused(finding("POLICY_MISSING", "the change deletes policy.yml", { file: POLICY_FILE })) : ok({ kind: "gone" });
	const digest = digestOf(bytes);
	if (path === "policy.yml") return andThen(parsePolicy(bytes, path), ({ value: policy }) => ok({
		kind: "policy",
		policy,
		digest
	}));
	const kind = classifyPath(path);
	if (kind.kind === "record") return andThen(readRecord(path, bytes, kind.pluginId, ground), (plugin) => ok({
		kind: "record",
		plugin,
		digest
	}));
	return unlessFound([...waiverFindings(path, bytes, ground.at), ...ownersFindings(path, bytes)], () => ({
		kind: "file",
		digest
	}));
}
function ruleFindings(change, ground) {
	return findingsOf(readRule(change, ground));
}
function readRecord(path, bytes, pluginId, { at, policy }) {
	return andThen(parsePluginRecord(bytes, path), (record) => {
		const { value: plugin } = record;
		if (plugin.plugin_id !== pluginId) {
			const message = `the folder is of ${pluginId}, the record of ${plugin.plugin_id}`;
			return refused(finding("RELEASE_NAME_MISMATCH", message, record.at("/plugin_id")));
		}
		const place = record.at("/tier/review_by");
		const found = checkReview(plugin, policy, at).map((each) => ({
			...each,
			at: place
		}));
		return unlessFound(found, () => plugin);
	});
}
function waiverFindings(path, bytes, at) {
	if (waiverIdOf(path) === void 0) return [];
	const waiver = readWaiver(path, bytes);
	if (waiver.kind === "refused") return waiver.findings;
	if (!isTooFarAhead(waiver.value, at)) return [];
	return [finding("WAIVER_TOO_LONG", `accepted now, it holds until ${waiver.value.expires_at}`, { file: path })];
}
/** A line that GitHub skips would let an earlier one decide, and nobody would see it. */
function ownersFindings(path, bytes) {
	if (!isOwnersPath(path)) return [];
	return path === "owners.lock.json" ? findingsOf(parseOwnersLock(bytes)) : parseCodeowners(bytes, path).findings;
}

// core/approval/quorum.ts
const NO_QUORUM = {
	approvals: 0,
	seats: /* @__PURE__ */ new Map(),
	outsideOf: /* @__PURE__ */ new Set()
};
/** What meets every one of some quorums: of each seat the most that any asks for. */
function strictest(quorums) {
	let approvals = 0;
	const seats = /* @__PURE__ */ new Map();
	const outsideOf = /* @__PURE__ */ new Set();
	for (const quorum of quorums) {
		approvals = Math.max(approvals, quorum.approvals);
		for (const [seat, count] of quorum.seats) seats.set(seat, Math.max(count, seats.get(seat) ?? 0));
		for (const folder of quorum.outsideOf) outsideOf.add(folder);
	}
	return {
		approvals,
		seats,
		outsideOf
	};
}

// core/policy/quorum.ts
/**
* Who must approve a change: as many as policy asks of every change, and whoever it asks for at the risks that it holds. A
* class of drift that the quorum does not name is what it asks of `drift`. A change whose risks nobody can tell may hold
* each of them.
*/
function quorumFor(policy, risks) {
	if (policy.approvals.source === "push") return NO_QUORUM;
	const rules = policy.quorum ?? [];
	const named = new Set(rules.map(({ risk }) => risk));
	const held = risks === "unknown" ? void 0 : new Set([...risks].map((risk) => isDriftClass(risk) && !named.has(risk) ? "drift" : risk));
	const asked = rules.filter(({ risk }) => held?.has(risk) ?? true).map(({ approvals = 0, seats = {} }) => ({
		...NO_QUORUM,
		approvals,
		seats: new Map(Object.entries(seats))
	}));
	return strictest([{
		...NO_QUORUM,
		approvals: policy.approvals.required
	}, ...asked]);
}

// core/policy/rule-risks.ts
/**
* What a change of the rules puts at risk before any release is made. Of a record, a tier above the one in force, be it by
* its name or by a new date for a review that was overdue: by the release it is granted already, and nobody would be asked.
* Of a reinstatement, that what was quarantined loads again. Of the policy and of a waiver, everything: whoever lowers the bar must clear it as it stands.
*/
function ruleRisks({ governance, records, reinstatements }, { policy, plugins }, at) {
	if (policy === void 0) return [];
	if (governance.some(({ path }) => path === "policy.yml" || waiverIdOf(path) !== void 0)) return "unknown";
	return [...records.some((change) => {
		const path = classifyPath(change.path);
		const before = path.kind === "record" ? plugins.get(path.pluginId)?.record.tier : void 0;
		const after = change.bytes === void 0 ? void 0 : parsePluginRecord(change.bytes, change.path);
		return before !== void 0 && after?.kind === "ok" && isAbove(after.value.value.tier, before, policy.value, at);
	}) ? ["tier-promoted"] : [], ...reinstatements.length > 0 ? ["reinstate"] : []];
}
/** A name that the policy does not order might be of the most trusted tier. */
function isAbove(after, before, policy, at) {
	const rankOf = (granted) => policy.tiers.findIndex((tier) => tier === effectiveTier(policy, granted, at)?.tier);
	const from = rankOf(before);
	return from === -1 ? after.name !== before.name : rankOf(after) < from;
}

// core/admission/check-artifact.ts
/** Holds the artifact's own bytes against what the release says of it. */
function checkArtifact(documents, evidence) {
	if (evidence.kind === "unavailable") return evidence.findings;
	const { artifact } = documents.record;
	if (evidence.digest !== artifact.digest || evidence.size !== artifact.size) {
		const message = `${evidence.size} bytes with ${evidence.digest}; the record says ${artifact.size} bytes with ${artifact.digest}`;
		return [finding("RELEASE_ARTIFACT_CHANGED", message, { file: artifact.name })];
	}
	if (evidence.contents.kind === "refused") return evidence.contents.findings;
	return contentsFindings(documents, evidence.contents.value);
}
function contentsFindings(documents, contents) {
	return [
		...versionFindings(documents, contents),
		...manifestFindings(documents, contents),
		...sbomFindings(documents, contents)
	];
}
/** The version inside the package decides; the folder and the record only repeat it. */
function versionFindings({ record }, contents) {
	if (contents.version === void 0 || contents.version === record.version) return [];
	return [finding("RELEASE_NAME_MISMATCH", `the artifact is version ${contents.version}, the record says ${record.version}`, { file: record.artifact.name })];
}
function manifestFindings(documents, contents) {
	const name = documents.record.artifact.name;
	if (contents.manifest === void 0) return [finding("RELEASE_MANIFEST_NOT_EMBEDDED", `no ${MANIFEST_FILE} in ${name}`, { file: name })];
	const file = `${name}!${contents.manifest.member}`;
	const embedded = parseEmbeddedManifest(contents.manifest.bytes, file);
	if (embedded.kind === "refused") return embedded.findings;
	return membersThatDiffer(embedded.value.json, documents.manifest.json).map((member) => finding("RELEASE_MANIFEST_DIFFERS", `${member} is not the same inside the artifact`, documents.manifest.at(`/${member}`)));
}
function sbomFindings(documents, contents) {
	if (contents.sbom === void 0 || digestOf(contents.sbom.bytes) === documents.sbomDigest) return [];
	const file = `${documents.record.artifact.name}!${contents.sbom.member}`;
	return [finding("RELEASE_SBOM_DIFFERS", `the embedded SBOM has ${digestOf(contents.sbom.bytes)}, the released one ${documents.sbomDigest}`, { file })];
}

// core/admission/check-standing.ts
/** The accepted record of the plugin that a release folder names. */
function acceptedPlugin({ folder, pluginId }, ground) {
	const plugin = ground.record(pluginId);
	return plugin === void 0 ? refused(finding("RELEASE_PLUGIN_UNKNOWN", `no accepted record of ${pluginId}`, { file: folder })) : ok(plugin);
}
/** The tier that a plugin is judged by now. */
function tierInForce({ plugin_id: id, tier }, ground) {
	const inForce = effectiveTier(ground.policy, tier, ground.at);
	return inForce === void 0 ? refused(finding("RELEASE_TIER_UNKNOWN", `the policy has no tier ${tier.name}`, { file: recordPath(id) })) : ok(inForce);
}
function retirementFindings(plugin, { folder }) {
	if (plugin.status !== "retired") return [];
	return [finding("RELEASE_PLUGIN_RETIRED", `${plugin.plugin_id} is retired`, { file: folder })];
}
/** What was admitted or denied before, and stands against this release. */
function registryFindings(documents, ground, components) {
	const { plugin_id: pluginId, version, artifact } = documents.record;
	const at = { file: `${documents.folder}/${RELEASE_RECORD_FILE}` };
	const findings = [];
	if (ground.isAdmitted(pluginId, version)) findings.push(finding("RELEASE_VERSION_TAKEN", `${pluginId} ${version} is admitted`, at));
	const other = ground.releaseOf(artifact.digest);
	if (other !== void 0) findings.push(finding("RELEASE_DIGEST_TAKEN", `${artifact.digest} is ${other.pluginId} ${other.version}`, at));
	const evidence = {
		publisher: statedPublisher(documents.statementBytes),
		components,
		admittedAt: ground.at
	};
	const ecosystem = ecosystemOf(documents);
	const deny = ground.denyOf({
		pluginId,
		version,
		digest: artifact.digest,
		ecosystem,
		evidence
	});
	if (deny !== void 0) findings.push(deniedBy(deny, at));
	return findings;
}
function deniedBy({ id, scope }, at) {
	if (scope.kind === "publisher") return finding("RELEASE_PUBLISHER_DENIED", `by ${id}: who signed it is denied since ${scope.since}`, at);
	if (scope.kind === "component") return finding("RELEASE_COMPONENT_DENIED", `by ${id}: its SBOM lists ${scope.purl} ${scope.range ?? ""}`.trim(), at);
	return finding("RELEASE_DENIED", `denied by ${id}`, at);
}

// core/capability/diff-egress.ts
const LIST$1 = "/allowed_egress";
/** Enough to see where a wider pattern comes from. */
const MAX_NEAREST = 8;
/** What can be reached now and could not be before, and the reverse; by sets of destinations, not by spelling. */
function diffEgress(before, after) {
	const [was, is] = [sideOf(before), sideOf(after)];
	const riskOf = riskBeside(was);
	const opened = grouped(beyond(is.doors, was.doors));
	const closed = grouped(beyond(was.doors, is.doors));
	return [
		...opened.map((group) => {
			const sides = {
				before: nearest(was, group),
				after: written(group),
				pointer: group.first.pointer
			};
			return widened("egress", riskOf(group.first.rule), sides);
		}),
		...unlike(is, was).map(({ entry, pointer }) => widened("egress", "egress-host", {
			before: null,
			after: JSON.stringify(entry),
			pointer
		})),
		...closed.map((group) => narrowed("egress", {
			before: written(group),
			after: nearest(is, group),
			pointer: LIST$1
		})),
		...unlike(was, is).map(({ entry }) => narrowed("egress", {
			before: JSON.stringify(entry),
			after: null,
			pointer: LIST$1
		}))
	];
}
/**
* Never refuses: a list that was admitted under other rules is compared as far as it can be read, each entry by itself.
* What is beyond the bound is compared as it is written; a door that is only found there is news to the other side.
*/
function sideOf(entries) {
	const doors = [];
	const unread = entries.map((entry, index) => ({
		entry,
		pointer: `${LIST$1}/${index}`
	})).filter(({ entry, pointer }) => {
		const read = doors.length + doorsOf(entry) <= 4096 ? readEgress([entry], () => void 0) : void 0;
		if (read?.kind !== "ok") return true;
		doors.push(...read.value.map((rule) => ({
			rule,
			pointer
		})));
		return false;
	});
	return {
		doors,
		hosts: [...new Map(doors.map(({ rule }) => [formatHostPattern(rule.host), rule.host])).values()],
		unread
	};
}
function unlike(side, other) {
	return side.unread.filter(({ entry }) => !other.unread.some((each) => sameEntry(each.entry, entry)));
}
function sameEntry(one, other) {
	return deepEqual(membersOf(one), membersOf(other));
}
/** A text has its characters for members. */
function membersOf(entry) {
	return Object.fromEntries(Object.entries(entry));
}
/** The doors that no door of the others leads through as well. */
function beyond(doors, others) {
	const byPort = Map.groupBy(others, ({ rule }) => `${rule.scheme}:${rule.port}`);
	return doors.filter(({ rule }) => {
		const rivals = byPort.get(`${rule.scheme}:${rule.port}`) ?? [];
		return !egressIncludes(rivals.map((rival) => rival.rule), rule);
	});
}
function riskBeside({ doors, hosts }) {
	const byScheme = Map.groupBy(doors, ({ rule }) => rule.scheme);
	return ({ host, scheme }) => {
		if (!hostsInclude(hosts, host)) return "egress-host";
		const sameScheme = (byScheme.get(scheme) ?? []).map(({ rule }) => rule.host);
		return hostsInclude(sameScheme, host) ? "egress-port" : "egress-scheme";
	};
}
function grouped(doors) {
	const groups = /* @__PURE__ */ new Map();
	for (const door of doors) {
		const key = formatDoor(door.rule);
		const group = groups.get(key) ?? {
			first: door,
			ports: []
		};
		group.ports.push(door.rule.port);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function written({ first, ports }) {
	return `${formatDoor(first.rule)}:${formatPorts(ports)}`;
}
/** `443,8000-8010`: short enough to be read whole, so that no port hides behind a cut. */
function formatPorts(ports) {
	const runs = [];
	for (const port of [...new Set(ports)].toSorted((one, other) => one - other)) {
		const last = runs.at(-1);
		if (last !== void 0 && port === last.to + 1) last.to = port;
		else runs.push({
			from: port,
			to: port
		});
	}
	return runs.map(({ from, to }) => from === to ? `${from}` : `${from}-${to}`).join(",");
}
/** What the other release has that is closest: hosts that include or are included, by the same scheme if there are any. */
function nearest(side, { first }) {
	const { host, scheme } = first.rule;
	const kin = new Set(side.hosts.filter((each) => hostsInclude([each], host) || hostsInclude([host], each)));
	const doors = side.doors.filter(({ rule }) => kin.has(rule.host));
	const sameScheme = doors.filter(({ rule }) => rule.scheme === scheme);
	const groups = grouped(sameScheme.length > 0 ? sameScheme : doors);
	return groups.length === 0 ? null : groups.slice(0, MAX_NEAREST).map(written).join(" ");
}

// core/capability/file-path.ts
const AMBIGUOUS = /[\\*?[\]{}$%]|^~|^[a-z]:/i;
/** Resolves `.`, `..`, doubled and trailing slashes. No link is followed: that is the host's to forbid. */
function parseFilePath(text) {
	if (AMBIGUOUS.test(text)) return {
		kind: "opaque",
		text
	};
	const isAbsolute = text.startsWith("/");
	const steps = [];
	let up = 0;
	for (const step of text.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) up += 1;
	}
	return isAbsolute ? {
		kind: "absolute",
		steps
	} : {
		kind: "relative",
		up,
		steps
	};
}
/** Does whoever may use `outer`, and what is below it, reach `inner` as well? */
function pathIncludes(outer, inner) {
	if (outer.kind === "opaque" || inner.kind === "opaque") return JSON.stringify(outer) === JSON.stringify(inner);
	if (outer.kind === "absolute") return inner.kind === "absolute" ? isBelow(outer.steps, inner.steps) : outer.steps.length === 0;
	if (inner.kind === "absolute" || inner.up > outer.up) return false;
	return inner.up === outer.up ? isBelow(outer.steps, inner.steps) : outer.steps.length === 0;
}
function isBelow(outer, inner) {
	return outer.every((step, index) => step === inner[index]);
}

// core/capability/diff-grants.ts
const PERMISSIONS = {
	subject: "permission",
	risk: "permission-added",
	pointer: "/permissions",
	grantedBy: listedIn
};
const STAGES = {
	subject: "stage",
	risk: "stage-added",
	pointer: "/stages",
	grantedBy: listedIn
};
const FILES_READ = {
	subject: "file-read",
	risk: "file-access",
	pointer: "/file_access/read",
	grantedBy: belowAny
};
const FILES_WRITTEN = {
	subject: "file-write",
	risk: "file-access",
	pointer: "/file_access/write",
	grantedBy: belowAny
};
function listedIn(granting) {
	const listed = new Set(granting);
	return (entry) => listed.has(entry);
}
function belowAny(granting) {
	const paths = granting.map(parseFilePath);
	return (entry) => {
		const path = parseFilePath(entry);
		return paths.some((each) => pathIncludes(each, path));
	};
}
/**
* A list that grants. What stands in it now and was not granted before widens, also where the earlier manifest was silent:
* nobody has approved it. A manifest that falls silent widens in a way of its own, since nothing can be held against it.
*/
function diffGrant(grant, before, after) {
	const { subject, risk, pointer, grantedBy } = grant;
	if (after === void 0) return before === void 0 ? [] : [silenced(subject, before)];
	if (before === void 0 && after.length === 0) return [spokenUp(subject, NONE, pointer)];
	const earlier = [...new Set(before)];
	const [wasGranted, isGranted] = [grantedBy(earlier), grantedBy(after)];
	const added = [...after.entries()].filter(([, entry]) => !wasGranted(entry)).map(([index, entry]) => widened(subject, risk, {
		before: null,
		after: entry,
		pointer: `${pointer}/${index}`
	}));
	const removed = earlier.filter((entry) => !isGranted(entry)).map((entry) => narrowed(subject, {
		before: entry,
		after: null,
		pointer
	}));
	return [...added, ...removed];
}
/** The classes of data, by the platform's order from the least to the most sensitive. */
function diffDataClasses(before, after, leastFirst) {
	return diffGrant({
		subject: "data-class",
		risk: "data-class-added",
		pointer: "/data_classes",
		grantedBy: listedIn
	}, before, after).map((change) => isRaised(change, before, leastFirst) ? {
		...change,
		risk: "data-class-raised"
	} : change);
}
/** A class that the platform does not order might be the most sensitive of all. */
function isRaised({ after }, before, leastFirst) {
	if (after === null) return false;
	const above = leastFirst.slice(leastFirst.indexOf(after) + 1);
	return !leastFirst.includes(after) || !before.some((name) => above.includes(name));
}

// core/capability/diff-sdks.ts
const LIST = "/sdk_allowlist";
/** Packages that may be carried now and could not be before, and the reverse. Ranges are compared as sets of versions. */
function diffSdks(before, after) {
	const [was, is] = [readList(before), readList(after)];
	return [...groupPairs(was.unread, is.unread, ({ text }) => text).flatMap(([one, other]) => diffPackage(one, other, isSameText)), ...groupPairs(was.read, is.read, ({ entry }) => entry.key).flatMap(([one, other]) => {
		return diffPackage(one, other, one.length + other.length > 8 ? isSameText : isKnownToInclude);
	})];
}
function readList({ entries, ecosystem }) {
	const listed = entries.map((text, index) => ({
		text,
		pointer: `${LIST}/${index}`,
		entry: readSdkEntry(text, ecosystem)
	}));
	return {
		read: listed.filter((one) => typeof one.entry !== "string"),
		unread: listed.filter(({ entry }) => typeof entry === "string")
	};
}
/** What the two lists have under each key, new keys first. */
function groupPairs(was, is, keyOf) {
	const [before, after] = [Map.groupBy(was, keyOf), Map.groupBy(is, keyOf)];
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].map((key) => [before.get(key) ?? [], after.get(key) ?? []]);
}
function diffPackage(was, is, includes) {
	const news = is.filter((entry) => !was.some((each) => includes(each, entry)));
	const gone = was.filter((entry) => !is.some((each) => includes(each, entry)));
	const before = was.length === 0 ? null : was.map(({ text }) => text).join(" | ");
	const changes = news.map((entry) => {
		const sides = {
			before,
			after: entry.text,
			pointer: entry.pointer
		};
		if (was.length === 0) return widened("sdk", "sdk-added", sides);
		return was.some((each) => includes(entry, each)) ? widened("sdk", "sdk-widened", sides) : changed("sdk", "sdk-widened", sides);
	});
	if (changes.length > 0) return changes;
	const after = is.length === 0 ? null : is.map(({ text }) => text).join(" | ");
	return gone.map(({ text }) => narrowed("sdk", {
		before: text,
		after,
		pointer: LIST
	}));
}
function isSameText(one, other) {
	return one.text === other.text;
}
/** Not where the order of versions is not known: then neither includes the other. */
function isKnownToInclude(outer, inner) {
	return isSameText(outer, inner) || sdkRangeIncludes(outer.entry, inner.entry) === true;
}

// core/capability/diff-terms.ts
const LIMITS = [
	"execution_ms",
	"memory_mb",
	"output_bytes",
	"processes"
];
/** Upper bounds: higher widens, silence widens in its own way, the first word narrows. */
function diffLimits(before = {}, after = {}) {
	return LIMITS.flatMap((name) => {
		const [was, is] = [before[name], after[name]];
		if (was === is) return [];
		const pointer = `/limits/${name}`;
		if (is === void 0) return [silenced("limit", [`${name} ${was}`])];
		if (was === void 0) return [spokenUp("limit", `${name} ${is}`, pointer)];
		const sides = {
			before: `${name} ${was}`,
			after: `${name} ${is}`,
			pointer
		};
		return [Math.max(was, is) === is ? widened("limit", "limit-raised", sides) : narrowed("limit", sides)];
	});
}
/** Days that data is kept. The first word does not narrow: who read silence as none approved no retention at all. */
function diffRetention(was, is) {
	if (was === is) return [];
	const pointer = "/data_handling/retention_days";
	if (is === void 0) return [silenced("retention", [`${was} days`])];
	const sides = {
		before: was === void 0 ? UNDECLARED : `${was} days`,
		after: `${is} days`,
		pointer
	};
	if (Math.min(was ?? 0, is) === is) return [narrowed("retention", sides)];
	return [(was === void 0 ? changed : widened)("retention", "retention-lengthened", sides)];
}
/** The kinds of data that are removed: a list that promises, so what leaves it widens, each kind by itself. */
function diffRedaction(before, after) {
	const pointer = "/data_handling/redaction";
	const place = after === void 0 ? "" : pointer;
	const removed = missing(before, after).map((kind) => widened("redaction", "redaction-removed", {
		before: kind,
		after: null,
		pointer: place
	}));
	if (after === void 0) return before === void 0 ? [] : [...removed, silenced("redaction", before)];
	if (before === void 0 && after.length === 0) return [spokenUp("redaction", NONE, pointer)];
	const added = missing(after, before).map((kind) => narrowed("redaction", {
		before: null,
		after: kind,
		pointer
	}));
	return [...removed, ...added];
}
function missing(kinds, from) {
	const there = new Set(from);
	return [...new Set(kinds)].filter((kind) => !there.has(kind));
}
/** A synthesized plugin enters quarantined, so that to be no longer said to be one is a way around it. */
function diffOrigin(was, is) {
	if (was === is) return [];
	return [(was === "synthesized" ? widened : changed)("origin", "origin", {
		before: was ?? "(undeclared)",
		after: is ?? "(undeclared)",
		pointer: is === void 0 ? "" : "/origin"
	})];
}
function diffLicence(was, is) {
	if (was === is) return [];
	return [changed("licence", "licence", {
		before: was ?? "(undeclared)",
		after: is ?? "(undeclared)",
		pointer: is === void 0 ? "" : "/licence"
	})];
}
/** Which schemas accept more than others is not decided here: any other schema is another one. */
function diffOutputSchema(was, is) {
	if (sameJson(was, is)) return [];
	if (is === void 0) return [silenced("output-schema", [schemaText(was)])];
	if (was === void 0) return [spokenUp("output-schema", schemaText(is), "/output_schema")];
	const sides = {
		before: schemaText(was),
		after: schemaText(is),
		pointer: "/output_schema"
	};
	return [changed("output-schema", "output-schema", sides)];
}
const MAX_SCHEMA_CHARACTERS = 120;
/** The beginning of it: a sentence has no room for more. */
function schemaText(schema) {
	const text = JSON.stringify(schema);
	return text.length > MAX_SCHEMA_CHARACTERS ? `${text.slice(0, MAX_SCHEMA_CHARACTERS)}…` : text;
}
/** Member order does not count. */
function sameJson(one, other) {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
	return Array.isArray(one) === Array.isArray(other) && mine.length === theirs.size && mine.every(([name, value]) => theirs.has(name) && sameJson(value, theirs.get(name)));
}

// core/capability/diff-capabilities.ts
/**
* What a release may do that the last admitted one could not, and the reverse, heaviest risk first: by meaning, so that a
* spelling is no change and a wider pattern is one. *Undeclared*, *none* and *a list* are three states. Without an earlier
* release everything is new. Never throws and never refuses: what cannot be read is compared as it is written.
*/
function diffCapabilities(before, after, scales) {
	return (before === void 0 ? firstRelease(after, scales) : step(before, after, scales)).toSorted((one, other) => riskRank(one.risk) - riskRank(other.risk));
}
function step(before, after, scales) {
	return [...diffTier(before.tier, after.tier, scales.tiers), ...diffCovenants(before, after, scales)];
}
function diffCovenants(before, after, scales) {
	const [was, is] = [before.manifest, after.manifest];
	return [
		...diffEgress(was.allowed_egress, is.allowed_egress),
		...diffDataClasses(was.data_classes, is.data_classes, scales.dataClasses),
		...diffPermissions(was, is),
		...diffGrant(FILES_READ, was.file_access?.read, is.file_access?.read),
		...diffGrant(FILES_WRITTEN, was.file_access?.write, is.file_access?.write),
		...diffSdks({
			entries: was.sdk_allowlist,
			ecosystem: before.ecosystem
		}, {
			entries: is.sdk_allowlist,
			ecosystem: after.ecosystem
		}),
		...diffRedaction(was.data_handling?.redaction, is.data_handling?.redaction),
		...diffRetention(was.data_handling?.retention_days, is.data_handling?.retention_days),
		...diffLimits(was.limits, is.limits),
		...diffGrant(STAGES, was.stages, is.stages),
		...diffOutputSchema(was.output_schema, is.output_schema),
		...diffOrigin(was.origin, is.origin),
		...diffLicence(was.licence, is.licence)
	];
}
/** A name that the policy does not order might be of the most trusted tier. */
function diffTier(was, is, mostTrustedFirst) {
	if (was === is) return [];
	const sides = {
		before: was,
		after: is,
		pointer: ""
	};
	if (!mostTrustedFirst.includes(was) || !mostTrustedFirst.includes(is)) return [changed("tier", "tier-promoted", sides)];
	return [mostTrustedFirst.find((name) => name === was || name === is) === is ? widened("tier", "tier-promoted", sides) : narrowed("tier", sides)];
}
/** What a manifest leaves unsaid of permissions follows from the rest of it, but can no longer be held against it. */
function diffPermissions(was, is) {
	const changes = diffGrant(PERMISSIONS, permissionsOf(was), permissionsOf(is));
	if (is.permissions === void 0) {
		const said = was.permissions === void 0 ? [] : [silenced("permission", was.permissions)];
		const implied = changes.filter(({ direction }) => said.length === 0 || direction === "widened");
		return [...said, ...implied.map((change) => ({
			...change,
			pointer: ""
		}))];
	}
	return was.permissions === void 0 && changes.length === 0 ? [spokenUp("permission", is.permissions.join(", "), PERMISSIONS.pointer)] : changes;
}
const NO_WORD = [];
/** A release that may do nothing and has said so: every word and every silence of the first one is a step away from it. */
const NOTHING = {
	allowed_egress: NO_WORD,
	data_classes: NO_WORD,
	sdk_allowlist: NO_WORD,
	permissions: NO_WORD,
	file_access: {
		read: NO_WORD,
		write: NO_WORD
	},
	data_handling: {
		retention_days: 0,
		redaction: NO_WORD
	},
	limits: {
		execution_ms: 0,
		memory_mb: 0,
		output_bytes: 0,
		processes: 0
	},
	stages: NO_WORD
};
function firstRelease(after, scales) {
	const changes = diffCovenants({
		...after,
		manifest: {
			...NOTHING,
			plugin_id: after.manifest.plugin_id
		}
	}, after, scales).filter(({ direction }) => direction === "widened");
	const silent = changes.filter(({ risk }) => risk === "undeclared").map(silenceOf);
	const granted = changes.filter(({ risk }) => risk !== "undeclared");
	return [
		widened("release", "first-release", {
			before: null,
			after: after.tier,
			pointer: ""
		}),
		...granted.map((change) => ({
			...change,
			before: null
		})),
		...after.manifest.origin === "synthesized" ? diffOrigin(void 0, "synthesized") : [],
		...silent.length === 0 ? [] : [widened("release", "undeclared", {
			before: null,
			after: `${UNDECLARED} ${silent.join(", ")}`,
			pointer: ""
		})]
	];
}
function silenceOf({ subject, before }) {
	return subject === "limit" ? `limit ${String(before).split(" ")[0]}` : subject;
}

// core/release/build-facts.ts
/**
* What a release's provenance and record say of its build. Whether the builders are the policy's is judged elsewhere, and
* only where a tier asks; here both sides are compared as they speak, so that a claim that nobody verified cannot change
* without anybody seeing it.
*/
function buildFacts({ record, builtBy, bundles }) {
	const builds = [...bundles].flatMap(claimedBuild);
	const said = (read) => builds.map((build) => attributed(build, read(build), builds.length > 1));
	const script = record.build_script;
	return {
		"built-by": builtBy,
		builder: listed(builds.map(({ builderId }) => builderId)),
		"build-type": listed(said(({ buildType }) => buildType)),
		"build-source": listed(said(({ sourceRepository }) => sourceRepository)),
		"build-script": listed([...said(({ buildScript }) => buildScript.path), withoutCommit(script?.uri)]),
		"build-ref": listed(said(({ buildScript }) => kindOfRef(buildScript.ref))),
		"build-script-digest": script?.digest
	};
}
function claimedBuild(bundle) {
	const parsed = parseBundle(bundle);
	const statement = parsed.kind === "ok" ? parseStatement(parsed.value.content, GATE_STATEMENT) : parsed;
	if (statement.kind === "refused" || statement.value.predicate_type !== "https://slsa.dev/provenance/v1") return [];
	const build = readProvenance(statement.value.predicate);
	return build === void 0 ? [] : [build];
}
/** Where there are several builders, two that swap their scripts change what both ran. */
function attributed({ builderId }, value, isOneOfSeveral) {
	return value === void 0 || !isOneOfSeveral ? value : `${builderId}: ${value}`;
}
/** Every release is built at a commit of its own; that the script lies elsewhere is what counts. */
function withoutCommit(uri) {
	return uri?.replaceAll(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, "(commit)");
}
/** Several in quotes, so that no single one reads as two. */
function listed(values) {
	const [first, ...rest] = [...new Set(values.filter((value) => value !== void 0))].sort();
	if (first === void 0) return void 0;
	return rest.length === 0 && !first.startsWith("\"") ? first : [first, ...rest].map((value) => JSON.stringify(value)).join(", ");
}

// core/release/version-order.ts
/**
* Is one version certainly later than another? By PEP 440 for a wheel and by semver for an npm package; for a plain archive by
* the first of semver and PEP 440 that reads both. An order that nobody can tell is none.
*/
function isLater(one, other, ecosystem) {
	const order = (ecosystem === "pypi" ? void 0 : bySemver(one, other)) ?? (ecosystem === "npm" ? void 0 : byPep440(one, other));
	return order !== void 0 && order > 0;
}
function bySemver(one, other) {
	const [left, right] = [parseNpmVersion(one), parseNpmVersion(other)];
	return left === void 0 || right === void 0 ? void 0 : left.compare(right);
}
function byPep440(one, other) {
	const [left, right] = [parsePep440(one), parsePep440(other)];
	return left === void 0 || right === void 0 ? void 0 : comparePep440(left, right);
}

// core/release/previous-release.ts
/** What a release admitted earlier may do, for the comparison with the next one under the tier in force now. */
function capabilityView(manifest, record, tier) {
	return {
		manifest,
		tier,
		ecosystem: ecosystemOf({ record })
	};
}
/** A merged release as the next one is compared with it; undefined where it cannot be read. */
function mergedRelease(merged, tier) {
	const { files, submittedBy } = merged;
	const [recordBytes, manifestBytes] = [files.get(RELEASE_RECORD_FILE), files.get(MANIFEST_FILE)];
	if (recordBytes === void 0 || manifestBytes === void 0) return void 0;
	const manifest = parseManifest(manifestBytes);
	const record = parseReleaseRecord(recordBytes);
	if (manifest.kind === "refused" || record.kind === "refused") return void 0;
	const plugin = merged.plugin === void 0 ? void 0 : parsePluginRecord(merged.plugin);
	const parts = {
		manifest: manifest.value.value,
		record: record.value.value,
		files
	};
	return {
		view: capabilityView(parts.manifest, parts.record, tier),
		...statedFacts(parts),
		owners: plugin?.kind === "ok" ? plugin.value.value.owners : void 0,
		submittedBy
	};
}
/** A release admitted just now, as the next one is compared with it. */
function admittedRelease(documents, { tier, ...who }) {
	return {
		view: capabilityView(documents.manifest.value, documents.record, tier),
		...documentFacts(documents),
		...who
	};
}
/** What about a release is not as it was with the last one, and whether its version goes back behind any before it. */
function driftSince(previous, documents, { versions, ...who }) {
	const { record } = documents;
	const ecosystem = ecosystemOf(documents);
	const passed = versions.findLast((one) => one !== record.version && !isLater(record.version, one, ecosystem));
	return [...passed === void 0 ? [] : [driftChange("version", passed, record.version)], ...previous === void 0 ? [] : driftBetween(previous, {
		...documentFacts(documents),
		...who
	})];
}
function documentFacts(documents) {
	const { record, manifest, statementBytes, bundles } = documents;
	return {
		signing: signingFacts(statementBytes),
		build: buildFacts({
			record,
			builtBy: manifest.value.built_by,
			bundles: bundles.values()
		})
	};
}
function statedFacts(release) {
	const { manifest, record, files } = release;
	const statement = files.get(RELEASE_STATEMENT_FILE);
	return {
		signing: statement === void 0 ? void 0 : signingFacts(statement),
		build: buildFacts({
			record,
			builtBy: manifest.built_by,
			bundles: furtherBundles(files).values()
		})
	};
}

// core/release/covenant.ts
/** What certification attaches to: everything that a manifest says, but for the three members that each release stamps. */
function covenantDigest(manifest) {
	const { artifact_digest: _artifact, built_by: _builder, built_at: _time, ...covenant } = manifest;
	return digestOf(Buffer.from(canonicalJson(toJson(covenant))));
}

// core/admission/review-release.ts
/**
* Compares a release with the last admitted one, for the reviewer and for the quorum: where several may be that, with each of
* them, and whatever is a risk beside any of them is one.
*/
function reviewRelease(documents, { plugin, tier }, ground, known) {
	const { policy } = ground;
	const against = ground.against(documents.record.plugin_id);
	const versions = ground.versions(documents.record.plugin_id);
	const after = {
		manifest: documents.manifest.value,
		tier: tier.tier.name,
		ecosystem: ecosystemOf(documents)
	};
	const scales = {
		tiers: policy.tiers.map(({ name }) => name),
		dataClasses: policy.data_classes
	};
	const changes = distinct(against.flatMap((previous) => diffCapabilities(previous?.view, after, scales))).toSorted((one, other) => riskRank(one.risk) - riskRank(other.risk));
	const who = {
		owners: plugin.owners,
		submittedBy: ground.submittedBy
	};
	const drift = distinct(against.flatMap((previous) => driftSince(previous, documents, {
		...who,
		versions
	})));
	const covenant = against.flatMap((previous) => covenantRisk(previous, documents));
	const risks = [...[...changes, ...drift].map(({ risk }) => risk), ...covenant];
	const isUncompared = against.every((previous) => previous === void 0) && versions.length > 0;
	const outsideOf = tier.met.some(({ outside_approval: isWanted }) => isWanted === true) ? /* @__PURE__ */ new Set([`plugins/${documents.record.plugin_id}/`]) : NO_QUORUM.outsideOf;
	const quorum = strictest([quorumFor(policy, isUncompared ? "unknown" : risks), {
		...NO_QUORUM,
		outsideOf
	}]);
	return {
		...known,
		tier,
		changes,
		drift,
		quorum
	};
}
/** Said once, however many releases it is said beside. */
function distinct(changes) {
	return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
/** What was certified is the covenant: it holds for as long as nothing in it changes, be it for the better. */
function covenantRisk(previous, { manifest }) {
	return previous !== void 0 && covenantDigest(previous.view.manifest) === covenantDigest(manifest.value) ? [] : ["covenant"];
}

// core/admission/decide-release.ts
/** Judges one release folder with its artifact. Returns every finding, not the first. */
async function decideRelease(folder, artifact, ground) {
	const read = readReleaseDocuments(folder);
	const plugin = acceptedPlugin(folder, ground);
	const tier = andThen(plugin, (accepted) => tierInForce(accepted, ground));
	const retired = valuesOf(plugin).flatMap((accepted) => retirementFindings(accepted, folder));
	if (read.kind === "refused") {
		const unread = artifact.kind === "read" ? findingsOf(artifact.contents) : [];
		return refuse(folder, [
			...read.findings,
			...findingsOf(tier),
			...retired,
			...unread
		]);
	}
	const documents = read.value;
	const sbomFile = `${documents.folder}/${SBOM_FILE}`;
	const sbom = await readSbom(documents.sbomBytes, expectedRoot(documents, artifact), sbomFile);
	const found = [
		...retired,
		...registryFindings(documents, ground, valuesOf(sbom)[0]?.components),
		...originFindings(documents.record.artifact, ground.policy, `${documents.folder}/${RELEASE_RECORD_FILE}`),
		...checkArtifact(documents, artifact),
		...findingsOf(sbom)
	];
	if (plugin.kind === "refused") return refuse(folder, [...plugin.findings, ...found]);
	const claim = {
		...statementClaim(documents, ground),
		publishers: plugin.value.publishers
	};
	const statement = verifyReleaseStatement(claim);
	if (tier.kind === "refused") return refuse(folder, [
		...tier.findings,
		...found,
		...findingsOf(statement)
	]);
	return decideByPolicy(folder, {
		documents,
		artifact,
		sbom,
		statement,
		plugin: plugin.value,
		tier: tier.value
	}, found, ground);
}
/** `found` is what else was found, which policy may soften; nothing softens what is wrong with a statement. */
async function decideByPolicy(folder, release, found, ground) {
	const { documents, plugin, tier, artifact, statement } = release;
	const asked = await askPolicy(release, ground);
	const { refusing, softened } = enforce([...found, ...asked.findings], {
		tier,
		waivers: ground.waivers,
		pluginId: folder.pluginId,
		version: folder.version,
		at: ground.at
	});
	const review = reviewRelease(documents, {
		plugin,
		tier
	}, ground, {
		softened,
		provenance: asked.provenance
	});
	const proven = andThen(unlessAlso(statement, refusing), (verified) => artifact.kind === "read" ? ok(verified) : refused(finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody read it", { file: documents.record.artifact.name })));
	if (proven.kind === "refused") return refuse(folder, proven.findings, review);
	const admissible = {
		documents,
		plugin,
		statement: proven.value,
		review
	};
	return {
		kind: "admissible",
		folder: folder.folder,
		release: admissible
	};
}
async function askPolicy({ documents, plugin, tier, artifact, sbom, statement }, ground) {
	const { policy, registryId, trust, at, osv } = ground;
	const [components] = valuesOf(sbom);
	const ecosystem = ecosystemOf(documents);
	const asked = checkPolicy({
		documents,
		plugin,
		tier,
		policy,
		sbom: components,
		ecosystem,
		contents: contentsOf(artifact),
		registryId,
		trust,
		at,
		signedAt: valuesOf(statement)[0]?.times[0]
	});
	const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
	const vulnerable = await checkVulnerabilities(tier.met, {
		sbom: components,
		sbomAt,
		ecosystem,
		osv
	});
	return {
		findings: [...asked.findings, ...vulnerable],
		provenance: asked.evidence.provenance
	};
}
function refuse({ folder }, findings, review) {
	return {
		kind: "refused",
		folder,
		findings,
		...review === void 0 ? {} : { review }
	};
}
/** The package's own name where the artifact states one (its SBOM was made for that), the plugin id otherwise. */
function expectedRoot(documents, artifact) {
	const contents = contentsOf(artifact);
	if (contents === void 0) return void 0;
	return {
		name: contents.packageName ?? documents.record.plugin_id,
		version: documents.record.version,
		...contents.ecosystem === void 0 ? {} : { purlType: contents.ecosystem }
	};
}
function contentsOf(artifact) {
	return artifact.kind === "read" && artifact.contents.kind === "ok" ? artifact.contents.value : void 0;
}

// core/approval/fill-seats.ts
/** More would take long to tell apart, and no change is reviewed by so many whose word counts. */
const MAX_SEATED = 40;
const MAX_TRIALS = 5e4;
/**
* Seats the reviewers, one person on one seat of the policy; whoever sits on none answers as owner for all that they own.
* Tried out in full, so that nobody is told to find a third person where two who change places suffice.
*/
function fillSeats(reviews, seats, demands) {
	const people = reviews.slice(0, 40);
	const wanted = [...seats].flatMap(([name, count]) => Array.from({ length: count }, () => name));
	return new SeatSearch(people, wanted, demands).best();
}
var SeatSearch = class {
	#people;
	#wanted;
	#demands;
	/** Of each demand that seats could leave without one: its owners. A demand that has none is empty whoever sits where. */
	#contested;
	#trials = 0;
	#best;
	constructor(people, wanted, demands) {
		this.#people = people;
		this.#wanted = wanted;
		this.#demands = demands;
		const maySit = ({ roles }) => wanted.some((name) => roles.seats.has(name));
		this.#contested = demands.map((demand) => people.filter(({ roles }) => roles.owns.includes(demand))).filter((owners) => owners.every(maySit));
		this.#best = this.#seated(/* @__PURE__ */ new Map());
	}
	best() {
		this.#place(0, 0, /* @__PURE__ */ new Map());
		return this.#best;
	}
	/**
	* Tries everyone from `first` on upon the seat at `index`, and leaving it empty, until nothing is left empty. Seats of one
	* name are alike: who sits on which of them is not tried out, or a dozen who hold the same seats would use up all trials.
	*/
	#place(index, first, placed) {
		this.#trials += 1;
		if (this.#lostBy(index, placed) >= this.#best.empty.length) return;
		const name = this.#wanted[index];
		if (name === void 0) {
			this.#best = this.#seated(placed);
			return;
		}
		const isLast = this.#wanted[index + 1] !== name;
		for (const [at, person] of this.#people.entries()) {
			if (this.#best.empty.length === 0 || this.#trials > MAX_TRIALS) return;
			if (at >= first && person.roles.seats.has(name) && !placed.has(person)) this.#place(index + 1, isLast ? 0 : at + 1, new Map([...placed, [person, name]]));
		}
		if (this.#best.empty.length > 0) this.#place(this.#wanted.lastIndexOf(name) + 1, 0, placed);
	}
	/** What stays empty, however the seats from `index` on are filled. */
	#lostBy(index, placed) {
		return index - placed.size + this.#contested.filter((owners) => owners.every((each) => placed.has(each))).length;
	}
	#seated(placed) {
		const capacities = /* @__PURE__ */ new Map();
		const owned = /* @__PURE__ */ new Set();
		for (const person of this.#people) {
			const name = placed.get(person);
			const { owns } = person.roles;
			if (name === void 0) for (const demand of owns) owned.add(demand);
			capacities.set(person.review.userId, name === void 0 ? owns.map((demand) => ({
				kind: "owner",
				demand
			})) : [{
				kind: "seat",
				name
			}]);
		}
		const left = [...this.#wanted];
		for (const name of placed.values()) left.splice(left.indexOf(name), 1);
		return {
			capacities,
			empty: [...left.map((name) => ({
				kind: "seat",
				name
			})), ...this.#demands.filter((demand) => !owned.has(demand)).map((demand) => ({
				kind: "owner",
				demand
			}))]
		};
	}
};

// core/approval/roles.ts
function rolesOf(userId, { teams }, rule, demands) {
	const seats = Object.entries(rule.seats ?? {}).filter(([, { users = [], teams: named = [] }]) => users.some(({ id }) => id === userId) || named.some(({ id }) => teams.has(id))).map(([name]) => name);
	const owns = demands.filter(({ people }) => people.some(({ kind, id }) => kind === "user" ? id === userId : teams.has(id)));
	const isApprover = (rule.approvers ?? []).some(({ id }) => id === userId);
	return isApprover || seats.length > 0 || owns.length > 0 ? {
		isApprover,
		seats: new Set(seats),
		owns
	} : void 0;
}

// core/approval/sort-reviews.ts
const NOT_KNOWN = {
	kind: "user",
	mayWrite: "unknown",
	teams: /* @__PURE__ */ new Set()
};
/**
* Sorts the latest opinionated review of each account; a comment takes no approval back. A review counts if it approves,
* saw the change as it is now, and comes from a person who did not bring the change, may write, and holds a role in it.
*/
function sortReviews(evidence, rolesOf) {
	const latest = /* @__PURE__ */ new Map();
	for (const review of evidence.reviews) {
		if (review.state === "COMMENTED" || review.state === "PENDING") continue;
		if (!(review.isAfterMerge === true && review.state !== "CHANGES_REQUESTED") || !latest.has(review.userId)) latest.set(review.userId, review);
	}
	const counted = [];
	const objections = [];
	const uncounted = [];
	for (const review of latest.values()) {
		const standing = evidence.standings.get(review.userId) ?? NOT_KNOWN;
		const sorted = sortReview(review, standing, evidence, rolesOf(review.userId, standing));
		if (sorted.kind === "counted") counted.push({
			review,
			roles: sorted.roles
		});
		else if (sorted.kind === "objection") objections.push(review);
		else uncounted.push({
			review,
			reason: sorted.reason
		});
	}
	return {
		counted,
		objections,
		uncounted
	};
}
function sortReview(review, { kind, mayWrite }, evidence, roles) {
	if (kind === "bot") return uncounted("a program cannot answer for a change");
	if (roles === void 0) return uncounted(whyNoRole(evidence));
	if (mayWrite === "unknown" && review.state !== "CHANGES_REQUESTED") return uncounted("whether they may write to the registry cannot be verified");
	if (mayWrite === false) return uncounted("they may not write to the registry");
	if (evidence.submitters === "unknown") return uncounted("the change has more commits than can be attributed");
	if (evidence.submitters.includes(review.userId)) return uncounted("they brought the change, or a part of it");
	if (review.state === "DISMISSED") return uncounted("it was dismissed");
	if (review.state === "CHANGES_REQUESTED") return { kind: "objection" };
	if (review.isAfterMerge === true) return uncounted("it was submitted after the merge");
	if (review.commit !== evidence.head && review.sawTheChange !== true) return uncounted(`it saw another change, at ${review.commit.slice(0, 12)}`);
	return {
		kind: "counted",
		roles
	};
}
function uncounted(reason) {
	return {
		kind: "uncounted",
		reason
	};
}
/** Who cannot look into a team must not say that somebody is not in it. */
function whyNoRole({ unreadTeams = [] }) {
	return unreadTeams.length === 0 ? "neither policy.yml nor CODEOWNERS gives them a say in this change" : `who is in ${unreadTeams.join(" and ")} cannot be verified; members-token is missing or may not read it`;
}

// core/approval/decide-approval.ts
/** Whether the people whom policy and CODEOWNERS ask for have approved, with everyone who is still missing. */
function decideApproval(question) {
	const { policy, evidence } = question;
	const rule = policy.approvals;
	if (rule.source === "push") return ok([]);
	if (evidence.kind === "push") return refused(finding("APPROVAL_NO_PULL_REQUEST", "the change was pushed without a pull request"));
	if (!evidence.isAsProposed) return refused(finding("APPROVAL_CHANGE_DIFFERS", `the commit differs from pull request ${evidence.number}`));
	const [first, ...rest] = (evidence.tooLong ?? []).map((what) => finding("GITHUB_LIST_TOO_LONG", `GitHub lists more ${what} than are read`));
	return first === void 0 ? decideByReview(question, rule, evidence) : refused(first, ...rest);
}
function decideByReview(question, rule, evidence) {
	const { demands, findings } = demandsOf(question, rule);
	const { counted, objections, uncounted } = sortReviews(evidence, (userId, standing) => rolesOf(userId, standing, rule, demands));
	const filled = fillSeats(counted, question.quorum.seats, demands);
	const missing = [
		...findings,
		...objections.map(({ login }) => finding("APPROVAL_OBJECTION", `${login} asks for changes`)),
		...filled.empty.map((seat) => emptySeat(seat, rule)),
		...insidersOnly(counted, {
			rule,
			owners: question.owners,
			evidence
		}, question.quorum),
		...headcount(weighing(counted, question.paths).length, rule, question.quorum, evidence)
	];
	const notCounted = uncounted.map(({ review: { login }, reason }) => finding("APPROVAL_NOT_COUNTED", `the review of ${login} does not count: ${reason}`));
	return unlessFound(missing.length === 0 ? [] : [...missing, ...notCounted], () => counted.map((review) => approvalOf(review, evidence, filled)));
}
function demandsOf({ paths, owners }, rule) {
	if (rule.code_owners !== true) return {
		demands: [],
		findings: []
	};
	if (owners !== void 0) return ownerDemands(paths, owners);
	return {
		demands: [],
		findings: [finding("CODEOWNERS_MISSING", "nobody can tell who owns the changed paths")]
	};
}
function emptySeat(seat, rule) {
	if (seat.kind === "seat") return finding("APPROVAL_SEAT_EMPTY", `${seat.name}: ${holdersOf(seat.name, rule)}`);
	const { owners, path, line } = seat.demand;
	return finding("APPROVAL_OWNER_MISSING", `${owners.join(" or ")} for ${shownText(path)} (CODEOWNERS, line ${line})`);
}
function holdersOf(name, { seats = {} }) {
	const { users = [], teams = [] } = seats[name] ?? {};
	return [...users.map(({ login }) => `@${login}`), ...teams.map((team) => `@${team.name}`)].join(" or ");
}
/** Who could not be named might be one of those who approved: one more has to look at it. */
function headcount(counted, rule, { approvals }, { unnamed = [] }) {
	const required = Math.max(rule.required, approvals) + (unnamed.length > 0 ? 1 : 0);
	if (counted >= required) return [];
	const more = unnamed.length > 0 ? `, one of them because nobody can tell ${unnamed.join(" and ")}` : "";
	return [finding("APPROVAL_MISSING", `${counted} of ${required} approvals${more}`)];
}
/**
* Of a folder whose tier wants somebody from outside: one whom policy names, and who owns no part of the folder, touched or
* not. Whoever has a say for owning something else that the change touches was chosen by who brought the change.
*/
function insidersOnly(counted, { rule, owners, evidence }, { outsideOf }) {
	const { unreadTeams = [], standings } = evidence;
	const isOutside = ({ review: { userId }, roles }, { people }) => {
		if (!roles.isApprover && roles.seats.size === 0) return false;
		const teams = standings.get(userId)?.teams;
		return !people.some(({ kind, id }) => kind === "user" ? id === userId : teams?.has(id) === true);
	};
	return [...outsideOf].filter((folder) => {
		if (rule.code_owners !== true || owners === void 0) return true;
		const insiders = insidersOf(folder, owners);
		const isUnread = unreadTeams.length > 0 && insiders.people.some(({ kind }) => kind === "team");
		return !insiders.isKnown || isUnread || !counted.some((each) => isOutside(each, insiders));
	}).map((folder) => finding("APPROVAL_INSIDERS_ONLY", `nobody from outside of ${folder} approved`));
}
/**
* Those whose word weighs. Beside anything else, the owner of a text that is touched on the way answers for the text alone:
* a line in somebody's README must not buy an approval.
*/
function weighing(counted, paths) {
	const isText = (path) => classifyPath(path).kind === "prose";
	if (paths.every(isText)) return counted;
	return counted.filter(({ roles }) => roles.isApprover || roles.seats.size > 0 || roles.owns.some((each) => !each.paths.every(isText)));
}
function approvalOf({ review }, evidence, { capacities }) {
	const seats = capacities.get(review.userId) ?? [];
	return {
		login: review.login,
		id: review.userId,
		pull_request: review.pullRequest ?? evidence.number,
		review_id: review.id,
		commit: review.commit,
		capacities: seats.length === 0 ? ["approver"] : seats.map(capacityName)
	};
}
function capacityName(seat) {
	return seat.kind === "seat" ? seat.name : `owner of ${seat.demand.pattern}`;
}
/** Who brought a change, as the next one is compared with it. A push-based registry knows of no accounts. */
function submitterOf(policy, evidence) {
	if (policy.approvals.source === "push") return "not-asked";
	return (evidence.kind === "pull-request" ? evidence.author : void 0) ?? "unknown";
}

export { ruleFindings as _, covenantDigest as a, admissionGround as b, acceptedPlugin as c, tierInForce as d, ruleRisks as f, readRule as g, strictest as h, reviewRelease as i, registryFindings as l, NO_QUORUM as m, submitterOf as n, admittedRelease as o, quorumFor as p, decideRelease as r, mergedRelease as s, decideApproval as t, retirementFindings as u, revocationFindings as v, readEnding as y };