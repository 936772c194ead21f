import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrustMaterial } from '../../../core/attestation/trust.ts';
import { verifyAttestation } from '../../../core/attestation/verify-attestation.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { labSigner, question, rootOf, servicesOf, signed, trustIn, valueAt, withValue } from './signing-bench.ts';
import { codesOf } from '../../fixtures/outcome.ts';

const ENVELOPE = ['verificationMaterial', 'tlogEntries', 0, 'inclusionProof', 'checkpoint', 'envelope'];

let lab: LabSigstore;
let bundle: Uint8Array;
let trust: TrustMaterial;

beforeAll(async () => {
  lab = await startSigstore();
  const root = lab.trustedRoot();
  trust = trustIn(root, { name: 'private', certificate_authority: rootOf(root), ct_log: 1, log: 1, timestamp: 1 });
  bundle = await signed(labSigner(lab, servicesOf(lab, 1)));
});

afterAll(() => lab.close());

/** Another note in the place of the checkpoint, as the verifier meets it. */
function verdictOn(change: (note: string) => string): readonly string[] {
  const note = String(valueAt(bundle, ENVELOPE));
  return codesOf(verifyAttestation(question(withValue(bundle, ENVELOPE, change(note)), trust)));
}

const OTHER_LINE = `\u2014 witness.example ${Buffer.alloc(68, 7).toString('base64')}\n`;

describe('the checkpoint of a log entry', () => {
  test('may carry signatures of witnesses whom nobody asked for', () => {
    expect(verdictOn((note) => note)).toEqual([]);
    expect(verdictOn((note) => `${note}${OTHER_LINE}`)).toEqual([]);
    expect(verdictOn((note) => note.replace('\n\n', `\n\n${OTHER_LINE}`))).toEqual([]);
  });

  test.each<[string, (note: string) => string]>([
    ['a signature with a letter that base64 does not have', (note) => note.replace(/\n$/, '<\n')],
    ['a signature without its padding', (note) => `${note}${OTHER_LINE.replace(/=+\n$/, '\n')}`],
    ['a line that is no signature', (note) => `${note}read me\n`],
    ['a signature under another dash', (note) => `${note}${OTHER_LINE.replace('\u2014', '-')}`],
    ['an empty line more', (note) => `${note}\n${OTHER_LINE}`],
    ['no end of its last line', (note) => `${note}${OTHER_LINE.trimEnd()}`],
  ])('is refused with %s, which the library passes over', (_name, change) => {
    expect(verdictOn(change)).toEqual(['ATTESTATION_LOG_PROOF_INVALID']);
  });
});
