import { n as digestOf } from "./digest.js";
import { a as finding, c as ok, f as unlessFound, l as refused } from "./finding.js";
import { a as withSummaries, i as foldHistory, n as evidencePath, r as recordFiles, t as admittedEvidence } from "./evidence-files.js";
import { t as headPath } from "./head.js";
import { t as readPublication } from "./read-publication2.js";
import { n as renderRevocations, t as renderAdmissions } from "./render-publication.js";
import { i as readChangeSet } from "./owners-ground.js";
import { r as HOUR_IN_MS } from "./time.js";
import { c as planPublish, n as readHeadSigner, o as writePublication, r as readTufKey } from "./key-folder.js";
import { i as readPrevious, n as admittedReleases, r as readAcceptedTexts, t as firstRoot } from "./first-root.js";
import { i as readStep, n as readHistory } from "./history.js";
import { n as isHeadDue, r as signHead, t as headFindings } from "./sign-head.js";
import { r as toJson } from "./encode-document.js";
import { r as recordedRelease } from "./read-ledger.js";
import { t as summaryStatement } from "./vsa.js";
import { t as signStatement } from "./sign-statement.js";
import { t as readPublished } from "./published-state.js";
import { t as openRepository } from "./open-repository.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as refusal } from "./refusal.js";
import { i as readSigner, t as KEYLESS_OPTIONS } from "./signer-options.js";
import { n as artifactFolder, r as artifactSource, t as osvExport } from "./osv-export.js";
import { a as REGISTRY_OPTION, i as REF_OPTION, n as KEYS_OPTION, r as OSV_OPTION, s as keysFolder, t as ARTIFACTS_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { resolve } from "node:path";

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
	const summaries = await signSummaries(folded, before.registryId, request.headSigner);
	const state = history.value.expandAll(withSummaries(folded.state, summaries.digests));
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
		evidence: [
			...admittedEvidence(folded.events),
			...recordFiles(folded.records),
			...summaries.files
		],
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
		...await readAcceptedTexts(request.history, start)
	};
	const events = [];
	const records = [];
	/** Admitted by an earlier commit of this publish: the store does not hold their evidence yet. */
	const recent = /* @__PURE__ */ new Map();
	for (const [index, commit] of commits.entries()) {
		request.progress(`judging commit ${index + 1} of ${commits.length}`);
		const step = await readStep(request, commit, state);
		const published = await readPrevious(request, state, releasedPlugins(step));
		const previous = new Map([...published, ...recent]);
		const folded = await foldHistory(state, [step], {
			trust,
			at: request.now,
			previous,
			osv: request.osv
		});
		const outage = outageIn(folded.events);
		if (outage !== void 0 && await isRecent(request, commit.commit)) return {
			state,
			events,
			records,
			waiting: {
				commit: commit.commit,
				findings: outage
			}
		};
		state = folded.state;
		events.push(...folded.events);
		records.push(...folded.records);
		for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
	}
	return {
		state,
		events,
		records,
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
		keys: KEYS_OPTION,
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
			artifacts: artifactSource(artifacts),
			osv: osv.value,
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