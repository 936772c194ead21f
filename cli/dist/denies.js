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

export { expandRevocation as n, denyCovering as t };