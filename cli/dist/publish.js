import { n as digestOf } from "./digest.js";
import { a as finding, c as ok, f as unlessFound, l as refused } from "./finding.js";
import { t as headPath } from "./head.js";
import { i as renderRevocations, r as renderAdmissions } from "./render-publication.js";
import { w as shardPath } from "./publication-documents.js";
import { n as withSummaries, t as foldHistory } from "./fold-history.js";
import { r as planPublish, t as writePublication } from "./publication-writer.js";
import { n as readShards, t as readPublication } from "./read-publication2.js";
import { n as evidencePath, r as recordFiles, t as admittedEvidence } from "./evidence-files.js";
import { i as readStep, n as readHistory } from "./history.js";
import { n as readChangeSet } from "./change-set.js";
import { r as HOUR_IN_MS } from "./time.js";
import { i as readPrevious, r as readAcceptedTexts, t as admittedReleases } from "./accepted-ground.js";
import { n as isHeadDue, r as signHead, t as headFindings } from "./sign-head.js";
import { r as toJson } from "./encode-document.js";
import { r as recordedRelease } from "./read-ledger.js";
import { t as summaryStatement } from "./vsa.js";
import { t as signStatement } from "./sign-statement.js";
import { t as openPublished } from "./published-state.js";
import { t as openRepository } from "./open-repository.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as endedText } from "./revocation-proposal.js";
import { t as refusal } from "./refusal.js";
import { i as readSigner, t as KEYLESS_OPTIONS } from "./signer-options.js";
import { n as artifactFolder, r as artifactSource, t as osvExport } from "./osv-export.js";
import { n as keyRing, t as KEY_OPTIONS } from "./key-folder.js";
import { a as REGISTRY_OPTION, i as REF_OPTION, r as OSV_OPTION, t as ARTIFACTS_OPTION } from "./locations.js";
import { i as openMirrored, t as MIRROR_OPTION } from "./open-mirrors.js";
import { t as STORE_OPTION } from "./open-store.js";
import { t as firstRoot } from "./first-root.js";
import { resolve } from "node:path";

// action/publish/check-readable.ts
/**
* Whether the next publish could read what this one is about to sign: signed over but unreadable, it would be the last
* publication for ever. Shard by shard, for all of them parsed at once are several times what they weigh.
*/
function checkReadable({ targets, files }, revocations, { shards, isPublished }) {
	const isShard = (path) => path.startsWith("index/");
	const documents = [...targets].filter(([path]) => !isShard(path));
	const read = readPublication(new Map([...documents, ["revocations.json", revocations]]));
	if (read.kind === "refused") return read;
	for (const [path, bytes] of [...targets, ...files]) {
		if (!isShard(path) || isPublished(path)) continue;
		const shard = readShards(/* @__PURE__ */ new Map([[path, bytes]]), shards);
		if (shard.kind === "refused") return shard;
	}
	return ok(void 0);
}

// action/publish/judge-commits.ts
/** Commit by commit, so that each is asked about under the rules that stand when its turn comes. */
async function judgeCommits(request, { state: before, trust, index, newDenies }, { commits, denies }) {
	const counted = [...newDenies, ...denies.slice(before.denies.length)];
	const start = await index.withDenied({
		...before,
		denies
	}, counted);
	if (start.kind === "refused") return start;
	let state = {
		...start.value,
		...await readAcceptedTexts(request.history, start.value)
	};
	const events = [];
	const records = [];
	/** Admitted by an earlier commit of this publish: the store does not hold their evidence yet. */
	const recent = /* @__PURE__ */ new Map();
	let ahead = [];
	for (const [number, commit] of commits.entries()) {
		request.progress(`judging commit ${number + 1} of ${commits.length}`);
		if (number % COMMITS_READ_AHEAD === 0) {
			ahead = await readChanges(request, commits.slice(number, number + COMMITS_READ_AHEAD));
			const touched = await index.withTouched(state, ahead);
			if (touched.kind === "refused") return touched;
			state = touched.value;
		}
		const changed = ahead[number % COMMITS_READ_AHEAD];
		if (changed === void 0) throw new Error("a commit was not read");
		const step = await readStep(request, changed, state);
		const published = await readPrevious(request, state, releasedPlugins(step));
		const previous = new Map([...published, ...recent]);
		const folded = await foldHistory(state, [step], {
			trust,
			at: request.now,
			previous,
			osv: request.osv
		});
		const outage = outageIn(folded.events);
		if (outage !== void 0 && await isRecent(request, commit.commit)) return ok({
			state,
			events,
			records,
			waiting: {
				commit: commit.commit,
				findings: outage
			}
		});
		state = folded.state;
		events.push(...folded.events);
		records.push(...folded.records);
		for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
	}
	return ok({
		state,
		events,
		records,
		waiting: void 0
	});
}
/** So that who holds the digests that they claim is looked for once, and memory holds the changes of a few. */
const COMMITS_READ_AHEAD = 32;
async function readChanges({ history }, commits) {
	const changed = [];
	for (const commit of commits) changed.push({
		...commit,
		changes: await history.changes(commit.firstParent, commit.commit)
	});
	return changed;
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

// action/publish/sign-summaries.ts
/**
* A SLSA verification summary of each release that was admitted just now, by whoever signs the head.
* @throws SigningError when a key or service fails
*/
async function signSummaries({ events, records }, registryId, signer) {
	const files = [];
	const digests = /* @__PURE__ */ new Map();
	for (const event of events) {
		if (event.kind !== "admitted") continue;
		const { row } = event;
		const record = records.find(({ digest }) => digest === row.approval_record)?.record;
		const release = record === void 0 ? void 0 : recordedRelease(record, row.artifact.digest);
		if (record === void 0 || release === void 0) throw new Error("a release was admitted without a record");
		const statement = summaryStatement({
			registryId,
			row,
			release,
			judgedBy: record.judged_by
		});
		const bytes = await signStatement(toJson(statement), signer);
		const digest = digestOf(bytes);
		files.push({
			path: evidencePath(digest),
			bytes
		});
		digests.set(row.ordinal, digest);
	}
	return {
		files,
		digests
	};
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
		depth: "metadata",
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
	const published = await openPublished(previous, request.wholeUpTo);
	if (published.kind === "refused") return published;
	const history = await readHistory(request, published.value.state);
	if (history.kind === "refused") return history;
	const folded = await judgeCommits(request, published.value, history.value);
	if (folded.kind === "refused") return folded;
	const { state: judged, events, records, waiting } = folded.value;
	const summaries = await signSummaries(folded.value, judged.registryId, request.headSigner);
	const state = history.value.expandAll(withSummaries(judged, summaries.digests));
	const rendered = renderNext(request, published.value, state);
	const readable = checkReadable(rendered, renderRevocations(state), {
		shards: published.value.config.index_shards,
		isPublished: (path) => published.value.index.isPublished(path)
	});
	if (readable.kind === "refused") return readable;
	const change = {
		set: rendered.targets,
		remove: formerShards(previous, published.value, rendered.targets)
	};
	const planned = await planPublish(previous, {
		change,
		keys: request.keys,
		now: request.now
	});
	if (planned.kind === "refused") return planned;
	return withProofs(request, previous, planned.value, {
		published: published.value,
		events,
		evidence: [
			...admittedEvidence(events),
			...recordFiles(records),
			...summaries.files,
			...newShards(rendered, published.value)
		],
		waiting,
		state,
		targets: rendered.targets,
		pendingDenies: history.value.pendingDenies
	});
}
/** Only the shards that were read are rendered; the others are named as they are. */
function renderNext({ wholeUpTo }, published, state) {
	const { config, index, revocationEntries } = published;
	const ground = {
		shards: config.index_shards,
		wholeUpTo,
		kept: index.kept
	};
	return renderAdmissions(state, {
		...ground,
		publishedDenies: revocationEntries
	});
}
/** Shards of index and catalogue that are no targets, as far as they are not there already. */
function newShards({ files }, { index }) {
	return [...files].filter(([path]) => !index.isPublished(path)).map(([path, bytes]) => ({
		path,
		bytes
	}));
}
/** Targets that are shards no more, once the index has moved. */
function formerShards(previous, { index }, targets) {
	const kept = new Set([...index.kept.index.keys()].map(shardPath));
	return [...previous.metadata.targets.keys()].filter((path) => path.startsWith("index/") && !targets.has(path) && !kept.has(path));
}
/** Adds evidence and the head, which must stand before the timestamp that makes the publication visible. */
async function withProofs(request, previous, plan, outcomes) {
	const { version } = plan.metadata.roles.admissions;
	const isNew = version !== previous.metadata.roles.admissions.version;
	const head = isNew || await isHeadDue(request, plan, outcomes) ? await signHead({
		...request,
		tip: outcomes.state.sourceCommit ?? request.tip
	}, previous, plan, outcomes.targets) : void 0;
	const findings = head === void 0 ? [] : headFindings(head, plan, outcomes, request.now);
	const files = [
		...outcomes.evidence,
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
			halts: outcomes.state.halts,
			pendingDenies: outcomes.pendingDenies,
			sourceCommit: outcomes.state.sourceCommit ?? request.tip,
			version,
			publication: plan.metadata.roles.snapshot.version,
			headDigest: head === void 0 ? void 0 : digestOf(head)
		}
	}));
}

// cli/commands/publish.ts
const command = defineCommand({
	name: "publish",
	summary: "Publish what the protected branch accepted since the last publication",
	usage: "--publication DIR|REMOTE#BRANCH --keys DIR [options]",
	options: {
		registry: REGISTRY_OPTION,
		publication: STORE_OPTION,
		mirror: MIRROR_OPTION,
		...KEY_OPTIONS,
		...KEYLESS_OPTIONS,
		ref: REF_OPTION,
		artifacts: ARTIFACTS_OPTION,
		osv: OSV_OPTION
	},
	example: "portcullis publish --publication ../registry.publication --keys ../registry.keys",
	async run({ options, cwd, env, now, style, progress }) {
		const artifacts = await artifactFolder(options.artifacts, cwd);
		const osv = await osvExport(options.osv, cwd);
		if (osv.kind === "refused") return refusal(osv.findings, style);
		const keys = keyRing(options, env, cwd);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const { objects } = repository;
		const tip = await objects.resolve(options.ref ?? "main");
		const trustedRoot = await firstRoot(objects, tip);
		await using opened = await openMirrored(options, {
			env,
			cwd,
			now
		}, {
			trustedRoot,
			failover: false
		});
		const published = await publish({
			history: objects,
			tip,
			store: opened.store,
			trustedRoot,
			keys: {
				admissions: await keys.tuf("admissions"),
				snapshot: await keys.tuf("snapshot")
			},
			headSigner: options["fulcio-url"] === void 0 ? await keys.head() : await readSigner({
				...options,
				key: void 0
			}, cwd, env),
			approvals: () => Promise.resolve({ kind: "push" }),
			artifacts: artifactSource(artifacts),
			osv: osv.value,
			now: now(),
			progress
		});
		const result = published.kind === "refused" ? refusal(published.findings, style) : report(published.value, style);
		return opened.told(result, style);
	}
});
/** Something was left out: the publication stands, and the exit code says that somebody should look. */
function report(published, style) {
	const problems = published.events.filter(({ kind }) => kind !== "admitted" && kind !== "reinstated");
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
		case "reinstated": return `  reinstated: ${plainText(event.path)} ends ${plainText(endedText(event.reinstatement))}`;
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
	if (event.kind === "reinstated") return {
		kind: event.kind,
		commit: event.commit,
		path: event.path,
		ends: event.reinstatement.ends
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