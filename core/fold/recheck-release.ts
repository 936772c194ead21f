import type { ApprovalRecord, Plugin, Reinstatement } from '../../registry-schema/generated/types.ts';
import type { AdmissionGround } from '../admission/admission-ground.ts';
import { originFindings } from '../admission/check-origin.ts';
import { acceptedPlugin, registryFindings, retirementFindings, tierInForce } from '../admission/check-standing.ts';
import type { ReleaseDecision } from '../admission/decide-release.ts';
import { reviewRelease } from '../admission/review-release.ts';
import { isCode } from '../codes/index.ts';
import { digestOf } from '../digest.ts';
import { parseReinstatement } from '../documents/reinstatement.ts';
import { RELEASE_RECORD_FILE } from '../documents/release-record.ts';
import type { VerifiedProvenance } from '../evidence/provenance.ts';
import { andThen, both, finding, findingsOf, ok, refused, type Finding, type Outcome } from '../finding.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import type { EffectiveTier } from '../policy/effective-tier.ts';
import type { SoftenedFinding } from '../policy/enforce.ts';
import type { Change } from '../registry/change.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import { ecosystemOf } from '../release/ecosystem.ts';
import { readReleaseDocuments, type ReleaseDocuments } from '../release/release-documents.ts';
import { statementClaim, verifyReleaseStatement } from '../release/release-statement.ts';
import type { DecideRelease } from './admit-release.ts';
import type { RecordedRelease } from '../ledger/approval-record.ts';

/**
 * Judges a release again by history and the ledger, without its artifact: documents, record, tier, statement, provenance,
 * what changed and who had to approve it. What only the artifact or a list of vulnerabilities could answer is taken from
 * the approval record, by its digest: that it was answered, and what was waived.
 */
export function recheckRelease(record: ApprovalRecord | undefined): DecideRelease {
  return (folder, _artifact, ground) => Promise.resolve(decide(folder, record, ground));
}

/** A reinstatement that the approval record of its merge lists, byte for byte: what it ended then is ended. */
export function recheckReinstatement(record: ApprovalRecord | undefined): (change: Change) => Outcome<Reinstatement> {
  return ({ path, bytes = new Uint8Array() }) => {
    const digest = digestOf(bytes);
    if (record?.rules.some((rule) => rule.path === path && rule.digest === digest) !== true)
      return refused(finding('REBUILD_RECORD_MISSING', `no approval record accepts ${path}`, { file: path }));
    return andThen(parseReinstatement(bytes, path), ({ value }) => ok(value));
  };
}

function decide(folder: ReleaseFolder, record: ApprovalRecord | undefined, ground: AdmissionGround): ReleaseDecision {
  const recorded = record?.releases.find(
    ({ plugin_id: id, version }) => id === folder.pluginId && version === folder.version,
  );
  const read = both(readReleaseDocuments(folder), unrecorded(recorded, folder));
  if (read.kind === 'refused') return { ...read, folder: folder.folder };
  const [documents, said] = read.value;
  const plugin = acceptedPlugin(folder, ground);
  if (plugin.kind === 'refused') return { ...plugin, folder: folder.folder };
  const tier = tierInForce(plugin.value, ground);
  if (tier.kind === 'refused') return { ...tier, folder: folder.folder };
  const claim = { ...statementClaim(documents, ground), publishers: plugin.value.publishers };
  const statement = verifyReleaseStatement(claim);
  const [first, ...rest] = [
    ...findingsOf(statement),
    ...standingFindings(folder, documents, plugin.value, ground).filter((found) => !isSoftened(found, said)),
  ];
  if (statement.kind === 'refused') return { ...statement, folder: folder.folder };
  if (first !== undefined) return { kind: 'refused', findings: [first, ...rest], folder: folder.folder };
  const known = { plugin: plugin.value, tier: tier.value };
  const provenance = provenanceOf(documents, known, ground, statement.value.times[0]);
  const review = reviewRelease(documents, known, ground, { softened: softenedOf(said), provenance });
  const release = { documents, plugin: plugin.value, statement: statement.value, review };
  return { kind: 'admissible', folder: folder.folder, release };
}

function unrecorded(recorded: RecordedRelease | undefined, { folder }: ReleaseFolder): Outcome<RecordedRelease> {
  return recorded === undefined
    ? refused(finding('REBUILD_RECORD_MISSING', `no approval record admits ${folder}`, { file: folder }))
    : { kind: 'ok', value: recorded };
}

function standingFindings(
  folder: ReleaseFolder,
  documents: ReleaseDocuments,
  plugin: Plugin,
  ground: AdmissionGround,
): readonly Finding[] {
  return [
    ...retirementFindings(plugin, folder),
    ...registryFindings(documents, ground),
    ...originFindings(documents.record.artifact, ground.policy, `${documents.folder}/${RELEASE_RECORD_FILE}`),
  ];
}

function isSoftened({ code }: Finding, { softened }: RecordedRelease): boolean {
  return softened.some((one) => one.code === code);
}

function softenedOf({ softened }: RecordedRelease): readonly SoftenedFinding[] {
  return softened.flatMap(({ code, text, by }) => (isCode(code) ? [{ finding: finding(code, text), by }] : []));
}

/** Verified anew, from the bundles in history; everything else that policy asks for is not asked here. */
function provenanceOf(
  documents: ReleaseDocuments,
  known: { readonly plugin: Plugin; readonly tier: EffectiveTier },
  { policy, registryId, trust, at }: AdmissionGround,
  signedAt: Date | undefined,
): readonly VerifiedProvenance[] {
  const ground = { ...known, documents, policy, registryId, trust, at, signedAt };
  const { evidence } = checkPolicy({
    ...ground,
    ecosystem: ecosystemOf(documents),
    sbom: undefined,
    contents: undefined,
  });
  return evidence.provenance;
}
