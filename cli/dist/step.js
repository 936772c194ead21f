import { a as finding } from "./finding.js";
import { t as GitHubError } from "./client.js";
import { n as visibleText } from "./outside-text.js";
import { n as PublicationStoreError } from "./publication-store.js";
import { t as GitError } from "./git-process.js";

// action/github/failure.ts
const MAX_CAUSES = 3;
/** An error and its causes as one line, without a stack. */
function failureLine(error) {
	const parts = [];
	for (let each = error; each instanceof Error && parts.length <= MAX_CAUSES; each = each.cause) {
		const text = visibleText(each.message.trim().replaceAll(/\s+/g, " "), 300).replace(/[.:]$/, "");
		if (text !== "" && !parts.includes(text)) parts.push(text);
	}
	return parts.length === 0 ? "something failed without a reason" : parts.join(": ");
}
/** What of GitHub failed, with a code that says what to do about it; undefined where something else did. */
function gitHubFailure(error) {
	if (!(error instanceof GitHubError)) return void 0;
	return finding(codeOfStatus(error.status), failureLine(error));
}
function codeOfStatus(status) {
	if (status === 0 || status >= 500) return "GITHUB_UNREACHABLE";
	if (status === 429) return "GITHUB_QUOTA_USED_UP";
	if (status === 401 || status === 403) return "GITHUB_FORBIDDEN";
	return status === 404 ? "GITHUB_NOT_FOUND" : "GITHUB_REJECTED";
}

// action/setup/step.ts
/** A step cannot be done, for a reason with a code. */
var SetupRefusal = class extends Error {
	name = "SetupRefusal";
	findings;
	constructor(findings) {
		super(findings[0].message);
		this.findings = findings;
	}
};
/** Looks at every step in order and, for `apply`, does what is left to do. What failed leaves the others standing. */
async function runSteps(steps, mode, progress) {
	const reports = [];
	const broken = /* @__PURE__ */ new Set();
	for (const step of steps) {
		const lacking = step.needs.find((name) => broken.has(name));
		const report = lacking === void 0 ? await runStep(step, mode, progress) : bare(step, "not-reached", `waits for ${lacking}`);
		if (report.state === "failed" || report.state === "not-reached") broken.add(step.name);
		reports.push(report);
	}
	return reports;
}
async function runStep(step, mode, progress) {
	try {
		progress(`looking at ${step.name}`);
		const { state, is, will, notes = [] } = await step.look();
		if (mode === "plan" || will === void 0) return {
			name: step.name,
			state,
			text: is,
			will,
			notes,
			findings: []
		};
		progress(`${step.name}: ${will}`);
		const told = await step.apply();
		return {
			name: step.name,
			state: "done",
			text: will,
			will: void 0,
			notes: [...notes, ...told],
			findings: []
		};
	} catch (error) {
		if (error instanceof SetupRefusal) return {
			...bare(step, "failed", error.message),
			findings: error.findings
		};
		const failure = gitHubFailure(error) ?? pushFailure(error);
		if (failure === void 0) throw error;
		const notes = failure.code === "GITHUB_FORBIDDEN" ? ["docs/setup.md lists what the token needs"] : [];
		return {
			...bare(step, "failed", failure.message),
			notes,
			findings: [failure]
		};
	}
}
/** git says in words why GitHub took no push: a token without the right to workflows, a rule of the organization. */
function pushFailure(error) {
	return error instanceof GitError || error instanceof PublicationStoreError ? finding("GITHUB_REJECTED", failureLine(error)) : void 0;
}
function bare({ name }, state, text) {
	return {
		name,
		state,
		text,
		will: void 0,
		notes: [],
		findings: []
	};
}
/** The answer, or undefined where GitHub says that there is nothing; an empty repository is a conflict to it. */
async function unlessAbsent(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 404 || error.status === 409)) return void 0;
		throw error;
	}
}
/** What a plan does not include, GitHub refuses in one of these ways. Of a public repository they mean something else. */
async function unlessPlanTier(what, isPrivate, asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof GitHubError && [
			403,
			404,
			422
		].includes(error.status) && await isPrivate()) throw new SetupRefusal([finding("SETUP_PLAN_TIER", `${what}: ${error.message}`)]);
		throw error;
	}
}

export { gitHubFailure as a, unlessPlanTier as i, runSteps as n, unlessAbsent as r, SetupRefusal as t };