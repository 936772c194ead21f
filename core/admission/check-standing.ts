import type { Plugin } from '../../registry-schema/generated/types.ts';
import { RELEASE_RECORD_FILE } from '../documents/release-record.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../finding.ts';
import { effectiveTier, type EffectiveTier } from '../policy/effective-tier.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import { recordPath } from '../registry/registry-path.ts';
import type { ReleaseDocuments } from '../release/release-documents.ts';
import type { AdmissionGround } from './admission-ground.ts';

/** The accepted record of the plugin that a release folder names. */
export function acceptedPlugin({ folder, pluginId }: ReleaseFolder, ground: AdmissionGround): Outcome<Plugin> {
  const plugin = ground.record(pluginId);
  return plugin === undefined
    ? refused(finding('RELEASE_PLUGIN_UNKNOWN', `no accepted record of ${pluginId}`, { file: folder }))
    : ok(plugin);
}

/** The tier that a plugin is judged by now. */
export function tierInForce({ plugin_id: id, tier }: Plugin, ground: AdmissionGround): Outcome<EffectiveTier> {
  const inForce = effectiveTier(ground.policy, tier, ground.at);
  return inForce === undefined
    ? refused(finding('RELEASE_TIER_UNKNOWN', `the policy has no tier ${tier.name}`, { file: recordPath(id) }))
    : ok(inForce);
}

export function retirementFindings(plugin: Plugin, { folder }: ReleaseFolder): readonly Finding[] {
  if (plugin.status !== 'retired') return [];
  return [finding('RELEASE_PLUGIN_RETIRED', `${plugin.plugin_id} is retired`, { file: folder })];
}

/** What was admitted or denied before, and stands against this release. */
export function registryFindings(documents: ReleaseDocuments, ground: AdmissionGround): readonly Finding[] {
  const { plugin_id: pluginId, version, artifact } = documents.record;
  const at = { file: `${documents.folder}/${RELEASE_RECORD_FILE}` };
  const findings: Finding[] = [];
  if (ground.isAdmitted(pluginId, version))
    findings.push(finding('RELEASE_VERSION_TAKEN', `${pluginId} ${version} is admitted`, at));
  const other = ground.releaseOf(artifact.digest);
  if (other !== undefined)
    findings.push(finding('RELEASE_DIGEST_TAKEN', `${artifact.digest} is ${other.pluginId} ${other.version}`, at));
  const deny = ground.denyOf({ pluginId, version, digest: artifact.digest });
  if (deny !== undefined) findings.push(finding('RELEASE_DENIED', `denied by ${deny}`, at));
  return findings;
}
