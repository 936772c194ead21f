import { n as digestOf, r as hexOf } from "./digest.js";
import { a as refused, i as ok, s as unlessFound, t as finding } from "./finding.js";
import { i as foldHistory, n as isHeadDue, r as signHead, t as headFindings } from "./sign-head.js";
import { t as headPath } from "./head.js";
import { t as readPublication } from "./read-publication2.js";
import { c as planPublish, d as renderRevocations, n as readHeadSigner, o as writePublication, r as readTufKey, u as renderAdmissions } from "./key-folder.js";
import { i as readChangeSet } from "./check-origin.js";
import { r as HOUR_IN_MS } from "./time.js";
import { n as signingFacts } from "./decide-release.js";
import { n as capabilityView, t as artifactSource } from "./artifact-folder.js";
import { a as parseManifest } from "./manifest.js";
import { i as withWaiver } from "./waivers.js";
import { o as waiverIdOf } from "./registry-path.js";
import { i as readStep, n as readHistory } from "./history.js";
import { i as prepareTrust } from "./trust.js";
import { t as parseConfig } from "./publication-documents.js";
import { t as openRepository } from "./open-repository.js";
import { a as defineCommand, n as plainText } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as refusal } from "./refusal.js";
import { i as readSigner, t as KEYLESS_OPTIONS } from "./signer-options.js";
import { i as REGISTRY_OPTION, n as KEYS_OPTION, o as keysFolder, r as REF_OPTION, t as ARTIFACTS_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { resolve } from "node:path";

// action/publish/evidence-files.ts
/** Evidence lies under its own digest, so any mirror may hold it and none can change it. */
function evidencePath(digest) {
	return `evidence/sha256/${hexOf(digest)}`;
}
/** What a host needs of each admitted release beyond its row. */
function admittedEvidence(events) {
	return events.flatMap((event) => {
		if (event.kind !== "admitted") return [];
		const { documents } = event.release;
		return [
			{
				path: evidencePath(documents.manifestDigest),
				bytes: documents.manifestBytes
			},
			{
				path: evidencePath(documents.sbomDigest),
				bytes: documents.sbomBytes
			},
			{
				path: evidencePath(documents.statementDigest),
				bytes: documents.statementBytes
			}
		];
	});
}

// action/publish/accepted-ground.ts
/** The accepted waivers' texts, from history, each held against the digest that the publication names. A missing one waives nothing. */
async function readAcceptedWaivers(history, state) {
	let waivers = [];
	if (state.sourceCommit === void 0) return waivers;
	for (const [path, digest] of state.rules) {
		if (waiverIdOf(path) === void 0) continue;
		const bytes = await history.file(state.sourceCommit, path);
		if (bytes !== void 0 && digestOf(bytes) === digest) waivers = withWaiver(waivers, path, bytes);
	}
	return waivers;
}
/** The last admitted release of each plugin, from the evidence that its row names. */
async function readPrevious(store, state, plugins) {
	const previous = /* @__PURE__ */ new Map();
	for (const pluginId of new Set(plugins)) {
		const plugin = state.plugins.get(pluginId);
		const last = plugin?.releases.at(-1);
		if (plugin === void 0 || last === void 0) continue;
		const bytes = await readEvidence(store, last.manifest_digest);
		const manifest = bytes === void 0 ? void 0 : parseManifest(bytes);
		if (manifest?.kind !== "ok") continue;
		const statement = await readEvidence(store, last.statement_digest);
		previous.set(pluginId, {
			view: capabilityView(manifest.value.value, last.artifact.name, plugin.record.tier.name),
			signing: statement === void 0 ? void 0 : signingFacts(statement)
		});
	}
	return previous;
}
async function readEvidence(store, digest) {
	const bytes = await store.read(evidencePath(digest));
	return bytes !== void 0 && digestOf(bytes) === digest ? bytes : void 0;
}
/** The same of releases that were admitted just now. */
function admittedReleases(events) {
	return events.flatMap((event) => {
		if (event.kind !== "admitted") return [];
		const { documents, review } = event.release;
		const view = capabilityView(documents.manifest.value, documents.record.artifact.name, review.tier.tier.name);
		return [[documents.record.plugin_id, {
			view,
			signing: signingFacts(documents.statementBytes)
		}]];
	});
}

// action/publish/published-state.ts
/** What the last publication says, every target verified against its signed digest. */
async function readPublished(previous) {
	const roots = await readTrust(previous);
	if (roots.kind === "refused") return roots;
	const targets = /* @__PURE__ */ new Map();
	for (const [path, target] of previous.metadata.targets) {
		if (target.role === "targets") continue;
		const bytes = await previous.target(path);
		if (bytes.kind === "refused") return bytes;
		targets.set(path, bytes.value);
	}
	const state = readPublication(targets);
	return state.kind === "refused" ? state : ok({
		...roots.value,
		state: state.value
	});
}
/** config.json and trusted_root.json, which the root's keys signed. */
async function readTrust(previous) {
	const configBytes = await previous.target("config.json");
	const rootBytes = await previous.target("trusted_root.json");
	if (configBytes.kind === "refused") return configBytes;
	if (rootBytes.kind === "refused") return rootBytes;
	const config = parseConfig(configBytes.value);
	if (config.kind === "refused") return config;
	const trust = prepareTrust(rootBytes.value, config.value.value.trust);
	if (trust.kind === "refused") return trust;
	return ok({
		config: config.value.value,
		trust: trust.value
	});
}

// action/publish/publish.ts
/**
* Folds the protected branch's history since the last publication and writes the publication that follows from it, by
* compare-and-swap. What does not qualify is left out and reported; it never stops what does.
*/
async function publish(request) {
	let report;
	const written = await writePublication({
		store: request.store,
		trustedRoot: request.trustedRoot,
		depth: "every-target",
		message: `Publish ${request.tip}`,
		plan: async (previous) => {
			if (previous === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
			const planned = await planNext(request, previous);
			if (planned.kind === "refused") return planned;
			report = planned.value.report;
			return ok(planned.value.plan);
		}
	});
	if (written.kind === "refused") return written;
	if (report === void 0) throw new Error("a publication was written without a plan");
	return ok(report);
}
async function planNext(request, previous) {
	const published = await readPublished(previous);
	if (published.kind === "refused") return published;
	const { state: before, trust } = published.value;
	const history = await readHistory(request, before);
	if (history.kind === "refused") return history;
	const folded = await judgeCommits(request, {
		...before,
		denies: history.value.denies
	}, history.value.commits, trust);
	const state = history.value.expandAll(folded.state);
	const targets = renderAdmissions(state);
	const readable = readPublication(new Map([...targets, ["revocations.json", renderRevocations(state)]]));
	if (readable.kind === "refused") return readable;
	const planned = await planPublish(previous, {
		change: { set: targets },
		keys: request.keys,
		now: request.now
	});
	if (planned.kind === "refused") return planned;
	return withProofs(request, previous, planned.value, {
		published: published.value,
		events: folded.events,
		waiting: folded.waiting,
		state,
		targets,
		pendingDenies: history.value.pendingDenies
	});
}
/** Commit by commit, so that each is asked about under the rules that stand when its turn comes. */
async function judgeCommits(request, start, commits, trust) {
	let state = {
		...start,
		waivers: await readAcceptedWaivers(request.history, start)
	};
	const events = [];
	/** Admitted by an earlier commit of this publish: the store does not hold their evidence yet. */
	const recent = /* @__PURE__ */ new Map();
	for (const [index, commit] of commits.entries()) {
		request.progress(`judging commit ${index + 1} of ${commits.length}`);
		const step = await readStep(request, commit, state);
		const published = await readPrevious(request.store, state, releasedPlugins(step));
		const previous = new Map([...published, ...recent]);
		const folded = await foldHistory(state, [step], {
			trust,
			at: request.now,
			previous
		});
		const outage = outageIn(folded.events);
		if (outage !== void 0 && await isRecent(request, commit.commit)) return {
			state,
			events,
			waiting: {
				commit: commit.commit,
				findings: outage
			}
		};
		state = folded.state;
		events.push(...folded.events);
		for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
	}
	return {
		state,
		events,
		waiting: void 0
	};
}
/** How long a publish waits for an artifact that is all that keeps a release out. */
const OUTAGE_HOURS = 72;
/**
* A release that lacks nothing but an answer from its URL is not judged by that: left out, it would stay out for ever. The
* commit and what follows wait for the next publish.
*/
function outageIn(events) {
	const event = events.find((one) => one.kind === "left-out" && one.findings.every(({ code }) => code === "RELEASE_ARTIFACT_UNREACHABLE"));
	return event?.kind === "left-out" ? event.findings : void 0;
}
/** Nobody holds the branch up for longer by taking an artifact away, nor by a commit of tomorrow. */
async function isRecent({ history, now }, commit) {
	const age = now.getTime() - (await history.commitTime(commit)).getTime();
	return age < OUTAGE_HOURS * 36e5 && age > -36e5;
}
function releasedPlugins({ changes }) {
	return readChangeSet(changes).releases.map(({ pluginId }) => pluginId);
}
/** Adds evidence and the head, which must stand before the timestamp that makes the publication visible. */
async function withProofs(request, previous, plan, outcomes) {
	const { version } = plan.metadata.roles.admissions;
	const evidence = admittedEvidence(outcomes.events);
	const isNew = version !== previous.metadata.roles.admissions.version;
	const head = isNew || await isHeadDue(request, plan, outcomes) ? await signHead({
		...request,
		tip: outcomes.state.sourceCommit ?? request.tip
	}, previous, plan, outcomes.targets) : void 0;
	const findings = head === void 0 ? [] : headFindings(head, plan, outcomes, request.now);
	const files = [
		...evidence,
		...head === void 0 ? [] : [{
			path: headPath(version),
			bytes: head
		}],
		...plan.files
	];
	return unlessFound(findings, () => ({
		plan: {
			...plan,
			files
		},
		report: {
			kind: isNew ? "published" : "unchanged",
			events: outcomes.events,
			waiting: outcomes.waiting,
			pendingDenies: outcomes.pendingDenies,
			sourceCommit: outcomes.state.sourceCommit ?? request.tip,
			version,
			publication: plan.metadata.roles.snapshot.version,
			headDigest: head === void 0 ? void 0 : digestOf(head)
		}
	}));
}

// action/publish/first-root.ts
/**
* The root as the registry's first commit has it: no later commit can put another in its place.
* @throws Error when the first commit holds none, or the clone does not reach back to it
*/
async function firstRoot(objects, tip) {
	const root = await objects.file(await objects.firstCommit(tip), "trust/root.json");
	if (root === void 0) throw new Error("the first commit holds no trust/root.json: this is no registry that `portcullis init` began");
	return root;
}

// cli/commands/publish.ts
const command = defineCommand({
	name: "publish",
	summary: "Publish what the protected branch accepted since the last publication",
	usage: "--publication DIR|REMOTE#BRANCH --keys DIR [options]",
	options: {
		registry: REGISTRY_OPTION,
		publication: STORE_OPTION,
		keys: KEYS_OPTION,
		...KEYLESS_OPTIONS,
		ref: REF_OPTION,
		artifacts: ARTIFACTS_OPTION
	},
	example: "portcullis publish --publication ../registry.publication --keys ../registry.keys",
	async run({ options, cwd, env, now, style, progress }) {
		const keys = keysFolder(options.keys, env, cwd);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		await using opened = await openStore(options.publication, env, cwd, now);
		const { objects } = repository;
		const tip = await objects.resolve(options.ref ?? "main");
		const published = await publish({
			history: objects,
			tip,
			store: opened.store,
			trustedRoot: await firstRoot(objects, tip),
			keys: {
				admissions: await readTufKey(keys, "admissions"),
				snapshot: await readTufKey(keys, "snapshot")
			},
			headSigner: options["fulcio-url"] === void 0 ? await readHeadSigner(keys) : await readSigner({
				...options,
				key: void 0
			}, cwd, env),
			approvals: () => Promise.resolve({ kind: "push" }),
			artifacts: artifactSource(options.artifacts === void 0 ? void 0 : resolve(cwd, options.artifacts)),
			now: now(),
			progress
		});
		return published.kind === "refused" ? refusal(published.findings, style) : report(published.value, style);
	}
});
/** Something was left out: the publication stands, and the exit code says that somebody should look. */
function report(published, style) {
	const problems = published.events.filter((event) => event.kind !== "admitted");
	const word = published.kind === "published" ? style.green(`published: publication ${published.publication}, admissions ${published.version}`) : style.green("nothing new to publish");
	return {
		exit: problems.length === 0 && published.waiting === void 0 ? "yes" : "refused",
		human: [
			word,
			...published.events.map((event) => renderEvent(event, style)),
			...waitingLines(published, style),
			...published.pendingDenies.map((id) => `  deny ${plainText(id)} is merged but not published yet: portcullis revoke --merged`)
		].join("\n"),
		json: {
			verdict: published.kind,
			publication_version: published.publication,
			version: published.version,
			source_commit: published.sourceCommit,
			head_digest: published.headDigest ?? null,
			pending_denies: published.pendingDenies,
			waiting: published.waiting === void 0 ? null : {
				commit: published.waiting.commit,
				findings: findingsJson(published.waiting.findings)
			},
			events: published.events.map(eventJson)
		}
	};
}
function waitingLines({ waiting }, style) {
	if (waiting === void 0) return [];
	return [`  ${`${style.red("waiting")}: ${waiting.commit.slice(0, 12)} and what follows it, for an artifact out of reach; publish again`}\n${renderFindings(waiting.findings, style)}`];
}
function renderEvent(event, style) {
	switch (event.kind) {
		case "admitted": return `  admitted ${plainText(event.folder)} as number ${event.row.ordinal}`;
		case "left-out": return `  ${style.red("left out")} ${plainText(event.subject)}, and stays out: mend it in a new version\n${renderFindings(event.findings, style)}`;
		case "halted": return `  ${style.red("halted")}: ${event.commit.slice(0, 12)} changed ${event.paths.map(plainText).join(", ")}\n${renderFindings(event.findings, style)}`;
	}
}
function eventJson(event) {
	if (event.kind === "admitted") return {
		kind: event.kind,
		commit: event.commit,
		folder: event.folder,
		ordinal: event.row.ordinal,
		artifact_digest: event.row.artifact.digest
	};
	const findings = findingsJson(event.findings);
	return event.kind === "halted" ? {
		kind: event.kind,
		commit: event.commit,
		paths: event.paths,
		findings
	} : {
		kind: event.kind,
		commit: event.commit,
		subject: event.subject,
		findings
	};
}

export { command };