import type { Digest, Permission, Policy } from '../../registry-schema/generated/types.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { TrustMaterial } from '../attestation/trust.ts';
import { digestOf } from '../digest.ts';
import { membersThatDiffer, parseEmbeddedManifest, parseManifest, permissionsOf } from '../documents/manifest.ts';
import { finding, findingsOf, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { checkBuiltIn } from '../policy/check-built-in.ts';
import type { Code } from '../codes/index.ts';
import { enforcementOf, type EffectiveTier } from '../policy/effective-tier.ts';
import { verifyReleaseStatement, type ReleaseStatementClaim } from '../release/release-statement.ts';
import type { AdmittedRelease } from './admitted-release.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { softenedAtAdmission } from './would-deny.ts';

/** Evidence that a row names by digest, as some untrusted mirror gave it. */
export interface LoadEvidence {
  readonly manifest: Uint8Array | undefined;
  readonly statement: Uint8Array | undefined;
  /** The approval record of the release; read where the tier does not enforce. */
  readonly approval?: Uint8Array | undefined;
}

/** An artifact beside what the publication says of it. */
export interface ArtifactQuestion {
  readonly fileName: string;
  /** Of the bytes that will run, read once. */
  readonly digest: Digest;
  readonly contents: Outcome<ArtifactContents>;
  /** The plugin that the host meant to load, where it said so. */
  readonly requestedPlugin?: string;
  readonly release: Outcome<AdmittedRelease>;
  readonly evidence: LoadEvidence;
  readonly policy: Policy;
  readonly registryId: string;
  readonly trust: TrustMaterial;
}

/** What the admitted manifest asks for. */
export interface DeclaredRun {
  readonly permissions: readonly Permission[];
  readonly executionMs: number | undefined;
}

/**
 * What was found of an artifact that no clock and no deny changes: good for every load of the same bytes under the same name, as
 * long as row, record, policy, trust and the tiers to be met stay what they are.
 */
export interface VerifiedArtifact {
  readonly findings: readonly Finding[];
  /** Undefined where a finding says why. */
  readonly declared: DeclaredRun | undefined;
  /** Codes that the tier let pass at admission; none where it enforces. */
  readonly noted: readonly Code[];
}

/** Verifies name, statement, both manifests and SBOM of an artifact against its row. `tier` is the one in force. */
export function verifyArtifact(question: ArtifactQuestion, tier: EffectiveTier | undefined): VerifiedArtifact {
  const named = [...findingsOf(question.contents), ...findingsOf(question.release), ...nameFindings(question)];
  if (question.release.kind === 'refused') return { findings: named, declared: undefined, noted: [] };
  const release = question.release.value;
  const manifest = readManifest(question, release);
  const isEnforced = tier === undefined || enforcementOf(tier.met) === 'enforce';
  return {
    findings: [
      ...named,
      ...findingsOf(manifest),
      ...statementFindings(question, release, tier),
      ...sbomFindings(question, release),
    ],
    declared:
      manifest.kind === 'refused'
        ? undefined
        : { permissions: permissionsOf(manifest.value), executionMs: manifest.value.limits?.execution_ms },
    noted: isEnforced ? [] : softenedAtAdmission(question.evidence.approval, release.row),
  };
}

/** A renamed plugin would run under another's permissions. */
function nameFindings(question: ArtifactQuestion): readonly Finding[] {
  const embedded = embeddedManifest(question);
  const { requestedPlugin } = question;
  if (embedded?.kind !== 'ok' || requestedPlugin === undefined || embedded.value.value.plugin_id === requestedPlugin)
    return [];
  return [
    finding('LOAD_PLUGIN_MISMATCH', `the artifact is ${embedded.value.value.plugin_id}, not ${requestedPlugin}`, {
      file: question.fileName,
    }),
  ];
}

function embeddedManifest(question: ArtifactQuestion): ReturnType<typeof parseEmbeddedManifest> | undefined {
  const member = question.contents.kind === 'ok' ? question.contents.value.manifest : undefined;
  return member === undefined
    ? undefined
    : parseEmbeddedManifest(member.bytes, `${question.fileName}!${member.member}`);
}

type ReleasedManifest = Extract<ReturnType<typeof parseManifest>, { kind: 'ok' }>['value']['value'];

/** The admitted manifest, held against its digest and against the one inside the artifact. */
function readManifest(question: ArtifactQuestion, { row }: AdmittedRelease): Outcome<ReleasedManifest> {
  const bytes = checkedEvidence(question.evidence.manifest, row.manifest_digest, 'manifest');
  if (bytes.kind === 'refused') return bytes;
  const released = parseManifest(bytes.value);
  if (released.kind === 'refused') return released;
  const embedded = embeddedManifest(question);
  if (embedded === undefined) {
    return refused(finding('LOAD_MANIFEST_DIFFERS', 'the artifact carries no manifest', { file: question.fileName }));
  }
  if (embedded.kind === 'refused') return embedded;
  const different = membersThatDiffer(embedded.value.json, released.value.json).map((member) =>
    finding('LOAD_MANIFEST_DIFFERS', `${member} is not the same inside the artifact`, embedded.value.at(`/${member}`)),
  );
  return unlessFound(different, () => released.value.value);
}

function statementFindings(
  question: ArtifactQuestion,
  { pluginId, record, row }: AdmittedRelease,
  tier: EffectiveTier | undefined,
): readonly Finding[] {
  const bytes = checkedEvidence(question.evidence.statement, row.statement_digest, 'release statement');
  if (bytes.kind === 'refused') return bytes.findings;
  const statement: Omit<ReleaseStatementClaim, 'publishers'> = {
    bundle: bytes.value,
    artifact: { name: row.artifact.name, digest: question.digest },
    manifestDigest: row.manifest_digest,
    sbomDigest: row.sbom_digest,
    pluginId,
    version: row.version,
    registryId: question.registryId,
    trust: question.trust,
    // An enrolled key is judged at the time of admission, which two proofs of the publication state.
    at: new Date(row.admitted_at),
  };
  const { policy } = question;
  return [
    ...findingsOf(verifyReleaseStatement({ ...statement, publishers: record.publishers })),
    // What was admitted under another tier was not asked for this when it was raised.
    ...checkBuiltIn({ tiers: tier?.met ?? [], policy, pinned: record.pinned, statement }),
  ];
}

function sbomFindings(question: ArtifactQuestion, { row }: AdmittedRelease): readonly Finding[] {
  const sbom = question.contents.kind === 'ok' ? question.contents.value.sbom : undefined;
  if (sbom === undefined || digestOf(sbom.bytes) === row.sbom_digest) return [];
  return [
    finding('LOAD_SBOM_DIFFERS', `the embedded SBOM has ${digestOf(sbom.bytes)}, the row names ${row.sbom_digest}`, {
      file: question.fileName,
    }),
  ];
}
