import { o as __toESM } from "./rolldown-runtime.js";
import { n as findingsOf, t as finding } from "./finding.js";
import { f as shownText, g as member, h as isJsonObject, m as isJsonArray, o as parseStrictJson, p as FindingList } from "./render-findings.js";
import { i as parseEmbeddedManifest, o as permissionsOf, r as membersThatDiffer, s as deepEqual, t as MANIFEST_FILE } from "./manifest.js";
import { a as RELEASE_STATEMENT_FILE, i as RELEASE_RECORD_FILE, n as digestOf, o as SBOM_FILE } from "./digest.js";
import { c as parsePluginRecord, i as recordPath, o as waiverIdOf, t as classifyPath } from "./registry-path.js";
import { c as parseBundle, l as parseCertificate } from "./statement.js";
import { n as denyCovering } from "./denies.js";
import { _ as recordOf, a as shownPackage, c as severityOfScore, d as sdkRangeIncludes, f as parseNpmVersion, h as pep440Key, i as packageOf$1, l as readSdkEntry, m as parsePep440, n as ecosystemOf, o as SEVERITIES, p as comparePep440, r as checkPolicy, s as cvss3Score, t as enforce, u as sdkKey } from "./enforce.js";
import { r as parseRevocation, t as readReleaseDocuments } from "./release-documents.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { n as isTooFarAhead, r as readWaiver } from "./waivers.js";
import { t as effectiveTier } from "./effective-tier.js";
import { n as originFindings } from "./check-origin.js";
import { i as parsePackageUrl, n as readSbom } from "./read-sbom.js";
import { a as formatDoor, c as formatHostPattern, i as egressIncludes, n as MAX_EGRESS_RULES, o as hostsInclude, r as doorsOf, s as readEgress } from "./check-egress.js";
import { t as require_semver } from "./semver.js";
import { t as verifyReleaseStatement } from "./release-statement.js";

// core/admission/admission-ground.ts
/** The ground that a state gives to judge a release on. The PR check and publish both stand on it. */
function admissionGround(state, ground) {
	if (state.policy === void 0) throw new Error("a registry without an accepted policy judges nothing");
	return {
		registryId: state.registryId,
		policy: state.policy.value,
		trust: ground.trust,
		at: ground.at,
		waivers: state.waivers,
		osv: ground.osv,
		previous: (pluginId) => ground.previous.get(pluginId),
		hasReleases: (pluginId) => (state.plugins.get(pluginId)?.releases.length ?? 0) > 0,
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
		denyOf: (release) => denyCovering(state.denies, release)?.id
	};
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
/** A rule that cannot be read is not accepted, whoever approved it. `at` is the instant at which it would be. */
function ruleFindings(change, at) {
	const path = classifyPath(change.path);
	if (change.path === "policy.yml") {
		if (change.bytes === void 0) return [finding("POLICY_MISSING", "the change deletes policy.yml", { file: POLICY_FILE })];
		return findingsOf(parsePolicy(change.bytes, change.path));
	}
	if (change.bytes === void 0) return [];
	if (waiverIdOf(change.path) !== void 0) return waiverFindings(change.path, change.bytes, at);
	if (path.kind !== "record") return [];
	const record = parsePluginRecord(change.bytes, change.path);
	if (record.kind === "refused") return record.findings;
	if (record.value.value.plugin_id === path.pluginId) return [];
	return [finding("RELEASE_NAME_MISMATCH", `the folder is of ${path.pluginId}, the record of ${record.value.value.plugin_id}`, record.value.at("/plugin_id"))];
}
function waiverFindings(path, bytes, at) {
	const waiver = readWaiver(path, bytes);
	if (waiver.kind === "refused") return waiver.findings;
	if (!isTooFarAhead(waiver.value, at)) return [];
	return [finding("WAIVER_TOO_LONG", `accepted now, it holds until ${waiver.value.expires_at}`, { file: path })];
}

// core/policy/quorum.ts
/**
* How many approvals a change needs: what policy asks of every change, or more where a risk that it holds asks for more. A
* change whose risks nobody can tell may hold each of them.
*/
function approvalsNeeded(policy, risks) {
	const base = policy.approvals.source === "github" ? policy.approvals.required : 0;
	if (base === 0) return 0;
	const held = risks === "unknown" ? void 0 : new Set(risks);
	const asked = (policy.quorum ?? []).filter(({ risk }) => held?.has(risk) ?? true).map(({ approvals }) => approvals);
	return Math.max(base, ...asked);
}

// core/policy/rule-risks.ts
/**
* What a change of the rules puts at risk before any release is made. Of a record, a tier above the one in force, be it by
* its name or by a new date for a review that was overdue: by the release it is granted already, and nobody would be asked.
* Of the policy and of a waiver, everything: whoever lowers the bar must clear it as it stands.
*/
function ruleRisks({ governance, records }, { policy, plugins }, at) {
	if (policy === void 0) return [];
	if (governance.some(({ path }) => path === "policy.yml" || waiverIdOf(path) !== void 0)) return "unknown";
	return records.some((change) => {
		const path = classifyPath(change.path);
		const before = path.kind === "record" ? plugins.get(path.pluginId)?.record.tier : void 0;
		const after = change.bytes === void 0 ? void 0 : parsePluginRecord(change.bytes, change.path);
		return before !== void 0 && after?.kind === "ok" && isAbove(after.value.value.tier, before, policy.value, at);
	}) ? ["tier-promoted"] : [];
}
/** A name that the policy does not order might be of the most trusted tier. */
function isAbove(after, before, policy, at) {
	const [from, to] = [before, after].map((granted) => effectiveTier(policy, granted, at)?.tier);
	if (from === void 0 || to === void 0) return after.name !== before.name;
	return policy.tiers.indexOf(to) < policy.tiers.indexOf(from);
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

// core/capability/risk-class.ts
/**
* What a change of capability puts at risk, heaviest first, in one line each. A closed list: a policy maps each to the
* approvals that it needs.
*/
const RISK_CLASSES = {
	"first-release": "nothing of this plugin was approved before",
	"tier-promoted": "the platform trusts the plugin further than before",
	"egress-host": "data can go to hosts that it could not go to before",
	"data-class-raised": "the plugin sees data above anything it saw before",
	"permission-added": "the plugin has a kind of power that it did not have",
	"file-access": "the plugin reads or writes paths that it did not",
	"egress-scheme": "a known host is reached in another way, perhaps unencrypted",
	"redaction-removed": "data leaves a run that was removed before",
	"data-class-added": "the plugin sees a further class of data, none above what it saw",
	origin: "somebody or something else is said to have written the plugin",
	undeclared: "the covenant is silent, and nothing can be held against the plugin there",
	"egress-port": "a known host is reached at another port",
	"sdk-added": "the plugin may carry a package that it could not",
	"sdk-widened": "the plugin may carry versions of a package that it could not",
	"retention-lengthened": "data is kept for longer",
	"stage-added": "the plugin runs in a further stage of the platform",
	"limit-raised": "a run may use more than before",
	"output-schema": "what reads the results of a run may meet something new",
	licence: "the plugin is used under other terms",
	none: "nothing: the plugin may do less, or says more precisely what it does"
};
const HEAVIEST_FIRST = Object.keys(RISK_CLASSES);
/** Place in the order of weight: 0 is the heaviest. */
function riskRank(risk) {
	return HEAVIEST_FIRST.indexOf(risk);
}

// core/capability/capability-change.ts
function widened(subject, risk, sides) {
	return {
		subject,
		direction: "widened",
		risk,
		...sides
	};
}
/** Whatever does less needs nobody's leave; it is told so that a reviewer sees the whole step. */
function narrowed(subject, sides) {
	return {
		subject,
		direction: "narrowed",
		risk: "none",
		...sides
	};
}
/** Judged as if it widened. */
function changed(subject, risk, sides) {
	return {
		subject,
		direction: "changed",
		risk,
		...sides
	};
}
/** The manifest said something, none included, and is silent now. What held the member may be gone too: the place is the whole. */
function silenced(subject, before) {
	return widened(subject, "undeclared", {
		before: before.length === 0 ? NONE : before.join(", "),
		after: UNDECLARED,
		pointer: ""
	});
}
/** The manifest was silent, and says what binds it now. */
function spokenUp(subject, after, pointer) {
	return narrowed(subject, {
		before: UNDECLARED,
		after,
		pointer
	});
}
/** How text says that a manifest is silent, and that it says none. */
const UNDECLARED = "(undeclared)";
const NONE = "(none)";

// core/capability/diff-egress.ts
const LIST$1 = "/allowed_egress";
/** Enough to see where a wider pattern comes from. */
const MAX_NEAREST = 8;
/** What can be reached now and could not be before, and the reverse; by sets of destinations, not by spelling. */
function diffEgress(before, after) {
	const [was, is] = [sideOf(before), sideOf(after)];
	const opened = grouped(beyond(is.doors, was.doors), riskBeside(was));
	const closed = grouped(beyond(was.doors, is.doors), () => "none");
	return [
		...opened.map((group) => {
			const sides = {
				before: nearest(was, group),
				after: written(group),
				pointer: group.first.pointer
			};
			return widened("egress", group.risk, sides);
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
	const unread = [];
	for (const [index, entry] of entries.entries()) {
		const pointer = `${LIST$1}/${index}`;
		const read = doors.length + doorsOf(entry) <= 4096 ? readEgress([entry], () => void 0) : void 0;
		if (read?.kind === "ok") doors.push(...read.value.map((rule) => ({
			rule,
			pointer
		})));
		else unread.push({
			entry,
			pointer
		});
	}
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
	if (typeof one === "string" || typeof other === "string") return one === other;
	return deepEqual({ ...one }, { ...other });
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
function grouped(doors, riskOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const door of doors) {
		const key = formatDoor(door.rule);
		const group = groups.get(key) ?? {
			first: door,
			ports: [],
			risk: riskOf(door.rule)
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
	const groups = grouped(sameScheme.length > 0 ? sameScheme : doors, () => "none");
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
	if (outer.kind === "opaque" || inner.kind === "opaque") return outer.kind === "opaque" && inner.kind === "opaque" && outer.text === inner.text;
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
	const [wasGranted, isGranted] = [grantedBy(before ?? []), grantedBy(after)];
	const added = [...after.entries()].filter(([, entry]) => !wasGranted(entry)).map(([index, entry]) => widened(subject, risk, {
		before: null,
		after: entry,
		pointer: `${pointer}/${index}`
	}));
	const removed = (before ?? []).filter((entry) => !isGranted(entry)).map((entry) => narrowed(subject, {
		before: entry,
		after: null,
		pointer
	}));
	return [...added, ...removed];
}
/** The classes of data, by the platform's order from the least to the most sensitive. */
function diffDataClasses(before, after, leastFirst) {
	const highest = Math.max(-1, ...before.map((name) => leastFirst.indexOf(name)));
	return diffGrant({
		subject: "data-class",
		risk: "data-class-added",
		pointer: "/data_classes",
		grantedBy: listedIn
	}, before, after).map((change) => isRaised(change, highest, leastFirst) ? {
		...change,
		risk: "data-class-raised"
	} : change);
}
/** A class that the platform does not order might be the most sensitive of all. */
function isRaised(change, highest, leastFirst) {
	if (change.direction !== "widened" || change.after === null) return false;
	const rank = leastFirst.indexOf(change.after);
	return rank === -1 || rank > highest;
}

// core/capability/diff-sdks.ts
const LIST = "/sdk_allowlist";
/** Packages that may be carried now and could not be before, and the reverse. Ranges are compared as sets of versions. */
function diffSdks(before, after) {
	const was = packagesOf(before);
	const is = packagesOf(after);
	return [.../* @__PURE__ */ new Set([...is.keys(), ...was.keys()])].flatMap((key) => diffPackage(was.get(key) ?? [], is.get(key) ?? []));
}
function packagesOf({ entries, ecosystem }) {
	const listed = entries.map((text, index) => {
		const read = readSdkEntry(text, ecosystem);
		return {
			text,
			pointer: `${LIST}/${index}`,
			entry: typeof read === "string" ? void 0 : read
		};
	});
	return Map.groupBy(listed, ({ entry, text }) => entry?.key ?? `? ${text}`);
}
function diffPackage(was, is) {
	const includes = was.length + is.length > 8 ? isSameText : isKnownToInclude;
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
	if (isSameText(outer, inner)) return true;
	if (outer.entry === void 0 || inner.entry === void 0) return false;
	return sdkRangeIncludes(outer.entry, inner.entry) === true;
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
		return [is > was ? widened("limit", "limit-raised", sides) : narrowed("limit", sides)];
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
	if (is === 0 || was !== void 0 && is < was) return [narrowed("retention", sides)];
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
function missing(kinds = [], from = []) {
	return kinds.filter((kind) => !from.includes(kind));
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
	const [from, to] = [mostTrustedFirst.indexOf(was), mostTrustedFirst.indexOf(is)];
	const sides = {
		before: was,
		after: is,
		pointer: ""
	};
	if (from === -1 || to === -1) return [changed("tier", "tier-promoted", sides)];
	return [to < from ? widened("tier", "tier-promoted", sides) : narrowed("tier", sides)];
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
/** A release that may do nothing and has said so: every word and every silence of the first one is a step away from it. */
const NOTHING$1 = {
	allowed_egress: [],
	data_classes: [],
	sdk_allowlist: [],
	permissions: [],
	file_access: {
		read: [],
		write: []
	},
	data_handling: {
		retention_days: 0,
		redaction: []
	},
	limits: {
		execution_ms: 0,
		memory_mb: 0,
		output_bytes: 0,
		processes: 0
	},
	stages: []
};
function firstRelease(after, scales) {
	const changes = diffCovenants({
		...after,
		manifest: {
			...NOTHING$1,
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

// core/osv/osv-affects.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const PYPI = {
	parse: parsePep440,
	compare: comparePep440,
	key: (text) => pep440Key(text) ?? text
};
const NPM = {
	parse: parseNpmVersion,
	compare: import_semver.default.compare,
	key: (text) => text
};
/**
* Answers for one version after another whether the record's package is affected: the version is listed, or in one of the
* ranges, as the OSV schema evaluates them. What the record holds is read once.
*/
function affectednessOf(affected) {
	return affected.ecosystem === "npm" ? answering(affected, NPM) : answering(affected, PYPI);
}
function answering({ versions, ranges }, order) {
	const listed = new Set(versions.map(order.key));
	const read = ranges.map((range) => readRange(range, order));
	const valid = read.filter((range) => range !== void 0);
	return (text) => {
		if (listed.has(order.key(text))) return "affected";
		if (read.length === 0) return "unaffected";
		const version = order.parse(text);
		if (version === void 0) return "unordered";
		if (valid.some((range) => isInRange(range, version, order))) return "affected";
		return valid.length < read.length ? "invalid" : "unaffected";
	};
}
/** At one version: fixed before introduced, so that what is introduced again stays; last_affected speaks of what follows. */
const TURN = {
	fixed: 0,
	introduced: 1,
	last_affected: 2
};
/** Undefined where a bound is no version. */
function readRange(range, order) {
	const isUnlimited = range.some(({ kind, version }) => kind === "limit" && version === "*");
	const steps = [];
	const limits = [];
	for (const { kind, version } of range) {
		if (kind === "introduced" && version === "0") {
			steps.push({
				kind,
				at: void 0
			});
			continue;
		}
		if (kind === "limit" && isUnlimited) continue;
		const at = order.parse(version);
		if (at === void 0) return void 0;
		if (kind === "limit") limits.push(at);
		else steps.push({
			kind,
			at
		});
	}
	steps.sort((a, b) => compareBounds(a.at, b.at, order) || TURN[a.kind] - TURN[b.kind]);
	return {
		steps,
		limits
	};
}
function isInRange({ steps, limits }, version, order) {
	if (limits.length > 0 && limits.every((limit) => order.compare(version, limit) >= 0)) return false;
	let isAffected = false;
	for (const { kind, at } of steps) {
		const difference = compareBounds(version, at, order);
		if (kind === "introduced" && difference >= 0) isAffected = true;
		if (kind === "fixed" && difference >= 0) isAffected = false;
		if (kind === "last_affected" && difference > 0) isAffected = false;
	}
	return isAffected;
}
function compareBounds(a, b, order) {
	if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
	return order.compare(a, b);
}

// core/osv/osv-record.ts
const EVENT_KINDS = [
	"introduced",
	"fixed",
	"last_affected",
	"limit"
];
const MAX_OSV_RECORD_BYTES = 8388608;
const ID = /^[A-Za-z][A-Za-z0-9_]*-[A-Za-z0-9._:+-]{1,200}$/;
const ECOSYSTEMS = /* @__PURE__ */ new Map([["PyPI", "pypi"], ["npm", "npm"]]);
const WORDS = /* @__PURE__ */ new Map([
	["LOW", "low"],
	["MODERATE", "medium"],
	["MEDIUM", "medium"],
	["HIGH", "high"],
	["CRITICAL", "critical"]
]);
/** The record, or in a few words what is wrong with it. Members that do not matter here are not looked at. */
function readOsvRecord(bytes) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_OSV_RECORD_BYTES });
	if (parsed.kind === "refused") return `is not strict JSON: ${parsed.findings[0].message}`;
	const { value } = parsed.value;
	if (!isJsonObject(value)) return "is not an object";
	const id = member(value, "id");
	if (typeof id !== "string" || !ID.test(id)) return "has no id of a vulnerability";
	const affected = affectedOf(value["affected"] ?? []);
	if (typeof affected === "string") return affected;
	const severity = severityOf(value) ?? (id.startsWith("MAL-") ? "critical" : void 0);
	return {
		id,
		aliases: stringsOf(value["aliases"]).filter((alias) => alias !== id && ID.test(alias)),
		isWithdrawn: typeof value["withdrawn"] === "string",
		...severity === void 0 ? {} : { severity },
		affected
	};
}
function affectedOf(list) {
	if (!isJsonArray(list)) return "has a member affected that is no list";
	const all = [];
	for (const item of list) {
		if (!isJsonObject(item)) return "has an affected package that is no object";
		const named = packageOf(item["package"]);
		if (named === void 0) continue;
		const ranges = rangesOf(item["ranges"] ?? []);
		if (typeof ranges === "string") return ranges;
		const severity = severityOf(item);
		all.push({
			...named,
			...severity === void 0 ? {} : { severity },
			versions: stringsOf(item["versions"]),
			ranges
		});
	}
	return all;
}
function packageOf(named) {
	if (!isJsonObject(named)) return void 0;
	const { ecosystem, name, purl } = named;
	const written = typeof ecosystem === "string" ? ecosystem.replace(/:.*$/s, "") : "";
	const known = [...ECOSYSTEMS].find(([osv]) => osv === written)?.[1];
	if (known !== void 0 && typeof name === "string") return {
		ecosystem: known,
		key: sdkKey(known, name)
	};
	const parsed = typeof purl === "string" ? parsePackageUrl(purl) : void 0;
	if (parsed?.type !== "pypi" && parsed?.type !== "npm") return void 0;
	return {
		ecosystem: parsed.type,
		key: sdkKey(parsed.type, parsed.name)
	};
}
function rangesOf(list) {
	if (!isJsonArray(list)) return "has ranges that are no list";
	const ranges = [];
	for (const range of list) {
		if (!isJsonObject(range)) return "has a range that is no object";
		const { type, events } = range;
		if (type === "GIT") continue;
		if (type !== "SEMVER" && type !== "ECOSYSTEM" || !isJsonArray(events)) return "has a range of no known type";
		const read = events.map(eventOf).filter((event) => event !== void 0);
		if (read.length < events.length || !read.some(({ kind }) => kind === "introduced")) return "has a range whose events cannot be read";
		ranges.push(read);
	}
	return ranges;
}
/** One event is one member; two in one object have no order. */
function eventOf(event) {
	if (!isJsonObject(event)) return void 0;
	const kinds = EVENT_KINDS.filter((kind) => Object.hasOwn(event, kind));
	const [kind] = kinds;
	const version = kind === void 0 ? void 0 : event[kind];
	return kind === void 0 || kinds.length > 1 || typeof version !== "string" ? void 0 : {
		kind,
		version
	};
}
/** The highest CVSS v3 score; else what the database says in a word, as for CVSS v4, whose score is a table of its own. */
function severityOf(holder) {
	const scores = (isJsonArray(holder["severity"]) ? holder["severity"] : []).flatMap((item) => {
		const vector = isJsonObject(item) && item["type"] === "CVSS_V3" ? item["score"] : void 0;
		const score = typeof vector === "string" ? cvss3Score(vector) : void 0;
		return score === void 0 ? [] : [score];
	});
	if (scores.length > 0) return severityOfScore(Math.max(...scores));
	const specific = holder["database_specific"];
	const word = isJsonObject(specific) ? specific["severity"] : void 0;
	return typeof word === "string" ? WORDS.get(word.toUpperCase()) : void 0;
}
/** The higher of two; undefined is none stated. */
function higherSeverity(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? b : a;
}
function stringsOf(list) {
	return isJsonArray(list) ? list.filter((item) => typeof item === "string") : [];
}

// core/osv/match-vulnerabilities.ts
/** More versions of one package than anything installs; keeps a hostile bill of materials from multiplying the export. */
const MAX_VERSIONS_PER_PACKAGE = 256;
/**
* Matches an OSV export (schema 1.7; ecosystems PyPI and npm) against the bill of materials, without a network. Withdrawn
* records are passed over, records that are aliases of each other are one vulnerability with the highest severity of them.
* Findings: OSV_VULNERABLE from the threshold on, OSV_VERSION_UNKNOWN, OSV_RECORD_INVALID (at the record's name). Linear in
* the export and in the components. Rejects only if the source does.
*/
async function matchVulnerabilities(check) {
	const found = new FindingList("of-each-code");
	const carried = byPackage(check.sbom, check.ecosystem);
	for await (const { name, bytes } of check.records) {
		const record = readOsvRecord(bytes);
		const problem = typeof record === "string" ? record : noteRecord(record, carried);
		if (problem === void 0) continue;
		found.add(() => finding("OSV_RECORD_INVALID", `${shownText(name)} ${problem}`));
	}
	const vulnerabilities = [];
	for (const entry of carried.values()) {
		if (entry.isUnordered) found.add(() => finding("OSV_VERSION_UNKNOWN", `of ${shownPackage(entry.example)}, or of others so named`, check.sbomAt));
		for (const [version, hits] of entry.versions) vulnerabilities.push(...merged(hits).map((group) => toVulnerability(entry.example.name, version, group)));
	}
	for (const vulnerability of vulnerabilities) if (SEVERITIES.indexOf(vulnerability.severity) >= SEVERITIES.indexOf(check.threshold)) found.add(() => finding("OSV_VULNERABLE", described(vulnerability), check.sbomAt));
	return {
		findings: found.list(),
		vulnerabilities
	};
}
function byPackage(sbom, ecosystem) {
	const index = /* @__PURE__ */ new Map();
	for (const component of sbom.components) {
		const example = packageOf$1(component, ecosystem);
		const entry = index.get(example.key) ?? {
			example,
			versions: /* @__PURE__ */ new Map(),
			isUncertain: false,
			isUnordered: false
		};
		index.set(example.key, entry);
		if (example.version === void 0 || entry.versions.size >= 256) entry.isUncertain = true;
		else entry.versions.set(example.version, []);
	}
	return index;
}
/** Adds the record to each version that it affects; says what is wrong if that cannot be told. */
function noteRecord(record, carried) {
	if (record.isWithdrawn) return void 0;
	let problem;
	for (const affected of record.affected) {
		const entry = carried.get(affected.key);
		if (entry === void 0) continue;
		if (entry.isUncertain) entry.isUnordered = true;
		const answer = affectednessOf(affected);
		for (const [version, hits] of entry.versions) {
			const affectedness = answer(version);
			if (affectedness === "affected") hits.push({
				record,
				affected
			});
			if (affectedness === "unordered") entry.isUnordered = true;
			if (affectedness === "invalid") problem = "has a range with a bound that is no version";
		}
	}
	return problem;
}
/** Hits that name each other, directly or through a third. */
function merged(hits) {
	const groups = /* @__PURE__ */ new Map();
	for (const hit of hits) {
		const ids = /* @__PURE__ */ new Set([hit.record.id, ...hit.record.aliases]);
		const joined = {
			ids: /* @__PURE__ */ new Set(),
			hits: []
		};
		for (const group of new Set([...ids].map((id) => groups.get(id)).filter((group) => group !== void 0))) {
			for (const id of group.ids) joined.ids.add(id);
			joined.hits.push(...group.hits);
		}
		joined.hits.push(hit);
		for (const id of ids) joined.ids.add(id);
		for (const id of joined.ids) groups.set(id, joined);
	}
	return [...new Set(groups.values())].map((group) => group.hits);
}
function toVulnerability(name, version, hits) {
	const severity = hits.map(({ record, affected }) => affected.severity ?? record.severity).reduce(higherSeverity, void 0);
	const ids = new Set(hits.flatMap(({ record }) => [record.id, ...record.aliases]));
	const fixed = hits.flatMap(({ affected }) => affected.ranges.flat()).filter(({ kind }) => kind === "fixed");
	return {
		name,
		version,
		ids: [...ids].sort(cveFirst),
		severity: severity ?? "high",
		isSeverityKnown: severity !== void 0,
		fixedIn: [...new Set(fixed.map((event) => event.version))]
	};
}
function cveFirst(a, b) {
	return Number(b.startsWith("CVE-")) - Number(a.startsWith("CVE-")) || (a < b ? -1 : 1);
}
const MAX_SHOWN = 4;
function described({ name, version, ids, severity, isSeverityKnown, fixedIn }) {
	const known = isSeverityKnown ? severity : `unknown severity, taken as ${severity}`;
	const fixed = fixedIn.length === 0 ? "no fixed version is known" : `fixed in ${shownList(fixedIn)}`;
	return `${shownPackage({
		name,
		version
	})}: ${shownList(ids)}; ${known}; ${fixed}`;
}
function shownList(texts) {
	const shown = texts.slice(0, MAX_SHOWN).map(shownText);
	return texts.length > MAX_SHOWN ? `${shown.join(", ")} and ${texts.length - MAX_SHOWN} more` : shown.join(", ");
}

// core/policy/check-vulnerabilities.ts
/**
* Known vulnerabilities of the components, from the lowest threshold that one of the tiers sets. Nothing where no tier sets
* one or no export is given: a check without a network cannot tell more. Rejects only if the export does.
*/
async function checkVulnerabilities(tiers, { sbom, sbomAt, ecosystem, osv }) {
	const threshold = SEVERITIES.find((one) => tiers.some(({ vulnerabilities }) => vulnerabilities?.threshold === one));
	if (sbom === void 0 || osv === void 0 || threshold === void 0) return [];
	const { findings } = await matchVulnerabilities({
		sbom,
		records: osv(),
		ecosystem,
		threshold,
		sbomAt
	});
	return findings;
}

// core/admission/drift.ts
/** Reads the facts of a bundle that was verified before. Undefined if it cannot be read any more. */
function signingFacts(bundle) {
	const parsed = parseBundle(bundle);
	if (parsed.kind === "refused") return void 0;
	const { signer } = parsed.value;
	if (signer.kind !== "certificate") return {
		...NOTHING,
		signer: `key ${signer.hint}`
	};
	const certificate = parseCertificate(signer.der);
	return certificate.kind === "refused" ? void 0 : factsOf(certificate.value.identity);
}
const NOTHING = {
	signer: void 0,
	workflow: void 0,
	trigger: void 0,
	runner: void 0,
	source: void 0,
	owner: void 0,
	ref: void 0
};
function factsOf(identity) {
	return {
		signer: `workflow of ${identity.issuer ?? "nobody"}`,
		workflow: identity.build_signer_uri?.split("@")[0],
		trigger: identity.build_trigger,
		runner: identity.runner_environment,
		source: identity.source_repository,
		owner: identity.source_repository_owner,
		ref: identity.source_repository_ref?.split("/").slice(0, 2).join("/")
	};
}
/**
* What differs between how two releases were signed. How a release was signed whose statement is not at hand nobody knows:
* a signer that may be another counts as another.
*/
function driftBetween(before, after) {
	if (before === void 0 || after === void 0) return [{
		aspect: "signer",
		before: before?.signer,
		after: after?.signer
	}];
	return Object.keys(NOTHING).filter((aspect) => before[aspect] !== after[aspect]).map((aspect) => ({
		aspect,
		before: before[aspect],
		after: after[aspect]
	}));
}

// core/admission/decide-release.ts
/** Judges one release folder with its artifact. Returns every finding, not the first. */
async function decideRelease(folder, artifact, ground) {
	const documents = readReleaseDocuments(folder);
	const plugin = ground.record(folder.pluginId);
	const tier = plugin === void 0 ? void 0 : effectiveTier(ground.policy, plugin.tier, ground.at);
	const findings = [...findingsOf(documents), ...pluginFindings(folder, plugin, tier)];
	if (documents.kind === "refused") {
		if (artifact.kind === "read") findings.push(...findingsOf(artifact.contents));
		return refuse(folder, findings);
	}
	const read = documents.value;
	findings.push(...registryFindings(read, ground), ...originFindings(read.record.artifact, ground.policy, `${read.folder}/${RELEASE_RECORD_FILE}`), ...checkArtifact(read, artifact));
	const sbom = await readSbom(read.sbomBytes, expectedRoot(read, artifact), `${read.folder}/${SBOM_FILE}`);
	findings.push(...findingsOf(sbom));
	if (plugin === void 0) return refuse(folder, findings);
	const statement = verifyStatement(read, plugin, ground);
	findings.push(...findingsOf(statement));
	if (tier === void 0) return refuse(folder, findings);
	const ecosystem = ecosystemOf(read);
	const asked = checkPolicy({
		documents: read,
		plugin,
		tier,
		policy: ground.policy,
		sbom: sbom.kind === "ok" ? sbom.value : void 0,
		ecosystem,
		contents: contentsOf(artifact),
		trust: ground.trust,
		at: ground.at,
		signedAt: statement.kind === "ok" ? statement.value.times[0] : void 0
	});
	const vulnerable = await checkVulnerabilities(tier.met, {
		sbom: sbom.kind === "ok" ? sbom.value : void 0,
		sbomAt: { file: `${read.folder}/${SBOM_FILE}` },
		ecosystem,
		osv: ground.osv
	});
	const { refusing, softened } = enforce([
		...findings,
		...asked.findings,
		...vulnerable
	], {
		tier,
		waivers: ground.waivers,
		pluginId: folder.pluginId,
		version: folder.version,
		at: ground.at
	});
	const unread = refusing.length === 0 && artifact.kind === "unavailable" ? [finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody read it", { file: read.record.artifact.name })] : [];
	const review = reviewOf(read, tier, ground, {
		softened,
		provenance: asked.evidence.provenance
	});
	const all = [...refusing, ...unread];
	if (statement.kind === "refused" || all.length > 0) return refuse(folder, all, review);
	return {
		kind: "admissible",
		folder: folder.folder,
		release: {
			documents: read,
			plugin,
			statement: statement.value,
			review
		}
	};
}
function reviewOf(documents, tier, ground, known) {
	const { policy } = ground;
	const previous = ground.previous(documents.record.plugin_id);
	const after = {
		manifest: documents.manifest.value,
		tier: tier.tier.name,
		ecosystem: ecosystemOf(documents)
	};
	const scales = {
		tiers: policy.tiers.map(({ name }) => name),
		dataClasses: policy.data_classes
	};
	const changes = diffCapabilities(previous?.view, after, scales);
	const drift = previous === void 0 ? [] : driftBetween(previous.signing, signingFacts(documents.statementBytes));
	const risks = [...changes.map(({ risk }) => risk), ...drift.length === 0 ? [] : ["drift"]];
	const isUncompared = previous === void 0 && ground.hasReleases(documents.record.plugin_id);
	const needed = approvalsNeeded(policy, isUncompared ? "unknown" : risks);
	return {
		...known,
		tier,
		changes,
		drift,
		approvalsNeeded: needed
	};
}
function refuse(folder, findings, review) {
	const [first, ...rest] = findings;
	if (first === void 0) throw new Error("a refusal needs a finding");
	return {
		kind: "refused",
		folder: folder.folder,
		findings: [first, ...rest],
		...review === void 0 ? {} : { review }
	};
}
function pluginFindings(folder, plugin, tier) {
	const at = { file: folder.folder };
	if (plugin === void 0) return [finding("RELEASE_PLUGIN_UNKNOWN", `no accepted record of ${folder.pluginId}`, at)];
	const findings = [];
	if (plugin.status === "retired") findings.push(finding("RELEASE_PLUGIN_RETIRED", `${folder.pluginId} is retired`, at));
	if (tier === void 0) findings.push(finding("RELEASE_TIER_UNKNOWN", `the policy has no tier ${plugin.tier.name}`, { file: recordPath(folder.pluginId) }));
	return findings;
}
function registryFindings(documents, ground) {
	const { plugin_id: pluginId, version, artifact } = documents.record;
	const at = { file: `${documents.folder}/${RELEASE_RECORD_FILE}` };
	const findings = [];
	if (ground.isAdmitted(pluginId, version)) findings.push(finding("RELEASE_VERSION_TAKEN", `${pluginId} ${version} is admitted`, at));
	const other = ground.releaseOf(artifact.digest);
	if (other !== void 0) findings.push(finding("RELEASE_DIGEST_TAKEN", `${artifact.digest} is ${other.pluginId} ${other.version}`, at));
	const deny = ground.denyOf({
		pluginId,
		version,
		digest: artifact.digest
	});
	if (deny !== void 0) findings.push(finding("RELEASE_DENIED", `denied by ${deny}`, at));
	return findings;
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
function verifyStatement(documents, plugin, ground) {
	return verifyReleaseStatement({
		bundle: documents.statementBytes,
		file: `${documents.folder}/${RELEASE_STATEMENT_FILE}`,
		artifact: documents.record.artifact,
		manifestDigest: documents.manifestDigest,
		sbomDigest: documents.sbomDigest,
		pluginId: documents.record.plugin_id,
		version: documents.record.version,
		registryId: ground.registryId,
		publishers: plugin.publishers,
		trust: ground.trust,
		at: ground.at
	});
}

export { approvalsNeeded as a, admissionGround as c, ruleRisks as i, signingFacts as n, ruleFindings as o, MAX_OSV_RECORD_BYTES as r, revocationFindings as s, decideRelease as t };