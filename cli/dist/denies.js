import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";

// core/registry/denies.ts
/** Does a deny's scope cover that release? */
function scopeCovers(scope, release) {
	if (scope.kind === "digest") return scope.digest === release.digest;
	if (scope.plugin_id !== release.pluginId) return false;
	return scope.kind === "plugin" || scope.version === release.version;
}
/** The digests that a scope covers among what is admitted: a host then matches digests only. A bare digest stands for itself. */
function expandScope(scope, state) {
	if (scope.kind === "digest") return [scope.digest];
	const digests = [];
	for (const [pluginId, plugin] of state.plugins) for (const { version, artifact } of plugin.releases) if (scopeCovers(scope, {
		pluginId,
		version,
		digest: artifact.digest
	})) digests.push(artifact.digest);
	return digests.sort();
}
/** Equal for two entries that say the same. An id alone does not make them one: another's could be taken to hide a deny. */
function contentKey(entry) {
	const said = Object.entries(entry).filter(([name]) => name !== "digests" && name !== "schema_version");
	return canonicalJson(toJson(Object.fromEntries(said)));
}
function expandRevocation(revocation, state) {
	const { schema_version: _version, ...entry } = revocation;
	return {
		...entry,
		digests: expandScope(revocation.scope, state)
	};
}
/** The first entry that covers the release, if one does. */
function denyCovering(denies, release) {
	return denies.find((deny) => deny.digests.includes(release.digest) || scopeCovers(deny.scope, release));
}

export { denyCovering as n, expandRevocation as r, contentKey as t };