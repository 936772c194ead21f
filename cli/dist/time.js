// core/time.ts
/** RFC 3339 in UTC, whole seconds: the only form that every TUF client reads, and so the one that all our documents use. */
function wholeSeconds(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}

export { wholeSeconds as t };