import type { Plugin } from '../../registry-schema/generated/types.ts';
import { statedPublisher } from '../denies/publisher-scope.ts';
import { RELEASE_RECORD_FILE } from '../documents/release-record.ts';
import { finding, ok, refused, type Finding, type Outcome, type Place } from '../finding.ts';
import { effectiveTier, type EffectiveTier } from '../policy/effective-tier.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import { recordPath } from '../registry/registry-path.ts';
import type { Deny } from '../registry/registry-state.ts';
import { ecosystemOf } from '../release/ecosystem.ts';
import type { ReleaseDocuments } from '../release/release-documents.ts';
import type { SbomComponent } from '../sbom/sbom.ts';
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
export function registryFindings(
  documents: ReleaseDocuments,
  ground: AdmissionGround,
  components?: readonly SbomComponent[],
): readonly Finding[] {
  const { plugin_id: pluginId, version, artifact } = documents.record;
  const at = { file: `${documents.folder}/${RELEASE_RECORD_FILE}` };
  const findings: Finding[] = [];
  if (ground.isAdmitted(pluginId, version))
    findings.push(finding('RELEASE_VERSION_TAKEN', `${pluginId} ${version} is admitted`, at));
  const other = ground.releaseOf(artifact.digest);
  if (other !== undefined)
    findings.push(finding('RELEASE_DIGEST_TAKEN', `${artifact.digest} is ${other.pluginId} ${other.version}`, at));
  // A host could match neither publisher nor component: what they deny must not be admitted.
  const evidence = { publisher: statedPublisher(documents.statementBytes), components, admittedAt: ground.at };
  const ecosystem = ecosystemOf(documents);
  const deny = ground.denyOf({ pluginId, version, digest: artifact.digest, ecosystem, evidence });
  if (deny !== undefined) findings.push(deniedBy(deny, at));
  return findings;
}

function deniedBy({ id, scope }: Pick<Deny, 'id' | 'scope'>, at: Place): Finding {
  if (scope.kind === 'publisher')
    return finding('RELEASE_PUBLISHER_DENIED', `by ${id}: who signed it is denied since ${scope.since}`, at);
  if (scope.kind === 'component')
    return finding(
      'RELEASE_COMPONENT_DENIED',
      `by ${id}: its SBOM lists ${scope.purl} ${scope.range ?? ''}`.trim(),
      at,
    );
  return finding('RELEASE_DENIED', `denied by ${id}`, at);
}
