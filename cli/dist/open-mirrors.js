import { a as finding, c as ok, l as refused, o as findingsOf } from "./finding.js";
import { n as compareVersions, r as copyPublication, t as requirePublicationFolder } from "./require-publication-folder.js";
import { n as PublicationStoreError, r as TIMESTAMP_PATH } from "./publication-store.js";
import { a as readPublication } from "./directory-store.js";
import { a as UsageError, n as plainText } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { s as optionOrEnv } from "./locations.js";
import { n as openStore, r as openStoreAt } from "./open-store.js";
import { resolve } from "node:path";

// action/publication/mirror-limit.ts
/**
* The work with a mirror, or MIRROR_FAILED when it took longer. Work that is given up asks nothing further of the mirror; files
* that it has taken by then stay, so that a slow mirror gets farther each time.
*/
async function withinLimit({ name, store }, limitMs, work) {
	const message = `it did not take the change within ${limitMs / 1e3} seconds`;
	const until = performance.now() + limitMs;
	const requireTime = () => {
		if (performance.now() >= until) throw new PublicationStoreError(message);
	};
	const gaveUp = Promise.withResolvers();
	const timer = setTimeout(() => gaveUp.resolve({
		name,
		outcome: refused(finding("MIRROR_FAILED", message))
	}), limitMs);
	try {
		return await Promise.race([work({
			name,
			store: endingStore(store, requireTime)
		}), gaveUp.promise]);
	} finally {
		clearTimeout(timer);
	}
}
function endingStore(store, requireTime) {
	const timed = async (ask) => {
		requireTime();
		return ask();
	};
	return {
		readHead: () => timed(() => store.readHead()),
		read: (path) => timed(() => store.read(path)),
		commit: (change) => timed(() => store.commit(change)),
		...store.has === void 0 ? {} : { has: (path) => timed(async () => await store.has?.(path) ?? false) },
		...store.stage === void 0 ? {} : { stage: (files) => timed(async () => store.stage?.(files)) }
	};
}

// action/publication/mirrored-store.ts
/** A mirror that hangs holds a deny up no longer than this before it is written; it is brought up to date afterwards. */
const CATCH_UP_LIMIT_MS = 5e3;
/** A mirror that answers, but slowly, holds the end of a revoke up no longer: what it lacks then it gets with the next change. */
const PASS_LIMIT_MS = 3e4;
const ATTEMPTS = 2;
/**
* One store of a primary and its mirrors. Races are decided in the primary alone; what it took is then copied to every
* mirror, and a mirror that fails is reported and gets it with the next change. A mirror that was written to while the
* primary was out of reach is copied back first, so that nothing denied there is lost.
*/
function mirroredStore(options) {
	return new Mirrored(options);
}
/** Copies what the primary holds to every mirror; never throws for one that fails. */
async function copyToMirrors(from, mirrors, trustedRoot, repair = false) {
	return Promise.all(mirrors.map(async ({ name, store }) => ({
		name,
		outcome: await copied({
			from,
			to: store,
			trustedRoot,
			repair
		})
	})));
}
async function copied(request) {
	for (let attempt = 1;; attempt += 1) {
		const outcome = await attempted(request);
		if (outcome.kind === "ok" || attempt === ATTEMPTS || !outcome.findings.some(({ code }) => MAY_PASS.has(code))) return outcome;
	}
}
const MAY_PASS = /* @__PURE__ */ new Set(["MIRROR_FAILED", "PUBLICATION_CONTENDED"]);
async function attempted(request) {
	try {
		return await copyPublication(request);
	} catch (error) {
		if (!(error instanceof PublicationStoreError)) throw error;
		return refused(mirrorFailed(error));
	}
}
function mirrorFailed({ message }) {
	return finding("MIRROR_FAILED", message);
}
var Mirrored = class {
	#options;
	#lead;
	#isCaughtUp = false;
	#reports = [];
	#unreachable = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
		this.#lead = options.primary;
	}
	reports() {
		return this.#reports;
	}
	async readHead() {
		for (;;) try {
			const head = await this.#lead.store.readHead();
			if (this.#isCaughtUp) return head;
			this.#isCaughtUp = true;
			if (await this.#catchUp()) continue;
			await this.#requireSound();
			return head;
		} catch (error) {
			this.#leaveLead(error);
		}
	}
	read(path) {
		return this.#lead.store.read(path);
	}
	async commit(change) {
		let result;
		let before;
		try {
			before = change.expected === void 0 ? void 0 : await this.#lead.store.read(TIMESTAMP_PATH);
			result = await this.#lead.store.commit(change);
		} catch (error) {
			this.#leaveLead(error);
			return { kind: "lost-race" };
		}
		if (result.kind === "written") this.#reports = await this.#pass(change, before);
		return result;
	}
	get #others() {
		const { primary, mirrors } = this.#options;
		return [primary, ...mirrors].filter((one) => one !== this.#lead);
	}
	/** Goes on with the next store that was not tried, or says why there is none. */
	#leaveLead(error) {
		if (!(error instanceof PublicationStoreError)) throw error;
		this.#unreachable.set(this.#lead.name, mirrorFailed(error));
		const next = this.#options.failover ? this.#others.find(({ name }) => !this.#unreachable.has(name)) : void 0;
		if (next === void 0) throw error;
		this.#lead = next;
	}
	async #pass(change, before) {
		const { trustedRoot, passLimitMs = PASS_LIMIT_MS } = this.#options;
		const left = this.#others.filter(({ name }) => !this.#unreachable.has(name));
		const passed = await Promise.all(left.map(({ name, store }) => withinLimit({
			name,
			store
		}, passLimitMs, async (mirror) => {
			if (!await passChange(mirror.store, change, before).catch(() => false)) return (await copyToMirrors(this.#lead.store, [mirror], trustedRoot))[0];
			return {
				name,
				outcome: ok({
					kind: "copied",
					files: change.files.length
				})
			};
		})));
		return [...[...this.#unreachable].map(([name, why]) => ({
			name,
			outcome: refused(why)
		})), ...passed.flatMap((report) => report ?? [])];
	}
	/** A deny waits for no repair, either: where what lies in the lead does not verify, the next store is written to. */
	async #requireSound() {
		const isLast = this.#others.every(({ name }) => this.#unreachable.has(name));
		if (!this.#options.failover || isLast) return;
		const read = await readPublication(this.#lead.store, this.#options.trustedRoot, "metadata");
		if (read.kind === "ok") return;
		const [{ code, message }] = read.findings;
		this.#isCaughtUp = false;
		throw new PublicationStoreError(`what lies there does not verify: ${code}, ${message}`);
	}
	/** Takes over what a mirror has beyond the lead. */
	async #catchUp() {
		const { trustedRoot } = this.#options;
		const asked = this.#others.map(async ({ store }) => ({
			store,
			version: await this.#versionAhead(store)
		}));
		const ahead = (await Promise.all(asked)).filter(({ version }) => version > 0);
		for (const { store } of ahead.sort((one, other) => other.version - one.version)) if ((await attempted({
			from: store,
			to: this.#lead.store,
			trustedRoot
		})).kind === "ok") return true;
		return false;
	}
	/** The timestamp's version of a mirror that has come farther than the lead; 0 for any other. */
	async #versionAhead(store) {
		const { trustedRoot } = this.#options;
		const asked = (async () => {
			const theirs = await readPublication(store, trustedRoot, "metadata");
			const ours = await readPublication(this.#lead.store, trustedRoot, "metadata");
			if (theirs.kind === "refused" || ours.kind === "refused" || theirs.value === void 0) return 0;
			const { metadata } = theirs.value;
			return ours.value === void 0 || compareVersions(metadata, ours.value.metadata) === "newer" ? metadata.roles.timestamp.version : 0;
		})().catch(() => 0);
		return Promise.race([asked, limit()]);
	}
};
/** A mirror that stood where the primary did takes the same change; false where it did not. */
async function passChange(mirror, change, before) {
	const expected = await mirror.readHead();
	const there = expected === void 0 ? void 0 : await mirror.read(TIMESTAMP_PATH);
	if (before === void 0 ? there !== void 0 : there === void 0 || !Buffer.from(there).equals(before)) return false;
	return (await mirror.commit({
		...change,
		expected
	})).kind === "written";
}
function limit() {
	return new Promise((resolve) => setTimeout(() => resolve(0), CATCH_UP_LIMIT_MS).unref());
}

// cli/publication/open-mirrors.ts
const MIRROR_OPTION = {
	type: "string",
	multiple: true,
	value: "DIR|REMOTE#BRANCH|URL",
	description: "copy what was published there, too; may be given again ($PORTCULLIS_MIRRORS, separated by spaces)"
};
/**
* The publication with its mirrors as one store.
* @throws UsageError when a place is named wrongly or twice
*/
async function openMirrored(places, { env, cwd, now }, how) {
	const opened = await openStore(places.publication, env, cwd, now);
	const mirrors = await openMirrors(places, {
		env,
		cwd,
		now
	});
	const dispose = () => Promise.all([opened, mirrors].map((one) => one[Symbol.asyncDispose]())).then(() => void 0);
	if (mirrors.stores.length === 0) return {
		store: opened.store,
		told: (result) => result,
		[Symbol.asyncDispose]: dispose
	};
	const primary = {
		name: primaryName(places, env),
		store: opened.store
	};
	const store = mirroredStore({
		primary,
		mirrors: mirrors.stores,
		...how
	});
	return {
		store,
		told: (result, style) => withMirrors(result, store.reports(), style),
		[Symbol.asyncDispose]: dispose
	};
}
/** Copies a publication to its mirrors now, comparing every file. */
async function mirrorNow(places, ground, trustedRoot) {
	await using opened = await openStore(places.publication, ground.env, ground.cwd, ground.now);
	await using mirrors = await openMirrors(places, ground);
	if (mirrors.stores.length === 0) throw new UsageError("say --mirror, or set PORTCULLIS_MIRRORS");
	return await copyToMirrors(opened.store, mirrors.stores, trustedRoot, true);
}
function renderMirrors(reports, style) {
	return reports.map(({ name, outcome }) => {
		if (outcome.kind === "refused") return `  ${style.red("mirror")} ${plainText(name)}\n${renderFindings(outcome.findings, style)}`;
		const { kind, files } = outcome.value;
		return `  mirror ${plainText(name)}: ${kind === "same" && files === 0 ? "as it should be" : `${files} files written`}`;
	});
}
function mirrorsJson(reports) {
	return reports.map(({ name, outcome }) => ({
		name,
		...outcome.kind === "ok" ? outcome.value : {
			kind: "failed",
			findings: findingsJson(findingsOf(outcome))
		}
	}));
}
function withMirrors(result, reports, style) {
	if (reports.length === 0) return result;
	const json = typeof result.json === "object" && result.json !== null ? result.json : {};
	return {
		exit: result.exit,
		human: [result.human, ...renderMirrors(reports, style)].join("\n"),
		json: {
			...json,
			mirrors: mirrorsJson(reports)
		}
	};
}
async function openMirrors(places, { env, cwd, now }) {
	const listed = (env["PORTCULLIS_MIRRORS"] ?? "").split(/\s+/).filter((name) => name !== "");
	const names = places.mirror.length === 0 ? listed : places.mirror;
	if ((/* @__PURE__ */ new Set([primaryName(places, env), ...names])).size !== names.length + 1) throw new UsageError("a mirror is named twice, or is the publication itself");
	const opened = [];
	const dispose = () => Promise.all(opened.map((one) => one[Symbol.asyncDispose]())).then(() => void 0);
	try {
		for (const name of names) {
			if (!name.includes("#") && !name.includes("://")) await requirePublicationFolder(resolve(cwd, name));
			opened.push({
				name,
				...await openStoreAt(name, env, cwd, now)
			});
		}
	} catch (error) {
		await dispose();
		throw error;
	}
	return {
		stores: opened.map(({ name, store }) => ({
			name,
			store
		})),
		[Symbol.asyncDispose]: dispose
	};
}
function primaryName({ publication }, env) {
	return optionOrEnv("publication", publication, env, "PORTCULLIS_PUBLICATION");
}

export { renderMirrors as a, openMirrored as i, mirrorNow as n, mirrorsJson as r, MIRROR_OPTION as t };