// core/finding.ts
function ok(value) {
	return {
		kind: "ok",
		value
	};
}
function refused(first, ...rest) {
	return {
		kind: "refused",
		findings: [first, ...rest]
	};
}
/** A refusal with all of a list that `isFound`. */
function refusedBy(findings) {
	return {
		kind: "refused",
		findings
	};
}
function finding(code, message, at) {
	return at === void 0 ? {
		code,
		message
	} : {
		code,
		message,
		at
	};
}
function isFound(findings) {
	return findings.length > 0;
}
/** `ok(value)` when nothing was found, a refusal with all of it otherwise. */
function unlessFound(findings, value) {
	const [first, ...rest] = findings;
	return first === void 0 ? ok(value()) : refused(first, ...rest);
}
/** The findings of a refusal, none of an acceptance. */
function findingsOf(outcome) {
	return outcome.kind === "refused" ? outcome.findings : [];
}

export { refused as a, ok as i, findingsOf as n, refusedBy as o, isFound as r, unlessFound as s, finding as t };