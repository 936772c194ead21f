import { n as findingsOf, s as unlessFound, t as finding } from "./finding.js";
import { n as digestOf } from "./digest.js";
import { c as parsePluginRecord, t as classifyPath } from "./registry-path.js";
import { r as toJson } from "./encode-document.js";
import { a as approvalsNeeded, c as admissionGround, i as ruleRisks, o as ruleFindings, s as revocationFindings, t as decideRelease } from "./decide-release.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { i as withWaiver } from "./waivers.js";
import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";
import { i as readChangeSet, r as mixtureFindings } from "./check-origin.js";
import { n as parseRegistry } from "./publication-documents.js";
import { i as verifyHead, n as headPredicate, r as headStatement, t as headPath } from "./head.js";
import { t as signStatement } from "./sign-statement.js";

// core/publication/apply-rules.ts
/**
* Takes over changes to the rules and records that were accepted, and marks those that were not: the branch then holds
* something that nobody accepted, and admissions halt until the content is accepted or back to what it was.
*/
function applyRules(before, step, changes, isAccepted) {
	let state = before;
	const halted = [];
	const findings = [];
	for (const change of changes) {
		const found = isAccepted ? ruleFindings(change, step.at) : [];
		if (isAccepted && found.length === 0) state = withoutHalt(takeOver(state, change), change.path);
		else if (isAsAccepted(state, change)) state = withoutHalt(state, change.path);
		else {
			state = withHalt(state, {
				path: change.path,
				commit: step.commit
			});
			halted.push(change.path);
			findings.push(...found);
		}
	}
	return {
		state,
		halted,
		findings
	};
}
function takeOver(state, change) {
	const path = classifyPath(change.path);
	if (path.kind === "record") return takeOverRecord(state, path.pluginId, change);
	const rules = new Map(state.rules);
	if (change.bytes === void 0) rules.delete(change.path);
	else rules.set(change.path, digestOf(change.bytes));
	const waivers = withWaiver(state.waivers, change.path, change.bytes);
	if (change.path !== "policy.yml" || change.bytes === void 0) return {
		...state,
		rules,
		waivers
	};
	const policy = parsePolicy(change.bytes);
	if (policy.kind === "refused") return state;
	return {
		...state,
		rules,
		policy: {
			value: policy.value.value,
			digest: digestOf(change.bytes)
		}
	};
}
function takeOverRecord(state, pluginId, change) {
	const parsed = change.bytes === void 0 ? void 0 : parsePluginRecord(change.bytes, change.path);
	if (parsed?.kind !== "ok" || change.bytes === void 0) return state;
	const { schema_version: _version, plugin_id: _id, summary: _summary, ...rest } = parsed.value.value;
	const record = {
		...rest,
		digest: digestOf(change.bytes)
	};
	const releases = state.plugins.get(pluginId)?.releases ?? [];
	return {
		...state,
		plugins: new Map(state.plugins).set(pluginId, {
			record,
			releases
		})
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

// core/admission/decide-approval.ts
/**
* The reviews that count: the latest opinionated review of each named approver, if it approves and saw the head. A
* comment does not supersede an approval; those of its submitters do not count.
*/
function decideApproval(policy, evidence, needed = 0) {
	const rule = policy.approvals;
	if (rule.source === "push") return {
		kind: "ok",
		value: []
	};
	if (evidence.kind === "push") return unlessFound([finding("APPROVAL_NO_PULL_REQUEST", "the change was pushed without a pull request")], () => []);
	if (!evidence.isAsProposed) {
		const differs = `the commit differs from pull request ${evidence.number}`;
		return unlessFound([finding("APPROVAL_CHANGE_DIFFERS", differs)], () => []);
	}
	const latest = /* @__PURE__ */ new Map();
	for (const review of evidence.reviews) if (review.state !== "COMMENTED" && review.state !== "PENDING") latest.set(review.userId, review);
	const notCounted = [];
	const counted = [];
	for (const review of latest.values()) {
		const reason = whyNotCounted(review, rule.approvers, evidence);
		if (reason === void 0) counted.push({
			login: review.login,
			id: review.userId,
			pull_request: review.pullRequest ?? evidence.number,
			review_id: review.id,
			commit: review.commit
		});
		else notCounted.push(finding("APPROVAL_NOT_COUNTED", `the review of ${review.login} does not count: ${reason}`));
	}
	const required = Math.max(rule.required, needed);
	if (counted.length >= required) return {
		kind: "ok",
		value: counted
	};
	const missing = finding("APPROVAL_MISSING", `${counted.length} of ${required} approvals; any of ${rule.approvers.join(", ")} may approve`);
	return unlessFound([missing, ...notCounted], () => counted);
}
function whyNotCounted(review, approvers, evidence) {
	if (!approvers.some((login) => login.toLowerCase() === review.login.toLowerCase())) return "policy.yml does not name them";
	if (evidence.submitters === "unknown") return "the change has more commits than can be attributed";
	if (evidence.submitters.includes(review.userId)) return "they opened the pull request or wrote one of its commits";
	if (review.state !== "APPROVED") return "it does not approve";
	if (review.commit !== evidence.head) return `it saw ${review.commit.slice(0, 12)}, not the head`;
}

// core/publication/fold-history.ts
/**
* Folds history onto a state, step by step, each judged by what was accepted before it: policy, records and rules of the
* state, never those of the step. So a bypassed merge or a poisoned base gains nothing.
*/
async function foldHistory(start, steps, ground) {
	const events = [];
	let state = start;
	for (const step of steps) {
		const folded = await foldStep(state, step, ground);
		state = folded.state;
		events.push(...folded.events);
	}
	return {
		state,
		events
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
	if (rules.halted.length > 0) events.push({
		kind: "halted",
		commit: step.commit,
		paths: rules.halted,
		findings: [...judged.findings, ...rules.findings]
	});
	let state = {
		...rules.state,
		sourceCommit: step.commit
	};
	for (const folder of changeSet.releases) {
		const blocking = [...judged.findings, ...releaseBlocks(state, changeSet)];
		const event = blocking.length > 0 ? leftOut(step, folder, blocking) : await admit(before, state, step, folder, judged.approvals, ground);
		if (event.kind === "admitted") state = withRelease(state, folder.pluginId, event.row);
		events.push(event);
	}
	events.push(...changeSet.revocations.flatMap((change) => unreadDeny(step, change)));
	if (changeSet.releases.length === 0 && rules.halted.length === 0 && changeSet.findings.length > 0) events.push({
		kind: "left-out",
		commit: step.commit,
		subject: step.commit,
		findings: changeSet.findings
	});
	return {
		state,
		events
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
function leftOut(step, folder, findings) {
	return {
		kind: "left-out",
		commit: step.commit,
		subject: folder.folder,
		findings
	};
}
function judgeStep(before, step, changeSet, at) {
	if (before.policy === void 0) {
		if (step.isFirst) return {
			approvals: [],
			findings: changeSet.findings
		};
		return {
			approvals: [],
			findings: [finding("APPROVAL_RULES_UNACCEPTED", "there is no accepted policy"), ...changeSet.findings]
		};
	}
	const { value: policy } = before.policy;
	const needed = approvalsNeeded(policy, ruleRisks(changeSet, before, at));
	const approval = decideApproval(policy, step.approval, needed);
	return {
		approvals: approval.kind === "ok" ? approval.value : [],
		findings: [...findingsOf(approval), ...changeSet.findings]
	};
}
function releaseBlocks(state, changeSet) {
	return [...state.halts.map((halt) => finding("APPROVAL_RULES_UNACCEPTED", `${halt.path} was changed by ${halt.commit.slice(0, 12)}`)), ...mixtureFindings(changeSet)];
}
async function admit(before, state, step, folder, approvals, ground) {
	const policy = before.policy?.value;
	if (policy === void 0) return leftOut(step, folder, [finding("APPROVAL_RULES_UNACCEPTED", "there is no accepted policy")]);
	const artifact = step.artifacts.get(folder.folder) ?? {
		kind: "unavailable",
		findings: [finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody looked for it")]
	};
	const decision = await decideRelease(folder, artifact, admissionGround(state, ground));
	if (decision.kind === "refused") return leftOut(step, folder, decision.findings);
	const quorum = decideApproval(policy, step.approval, decision.release.review.approvalsNeeded);
	if (quorum.kind === "refused") return leftOut(step, folder, quorum.findings);
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
		...approvals.length === 0 ? {} : { approvals }
	};
	return {
		kind: "admitted",
		commit: step.commit,
		folder: folder.folder,
		release: decision.release,
		row
	};
}
function withRelease(state, pluginId, row) {
	const plugin = state.plugins.get(pluginId);
	if (plugin === void 0) throw new Error(`${pluginId} was admitted without a record`);
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

// action/publish/sign-head.ts
/** What a host would have against a head; nothing is published under one that every host would refuse. */
function headFindings(bundle, plan, { published, targets }, at) {
	const { config, trust } = published;
	return findingsOf(verifyHead({
		bundle,
		config,
		subjects: subjectsOf(plan, targets),
		trust,
		at
	}));
}
/** Less than half of its life is left, or what lies there is no head that a host would take. */
async function isHeadDue({ store, now }, plan, { published, targets }) {
	const { version } = plan.metadata.roles.admissions;
	const bundle = await store.read(headPath(version));
	if (bundle === void 0) return true;
	const { config, trust } = published;
	const head = verifyHead({
		bundle,
		config,
		subjects: subjectsOf(plan, targets),
		trust,
		at: now
	});
	if (head.kind === "refused") return true;
	return Date.parse(head.value.predicate.expires_at) - now.getTime() < 168 * HOUR_IN_MS / 2;
}
function subjectsOf(plan, targets) {
	const registry = targets.get("registry.json");
	if (registry === void 0) throw new Error("the plan has no registry.json");
	const { version, bytes } = plan.metadata.roles.admissions;
	return {
		registryDigest: digestOf(registry),
		admissionsDigest: digestOf(bytes),
		version
	};
}
/** The second proof of what the plan admits, chained to the head before it. */
async function signHead({ store, headSigner, now, tip }, previous, plan, targets) {
	const registryBytes = targets.get("registry.json");
	const registry = registryBytes === void 0 ? void 0 : parseRegistry(registryBytes);
	if (registryBytes === void 0 || registry?.kind !== "ok") throw new Error("the plan has no registry.json");
	const subjects = subjectsOf(plan, targets);
	const before = previous === void 0 ? void 0 : await store.read(headPath(previous.metadata.roles.admissions.version));
	const predicate = headPredicate({
		registry_id: registry.value.value.registry_id,
		channel: registry.value.value.channel,
		version: subjects.version,
		source_commit: tip,
		previous_head: before === void 0 ? null : digestOf(before),
		issued_at: wholeSeconds(now),
		expires_at: wholeSeconds(new Date(now.getTime() + 168 * HOUR_IN_MS))
	});
	return signStatement(toJson(headStatement(subjects, predicate)), headSigner);
}

export { foldHistory as i, isHeadDue as n, signHead as r, headFindings as t };