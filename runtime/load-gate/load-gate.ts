import type { Digest } from '../../registry-schema/generated/types.ts';
import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { HARD_LIMITS } from '../../core/archive/limits.ts';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.ts';
import { hexOf } from '../../core/digest.ts';
import { MAX_MANIFEST_BYTES, parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { finding, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import { findAdmittedRelease, type AdmittedRelease } from '../../core/load/admitted-release.ts';
import { decideLoad, tierOf, type LoadAnswer, type LoadGround } from '../../core/load/decide-load.ts';
import type { ArtifactQuestion, LoadEvidence } from '../../core/load/verify-artifact.ts';
import { MAX_APPROVAL_RECORD_BYTES } from '../../core/documents/approval-record.ts';
import { enforcementOf, type EffectiveTier } from '../../core/policy/effective-tier.ts';
import type { VerifiedHead } from '../../core/publication/head.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import { decisionOf, deniedAlso, deniedBy, type Loaded } from './decision-document.ts';
import { readShardOf } from './find-shard.ts';
import type { PublicationFacts } from './publication-facts.ts';
import { keepFor, takeArtifact, type HandedOver } from './take-artifact.ts';

export type { Loaded } from './decision-document.ts';

export interface LoadRequest {
  /** Path of the artifact. */
  readonly path: string;
  /** The file name under which its format is read and its findings stand. */
  readonly fileName: string;
  /** The plugin that the host means to load; the artifact's own word otherwise. */
  readonly pluginId?: string;
  readonly facts: Outcome<PublicationFacts>;
  readonly now: Date;
  /** Id of the entry that records the decision. */
  readonly auditLog: string;
  readonly runId?: string;
  /** A folder for copies of what is allowed, read-only. Without one the caller must see to it that the file stays as it is. */
  readonly store?: string;
}

/** A decision, and where it allows and a store was given, the copy to run. */
export interface LoadedOnce extends Loaded {
  readonly artifact: HandedOver | undefined;
}

/**
 * Answers whether an artifact may load, as the decision document. Every failure on the way, of the file, the publication
 * or its evidence, is a deny with its code; only a fault of this program throws.
 */
export async function load(request: LoadRequest): Promise<LoadedOnce> {
  if (request.store === undefined) {
    const artifact = await readOnce(request);
    if (artifact.kind === 'refused') return { ...denied(request, artifact.findings), artifact: undefined };
    const { answer, claimed } = await decideOn(request, artifact.value);
    return { ...decided(request, artifact.value.digest, answer, claimed), artifact: undefined };
  }
  const taken = await takeArtifact(request.path, request.fileName, request.store);
  if (taken.kind === 'refused') return { ...denied(request, taken.findings), artifact: undefined };
  await using artifact = taken.value;
  const { digest } = artifact;
  const { answer, claimed } = await decideOn(request, { digest, contents: await artifact.contents() });
  const kept = answer.verdict === 'allow' ? await keepFor(artifact, request.fileName) : undefined;
  const given = kept?.kind === 'refused' ? deniedAlso(answer, kept.findings) : answer;
  return { ...decided(request, digest, given, claimed), artifact: kept?.kind === 'ok' ? kept.value : undefined };
}

async function decideOn(
  request: LoadRequest,
  { digest, contents }: { readonly digest: Digest; readonly contents: Outcome<ArtifactContents> },
): Promise<{ readonly answer: LoadAnswer; readonly claimed: string | undefined }> {
  const pluginId = nameOf(request, digest, contents);
  const claimed = pluginId.kind === 'ok' ? pluginId.value : undefined;
  if (request.facts.kind === 'refused') return { answer: deniedBy(request.facts.findings), claimed };
  const facts = request.facts.value;
  const release = pluginId.kind === 'refused' ? pluginId : await findRelease(facts, pluginId.value, digest);
  const ground = groundOf(facts, request.now);
  const evidence = await readEvidence(facts, release, tierOf({ ...ground, release }));
  const asked = artifactQuestion(request, facts, { digest, contents, release, evidence });
  return { answer: decideLoad({ ...asked, ...ground }), claimed };
}

/** What a decision goes by that time or a refresh may change. The head is judged anew: it may have expired since it was read. */
export function groundOf(facts: PublicationFacts, now: Date): LoadGround {
  // By a clock set back, a review that was overdue would not be.
  const at = new Date(Math.max(now.getTime(), facts.publication.clock()));
  return {
    head: headInForce(facts.head, at),
    denies: facts.denies,
    policy: facts.policy,
    publicationIssuedAt: facts.publication.issuedAt,
    at,
  };
}

/** What is asked of an artifact beside its row. */
export function artifactQuestion(
  { fileName, pluginId }: Pick<LoadRequest, 'fileName' | 'pluginId'>,
  facts: PublicationFacts,
  found: Pick<ArtifactQuestion, 'digest' | 'contents' | 'release' | 'evidence'>,
): ArtifactQuestion {
  return {
    fileName,
    ...(pluginId === undefined ? {} : { requestedPlugin: pluginId }),
    ...found,
    policy: facts.policy,
    registryId: facts.config.registry_id,
    trust: facts.trust,
  };
}

function headInForce(head: Outcome<VerifiedHead>, at: Date): Outcome<VerifiedHead> {
  if (head.kind === 'refused' || at.getTime() < Date.parse(head.value.predicate.expires_at)) return head;
  return refused(finding('PUBLICATION_HEAD_EXPIRED', `the head expired at ${head.value.predicate.expires_at}`));
}

async function readOnce(
  request: LoadRequest,
): Promise<Outcome<{ digest: Digest; contents: Outcome<ArtifactContents> }>> {
  try {
    const artifact = await readArtifactFile(request.path, request.fileName, HARD_LIMITS);
    if (artifact.kind === 'read') return { kind: 'ok', value: artifact };
    return refused(finding('LOAD_UNREADABLE', 'the file gave no bytes', { file: request.fileName }));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'not a plain file';
    return refused(finding('LOAD_UNREADABLE', `the file cannot be read (${why})`, { file: request.fileName }));
  }
}

/** Which plugin the row is looked for under. What the artifact claims is only a claim: the row decides. */
export function nameOf(
  request: Pick<LoadRequest, 'pluginId' | 'fileName'>,
  digest: Digest,
  contents: Outcome<ArtifactContents>,
): Outcome<string> {
  if (request.pluginId !== undefined) {
    if (isPluginId(request.pluginId)) return { kind: 'ok', value: request.pluginId };
    return refused(finding('LOAD_NOT_ADMITTED', 'that is no plugin id'));
  }
  // What cannot be read says nothing of its plugin; that it is not admitted is all there is to say.
  if (contents.kind === 'refused') return refused(finding('LOAD_NOT_ADMITTED', `no plugin can be told from ${digest}`));
  const member = contents.value.manifest;
  if (member === undefined)
    return refused(finding('LOAD_PLUGIN_UNNAMED', 'no manifest was found', { file: request.fileName }));
  const manifest = parseEmbeddedManifest(member.bytes, `${request.fileName}!${member.member}`);
  return manifest.kind === 'refused' ? manifest : { kind: 'ok', value: manifest.value.value.plugin_id };
}

/** The row of these bytes under that plugin. */
export async function findRelease(
  facts: PublicationFacts,
  pluginId: string,
  digest: Digest,
): Promise<Outcome<AdmittedRelease>> {
  const shard = await readShardOf(facts.publication, pluginId);
  return shard.kind === 'refused' ? shard : findAdmittedRelease(shard.value, pluginId, digest);
}

/** What the row names by digest; the approval record, too, where the tier does not enforce. */
export async function readEvidence(
  facts: PublicationFacts,
  release: Outcome<AdmittedRelease>,
  tier: EffectiveTier | undefined,
): Promise<LoadEvidence> {
  if (release.kind === 'refused') return { manifest: undefined, statement: undefined };
  const { manifest_digest: manifest, statement_digest: statement, approval_record: approval } = release.value.row;
  const isNoted = approval !== undefined && tier !== undefined && enforcementOf(tier.met) !== 'enforce';
  return {
    manifest: await evidenceOf(facts, manifest, MAX_MANIFEST_BYTES),
    statement: await evidenceOf(facts, statement, MAX_BUNDLE_BYTES),
    ...(isNoted ? { approval: await evidenceOf(facts, approval, MAX_APPROVAL_RECORD_BYTES) } : {}),
  };
}

async function evidenceOf(
  { publication }: PublicationFacts,
  digest: Digest,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const bytes = await publication.evidence(hexOf(digest), maxBytes);
  return bytes.kind === 'ok' ? bytes.value : undefined;
}

function denied(request: LoadRequest, findings: readonly Finding[]): Loaded {
  return decided(request, undefined, deniedBy(findings));
}

function decided(request: LoadRequest, digest: Digest | undefined, answer: LoadAnswer, claimed?: string): Loaded {
  const { facts } = request;
  const publicationVersion = facts.kind === 'ok' ? facts.value.publication.version : null;
  return decisionOf(answer, { ...request, digest, publicationVersion }, claimed);
}
