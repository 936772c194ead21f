import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { finding, findingsOf, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';
import type { SignerIdentity } from '../identity/signer-identity.ts';
import { isJsonArray, isJsonObject, member, type JsonValue } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { verifyEvidence, type EvidenceGround } from './evidence-ground.ts';
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
  const parts = readPredicate(verified.value.predicate);
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

type Parts = Omit<VerifiedProvenance, 'file' | 'builder' | 'attestation'>;

function readPredicate(predicate: JsonValue): Parts | undefined {
  const definition = at(predicate, 'buildDefinition');
  const buildType = text(at(definition, 'buildType'));
  const builderId = text(at(at(at(predicate, 'runDetails'), 'builder'), 'id'));
  if (buildType === undefined || builderId === undefined) return undefined;
  // The shape of https://actions.github.io/buildtypes/workflow/v1; other build types leave these out.
  const workflow = at(at(definition, 'externalParameters'), 'workflow');
  const dependencies = at(definition, 'resolvedDependencies');
  const [source] = isJsonArray(dependencies) ? dependencies : [];
  return {
    builderId,
    buildType,
    sourceRepository: text(at(workflow, 'repository')),
    buildScript: {
      path: text(at(workflow, 'path')),
      ref: text(at(workflow, 'ref')),
      commit: text(at(at(source, 'digest'), 'gitCommit')),
    },
  };
}

function at(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? member(value, name) : undefined;
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= 2048 ? value : undefined;
}

/** Right builder, wrong repository: somebody else's build, or a fork's. Certificate and predicate must both agree. */
function sourceFindings(provenance: VerifiedProvenance, plugin: Plugin): readonly Finding[] {
  const own = plugin.publishers.flatMap((publisher) =>
    publisher.kind === 'workflow' ? [publisher.source_repository] : [],
  );
  if (own.length === 0) return [];
  const said = [provenance.sourceRepository, provenance.attestation.certificate?.source_repository];
  return said
    .filter((repository) => repository !== undefined)
    .filter((repository) => !own.includes(repository))
    .map((repository) =>
      finding('PROVENANCE_SOURCE_MISMATCH', `built from ${shownText(repository)}`, { file: provenance.file }),
    );
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
  const wanted = requirement.count ?? 1;
  if (builders.length < wanted) {
    const whose = requirement.builders === undefined ? 'any builder of the policy' : requirement.builders.join(', ');
    findings.push(finding('PROVENANCE_MISSING', `${builders.length} of ${wanted} builders; of ${whose}`));
  } else if (!builders.includes(builtBy)) {
    findings.push(
      finding(
        'PROVENANCE_BUILT_BY_MISMATCH',
        `built_by is ${shownText(builtBy)}, provenance is by ${builders.join(', ')}`,
      ),
    );
  }
  return findings.length === 0 ? ok(counted) : unlessFound(findings, () => counted);
}
