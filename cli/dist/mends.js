import { r as __exportAll } from "./rolldown-runtime.js";

// action/doctor/mends.ts
var mends_exports = /* @__PURE__ */ __exportAll({ planMends: () => planMends });
const MENDED_RULESET = "portcullis";
const BY_RULESET = [
	"DOCTOR_BRANCH_UNPROTECTED",
	"DOCTOR_RULE_BYPASS",
	"DOCTOR_APPROVALS_OPTIONAL",
	"DOCTOR_STALE_REVIEWS_KEPT",
	"DOCTOR_LAST_PUSH_UNREVIEWED",
	"DOCTOR_CODE_OWNERS_OPTIONAL",
	"DOCTOR_HISTORY_REWRITABLE"
];
const BY_PINNING = [
	"DOCTOR_CHECK_OPTIONAL",
	"DOCTOR_CHECK_UNPINNED",
	"DOCTOR_CHECK_APP_WRONG"
];
const BY_TOKEN = ["DOCTOR_TOKEN_WIDE", "DOCTOR_TOKEN_APPROVES"];
/** What of the findings the API can mend, as steps to be shown before they are taken. Rules are added, none is taken away. */
function planMends({ findings, check, rules, head }) {
	const has = (codes) => findings.some(({ code }) => codes.includes(code));
	const mends = [];
	const pinned = pinnedCheck({
		check,
		rules
	});
	if (has(BY_RULESET) || has(BY_PINNING) && pinned !== void 0) {
		const also = pinned === void 0 ? "" : `, the check ${pinned.name} of App ${pinned.app}`;
		mends.push({
			what: `make or complete the ruleset ${MENDED_RULESET} on ${head.defaultBranch}, which nobody may bypass: pull request, 1 approval, of code owners, after the last push, stale ones dismissed, no force push, no deletion${also}`,
			apply: (port) => port.enforceRuleset(MENDED_RULESET, pinned)
		});
	}
	if (has(BY_TOKEN)) mends.push({
		what: "make the default of workflow tokens read-only, without the right to approve",
		apply: (port) => port.restrictWorkflowToken()
	});
	return mends;
}
/**
* The check with its App: the one given, or that of all workflows; nothing where a rule pins it to a third, which may be meant.
* A check is never required unpinned.
*/
function pinnedCheck({ check, rules }) {
	const isForeign = rules.sources.flatMap(({ checks }) => checks).some(({ name, app }) => name === check.name && app !== void 0 && app !== check.sharedApp);
	const app = check.app ?? (isForeign ? void 0 : check.sharedApp);
	return app === void 0 ? void 0 : {
		name: check.name,
		app
	};
}

export { mends_exports as n, MENDED_RULESET as t };