import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareOpenTrust, type TrustMaterial } from '../../../core/attestation/trust.ts';
import {
  githubPrivateTrust,
  publicGoodTrust,
  startAttackBench,
} from '../../attacks/signature-confusion/attack-bench.ts';
import { BENT_BUNDLE } from '../../attacks/signature-confusion/bent-bundle.ts';
import { BORROWED_PROOF } from '../../attacks/signature-confusion/borrowed-proof.ts';
import { WRONG_SIGNER } from '../../attacks/signature-confusion/wrong-signer.ts';
import { WRONG_STATEMENT } from '../../attacks/signature-confusion/wrong-statement.ts';
import { WRONG_TRUST } from '../../attacks/signature-confusion/wrong-trust.ts';
import { labSigner, servicesOf, signed } from './signing-bench.ts';
import { valueOf } from '../../fixtures/outcome.ts';
import { bent, verdictsOn } from './stock-verdict.ts';

const BENT_BUNDLES = process.env['PORTCULLIS_LONG'] === undefined ? 25 : 1_000;
const LONG_TIMEOUT_MS = 900_000;
const RECORDED =
  process.env['PORTCULLIS_RECORDED_BUNDLES'] ?? resolve(import.meta.dirname, '../../../../shared/data/bundles');
const RECORDINGS = [
  ['npm-sigstore-2.0.0-provenance.sigstore.json', 'trusted_root.public-good.json'],
  ['rekor-v2-dsse.sigstore.json', 'trusted_root.staging.json'],
] as const;

interface Honest {
  readonly bundle: Uint8Array;
  /** To take parts from. */
  readonly other: Uint8Array;
  readonly trust: TrustMaterial;
}

interface Attempted {
  readonly name: string;
  readonly bundle: Uint8Array;
  readonly trust: TrustMaterial;
}

const ATTACKS = [...WRONG_SIGNER, ...WRONG_STATEMENT, ...BENT_BUNDLE, ...BORROWED_PROOF, ...WRONG_TRUST];
let honest: Readonly<Record<'Rekor v1' | 'Rekor v2' | 'GitHub private', Honest>>;
const attempted: Attempted[] = [];

/** Everything is signed first: judging keeps the thread busy for longer than the lab's connections stay open. */
beforeAll(async () => {
  await using bench = await startAttackBench();
  const trust = publicGoodTrust(bench.lab);
  const { githubPrivate } = bench;
  const again = (version: 1 | 2) => signed(labSigner(bench.lab, servicesOf(bench.lab, version)));
  const privately = () => signed(labSigner(githubPrivate, githubPrivate.urls));
  honest = {
    'Rekor v1': { bundle: bench.v1, other: await again(1), trust },
    'Rekor v2': { bundle: bench.v2, other: await again(2), trust },
    'GitHub private': { bundle: await privately(), other: await privately(), trust: githubPrivateTrust(bench) },
  };
  for (const { name, tamper } of ATTACKS) attempted.push({ name, ...(await tamper(bench)) });
});

/** The library says the same of what remembers its encoding, and we accept nothing that it refuses. */
function expectAgreement(bytes: Uint8Array, trust: TrustMaterial, about: string): { judged: boolean; ours: boolean } {
  const verdicts = verdictsOn(bytes, trust);
  if (verdicts === undefined) return { judged: false, ours: false };
  expect(verdicts.encoded, `on ${about}`).toEqual(verdicts.stock);
  expect(verdicts.ours && !verdicts.stock.includes(true), `on ${about}`).toBe(false);
  return { judged: true, ours: verdicts.ours };
}

/** How many of the bent bundles anyone was asked about. */
function expectAgreementOnBent({ bundle, other, trust }: Honest): number {
  expect(expectAgreement(bundle, trust, 'honest')).toEqual({ judged: true, ours: true });
  let judged = 0;
  for (let seed = 0; seed < BENT_BUNDLES; seed += 1) {
    if (expectAgreement(bent(bundle, other, seed), trust, `seed ${seed}`).judged) judged += 1;
  }
  return judged;
}

describe('the library judges alike what remembers its encoding and what it parses itself', () => {
  test.each(['Rekor v1', 'Rekor v2', 'GitHub private'] as const)(
    'with bundles of %s, honest and bent',
    (kind) => {
      expect(expectAgreementOnBent(honest[kind])).toBeGreaterThan(BENT_BUNDLES / 2);
    },
    LONG_TIMEOUT_MS,
  );

  test.each(existsSync(RECORDED) ? RECORDINGS : [])(
    'with a recorded bundle, honest and bent: %s',
    (name, root) => {
      const bundle = readFileSync(join(RECORDED, name));
      const trust = valueOf(prepareOpenTrust(readFileSync(join(RECORDED, root))));
      expect(expectAgreementOnBent({ bundle, other: honest['Rekor v2'].bundle, trust })).toBeGreaterThan(
        BENT_BUNDLES / 2,
      );
    },
    LONG_TIMEOUT_MS,
  );

  test('with every attack on keyless signatures', () => {
    const judged = attempted.filter(({ name, bundle, trust }) => expectAgreement(bundle, trust, name).judged);
    expect(judged.length).toBeGreaterThan(30);
  });
});
