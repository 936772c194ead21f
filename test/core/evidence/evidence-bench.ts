import { keyOnlyTrust } from '../../../core/attestation/trust.ts';
import { PROVENANCE_TYPE } from '../../../core/evidence/provenance.ts';
import { checkEvidence, type CheckedEvidence, type EvidenceQuestion } from '../../../core/evidence/check-evidence.ts';
import type { EvidenceGround } from '../../../core/evidence/evidence-ground.ts';
import { parsePluginRecord } from '../../../core/documents/plugin-record.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import type { SignerIdentity } from '../../../core/identity/signer-identity.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import type { Digest, Plugin, Policy } from '../../../registry-schema/generated/types.ts';
import type { KeySigner } from '../../../signing/key-signer.ts';
import { signStatement, type StatementSigner } from '../../../signing/sign-statement.ts';
import { newPublisher, NOW, record, value } from '../../fixtures/registry.ts';

export const ARTIFACT = { name: 'text-redaction-1.0.0.tgz', digest: `sha256:${'a'.repeat(64)}` as Digest };
export const BUILDER_ID = 'https://builder.example/v1';
export const publisher = newPublisher();

export type Tier = Policy['tiers'][number];

export function identityOf(signer: KeySigner): SignerIdentity {
  return {
    kind: 'key',
    key_id: signer.key_id,
    public_key: signer.public_key,
    valid_from: '2026-01-01T00:00:00Z',
    valid_until: '2027-01-01T00:00:00Z',
  };
}

export function plugin(change: object = {}): Plugin {
  return value(parsePluginRecord(record(publisher, change))).value;
}

/** A policy of one tier that asks for that evidence. */
export function policyOf(tier: Partial<Tier>, parts: Partial<Policy> = {}): Policy {
  const document = {
    schema_version: 1,
    data_classes: ['open', 'secret'],
    tiers: [{ name: 'vetted', max_data_class: 'secret', ...tier }],
    artifact_origins: [],
    approvals: { source: 'push' },
    ...parts,
  };
  return value(parsePolicy(Buffer.from(JSON.stringify(document)))).value;
}

export interface Subject {
  readonly name?: string;
  readonly sha256?: string;
}

/** An in-toto statement over the artifact, or over what is given in its place. */
export function statementOf(predicateType: string, predicate: JsonValue, subject: Subject = {}): JsonValue {
  const { name = ARTIFACT.name, sha256 = 'a'.repeat(64) } = subject;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256 } }],
    predicateType,
    predicate,
  };
}

export function stated(
  signer: StatementSigner,
  predicateType: string,
  predicate: JsonValue,
  subject: Subject = {},
): Promise<Uint8Array> {
  return signStatement(statementOf(predicateType, predicate, subject), signer);
}

export interface BuildFacts {
  readonly builderId?: string;
  readonly repository?: string;
  readonly buildType?: string;
  readonly path?: string;
  readonly ref?: string;
}

/** SLSA provenance v1 in the form of GitHub's workflow build type. */
export function provenancePredicate({
  builderId = BUILDER_ID,
  repository,
  buildType = 'https://actions.github.io/buildtypes/workflow/v1',
  path = '.github/workflows/release.yml',
  ref = 'refs/heads/main',
}: BuildFacts = {}): JsonValue {
  const workflow = { path, ref };
  return {
    buildDefinition: {
      buildType,
      externalParameters: { workflow: repository === undefined ? workflow : { ...workflow, repository } },
      resolvedDependencies: [{ uri: 'git+https://github.com/acme/plugin', digest: { gitCommit: 'c'.repeat(40) } }],
    },
    runDetails: { builder: { id: builderId } },
  };
}

export function built(signer: StatementSigner, facts: BuildFacts = {}, subject: Subject = {}): Promise<Uint8Array> {
  return stated(signer, PROVENANCE_TYPE, provenancePredicate(facts), subject);
}

export function groundOf(policy: Policy, change: Partial<EvidenceGround> = {}): EvidenceGround {
  return { artifact: ARTIFACT, policy, trust: keyOnlyTrust(), at: NOW, ...change };
}

/** Asks what the first tier of a policy asks of those bundles, named `a`, `b` and so on. */
export function ask(
  policy: Policy,
  bundles: readonly Uint8Array[],
  change: Partial<EvidenceQuestion> = {},
): CheckedEvidence {
  const [tier] = policy.tiers;
  if (tier === undefined) throw new Error('a policy has a tier');
  const named = bundles.map((bundle, index) => [String.fromCodePoint(0x61 + index), bundle] as const);
  return checkEvidence({
    bundles: new Map(named),
    builtBy: 'ci/example',
    plugin: plugin(),
    tier,
    ground: groundOf(policy),
    ...change,
  });
}
