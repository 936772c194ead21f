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
	return at.toISOString().slice(0, 10) > granted.review_by && below !== void 0 ? {
		tier: below,
		lapsedFrom: tier.name
	} : {
		tier,
		lapsedFrom: void 0
	};
}

export { tierNamed as n, effectiveTier as t };