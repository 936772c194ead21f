import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { finding, findingsOf, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';
import type { SignerIdentity } from '../identity/signer-identity.ts';
import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { verifyEvidence, type EvidenceGround } from './evidence-ground.ts';
import { memberAt } from './predicate-member.ts';
import type { ClaimedAttestation } from './read-attestations.ts';

/** SLSA v1.0, provenance predicate. */
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';

type Builder = NonNullable<Policy['builders']>[number];

/** What a builder of the policy proved about a build. */
export interface VerifiedProvenance {
  readonly file: string;
  /** The policy's name of the builder. */
  readonly builder: string;
  readonly builderId: string;
  readonly buildType: string;
  /** Absent where the build type does not say. */
  readonly sourceRepository: string | undefined;
  /** The workflow that ran, and the commit that it ran at: what built the artifact. */
  readonly buildScript: {
    readonly path: string | undefined;
    readonly ref: string | undefined;
    readonly commit: string | undefined;
  };
  readonly attestation: VerifiedAttestation;
}

/**
 * Verifies one bundle as provenance of the artifact by a builder that the policy lists: the signer's identity picks the
 * builder, and the builder id inside must be that builder's.
 */
export function verifyProvenance(
  claimed: ClaimedAttestation,
  plugin: Plugin,
  ground: EvidenceGround,
): Outcome<VerifiedProvenance> {
  const builders = ground.policy.builders ?? [];
  const identitiesOf = (builder: Builder) => (builder.identities.length > 0 ? builder.identities : plugin.publishers);
  const verified = verifyEvidence(claimed, builders.flatMap(identitiesOf), ground);
  if (verified.kind === 'refused') return verified;
  const at = { file: claimed.file };
  const parts = readProvenance(verified.value.predicate);
  if (parts === undefined)
    return refused(finding('PROVENANCE_MALFORMED', 'it lacks buildDefinition, buildType or runDetails.builder.id', at));
  const signers = builders.filter((builder) =>
    identitiesOf(builder).some((identity) => isSame(identity, verified.value.signer)),
  );
  const builder = signers.find(({ builder_id: id }) => id === parts.builderId);
  if (builder === undefined) {
    const expected = signers.map(({ builder_id: id }) => shownText(id)).join(' or ');
    return refused(
      finding('PROVENANCE_BUILDER_MISMATCH', `builder ${shownText(parts.builderId)}, signed as ${expected}`, at),
    );
  }
  const provenance = { ...parts, file: claimed.file, builder: builder.label, attestation: verified.value };
  return unlessFound(sourceFindings(provenance, plugin), () => provenance);
}

/** Two builders may be enrolled under one identity; the builder id then tells them apart. */
function isSame(one: SignerIdentity, other: SignerIdentity): boolean {
  return canonicalJson(toJson(one)) === canonicalJson(toJson(other));
}

/** What a provenance predicate says, whoever signed it. */
export type BuildParts = Omit<VerifiedProvenance, 'file' | 'builder' | 'attestation'>;

/** Undefined where it is no SLSA provenance v1. */
export function readProvenance(predicate: JsonValue): BuildParts | undefined {
  const definition = memberAt(predicate, 'buildDefinition');
  const buildType = text(memberAt(definition, 'buildType'));
  const builderId = text(memberAt(memberAt(memberAt(predicate, 'runDetails'), 'builder'), 'id'));
  if (buildType === undefined || builderId === undefined) return undefined;
  // The shape of https://actions.github.io/buildtypes/workflow/v1; other build types leave these out.
  const workflow = memberAt(memberAt(definition, 'externalParameters'), 'workflow');
  const dependencies = memberAt(definition, 'resolvedDependencies');
  const [source] = isJsonArray(dependencies) ? dependencies : [];
  return {
    builderId,
    buildType,
    sourceRepository: text(memberAt(workflow, 'repository')),
    buildScript: {
      path: text(memberAt(workflow, 'path')),
      ref: text(memberAt(workflow, 'ref')),
      commit: text(memberAt(memberAt(source, 'digest'), 'gitCommit')),
    },
  };
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= 2048 ? value : undefined;
}

/** Repositories that workflows of the publisher are in; none where it has keys alone, and builds wherever it likes. */
function ownSources(plugin: Plugin): readonly string[] {
  return plugin.publishers.flatMap((publisher) => (publisher.kind === 'workflow' ? [publisher.source_repository] : []));
}

/** Repositories that a provenance names, by its predicate and by its certificate. */
function statedSources({ sourceRepository, attestation }: VerifiedProvenance): readonly string[] {
  const said = [sourceRepository, attestation.certificate?.source_repository];
  return [...new Set(said.filter((repository) => repository !== undefined))];
}

/** Those of them that are not the publisher's. */
function foreignSources(provenance: VerifiedProvenance, plugin: Plugin): readonly string[] {
  const own = ownSources(plugin);
  return own.length === 0 ? [] : statedSources(provenance).filter((repository) => !own.includes(repository));
}

/** Right builder, wrong repository: somebody else's build, or a fork's. One who builds again does so in a repository of its own. */
function sourceFindings(provenance: VerifiedProvenance, plugin: Plugin): readonly Finding[] {
  const { signer } = provenance.attestation;
  const ofBuilder = signer.kind === 'workflow' ? signer.source_repository : undefined;
  // A builder that signs with a key and says nothing of the source may have built anybody's.
  if (ownSources(plugin).length > 0 && statedSources(provenance).length === 0) {
    const message = 'neither the predicate nor a certificate names the repository that it was built from';
    return [finding('PROVENANCE_SOURCE_UNSTATED', message, { file: provenance.file })];
  }
  return foreignSources(provenance, plugin)
    .filter((repository) => repository !== ofBuilder)
    .map((repository) => sourceMismatch(provenance, repository));
}

function sourceMismatch({ file }: VerifiedProvenance, repository: string): Finding {
  return finding('PROVENANCE_SOURCE_MISMATCH', `built from ${shownText(repository)}`, { file });
}

export interface ProvenanceRequirement {
  readonly builders?: readonly string[];
  readonly count?: number;
}

/** Provenance by as many different builders as asked; two who reach the same digest prove that the build can be reproduced. */
export function checkProvenance(
  requirement: ProvenanceRequirement,
  attestations: readonly ClaimedAttestation[],
  builtBy: string,
  plugin: Plugin,
  ground: EvidenceGround,
): Outcome<readonly VerifiedProvenance[]> {
  const outcomes = attestations
    .filter(({ predicateType }) => predicateType === PROVENANCE_TYPE)
    .map((claimed) => verifyProvenance(claimed, plugin, ground));
  const findings: Finding[] = outcomes.flatMap(findingsOf);
  const counted = outcomes
    .flatMap((outcome) => (outcome.kind === 'ok' ? [outcome.value] : []))
    .filter(({ builder }) => requirement.builders?.includes(builder) ?? true);
  const builders = [...new Set(counted.map(({ builder }) => builder))];
  // Two labels that one party signs for are one builder who says it twice.
  const parties = new Set(counted.map(({ attestation }) => partyOf(attestation.signer, plugin)));
  const independent = Math.min(builders.length, parties.size);
  const wanted = requirement.count ?? 1;
  if (independent < wanted) {
    const whose = requirement.builders === undefined ? 'any builder of the policy' : requirement.builders.join(', ');
    findings.push(finding('PROVENANCE_MISSING', `${independent} of ${wanted} builders; of ${whose}`));
  } else if (!builders.includes(builtBy)) {
    findings.push(
      finding(
        'PROVENANCE_BUILT_BY_MISMATCH',
        `built_by is ${shownText(builtBy)}, provenance is by ${builders.join(', ')}`,
      ),
    );
  }
  // Whoever builds again proves that the build repeats, not that it is the publisher's.
  const foreign = counted.map((provenance) => ({ provenance, sources: foreignSources(provenance, plugin) }));
  if (foreign.every(({ sources }) => sources.length > 0)) {
    findings.push(
      ...foreign.flatMap(({ provenance, sources }) => sources.map((source) => sourceMismatch(provenance, source))),
    );
  }
  return unlessFound(findings, () => counted);
}

/** Who stands behind a signature: all keys and workflows of the publisher are one party. */
function partyOf(signer: SignerIdentity, plugin: Plugin): string {
  return plugin.publishers.some((publisher) => isSame(publisher, signer)) ? 'publisher' : canonicalJson(toJson(signer));
}
