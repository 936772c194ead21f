import { c as ownerText, r as lockedOwner } from "./owners-lock.js";
import { a as finding } from "./finding.js";

// action/owners/check-lock.ts
/** An address has no number that GitHub would tell. */
const UNTOLD = {
	kind: "unread",
	why: "GitHub tells nobody whose address it is"
};
/** Asks who holds each name now. */
async function numbersOf(named, directory) {
	const numbers = [];
	for (const { owner, line } of named) numbers.push({
		owner,
		line,
		fact: await ownerFact(owner, directory)
	});
	return numbers;
}
/** Asks who holds one name now. */
function ownerFact(owner, directory) {
	if (owner.kind === "email") return Promise.resolve(UNTOLD);
	return owner.kind === "user" ? directory.user(owner.login) : directory.team(owner.organization, owner.slug);
}
/**
* Names whose holder is not the one that was written down: a login or team that was given up and taken by another owns what
* the former did, by GitHub's own count. What the token may not read is not among them.
*/
function lockMismatches(numbers, lock, file) {
	return numbers.flatMap(({ owner, line, fact }) => {
		const locked = lockedOwner(lock, owner);
		if (locked === void 0 || fact.kind === "unread" || fact.kind === "found" && fact.id === locked.id) return [];
		const now = fact.kind === "found" ? `is number ${fact.id} now` : "is nobody now";
		const message = `${ownerText(owner)} ${now}; owners.lock.json says ${locked.id}`;
		return [finding("OWNERS_LOCK_MISMATCH", message, {
			file,
			line
		})];
	});
}

export { numbersOf as n, ownerFact as r, lockMismatches as t };