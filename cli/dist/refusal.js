import { t as count } from "./count.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";

// cli/refusal.ts
/** The result of a command that found reasons against: exit 3, every finding, and how many there are. */
function refusal(findings, style) {
	return {
		exit: "refused",
		human: `${renderFindings(findings, style)}\n${style.bold(`refused: ${count(findings.length, "finding")}`)}`,
		json: {
			verdict: "refused",
			findings: findingsJson(findings)
		}
	};
}

export { refusal as t };