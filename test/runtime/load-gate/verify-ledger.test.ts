import { readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hexOf } from '../../../core/digest.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { verifyWhole } from '../../../runtime/load-gate/verify-whole.ts';
import type { Digest } from '../../../registry-schema/generated/types.ts';
import { forge } from '../../action/publish/forged-publication.ts';
import { newCheckout, type Checkout } from '../../fixtures/checkout.ts';
import { newRelease, value } from '../../fixtures/registry.ts';

let checkout: Checkout;
let record: Digest | undefined;
let vsa: Digest | undefined;

beforeEach(async () => {
  checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  const { events } = value(await checkout.publish());
  const [event] = events;
  record = event?.kind === 'admitted' ? event.row.approval_record : undefined;
});
afterEach(() => checkout[Symbol.asyncDispose]());

/** The codes of everything that is wrong, but for the head, which a forger of these tests does not sign. */
async function verified(): Promise<readonly string[]> {
  const publication = value(await checkout.client().refresh());
  const whole = await verifyWhole(value(await readPublicationFacts(publication, checkout.now)));
  if (whole.kind === 'ok') {
    vsa = [...whole.value.state.plugins.values()].flatMap(({ releases }) => releases)[0]?.vsa;
    return [];
  }
  const codes = new Set<string>(whole.findings.map(({ code }) => code));
  codes.delete('PUBLICATION_HEAD_MISSING');
  return [...codes].sort();
}

test('verify goes through the ledger and the summaries, and both are there', async () => {
  expect(await verified()).toEqual([]);
  expect([record, vsa]).toEqual([
    expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  ]);
});

test('verify misses an approval record, and a summary', async () => {
  await verified();
  const remove = (digest: Digest | undefined) => {
    rmSync(`${checkout.directory}/evidence/sha256/${hexOf(digest ?? ('' as Digest))}`);
    rmSync(checkout.folder.in('cache'), { recursive: true });
  };
  expect(readdirSync(`${checkout.directory}/evidence/sha256`)).toHaveLength(7);
  remove(vsa);
  expect(await verified()).toEqual(['PUBLICATION_NOT_FOUND']);
  remove(record);
  expect(await verified()).toEqual(['LEDGER_BROKEN']);
});

test('verify tells a record that contradicts its row', async () => {
  await forge(checkout, {
    record: (said) => ({ ...said, releases: said.releases.map((release) => ({ ...release, version: '9.9.9' })) }),
  });
  expect(await verified()).toEqual(['LEDGER_MISMATCH']);
});

test('verify tells a summary that was made of another admission', async () => {
  await forge(checkout, {
    record: (said) => ({
      ...said,
      releases: said.releases.map((release) => ({ ...release, provenance: ['ci/example'] })),
    }),
  });
  expect(await verified()).toEqual(['LEDGER_VSA_MISMATCH']);
});
