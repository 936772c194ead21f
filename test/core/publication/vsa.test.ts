import { describe, expect, test } from 'vitest';
import { keyOnlyTrust } from '../../../core/attestation/trust.ts';
import { toJson } from '../../../core/json/encode-document.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { summaryStatement, verifySummary, type Summarised } from '../../../core/publication/vsa.ts';
import { signStatement } from '../../../signing/sign-statement.ts';
import {
  acceptedState,
  configOf,
  GROUND,
  newPublisher,
  newRelease,
  REGISTRY_ID,
  releaseStep,
  verdict,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();
const head = newPublisher();

async function summarised(): Promise<Summarised> {
  const steps = [releaseStep([await newRelease(publisher)])];
  const { events, records } = await foldHistory(await acceptedState(publisher), steps, GROUND);
  const [event] = events;
  const [written] = records;
  const release = written?.record.releases[0];
  if (event?.kind !== 'admitted' || written === undefined || release === undefined) throw new Error('it is admitted');
  return { registryId: REGISTRY_ID, row: event.row, release, judgedBy: written.record.judged_by };
}

describe('the verification summary of a release', () => {
  test('says by the words of SLSA what was verified, and claims no level that nobody evaluated', async () => {
    const about = await summarised();
    expect(toJson(summaryStatement(about))).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: about.row.artifact.name, digest: { sha256: about.row.artifact.digest.slice(7) } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: `https://portcullis.dev/verifier/${REGISTRY_ID}` },
        timeVerified: '2026-03-01T12:00:00Z',
        resourceUri: about.row.artifact.url,
        policy: { uri: 'policy.yml', digest: { sha256: about.judgedBy.policy?.slice(7) } },
        inputAttestations: [{ digest: { sha256: about.row.statement_digest.slice(7) } }],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
        slsaVersion: '1.0',
      },
    });
  });

  test('states level 1, and never more, where provenance by a builder of the policy was verified', async () => {
    const about = await summarised();
    const proven = { ...about, release: { ...about.release, provenance: ['ci/example'] } };
    expect(summaryStatement(proven)).toMatchObject({ predicate: { verifiedLevels: ['SLSA_BUILD_LEVEL_1'] } });
  });

  test('verifies as signed by the head signer, and not by another, nor for another row', async () => {
    const about = await summarised();
    const bundle = await signStatement(toJson(summaryStatement(about)), head);
    const claim = { ...about, bundle, config: configOf(head), trust: keyOnlyTrust() };
    expect(verdict(verifySummary(claim))).toBe('ok');
    expect(verdict(verifySummary({ ...claim, config: configOf(publisher) }))).toContain('SIGNER_');
    const later = { ...about.row, admitted_at: '2026-03-02T12:00:00Z' };
    expect(verdict(verifySummary({ ...claim, row: later }))).toBe('LEDGER_VSA_MISMATCH');
    const proven = { ...about.release, provenance: ['ci/example'] };
    expect(verdict(verifySummary({ ...claim, release: proven }))).toBe('LEDGER_VSA_MISMATCH');
  });
});
