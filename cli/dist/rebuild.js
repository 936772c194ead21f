import { t as firstRoot } from "./first-root.js";
import { a as finding, c as ok, l as refused, n as both, o as findingsOf, t as andThen } from "./finding.js";
import { n as digestOf, r as hexOf, t as digestFromHex } from "./digest.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as expandRevocation, d as ecosystemOf } from "./denies.js";
import { a as parseCatalog, n as MAX_CATALOG_BYTES, r as catalogShardPath, t as CATALOG_FILE, u as withoutBreaches } from "./catalog.js";
import { f as groupFiles, h as groupsOfRegistry, m as groupPath, n as MAX_GROUP_BYTES, o as parseGroup, r as MAX_SHARD_BYTES, s as parseRegistry, x as shardFiles } from "./publication-documents.js";
import { r as renderAdmissions } from "./render-publication.js";
import { n as withSummaries, t as foldHistory } from "./fold-history.js";
import { r as HOUR_IN_MS, t as CLOCK_SKEW_MS } from "./time.js";
import { n as readLedger, r as recordedRelease, t as ledgerFindings } from "./read-ledger.js";
import { i as readReleaseDocuments, n as originFindings } from "./check-origin.js";
import { c as acceptedPlugin, d as tierInForce, i as reviewRelease, l as registryFindings, u as retirementFindings } from "./decide-approval.js";
import { o as isCode } from "./render-findings.js";
import { t as parseReinstatement } from "./reinstatement.js";
import { t as RELEASE_RECORD_FILE } from "./release-record.js";
import { i as checkPolicy, m as emptyState } from "./enforce.js";
import { n as verifyReleaseStatement, t as statementClaim } from "./release-statement.js";
import { n as readChangeSet } from "./change-set.js";
import { a as readPublication } from "./directory-store.js";
import { i as readPrevious, t as admittedReleases } from "./accepted-ground.js";
import { r as readRevocations } from "./history.js";
import { r as parseBundle, t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { r as readPublished } from "./published-state.js";
import { n as verifySummary } from "./vsa.js";
import { n as evidencePath } from "./evidence-files.js";
import { t as count } from "./count.js";
import { t as openRepository } from "./open-repository.js";
import { o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { a as REGISTRY_OPTION, i as REF_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { resolve } from "node:path";

// core/ledger/compare-publications.ts
/**
* What of a publication's admissions is not, byte for byte, what a state renders. Denies are another role's, and move on
* without publish: the list of them in registry.json is held against theirs, not rendered, and the catalogue counts them
* when it is rendered next.
*/
function admissionsDifferences(state, published, ground) {
	const { targets, files } = renderAdmissions({
		...state,
		denies: []
	}, ground);
	const rendered = new Map([...targets, ...files]);
	const comparable = withoutDenies(published);
	return [.../* @__PURE__ */ new Set([...rendered.keys(), ...comparable.keys()])].sort().flatMap((path) => {
		const [expected, found] = [rendered.get(path), comparable.get(path)];
		if (expected === void 0) return [differs(path, "nothing in history gives it")];
		if (found === void 0) return [differs(path, "the publication lacks it")];
		return Buffer.from(expected).equals(found) ? [] : [differs(path, "history gives other bytes")];
	});
}
function differs(path, why) {
	return finding("REBUILD_TARGET_DIFFERS", `${path}: ${why}`, { file: path });
}
/** As if nothing were denied. Bytes that are not the one form that publish writes stay as they are, and will differ. */
function withoutDenies(published) {
	const files = /* @__PURE__ */ new Map();
	/** Shards of the catalogue are named by their bytes, which have just become others. */
	const renamed = /* @__PURE__ */ new Map();
	for (const [path, bytes] of published) {
		if (!path.startsWith(CATALOG_FOLDER)) {
			files.set(path, path === "registry.json" ? registryWithoutDenies(bytes) : bytes);
			continue;
		}
		const shard = catalogWithoutDenies(bytes, renamed);
		const renamedPath = catalogShardPath(shard);
		renamed.set(path.slice(CATALOG_FOLDER.length), renamedPath.slice(CATALOG_FOLDER.length));
		files.set(renamedPath, shard);
	}
	const catalog = files.get(CATALOG_FILE);
	if (catalog !== void 0) files.set(CATALOG_FILE, catalogWithoutDenies(catalog, renamed));
	return withGroupsRenamed(files, renamed);
}
/** Groups name shards of the catalogue, and registry.json names groups. */
function withGroupsRenamed(files, renamed) {
	const result = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const [path, bytes] of files) {
		const parsed = path.startsWith(GROUP_FOLDER) ? parseGroup(bytes) : void 0;
		const group = parsed?.kind === "ok" ? parsed.value.value : void 0;
		if (group?.catalog === void 0 || !Buffer.from(bytes).equals(encodeDocument(group))) {
			result.set(path, bytes);
			continue;
		}
		const changed = encodeDocument({
			...group,
			catalog: renamedIn(group.catalog, renamed)
		});
		const sha256 = hexOf(digestOf(changed));
		groups.set(path.slice(GROUP_FOLDER.length), sha256);
		result.set(groupPath(sha256), changed);
	}
	const registry = parseRegistry(files.get("registry.json") ?? /* @__PURE__ */ new Uint8Array());
	const index = registry.kind === "ok" ? registry.value.value.index : void 0;
	if (registry.kind === "ok" && index?.groups !== void 0) result.set("registry.json", encodeDocument({
		...registry.value.value,
		index: {
			...index,
			groups: renamedIn(index.groups, groups)
		}
	}));
	return result;
}
function renamedIn(digests, renamed) {
	return digests.map((digest) => digest === null ? null : renamed.get(digest) ?? digest);
}
const GROUP_FOLDER = "groups/sha256/";
const CATALOG_FOLDER = "catalog/sha256/";
function catalogWithoutDenies(bytes, renamed) {
	const parsed = parseCatalog(bytes);
	if (parsed.kind === "refused" || !Buffer.from(bytes).equals(encodeDocument(parsed.value.value))) return bytes;
	const catalog = withoutBreaches(parsed.value.value);
	const shards = catalog.shards === void 0 ? void 0 : renamedIn(catalog.shards, renamed);
	return encodeDocument({
		...catalog,
		...shards === void 0 ? {} : { shards }
	});
}
function registryWithoutDenies(bytes) {
	const parsed = parseRegistry(bytes);
	if (parsed.kind === "refused") return bytes;
	const registry = parsed.value.value;
	if (!Buffer.from(bytes).equals(encodeDocument(registry))) return bytes;
	return encodeDocument({
		...registry,
		...registry.denylist === void 0 ? {} : { denylist: [] },
		...registry.denies === void 0 ? {} : { denies: 0 }
	});
}
/** Rows of registry.json that deny by no entry of the revocations role, nor of the branch. */
function denylistDifferences({ denylist = [] }, entries, state) {
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

// core/ledger/ledger-evidence.ts
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

// core/ledger/ledger-times.ts
/** How far the clock of whoever committed may be ahead of that of publish. */
const COMMITTER_SKEW_MS = HOUR_IN_MS;
/**
* What is wrong with the times that a ledger says its decisions were made at. Keys, certificates, waivers and reviews of a tier
* are judged by them: whoever could choose one would choose a day on which what they bring was in order. Each is not before
* the merge that it is about, not before the decision before it, and not after the head was issued.
*/
function ledgerTimeFindings(ledger, { commitTime, issued }) {
	const findings = [];
	const wrong = (commit, why) => findings.push(finding("LEDGER_TIME_IMPLAUSIBLE", `the record of ${commit} ${why}`));
	let before = Number.NEGATIVE_INFINITY;
	for (const { record } of ledger) {
		const at = Date.parse(record.decided_at);
		const committed = commitTime.get(record.commit)?.getTime();
		if (committed !== void 0 && (issued === void 0 || committed <= issued.getTime()) && at < committed - COMMITTER_SKEW_MS) wrong(record.commit, `was decided ${record.decided_at}, before the commit was made`);
		if (at < before) wrong(record.commit, `was decided ${record.decided_at}, before the one before it`);
		if (issued !== void 0 && at > issued.getTime() + 3e5) wrong(record.commit, `was decided ${record.decided_at}, after the head was issued`);
		before = Math.max(before, at);
	}
	return findings;
}

// core/fold/recheck-release.ts
/**
* Judges a release again by history and the ledger, without its artifact: documents, record, tier, statement, provenance,
* what changed and who had to approve it. What only the artifact or a list of vulnerabilities could answer is taken from
* the approval record, by its digest: that it was answered, and what was waived.
*/
function recheckRelease(record) {
	return (folder, _artifact, ground) => Promise.resolve(decide(folder, record, ground));
}
/** A reinstatement that the approval record of its merge lists, byte for byte: what it ended then is ended. */
function recheckReinstatement(record) {
	return ({ path, bytes = /* @__PURE__ */ new Uint8Array() }) => {
		const digest = digestOf(bytes);
		if (record?.rules.some((rule) => rule.path === path && rule.digest === digest) !== true) return refused(finding("REBUILD_RECORD_MISSING", `no approval record accepts ${path}`, { file: path }));
		return andThen(parseReinstatement(bytes, path), ({ value }) => ok(value));
	};
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

// action/publish/ledger-clock.ts
/** By what the times of a ledger are bounded: its commits, and the head that stands over it. */
async function ledgerClock({ store, history, known }, publication, published, ledger) {
	const commitTime = /* @__PURE__ */ new Map();
	for (const { commit } of ledger.map(({ record }) => record)) if (known.has(commit)) commitTime.set(commit, await history.commitTime(commit));
	return {
		commitTime,
		issued: await headIssued(store, publication, published)
	};
}
/** Verified at the time that it states: an expired head bounds what came before it all the same. */
async function headIssued(store, { metadata }, { config, trust }) {
	const { version, bytes } = metadata.roles.admissions;
	const registry = metadata.targets.get("registry.json");
	const bundle = await store.read(headPath(version));
	if (bundle === void 0 || registry === void 0) return void 0;
	const at = statedTime(bundle);
	if (at === void 0) return void 0;
	const subjects = {
		registryDigest: digestFromHex(registry.sha256),
		admissionsDigest: digestOf(bytes),
		version
	};
	return verifyHead({
		bundle,
		config,
		subjects,
		trust,
		at
	}).kind === "ok" ? at : void 0;
}
function statedTime(bundle) {
	const parsed = parseBundle(bundle);
	if (parsed.kind === "refused") return void 0;
	const issued = /"issued_at":\s*"([^"]{1,40})"/.exec(parsed.value.content.payload.toString("utf8"))?.[1];
	const at = new Date(issued ?? "");
	return Number.isNaN(at.getTime()) ? void 0 : at;
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
	const clock = await ledgerClock({
		...request,
		known
	}, publication, published, ledger);
	const summaries = await verifySummaries(request.store, published, ledger);
	const { layout } = published.index;
	const targets = await readAdmissions(publication, published);
	const [first, ...rest] = [
		...strangers.map(({ record }) => finding("REBUILD_COMMIT_UNKNOWN", `${record.commit} is not in history`)),
		...folded.findings,
		...ledgerFindings(published.state, ledger),
		...ledgerTimeFindings(ledger, clock),
		...summaries.findings,
		...folded.state.policy === void 0 ? [] : admissionsDifferences(withSummaries(folded.state, summaries.verified), targets, {
			shards: layout.shards,
			wholeUpTo: request.wholeUpTo
		}),
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
/** Every file that key A and the head vouch for: targets of the role, and the shards that those name. */
async function readAdmissions(publication, published) {
	const files = /* @__PURE__ */ new Map();
	const keep = (path, bytes) => {
		if (bytes.kind === "ok") files.set(path, bytes.value);
	};
	for (const [path, { role }] of publication.metadata.targets) if (role === "admissions") keep(path, await publication.target(path));
	for (const { kind, path, sha256 } of shardFiles(published.index.layout)) if (kind === "listed") keep(path, await publication.file(path, sha256, MAX_SHARD_BYTES));
	const registry = parseRegistry(files.get("registry.json") ?? /* @__PURE__ */ new Uint8Array());
	const groups = registry.kind === "ok" ? groupsOfRegistry(registry.value.value) : void 0;
	for (const { path, sha256 } of groups === void 0 ? [] : groupFiles(groups)) keep(path, await publication.file(path, sha256, MAX_GROUP_BYTES));
	const catalog = parseCatalog(files.get("catalog.json") ?? /* @__PURE__ */ new Uint8Array());
	const listed = catalog.kind === "ok" ? catalog.value.value.shards ?? [] : [];
	for (const sha256 of [...listed, ...published.index.catalogDigests]) if (sha256 !== null) keep(catalogPath(sha256), await publication.file(catalogPath(sha256), sha256, MAX_CATALOG_BYTES));
	return files;
}
function catalogPath(sha256) {
	return `catalog/sha256/${sha256}`;
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
		const reinstate = recheckReinstatement(written?.record);
		const folded = await foldHistory(state, [step], {
			trust,
			at,
			previous,
			decide,
			reinstate
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
	const why = events.flatMap((event) => "findings" in event ? event.findings : []);
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