import { a as finding } from "./finding.js";
import { n as visibleText } from "./outside-text.js";
import { r as unverified } from "./reading.js";

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

export { branchFindings as t };