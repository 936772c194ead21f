import { t as describeDrift } from "./drift.js";
import { i as describeChange } from "./capability-change.js";
import { n as boundedMarkdown, t as MAX_REPORT_CHARACTERS } from "./bounded-markdown.js";
import { t as count } from "./count.js";
import { a as codeEntry } from "./render-findings.js";
import { t as codeText } from "./outside-text.js";

// core/report/findings-report.ts
const MAX_REPORTED_FINDINGS = 200;
/**
* Findings grouped by file, each with its place, message, reason and hint; one paragraph per file, at most 200 findings.
* @param elsewhere heads those that are in no file.
*/
function findingParagraphs(findings, elsewhere = "The change as a whole") {
	const byFile = /* @__PURE__ */ new Map();
	for (const found of findings.slice(0, 200)) {
		const file = found.at?.file ?? "";
		byFile.set(file, [...byFile.get(file) ?? [], found]);
	}
	const hinted = /* @__PURE__ */ new Set();
	const paragraphs = [...byFile].flatMap(([file, group]) => [file === "" ? `**${elsewhere}**` : `**${codeText(file)}**`, group.map((found) => findingLine(found, hinted)).join("\n")]);
	const left = findings.length - 200;
	return left > 0 ? [...paragraphs, `and ${left} more findings`] : paragraphs;
}
function findingLine(found, hinted) {
	const entry = codeEntry(found.code);
	const place = placeOf(found);
	const line = `- **${found.code}**${place === "" ? "" : ` at ${place}`}: ${codeText(found.message)}`;
	if (hinted.has(found.code)) return line;
	hinted.add(found.code);
	return `${line}<br>${ownProse(`${entry.reason} ${entry.hint}`)}`;
}
/** Our own words as Markdown: `plugins/<id>` outside of a code span would be taken for a tag, and not shown. */
function ownProse(text) {
	return text.replaceAll(/`[^`]*`|</g, (piece) => piece === "<" ? "&lt;" : piece);
}
function placeOf({ at }) {
	if (at?.line !== void 0) return `line ${at.line}`;
	return at?.pointer === void 0 || at.pointer === "" ? "" : codeText(at.pointer);
}

// core/report/change-report.ts
/** The job summary: verdict first, the capability change second, findings by file, approvals, and evidence last. */
function renderChangeReport(report) {
	const paragraphs = [
		`## ${verdictLine(report)}`,
		...uncomparedParagraphs(report),
		...report.releases.flatMap(changeParagraphs),
		...report.findings.length === 0 ? [] : ["### Findings", ...findingParagraphs(report.findings)],
		...softenedParagraphs(report.releases.flatMap(({ softened }) => softened)),
		"### Approval",
		...approvalParagraphs(report),
		"### Evidence",
		...report.releases.flatMap(({ folder, evidence }) => evidence === void 0 ? [] : [evidenceTable(folder, evidence)])
	];
	const judged = judgedLine(report);
	return `${boundedMarkdown(paragraphs, MAX_REPORT_CHARACTERS - judged.length - 2)}\n${judged}\n`;
}
function judgedLine({ pullRequest, head, base }) {
	return `${pullRequest === void 0 ? "Head" : `Pull request ${pullRequest}: head`} ${codeText(head)} by the default branch at ${codeText(base ?? "not reached")}.`;
}
const APPROVAL_WORDS = {
	given: [" and approved", "Given."],
	missing: ["; approval is missing", "Missing."],
	"not-asked": ["", "Not asked for here; publish asks for it."]
};
function verdictLine({ verdict, findings, approval }) {
	if (verdict === "refused") return `Refused: ${count(findings.length, "finding")}`;
	return `Admissible${APPROVAL_WORDS[approval][0]}`;
}
/** A reviewer who takes the list for what is new against the last admitted release would be misled. */
function uncomparedParagraphs({ releases, uncompared = [] }) {
	const [why] = uncompared;
	if (releases.length === 0 || why === void 0) return [];
	return [`Nobody can tell what was admitted last (${`${why.code}: ${codeText(why.message)}`}): compared with every release that was merged, a risk beside any of them is shown.`];
}
/** What a reviewer decides about: what the release may do that the last one could not. */
function changeParagraphs(release) {
	const tier = release.lapsedFrom === void 0 ? codeText(release.tier) : `${codeText(release.tier)}, fallen from ${codeText(release.lapsedFrom)}: its review is overdue`;
	const changes = release.changes.slice(0, MAX_LISTED_CHANGES).map((change) => `- ${RISK_MARK[change.risk === "none" ? "none" : "some"]} ${codeText(describeChange(change), MAX_CHANGE_CHARACTERS)}`);
	const drift = release.drift.map((change) => `- ${RISK_MARK.some} ${codeText(describeDrift(change), MAX_CHANGE_CHARACTERS)}`);
	const left = release.changes.length - changes.length;
	const lines = [
		...drift,
		...changes,
		...left > 0 ? [`- and ${left} more changes`] : []
	];
	const needed = neededText(release.quorum);
	return [
		`### ${codeText(release.folder)}`,
		`Tier ${tier}${needed}.`,
		...lines.length === 0 ? ["It may do what the last release may do, no more and no less."] : lines
	];
}
function neededText({ approvals, seats }) {
	const seated = [...seats].map(([seat, number]) => `${codeText(seat)} ${number}`);
	const parts = [...approvals > 0 ? [count(approvals, "approval")] : [], ...seated];
	return parts.length === 0 ? "" : `; needed: ${parts.join(", ")}`;
}
const MAX_LISTED_CHANGES = 100;
/** Both sides as long as `describeChange` shows them, and what it says of them. */
const MAX_CHANGE_CHARACTERS = 1e3;
const RISK_MARK = {
	some: "**+**",
	none: "−"
};
/** What policy would refuse and does not: told as plainly as what it refuses, or nobody would ever mend it. */
function softenedParagraphs(softened) {
	if (softened.length === 0) return [];
	return ["### Would refuse", ...softened.slice(0, MAX_LISTED_CHANGES).map(({ finding, by }) => {
		const why = by.kind === "waiver" ? `waived by ${codeText(by.id)} until ${codeText(by.expires)}` : `the tier is on ${by.level}`;
		return `- ${finding.code}: ${codeText(finding.message)} (${why})`;
	})];
}
function evidenceTable(folder, evidence) {
	const provenance = evidence.provenance.map(({ builder, path, commit }) => `${codeText(builder)} ran ${codeText(path ?? "a build")} at ${codeText(commit ?? "a commit not stated")}`);
	return [
		"| | |",
		"|---|---|",
		...[
			["release", codeText(folder)],
			["artifact", codeText(evidence.artifactName)],
			["digest", codeText(evidence.artifactDigest)],
			["fetched from", codeText(evidence.url)],
			["built by", codeText(evidence.builtBy)],
			...provenance.map((line) => ["provenance", line])
		].map(([name, value]) => `| ${name} | ${value} |`)
	].join("\n");
}
function approvalParagraphs({ approval, approvals, approvalFindings }) {
	const given = approvals.map(({ login, id, commit, capacities = [] }) => `- ${codeText(login)} (account ${id}) as ${codeText(capacities.join(", "))} on ${codeText(commit)}`);
	return [
		APPROVAL_WORDS[approval][1],
		...given.length === 0 ? [] : [given.join("\n")],
		...approvalFindings.length === 0 ? [] : findingParagraphs(approvalFindings)
	];
}

export { renderChangeReport as t };