import { createHash, X509Certificate } from 'node:crypto';
import { attest } from 'sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareTrust, type TrustMaterial } from '../../core/attestation/trust.ts';
import { verifyAttestation } from '../../core/attestation/verify-attestation.ts';
import { findingsOf } from '../../core/finding.ts';
import type { SignerIdentity } from '../../core/identity/signer-identity.ts';
import { gitHubClaims, startSigstore, type LabSigstore } from '../../lab/sigstore/index.ts';

/** What another client signs, with its own defaults, the gate must judge like our own. */
const REPOSITORY = 'octo-org/weather';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
const ARTIFACT = { name: 'weather-1.0.0.tgz', sha256: 'a'.repeat(64) };
const CLAIMS = gitHubClaims({ repository: REPOSITORY });

let lab: LabSigstore;
let trust: TrustMaterial;
let bundle: Uint8Array;

beforeAll(async () => {
  lab = await startSigstore();
  const root = Buffer.from(JSON.stringify(lab.trustedRoot()));
  const prepared = prepareTrust(root, {
    profiles: [{ name: 'private', certificate_authority: rootDigest(root), ct_log: 1, log: 1, timestamp: 1 }],
  });
  if (prepared.kind === 'refused') throw new Error(prepared.findings[0].message);
  trust = prepared.value;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: ARTIFACT.name, digest: { sha256: ARTIFACT.sha256 } }],
    predicateType: PREDICATE_TYPE,
    predicate: { buildDefinition: {}, runDetails: {} },
  };
  const signed = await attest(Buffer.from(JSON.stringify(statement)), 'application/vnd.in-toto+json', {
    fulcioURL: lab.urls.fulcio,
    rekorURL: lab.urls.rekorV1,
    tsaServerURL: new URL(lab.urls.tsa).origin,
    identityToken: lab.issueToken(CLAIMS),
  });
  bundle = Buffer.from(JSON.stringify(signed));
});

afterAll(() => lab.close());

function rootDigest(root: Buffer): string {
  const { certificateAuthorities } = JSON.parse(root.toString('utf8')) as {
    certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] } }[];
  };
  const last = certificateAuthorities[0]?.certChain.certificates.at(-1)?.rawBytes ?? '';
  return createHash('sha256')
    .update(new X509Certificate(Buffer.from(last, 'base64')).raw)
    .digest('hex');
}

const PUBLISHER: SignerIdentity = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  source_repository: `https://github.com/${REPOSITORY}`,
  source_repository_id: CLAIMS.repository_id,
  source_repository_owner_id: CLAIMS.repository_owner_id,
  workflow: CLAIMS.job_workflow_ref.split('@')[0] ?? '',
  ref_pattern: CLAIMS.ref,
  trigger: CLAIMS.event_name,
  runner_environment: 'github-hosted',
};

function judge(given: Uint8Array, identity: SignerIdentity = PUBLISHER): readonly string[] {
  const outcome = verifyAttestation({
    bundle: given,
    predicateType: PREDICATE_TYPE,
    subjects: [{ role: ARTIFACT.name, sha256: ARTIFACT.sha256 }],
    identities: [identity],
    trust,
    at: new Date(),
  });
  return findingsOf(outcome).map(({ code }) => code);
}

describe('a statement signed by sigstore-js', () => {
  it('is accepted as its own client wrote it', () => {
    expect(judge(bundle)).toEqual([]);
  });

  it('is refused for another repository of the same name', () => {
    expect(judge(bundle, { ...PUBLISHER, source_repository_id: '1' })).toEqual(['SIGNER_WRONG_REPOSITORY_ID']);
  });

  it('is refused with another payload under the same signature', () => {
    const changed = JSON.parse(Buffer.from(bundle).toString('utf8')) as { dsseEnvelope: { payload: string } };
    const payload = Buffer.from(changed.dsseEnvelope.payload, 'base64')
      .toString('utf8')
      .replace('runDetails', 'runDetailz');
    changed.dsseEnvelope.payload = Buffer.from(payload).toString('base64');
    expect(judge(Buffer.from(JSON.stringify(changed)))).toContain('ATTESTATION_SIGNATURE_INVALID');
  });
});
