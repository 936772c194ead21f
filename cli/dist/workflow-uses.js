import { a as finding } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { n as visibleText } from "./outside-text.js";
import { a as unverified } from "./workflow-file.js";
import { n as pinOf } from "./action-pin.js";

// action/doctor/branch-rules.ts
function requirements(branch, check) {
	const named = ({ checks }) => checks.filter(({ name }) => name === check.name);
	const right = check.app ?? check.sharedApp;
	return [
		{
			code: "DOCTOR_BRANCH_UNPROTECTED",
			what: `${branch} can be pushed to without a pull request`,
			meets: ({ pullRequest }) => pullRequest !== void 0
		},
		{
			code: "DOCTOR_APPROVALS_OPTIONAL",
			what: `${branch} asks for no approval`,
			meets: ({ pullRequest }) => (pullRequest?.approvals ?? 0) > 0
		},
		{
			code: "DOCTOR_STALE_REVIEWS_KEPT",
			what: `${branch} keeps approvals after a push`,
			meets: ({ pullRequest }) => pullRequest?.dismissesStale === true
		},
		{
			code: "DOCTOR_LAST_PUSH_UNREVIEWED",
			what: `${branch} lets the last pusher approve`,
			meets: ({ pullRequest }) => pullRequest?.lastPush === true
		},
		{
			code: "DOCTOR_CODE_OWNERS_OPTIONAL",
			what: `${branch} does not ask code owners`,
			meets: ({ pullRequest }) => pullRequest?.codeOwners === true
		},
		{
			code: "DOCTOR_CHECK_OPTIONAL",
			what: `${branch} does not require the check ${check.name}`,
			meets: (source) => named(source).length > 0
		},
		{
			code: "DOCTOR_CHECK_UNPINNED",
			what: `the check ${check.name} may come from any App`,
			meets: (source) => named(source).some(({ app }) => app !== void 0)
		},
		{
			code: "DOCTOR_CHECK_APP_WRONG",
			what: `the check ${check.name} is pinned to an App that is not ${check.app ?? "GitHub Actions"}`,
			meets: (source) => named(source).some(({ app }) => app !== void 0 && (right === void 0 || app === right))
		},
		{
			code: "DOCTOR_HISTORY_REWRITABLE",
			what: `${branch} can be deleted or pushed to by force`,
			meets: ({ blocksForcePush, blocksDeletion }) => blocksForcePush && blocksDeletion
		}
	];
}
/** What follows from another that is not met says nothing new. */
const IMPLIED = {
	DOCTOR_APPROVALS_OPTIONAL: "DOCTOR_BRANCH_UNPROTECTED",
	DOCTOR_STALE_REVIEWS_KEPT: "DOCTOR_BRANCH_UNPROTECTED",
	DOCTOR_LAST_PUSH_UNREVIEWED: "DOCTOR_BRANCH_UNPROTECTED",
	DOCTOR_CODE_OWNERS_OPTIONAL: "DOCTOR_BRANCH_UNPROTECTED",
	DOCTOR_CHECK_UNPINNED: "DOCTOR_CHECK_OPTIONAL",
	DOCTOR_CHECK_APP_WRONG: "DOCTOR_CHECK_UNPINNED"
};
/**
* What the rules of a branch leave open. GitHub holds all of them at once, so each demand needs one source that makes it and
* that nobody may leave aside.
*/
function branchFindings(rules, branch, check) {
	const findings = [];
	const unmet = /* @__PURE__ */ new Set();
	const evaded = /* @__PURE__ */ new Set();
	for (const { code, what, meets } of requirements(branch, check)) {
		const meeting = rules.sources.filter(meets);
		if (meeting.length === 0) {
			const cause = IMPLIED[code];
			if (cause === void 0 || !unmet.has(cause)) findings.push(unmetFinding(code, what, rules));
			unmet.add(code);
		} else if (!meeting.some(isHeldByAll)) for (const source of meeting) evaded.add(source);
	}
	return [
		...findings,
		...unknownApp(rules, check),
		...[...evaded].map(bypassFinding)
	];
}
/** Whether a pin is to the App of all workflows cannot be told where GitHub does not tell which that is. */
function unknownApp({ sources }, { name, app, sharedApp }) {
	if (!sources.some(({ checks }) => checks.some((each) => each.name === name && each.app !== void 0)) || (app ?? sharedApp) !== void 0) return [];
	return [unverified(`the App that ${name} is pinned to`, "GitHub does not tell the App of all workflows")];
}
function isHeldByAll({ bypass }) {
	return bypass.kind === "read" && bypass.value.length === 0;
}
function unmetFinding(code, what, { unread }) {
	const [why] = unread;
	return why === void 0 ? finding(code, what) : unverified(`whether ${what}`, why);
}
function bypassFinding({ name, bypass }) {
	const shown = visibleText(name, 80);
	if (bypass.kind === "unread") return unverified(`who may bypass ${shown}`, bypass.why);
	return finding("DOCTOR_RULE_BYPASS", `${visibleText(bypass.value.join(", "), 200)} may bypass ${shown}`);
}

// action/doctor/check-workflow.ts
/** Events by which a stranger's doing starts a workflow that has the rights of the default branch. */
const PRIVILEGED_EVENTS = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
const PROPOSED = /pull_request\.(?:head|merge_commit_sha|number)|github\.head_ref|event\.number|workflow_run\.head|refs\/pull\/|issue\.number/v;
const FETCHES_PROPOSED = /gh\s+pr\s+checkout|git\s+(?:-[^\n]*\s)?(?:fetch|checkout|pull|clone)[^\n]*(?:\bpull\/|head_ref|HEAD_REF|PR_HEAD|HEAD_SHA)/v;
/** What is wrong with one file by itself. */
function workflowFindings(file, isPrivileged) {
	const steps = file.jobs.flatMap((job) => job.steps);
	return [
		...file.kind === "workflow" ? permissionFindings(file) : [],
		...unpinnedFindings(file),
		...steps.flatMap((step) => expressions(file, step)),
		...isPrivileged ? steps.flatMap((step) => executedHead(file, step)) : []
	];
}
/**
* Jobs that can state the required check in the name of the App of all workflows, besides the check itself: GitHub makes a
* check run of every job, by its name, and a token with `checks: write` makes any. A merge queue's job has the name on purpose.
*/
function borrowedCheck(file, check) {
	if (file.kind !== "workflow" || [...file.events].every((event) => event === "merge_group")) return [];
	const isCheck = file.events.has("pull_request_target");
	return file.jobs.flatMap(({ name, pointer, permissions }) => {
		const at = file.placeOf(pointer);
		if (name === check) return [finding("DOCTOR_CHECK_BORROWED", `a job is named ${shownText(check)}`, at)];
		const grants = permissions === "unsaid" || "word" in permissions ? {} : permissions.grants;
		if (isCheck || grants["checks"] !== "write") return [];
		return [finding("DOCTOR_CHECK_BORROWED", `a job may state ${shownText(check)}: checks: write`, at)];
	});
}
/** Files that a stranger can start with the rights of the default branch, those included that such a file calls. */
function privilegedFiles(files) {
	const found = new Set(files.filter(({ events }) => PRIVILEGED_EVENTS.some((event) => events.has(event))));
	for (const file of found) for (const path of localUses(file)) {
		const called = files.find((each) => each.path === path || each.path.startsWith(`${path}/action.y`));
		if (called !== void 0) found.add(called);
	}
	return found;
}
function localUses({ jobs }) {
	return jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]).flatMap((each) => each?.startsWith("./") === true ? [each.slice(2).replace(/\/+$/v, "")] : []);
}
/** What a file runs that is no commit. */
function unpinnedFindings(file) {
	return file.jobs.flatMap((job) => [...unpinned(file, job.uses, `${job.pointer}/uses`), ...job.steps.flatMap((step) => unpinned(file, step.uses, `${step.pointer}/uses`))]);
}
function unpinned(file, uses, pointer) {
	if (uses === void 0 || pinOf(uses).kind !== "unpinned") return [];
	return [finding("DOCTOR_ACTION_UNPINNED", `${shownText(uses)} is no commit`, file.placeOf(pointer))];
}
function expressions(file, step) {
	const isScript = step.uses?.startsWith("actions/github-script@") === true;
	const [script, pointer] = step.run === void 0 ? [isScript ? step.with["script"] : void 0, "/with/script"] : [step.run, "/run"];
	const expression = /\$\{\{[^\}]*\}\}?/v.exec(script ?? "")?.[0];
	if (expression === void 0) return [];
	const at = file.placeOf(`${step.pointer}${pointer}`);
	return [finding("DOCTOR_EXPRESSION_IN_RUN", `${shownText(expression)} is put into the script`, at)];
}
function executedHead(file, step) {
	const checksOut = step.uses?.startsWith("actions/checkout@") === true && PROPOSED.test(`${step.with["ref"] ?? ""} ${step.with["repository"] ?? ""}`);
	if (!checksOut && !FETCHES_PROPOSED.test(step.run ?? "")) return [];
	return [finding("DOCTOR_HEAD_EXECUTED", "the head of a pull request is checked out", file.placeOf(`${step.pointer}/${checksOut ? "with" : "run"}`))];
}
function permissionFindings(file) {
	const findings = [];
	const at = file.placeOf("/permissions");
	if (file.permissions === "unsaid") findings.push(finding("DOCTOR_PERMISSIONS_OPEN", "it has no permissions at the top", { file: file.path }));
	const wide = writes(file.permissions);
	if (wide !== void 0) findings.push(finding("DOCTOR_PERMISSIONS_WIDE", `every job gets ${wide}`, at));
	return [...findings, ...file.jobs.flatMap((job) => wideJob(file, job))];
}
/** A job may be granted single permissions; all of them at once it never needs. */
function wideJob(file, { permissions, pointer }) {
	if (permissions === "unsaid" || !("word" in permissions) || permissions.word !== "write-all") return [];
	return [finding("DOCTOR_PERMISSIONS_WIDE", "a job gets write-all", file.placeOf(`${pointer}/permissions`))];
}
function writes(permissions) {
	if (permissions === "unsaid") return void 0;
	if ("word" in permissions) return permissions.word === "write-all" ? "write-all" : void 0;
	const names = Object.entries(permissions.grants).flatMap(([name, access]) => access === "write" ? [name] : []);
	return names.length === 0 ? void 0 : `${names.map((name) => shownText(name)).join(", ")}: write`;
}

// action/doctor/workflow-uses.ts
const REVOKES = /(?:^|[\/.\-_ ])revoke(?:$|[\/.\-_ @])/iv;
/** Called workflows nest, on GitHub up to ten deep. */
const MAX_DEPTH = 10;
/** Every job that events can start, called files followed, those of other repositories included. */
async function workflowUses(files, called, defaultBranch) {
	const uses = [];
	const elsewhere = /* @__PURE__ */ new Map();
	let hasUnread = false;
	const walk = async (file, root, depth, isRevoking) => {
		const resolved = (group) => resolvedGroup(group, root, defaultBranch);
		for (const job of file.jobs) {
			const revokes = isRevoking || isRevocation(job);
			uses.push({
				path: root.path,
				events: root.events,
				...environmentsOf(job.environment),
				asksOnCall: asksOnCall(job),
				groups: [
					...root.groups,
					...file.groups,
					...job.groups
				].map(resolved),
				revokes
			});
			const next = job.uses === void 0 ? void 0 : await calledBy(job.uses, files, called);
			if (next === "unread" || next !== void 0 && depth === MAX_DEPTH) hasUnread = true;
			else if (next !== void 0) {
				if (job.uses !== void 0 && pinOf(job.uses).kind === "commit") elsewhere.set(job.uses, next);
				await walk(next, root, depth + 1, revokes);
			}
		}
	};
	const roots = files.filter(({ kind, events }) => kind === "workflow" && [...events].some(isStarting));
	for (const file of roots) await walk(file, file, 1, REVOKES.test(file.path));
	return {
		uses,
		hasUnread,
		called: [...elsewhere.values()]
	};
}
const EITHER = /^\$\{\{\s*[\w.\-]+\s*&&\s*'([^']+)'\s*\|\|\s*'([^']+)'\s*\}\}$/v;
/** `${{ condition && 'one' || 'other' }}` is one of the two; any other expression could be anything. */
function environmentsOf(text) {
	if (text === void 0) return {
		environments: [],
		mayUseAny: false
	};
	if (!text.includes("${{")) return {
		environments: [text],
		mayUseAny: false
	};
	const [, one, other] = EITHER.exec(text) ?? [];
	if (one === void 0 || other === void 0) return {
		environments: [],
		mayUseAny: true
	};
	return {
		environments: [one, other],
		mayUseAny: false
	};
}
/** By the action itself, pinned: that a file is called revoke says nothing of whom it obeys. */
function asksOnCall({ steps }) {
	return steps.some(({ uses }) => {
		const pin = pinOf(uses ?? "");
		return pin.kind === "commit" && pin.path === "action/revoke";
	});
}
function isStarting(event) {
	return event !== "workflow_call";
}
async function calledBy(uses, files, called) {
	const pin = pinOf(uses);
	if (pin.kind === "local") return files.find(({ path }) => path === uses.slice(2)) ?? "unread";
	if (pin.kind !== "commit") return "unread";
	const file = await called(pin.repository, pin.path, pin.sha);
	return file.kind === "read" ? file.value : "unread";
}
function isRevocation({ uses = "", steps }) {
	if (REVOKES.test(uses)) return true;
	return steps.some((step) => REVOKES.test(step.uses ?? "") || /\bportcullis revoke\b/v.test(step.run ?? ""));
}
/** GitHub tells groups apart regardless of case; `github.workflow` is the workflow that was started. */
function resolvedGroup(group, { name }, defaultBranch) {
	return group.replaceAll(/\$\{\{\s*github\.workflow\s*\}\}/gv, () => name).replaceAll(/\$\{\{\s*github\.(?:ref|ref_name)\s*\}\}/gv, () => defaultBranch).toLowerCase();
}
/** Queues in which a revocation stands behind something else: a newer run that waits cancels the older one that does. */
function queueFindings(uses) {
	const findings = /* @__PURE__ */ new Map();
	for (const { groups, path } of uses.filter((use) => use.revokes)) for (const group of groups) {
		const other = uses.find((use) => !use.revokes && use.groups.includes(group));
		if (other === void 0 || findings.has(`${path} ${group}`)) continue;
		const what = `it shares the group ${shownText(group)} with ${shownText(other.path)}`;
		findings.set(`${path} ${group}`, finding("DOCTOR_REVOKE_QUEUED", what, { file: path }));
	}
	return [...findings.values()];
}

export { unpinnedFindings as a, privilegedFiles as i, workflowUses as n, workflowFindings as o, borrowedCheck as r, branchFindings as s, queueFindings as t };