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
/** What follows from a value, unless there is none: then the refusal that there is instead. */
function andThen(outcome, next) {
	return outcome.kind === "refused" ? outcome : next(outcome.value);
}
/** The outcome, unless something else was found: then a refusal with all of it. */
function unlessAlso(outcome, found) {
	const all = [...findingsOf(outcome), ...found];
	return isFound(all) ? refusedBy(all) : outcome;
}
/** All values, under the names of their outcomes; or, where one is refused, the findings of all that are. */
function every(outcomes) {
	const named = Object.entries(outcomes);
	return andThen(everyOf(named.map(([, outcome]) => outcome)), (read) => ok(Object.fromEntries(named.map(([name], index) => [name, read[index]]))));
}
/** As `every`, for a list. */
function everyOf(outcomes) {
	return unlessFound(outcomes.flatMap(findingsOf), () => outcomes.flatMap((outcome) => valuesOf(outcome)));
}
/** Both values, or the findings of both. */
function both(one, other) {
	if (one.kind === "refused") return {
		kind: "refused",
		findings: [...one.findings, ...findingsOf(other)]
	};
	return other.kind === "refused" ? other : ok([one.value, other.value]);
}
/** The findings of a refusal, none of an acceptance. */
function findingsOf(outcome) {
	return outcome.kind === "refused" ? outcome.findings : [];
}
/** The value of an acceptance, none of a refusal. */
function valuesOf(outcome) {
	return outcome.kind === "ok" ? [outcome.value] : [];
}

export { finding as a, ok as c, unlessAlso as d, unlessFound as f, everyOf as i, refused as l, both as n, findingsOf as o, valuesOf as p, every as r, isFound as s, andThen as t, refusedBy as u };