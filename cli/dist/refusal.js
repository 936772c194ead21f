import { n as renderFindings, t as findingsJson } from "./render-findings.js";

// cli/refusal.ts
/** The result of a command that found reasons against: exit 3, every finding, and how many there are. */
function refusal(findings, style) {
	const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
	return {
		exit: "refused",
		human: `${renderFindings(findings, style)}\n${style.bold(`refused: ${count}`)}`,
		json: {
			verdict: "refused",
			findings: findingsJson(findings)
		}
	};
}

export { refusal as t };