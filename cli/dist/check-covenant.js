import { o as permissionsOf } from "./manifest.js";
import { a as finding } from "./finding.js";

// core/policy/check-covenant.ts
/** Holds what a manifest asks for against what the policy gives a tier. Nothing asked for beyond it passes unseen. */
function checkCovenant(manifest, tier, policy) {
	return [
		...dataClassFindings(manifest, tier, policy),
		...permissionFindings(manifest, tier),
		...limitFindings(manifest, tier)
	];
}
function dataClassFindings(manifest, tier, policy) {
	const highest = policy.data_classes.findIndex((name) => name === tier.max_data_class);
	return manifest.value.data_classes.flatMap((name, index) => {
		const at = manifest.at(`/data_classes/${index}`);
		const rank = policy.data_classes.indexOf(name);
		if (rank === -1) return [finding("MANIFEST_DATA_CLASS_UNKNOWN", `${name} is not one of ${policy.data_classes.join(", ")}`, at)];
		if (rank <= highest) return [];
		return [finding("MANIFEST_DATA_CLASS_ABOVE_TIER", `${name} is above ${tier.max_data_class ?? "none"}, the highest that tier ${tier.name} may see`, at)];
	});
}
function permissionFindings(manifest, tier) {
	const granted = tier.permissions;
	if (granted === void 0) return [];
	return permissionsOf(manifest.value).filter((permission) => !granted.includes(permission)).map((permission) => finding("MANIFEST_PERMISSION_ABOVE_TIER", `tier ${tier.name} does not have ${permission}`, manifest.at(manifest.value.permissions ? "/permissions" : "")));
}
function limitFindings(manifest, tier) {
	const asked = { ...manifest.value.limits };
	const highest = { ...tier.max_limits };
	return Object.entries(highest).flatMap(([name, bound]) => {
		const wish = asked[name] ?? 0;
		if (wish <= bound) return [];
		return [finding("MANIFEST_LIMIT_ABOVE_TIER", `${name} is ${wish}, tier ${tier.name} has at most ${bound}`, manifest.at(`/limits/${name}`))];
	});
}

export { checkCovenant as t };