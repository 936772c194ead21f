import { o as __toESM } from "./rolldown-runtime.js";
import { a as require_packageurl_js, i as parsePackageUrl, r as foldPackageName } from "./read-sbom.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { t as clean } from "./pep440.js";
import { t as require_semver } from "./semver.js";

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
function covers(outer, inner, compare) {
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
	if (!covers(outer.releases, inner.releases, compareTriples)) return false;
	return [...inner.preReleases].every(([triple, set]) => covers(outer.preReleases.get(triple) ?? [], set, comparePreReleases));
}
/** Whether no release is ruled out, however that is written: `*`, `x`, `>=0.0.0`, `<1 || >=1`. */
function isEveryNpm({ releases }) {
	return covers(releases, [{ from: FIRST }], compareTriples);
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
	if (outer.scheme === "pypi" && inner.scheme === "pypi") return covers(outer.set, inner.set, comparePep440);
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

export { isInRange as a, parseNpmRange as c, parsePep440 as d, pep440Key as f, sdkRangeIncludes as i, parseNpmVersion as l, readSdkEntry as n, matchesPep440 as o, sdkKey as r, parsePep440Range as s, parseSdkEntry as t, comparePep440 as u };