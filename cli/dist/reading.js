import { a as finding } from "./finding.js";

// action/doctor/reading.ts
function read(value) {
	return {
		kind: "read",
		value
	};
}
function unread(why) {
	return {
		kind: "unread",
		why
	};
}
/** A finding of its own kind: nobody has seen that it is sound, nor that it is not. */
function unverified(what, why, at) {
	return finding("DOCTOR_UNVERIFIED", `cannot verify ${what}: ${why}`, at);
}

export { unread as n, unverified as r, read as t };