import { a as covenantDigest, b as admissionGround, f as ruleRisks, g as readRule, m as NO_QUORUM, n as submitterOf, p as quorumFor, r as decideRelease, t as decideApproval, v as revocationFindings, y as readEnding } from "./decide-approval.js";
import { n as digestOf } from "./digest.js";
import { a as finding, d as unlessAlso, o as findingsOf, p as valuesOf } from "./finding.js";
import { n as readChangeSet, t as mixtureFindings } from "./change-set.js";
import { t as ownersGround } from "./owners-ground.js";
import { a as wholeSeconds } from "./time.js";
import { t as classifyPath } from "./registry-path.js";
import { f as withOwners, g as recordRow, u as withWaiver } from "./enforce.js";
import { i as describeChange } from "./capability-change.js";
import { n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS } from "./owners-lock.js";
import { t as encodeDocument } from "./encode-document.js";
import { t as describeDrift } from "./drift.js";
import { n as visibleText } from "./outside-text.js";
import { a as withReinstatement } from "./reinstatements.js";

// core/fold/admit-release.ts
/** Judges a release of a step, `state` being what its rules made of `before`: evidence first, then who approved it. */
async function admitRelease(before, state, step, folder, ground) {
	const policy = before.policy?.value;
	if (policy === void 0) return leftOut([finding("APPROVAL_RULES_UNACCEPTED", "there is no accepted policy")]);
	const artifact = step.artifacts.get(folder.folder) ?? {
		kind: "unavailable",
		findings: [finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody looked for it")]
	};
	const submittedBy = submitterOf(policy, step.approval);
	const stood = admissionGround(before, ground);
	const judging = {
		...admissionGround(state, {
			...ground,
			submittedBy
		}),
		versions: (pluginId) => stood.versions(pluginId)
	};
	const decision = await (ground.decide ?? decideRelease)(folder, artifact, judging);
	if (decision.kind === "refused") return leftOut(decision.findings);
	const approval = approvalOf(before, policy, step, decision.release.review.quorum);
	if (approval.kind === "refused") return leftOut(approval.findings);
	const { documents } = decision.release;
	const row = {
		version: documents.record.version,
		ordinal: state.nextOrdinal,
		artifact: documents.record.artifact,
		manifest_digest: documents.manifestDigest,
		sbom_digest: documents.sbomDigest,
		statement_digest: documents.statementDigest,
		admitted_at: wholeSeconds(ground.at),
		source_commit: step.commit,
		...documents.manifest.value.origin === "synthesized" ? { quarantined: true } : {},
		...typeof submittedBy === "number" ? { submitted_by: submittedBy } : {},
		...approval.value.length === 0 ? {} : { approvals: approval.value }
	};
	return {
		kind: "admitted",
		release: decision.release,
		row
	};
}
/** By the owners as accepted before the step: a change must not choose who approves it. */
function approvalOf(before, policy, { approval, changes }, quorum) {
	const paths = changes.map(({ path }) => path);
	return decideApproval({
		policy,
		evidence: approval,
		quorum,
		paths,
		owners: ownersGround(before.owners)
	});
}
/** The state with the row among those of its plugin, which is there: no release is admissible without an accepted record. */
function withRelease(state, pluginId, row) {
	const plugin = state.plugins.get(pluginId);
	if (plugin === void 0) return state;
	const plugins = new Map(state.plugins).set(pluginId, {
		...plugin,
		releases: [...plugin.releases, row]
	});
	return {
		...state,
		plugins,
		nextOrdinal: state.nextOrdinal + 1
	};
}
function leftOut(findings) {
	return {
		kind: "left-out",
		findings
	};
}

// core/fold/apply-rules.ts
/**
* Takes over changes to the rules and records that were accepted, and marks those that were not: the branch then holds
* something that nobody accepted, and admissions halt until the content is accepted or back to what it was.
*/
function applyRules(before, step, changes, isAccepted) {
	let state = before;
	const halted = [];
	const accepted = [];
	const findings = [];
	for (const change of changes) {
		const policy = (before.policy ?? state.policy)?.value;
		const rule = isAccepted ? readRule(change, {
			at: step.at,
			policy
		}) : void 0;
		if (rule?.kind === "ok") {
			state = withoutHalt(takeOver(state, change, rule.value), change.path);
			accepted.push(recordedRule(change.path, rule.value));
		} else if (isAsAccepted(state, change)) state = withoutHalt(state, change.path);
		else {
			state = withHalt(state, {
				path: change.path,
				commit: step.commit
			});
			halted.push(change.path);
			findings.push(...rule?.findings ?? []);
		}
	}
	return {
		state,
		halted,
		accepted,
		findings
	};
}
function recordedRule(path, rule) {
	if (rule.kind === "gone") return { path };
	if (rule.kind !== "record") return {
		path,
		digest: rule.digest
	};
	const { plugin_id: pluginId, tier, on_breach: onBreach, status } = rule.plugin;
	const plugin = {
		plugin_id: pluginId,
		tier: tier.name,
		review_by: tier.review_by,
		on_breach: onBreach,
		status
	};
	return {
		path,
		digest: rule.digest,
		plugin
	};
}
function takeOver(state, { path, bytes }, rule) {
	if (rule.kind === "record") return takeOverRecord(state, rule.plugin, rule.digest);
	const rules = new Map(state.rules);
	const ruleRecords = new Map(state.ruleRecords);
	ruleRecords.delete(path);
	if (rule.kind === "gone") rules.delete(path);
	else rules.set(path, rule.digest);
	const policy = rule.kind === "policy" ? {
		value: rule.policy,
		digest: rule.digest
	} : state.policy;
	return {
		...state,
		rules,
		ruleRecords,
		policy,
		waivers: withWaiver(state.waivers, path, bytes),
		owners: withOwners(state.owners, path, bytes)
	};
}
function takeOverRecord(state, plugin, digest) {
	const releases = state.plugins.get(plugin.plugin_id)?.releases ?? [];
	const row = {
		record: recordRow(plugin, digest),
		releases
	};
	return {
		...state,
		plugins: new Map(state.plugins).set(plugin.plugin_id, row)
	};
}
function isAsAccepted(state, change) {
	const path = classifyPath(change.path);
	const accepted = path.kind === "record" ? state.plugins.get(path.pluginId)?.record.digest : state.rules.get(change.path);
	if (change.kind === "deleted") return accepted === void 0;
	return change.mode === "100644" && change.bytes !== void 0 && accepted === digestOf(change.bytes);
}
function withHalt(state, halt) {
	return {
		...state,
		halts: [...state.halts.filter(({ path }) => path !== halt.path), halt]
	};
}
function withoutHalt(state, path) {
	return {
		...state,
		halts: state.halts.filter((halt) => halt.path !== path)
	};
}

// core/ledger/approval-record.ts
/**
* The ledger's entry of one merge. A function of what was decided and nothing else, so that a rebuild that decides the same
* writes the same bytes.
*/
function writeRecord(decided) {
	const { before, base } = decided;
	const record = {
		schema_version: 1,
		registry_id: before.registryId,
		commit: decided.commit,
		...base === void 0 ? {} : { base },
		decided_at: wholeSeconds(decided.at),
		...before.lastRecord === void 0 ? {} : { previous: before.lastRecord },
		origin: originOf(decided),
		reviews: reviewsOf(decided),
		judged_by: judgedBy(before),
		quorum: recordedQuorum(decided.quorum),
		rules: decided.rules,
		releases: decided.releases.map(recordedRelease)
	};
	const bytes = encodeDocument(record);
	return {
		record,
		bytes,
		digest: digestOf(bytes)
	};
}
function originOf({ isFirst, evidence, before }) {
	if (isFirst && before.policy === void 0) return { kind: "root" };
	if (evidence.kind === "push") return { kind: "push" };
	const { number, head, author, submitters, unnamed = [] } = evidence;
	const unknown = submitters === "unknown" ? ["who wrote its commits"] : [];
	return {
		kind: "pull-request",
		number,
		head,
		...author === void 0 ? {} : { author },
		submitters: submitters === "unknown" ? [] : ascending(submitters),
		unnamed: [...unnamed, ...unknown].map(oneLine)
	};
}
/** One entry for each review, in the order in which they were counted; a person may count in several capacities. */
function reviewsOf({ approvals, evidence }) {
	if (evidence.kind === "push") return [];
	const reviews = /* @__PURE__ */ new Map();
	for (const approval of approvals) {
		const { id, login, review_id: reviewId, capacities = [] } = approval;
		const before = reviews.get(reviewId)?.capacities ?? [];
		reviews.set(reviewId, {
			id,
			login: oneLine(login),
			review_id: reviewId,
			pull_request: approval.pull_request,
			commit: approval.commit,
			saw_the_change: approval.commit === evidence.head || evidence.reviews.some((review) => review.id === reviewId && review.sawTheChange === true),
			capacities: [.../* @__PURE__ */ new Set([...before, ...capacities])],
			teams: ascending(evidence.standings.get(id)?.teams ?? [])
		});
	}
	return [...reviews.values()];
}
function judgedBy({ policy, rules }) {
	const owners = CODEOWNERS_PATHS.map((path) => rules.get(path)).find((digest) => digest !== void 0);
	const lock = rules.get(OWNERS_LOCK_FILE);
	return {
		...policy === void 0 ? {} : { policy: policy.digest },
		...owners === void 0 ? {} : { codeowners: owners },
		...lock === void 0 ? {} : { owners_lock: lock }
	};
}
function recordedQuorum({ approvals, seats, outsideOf }) {
	return {
		approvals,
		seats: [...seats].map(([seat, count]) => ({
			seat,
			count
		})).sort((one, other) => one.seat < other.seat ? -1 : 1),
		outside_of: [...outsideOf].sort()
	};
}
function recordedRelease({ documents, review }) {
	const { record, manifest } = documents;
	return {
		plugin_id: record.plugin_id,
		version: record.version,
		tier: review.tier.tier.name,
		artifact_digest: record.artifact.digest,
		manifest_digest: documents.manifestDigest,
		sbom_digest: documents.sbomDigest,
		statement_digest: documents.statementDigest,
		covenant_digest: covenantDigest(manifest.value),
		quorum: recordedQuorum(review.quorum),
		changes: review.changes.map((change) => ({
			risk: change.risk,
			text: oneLine(describeChange(change))
		})),
		drift: review.drift.map((change) => ({
			risk: change.risk,
			text: oneLine(describeDrift(change))
		})),
		softened: review.softened.map(recordedSoftened),
		provenance: [...new Set(review.provenance.map(({ builder }) => builder))]
	};
}
function recordedSoftened({ finding, by }) {
	return {
		code: finding.code,
		text: oneLine(finding.message),
		by
	};
}
const MAX_LINE_CHARACTERS = 499;
/** As a record holds it: bounded, every character of it visible, and the same if read from a record once more. */
function oneLine(text) {
	const visible = cut(visibleText(text, MAX_LINE_CHARACTERS));
	return visible === "" ? "-" : visible;
}
function cut(text) {
	if (text.length <= MAX_LINE_CHARACTERS) return text;
	return `${text.slice(0, MAX_LINE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function ascending(numbers) {
	return [...new Set(numbers)].sort((one, other) => one - other);
}

// core/fold/stamp-rows.ts
/** Names the approval record in everything that its merge brought. */
function withRecord(state, record, brought) {
	const ruleRecords = new Map(state.ruleRecords);
	const plugins = new Map(state.plugins);
	for (const { path, digest } of brought.rules) {
		const kind = classifyPath(path);
		const plugin = kind.kind === "record" ? plugins.get(kind.pluginId) : void 0;
		if (kind.kind === "record" && plugin !== void 0) plugins.set(kind.pluginId, {
			...plugin,
			record: {
				...plugin.record,
				approval_record: record
			}
		});
		else if (digest !== void 0) ruleRecords.set(path, record);
	}
	return {
		...withRows({
			...state,
			plugins
		}, brought.ordinals, (row) => ({
			...row,
			approval_record: record
		})),
		ruleRecords,
		lastRecord: record
	};
}
/** Names the verification summary in the row of each release that has one. */
function withSummaries(state, summaries) {
	return withRows(state, new Set(summaries.keys()), (row) => {
		const vsa = summaries.get(row.ordinal);
		return vsa === void 0 ? row : {
			...row,
			vsa
		};
	});
}
/** Rows are in the order of their ordinals, so that a plugin whose last is older than all of those has none of them. */
function withRows(state, ordinals, change) {
	const first = [...ordinals].reduce((least, ordinal) => Math.min(least, ordinal), Infinity);
	const plugins = new Map(state.plugins);
	for (const [id, plugin] of state.plugins) {
		if ((plugin.releases.at(-1)?.ordinal ?? -1) < first) continue;
		const releases = plugin.releases.map((row) => ordinals.has(row.ordinal) ? change(row) : row);
		plugins.set(id, {
			...plugin,
			releases
		});
	}
	return {
		...state,
		plugins
	};
}

// core/fold/fold-history.ts
/**
* Folds history onto a state, step by step, each judged by what was accepted before it: policy, records and rules of the
* state, never those of the step. So a bypassed merge or a poisoned base gains nothing.
*/
async function foldHistory(start, steps, ground) {
	const events = [];
	const records = [];
	let state = start;
	for (const step of steps) {
		const folded = await foldStep(state, step, ground);
		state = folded.state;
		events.push(...folded.events);
		records.push(...folded.records);
	}
	return {
		state,
		events,
		records
	};
}
async function foldStep(before, step, ground) {
	const changeSet = readChangeSet(step.changes);
	const judged = judgeStep(before, step, changeSet, ground.at);
	const { commit } = step;
	const ruled = [...changeSet.governance, ...changeSet.records];
	const rules = applyRules(before, {
		commit,
		at: ground.at
	}, ruled, judged.findings.length === 0);
	const events = [];
	if (rules.halted.length > 0) {
		const findings = [...judged.findings, ...rules.findings];
		events.push({
			kind: "halted",
			commit,
			paths: rules.halted,
			findings
		});
	}
	let state = {
		...rules.state,
		sourceCommit: commit
	};
	const blocking = [...judged.findings, ...releaseBlocks(state, changeSet)];
	for (const folder of changeSet.releases) {
		const { pluginId, folder: subject } = folder;
		const admission = blocking.length > 0 ? {
			kind: "left-out",
			findings: blocking
		} : await admitRelease(before, state, step, folder, ground);
		if (admission.kind === "admitted") {
			state = withRelease(state, pluginId, admission.row);
			events.push({
				...admission,
				commit,
				folder: subject
			});
		} else events.push({
			...admission,
			commit,
			subject
		});
	}
	const halts = haltFindings(state);
	const endings = [];
	for (const change of changeSet.reinstatements) {
		const ending = endingOf(state, change, before.policy?.value, ground, [...judged.findings, ...halts]);
		if (ending.kind === "refused") events.push({
			kind: "left-out",
			commit,
			subject: change.path,
			findings: ending.findings
		});
		else {
			state = withReinstatement(state, ending.value, {
				commit,
				at: ground.at
			});
			events.push({
				kind: "reinstated",
				commit,
				path: change.path,
				reinstatement: ending.value
			});
			endings.push({
				path: change.path,
				digest: digestOf(change.bytes ?? /* @__PURE__ */ new Uint8Array())
			});
		}
	}
	events.push(...changeSet.revocations.flatMap((change) => unreadDeny(step, change)));
	if (changeSet.releases.length === 0 && rules.halted.length === 0 && changeSet.findings.length > 0) events.push({
		kind: "left-out",
		commit,
		subject: commit,
		findings: changeSet.findings
	});
	const brought = {
		...rules,
		accepted: [...rules.accepted, ...endings]
	};
	return recorded(before, step, ground.at, {
		state,
		events,
		judged,
		rules: brought
	});
}
/** What a quorum ends: a quarantine that it names, under rules that nobody has changed past it. */
function endingOf(state, change, policy, ground, against) {
	const read = ground.reinstate?.(change) ?? readEnding(change, state, policy);
	return unlessAlso(read, against);
}
/** With the ledger's entry of the step, if it brought anything, named in all that it brought. */
function recorded(before, { commit, base, isFirst, approval: evidence }, at, { state, events, judged, rules }) {
	const admitted = events.flatMap((event) => event.kind === "admitted" ? [event] : []);
	if (admitted.length === 0 && rules.accepted.length === 0) return {
		state,
		events,
		records: []
	};
	const written = writeRecord({
		commit,
		base,
		isFirst,
		evidence,
		at,
		before,
		approvals: [...judged.approvals, ...admitted.flatMap(({ row }) => row.approvals ?? [])],
		quorum: judged.quorum,
		rules: rules.accepted,
		releases: admitted.map(({ release }) => release)
	});
	const ordinals = new Set(admitted.map(({ row }) => row.ordinal));
	const named = events.map((event) => event.kind === "admitted" ? {
		...event,
		row: {
			...event.row,
			approval_record: written.digest
		}
	} : event);
	return {
		state: withRecord(state, written.digest, {
			rules: rules.accepted,
			ordinals
		}),
		events: named,
		records: [written]
	};
}
/** Pushed in haste, past the check that would have told: somebody believes that it denies. */
function unreadDeny({ commit }, change) {
	const findings = revocationFindings(change);
	return findings.length === 0 ? [] : [{
		kind: "left-out",
		commit,
		subject: change.path,
		findings
	}];
}
function judgeStep(before, step, changeSet, at) {
	if (before.policy === void 0) return {
		findings: [...step.isFirst ? [] : [finding("APPROVAL_RULES_UNACCEPTED", "there is no accepted policy")], ...changeSet.findings],
		approvals: [],
		quorum: NO_QUORUM
	};
	const { value: policy } = before.policy;
	const quorum = quorumFor(policy, ruleRisks(changeSet, before, at));
	const approval = approvalOf(before, policy, step, quorum);
	return {
		findings: [...findingsOf(approval), ...changeSet.findings],
		approvals: valuesOf(approval).flat(),
		quorum
	};
}
function releaseBlocks(state, changeSet) {
	return [...haltFindings(state), ...mixtureFindings(changeSet)];
}
function haltFindings({ halts }) {
	return halts.map(({ path, commit }) => finding("APPROVAL_RULES_UNACCEPTED", `${path} was changed by ${commit.slice(0, 12)}`));
}

export { withSummaries as n, foldHistory as t };