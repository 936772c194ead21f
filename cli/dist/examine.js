import { a as finding, o as findingsOf } from "./finding.js";
import { i as parseOwnersLock, l as parseCodeowners, n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS } from "./owners-lock.js";
import { lintRegistryOwners } from "./lint.js";
import { n as unread, r as unverified, t as read } from "./reading.js";
import { t as branchFindings } from "./branch-rules.js";
import { _ as shownText } from "./render-findings.js";
import { r as parsePluginRecord } from "./plugin-record.js";
import { n as DAY_IN_MS, r as HOUR_IN_MS } from "./time.js";
import { t as ROLE_ALARM_HOURS } from "./alarms.js";
import { n as parseWorkflowFile } from "./workflow-file.js";

// action/doctor/action-pin.ts
const USES = /^([A-Za-z0-9][A-Za-z0-9\-]*\/[A-Za-z0-9._\-]+)(?:\/([^@]+))?@([0-9a-f]{40})$/v;
/** What `uses:` means: one commit, something of the same repository, or whatever a name means that day. */
function pinOf(uses) {
	if (uses.startsWith("./")) return { kind: "local" };
	if (/^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/v.test(uses)) return { kind: "image" };
	const [, repository, path = "", sha] = USES.exec(uses) ?? [];
	return repository === void 0 || sha === void 0 ? { kind: "unpinned" } : {
		kind: "commit",
		repository,
		path,
		sha
	};
}
/** Every commit that the files pin and that is none of the repository named, each where it is used first in a file. */
async function impostorFindings(files, placeOf) {
	const findings = [];
	const known = /* @__PURE__ */ new Map();
	for (const file of files) for (const [pointer, uses] of usesOf(file)) {
		const pin = pinOf(uses);
		if (pin.kind !== "commit") continue;
		const { repository, sha } = pin;
		const key = `${repository.toLowerCase()}@${sha}`;
		const place = known.get(key) ?? await placeOf(repository, sha);
		known.set(key, place);
		const at = file.placeOf(pointer);
		const what = `${repository}@${sha.slice(0, 12)}`;
		if (place.kind === "unread") findings.push(unverified(`where ${what} comes from`, place.why, at));
		else if (place.value === "elsewhere") findings.push(finding("DOCTOR_ACTION_IMPOSTOR", `${what} is on no branch or tag of ${repository}`, at));
		else if (place.value === "missing") findings.push(finding("DOCTOR_ACTION_MISSING", `${repository} has no ${sha.slice(0, 12)}`, at));
	}
	return findings;
}
/** Every `uses:` with its place, each once. */
function usesOf(file) {
	const all = file.jobs.flatMap((job) => [[`${job.pointer}/uses`, job.uses], ...job.steps.map((step) => [`${step.pointer}/uses`, step.uses])]);
	const once = /* @__PURE__ */ new Map();
	for (const [pointer, uses] of all) if (uses !== void 0 && !once.has(uses)) once.set(uses, [pointer, uses]);
	return new Map(once.values());
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
		...file.jobs.flatMap((job) => unpinned(file, job.uses, `${job.pointer}/uses`)),
		...steps.flatMap((step) => unpinned(file, step.uses, `${step.pointer}/uses`)),
		...steps.flatMap((step) => expressions(file, step)),
		...isPrivileged ? steps.flatMap((step) => executedHead(file, step)) : []
	];
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

// action/doctor/environments.ts
/** Runs that nobody starts by hand: a review would make them wait for ever. */
const BY_HAND = /* @__PURE__ */ new Set(["workflow_dispatch", "workflow_call"]);
/** Which environments give their secrets to a branch that nobody reviewed, or to one person alone. */
function environmentFindings(question) {
	const { environments } = question;
	if (environments.kind === "unread") return [unverified("the environments", environments.why)];
	return environments.value.flatMap((environment) => {
		const { secrets, name } = environment;
		const found = [...openness(environment, question), ...reviewers(environment, question)];
		if (secrets.kind === "read") return secrets.value.length === 0 ? [] : found;
		return found.length === 0 ? [] : [unverified(`whether ${shownText(name)} holds secrets`, secrets.why)];
	});
}
function openness({ name, branches }, question) {
	const { defaultBranch, isClassic } = question;
	const shown = shownText(name);
	if (branches === "all") return [finding("DOCTOR_ENVIRONMENT_OPEN", `every branch may use ${shown}`)];
	if (branches === "protected") {
		if (isClassic.kind === "unread") return [unverified(`that ${shown} is for the default branch alone`, isClassic.why)];
		if (isClassic.value) return [];
		return [finding("DOCTOR_ENVIRONMENT_OPEN", `every branch may use ${shown}: it is for those with the branch protection of old, and without any that is all`)];
	}
	return branches.filter(({ name: pattern, type }) => type === "tag" || pattern !== defaultBranch).map(({ name: pattern, type }) => finding("DOCTOR_ENVIRONMENT_OPEN", `the ${type} ${shownText(pattern)} may use ${shown}`));
}
function reviewers({ name, hasReviewers }, question) {
	const users = question.uses.filter((use) => use.environment?.toLowerCase() === name.toLowerCase());
	const isUnattended = users.some(({ events }) => [...events].some((event) => !BY_HAND.has(event)));
	if (hasReviewers || isUnattended) return [];
	const shown = shownText(name);
	const mayBeUsed = question.hasUnreadUses || question.uses.some((use) => use.environment?.includes("${{") === true);
	if (users.length === 0 && mayBeUsed) return [unverified(`who uses ${shown}`, "a called workflow could not be read")];
	const what = users.length === 0 ? "no workflow uses it" : `${shownText(users[0]?.path ?? "")} is started by hand`;
	return [finding("DOCTOR_ENVIRONMENT_UNREVIEWED", `${shown} has no reviewers: ${what}`)];
}

// action/doctor/expiry.ts
/** As re-sign alarms, which tells nothing of the snapshot: it renews that itself. Here less says that nobody does. */
const ALARM_HOURS = {
	...ROLE_ALARM_HOURS,
	snapshot: 36
};
const KEY_ALARM_MS = 30 * DAY_IN_MS;
/** Roles that expire soon; what the client refuses is a finding by its own code. */
function publicationFindings(expiries, now) {
	if (expiries.kind === "refused") return findingsOf(expiries);
	return Object.entries(expiries.value).flatMap(([role, expires]) => {
		const hours = Math.floor((Date.parse(expires) - now.getTime()) / HOUR_IN_MS);
		if (hours >= (ALARM_HOURS[role] ?? ROLE_ALARM_HOURS.root)) return [];
		return [finding("DOCTOR_PUBLICATION_EXPIRING", `${role} expires at ${expires}, in ${hours} hours`)];
	});
}
/** Plugins whose last enrolled key ends soon, or has ended: one that a workflow may publish for, too, is not among them. */
function keyFindings(records, now) {
	return [...records].flatMap(([path, bytes]) => {
		const record = parsePluginRecord(bytes, path);
		if (record.kind === "refused") return findingsOf(record);
		const { value } = record.value;
		if (value.status === "retired") return [];
		const ends = value.publishers.map((publisher) => "valid_until" in publisher ? publisher.valid_until : void 0);
		const last = ends.every((end) => end !== void 0) ? ends.toSorted().at(-1) : void 0;
		if (last === void 0 || Date.parse(last) - now.getTime() >= KEY_ALARM_MS) return [];
		return [finding("DOCTOR_KEY_EXPIRING", `the last key of ${value.plugin_id} ends at ${last}`, record.value.at("/publishers"))];
	});
}

// action/doctor/schedules.ts
/** GitHub stops schedules after 60 days; whoever is told now still has two weeks. */
const IDLE_ALARM_DAYS = 46;
/** Schedules that GitHub stopped, or is about to. */
function scheduleFindings(question) {
	const { files, states, lastActivity, isPublic, now } = question;
	const scheduled = files.filter(({ events }) => events.has("schedule"));
	if (scheduled.length === 0) return [];
	const findings = [];
	if (states.kind === "unread") findings.push(unverified("whether schedules run", states.why));
	else for (const { path } of scheduled) {
		const state = states.value.get(path) ?? "active";
		if (state !== "active") findings.push(finding("DOCTOR_SCHEDULE_STOPPED", `it is ${state}`, { file: path }));
	}
	if (!isPublic) return findings;
	if (lastActivity.kind === "unread") return [...findings, unverified("the last activity", lastActivity.why)];
	const days = Math.floor((now.getTime() - lastActivity.value) / DAY_IN_MS);
	if (days >= IDLE_ALARM_DAYS) findings.push(finding("DOCTOR_SCHEDULE_STOPPING", `nobody has pushed for ${days} days`));
	return findings;
}

// action/doctor/workflow-uses.ts
const REVOKES = /(?:^|[\/.\-_ ])revoke(?:$|[\/.\-_ @])/iv;
/** Called workflows nest, on GitHub up to ten deep. */
const MAX_DEPTH = 10;
/** Every job that events can start, called files followed, those of other repositories included. */
async function workflowUses(files, called, defaultBranch) {
	const uses = [];
	let hasUnread = false;
	const walk = async (file, root, depth, isRevoking) => {
		const resolved = (group) => resolvedGroup(group, root, defaultBranch);
		for (const job of file.jobs) {
			const revokes = isRevoking || isRevocation(job);
			uses.push({
				path: root.path,
				events: root.events,
				environment: job.environment,
				groups: [
					...root.groups,
					...file.groups,
					...job.groups
				].map(resolved),
				revokes
			});
			const next = job.uses === void 0 ? void 0 : await calledBy(job.uses, files, called);
			if (next === "unread" || next !== void 0 && depth === MAX_DEPTH) hasUnread = true;
			else if (next !== void 0) await walk(next, root, depth + 1, revokes);
		}
	};
	const roots = files.filter(({ kind, events }) => kind === "workflow" && [...events].some(isStarting));
	for (const file of roots) await walk(file, file, 1, REVOKES.test(file.path));
	return {
		uses,
		hasUnread
	};
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

// action/doctor/examine.ts
const MAX_FILES_READ = 300;
const READ_AT_ONCE = 8;
const WORKFLOW = /^\.github\/workflows\/[^\/]+\.ya?ml$/v;
const ACTION = /(?:^|\/)action\.ya?ml$/v;
const RECORD = /^plugins\/[^\/]+\/plugin\.json$/v;
/**
* Looks at how a registry is set up, as GitHub says it is now: rules of the default branch, owners, workflows and what they
* pin, tokens, environments, schedules, keys, publication.
* @throws GitHubError when GitHub cannot be asked at all
*/
async function examine(examination) {
	const { facts, progress, now } = examination;
	const head = await facts.head();
	progress("reading the rules of the default branch");
	const rules = await facts.branchRules(head.defaultBranch);
	const check = {
		...examination.check,
		sharedApp: await facts.sharedApp()
	};
	const findings = [...branchFindings(rules, head.defaultBranch, check), ...tokenFindings(await facts.workflowToken())];
	const files = await facts.files(head.defaultBranch);
	if (files.kind === "unread") findings.push(unverified("the files of the default branch", files.why));
	else {
		progress("reading CODEOWNERS");
		findings.push(...await ownerFindings(facts, files.value));
		findings.push(...await workflows(examination, head, rules, files.value));
		findings.push(...await keys(facts, files.value, now));
	}
	if (examination.publication !== void 0) {
		progress("refreshing the publication");
		findings.push(...publicationFindings(await examination.publication(), now));
	}
	return {
		head,
		rules,
		check,
		findings
	};
}
function tokenFindings(token) {
	if (token.kind === "unread") return [unverified("the default of workflow tokens", token.why)];
	const findings = [];
	if (token.value.writes) findings.push(finding("DOCTOR_TOKEN_WIDE", "the default of workflow tokens is write"));
	if (token.value.approves) findings.push(finding("DOCTOR_TOKEN_APPROVES", "workflows may approve pull requests"));
	return findings;
}
async function ownerFindings(facts, files) {
	const fileAt = (path) => files.find((file) => file.path === path);
	const file = CODEOWNERS_PATHS.map(fileAt).find((each) => each !== void 0);
	if (file === void 0) return [finding("DOCTOR_OWNERS_MISSING", `none of ${CODEOWNERS_PATHS.join(", ")} is there`)];
	const codeowners = parseCodeowners(await facts.content(file), file.path);
	const lockFile = fileAt(OWNERS_LOCK_FILE);
	const lock = lockFile === void 0 ? void 0 : parseOwnersLock(await facts.content(lockFile));
	if (lock?.kind === "refused") return lock.findings;
	const paths = files.map(({ path }) => path);
	return lintRegistryOwners({
		codeowners,
		lock: lock?.value.value,
		paths
	}, facts.owners);
}
async function workflows({ facts, now, progress }, head, rules, tracked) {
	const wanted = tracked.filter(({ path }) => WORKFLOW.test(path) || ACTION.test(path));
	const findings = tooMany(wanted, "the workflows");
	const files = [];
	progress("reading workflows");
	for (const [path, bytes] of await contents(facts, wanted)) {
		const parsed = parseWorkflowFile(bytes, path);
		if (parsed.kind === "ok") files.push(parsed.value);
		for (const { message, at } of findingsOf(parsed)) findings.push(unverified("a workflow", message, at));
	}
	const privileged = privilegedFiles(files);
	findings.push(...files.flatMap((file) => workflowFindings(file, privileged.has(file))));
	progress("asking where pinned commits come from");
	findings.push(...await impostorFindings(files, facts.commitPlaces));
	const { uses, hasUnread } = await workflowUses(files, facts.calledWorkflow, head.defaultBranch);
	findings.push(...queueFindings(uses));
	const question = {
		defaultBranch: head.defaultBranch,
		isClassic: isClassic(rules),
		uses,
		hasUnreadUses: hasUnread
	};
	findings.push(...environmentFindings({
		...question,
		environments: await facts.environments()
	}));
	const [states, lastActivity] = [await facts.workflowStates(), await facts.lastActivity()];
	findings.push(...scheduleFindings({
		files,
		isPublic: head.isPublic,
		states,
		lastActivity,
		now
	}));
	return findings;
}
function isClassic({ sources, unread: why }) {
	return why[0] === void 0 ? read(sources.some(({ kind }) => kind === "classic")) : unread(why[0]);
}
async function keys(facts, tracked, now) {
	const wanted = tracked.filter(({ path }) => RECORD.test(path));
	return [...tooMany(wanted, "the keys of plugins"), ...keyFindings(await contents(facts, wanted), now)];
}
/** The first of the files that are wanted, a few at a time. */
async function contents(facts, wanted) {
	const bytes = /* @__PURE__ */ new Map();
	for (let from = 0; from < Math.min(wanted.length, MAX_FILES_READ); from += READ_AT_ONCE) {
		const some = wanted.slice(from, Math.min(from + READ_AT_ONCE, MAX_FILES_READ));
		const read = await Promise.all(some.map(async (file) => [file.path, await facts.content(file)]));
		for (const [path, content] of read) bytes.set(path, content);
	}
	return bytes;
}
function tooMany(wanted, what) {
	return wanted.length > MAX_FILES_READ ? [unverified(what, `there are more than ${MAX_FILES_READ} files`)] : [];
}

export { examine };