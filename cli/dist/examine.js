import { a as finding, o as findingsOf } from "./finding.js";
import { i as parseOwnersLock, l as parseCodeowners, n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS } from "./owners-lock.js";
import { lintRegistryOwners } from "./lint.js";
import { t as impostorFindings } from "./action-pin.js";
import { a as unpinnedFindings, i as privilegedFiles, n as workflowUses, o as workflowFindings, r as borrowedCheck, s as branchFindings, t as queueFindings } from "./workflow-uses.js";
import { v as shownText } from "./render-findings.js";
import { a as unverified, i as unread, n as parseWorkflowFile, r as read } from "./workflow-file.js";
import { r as parsePluginRecord } from "./plugin-record.js";
import { n as DAY_IN_MS } from "./time.js";
import { n as hoursTooFew } from "./alarms.js";

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
	const isNamed = (each) => each.toLowerCase() === name.toLowerCase();
	const users = question.uses.filter(({ environments }) => environments.some(isNamed));
	const isUnattended = users.some(({ events }) => [...events].some((event) => !BY_HAND.has(event)));
	if (hasReviewers || isUnattended) return [];
	if (users.length > 0 && users.every(({ asksOnCall }) => asksOnCall)) return [];
	const shown = shownText(name);
	const mayBeUsed = question.hasUnreadUses || question.uses.some(({ mayUseAny }) => mayUseAny);
	if (users.length === 0 && mayBeUsed) return [unverified(`who uses ${shown}`, "a called workflow could not be read")];
	const what = users.length === 0 ? "no workflow uses it" : `${shownText(users[0]?.path ?? "")} is started by hand`;
	return [finding("DOCTOR_ENVIRONMENT_UNREVIEWED", `${shown} has no reviewers: ${what}`)];
}

// action/doctor/expiry.ts
const KEY_ALARM_MS = 30 * DAY_IN_MS;
/** Roles that expire soon; what the client refuses is a finding by its own code. */
function publicationFindings(expiries, now) {
	if (expiries.kind === "refused") return findingsOf(expiries);
	return Object.entries(expiries.value).flatMap(([role, expires]) => {
		const hours = hoursTooFew(role, Date.parse(expires), now);
		if (hours === void 0) return [];
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

// action/doctor/shared-secrets.ts
/** What the shipped workflows read from environments: keys that sign, and tokens that read or propose for the registry. */
const OF_ENVIRONMENTS = /* @__PURE__ */ new Set([
	"ADMISSIONS_KEY",
	"SNAPSHOT_KEY",
	"HEAD_KEY",
	"REVOCATIONS_KEY",
	"MEMBERS_APP_KEY",
	"MEMBERS_TOKEN",
	"PROPOSAL_TOKEN",
	"DOCTOR_TOKEN"
]);
/** Keys that lie where a workflow file on any branch reads them, whatever their environments allow. */
function sharedSecretFindings({ repository, organization }) {
	return [...heldBy("the repository", repository), ...heldBy("the organization", organization)];
}
function heldBy(whose, names) {
	if (names.kind === "unread") return [unverified(`the secrets of ${whose}`, names.why)];
	return names.value.filter((name) => OF_ENVIRONMENTS.has(name.toUpperCase())).map((name) => finding("DOCTOR_SECRET_SHARED", `${name} is a secret of ${whose}`));
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
	const findings = [
		...branchFindings(rules, head.defaultBranch, check),
		...tokenFindings(await facts.workflowToken()),
		...sharedSecretFindings(await facts.sharedSecrets())
	];
	const files = await facts.files(head.defaultBranch);
	if (files.kind === "unread") findings.push(unverified("the files of the default branch", files.why));
	else {
		progress("reading CODEOWNERS");
		findings.push(...await ownerFindings(facts, files.value));
		findings.push(...await workflows(examination, {
			head,
			rules,
			check
		}, files.value));
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
async function workflows({ facts, now, progress }, { head, rules, check }, tracked) {
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
	if (check.app === void 0 || check.app === check.sharedApp) findings.push(...files.flatMap((file) => borrowedCheck(file, check.name)));
	progress("asking where pinned commits come from");
	const { uses, hasUnread, called } = await workflowUses(files, facts.calledWorkflow, head.defaultBranch);
	findings.push(...called.flatMap(unpinnedFindings));
	findings.push(...await impostorFindings([...files, ...called], facts.commitPlaces));
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