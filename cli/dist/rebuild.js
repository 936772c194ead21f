import { i as readPrevious, n as admittedReleases, t as firstRoot } from "./first-root.js";
import { a as finding, c as ok, l as refused, n as both, o as findingsOf } from "./finding.js";
import { t as encodeDocument } from "./encode-document.js";
import { r as expandRevocation } from "./denies.js";
import { n as parseRegistry } from "./publication-documents.js";
import { t as renderAdmissions } from "./render-publication.js";
import { a as withSummaries, i as foldHistory, n as evidencePath } from "./evidence-files.js";
import { n as readLedger, r as recordedRelease, t as ledgerFindings } from "./read-ledger.js";
import { i as readReleaseDocuments, n as originFindings } from "./check-origin.js";
import { c as retirementFindings, l as tierInForce, n as reviewRelease, o as acceptedPlugin, s as registryFindings } from "./decide-release.js";
import { a as isCode } from "./render-findings.js";
import { t as RELEASE_RECORD_FILE } from "./release-record.js";
import { a as checkPolicy, h as emptyState, t as ecosystemOf } from "./ecosystem.js";
import { n as verifyReleaseStatement, t as statementClaim } from "./release-statement.js";
import { i as readChangeSet } from "./owners-ground.js";
import { t as readPublication } from "./publication-reader.js";
import { r as readRevocations } from "./history.js";
import { t as readPublished } from "./published-state.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { n as digestOf } from "./digest.js";
import { n as verifySummary } from "./vsa.js";
import { t as count } from "./count.js";
import { t as openRepository } from "./open-repository.js";
import { o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { a as REGISTRY_OPTION, i as REF_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { resolve } from "node:path";

// core/publication/compare-publications.ts
/**
* What of a publication's admissions is not, byte for byte, what a state renders. Denies are another role's, and move on
* without publish: the list of them in registry.json is held against theirs, not rendered.
*/
function admissionsDifferences(state, published) {
	const rendered = renderAdmissions({
		...state,
		denies: []
	});
	return [.../* @__PURE__ */ new Set([...rendered.keys(), ...published.keys()])].sort().flatMap((path) => {
		const [expected, found] = [rendered.get(path), published.get(path)];
		if (expected === void 0) return [differs(path, "nothing in history gives it")];
		if (found === void 0) return [differs(path, "the publication lacks it")];
		const comparable = path === "registry.json" ? withoutDenies(found) : found;
		return comparable !== void 0 && Buffer.from(expected).equals(comparable) ? [] : [differs(path, "history gives other bytes")];
	});
}
function differs(path, why) {
	return finding("REBUILD_TARGET_DIFFERS", `${path}: ${why}`, { file: path });
}
/** Undefined for bytes that are not the one form that publish writes. */
function withoutDenies(bytes) {
	const parsed = parseRegistry(bytes);
	if (parsed.kind === "refused") return void 0;
	const registry = parsed.value.value;
	return Buffer.from(bytes).equals(encodeDocument(registry)) ? encodeDocument({
		...registry,
		denylist: []
	}) : void 0;
}
/** Rows of registry.json that deny by no entry of the revocations role, nor of the branch. */
function denylistDifferences({ denylist }, entries, state) {
	const known = new Set(entries.flatMap((deny) => {
		const now = expandRevocation({
			...deny,
			schema_version: 1
		}, state).digests;
		return [...deny.digests, ...now].map((digest) => keyOf({
			...deny,
			entry: deny.id,
			digest
		}));
	}));
	return denylist.filter((row) => !known.has(keyOf(row))).map(({ digest, entry }) => finding("REBUILD_DENY_UNKNOWN", `${digest} is denied by ${entry}`));
}
function keyOf({ entry, action, effect, digest }) {
	return `${entry} ${action} ${effect} ${digest}`;
}

// core/publication/ledger-evidence.ts
/**
* What an approval record says of its merge, as GitHub said it then: the reviews that counted, who gave them and who brought
* the change. Without a record nothing of a step was accepted, and it counts as pushed.
*/
function evidenceOf(record) {
	if (record?.origin.kind !== "pull-request") return { kind: "push" };
	const { number, head, author, submitters, unnamed } = record.origin;
	return {
		kind: "pull-request",
		number,
		head,
		...author === void 0 ? {} : { author },
		submitters,
		unnamed,
		isAsProposed: true,
		reviews: record.reviews.map((review) => ({
			id: review.review_id,
			login: review.login,
			userId: review.id,
			state: "APPROVED",
			commit: review.commit,
			sawTheChange: review.saw_the_change,
			pullRequest: review.pull_request
		})),
		standings: new Map(record.reviews.map(({ id, teams }) => [id, {
			kind: "user",
			mayWrite: true,
			teams: new Set(teams)
		}]))
	};
}

// core/publication/recheck-release.ts
/**
* Judges a release again by history and the ledger, without its artifact: documents, record, tier, statement, provenance,
* what changed and who had to approve it. What only the artifact or a list of vulnerabilities could answer is taken from
* the approval record, by its digest: that it was answered, and what was waived.
*/
function recheckRelease(record) {
	return (folder, _artifact, ground) => Promise.resolve(decide(folder, record, ground));
}
function decide(folder, record, ground) {
	const recorded = record?.releases.find(({ plugin_id: id, version }) => id === folder.pluginId && version === folder.version);
	const read = both(readReleaseDocuments(folder), unrecorded(recorded, folder));
	if (read.kind === "refused") return {
		...read,
		folder: folder.folder
	};
	const [documents, said] = read.value;
	const plugin = acceptedPlugin(folder, ground);
	if (plugin.kind === "refused") return {
		...plugin,
		folder: folder.folder
	};
	const tier = tierInForce(plugin.value, ground);
	if (tier.kind === "refused") return {
		...tier,
		folder: folder.folder
	};
	const claim = {
		...statementClaim(documents, ground),
		publishers: plugin.value.publishers
	};
	const statement = verifyReleaseStatement(claim);
	const [first, ...rest] = [...findingsOf(statement), ...standingFindings(folder, documents, plugin.value, ground).filter((found) => !isSoftened(found, said))];
	if (statement.kind === "refused") return {
		...statement,
		folder: folder.folder
	};
	if (first !== void 0) return {
		kind: "refused",
		findings: [first, ...rest],
		folder: folder.folder
	};
	const known = {
		plugin: plugin.value,
		tier: tier.value
	};
	const provenance = provenanceOf(documents, known, ground, statement.value.times[0]);
	const review = reviewRelease(documents, known, ground, {
		softened: softenedOf(said),
		provenance
	});
	const release = {
		documents,
		plugin: plugin.value,
		statement: statement.value,
		review
	};
	return {
		kind: "admissible",
		folder: folder.folder,
		release
	};
}
function unrecorded(recorded, { folder }) {
	return recorded === void 0 ? refused(finding("REBUILD_RECORD_MISSING", `no approval record admits ${folder}`, { file: folder })) : {
		kind: "ok",
		value: recorded
	};
}
function standingFindings(folder, documents, plugin, ground) {
	return [
		...retirementFindings(plugin, folder),
		...registryFindings(documents, ground),
		...originFindings(documents.record.artifact, ground.policy, `${documents.folder}/${RELEASE_RECORD_FILE}`)
	];
}
function isSoftened({ code }, { softened }) {
	return softened.some((one) => one.code === code);
}
function softenedOf({ softened }) {
	return softened.flatMap(({ code, text, by }) => isCode(code) ? [{
		finding: finding(code, text),
		by
	}] : []);
}
/** Verified anew, from the bundles in history; everything else that policy asks for is not asked here. */
function provenanceOf(documents, known, { policy, registryId, trust, at }, signedAt) {
	const ground = {
		...known,
		documents,
		policy,
		registryId,
		trust,
		at,
		signedAt
	};
	const { evidence } = checkPolicy({
		...ground,
		ecosystem: ecosystemOf(documents),
		sbom: void 0,
		contents: void 0
	});
	return evidence.provenance;
}

// action/publish/stored-evidence.ts
/** Evidence as a store holds it, each file held against the digest that it is asked by. */
function storedEvidence(store) {
	return async (digest, maxBytes) => {
		const path = evidencePath(digest);
		const bytes = await store.read(path);
		if (bytes === void 0) return refused(finding("PUBLICATION_NOT_FOUND", `${path} is not there`));
		if (bytes.length > maxBytes) return refused(finding("PUBLICATION_TOO_LARGE", `${path} has ${bytes.length} bytes`));
		return digestOf(bytes) === digest ? ok(bytes) : refused(finding("PUBLICATION_DIGEST_MISMATCH", `${path} has another digest`));
	};
}
/** Verifies each verification summary against its row and the approval record of its merge. */
async function verifySummaries(store, { state, config, trust }, ledger) {
	const read = storedEvidence(store);
	const records = new Map(ledger.map(({ digest, record }) => [digest, record]));
	const verified = /* @__PURE__ */ new Map();
	const findings = [];
	for (const row of [...state.plugins.values()].flatMap(({ releases }) => releases)) {
		const record = row.approval_record === void 0 ? void 0 : records.get(row.approval_record);
		const release = record === void 0 ? void 0 : recordedRelease(record, row.artifact.digest);
		if (row.vsa === void 0 || record === void 0 || release === void 0) continue;
		const bundle = await read(row.vsa, MAX_BUNDLE_BYTES);
		const about = {
			registryId: state.registryId,
			row,
			release,
			judgedBy: record.judged_by
		};
		const summary = bundle.kind === "refused" ? bundle : verifySummary({
			...about,
			bundle: bundle.value,
			config,
			trust
		});
		findings.push(...findingsOf(summary));
		if (summary.kind === "ok") verified.set(row.ordinal, row.vsa);
	}
	return {
		verified,
		findings
	};
}

// action/publish/rebuild.ts
/**
* Folds the whole history again, from the first commit, with the approvals that the ledger holds in the place of GitHub, and
* compares what comes out with the publication, byte for byte. Nothing is asked of GitHub and no artifact is fetched.
* Refuses with every difference there is.
*/
async function rebuild(request) {
	const previous = await readPublication(request.store, request.trustedRoot, "every-target");
	if (previous.kind === "refused") return previous;
	if (previous.value === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
	const published = await readPublished(previous.value);
	if (published.kind === "refused") return published;
	const { state } = published.value;
	const commits = await commitsUpTo(request, state.sourceCommit ?? "");
	if (commits.kind === "refused") return commits;
	const ledger = await readLedger(state, storedEvidence(request.store));
	if (ledger.kind === "refused") return ledger;
	return compare(request, {
		publication: previous.value,
		published: published.value
	}, commits.value, ledger.value);
}
/** From the first commit to the last that is published, oldest first. */
async function commitsUpTo({ history, tip }, sourceCommit) {
	const commits = await history.firstParents(sourceCommit, tip) === void 0 ? void 0 : await history.firstParents(void 0, sourceCommit);
	return commits === void 0 ? refused(finding("PUBLICATION_HISTORY_REWRITTEN", `${sourceCommit} is not in the first-parent history of ${tip}`)) : ok(commits);
}
async function compare(request, { publication, published }, commits, ledger) {
	const known = new Set(commits.map(({ commit }) => commit));
	const strangers = ledger.filter(({ record }) => !known.has(record.commit));
	const folded = await foldAgain(request, published, commits, ledger);
	const summaries = await verifySummaries(request.store, published, ledger);
	const targets = /* @__PURE__ */ new Map();
	for (const [path, { role }] of publication.metadata.targets) {
		const bytes = role === "admissions" ? await publication.target(path) : void 0;
		if (bytes?.kind === "ok") targets.set(path, bytes.value);
	}
	targets.delete("reinstatements.json");
	const [first, ...rest] = [
		...strangers.map(({ record }) => finding("REBUILD_COMMIT_UNKNOWN", `${record.commit} is not in history`)),
		...folded.findings,
		...ledgerFindings(published.state, ledger),
		...summaries.findings,
		...folded.state.policy === void 0 ? [] : admissionsDifferences(withSummaries(folded.state, summaries.verified), targets),
		...await denyFindings(request, published, targets)
	];
	if (first !== void 0) return refused(first, ...rest);
	return ok({
		sourceCommit: published.state.sourceCommit ?? "",
		commits: commits.length,
		records: ledger.length,
		releases: folded.state.nextOrdinal,
		summaries: summaries.verified.size
	});
}
async function foldAgain(request, { config, trust }, commits, ledger) {
	const records = new Map(ledger.map((written) => [written.record.commit, written]));
	let state = emptyState(config.registry_id, config.channel);
	let at = /* @__PURE__ */ new Date(0);
	const findings = [];
	/** Admitted by an earlier commit of the same publish, which compared with it as it was then. */
	const recent = /* @__PURE__ */ new Map();
	for (const [index, commit] of commits.entries()) {
		request.progress(`judging commit ${index + 1} of ${commits.length}`);
		const written = records.get(commit.commit);
		const decidedAt = written === void 0 ? at : new Date(written.record.decided_at);
		if (decidedAt.getTime() !== at.getTime()) recent.clear();
		at = decidedAt;
		const step = await stepOf(request.history, commit, written?.record);
		const plugins = readChangeSet(step.changes).releases.map(({ pluginId }) => pluginId);
		const approvals = (asked) => Promise.resolve(evidenceOf(records.get(asked)?.record));
		const before = await readPrevious({
			history: request.history,
			approvals
		}, state, plugins);
		const previous = new Map([...before, ...recent]);
		const decide = recheckRelease(written?.record);
		const folded = await foldHistory(state, [step], {
			trust,
			at,
			previous,
			decide
		});
		findings.push(...recordFindings(commit.commit, written, folded));
		for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
		state = {
			...folded.state,
			lastRecord: written?.digest ?? folded.state.lastRecord
		};
	}
	return {
		state,
		findings
	};
}
async function stepOf(history, { commit, firstParent }, record) {
	const changes = await history.changes(firstParent, commit);
	return {
		commit,
		base: firstParent,
		isFirst: firstParent === void 0,
		changes,
		approval: evidenceOf(record),
		artifacts: /* @__PURE__ */ new Map()
	};
}
function recordFindings(commit, written, { records: [again], events }) {
	if (written === void 0) return again === void 0 ? [] : [finding("REBUILD_RECORD_MISSING", `${commit} brought ${broughtBy(again.record)}, and has none`)];
	if (again?.digest === written.digest) return [];
	const why = events.flatMap((event) => event.kind === "admitted" ? [] : event.findings);
	return [finding("REBUILD_RECORD_DIFFERS", `${written.digest} of ${commit}`), ...why];
}
function broughtBy({ rules, releases }) {
	return [...rules.map(({ path }) => path), ...releases.map(({ plugin_id: id, version }) => `${id} ${version}`)].join(", ");
}
async function denyFindings({ history }, { state }, targets) {
	const registry = parseRegistry(targets.get("registry.json") ?? /* @__PURE__ */ new Uint8Array());
	if (registry.kind === "refused") return findingsOf(registry);
	const merged = await readRevocations(history, state.sourceCommit ?? "");
	const entries = [...state.denies, ...merged.map((entry) => expandRevocation(entry, state))];
	return denylistDifferences(registry.value.value, entries, state);
}

// cli/commands/rebuild.ts
/** Said each time, so that nobody takes the answer for more than it is. */
const RECHECKED = ["history, approvals, quorum, documents, statements, provenance, what changed, and every file of admissions, byte for byte", "verification summaries, by the signer of the head"];
const TAKEN_FROM_THE_LEDGER = [
	"that GitHub said what the records hold: who reviewed, who was in which team, who brought what",
	"that artifacts, licences, locks and known vulnerabilities were found in order, and what was waived: no artifact is fetched",
	"when each merge was judged; what was denied at that time is not asked again"
];
const command = defineCommand({
	name: "rebuild",
	summary: "Fold the whole history again by the approval records, and compare it with the publication; asks GitHub nothing",
	usage: "--publication DIR|REMOTE#BRANCH [options]",
	options: {
		registry: REGISTRY_OPTION,
		publication: STORE_OPTION,
		ref: REF_OPTION
	},
	example: "portcullis rebuild --registry . --publication ../registry.publication",
	async run({ options, cwd, env, now, style, progress }) {
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		await using opened = await openStore(options.publication, env, cwd, now);
		const { objects } = repository;
		const tip = await objects.resolve(options.ref ?? "main");
		const trustedRoot = await firstRoot(objects, tip);
		const rebuilt = await rebuild({
			history: objects,
			tip,
			store: opened.store,
			trustedRoot,
			progress
		});
		if (rebuilt.kind === "refused") return refusal(rebuilt.findings, style);
		const { sourceCommit, commits, records, releases, summaries } = rebuilt.value;
		return {
			exit: "yes",
			human: [
				`${style.green("rebuilt")}: this publication, from ${count(commits, "commit")} up to ${sourceCommit.slice(0, 12)}`,
				`  ${count(records, "approval record")}, ${count(releases, "release")}, ${summaries} verification ${summaries === 1 ? "summary" : "summaries"}`,
				...RECHECKED.map((what) => `  checked again: ${what}`),
				...TAKEN_FROM_THE_LEDGER.map((what) => `  taken from the ledger: ${what}`)
			].join("\n"),
			json: {
				verdict: "rebuilt",
				source_commit: sourceCommit,
				commits,
				approval_records: records,
				releases,
				verification_summaries: summaries,
				checked_again: RECHECKED,
				taken_from_the_ledger: TAKEN_FROM_THE_LEDGER
			}
		};
	}
});

export { command };