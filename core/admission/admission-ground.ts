import type { Digest, Plugin, PluginId, Policy, Waiver } from '../../registry-schema/generated/types.ts';
import type { TrustMaterial } from '../attestation/trust.ts';
import type { OsvExport } from '../osv/match-vulnerabilities.ts';
import { denyCovering, inForce } from '../denies/denies.ts';
import type { Submitter } from '../release/drift.ts';
import type { PreviousRelease } from '../release/previous-release.ts';
import { recordOf, type Deny, type RegistryState } from '../registry/registry-state.ts';

/** What was accepted before the release: the ground that it is judged on, never the change that brings it. */
export interface AdmissionGround {
  readonly registryId: string;
  readonly policy: Policy;
  readonly trust: TrustMaterial;
  /** The instant at which keys and certificates are judged. */
  readonly at: Date;
  readonly waivers: readonly Waiver[];
  /** Known vulnerabilities, where an export is given. */
  readonly osv: OsvExport | undefined;
  /** Who brings the release. */
  readonly submittedBy: Submitter;
  record(pluginId: PluginId): Plugin | undefined;
  /**
   * What a release is compared with: the last admitted one, undefined before the first, or where it cannot be read any more;
   * and, where nobody can tell which one will have been admitted last, each that may have been.
   */
  against(pluginId: PluginId): readonly (PreviousRelease | undefined)[];
  /** Versions of a plugin that were admitted, in that order, or may have been. */
  versions(pluginId: PluginId): readonly string[];
  /** Which release holds that digest, if one does. */
  releaseOf(digest: Digest): { readonly pluginId: string; readonly version: string } | undefined;
  isAdmitted(pluginId: PluginId, version: string): boolean;
  /** The deny in force that covers it, if one does. */
  denyOf(release: Parameters<typeof denyCovering>[1]): Pick<Deny, 'id' | 'scope'> | undefined;
}

export interface JudgingGround {
  readonly trust: TrustMaterial;
  /** The last admitted releases of the plugins that are judged. */
  readonly previous: ReadonlyMap<PluginId, PreviousRelease>;
  /** Others that may be the last admitted one by the time that this is: the PR check cannot wait for publish. */
  readonly further?: ReadonlyMap<PluginId, readonly PreviousRelease[]> | undefined;
  /** Versions that were admitted, or may have been, where somebody knows better than the state. */
  readonly versions?: ReadonlyMap<PluginId, readonly string[]> | undefined;
  /** The instant of judgement. */
  readonly at: Date;
  /** Known vulnerabilities, where an export is given. */
  readonly osv?: OsvExport | undefined;
  /** Who brings the releases; where left out, there are no pull requests to ask about. */
  readonly submittedBy?: Submitter | undefined;
}

/** The ground that a state gives to judge a release on. The PR check and publish both stand on it. */
export function admissionGround(state: RegistryState, ground: JudgingGround): AdmissionGround {
  if (state.policy === undefined) throw new Error('a registry without an accepted policy judges nothing');
  const standing = inForce(state.denies, state.reinstatements);
  return {
    registryId: state.registryId,
    policy: state.policy.value,
    trust: ground.trust,
    at: ground.at,
    waivers: state.waivers,
    osv: ground.osv,
    submittedBy: ground.submittedBy ?? 'not-asked',
    against: (pluginId) => [ground.previous.get(pluginId), ...(ground.further?.get(pluginId) ?? [])],
    versions: (pluginId) =>
      ground.versions?.get(pluginId) ?? state.plugins.get(pluginId)?.releases.map(({ version }) => version) ?? [],
    record: (pluginId) => {
      const row = state.plugins.get(pluginId)?.record;
      return row === undefined ? undefined : recordOf(pluginId, row);
    },
    releaseOf: (digest) => {
      for (const [pluginId, plugin] of state.plugins) {
        const row = plugin.releases.find((release) => release.artifact.digest === digest);
        if (row !== undefined) return { pluginId, version: row.version };
      }
      return undefined;
    },
    // Two spellings of one version would be one folder to some file systems, and one version to people.
    isAdmitted: (pluginId, version) =>
      state.plugins.get(pluginId)?.releases.some((row) => row.version.toLowerCase() === version.toLowerCase()) === true,
    denyOf: (release) => denyCovering(standing, release),
  };
}
