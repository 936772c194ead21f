import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeForPeople } from '../../../core/json/encode-document.ts';
import { newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { value } from '../../fixtures/registry.ts';
import { ANN, EVE, HOUR, MINUTE, newOnCallRegistry, OnCallSite, version, WHOLE } from './on-call-registry.ts';

const DAY = (24 * HOUR) / MINUTE;
let checkout: Checkout;
beforeAll(async () => {
  checkout = await newOnCallRegistry();
});
afterAll(() => checkout[Symbol.asyncDispose]());

/** Merges a record of a deny. @returns its id and its path. */
function merge(reason: string, scope: Parameters<typeof newRevocation>[0] = version('1.0.0')) {
  const revocation = { ...newRevocation(scope), reason };
  const id = `deny-${reason.replaceAll(' ', '-')}`;
  const path = `revocations/${id}.json`;
  checkout.commit({ [path]: encodeForPeople({ ...revocation, id }) });
  return { id, path };
}

const ids = async (site: OnCallSite) => (await site.denies()).map(({ id }) => id);

test('what was merged is published, whoever merged it and however much it is', async () => {
  const site = await OnCallSite.of(checkout);
  const { id } = merge('sends prompts', WHOLE);
  const report = value(await site.ratify());
  expect(report.added.map((deny) => deny.id)).toEqual([id]);
  expect(report.radius).toMatchObject({ releases: 5, admitted: 5 });
  expect(await ids(site)).toEqual([id]);
});

test('what is published already is not published twice, and nothing is written then', async () => {
  const site = await OnCallSite.of(checkout);
  value(await site.ratify());
  const before = await site.store.readHead();
  expect(value(await site.ratify())).toMatchObject({ added: [] });
  expect(await site.store.readHead()).toBe(before);
});

test('a record that a later push takes away again is a deny all the same', async () => {
  const site = await OnCallSite.of(checkout);
  const { id, path } = merge('taken away');
  checkout.commit({ [path]: null });
  value(await site.ratify());
  expect(await ids(site)).toContain(id);
});

test('a record that cannot be read denies nothing and holds nothing up', async () => {
  const site = await OnCallSite.of(checkout);
  checkout.commit({ 'revocations/broken.json': '{' });
  const { id } = merge('beside a broken one');
  value(await site.ratify());
  expect(await ids(site)).toContain(id);
});

test('a deny of the fast lane that is merged later is one entry', async () => {
  const site = await OnCallSite.of(checkout);
  value(await site.ratify());
  const { revocation, path, bytes } = value(await site.deny({ subject: version('1.0.4') }));
  checkout.commit({ [path]: bytes });
  expect(value(await site.ratify()).known).toContain(revocation.id);
  expect((await ids(site)).filter((id) => id === revocation.id)).toHaveLength(1);
});

test('with nothing to add, the role is renewed once half of its year is spent', async () => {
  const site = await OnCallSite.of(checkout);
  const { version: first } = value(await site.ratify());
  const by = { event: 'schedule', triggeringActor: ANN };
  expect(value(await site.ratify(by, 180 * DAY)).version).toBe(first);
  expect(value(await site.ratify(by, 184 * DAY)).version).toBe(first + 1);
});

test.each([
  ['of another branch', { headBranch: 'topic', event: 'push' }],
  ['of a pull request', { event: 'pull_request_target' }],
])('a run %s publishes nothing', async (_name, run) => {
  const site = await OnCallSite.of(checkout);
  expect(codesOf(await site.ratify({ ...run, triggeringActor: EVE }))).toEqual(['REVOKE_RUN_FORBIDDEN']);
  expect(await site.denies()).toEqual([]);
});
