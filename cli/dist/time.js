// core/time.ts
const HOUR_IN_MS = 36e5;
const DAY_IN_MS = 24 * HOUR_IN_MS;
/** Clocks of builders and hosts differ by this much without anything being wrong. */
const CLOCK_SKEW_MS = 3e5;
/** RFC 3339 in UTC, whole seconds: the only form that every TUF client reads, and so the one that all our documents use. */
function wholeSeconds(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}
/** The day of an instant in UTC, `2026-01-31`. */
function dayOf(date) {
	return date.toISOString().slice(0, 10);
}

export { wholeSeconds as a, dayOf as i, DAY_IN_MS as n, HOUR_IN_MS as r, CLOCK_SKEW_MS as t };