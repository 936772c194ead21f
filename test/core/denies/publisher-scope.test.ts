import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOfPublisher, statedPublisher } from '../../../core/denies/publisher-scope.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { keySigner } from '../../../signing/key-signer.ts';
import { ISSUER, labSigner, servicesOf, signed } from '../attestation/signing-bench.ts';

const SINCE = '2026-03-01T12:00:00Z';
const AT = new Date(SINCE);
let lab: LabSigstore;
beforeAll(async () => {
  lab = await startSigstore();
});
afterAll(() => lab[Symbol.asyncDispose]());

const workflow = (issuer: string, id: string) =>
  ({ kind: 'publisher', publisher: { kind: 'workflow', issuer, source_repository_id: id }, since: SINCE }) as const;

test('a workflow is told by the number of its repository, whatever it is called and whichever its issuer', async () => {
  const stated = statedPublisher(await signed(labSigner(lab, servicesOf(lab, 1), { repository_id: '4711' })));
  expect(stated).toEqual({ issuer: ISSUER, repositoryId: '4711' });
  const is = (issuer: string, id: string) => isOfPublisher(workflow(issuer, id), stated ?? {}, AT);
  expect([is(ISSUER, '4711'), is(ISSUER, '4712'), is('https://ci.example', '4711')]).toEqual([true, false, false]);
});

test('a key is told by its id, from the very second on', async () => {
  const key = generateKey();
  const stated = statedPublisher(await signed(keySigner(key.private_key))) ?? {};
  const scope = { kind: 'publisher', publisher: { kind: 'key', key_id: key.key_id }, since: SINCE } as const;
  expect(isOfPublisher(scope, stated, AT)).toBe(true);
  expect(isOfPublisher(scope, stated, new Date(AT.getTime() - 1))).toBe(false);
  expect(isOfPublisher({ ...scope, publisher: { kind: 'key', key_id: 'f'.repeat(64) } }, stated, AT)).toBe(false);
});

test('what is no bundle has no publisher', () => {
  expect(statedPublisher(Buffer.from('{}'))).toBeUndefined();
  // Nothing stated must not match nothing asked for.
  expect(isOfPublisher(workflow(ISSUER, '1'), {}, AT)).toBe(false);
});
