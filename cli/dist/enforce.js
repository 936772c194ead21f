import { o as __toESM } from "./rolldown-runtime.js";
import { a as refused, i as ok, n as findingsOf, s as unlessFound, t as finding } from "./finding.js";
import { a as decodeUtf8, f as shownText, g as member, h as isJsonObject, l as escapePointerToken, m as isJsonArray, o as parseStrictJson, p as FindingList } from "./render-findings.js";
import { o as SBOM_FILE, r as hexOf } from "./digest.js";
import { i as recordPath } from "./registry-path.js";
import { a as parseStatement, c as parseBundle, t as ANY_STATEMENT } from "./statement.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";
import { a as isSoft, t as isInForce } from "./waivers.js";
import { a as wholeSeconds, n as DAY_IN_MS, r as HOUR_IN_MS, t as CLOCK_SKEW_MS } from "./time.js";
import { n as enforcementOf } from "./effective-tier.js";
import { a as require_packageurl_js, i as parsePackageUrl, r as foldPackageName } from "./read-sbom.js";
import { i as clean, n as MAX_LOCKED_PACKAGES, r as MAX_LOCK_BYTES, t as LOCK_FILE_NAMES } from "./lock.js";
import { t as require_semver } from "./semver.js";
import { t as verifyAttestation } from "./verify-attestation.js";
import { t as checkCovenant } from "./check-covenant.js";

// core/registry/registry-state.ts
function emptyState(registryId, channel) {
	return {
		registryId,
		channel,
		sourceCommit: void 0,
		policy: void 0,
		plugins: /* @__PURE__ */ new Map(),
		nextOrdinal: 0,
		halts: [],
		rules: /* @__PURE__ */ new Map(),
		denies: [],
		waivers: []
	};
}
/** The plugin record that a row was made from, but for the prose that no decision reads. */
function recordOf(pluginId, row) {
	const { digest: _digest, ...record } = row;
	return {
		schema_version: 1,
		plugin_id: pluginId,
		...record
	};
}

// core/sdk/pep440-version.ts
var import_packageurl_js = require_packageurl_js();
const NO_POST = -1;
const NO_DEV = Number.POSITIVE_INFINITY;
const FINAL = [3, 0];
/** A development release of a final release comes before its every pre-release. */
const DEV_ONLY = [-1, 0];
const JUST_ABOVE = null;
const MAX_VERSION_CHARACTERS = 128;
const CANONICAL = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+.*)?$/;
const PRE_RANKS = [
	"a",
	"b",
	"rc"
];
/** A PEP 440 version in any of its spellings; undefined where the text is none or is out of bounds. */
function parsePep440(text) {
	if (text.length > MAX_VERSION_CHARACTERS || /\s|\d{16}/.test(text)) return void 0;
	const match = CANONICAL.exec(clean(text) ?? "");
	if (match === null) return void 0;
	const [, epoch = "0", release = "", preLetter, preNumber, post, dev] = match;
	const written = release.split(".").map(Number);
	return {
		epoch: Number(epoch),
		written,
		release: withoutTrailingZeros(written),
		pre: preLetter !== void 0 ? [PRE_RANKS.indexOf(preLetter), Number(preNumber)] : post === void 0 && dev !== void 0 ? DEV_ONLY : FINAL,
		post: post === void 0 ? -1 : Number(post),
		dev: dev === void 0 ? NO_DEV : Number(dev),
		local: localOf(text)
	};
}
function comparePep440(a, b) {
	return a.epoch - b.epoch || compareReleases(a.release, b.release) || a.pre[0] - b.pre[0] || a.pre[1] - b.pre[1] || order(a.post, b.post) || order(a.dev, b.dev) || compareLocals(a.local, b.local);
}
/** Equal for two texts if and only if they are the same version; undefined where the text is none. */
function pep440Key(text) {
	const version = parsePep440(text);
	if (version === void 0) return void 0;
	const { epoch, release, pre, post, dev, local } = version;
	return JSON.stringify([
		epoch,
		release,
		pre,
		post,
		dev,
		local
	]);
}
function withoutTrailingZeros(release) {
	return release.slice(0, release.findLastIndex((segment) => segment !== 0) + 1);
}
/** Not from the library, which reads the word `1e5` as a number. */
function localOf(text) {
	const at = text.indexOf("+");
	if (at === -1) return [];
	return text.slice(at + 1).toLowerCase().split(/[-_.]/).map((segment) => /^\d+$/.test(segment) ? Number(segment) : segment);
}
/** Differences will not do: infinity less infinity is no number. */
function order(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function compareReleases(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function compareLocals(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [one, other] = [a[index], b[index]];
		const difference = kindOf(one) - kindOf(other);
		if (difference !== 0) return difference;
		if (one !== other) return isLess(one, other) ? -1 : 1;
	}
	return 0;
}
function kindOf(segment) {
	if (segment === void 0) return 0;
	if (segment === null) return 1;
	return typeof segment === "string" ? 2 : 3;
}
function isLess(a, b) {
	return typeof a === "number" && typeof b === "number" ? a < b : String(a) < String(b);
}

// core/sdk/interval-set.ts
/** The union of the intervals given, empty ones left out. */
function intervalSet(intervals, compare) {
	const merged = [];
	const sorted = intervals.filter(({ from, to }) => to === void 0 || compare(from, to) < 0);
	for (const next of sorted.sort((a, b) => compare(a.from, b.from))) {
		const last = merged.at(-1);
		if (last === void 0 || last.to !== void 0 && compare(last.to, next.from) < 0) merged.push(next);
		else merged[merged.length - 1] = from(last.from, later(last.to, next.to, compare));
	}
	return merged;
}
function intersection(a, b, compare) {
	return intervalSet(a.flatMap((one) => b.map((other) => from(compare(one.from, other.from) < 0 ? other.from : one.from, earlier(one.to, other.to, compare)))), compare);
}
function contains(set, point, compare) {
	return set.some(({ from, to }) => compare(from, point) <= 0 && (to === void 0 || compare(point, to) < 0));
}
/** Whether nothing of `inner` lies outside `outer`. Exact where no interval of the two is without a member. */
function covers$1(outer, inner, compare) {
	return inner.every((small) => outer.some((large) => compare(large.from, small.from) <= 0 && later(large.to, small.to, compare) === large.to));
}
function from(start, to) {
	return to === void 0 ? { from: start } : {
		from: start,
		to
	};
}
function later(a, b, compare) {
	return a === void 0 || b === void 0 ? void 0 : compare(a, b) < 0 ? b : a;
}
function earlier(a, b, compare) {
	if (a === void 0) return b;
	return b === void 0 || compare(a, b) < 0 ? a : b;
}

// core/sdk/npm-range.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** node-semver's expressions are bounded per version, not per range; nobody writes longer ones. */
const MAX_RANGE_CHARACTERS = 256;
const MAX_ALTERNATIVES = 16;
/** The grammar of node-semver's ranges has no other characters. */
const RANGE_CHARACTERS = /^[0-9A-Za-z.+\-*^~<>=| ]+$/;
const FIRST = [
	0,
	0,
	0
];
/** `-0`, below every other pre-release of its triple. */
const FIRST_PRE_RELEASE = [0];
/** Reads an npm version range, strictly (no `v 1`, no tags); undefined where it is none or empty. */
function parseNpmRange(text) {
	if (text.length > MAX_RANGE_CHARACTERS || !RANGE_CHARACTERS.test(text)) return void 0;
	const alternatives = text.split("||");
	if (alternatives.length > MAX_ALTERNATIVES || alternatives.some((part) => part.trim() === "")) return void 0;
	try {
		return toNpmRange(new import_semver.default.Range(text).set);
	} catch {
		return;
	}
}
function matchesNpm(range, text) {
	const version = parseNpmVersion(text);
	if (version === void 0) return false;
	const triple = tripleOf(version);
	if (version.prerelease.length === 0) return contains(range.releases, triple, compareTriples);
	return contains(range.preReleases.get(triple.join(".")) ?? [], version.prerelease, comparePreReleases);
}
/** A version as npm publishes them; undefined for anything looser. */
function parseNpmVersion(text) {
	return import_semver.default.parse(text) ?? void 0;
}
/** Whether `outer` matches whatever `inner` matches. Exact. */
function npmRangeCovers(outer, inner) {
	if (!covers$1(outer.releases, inner.releases, compareTriples)) return false;
	return [...inner.preReleases].every(([triple, set]) => covers$1(outer.preReleases.get(triple) ?? [], set, comparePreReleases));
}
/** Whether no release is ruled out, however that is written: `*`, `x`, `>=0.0.0`, `<1 || >=1`. */
function isEveryNpm({ releases }) {
	return covers$1(releases, [{ from: FIRST }], compareTriples);
}
function isNoNpm({ releases, preReleases }) {
	return releases.length === 0 && preReleases.size === 0;
}
function toNpmRange(alternatives) {
	const releases = [];
	const preReleases = /* @__PURE__ */ new Map();
	for (const written of alternatives) {
		const comparators = written.filter(({ value }) => value !== "");
		releases.push(...allOf(comparators.map(releasesOf), FIRST, compareTriples));
		for (const named of new Set(comparators.filter(hasPreRelease).map(({ semver }) => tripleOf(semver).join(".")))) {
			const sets = comparators.map((comparator) => preReleasesOf(comparator, named));
			const known = preReleases.get(named) ?? [];
			preReleases.set(named, [...known, ...allOf(sets, FIRST_PRE_RELEASE, comparePreReleases)]);
		}
	}
	const sets = [...preReleases].map(([triple, list]) => [triple, intervalSet(list, comparePreReleases)]);
	return {
		releases: intervalSet(releases, compareTriples),
		preReleases: new Map(sets.filter(([, set]) => set.length > 0))
	};
}
function allOf(sets, first, compare) {
	return sets.reduce((all, set) => intersection(all, intervalSet(set, compare), compare), [{ from: first }]);
}
function releasesOf({ operator, semver: version }) {
	const triple = tripleOf(version);
	const next = [
		triple[0],
		triple[1],
		triple[2] + 1
	];
	const isBelow = version.prerelease.length > 0;
	switch (operator) {
		case ">": return [{ from: isBelow ? triple : next }];
		case ">=": return [{ from: triple }];
		case "<": return [{
			from: FIRST,
			to: triple
		}];
		case "<=": return [{
			from: FIRST,
			to: isBelow ? triple : next
		}];
		default: return isBelow ? [] : [{
			from: triple,
			to: next
		}];
	}
}
/** What a comparator takes of the pre-releases of one triple. */
function preReleasesOf({ operator, semver: version }, triple) {
	const all = [{ from: FIRST_PRE_RELEASE }];
	const difference = compareTriples(tripleOf(version), asTriple(triple));
	const isUpward = operator === ">" || operator === ">=";
	const isExact = !isUpward && operator !== "<" && operator !== "<=";
	if (difference !== 0) return !isExact && difference > 0 !== isUpward ? all : [];
	const { prerelease } = version;
	if (prerelease.length === 0) return isUpward || isExact ? [] : all;
	const next = [...prerelease, 0];
	if (isExact) return [{
		from: prerelease,
		to: next
	}];
	if (isUpward) return [{ from: operator === ">" ? next : prerelease }];
	return [{
		from: FIRST_PRE_RELEASE,
		to: operator === "<" ? prerelease : next
	}];
}
function hasPreRelease({ semver: version }) {
	return version.prerelease.length > 0;
}
function tripleOf({ major, minor, patch }) {
	return [
		major,
		minor,
		patch
	];
}
function asTriple(text) {
	const [major = 0, minor = 0, patch = 0] = text.split(".").map(Number);
	return [
		major,
		minor,
		patch
	];
}
function compareTriples(a, b) {
	return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
/** Semantic Versioning 2.0.0, clause 11: numbers below words, fewer identifiers below more. */
function comparePreReleases(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [one, other] = [a[index], b[index]];
		if (one === other) continue;
		if (one === void 0 || other === void 0) return one === void 0 ? -1 : 1;
		if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
		return one < other ? -1 : 1;
	}
	return 0;
}

// core/sdk/pep440-range.ts
const MAX_CLAUSES = 32;
const CLAUSE = /^(~=|==|!=|<=|>=|<|>)\s*([^\s*]+?)(\.\*)?$/;
const ORIGIN = {
	epoch: 0,
	release: [],
	pre: [-1, 0],
	post: -1,
	dev: 0,
	local: []
};
/**
* Reads a PEP 440 version specifier such as `>=2.0,<3.0`: the whole set of versions that it matches, so that two
* specifiers can be compared as sets. Undefined where it is none, where it is empty, and for what has no place in the order
* of versions: `===`, which compares text, and `.*` behind a pre-, post- or development release.
*/
function parsePep440Range(text) {
	const clauses = text.split(",");
	if (clauses.length > MAX_CLAUSES) return void 0;
	let range = [{ from: ORIGIN }];
	for (const clause of clauses) {
		const intervals = readClause(clause.trim());
		if (intervals === void 0) return void 0;
		range = intersection(range, intervalSet(intervals, comparePep440), comparePep440);
	}
	return range;
}
function matchesPep440(range, version) {
	return contains(range, version, comparePep440);
}
/** Whether the range rules no final release out, however it is written: `>=0` as much as `*`. */
function isEveryPep440(range) {
	const first = range[0];
	return range.length === 1 && first?.to === void 0 && first !== void 0 && comparePep440(first.from, ZERO) <= 0;
}
const ZERO = {
	...ORIGIN,
	pre: FINAL,
	dev: NO_DEV
};
function readClause(clause) {
	const [, operator, text = "", wildcard] = CLAUSE.exec(clause) ?? [];
	const version = parsePep440(text);
	if (operator === void 0 || version === void 0) return void 0;
	const isEquality = operator === "==" || operator === "!=";
	if (version.local.length > 0 && (!isEquality || wildcard !== void 0)) return void 0;
	if (wildcard === void 0) return intervalsOf(operator, version);
	return isEquality && isRelease(version) ? equality(operator, family(version, version.written)) : void 0;
}
function intervalsOf(operator, version) {
	switch (operator) {
		case "==":
		case "!=": return equality(operator, exactly(version));
		case ">=": return [{ from: version }];
		case "<=": return [{
			from: ORIGIN,
			to: aboveLocals(version)
		}];
		case ">": return [{ from: abovePostReleases(version) }];
		case "<": return [{
			from: ORIGIN,
			to: belowPreReleases(version)
		}];
		default: return compatible(version);
	}
}
function equality(operator, { from, to }) {
	return operator === "==" ? [{
		from,
		to
	}] : [{
		from: ORIGIN,
		to: from
	}, { from: to }];
}
/** `~=2.2.1` is `>=2.2.1, ==2.2.*`; one segment alone says nothing. */
function compatible(version) {
	const { written } = version;
	if (written.length < 2) return void 0;
	return [{
		from: version,
		to: family(version, written.slice(0, -1)).to
	}];
}
/** Every version whose release begins with those segments. */
function family({ epoch }, segments) {
	const next = segments.map((segment, index) => index === segments.length - 1 ? segment + 1 : segment);
	const lowest = (release) => ({
		...ORIGIN,
		epoch,
		release: withoutTrailingZeros(release)
	});
	return {
		from: lowest(segments),
		to: lowest(next)
	};
}
/** A specifier without a local label takes every local label. */
function exactly(version) {
	if (version.local.length === 0) return {
		from: version,
		to: aboveLocals(version)
	};
	return {
		from: version,
		to: {
			...version,
			local: [...version.local, null]
		}
	};
}
function isRelease({ pre, post, dev }) {
	return pre === FINAL && post === -1 && dev === NO_DEV;
}
/** The next version that is not this one with a local label. */
function aboveLocals(version) {
	if (version.dev !== NO_DEV) return {
		...version,
		dev: version.dev + 1,
		local: []
	};
	return {
		...version,
		post: version.post + 1,
		dev: 0,
		local: []
	};
}
/** PEP 440: `>V` takes no post-release of V unless V is one. */
function abovePostReleases(version) {
	if (version.dev !== NO_DEV || version.post !== -1) return aboveLocals(version);
	if (version.pre === FINAL) return {
		...version,
		post: Number.POSITIVE_INFINITY
	};
	return {
		...version,
		pre: [version.pre[0], version.pre[1] + 1],
		dev: 0
	};
}
/** PEP 440: `<V` takes no pre-release of V unless V is one. */
function belowPreReleases(version) {
	if (version.dev !== NO_DEV || version.pre !== FINAL) return version;
	if (version.post !== -1) return {
		...version,
		dev: 0
	};
	return {
		...ORIGIN,
		epoch: version.epoch,
		release: version.release
	};
}

// core/sdk/sdk-range.ts
/** The ecosystem's own syntax: a PEP 440 specifier, an npm range. Undefined where the text is none. */
function parseSdkRange(type, text) {
	if (type === "npm") {
		const set = parseNpmRange(text);
		return set === void 0 ? void 0 : {
			scheme: "npm",
			set
		};
	}
	const set = parsePep440Range(text);
	return set === void 0 ? void 0 : {
		scheme: "pypi",
		set
	};
}
const VERS = /^vers:(pypi|npm)\/([^/]+)$/;
const CONSTRAINT = /^(<=|>=|!=|<|>|=)?([^<>=!|*\s]+)$/;
const MAX_CONSTRAINTS = 32;
/**
* A range in VERS syntax (`vers:pypi/>=2.0|<3.0`), each pair of bounds and each version read as the ecosystem reads it; so
* `<3.0` keeps the pre-releases of 3.0 out. The constraints must stand in pairs as the VERS specification sorts them.
*/
function parseVers(type, text) {
	const [, scheme, list = ""] = VERS.exec(text) ?? [];
	const constraints = list.split("|");
	if (scheme !== type || constraints.length > MAX_CONSTRAINTS) return void 0;
	const alternatives = [];
	const excluded = [];
	for (const constraint of constraints) {
		const [, comparator = "=", version] = CONSTRAINT.exec(constraint) ?? [];
		if (version === void 0) return void 0;
		if (comparator === "!=") excluded.push(`!=${version}`);
		else if (comparator === "=") alternatives.push([type === "pypi" ? `==${version}` : version]);
		else if (!addBound(alternatives, `${comparator}${version}`)) return void 0;
	}
	if (alternatives.length === 0) return void 0;
	if (type === "npm") {
		if (excluded.length > 0) return void 0;
		return parseSdkRange("npm", alternatives.map((bounds) => bounds.join(" ")).join(" || "));
	}
	const sets = alternatives.map((bounds) => parsePep440Range([...bounds, ...excluded].join(",")));
	const known = sets.filter((set) => set !== void 0);
	if (known.length < sets.length) return void 0;
	return {
		scheme: "pypi",
		set: intervalSet(known.flat(), comparePep440)
	};
}
/** An upper bound closes the lower bound before it; false where two bounds look the same way. */
function addBound(alternatives, bound) {
	const last = alternatives.at(-1);
	const isOpen = last?.length === 1 && last[0]?.startsWith(">") === true;
	if (bound.startsWith(">")) {
		if (isOpen) return false;
		alternatives.push([bound]);
		return true;
	}
	if (isOpen) last.push(bound);
	else if (alternatives.length === 0) alternatives.push([bound]);
	else return false;
	return true;
}
/** Never for a version that is none in its ecosystem. */
function isInRange(range, version) {
	if (range.scheme === "exact") return range.version === version;
	if (range.scheme === "npm") return matchesNpm(range.set, version);
	const parsed = parsePep440(version);
	return parsed !== void 0 && matchesPep440(range.set, parsed);
}
/** Whether the range says nothing: it matches every release there can be. */
function isEverything(range) {
	if (range.scheme === "exact") return false;
	return range.scheme === "npm" ? isEveryNpm(range.set) : isEveryPep440(range.set);
}
/** Whether no version can match. */
function isNothing(range) {
	if (range.scheme === "exact") return false;
	return range.scheme === "npm" ? isNoNpm(range.set) : range.set.length === 0;
}
/** Whether every version of `inner` is one of `outer`: exact within an ecosystem, undefined across two. */
function rangeIncludes(outer, inner) {
	if (outer.scheme === "npm" && inner.scheme === "npm") return npmRangeCovers(outer.set, inner.set);
	if (outer.scheme === "pypi" && inner.scheme === "pypi") return covers$1(outer.set, inner.set, comparePep440);
	if (outer.scheme === "exact" && inner.scheme === "exact") return outer.version === inner.version;
}

// core/sdk/sdk-entry.ts
/** As the manifest's schema bounds it. */
const MAX_SDK_ENTRY_CHARACTERS = 400;
/** PEP 508: a name, perhaps extras, perhaps a specifier, perhaps in parentheses. */
const PYPI = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) *(?:\[([^[\]]*)\])? *(.*)$/;
const EXTRAS = /^ *[A-Za-z0-9][A-Za-z0-9._-]*(?: *, *[A-Za-z0-9][A-Za-z0-9._-]*)* *$/;
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]*$/;
/**
* Reads one entry of an `sdk_allowlist`:
* - unprefixed, in the artifact's ecosystem: `openai[azure]>=2.0,<3.0` (PEP 508 without markers and URLs; extras choose
*   further packages, which the bill of materials lists by themselves) or `@scope/name@^1.2` (npm);
* - a package URL. Its version is a range in the ecosystem's syntax, or one exact version
*   (`pkg:pypi/openai@2.1.0`, `pkg:npm/%40scope/x@^1`), or its qualifier `vers` is a VERS range
*   (`pkg:pypi/openai?vers=vers:pypi/>=2.0|<3.0`); of types other than `pypi` and `npm` only an exact version is read.
*
* Codes: SDK_ENTRY_INVALID, SDK_SPECIFIER_EMPTY.
*/
function parseSdkEntry(text, ecosystem, at) {
	const read = readSdkEntry(text, ecosystem);
	if (typeof read === "string") return invalid(text, read, at);
	const { range } = read;
	if (range === void 0 || isEverything(range)) return refused(finding("SDK_SPECIFIER_EMPTY", `${shownText(text)} allows every version`, at));
	if (isNothing(range)) return invalid(text, "matches no version at all", at);
	return ok({
		...read,
		range
	});
}
/** Reads an entry whatever versions it allows; or says, in a few words, why it cannot be read. */
function readSdkEntry(text, ecosystem) {
	if (text.length > 400) return `has more than ${400} characters`;
	const read = text.startsWith("pkg:") ? readPurl(text) : readPlain(text, ecosystem);
	return typeof read === "string" ? read : {
		...read,
		key: sdkKey(read.type, read.name)
	};
}
/** Equal for two names if and only if they are one package of that type. */
function sdkKey(type, name) {
	return `${type}/${foldPackageName(type, name)}`;
}
/**
* Whether every version that `inner` allows is allowed by `outer`. False for two packages. Exact for two ranges of one
* ecosystem, pre-releases and local versions included; undefined where the order of versions is not known.
*/
function sdkRangeIncludes(outer, inner) {
	if (outer.key !== inner.key) return false;
	if (outer.range === void 0) return true;
	return inner.range === void 0 ? isEverything(outer.range) : rangeIncludes(outer.range, inner.range);
}
/** The entry, or what is wrong with it. */
function readPlain(text, ecosystem) {
	if (ecosystem === "pypi") return readPypi(text);
	if (ecosystem === "npm") return readNpm(text);
	return "names no ecosystem, and a plain archive has none: write a package URL";
}
function readPypi(text) {
	if (text.includes(";")) return "has an environment marker";
	const [, name, extras, rest = ""] = PYPI.exec(text.trim()) ?? [];
	if (name === void 0 || extras !== void 0 && extras.trim() !== "" && !EXTRAS.test(extras)) return "does not begin with the name of a Python package";
	return withRange("pypi", name, rest.startsWith("(") && rest.endsWith(")") ? rest.slice(1, -1).trim() : rest.trim());
}
function readNpm(text) {
	const at = text.indexOf("@", 1);
	const name = at === -1 ? text : text.slice(0, at);
	if (!NPM_NAME.test(name)) return "does not begin with the name of an npm package";
	return withRange("npm", name, at === -1 ? "" : text.slice(at + 1).trim());
}
function withRange(type, name, specifier) {
	if (specifier === "") return {
		type,
		name,
		range: void 0
	};
	const range = parseSdkRange(type, specifier);
	return range === void 0 ? `has no version range that ${type} reads` : {
		type,
		name,
		range
	};
}
function readPurl(text) {
	const purl = parsePackageUrl(text);
	if (purl === void 0) return "is not a package URL";
	const rest = furtherParts(text);
	if (!rest.isPlain) return "has a subpath, or a qualifier other than vers";
	const { type, name, version } = purl;
	if (type === "npm" ? !NPM_NAME.test(name) : type === "pypi" && PYPI.exec(name)?.[3] !== "") return `does not name a package of ${type}`;
	if (rest.vers === void 0) return purlVersion(purl);
	if (version !== void 0) return "has both a version and a qualifier vers";
	if (type !== "pypi" && type !== "npm") return `is of a type whose ranges are not known: ${shownText(type)}`;
	const range = parseVers(type, rest.vers);
	return range === void 0 ? "has a qualifier vers that cannot be read" : {
		type,
		name,
		range
	};
}
/** A bare version means itself: `2.1.0` of PyPI is `==2.1.0`. */
function purlVersion({ type, name, version = "" }) {
	if (type === "npm") return withRange(type, name, version);
	if (type === "pypi") return withRange(type, name, /^[0-9v]/i.test(version) ? `==${version}` : version);
	return {
		type,
		name,
		range: version === "" ? void 0 : {
			scheme: "exact",
			version
		}
	};
}
/** What `parsePackageUrl` leaves out, of a text that it has read. */
function furtherParts(text) {
	const { qualifiers, subpath } = import_packageurl_js.PackageURL.fromString(text);
	const { vers, ...others } = { ...qualifiers };
	const isPlain = Object.keys(others).length === 0 && (subpath ?? "") === "";
	return vers === void 0 ? { isPlain } : {
		isPlain,
		vers
	};
}
function invalid(text, what, at) {
	const found = finding("SDK_ENTRY_INVALID", `${shownText(text)} ${what}`, at);
	return refused(found);
}

// core/evidence/predicate-member.ts
/** A member of what may be no object: predicates are others' words, and only their outermost form is checked. */
function memberAt(value, name) {
	return isJsonObject(value) ? member(value, name) : void 0;
}

// core/evidence/attribute-report.ts
/** in-toto attestation, SCAI attribute report. */
const SCAI_TYPES = ["https://in-toto.io/attestation/scai/attribute-report/v0.2", "https://in-toto.io/attestation/scai/v0.3"];
/** The attribute asked for is stated, of the subject itself: one with a `target` speaks of something else. */
function checkAttribute({ predicate }, attribute, file) {
	const attributes = memberAt(predicate, "attributes");
	if (!isJsonArray(attributes)) return [finding("EVIDENCE_MALFORMED", "attributes is no list", { file })];
	return attributes.some((entry) => isJsonObject(entry) && member(entry, "attribute") === attribute && member(entry, "target") === void 0) ? [] : [finding("EVIDENCE_FAILED", `${shownText(attribute)} is not among the attributes`, { file })];
}

// core/evidence/evidence-ground.ts
/** A statement of a third party over the artifact: it may cover more than this artifact, and must cover it by name and digest. */
function verifyEvidence(claimed, identities, ground) {
	return verifyAttestation({
		bundle: claimed.bundle,
		predicateType: claimed.predicateType,
		subjects: [{
			role: ground.artifact.name,
			sha256: hexOf(ground.artifact.digest)
		}],
		otherSubjects: "allow",
		identities,
		trust: ground.trust,
		at: ground.at,
		file: claimed.file
	});
}
/** Identities of the attestors that a requirement names; a name that the policy does not list stands for nobody. */
function attestorIdentities(policy, names) {
	return (policy.attestors ?? []).filter(({ name }) => names.includes(name)).flatMap(({ identities }) => identities);
}
/**
* A statement's age by the trusted time of its signature. Without one (a key, no log) its age cannot be told, and what
* cannot be told is too old.
*/
function ageFindings$1(attestation, maxAgeDays, file, at) {
	if (maxAgeDays === void 0) return [];
	const [signedAt] = attestation.times;
	if (signedAt === void 0) return [finding("EVIDENCE_STALE", "nothing proves when it was signed", { file })];
	const days = (at.getTime() - signedAt.getTime()) / DAY_IN_MS;
	return days <= maxAgeDays ? [] : [finding("EVIDENCE_STALE", `signed ${Math.floor(days)} days ago, at most ${maxAgeDays} are accepted`, { file })];
}

// core/evidence/provenance.ts
/** SLSA v1.0, provenance predicate. */
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/**
* Verifies one bundle as provenance of the artifact by a builder that the policy lists: the signer's identity picks the
* builder, and the builder id inside must be that builder's.
*/
function verifyProvenance(claimed, plugin, ground) {
	const builders = ground.policy.builders ?? [];
	const identitiesOf = (builder) => builder.identities.length > 0 ? builder.identities : plugin.publishers;
	const verified = verifyEvidence(claimed, builders.flatMap(identitiesOf), ground);
	if (verified.kind === "refused") return verified;
	const at = { file: claimed.file };
	const parts = readPredicate(verified.value.predicate);
	if (parts === void 0) return refused(finding("PROVENANCE_MALFORMED", "it lacks buildDefinition, buildType or runDetails.builder.id", at));
	const signers = builders.filter((builder) => identitiesOf(builder).some((identity) => isSame(identity, verified.value.signer)));
	const builder = signers.find(({ builder_id: id }) => id === parts.builderId);
	if (builder === void 0) {
		const expected = signers.map(({ builder_id: id }) => shownText(id)).join(" or ");
		return refused(finding("PROVENANCE_BUILDER_MISMATCH", `builder ${shownText(parts.builderId)}, signed as ${expected}`, at));
	}
	const provenance = {
		...parts,
		file: claimed.file,
		builder: builder.label,
		attestation: verified.value
	};
	return unlessFound(sourceFindings(provenance, plugin), () => provenance);
}
/** Two builders may be enrolled under one identity; the builder id then tells them apart. */
function isSame(one, other) {
	return canonicalJson(toJson(one)) === canonicalJson(toJson(other));
}
function readPredicate(predicate) {
	const definition = memberAt(predicate, "buildDefinition");
	const buildType = text(memberAt(definition, "buildType"));
	const builderId = text(memberAt(memberAt(memberAt(predicate, "runDetails"), "builder"), "id"));
	if (buildType === void 0 || builderId === void 0) return void 0;
	const workflow = memberAt(memberAt(definition, "externalParameters"), "workflow");
	const dependencies = memberAt(definition, "resolvedDependencies");
	const [source] = isJsonArray(dependencies) ? dependencies : [];
	return {
		builderId,
		buildType,
		sourceRepository: text(memberAt(workflow, "repository")),
		buildScript: {
			path: text(memberAt(workflow, "path")),
			ref: text(memberAt(workflow, "ref")),
			commit: text(memberAt(memberAt(source, "digest"), "gitCommit"))
		}
	};
}
function text(value) {
	return typeof value === "string" && value.length > 0 && value.length <= 2048 ? value : void 0;
}
/** Repositories that a provenance names, by its predicate and by its certificate, and that are not the publisher's. */
function foreignSources({ sourceRepository, attestation }, plugin) {
	const own = plugin.publishers.flatMap((publisher) => publisher.kind === "workflow" ? [publisher.source_repository] : []);
	if (own.length === 0) return [];
	const said = [sourceRepository, attestation.certificate?.source_repository];
	return [...new Set(said.filter((repository) => repository !== void 0))].filter((repository) => !own.includes(repository));
}
/** Right builder, wrong repository: somebody else's build, or a fork's. One who builds again does so in a repository of its own. */
function sourceFindings(provenance, plugin) {
	const { signer } = provenance.attestation;
	const ofBuilder = signer.kind === "workflow" ? signer.source_repository : void 0;
	return foreignSources(provenance, plugin).filter((repository) => repository !== ofBuilder).map((repository) => sourceMismatch(provenance, repository));
}
function sourceMismatch({ file }, repository) {
	return finding("PROVENANCE_SOURCE_MISMATCH", `built from ${shownText(repository)}`, { file });
}
/** Provenance by as many different builders as asked; two who reach the same digest prove that the build can be reproduced. */
function checkProvenance(requirement, attestations, builtBy, plugin, ground) {
	const outcomes = attestations.filter(({ predicateType }) => predicateType === PROVENANCE_TYPE).map((claimed) => verifyProvenance(claimed, plugin, ground));
	const findings = outcomes.flatMap(findingsOf);
	const counted = outcomes.flatMap((outcome) => outcome.kind === "ok" ? [outcome.value] : []).filter(({ builder }) => requirement.builders?.includes(builder) ?? true);
	const builders = [...new Set(counted.map(({ builder }) => builder))];
	const parties = new Set(counted.map(({ attestation }) => partyOf(attestation.signer, plugin)));
	const independent = Math.min(builders.length, parties.size);
	const wanted = requirement.count ?? 1;
	if (independent < wanted) {
		const whose = requirement.builders === void 0 ? "any builder of the policy" : requirement.builders.join(", ");
		findings.push(finding("PROVENANCE_MISSING", `${independent} of ${wanted} builders; of ${whose}`));
	} else if (!builders.includes(builtBy)) findings.push(finding("PROVENANCE_BUILT_BY_MISMATCH", `built_by is ${shownText(builtBy)}, provenance is by ${builders.join(", ")}`));
	const foreign = counted.map((provenance) => ({
		provenance,
		sources: foreignSources(provenance, plugin)
	}));
	if (foreign.every(({ sources }) => sources.length > 0)) findings.push(...foreign.flatMap(({ provenance, sources }) => sources.map((source) => sourceMismatch(provenance, source))));
	return unlessFound(findings, () => counted);
}
/** Who stands behind a signature: all keys and workflows of the publisher are one party. */
function partyOf(signer, plugin) {
	return plugin.publishers.some((publisher) => isSame(publisher, signer)) ? "publisher" : canonicalJson(toJson(signer));
}

// core/evidence/read-attestations.ts
/** Sorts further bundles by the predicate type that they claim. A claim only decides who verifies it. */
function readAttestations(bundles) {
	const attestations = [];
	const findings = [];
	for (const [file, bundle] of bundles) {
		const parsed = parseBundle(bundle, file);
		const statement = parsed.kind === "ok" ? parseStatement(parsed.value.content, ANY_STATEMENT, file) : parsed;
		if (statement.kind === "refused") findings.push(...statement.findings);
		else attestations.push({
			file,
			bundle,
			predicateType: statement.value.predicate_type
		});
	}
	return {
		attestations,
		findings
	};
}

// core/evidence/test-result.ts
/** in-toto attestation, test-result predicate. */
const TEST_RESULT_TYPES = ["https://in-toto.io/attestation/test-result/v0.1"];
/** Passed as a whole, with every test asked for among those passed: "no failure" alone would let a test be left out. */
function checkTestResult({ predicate }, tests, file) {
	const at = { file };
	const result = memberAt(predicate, "result");
	const failed = namesIn(predicate, "failedTests");
	const passed = namesIn(predicate, "passedTests");
	if (typeof result !== "string" || failed === void 0 || passed === void 0) return [finding("EVIDENCE_MALFORMED", "result, passedTests or failedTests is not what it must be", at)];
	const findings = [];
	if (result !== "PASSED") findings.push(finding("EVIDENCE_FAILED", `the result is ${shownText(result)}`, at));
	const [first] = failed;
	if (first !== void 0) findings.push(finding("EVIDENCE_FAILED", `${failed.length} tests failed, ${shownText(first)} among them`, at));
	for (const test of tests) if (!passed.includes(test)) findings.push(finding("EVIDENCE_FAILED", `${shownText(test)} is not among the tests that passed`, at));
	return findings;
}
function namesIn(predicate, name) {
	const list = memberAt(predicate, name);
	if (list === void 0) return [];
	if (!isJsonArray(list)) return void 0;
	const names = list.filter((item) => typeof item === "string");
	return names.length === list.length ? names : void 0;
}

// core/osv/cvss.ts
/** From lowest to highest. */
const SEVERITIES = [
	"low",
	"medium",
	"high",
	"critical"
];
const VECTOR = /^CVSS:3\.[01]((?:\/[A-Za-z]{1,3}:[A-Za-z]){8,30})$/;
/** Weights of CVSS v3.1, section 7.4; privileges weigh more where the scope changes. */
const WEIGHTS = {
	AV: {
		N: .85,
		A: .62,
		L: .55,
		P: .2
	},
	AC: {
		L: .77,
		H: .44
	},
	PR: {
		N: .85,
		L: .62,
		H: .27
	},
	UI: {
		N: .85,
		R: .62
	},
	S: {
		U: 0,
		C: 1
	},
	C: {
		H: .56,
		L: .22,
		N: 0
	},
	I: {
		H: .56,
		L: .22,
		N: 0
	},
	A: {
		H: .56,
		L: .22,
		N: 0
	}
};
const PRIVILEGES_WHEN_SCOPE_CHANGES = {
	N: .85,
	L: .68,
	H: .5
};
const BASE_METRICS = [
	"AV",
	"AC",
	"PR",
	"UI",
	"S",
	"C",
	"I",
	"A"
];
/** The base score, 0 to 10, of a CVSS v3.0 or v3.1 vector; undefined where it is none or lacks a base metric. */
function cvss3Score(vector) {
	const metrics = metricsOf(vector);
	const isChanged = metrics?.get("S") === "C";
	const [av = NaN, ac = NaN, pr = NaN, ui = NaN, scope = NaN, c = NaN, i = NaN, a = NaN] = BASE_METRICS.map((metric) => weightOf(metric, metrics?.get(metric), isChanged));
	if (Number.isNaN(av + ac + pr + ui + scope + c + i + a)) return void 0;
	const lost = 1 - (1 - c) * (1 - i) * (1 - a);
	const impact = isChanged ? 7.52 * (lost - .029) - 3.25 * (lost - .02) ** 15 : 6.42 * lost;
	if (impact <= 0) return 0;
	const exploitability = 8.22 * av * ac * pr * ui;
	return roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}
function weightOf(metric, value, isChanged) {
	const weights = metric === "PR" && isChanged ? PRIVILEGES_WHEN_SCOPE_CHANGES : WEIGHTS[metric];
	return value !== void 0 && Object.hasOwn(weights, value) ? weights[value] : void 0;
}
/** Section 5 of CVSS v3.1; a score of 0 says that nothing is lost. */
function severityOfScore(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	return score >= 4 ? "medium" : "low";
}
/** A metric that stands twice has no one value. */
function metricsOf(vector) {
	const [, list] = VECTOR.exec(vector) ?? [];
	if (list === void 0) return void 0;
	const pairs = list.slice(1).split("/").map((pair) => pair.split(":"));
	const metrics = new Map(pairs.map(([metric = "", value = ""]) => [metric, value]));
	return metrics.size === pairs.length ? metrics : void 0;
}
/** To one decimal, upward, by integers as appendix A asks: 4.02 times 100,000 is not what it seems in binary. */
function roundedUp(score) {
	const hundredThousandths = Math.round(score * 1e5);
	return hundredThousandths % 1e4 === 0 ? hundredThousandths / 1e5 : (Math.floor(hundredThousandths / 1e4) + 1) / 10;
}

// core/evidence/vulnerability-scan.ts
/** in-toto attestation, vulns predicate. Both versions hold the results under `scanner.result`. */
const VULNS_TYPES = ["https://in-toto.io/attestation/vulns/v0.1", "https://in-toto.io/attestation/vulns/v0.2"];
/** Nothing at or above the threshold. A severity that cannot be read counts as critical: a scan must not hide by vagueness. */
function checkVulnerabilityScan({ predicate }, threshold, file) {
	const results = memberAt(memberAt(predicate, "scanner"), "result");
	if (!isJsonArray(results)) return [finding("EVIDENCE_MALFORMED", "scanner.result is no list", { file })];
	return results.flatMap((result) => {
		const id = memberAt(result, "id");
		if (typeof id !== "string") return [finding("EVIDENCE_MALFORMED", "a result has no id", { file })];
		const severity = severityOf(memberAt(result, "severity"));
		if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(threshold)) return [];
		return [finding("EVIDENCE_FAILED", `${shownText(id)} is ${severity}; ${threshold} and above refuse`, { file })];
	});
}
/** The worst that any method says. */
function severityOf(list) {
	const ranks = (isJsonArray(list) ? list : []).map((entry) => memberAt(entry, "score")).map((score) => typeof score === "string" ? SEVERITIES.indexOf(readScore(score)) : SEVERITIES.length - 1);
	return SEVERITIES[Math.max(...ranks)] ?? "critical";
}
function readScore(score) {
	const word = SEVERITIES.find((severity) => severity === score.toLowerCase());
	if (word !== void 0) return word;
	if (!/^(10(\.0)?|[0-9](\.[0-9])?)$/.test(score)) return "critical";
	return severityOfScore(Number(score));
}

// core/evidence/check-evidence.ts
/** Goes through what the tier asks for. Every requirement is asked, so that an author sees all that is missing at once. */
function checkEvidence({ bundles, builtBy, plugin, tier, ground }) {
	const { attestations, findings: unreadable } = readAttestations(bundles);
	const findings = [...unreadable];
	const provenance = [];
	const accepted = [];
	for (const requirement of tier.evidence ?? []) if (requirement.kind === "provenance") {
		const checked = checkProvenance(requirement, attestations, builtBy, plugin, ground);
		findings.push(...findingsOf(checked));
		if (checked.kind === "ok") provenance.push(...checked.value);
	} else {
		const checked = checkStatement(requirement, attestations, tier, ground);
		findings.push(...checked.findings);
		if (checked.file !== void 0) accepted.push(checked.file);
	}
	return {
		findings,
		provenance,
		accepted
	};
}
const TYPES = {
	"test-result": TEST_RESULT_TYPES,
	vulns: VULNS_TYPES,
	scai: SCAI_TYPES
};
/** One statement that meets the requirement is enough; where none does, every reason is told. */
function checkStatement(requirement, attestations, tier, ground) {
	const identities = attestorIdentities(ground.policy, requirement.attestors);
	const candidates = attestations.filter(({ predicateType }) => TYPES[requirement.kind].includes(predicateType));
	const reasons = [];
	for (const claimed of candidates) {
		const verified = verifyEvidence(claimed, identities, ground);
		if (verified.kind === "refused" && isOfAnotherAttestor(claimed, ground)) continue;
		const found = verified.kind === "refused" ? verified.findings : judge$1(requirement, verified.value, claimed.file, tier, ground);
		if (found.length === 0) return {
			findings: [],
			file: claimed.file
		};
		reasons.push(...found);
	}
	return { findings: [finding("EVIDENCE_MISSING", `${describe(requirement)} by ${requirement.attestors.join(" or ")}`), ...reasons] };
}
function isOfAnotherAttestor(claimed, ground) {
	const everyone = (ground.policy.attestors ?? []).flatMap(({ identities }) => identities);
	return verifyEvidence(claimed, everyone, ground).kind === "ok";
}
function judge$1(requirement, attestation, file, tier, ground) {
	return [...contentFindings(requirement, attestation, file, tier), ...ageFindings$1(attestation, requirement.max_age_days, file, ground.at)];
}
function contentFindings(requirement, attestation, file, tier) {
	switch (requirement.kind) {
		case "test-result": return checkTestResult(attestation, requirement.tests ?? [], file);
		case "vulns": return checkVulnerabilityScan(attestation, requirement.threshold ?? tier.vulnerabilities?.threshold ?? "high", file);
		case "scai": return checkAttribute(attestation, requirement.attribute, file);
	}
}
function describe(requirement) {
	switch (requirement.kind) {
		case "test-result": return `a test result${requirement.tests === void 0 ? "" : ` with ${requirement.tests.join(", ")}`}`;
		case "vulns": return "a vulnerability scan";
		case "scai": return `the attribute ${requirement.attribute}`;
	}
}

// core/licence/known-names.ts
/**
* What packages write where an SPDX identifier should stand, in lower case, and which identifier it can only mean. Names
* that leave the version open (`Apache Software License`, `BSD License`, `GPL`) are not here: they stay unresolved.
*/
const KNOWN_NAMES = /* @__PURE__ */ new Map([
	["mit", "MIT"],
	["mit license", "MIT"],
	["the mit license", "MIT"],
	["the mit license (mit)", "MIT"],
	["license :: osi approved :: mit license", "MIT"],
	["license :: osi approved :: mit no attribution license (mit-0)", "MIT-0"],
	["isc", "ISC"],
	["isc license", "ISC"],
	["license :: osi approved :: isc license (iscl)", "ISC"],
	["apache 2.0", "Apache-2.0"],
	["apache-2.0", "Apache-2.0"],
	["apache license 2.0", "Apache-2.0"],
	["apache license, version 2.0", "Apache-2.0"],
	["apache license version 2.0", "Apache-2.0"],
	["apache software license 2.0", "Apache-2.0"],
	["bsd-2-clause", "BSD-2-Clause"],
	["bsd 2-clause license", "BSD-2-Clause"],
	["bsd-3-clause", "BSD-3-Clause"],
	["bsd 3-clause license", "BSD-3-Clause"],
	["3-clause bsd license", "BSD-3-Clause"],
	["new bsd license", "BSD-3-Clause"],
	["mpl-2.0", "MPL-2.0"],
	["mozilla public license 2.0 (mpl 2.0)", "MPL-2.0"],
	["license :: osi approved :: mozilla public license 2.0 (mpl 2.0)", "MPL-2.0"],
	["python software foundation license", "PSF-2.0"],
	["license :: osi approved :: python software foundation license", "PSF-2.0"],
	["the unlicense", "Unlicense"],
	["the unlicense (unlicense)", "Unlicense"],
	["license :: osi approved :: the unlicense (unlicense)", "Unlicense"],
	["license :: osi approved :: gnu general public license v2 (gplv2)", "GPL-2.0-only"],
	["license :: osi approved :: gnu general public license v2 or later (gplv2+)", "GPL-2.0-or-later"],
	["license :: osi approved :: gnu general public license v3 (gplv3)", "GPL-3.0-only"],
	["license :: osi approved :: gnu general public license v3 or later (gplv3+)", "GPL-3.0-or-later"],
	["license :: osi approved :: gnu affero general public license v3", "AGPL-3.0-only"],
	["license :: osi approved :: gnu affero general public license v3 or later (agplv3+)", "AGPL-3.0-or-later"]
]);

// core/licence/spdx-expression.ts
const MAX_EXPRESSION_CHARACTERS = 2e3;
const MAX_DEPTH = 16;
const TOKEN = /[()]|[^\s()]+/g;
const ID = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const OPERATORS = /* @__PURE__ */ new Set([
	"AND",
	"OR",
	"WITH"
]);
/** The tree, or undefined where the text is no expression or is out of bounds. Never throws. Operators in any one case. */
function parseSpdxExpression(text) {
	if (text.length > 2e3) return void 0;
	const tokens = new Tokens(text.match(TOKEN) ?? []);
	const expression = readTerms("or", tokens, 0);
	return tokens.next() === void 0 ? expression : void 0;
}
var Tokens = class {
	list;
	at = 0;
	constructor(list) {
		this.list = list;
	}
	next() {
		const token = this.list[this.at];
		this.at += 1;
		return token;
	}
	/** Passes the token if it is that operator or parenthesis. */
	passes(wanted) {
		const token = this.list[this.at];
		const isWanted = token === wanted || token === wanted.toLowerCase();
		if (isWanted) this.at += 1;
		return isWanted;
	}
};
/** OR binds weakest, AND closer, WITH closest. */
function readTerms(kind, tokens, depth) {
	const terms = [];
	do {
		const term = kind === "or" ? readTerms("and", tokens, depth) : readPrimary(tokens, depth);
		if (term === void 0) return void 0;
		terms.push(term);
	} while (tokens.passes(kind === "or" ? "OR" : "AND"));
	const [only, second] = terms;
	return second === void 0 ? only : {
		kind,
		terms
	};
}
function readPrimary(tokens, depth) {
	if (!tokens.passes("(")) return readLicence(tokens);
	if (depth >= MAX_DEPTH) return void 0;
	const inner = readTerms("or", tokens, depth + 1);
	return tokens.passes(")") ? inner : void 0;
}
function readLicence(tokens) {
	const id = readId(tokens);
	if (id === void 0) return void 0;
	const orLater = id.endsWith("+");
	const licence = {
		kind: "licence",
		id: orLater ? id.slice(0, -1) : id,
		orLater
	};
	if (!tokens.passes("WITH")) return licence;
	const exception = readId(tokens);
	return exception === void 0 || exception.endsWith("+") ? void 0 : {
		...licence,
		exception
	};
}
function readId(tokens) {
	const id = tokens.next();
	return id === void 0 || OPERATORS.has(id.toUpperCase()) || !ID.test(id) ? void 0 : id;
}

// core/licence/licence-policy.ts
const RANKS = {
	forbidden: 0,
	unresolved: 1,
	allowed: 2
};
/** Names under which anything may stand. */
const OPAQUE = /^(?:DocumentRef-|LicenseRef-|NOASSERTION$|NONE$|UNLICENSED$)/i;
/**
* Reads a policy. `X OR Y` names both; `X AND Y` names none by itself and is refused, as is what cannot be read: an entry
* that is silently without effect would be a hole. Code: LICENCE_POLICY_INVALID.
*/
function readLicencePolicy(policy, at) {
	const found = [];
	const read = (entries) => new Set(entries.flatMap((entry) => {
		const licences = named(parseSpdxExpression(entry));
		if (licences === void 0) found.push(finding("LICENCE_POLICY_INVALID", `${shownText(entry)} names no licence by itself`, at));
		return (licences ?? []).map(nameOf);
	}));
	const allowed = policy.allow === void 0 ? void 0 : read(policy.allow);
	const denied = read(policy.deny ?? []);
	return unlessFound(found, () => ({
		allowed,
		denied
	}));
}
function named(expression) {
	if (expression === void 0 || expression.kind === "and") return void 0;
	if (expression.kind === "licence") return [expression];
	const all = expression.terms.map(named).filter((licences) => licences !== void 0);
	return all.length === expression.terms.length ? all.flat() : void 0;
}
/**
* The best branch of OR, the worst of AND; `otherwise` is the verdict on a licence that the policy does not name.
*
* An exception adds permissions, so what allows a licence allows it with any exception, and what denies it denies it with
* any exception that is not allowed by name. `X+` may be taken as X: whatever allows X allows `X+`; denying X denies `X+`,
* unless `X+` is allowed by name.
*/
function judgeExpression(rules, expression, otherwise) {
	if (expression.kind === "licence") return judgeLicence(rules, expression, otherwise);
	const ranks = expression.terms.map((term) => RANKS[judgeExpression(rules, term, otherwise)]);
	const rank = expression.kind === "or" ? Math.max(...ranks) : Math.min(...ranks);
	return rank === RANKS.allowed ? "allowed" : rank === RANKS.unresolved ? "unresolved" : "forbidden";
}
function judgeLicence({ allowed, denied }, licence, otherwise) {
	for (const name of namesOf(licence)) {
		if (denied.has(name)) return "forbidden";
		if (allowed?.has(name) === true) return "allowed";
	}
	return OPAQUE.test(licence.id) ? "unresolved" : otherwise;
}
/** The names that a policy may call a licence by, the most telling first. */
function namesOf(licence) {
	const { id, orLater } = canonical(licence);
	const alone = orLater ? [{
		id,
		orLater
	}, {
		id,
		orLater: false
	}] : [{
		id,
		orLater
	}, {
		id,
		orLater: true
	}];
	const { exception } = licence;
	return [...exception === void 0 ? [] : alone.map((one) => nameOf({
		...one,
		kind: "licence",
		exception
	})), ...alone.map((one) => nameOf({
		...one,
		kind: "licence"
	}))];
}
/** SPDX identifiers compare without case. */
function nameOf(licence) {
	const { id, orLater } = canonical(licence);
	return `${id}${orLater ? "+" : ""}${licence.exception === void 0 ? "" : ` with ${licence.exception.toLowerCase()}`}`;
}
/** `GPL-2.0`, `GPL-2.0-only` and `GPL-2.0+`, `GPL-2.0-or-later` are old and new names of the same. */
function canonical({ id, orLater }) {
	const lower = id.toLowerCase();
	if (lower.endsWith("-or-later")) return {
		id: lower.slice(0, -9),
		orLater: true
	};
	return {
		id: lower.endsWith("-only") ? lower.slice(0, -5) : lower,
		orLater
	};
}

// core/licence/check-licences.ts
const CODE_OF = {
	unlicensed: "LICENCE_UNLICENSED",
	unresolved: "LICENCE_UNRESOLVED",
	forbidden: "LICENCE_FORBIDDEN"
};
/** What npm and SPDX write where no licence is granted. */
const NO_LICENCE = /^(?:NONE|UNLICENSED|)$/i;
/**
* Sorts every component of the bill of materials by the policy. Several licences of one component count as AND: nobody
* has said that there is a choice. Identifiers inside expressions and in the policy are compared, not looked up in the SPDX
* list. Codes: LICENCE_UNLICENSED, LICENCE_UNRESOLVED, LICENCE_FORBIDDEN; LICENCE_POLICY_INVALID alone if the policy cannot
* be read. Findings stand at `at`; no licence text is trusted or followed.
*/
function checkLicences(sbom, policy, at) {
	const buckets = {
		unlicensed: [],
		unresolved: [],
		forbidden: []
	};
	const rules = readLicencePolicy(policy, at);
	if (rules.kind === "refused") return {
		...buckets,
		findings: rules.findings
	};
	return sorted(sbom, rules.value, at);
}
function sorted(sbom, rules, at) {
	const found = new FindingList("of-each-code");
	const buckets = {
		unlicensed: [],
		unresolved: [],
		forbidden: []
	};
	for (const component of sbom.components) {
		const verdict = worstOf(component.licences.map((licence) => judge(rules, licence)));
		if (verdict === "allowed") continue;
		buckets[verdict].push(component);
		found.add(() => finding(CODE_OF[verdict], described(component), at));
	}
	return {
		...buckets,
		findings: found.list()
	};
}
function judge(rules, { kind, text }) {
	const trimmed = text.trim();
	if (NO_LICENCE.test(trimmed)) return "unlicensed";
	const known = kind === "name" ? KNOWN_NAMES.get(trimmed.toLowerCase().replaceAll(/\s+/g, " ")) : void 0;
	const expression = parseSpdxExpression(known ?? trimmed);
	if (expression === void 0) return "unresolved";
	return judgeExpression(rules, expression, kind === "name" && known === void 0 ? "unresolved" : rules.allowed === void 0 ? "allowed" : "forbidden");
}
function worstOf(verdicts) {
	if (verdicts.length === 0) return "unlicensed";
	return [
		"forbidden",
		"unlicensed",
		"unresolved"
	].find((bad) => verdicts.includes(bad)) ?? "allowed";
}
const MAX_SHOWN_LICENCES = 3;
function described({ name, version, licences }) {
	const shown = licences.slice(0, MAX_SHOWN_LICENCES).map(({ text }) => shownText(text));
	if (licences.length > shown.length) shown.push(`${licences.length - shown.length} more`);
	const stated = shown.length === 0 ? "no licence" : shown.join(" and ");
	return `${shownText(name)}${version === void 0 ? "" : ` ${shownText(version)}`} states ${stated}`;
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

// core/sdk/check-sdk-allowlist.ts
/**
* Holds the SDK allowlist against the bill of materials. Every component of a declared package must be in its range, however
* deep it stands. All findings, in the order of the entries, then of the components: SDK_ENTRY_INVALID,
* SDK_ENTRY_DUPLICATE, SDK_SPECIFIER_EMPTY, SDK_MISSING, SDK_OUT_OF_RANGE, SDK_UNDECLARED. Linear in entries and components.
*/
function checkSdkAllowlist(check) {
	const { entries, sbom, ecosystem, scope } = check;
	const found = new FindingList("of-each-code");
	const components = byPackage(sbom, ecosystem);
	const declared = /* @__PURE__ */ new Set();
	for (const [index, text] of entries.entries()) {
		const at = check.at?.(index);
		const read = parseSdkEntry(text, ecosystem, at);
		if (read.kind === "refused") {
			for (const one of read.findings) found.add(() => one);
			continue;
		}
		const { key } = read.value;
		if (declared.has(key)) found.add(() => finding("SDK_ENTRY_DUPLICATE", `${shownText(text)} names a package a second time`, at));
		declared.add(key);
		checkVersions(text, read.value, components.get(key) ?? [], at, found);
	}
	for (const component of mustBeDeclared(sbom, scope)) {
		const carried = packageOf(component, ecosystem);
		if (!isPackage(component) || declared.has(carried.key)) continue;
		found.add(() => finding("SDK_UNDECLARED", `${shownPackage(carried)} is not on the SDK allowlist`, check.sbomAt));
	}
	return found.list();
}
function checkVersions(text, { range }, components, at, found) {
	if (components.length === 0) found.add(() => finding("SDK_MISSING", `no component is a package of ${shownText(text)}`, at));
	for (const carried of components) {
		if (carried.version !== void 0 && isInRange(range, carried.version)) continue;
		found.add(() => finding("SDK_OUT_OF_RANGE", `${shownPackage(carried)} is not in ${shownText(text)}`, at));
	}
}
function byPackage(sbom, ecosystem) {
	const index = /* @__PURE__ */ new Map();
	for (const component of sbom.components) {
		const carried = packageOf(component, ecosystem);
		const known = index.get(carried.key);
		if (known === void 0) index.set(carried.key, [carried]);
		else known.push(carried);
	}
	return index;
}
/**
* What no chain of dependencies leads to counts as the plugin's own: leaving the graph out must not hide a dependency.
*/
function mustBeDeclared(sbom, scope) {
	if (scope === "all") return sbom.components;
	const direct = new Set(sbom.directDependencies);
	const reached = /* @__PURE__ */ new Set([sbom.root.bomRef, ...direct]);
	for (const ref of reached) for (const next of sbom.dependencies.get(ref) ?? []) reached.add(next);
	return sbom.components.filter(({ bomRef }) => bomRef === void 0 || direct.has(bomRef) || !reached.has(bomRef));
}

// core/lock/read-npm-lock.ts
const FOLDER = "node_modules/";
/**
* Reads `npm-shrinkwrap.json` or `package-lock.json` of lockfile version 2 or 3. What is only for development is left out:
* npm does not install it for those who depend on the package. Every other package must have a version and a sha512
* integrity. Codes: JSON_… of a text that is no strict JSON; LOCK_SYNTAX, LOCK_HASH_MISSING.
*/
function readNpmLock(bytes, file) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_LOCK_BYTES }, file);
	if (parsed.kind === "refused") return parsed;
	const { value, placeOf } = parsed.value;
	const packages = isJsonObject(value) ? packagesOf(value) : void 0;
	if (packages === void 0) return refused(finding("LOCK_SYNTAX", "is not an npm lock of lockfileVersion 2 or 3", { file }));
	const entries = Object.entries(packages);
	if (entries.length > 5e4) return refused(finding("LOCK_SYNTAX", `more than ${MAX_LOCKED_PACKAGES} packages`, { file }));
	const found = new FindingList("of-each-code");
	const lock = [];
	for (const [path, entry] of entries) {
		if (path === "" || isJsonObject(entry) && entry["dev"] === true) continue;
		const where = () => placeOf(`/packages/${escapePointerToken(path)}`);
		const read = readEntry(path, entry, where);
		if ("code" in read) found.add(() => finding(read.code, read.message, where()));
		else lock.push(read);
	}
	return unlessFound(found.list(), () => lock);
}
function packagesOf(lock) {
	const version = member(lock, "lockfileVersion");
	const packages = member(lock, "packages");
	return (version === 2 || version === 3) && isJsonObject(packages) ? packages : void 0;
}
function readEntry(path, entry, where) {
	const at = path.lastIndexOf(FOLDER);
	if (at === -1 || !isJsonObject(entry) || entry["link"] === true) return finding("LOCK_SYNTAX", `${shownText(path)} is a folder of its author, not an installed package`);
	const written = member(entry, "name");
	const name = typeof written === "string" ? written : path.slice(at + 13);
	const { version, integrity } = entry;
	if (typeof version !== "string" || parseNpmVersion(version) === void 0) return finding("LOCK_SYNTAX", `${shownText(path)} has no exact version`);
	const hashes = typeof integrity === "string" ? integrity.split(/\s+/).flatMap(sha512Of) : [];
	if (hashes.length === 0) return finding("LOCK_HASH_MISSING", `${shownText(path)} has no sha512 integrity`);
	return {
		name,
		version,
		hashes,
		at: where()
	};
}
/** One item of a Subresource Integrity list; weaker hashes beside it change nothing. */
function sha512Of(item) {
	const [, base64] = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(item) ?? [];
	return base64 === void 0 ? [] : [`sha512:${Buffer.from(base64, "base64").toString("hex")}`];
}

// core/lock/read-requirements.ts
/** Options that take nothing away from what the hashes say. All others (`-r`, `-e`, indexes, links) are refused. */
const HARMLESS_OPTIONS = /^(?:--require-hashes|--prefer-binary|--(?:only|no)-binary(?:=| )[A-Za-z0-9:,._-]+)$/;
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) *(?:\[[A-Za-z0-9., _-]*\])? *== *([^\s=*]+)$/;
const HASH = /^--hash=(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MAX_LINE_CHARACTERS = 65536;
/**
* Reads a `requirements.txt` in which each line pins one package by `==` and `--hash=sha256:…`, as pip-compile and
* uv write it. Environment markers are passed over: what is pinned for one environment is pinned.
* Codes: LOCK_SYNTAX, LOCK_HASH_MISSING, with lines.
*/
function readRequirements(bytes, file) {
	const text = decodeUtf8(bytes, MAX_LOCK_BYTES, file);
	if (typeof text !== "string") return refused({
		...text,
		code: "LOCK_SYNTAX"
	});
	const found = new FindingList("of-each-code");
	const lock = [];
	for (const { content, line } of logicalLines(text)) {
		const at = {
			file,
			line
		};
		const problem = (what) => found.add(() => finding("LOCK_SYNTAX", what, at));
		if (HARMLESS_OPTIONS.test(content)) continue;
		if (lock.length >= 5e4) {
			problem(`more than ${MAX_LOCKED_PACKAGES} packages`);
			break;
		}
		const read = content.length > MAX_LINE_CHARACTERS ? "the line is too long" : readLine(content, at);
		if (typeof read === "string") problem(read);
		else if (read.hashes.length > 0) lock.push(read);
		else found.add(() => finding("LOCK_HASH_MISSING", `${shownText(read.name)} is pinned by version only`, at));
	}
	return unlessFound(found.list(), () => lock);
}
/** The package, or what is wrong with the line. */
function readLine(content, at) {
	const words = content.split(/\s+/);
	const firstOption = words.findIndex((word) => word.startsWith("--"));
	const options = firstOption === -1 ? [] : words.slice(firstOption);
	const [requirement = ""] = (firstOption === -1 ? words : words.slice(0, firstOption)).join(" ").split(";");
	const [, name, version] = REQUIREMENT.exec(requirement.trim()) ?? [];
	if (name === void 0 || version === void 0 || parsePep440(version) === void 0) return `${shownText(content)} is not NAME==VERSION with hashes`;
	const hashes = options.map((option) => HASH.exec(option)?.[1]);
	const strong = hashes.filter((hash) => hash !== void 0);
	if (strong.length < hashes.length) return `${shownText(name)} has an option that is not a hash by sha256 or stronger`;
	return {
		name,
		version,
		hashes: strong,
		at
	};
}
/**
* Lines without comments, joined where they end in a backslash, with the number of their first. A comment is cut before the
* join: pip cuts it after, and then takes less; what it would lose stands here as a line of its own, and is refused.
*/
function* logicalLines(text) {
	let parts = [];
	let start = 0;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const content = raw.replace(/(?:^|\s)#.*$/, "").trim();
		if (parts.length === 0) start = index + 1;
		const goesOn = content.endsWith("\\");
		parts.push(goesOn ? content.slice(0, -1).trim() : content);
		if (goesOn) continue;
		const whole = parts.join(" ").trim();
		parts = [];
		if (whole !== "") yield {
			content: whole,
			line: start
		};
	}
	const rest = parts.join(" ").trim();
	if (rest !== "") yield {
		content: rest,
		line: start
	};
}

// core/lock/check-lock.ts
const READERS = {
	pypi: readRequirements,
	npm: readNpmLock
};
/**
* Whether the embedded lock pins exactly what the bill of materials lists: the same names and versions, and the same hashes
* where both state one of a kind. All findings: LOCK_MISSING, LOCK_SYNTAX (or JSON_…) and LOCK_HASH_MISSING of the lock
* itself; of a lock that can be read, LOCK_COMPONENT_MISSING, LOCK_COMPONENT_UNKNOWN, LOCK_HASH_MISMATCH. Linear.
*/
function checkLock(check) {
	const { ecosystem, lock } = check;
	if (lock === void 0) {
		const names = LOCK_FILE_NAMES[ecosystem].join(" or ");
		return [finding("LOCK_MISSING", `the artifact holds no ${names}`, check.artifactAt)];
	}
	const read = READERS[ecosystem](lock.bytes, lock.file);
	return read.kind === "refused" ? read.findings : compare(read.value, check);
}
function compare(lock, { ecosystem, sbom, sbomAt }) {
	const found = new FindingList("of-each-code");
	const pinned = byIdentity(lock, ecosystem, found);
	const listed = /* @__PURE__ */ new Set();
	for (const component of sbom.components) {
		if (!isPackage(component)) continue;
		const carried = packageOf(component, ecosystem);
		const id = identity(carried.type, carried.name, carried.version ?? "");
		listed.add(id);
		const locked = pinned.get(id);
		if (locked === void 0) found.add(() => finding("LOCK_COMPONENT_MISSING", `${shownPackage(carried)} is not in the lock`, sbomAt));
		else compareHashes(component, locked, found);
	}
	for (const [id, locked] of pinned) if (!listed.has(id)) found.add(() => finding("LOCK_COMPONENT_UNKNOWN", `${shownPackage(locked)} is not in the bill of materials`, locked.at));
	return found.list();
}
/** npm puts one package in several folders: the entries must agree. */
function byIdentity(lock, ecosystem, found) {
	const pinned = /* @__PURE__ */ new Map();
	for (const locked of lock) {
		const id = identity(ecosystem, locked.name, locked.version);
		const known = pinned.get(id);
		if (known === void 0) pinned.set(id, locked);
		else if (!isSameSet(known.hashes, locked.hashes)) found.add(() => finding("LOCK_HASH_MISMATCH", `${shownPackage(locked)} stands in the lock with other hashes too`, locked.at));
	}
	return pinned;
}
function isSameSet(a, b) {
	const known = new Set(a);
	return known.size === new Set(b).size && b.every((hash) => known.has(hash));
}
/** `2.1` and `2.1.0` are one version of a Python package. */
function identity(type, name, version) {
	const same = type === "pypi" ? pep440Key(version) ?? version : version;
	return `${sdkKey(type, name)}@${same}`;
}
/** Hashes of other kinds than the lock's say nothing here: a wheel and a source archive have different ones. */
function compareHashes({ hashes }, locked, found) {
	const kinds = new Set(locked.hashes.map((hash) => hash.slice(0, hash.indexOf(":"))));
	for (const { alg, content } of hashes) {
		const kind = alg.toLowerCase().replace("sha-", "sha");
		if (!kinds.has(kind) || locked.hashes.includes(`${kind}:${content.toLowerCase()}`)) continue;
		found.add(() => finding("LOCK_HASH_MISMATCH", `${shownPackage(locked)} has another ${kind} in the bill of materials`, locked.at));
	}
}

// core/policy/check-embedded-lock.ts
/** The lock of a plugin whose record says that its dependencies are `locked`, held against the bill of materials. */
function checkEmbeddedLock(artifactName, { ecosystem, lock }, { sbom, sbomAt }) {
	const artifactAt = { file: artifactName };
	if (ecosystem === void 0) return [finding("LOCK_MISSING", "a plain archive has none that is read", artifactAt)];
	const embedded = lock === void 0 ? void 0 : {
		bytes: lock.bytes,
		file: `${artifactName}!${lock.member}`
	};
	return checkLock({
		ecosystem,
		sbom,
		lock: embedded,
		artifactAt,
		sbomAt
	});
}

// core/policy/check-tier.ts
/** Holds a release against what its tier asks beyond the manifest's own maxima: stages, dependencies, age, cooldown. */
function checkTier(manifest, plugin, tier, instants) {
	return [
		...stageFindings(manifest, tier),
		...dependencyFindings(plugin, tier),
		...ageFindings(manifest, tier, instants)
	];
}
function stageFindings(manifest, tier) {
	const allowed = tier.stages;
	if (allowed === void 0) return [];
	const declared = manifest.value.stages;
	if (declared === void 0) return [finding("TIER_STAGE_FORBIDDEN", `the manifest names no stages; tier ${tier.name} runs in ${list(allowed)}`, manifest.at(""))];
	return declared.flatMap((stage, index) => allowed.includes(stage) ? [] : [finding("TIER_STAGE_FORBIDDEN", `${stage} is not one of ${list(allowed)}`, manifest.at(`/stages/${index}`))]);
}
function dependencyFindings(plugin, tier) {
	const accepted = tier.dependencies;
	if (accepted === void 0 || accepted.includes(plugin.dependencies)) return [];
	return [finding("TIER_DEPENDENCIES_FORBIDDEN", `${plugin.dependencies} is not one of ${list(accepted)}`, {
		file: recordPath(plugin.plugin_id),
		pointer: "/dependencies"
	})];
}
function ageFindings(manifest, tier, { at, signedAt }) {
	const age = at.getTime() - Date.parse(manifest.value.built_at);
	const place = manifest.at("/built_at");
	if (age < -3e5) return [finding("TIER_BUILT_IN_FUTURE", `built at ${manifest.value.built_at}`, place)];
	if (tier.max_age_days !== void 0 && age > tier.max_age_days * 864e5) return [finding("TIER_RELEASE_TOO_OLD", `built ${Math.floor(age / DAY_IN_MS)} days ago, at most ${tier.max_age_days} are accepted`, place)];
	const since = Math.max(Date.parse(manifest.value.built_at), signedAt?.getTime() ?? 0);
	if (tier.cooldown_hours !== void 0 && at.getTime() - since < tier.cooldown_hours * 36e5) {
		const over = new Date(since + tier.cooldown_hours * HOUR_IN_MS);
		return [finding("TIER_RELEASE_TOO_NEW", `the cooldown of ${tier.cooldown_hours} h is over at ${wholeSeconds(over)}`, place)];
	}
	return [];
}
function list(names) {
	return names.length === 0 ? "none" : names.join(", ");
}

// core/policy/check-policy.ts
/**
* Everything that policy asks of a release: the covenant, the tier, SDKs, licences, locks and further evidence. Where a tier has
* fallen, what either tier has against the release stands.
*/
function checkPolicy(question) {
	const answers = question.tier.met.map((tier) => checkOneTier(question, tier));
	const findings = new Map(answers.flatMap((answer) => answer.findings).map((found) => [JSON.stringify(found), found]));
	const evidence = answers.map((answer) => answer.evidence);
	return {
		findings: [...findings.values()],
		evidence: {
			findings: evidence.flatMap((checked) => checked.findings),
			provenance: [...new Map(evidence.flatMap((checked) => checked.provenance).map((one) => [one.file, one])).values()],
			accepted: [...new Set(evidence.flatMap((checked) => checked.accepted))]
		}
	};
}
function checkOneTier(question, tier) {
	const { documents, plugin, policy, at } = question;
	const evidence = checkEvidence({
		bundles: documents.bundles,
		builtBy: documents.manifest.value.built_by,
		plugin,
		tier,
		ground: {
			artifact: documents.record.artifact,
			policy,
			trust: question.trust,
			at
		}
	});
	return {
		findings: [
			...checkCovenant(documents.manifest, tier, policy),
			...checkTier(documents.manifest, plugin, tier, {
				at,
				signedAt: question.signedAt
			}),
			...question.sbom === void 0 ? [] : sbomFindings(question, tier, question.sbom),
			...evidence.findings
		],
		evidence
	};
}
function sbomFindings(question, tier, sbom) {
	const { documents, ecosystem } = question;
	const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
	return [
		...checkSdkAllowlist({
			entries: documents.manifest.value.sdk_allowlist,
			sbom,
			ecosystem,
			scope: tier.sdk_scope ?? "direct",
			at: (index) => documents.manifest.at(`/sdk_allowlist/${index}`),
			sbomAt
		}),
		...licenceFindings(tier, sbom, sbomAt),
		...lockFindings(question, {
			sbom,
			sbomAt
		})
	];
}
function lockFindings({ documents, plugin, contents }, bill) {
	if (plugin.dependencies !== "locked" || contents === void 0) return [];
	return checkEmbeddedLock(documents.record.artifact.name, contents, bill);
}
/** A tier that says nothing of licences asks nothing; one that does accepts the unlicensed only where it says so. */
function licenceFindings(tier, sbom, at) {
	const asked = tier.licences;
	if (asked === void 0) return [];
	const { allow, deny, unlicensed = "refuse", unresolved = "refuse" } = asked;
	const { findings } = checkLicences(sbom, {
		...allow === void 0 ? {} : { allow },
		...deny === void 0 ? {} : { deny }
	}, at);
	return findings.filter(({ code }) => !(code === "LICENCE_UNLICENSED" && unlicensed === "accept") && !(code === "LICENCE_UNRESOLVED" && unresolved === "accept"));
}

// core/admission/ecosystem.ts
/** Which ecosystem an artifact belongs to. Its name decides, as it decides how the archive is read. */
function ecosystemOf({ record }) {
	const { name } = record.artifact;
	if (name.endsWith(".whl")) return "pypi";
	return name.endsWith(".tgz") ? "npm" : void 0;
}

// core/policy/enforce.ts
/** Sorts findings by what they do: what policy decides may be waived or, in a tier that does not enforce yet, only noted. */
function enforce(findings, ground) {
	const refusing = [];
	const softened = [];
	for (const finding of findings) {
		const by = isSoft(finding.code) ? softenedBy(finding, ground) : void 0;
		if (by === void 0) refusing.push(finding);
		else softened.push({
			finding,
			by
		});
	}
	return {
		refusing,
		softened
	};
}
function softenedBy(finding, ground) {
	const waiver = ground.waivers.find((one) => one.codes.includes(finding.code) && covers(one, ground) && isInForce(one, ground.at));
	if (waiver !== void 0) return {
		kind: "waiver",
		id: waiver.id,
		expires: waiver.expires_at
	};
	const level = enforcementOf(ground.tier.met);
	return level === "enforce" ? void 0 : {
		kind: "enforcement",
		level
	};
}
function covers({ scope }, { pluginId, version }) {
	return scope.plugin_id === pluginId && (scope.version === void 0 || scope.version === version);
}

export { recordOf as _, shownPackage as a, severityOfScore as c, sdkRangeIncludes as d, parseNpmVersion as f, emptyState as g, pep440Key as h, packageOf as i, readSdkEntry as l, parsePep440 as m, ecosystemOf as n, SEVERITIES as o, comparePep440 as p, checkPolicy as r, cvss3Score as s, enforce as t, sdkKey as u };