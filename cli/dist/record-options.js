import { a as UsageError, i as didYouMean } from "./portcullis.js";
import { d as parseStrictJson } from "./render-findings.js";
import { n as POLICY_FILE, t as MAX_POLICY_BYTES } from "./policy.js";
import { t as MAX_PLUGIN_RECORD_BYTES } from "./plugin-record.js";
import { i as recordPath, r as isPluginId } from "./registry-path.js";
import { a as wholeSeconds, n as DAY_IN_MS } from "./time.js";
import { r as tierNamed } from "./effective-tier.js";
import { n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS, s as MAX_CODEOWNERS_BYTES, t as MAX_OWNERS_LOCK_BYTES, u as parseOwner } from "./owners-lock.js";
import { i as parsePublicKey } from "./public-key.js";
import { a as parseConfig, t as MAX_CONFIG_BYTES } from "./publication-documents.js";
import { n as readInput } from "./read-input.js";
import { n as MAX_IDENTITY_BYTES } from "./draft-config.js";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

// core/registry/similar-id.ts
/** Letters of other alphabets that are drawn like Latin ones (the lower-case part of Unicode's list that names can hold). */
const LOOK_ALIKES = new Map(Object.entries({
	a: "аαɑ",
	b: "ьЬ",
	c: "сϲ",
	d: "ԁ",
	e: "еєҽ",
	g: "ɡց",
	h: "һհ",
	i: "іιıɩ",
	j: "јϳ",
	k: "кκ",
	l: "ӏⅼ",
	m: "м",
	n: "пոη",
	o: "оοօσ",
	p: "рρ",
	q: "ԛ",
	r: "гᴦ",
	s: "ѕ",
	t: "тτ",
	u: "υսц",
	v: "νѵ",
	w: "ԝѡω",
	x: "хχ",
	y: "уγү",
	z: "ᴢ"
}).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin])));
/** What the eye takes for one another within ASCII; the first of each pair becomes the second. */
const WITHIN_ASCII = [
	[/0/g, "o"],
	[/[1i|]/g, "l"],
	[/5/g, "s"],
	[/2/g, "z"],
	[/8/g, "b"],
	[/rn/g, "m"],
	[/vv/g, "w"],
	[/cl/g, "d"]
];
/** A name as the eye reads it: equal for two names that are hard to tell apart. */
function skeleton(name) {
	const plain = Array.from(latinized(name).replaceAll(/[-_. ]/g, "")).join("");
	return WITHIN_ASCII.reduce((text, [pattern, become]) => text.replaceAll(pattern, become), plain);
}
/** The name with the letters of other alphabets that look Latin in Latin, in lower case and without marks. */
function latinized(name) {
	const folded = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
	return Array.from(folded, (letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
}
/** Longer names than an id may have are compared by skeleton alone. */
const MAX_COMPARED_CHARACTERS = 64;
/**
* Names by what could be taken for them (attack 11): equal but for separators, equal to the eye, or one letter off: left
* out, put in, exchanged or swapped with its neighbour. A question costs the length of a name, however many are known.
*/
var KnownIds = class {
	#byBare = /* @__PURE__ */ new Map();
	#bySkeleton = /* @__PURE__ */ new Map();
	/** Two names that are one letter off become the same when one letter at most is taken from each. */
	#byShorter = /* @__PURE__ */ new Map();
	constructor(ids = []) {
		for (const id of ids) this.add(id);
	}
	add(id) {
		put(this.#byBare, withoutSeparators(id), id);
		put(this.#bySkeleton, skeleton(id), id);
		for (const shorter of withOneLess(id)) put(this.#byShorter, shorter, id);
	}
	/** Those that a name could be taken for, in order; the name itself is not similar to itself. */
	similarTo(name) {
		const near = [...withOneLess(name)].flatMap((shorter) => this.#byShorter.get(shorter) ?? []);
		const found = /* @__PURE__ */ new Map();
		for (const id of near) if (isOneEditApart(name, id)) found.set(id, "they differ by one letter");
		for (const id of this.#bySkeleton.get(skeleton(name)) ?? []) found.set(id, "the eye can hardly tell them apart");
		for (const id of this.#byBare.get(withoutSeparators(name)) ?? []) found.set(id, "they differ in separators only");
		found.delete(name);
		return [...found].map(([id, why]) => ({
			id,
			why
		})).toSorted((one, other) => one.id < other.id ? -1 : 1);
	}
};
function put(index, key, id) {
	const there = index.get(key);
	if (there === void 0) index.set(key, [id]);
	else there.push(id);
}
/** The name, and the name without each of its letters. */
function withOneLess(name) {
	if (name.length > MAX_COMPARED_CHARACTERS) return /* @__PURE__ */ new Set();
	return /* @__PURE__ */ new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
}
function withoutSeparators(name) {
	return name.toLowerCase().replaceAll(/[-_.]/g, "");
}
function isOneEditApart(one, other) {
	const longest = Math.max(one.length, other.length);
	let start = 0;
	while (start < longest && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	const a = one.slice(start, one.length - end);
	const b = other.slice(start, other.length - end);
	if (a.length <= 1 && b.length <= 1) return true;
	return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

// cli/registry/enrol-ground.ts
const CONFIG_FILE = "trust/config.json";
/** What an enrolment reads of a checkout of a registry. */
async function enrolGround(registry, pluginId) {
	const record = await readIfThere(registry, recordPath(pluginId), MAX_PLUGIN_RECORD_BYTES);
	const lock = await readIfThere(registry, OWNERS_LOCK_FILE, MAX_OWNERS_LOCK_BYTES);
	return {
		record,
		codeowners: await readCodeowners(registry),
		lock,
		enrolled: await enrolledIn(registry)
	};
}
/**
* The bytes of a checkout's policy.yml.
* @throws UsageError where there is none: the folder is no registry
*/
async function readPolicyFile(registry) {
	const bytes = await readIfThere(registry, POLICY_FILE, MAX_POLICY_BYTES);
	if (bytes === void 0) throw new UsageError(`${registry} is no checkout of a registry, it has no ${POLICY_FILE}; give one as --registry DIR`);
	return bytes;
}
/** Whether the config that the registry began with names a certificate authority; a checkout without one is not asked. */
async function believesAuthorities(registry) {
	const bytes = await readIfThere(registry, CONFIG_FILE, MAX_CONFIG_BYTES);
	const config = bytes === void 0 ? void 0 : parseConfig(bytes, CONFIG_FILE);
	return config?.kind !== "ok" || config.value.value.trust.profiles.length > 0;
}
/** Plugins with a record, in order; none where there is no folder of plugins. A folder without a record is nobody's yet. */
async function enrolledIn(registry) {
	const names = (await readdir(join(registry, "plugins")).catch(() => [])).filter(isPluginId).toSorted();
	const enrolled = [];
	for (const id of names) if (await isThere(join(registry, recordPath(id)))) enrolled.push(id);
	return enrolled;
}
async function readCodeowners(registry) {
	for (const file of CODEOWNERS_PATHS) {
		const bytes = await readIfThere(registry, file, MAX_CODEOWNERS_BYTES);
		if (bytes !== void 0) return {
			file,
			bytes
		};
	}
}
async function readIfThere(folder, path, maxBytes) {
	return await isThere(join(folder, path)) ? readInput(folder, path, maxBytes) : void 0;
}
/** Only what is not there is absent: what cannot be read must not pass for it. */
async function isThere(path) {
	return stat(path).then(() => true, (error) => error.code !== "ENOENT" && error.code !== "ENOTDIR");
}

// cli/registry/publisher-options.ts
const KEY_DAYS = 365;
/** Whose signature counts. The same options for every command that drafts a record. */
const PUBLISHER_OPTIONS = {
	"publisher-key": {
		type: "string",
		value: "FILE",
		multiple: true,
		description: "public key in PEM; admits for a year"
	},
	publisher: {
		type: "string",
		value: "FILE",
		multiple: true,
		description: "a workflow identity as in the schema of plugin.json, JSON"
	}
};
/**
* The identities that options name. Those from JSON are what the record's schema has to accept.
* @throws UsageError for a file that holds none
*/
async function readPublishers(options, cwd, now) {
	const keys = await Promise.all(options["publisher-key"].map((file) => keyIdentity(cwd, file, now)));
	const workflows = await Promise.all(options.publisher.map((file) => readIdentity(cwd, file)));
	return [...keys, ...workflows];
}
async function keyIdentity(cwd, file, now) {
	const pem = Buffer.from(await readInput(cwd, file, MAX_IDENTITY_BYTES)).toString("utf8");
	const key = parsePublicKey(pem);
	if (key.kind === "refused") throw new UsageError(`${file}: ${key.findings[0].message}`);
	return {
		kind: "key",
		key_id: key.value.key_id,
		public_key: pem,
		valid_from: wholeSeconds(now),
		valid_until: wholeSeconds(new Date(now.getTime() + KEY_DAYS * DAY_IN_MS))
	};
}
/** Not yet a publisher: the schema of the record, which is checked whole, has the word. */
async function readIdentity(cwd, file) {
	const bytes = await readInput(cwd, file, MAX_IDENTITY_BYTES);
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_IDENTITY_BYTES }, file);
	if (parsed.kind === "refused") throw new UsageError(`${file}: ${parsed.findings[0].message}`);
	return parsed.value.value;
}

// cli/registry/record-options.ts
/**
* The owners that `--owner` names, for every command that drafts a record.
* @throws UsageError where there is none, and for a name that is neither a login nor a team
*/
function readOwners(given) {
	if (given.length === 0) throw new UsageError("--owner is needed: somebody is accountable");
	return given.map((name) => {
		const owner = parseOwner(name);
		if (owner === void 0 || owner.kind === "email") throw new UsageError("--owner is @org/team or @login, as in CODEOWNERS");
		return owner;
	});
}
/** @throws UsageError for a tier that the policy has not */
function checkTier(policy, tier) {
	if (tierNamed(policy, tier) !== void 0) return;
	const names = policy.tiers.map(({ name }) => name);
	throw new UsageError(`--tier is one of ${names.join(", ")}${didYouMean(tier, names)}`);
}

export { believesAuthorities as a, readPolicyFile as c, readPublishers as i, KnownIds as l, readOwners as n, enrolGround as o, PUBLISHER_OPTIONS as r, enrolledIn as s, checkTier as t, latinized as u };