import type { Decision, Digest, PluginId } from '../../registry-schema/generated/types.ts';
import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { HARD_LIMITS } from '../../core/archive/limits.ts';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.ts';
import { hexOf } from '../../core/digest.ts';
import { MAX_MANIFEST_BYTES, parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { codeEntry } from '../../core/codes/index.ts';
import { finding, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import { findAdmittedRelease, type AdmittedRelease } from '../../core/load/admitted-release.ts';
import { decideLoad, type LoadAnswer, type LoadEvidence } from '../../core/load/decide-load.ts';
import { wholeSeconds } from '../../core/time.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import { readShardOf } from './find-shard.ts';
import type { PublicationFacts } from './publication-facts.ts';

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
}

export interface Loaded {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
}

/** Written into a decision, so that it fits a line of the journal; an archive of thousands of bad members has more. */
const MAX_DECISION_FINDINGS = 100;

/** Stands in a decision where no plugin could be told. */
const UNKNOWN_PLUGIN = 'unknown' as PluginId;

/**
 * Answers whether an artifact may load, as the decision document. Every failure on the way, of the file, the publication
 * or its evidence, is a deny with its code; only a fault of this program throws.
 */
export async function load(request: LoadRequest): Promise<Loaded> {
  const artifact = await readOnce(request);
  if (artifact.kind === 'refused') return denied(request, undefined, artifact.findings);
  const { digest, contents } = artifact.value;
  const pluginId = nameOf(request, digest, contents);
  if (request.facts.kind === 'refused') return denied(request, digest, request.facts.findings, pluginId);
  const facts = request.facts.value;
  const release = pluginId.kind === 'refused' ? pluginId : await findRelease(facts, pluginId.value, digest);
  const answer = decideLoad({
    fileName: request.fileName,
    digest,
    contents,
    ...(request.pluginId === undefined ? {} : { requestedPlugin: request.pluginId }),
    release,
    evidence: await readEvidence(facts, release),
    head: facts.head,
    denies: facts.denies,
    policy: facts.policy,
    registryId: facts.config.registry_id,
    trust: facts.trust,
    publicationIssuedAt: facts.publication.issuedAt,
    // By a clock set back, a review that was overdue would not be.
    at: new Date(Math.max(request.now.getTime(), facts.publication.clock())),
  });
  return toDecision(request, digest, answer, pluginId.kind === 'ok' ? pluginId.value : undefined);
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
function nameOf(request: LoadRequest, digest: Digest, contents: Outcome<ArtifactContents>): Outcome<string> {
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

async function findRelease(
  facts: PublicationFacts,
  pluginId: string,
  digest: Digest,
): Promise<Outcome<AdmittedRelease>> {
  const shard = await readShardOf(facts.publication, pluginId);
  return shard.kind === 'refused' ? shard : findAdmittedRelease(shard.value, pluginId, digest);
}

async function readEvidence(facts: PublicationFacts, release: Outcome<AdmittedRelease>): Promise<LoadEvidence> {
  if (release.kind === 'refused') return { manifest: undefined, statement: undefined };
  const { manifest_digest: manifest, statement_digest: statement } = release.value.row;
  return {
    manifest: await evidenceOf(facts, manifest, MAX_MANIFEST_BYTES),
    statement: await evidenceOf(facts, statement, MAX_BUNDLE_BYTES),
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

function denied(
  request: LoadRequest,
  digest: Digest | undefined,
  findings: readonly Finding[],
  claimed?: Outcome<string>,
): Loaded {
  const name = claimed?.kind === 'ok' ? claimed.value : undefined;
  return toDecision(request, digest, { verdict: 'deny', release: undefined, tier: undefined, findings }, name);
}

function toDecision(request: LoadRequest, digest: Digest | undefined, answer: LoadAnswer, claimed?: string): Loaded {
  const findings = answer.verdict === 'deny' ? answer.findings : [];
  const { release } = answer;
  const publication = request.facts.kind === 'ok' ? request.facts.value.publication.version : null;
  const decision: Decision = {
    schema_version: 1,
    plugin_id: pluginIdOf(request, release, claimed),
    tier: answer.tier ?? release?.record.tier.name ?? null,
    permissions: answer.verdict === 'allow' ? answer.permissions : [],
    execution_limit_ms: answer.verdict === 'allow' ? answer.executionLimitMs : null,
    audit_log: request.auditLog,
    verdict: answer.verdict,
    findings: findings.slice(0, MAX_DECISION_FINDINGS).map(({ code, message }) => ({
      code,
      // A cut must not leave half of a surrogate pair, which no journal could hold.
      message: message.slice(0, 2000).toWellFormed(),
      hint: codeEntry(code).hint,
    })),
    version: release?.row.version ?? null,
    ...(digest === undefined ? {} : { digest }),
    ...(request.runId === undefined ? {} : { run_id: request.runId }),
    publication_version: publication,
    isolation: null,
    decided_at: wholeSeconds(request.now),
  };
  return { decision, findings };
}

/** The admitted name, the one asked for, or what the artifact calls itself; a name that is none is not repeated. */
function pluginIdOf(request: LoadRequest, release: AdmittedRelease | undefined, claimed: string | undefined): PluginId {
  const name = release?.pluginId ?? request.pluginId ?? claimed ?? '';
  return isPluginId(name) ? name : UNKNOWN_PLUGIN;
}
