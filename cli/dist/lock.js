import { n as namedOwners } from "./lint-owners.js";
import { c as ownerText, n as OWNERS_LOCK_FILE, r as lockedOwner } from "./owners-lock.js";
import { a as finding, f as unlessFound } from "./finding.js";
import { n as numbersOf } from "./check-lock.js";

// action/owners/lock.ts
/**
* The numbers of all whom CODEOWNERS names, as GitHub says now. An address keeps the number that somebody
* wrote down: GitHub tells none. Refused while a name cannot be read or is nobody's, so that a lock is never half a lock.
*/
async function ownersLock(codeowners, former, directory) {
	const numbers = await numbersOf(namedOwners(codeowners), directory);
	const findings = [...codeowners.findings];
	const users = [];
	const teams = [];
	for (const number of numbers) {
		const { owner } = number;
		const id = owner.kind === "email" ? lockedOwner(former, owner)?.id : numberOf(number);
		if (id === void 0) findings.push(withoutNumber(number, codeowners.file));
		else if (owner.kind === "team") teams.push([`${owner.organization}/${owner.slug}`, id]);
		else users.push([owner.kind === "user" ? owner.login : owner.address, id]);
	}
	return unlessFound(findings, () => ({
		schema_version: 1,
		users: Object.fromEntries(users),
		teams: Object.fromEntries(teams)
	}));
}
function numberOf({ fact }) {
	return fact.kind === "found" ? fact.id : void 0;
}
function withoutNumber({ owner, line, fact }, file) {
	const name = ownerText(owner);
	if (owner.kind === "email") return finding("OWNERS_ADDRESS_UNPROVEN", `${OWNERS_LOCK_FILE} has no number of ${name}`, {
		file,
		line
	});
	if (fact.kind === "unread") return finding("OWNERS_UNREAD", `${name}: ${fact.why}`, {
		file,
		line
	});
	return finding("OWNERS_NAME_UNKNOWN", `GitHub knows no ${name}`, {
		file,
		line
	});
}
/** What a lock says otherwise than GitHub does now; names that CODEOWNERS no longer uses included. */
function lockDifferences(locked, current) {
	return ["users", "teams"].flatMap((member) => {
		const had = folded(locked?.[member] ?? {});
		const has = folded(current[member]);
		return [.../* @__PURE__ */ new Set([...had.keys(), ...has.keys()])].sort().flatMap((key) => {
			const [one, other] = [had.get(key), has.get(key)];
			if (one?.id === other?.id) return [];
			const message = `${other?.name ?? one?.name ?? key}: ${one?.id ?? "nothing"} is written down, and it is ${other?.id ?? "named by no line"}`;
			return [finding("OWNERS_LOCK_MISMATCH", message, {
				file: OWNERS_LOCK_FILE,
				pointer: `/${member}`
			})];
		});
	});
}
function folded(entries) {
	return new Map(Object.entries(entries).map(([name, id]) => [name.toLowerCase(), {
		name,
		id
	}]));
}

export { lockDifferences, ownersLock };