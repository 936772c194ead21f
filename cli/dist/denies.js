import { o as __toESM } from "./rolldown-runtime.js";
import { l as parseCertificate, r as parseBundle } from "./bundle.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, v as shownText } from "./render-findings.js";
import { i as parsePackageUrl, o as componentsOf, r as foldPackageName, s as toComponent, t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { c as parseNpmRange, d as parsePep440, l as parseNpmVersion, o as matchesPep440, r as sdkKey, s as parsePep440Range } from "./sdk-entry.js";
import { t as require_semver } from "./semver.js";
import { n as digestOf } from "./digest.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";

// core/denies/publisher-scope.ts
/** Undefined where the bundle is none. */
function statedPublisher(bundle) {
	const parsed = parseBundle(bundle);
	if (parsed.kind === "refused") return void 0;
	const { signer } = parsed.value;
	if (signer.kind === "key") return { keyId: signer.hint };
	const certificate = parseCertificate(signer.der);
	if (certificate.kind === "refused") return void 0;
	const { issuer, source_repository_id: repositoryId } = certificate.value.identity;
	return {
		issuer,
		repositoryId
	};
}
/** Whether that identity published it, at the time or later. */
function isOfPublisher(scope, stated, admittedAt) {
	const { publisher, since } = scope;
	if (admittedAt.getTime() < Date.parse(since)) return false;
	return publisher.kind === "key" ? stated.keyId === publisher.key_id : stated.issuer === publisher.issuer && stated.repositoryId === publisher.source_repository_id;
}

// core/sdk/component-package.ts
/** A component without a package URL is taken to be of the artifact's own ecosystem. */
function packageOf(component, ecosystem) {
	const purl = component.purl === void 0 ? void 0 : parsePackageUrl(component.purl);
	const { type, name } = purl ?? {
		type: ecosystem ?? "",
		name: component.name
	};
	const version = component.version ?? purl?.version;
	return {
		type,
		name,
		key: sdkKey(type, name),
		...version === void 0 ? {} : { version }
	};
}
const NO_PACKAGES = /* @__PURE__ */ new Set([
	"file",
	"data",
	"cryptographic-asset",
	"machine-learning-model"
]);
/** Whether a component is software that someone installs; a kind alone does not make it less, if it has a package URL. */
function isPackage({ type, purl }) {
	return purl !== void 0 || !NO_PACKAGES.has(type);
}
/** Name and version, escaped, for a message. */
function shownPackage({ name, version }) {
	return `${shownText(name)} ${version === void 0 ? "without a version" : shownText(version)}`;
}

// core/denies/scope-range.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Whether a text is a range in one ecosystem at least; an empty one, which would match everything, is none. */
function isDenyRange(text, ecosystem) {
	return ecosystem !== "npm" && parsePep440Range(text) !== void 0 || ecosystem !== "pypi" && parseNpmRange(text) !== void 0;
}
/**
* Whether a deny's range covers a version: by PEP 440 for a wheel, by semver for an npm package, by both for a plain archive.
* Pre-releases within the range are covered. What nobody can place is covered, too: an odd spelling gets nobody past a deny.
*/
function rangeCovers(range, version, ecosystem) {
	const readings = [...ecosystem === "npm" ? [] : [byPep440(range, version)], ...ecosystem === "pypi" ? [] : [bySemver(range, version)]].filter((covered) => covered !== void 0);
	return readings.length === 0 || readings.includes(true);
}
function byPep440(range, version) {
	const [set, read] = [parsePep440Range(range), parsePep440(version)];
	return set === void 0 || read === void 0 ? void 0 : matchesPep440(set, read);
}
function bySemver(range, version) {
	const read = parseNpmRange(range) === void 0 ? void 0 : parseNpmVersion(version);
	return read === void 0 ? void 0 : import_semver.default.satisfies(read, range, { includePrerelease: true });
}

// core/denies/component-scope.ts
/** Why a component's scope denies nothing, in a few words; undefined where it does. */
function componentProblem({ purl, range }) {
	const parsed = parsePackageUrl(purl);
	if (parsed === void 0 || parsed.version !== void 0 || /[?#]/.test(purl)) return "is no package URL of a package";
	const ecosystem = orderOf(parsed.type);
	if (range === void 0 || ecosystem === void 0 || isDenyRange(range, ecosystem)) return void 0;
	return `has no version range that ${ecosystem} reads`;
}
/** Whether one of a release's components is the package, in a version that the range covers. */
function listsComponent(scope, components, ecosystem) {
	const purl = parsePackageUrl(scope.purl);
	if (purl === void 0) return false;
	const key = sdkKey(purl.type, purl.name);
	for (const component of components) {
		const found = packageOf(component, ecosystem);
		if (found.key === key && coversVersion(scope.range, found.version, purl.type)) return true;
	}
	return false;
}
/** A component that does not say its version may have any. */
function coversVersion(range, version, type) {
	if (range === void 0 || version === void 0) return true;
	const ecosystem = orderOf(type);
	return ecosystem === void 0 ? range === version : rangeCovers(range, version, ecosystem);
}
function orderOf(type) {
	return type === "npm" || type === "pypi" ? type : void 0;
}
/**
* The components of an SBOM that was verified when its release was admitted, and whose digest was compared since: read without
* asking its schema again, for a deny looks into every SBOM of a registry.
*/
function readComponents(sbom) {
	const parsed = parseStrictJson(sbom, { maxBytes: MAX_SBOM_BYTES });
	if (parsed.kind === "refused") return parsed;
	const bom = parsed.value.value;
	if (!isJsonObject(bom)) return refused(finding("SBOM_NOT_CYCLONEDX", "the SBOM is no object"));
	return ok(Array.from(componentsOf(bom), toComponent));
}
/**
* Whether an SBOM's text may name the package at all: a quick look before it is parsed. Never says no to a text that escapes
* characters, as JSON or a package URL may, for in that a name could be hidden.
*/
function mayList({ purl }) {
	const parsed = parsePackageUrl(purl);
	const spelled = (parsed === void 0 ? "" : foldPackageName(parsed.type, parsed.name.split("/").at(-1) ?? "")).split("-").map((part) => part.replaceAll(/[^a-z0-9]/gi, String.raw`\$&`));
	const pattern = new RegExp(`${spelled.join("[-_.]+")}|\\\\u|%(?!40|2[Ff])`, "i");
	return (sbom) => pattern.test(Buffer.from(sbom.buffer, sbom.byteOffset, sbom.byteLength).toString("latin1"));
}

// core/release/ecosystem.ts
/** Which ecosystem an artifact belongs to. Its name decides, as it decides how the archive is read. */
function ecosystemOf({ record }) {
	const { name } = record.artifact;
	if (name.endsWith(".whl")) return "pypi";
	return name.endsWith(".tgz") ? "npm" : void 0;
}

// core/denies/denies.ts
/** A release as a deny meets it, by its row. */
function releaseName(pluginId, row, evidence) {
	const { version, artifact } = row;
	return {
		pluginId,
		version,
		digest: artifact.digest,
		ecosystem: ecosystemOf({ record: row }),
		evidence
	};
}
/** Does a deny's scope cover that release? One by publisher or component never does without evidence. */
function scopeCovers(scope, release) {
	const { evidence } = release;
	switch (scope.kind) {
		case "digest": return scope.digest === release.digest;
		case "publisher": return evidence?.publisher !== void 0 && isOfPublisher(scope, evidence.publisher, evidence.admittedAt);
		case "component": return evidence?.components !== void 0 && listsComponent(scope, evidence.components, release.ecosystem);
		case "plugin": return scope.plugin_id === release.pluginId;
		case "version": return scope.plugin_id === release.pluginId && scope.version === release.version;
		case "range": return scope.plugin_id === release.pluginId && rangeCovers(scope.range, release.version, release.ecosystem);
	}
}
/** Whether only the evidence of a release tells if the scope covers it. */
function needsEvidence({ kind }) {
	return kind === "publisher" || kind === "component";
}
/** The plugin that a scope names; undefined for one that names none. */
function pluginOfScope(scope) {
	return "plugin_id" in scope ? scope.plugin_id : void 0;
}
/** What a scope covers among what is admitted: a host then matches digests only. A bare digest stands for itself. */
function expandScope(scope, state, evidenceOf) {
	const digests = new Set(scope.kind === "digest" ? [scope.digest] : []);
	const ordinals = [];
	const isBlind = needsEvidence(scope) && evidenceOf === void 0;
	for (const [pluginId, plugin] of isBlind ? [] : pluginsInReach(scope, state.plugins)) for (const row of plugin.releases) {
		if (!scopeCovers(scope, releaseName(pluginId, row, needsEvidence(scope) ? evidenceOf?.(row) : void 0))) continue;
		digests.add(row.artifact.digest);
		ordinals.push(row.ordinal);
	}
	return {
		digests: [...digests].sort(),
		ordinals: ordinals.sort((one, other) => one - other)
	};
}
/** Those that the scope may cover any of. There may be thousands of entries and a hundred thousand releases. */
function pluginsInReach(scope, plugins) {
	if (scope.kind === "digest") return holdersOf(plugins).get(scope.digest) ?? [];
	if (!("plugin_id" in scope)) return plugins;
	const plugin = plugins.get(scope.plugin_id);
	return plugin === void 0 ? [] : [[scope.plugin_id, plugin]];
}
/** Of states that do not change, each asked about every entry that there is. */
const HOLDERS = /* @__PURE__ */ new WeakMap();
function holdersOf(plugins) {
	const known = HOLDERS.get(plugins);
	if (known !== void 0) return known;
	const holders = /* @__PURE__ */ new Map();
	for (const entry of plugins) for (const { artifact } of entry[1].releases) {
		const others = holders.get(artifact.digest);
		if (others === void 0) holders.set(artifact.digest, [entry]);
		else if (!others.includes(entry)) others.push(entry);
	}
	HOLDERS.set(plugins, holders);
	return holders;
}
/** Names an entry by what it says: SHA-256 of `contentKey`. */
function entryDigest(entry) {
	return digestOf(Buffer.from(contentKey(entry), "utf8"));
}
/** Whether a quorum has ended the entry of a quarantine. A revocation never ends. */
function isEnded({ deny, entryDigest: digest }, reinstatements) {
	return deny.action === "quarantined" && reinstatements.some(({ ends }) => ends.kind === "entry" && ends.entry_digest === digest);
}
/**
* The denies less the quarantines that a quorum has ended, each entry by itself: one that says the same later is another one, for
* its time of issue is. A revocation stays, whatever says that it has ended.
*/
function inForce(denies, reinstatements) {
	const ended = new Map(reinstatements.flatMap(({ ends }) => ends.kind === "entry" ? [[ends.entry_digest, ends.entry]] : []));
	if (ended.size === 0) return denies;
	const ids = new Set(ended.values());
	return denies.filter((deny) => deny.action === "revoked" || !ids.has(deny.id) || !ended.has(entryDigest(deny)));
}
const DERIVED = /* @__PURE__ */ new Set([
	"digests",
	"ordinals",
	"schema_version"
]);
/** Equal for two entries that say the same. An id alone does not make them one: another's could be taken to hide a deny. */
function contentKey(entry) {
	const said = Object.entries(entry).filter(([name]) => !DERIVED.has(name));
	return canonicalJson(toJson(Object.fromEntries(said)));
}
function expandRevocation(revocation, state, evidenceOf) {
	const { schema_version: _version, ...entry } = revocation;
	const { digests, ordinals } = expandScope(revocation.scope, state, evidenceOf);
	return {
		...entry,
		digests,
		...ordinals.length === 0 ? {} : { ordinals }
	};
}
/** The entry with what it covers by now; nothing that it covered is ever let go. */
function expandFurther(deny, state) {
	const now = expandScope(deny.scope, state);
	const digests = [.../* @__PURE__ */ new Set([...deny.digests, ...now.digests])].sort();
	const ordinals = [.../* @__PURE__ */ new Set([...deny.ordinals ?? [], ...now.ordinals])].sort((one, other) => one - other);
	return {
		...deny,
		digests,
		...ordinals.length === 0 ? {} : { ordinals }
	};
}
/** The first entry that covers the release, if one does. */
function denyCovering(denies, release) {
	return denies.find((deny) => deny.digests.includes(release.digest) || scopeCovers(deny.scope, release));
}

export { packageOf as _, expandRevocation as a, needsEvidence as c, ecosystemOf as d, componentProblem as f, isPackage as g, isDenyRange as h, expandFurther as i, pluginOfScope as l, readComponents as m, denyCovering as n, inForce as o, mayList as p, entryDigest as r, isEnded as s, contentKey as t, releaseName as u, shownPackage as v, statedPublisher as y };