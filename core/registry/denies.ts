import type { Digest, Revocation } from '../../registry-schema/generated/types.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';
import type { Deny, RegistryState } from './registry-state.ts';

type Scope = Revocation['scope'];

interface ReleaseName {
  readonly pluginId: string;
  readonly version: string;
  readonly digest: Digest;
}

/** Does a deny's scope cover that release? */
export function scopeCovers(scope: Scope, release: ReleaseName): boolean {
  if (scope.kind === 'digest') return scope.digest === release.digest;
  if (scope.plugin_id !== release.pluginId) return false;
  return scope.kind === 'plugin' || scope.version === release.version;
}

/** The digests that a scope covers among what is admitted: a host then matches digests only. A bare digest stands for itself. */
export function expandScope(scope: Scope, state: Pick<RegistryState, 'plugins'>): readonly Digest[] {
  if (scope.kind === 'digest') return [scope.digest];
  const digests: Digest[] = [];
  for (const [pluginId, plugin] of state.plugins) {
    for (const { version, artifact } of plugin.releases) {
      if (scopeCovers(scope, { pluginId, version, digest: artifact.digest })) digests.push(artifact.digest);
    }
  }
  return digests.sort();
}

/** Equal for two entries that say the same. An id alone does not make them one: another's could be taken to hide a deny. */
export function contentKey(entry: Revocation | Deny): string {
  const said = Object.entries(entry).filter(([name]) => name !== 'digests' && name !== 'schema_version');
  return canonicalJson(toJson(Object.fromEntries(said)));
}

export function expandRevocation(revocation: Revocation, state: Pick<RegistryState, 'plugins'>): Deny {
  const { schema_version: _version, ...entry } = revocation;
  return { ...entry, digests: expandScope(revocation.scope, state) };
}

/** The first entry that covers the release, if one does. */
export function denyCovering(denies: readonly Deny[], release: ReleaseName): Deny | undefined {
  return denies.find((deny) => deny.digests.includes(release.digest) || scopeCovers(deny.scope, release));
}
