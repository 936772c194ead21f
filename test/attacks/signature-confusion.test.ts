import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAttestation } from '../../core/attestation/verify-attestation.ts';
import {
  ENROLLED,
  labSigner,
  servicesOf,
  signed,
  SUBJECTS,
  valueAt,
  withValue,
} from '../core/attestation/signing-bench.ts';
import { codesOf } from '../fixtures/outcome.ts';
import {
  githubPrivateTrust,
  publicGoodTrust,
  startAttackBench,
  TIMESTAMPS,
  type AttackBench,
} from './signature-confusion/attack-bench.ts';
import { BENT_BUNDLE } from './signature-confusion/bent-bundle.ts';
import { BORROWED_PROOF } from './signature-confusion/borrowed-proof.ts';
import { WRONG_KEY } from './signature-confusion/wrong-key.ts';
import { WRONG_SIGNER } from './signature-confusion/wrong-signer.ts';
import { WRONG_STATEMENT } from './signature-confusion/wrong-statement.ts';
import { WRONG_TRUST } from './signature-confusion/wrong-trust.ts';

let bench: AttackBench;

beforeAll(async () => {
  bench = await startAttackBench();
});

afterAll(async () => {
  await bench[Symbol.asyncDispose]();
});

describe('the honest bundles are accepted', () => {
  test.each([
    ['keyless with Rekor v1', () => bench.ask(bench.v1), 'public-good'],
    ['keyless with Rekor v2', () => bench.ask(bench.v2), 'public-good'],
    ['signed by a key', () => bench.askKey(bench.byKey), 'key'],
  ])('%s', (_name, honest, profile) => {
    expect(verifyAttestation(honest())).toMatchObject({ kind: 'ok', value: { profile } });
  });

  test("by GitHub's private authority, under its own profile", async () => {
    const bundle = await signed(labSigner(bench.githubPrivate, bench.githubPrivate.urls));
    expect(verifyAttestation(bench.ask(bundle, { trust: githubPrivateTrust(bench) }))).toMatchObject({
      kind: 'ok',
      value: { profile: 'github-private' },
    });
  });

  test('by the other issuer, once that issuer is enrolled', async () => {
    const bundle = await signed(labSigner(bench.stranger, servicesOf(bench.stranger, 2)));
    const identities = [{ ...ENROLLED, issuer: 'https://issuer.example' }];
    expect(
      codesOf(verifyAttestation(bench.ask(bundle, { trust: publicGoodTrust(bench.stranger), identities }))),
    ).toEqual([]);
  });

  test('by a reusable workflow of another repository, once its ref is enrolled', async () => {
    const job_workflow_ref = 'shared/build/.github/workflows/release.yml@refs/heads/stable';
    const { bundle } = await bench.signedWith({ job_workflow_ref });
    const workflow = 'shared/build/.github/workflows/release.yml';
    const reusable = { ...ENROLLED, workflow, workflow_ref_pattern: 'refs/heads/stable' };
    expect(codesOf(verifyAttestation(bench.ask(bundle, { identities: [ENROLLED, reusable] })))).toEqual([]);
    const elsewhere = { ...ENROLLED, workflow };
    expect(codesOf(verifyAttestation(bench.ask(bundle, { identities: [elsewhere] })))).toEqual([
      'SIGNER_WRONG_WORKFLOW_REF',
    ]);
  });
});

describe.each([
  ['a signer who may not', WRONG_SIGNER],
  ['a statement about something else', WRONG_STATEMENT],
  ['a bent bundle', BENT_BUNDLE],
  ['a borrowed proof', BORROWED_PROOF],
  ['trust that was not given', WRONG_TRUST],
  ['a key that may not', WRONG_KEY],
])('%s is refused', (_kind, attacks) => {
  test.each(attacks)('$name: $refusedWith', async ({ tamper, refusedWith }) => {
    expect(codesOf(verifyAttestation(await tamper(bench)))).toEqual(refusedWith);
  });
});

test('every fault is found at once, not the first alone', async () => {
  const asked = await bench.signedWith({ event_name: 'schedule', runner_environment: 'self-hosted' });
  const later = await signed(labSigner(bench.lab, servicesOf(bench.lab, 2)));
  const bundle = withValue(asked.bundle, TIMESTAMPS, valueAt(later, TIMESTAMPS));
  const outcome = verifyAttestation({ ...asked, bundle, predicateType: 'other', subjects: SUBJECTS.slice(1) });
  expect(codesOf(outcome)).toEqual([
    'ATTESTATION_PREDICATE_TYPE',
    'ATTESTATION_SUBJECT_EXTRA',
    'ATTESTATION_TIMESTAMP_INVALID',
    'SIGNER_WRONG_RUNNER',
    'SIGNER_WRONG_TRIGGER',
  ]);
});
