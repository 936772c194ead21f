import { n as visibleText } from "./outside-text.js";
import { o as RISK_CLASSES } from "./drift.js";

// core/capability/capability-change.ts
/** What the change is about, and how a sentence names it. */
const SUBJECTS = {
	release: "first release",
	tier: "tier",
	egress: "egress",
	"data-class": "data class",
	permission: "permission",
	"file-read": "reading of files",
	"file-write": "writing of files",
	sdk: "SDK",
	limit: "limit",
	retention: "retention",
	redaction: "redaction",
	stage: "stage",
	"output-schema": "output schema",
	origin: "origin",
	licence: "licence"
};
function widened(subject, risk, sides) {
	return {
		subject,
		direction: "widened",
		risk,
		...sides
	};
}
/** Whatever does less needs nobody's leave; it is told so that a reviewer sees the whole step. */
function narrowed(subject, sides) {
	return {
		subject,
		direction: "narrowed",
		risk: "none",
		...sides
	};
}
/** Judged as if it widened. */
function changed(subject, risk, sides) {
	return {
		subject,
		direction: "changed",
		risk,
		...sides
	};
}
/** The manifest said something, none included, and is silent now. What held the member may be gone too: the place is the whole. */
function silenced(subject, before) {
	return widened(subject, "undeclared", {
		before: before.length === 0 ? NONE : before.join(", "),
		after: UNDECLARED,
		pointer: ""
	});
}
/** The manifest was silent, and says what binds it now. */
function spokenUp(subject, after, pointer) {
	return narrowed(subject, {
		before: UNDECLARED,
		after,
		pointer
	});
}
/** How text says that a manifest is silent, and that it says none. */
const UNDECLARED = "(undeclared)";
const NONE = "(none)";
/** The change in one plain line, free of control and formatting characters: what, how, from where to where, and the risk. */
function describeChange({ subject, direction, risk, before, after }) {
	const steps = [before, after].map((side) => side === null ? NONE : visibleText(side));
	return `${SUBJECTS[subject]} ${direction}: ${steps.join(" → ")} [${risk}: ${RISK_CLASSES[risk]}]`;
}

export { narrowed as a, widened as c, describeChange as i, UNDECLARED as n, silenced as o, changed as r, spokenUp as s, NONE as t };