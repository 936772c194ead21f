import type { Digest, Permission, Policy } from '../../registry-schema/generated/types.ts';
import { checkBuiltIn } from '../policy/check-built-in.ts';
import { effectiveTier, type EffectiveTier } from '../policy/effective-tier.ts';
import { verifyReleaseStatement, type ReleaseStatementClaim } from '../release/release-statement.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { TrustMaterial } from '../attestation/trust.ts';
import { digestOf } from '../digest.ts';
import { membersThatDiffer, parseEmbeddedManifest, parseManifest, permissionsOf } from '../documents/manifest.ts';
import { finding, findingsOf, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { denyCovering, releaseName } from '../registry/denies.ts';
import type { VerifiedHead } from '../publication/head.ts';
import type { Deny } from '../registry/registry-state.ts';
import type { AdmittedRelease } from './admitted-release.ts';
import { publicationAgeFindings } from './publication-age.ts';

/** Evidence that a row names by digest, as some untrusted mirror gave it. */
export interface LoadEvidence {
  readonly manifest: Uint8Array | undefined;
  readonly statement: Uint8Array | undefined;
}

export interface LoadQuestion {
  readonly fileName: string;
  /** Of the bytes that will run, read once. */
  readonly digest: Digest;
  readonly contents: Outcome<ArtifactContents>;
  /** The plugin that the host meant to load, where it said so. */
  readonly requestedPlugin?: string;
  readonly release: Outcome<AdmittedRelease>;
  readonly evidence: LoadEvidence;
  readonly head: Outcome<VerifiedHead>;
  readonly denies: readonly Deny[];
  readonly policy: Policy;
  readonly registryId: string;
  readonly trust: TrustMaterial;
  /** When the publication's timestamp was signed, milliseconds since the epoch. */
  readonly publicationIssuedAt: number;
  /** The instant of the load: a grant whose review is overdue by then has fallen. */
  readonly at: Date;
}

/** What a host may do with an artifact. `deny` says every reason. */
export type LoadAnswer =
  | {
      readonly verdict: 'allow';
      readonly release: AdmittedRelease;
      /** Name of the tier in force, which is not the one granted where a review is overdue. */
      readonly tier: string;
      readonly permissions: readonly Permission[];
      /** Milliseconds; null where neither the manifest nor the tier sets a bound. */
      readonly executionLimitMs: number | null;
    }
  | {
      readonly verdict: 'deny';
      readonly release: AdmittedRelease | undefined;
      /** Undefined where no release or no tier is known. */
      readonly tier: string | undefined;
      readonly findings: readonly Finding[];
    };

/**
 * Decides whether exactly these bytes may load: admitted under this plugin, not denied, with the release statement,
 * manifest and SBOM digest of their row, under a head that the publish identity signed. Whatever is missing is a refusal.
 */
export function decideLoad(question: LoadQuestion): LoadAnswer {
  const findings: Finding[] = [
    ...findingsOf(question.contents),
    ...findingsOf(question.head),
    ...findingsOf(question.release),
    ...nameFindings(question),
  ];
  if (question.release.kind === 'refused') {
    const denied = [...findings, ...bareDigestDeny(question)];
    return { verdict: 'deny', release: undefined, tier: undefined, findings: denied };
  }
  const release = question.release.value;
  const manifest = readManifest(question, release);
  const tier = effectiveTier(question.policy, release.record.tier, question.at);
  findings.push(
    ...denyFindings(question, release),
    ...tierFindings(release, tier),
    ...publicationAgeFindings(tier?.met ?? [], question.publicationIssuedAt, question.at.getTime()),
    ...findingsOf(manifest),
    ...statementFindings(question, release, tier),
    ...sbomFindings(question, release),
  );
  if (manifest.kind === 'refused' || tier === undefined || findings.length > 0)
    return { verdict: 'deny', release, tier: tier?.tier.name, findings };
  return {
    verdict: 'allow',
    release,
    tier: tier.tier.name,
    permissions: permissionsIn(tier, manifest.value),
    executionLimitMs: lowest([
      manifest.value.limits?.execution_ms,
      ...tier.met.map(({ max_limits: limits }) => limits?.execution_ms),
    ]),
  };
}

/** An artifact may be denied that was never admitted, or no longer is. */
function bareDigestDeny(question: LoadQuestion): readonly Finding[] {
  const deny = gravest(question.denies.filter((entry) => entry.digests.includes(question.digest)));
  return deny === undefined ? [] : [denyFinding(deny)];
}

function denyFindings(question: LoadQuestion, { pluginId, row }: AdmittedRelease): readonly Finding[] {
  const release = { ...releaseName(pluginId, row), digest: question.digest };
  const deny = gravest(question.denies.filter((entry) => denyCovering([entry], release) !== undefined));
  const entry = row.quarantined === true ? [finding('LOAD_QUARANTINED', 'it entered quarantined, as synthesized')] : [];
  return deny === undefined ? entry : [...entry, denyFinding(deny)];
}

/** What is quarantined may be examined: an entry that came first must not make a revoked release look so. */
function gravest(denies: readonly Deny[]): Deny | undefined {
  return denies.find(({ action }) => action === 'revoked') ?? denies[0];
}

function denyFinding(deny: Deny): Finding {
  const code = deny.action === 'revoked' ? 'LOAD_REVOKED' : 'LOAD_QUARANTINED';
  return finding(code, `${deny.id} (${deny.severity}): ${deny.reason}`);
}

/** A tier that the policy no longer has bounds nothing: no limit would hold. */
function tierFindings({ record }: AdmittedRelease, tier: EffectiveTier | undefined): readonly Finding[] {
  if (tier !== undefined) return [];
  return [finding('LOAD_TIER_UNKNOWN', `the policy has no tier ${record.tier.name}`)];
}

/** A renamed plugin would run under another's permissions. */
function nameFindings(question: LoadQuestion): readonly Finding[] {
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

function embeddedManifest(question: LoadQuestion): ReturnType<typeof parseEmbeddedManifest> | undefined {
  const member = question.contents.kind === 'ok' ? question.contents.value.manifest : undefined;
  return member === undefined
    ? undefined
    : parseEmbeddedManifest(member.bytes, `${question.fileName}!${member.member}`);
}

type ReleasedManifest = Extract<ReturnType<typeof parseManifest>, { kind: 'ok' }>['value']['value'];

/** The admitted manifest, held against its digest and against the one inside the artifact. */
function readManifest(question: LoadQuestion, { row }: AdmittedRelease): Outcome<ReleasedManifest> {
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

function checkedEvidence(bytes: Uint8Array | undefined, digest: Digest, name: string): Outcome<Uint8Array> {
  if (bytes === undefined)
    return refused(finding('LOAD_EVIDENCE_MISSING', `the ${name} ${digest} is nowhere to be had`));
  if (digestOf(bytes) === digest) return ok(bytes);
  return refused(finding('LOAD_EVIDENCE_CHANGED', `the ${name} has ${digestOf(bytes)}, the row names ${digest}`));
}

function statementFindings(
  question: LoadQuestion,
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

function sbomFindings(question: LoadQuestion, { row }: AdmittedRelease): readonly Finding[] {
  const sbom = question.contents.kind === 'ok' ? question.contents.value.sbom : undefined;
  if (sbom === undefined || digestOf(sbom.bytes) === row.sbom_digest) return [];
  return [
    finding('LOAD_SBOM_DIFFERS', `the embedded SBOM has ${digestOf(sbom.bytes)}, the row names ${row.sbom_digest}`, {
      file: question.fileName,
    }),
  ];
}

/** Admitted under the tier granted; where that has lapsed, what the one below does not have is gone. */
function permissionsIn({ tier, lapsedFrom }: EffectiveTier, manifest: ReleasedManifest): readonly Permission[] {
  const had = lapsedFrom === undefined ? undefined : tier.permissions;
  const declared = permissionsOf(manifest);
  return had === undefined ? declared : declared.filter((permission) => had.includes(permission));
}

/** The strictest bound of those that are set; null where none is. */
function lowest(bounds: readonly (number | undefined)[]): number | null {
  const set = bounds.filter((bound) => bound !== undefined);
  return set.length === 0 ? null : Math.min(...set);
}
