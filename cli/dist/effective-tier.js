import { i as dayOf } from "./time.js";

// core/policy/effective-tier.ts
function tierNamed(policy, name) {
	return policy.tiers.find((tier) => tier.name === name);
}
/**
* The tier that a plugin is judged by at a time. A grant that nobody reviewed by its date is a grant that nobody stands
* for: the plugin falls one tier; from the last there is nowhere to fall. Undefined if the policy has no such tier.
*/
function effectiveTier(policy, granted, at) {
	const rank = policy.tiers.findIndex(({ name }) => name === granted.name);
	const tier = policy.tiers[rank];
	if (tier === void 0) return void 0;
	const below = policy.tiers[rank + 1];
	return dayOf(at) > granted.review_by && below !== void 0 ? {
		tier: below,
		met: [below, tier],
		lapsedFrom: tier.name
	} : {
		tier,
		met: [tier],
		lapsedFrom: void 0
	};
}
const STRICTEST_FIRST = [
	"enforce",
	"warn",
	"observe"
];
/** The strictest of some tiers; one that says nothing enforces. */
function enforcementOf(tiers) {
	const levels = tiers.map(({ enforcement = "enforce" }) => enforcement);
	return STRICTEST_FIRST.find((level) => levels.includes(level)) ?? "enforce";
}

export { enforcementOf as n, tierNamed as r, effectiveTier as t };