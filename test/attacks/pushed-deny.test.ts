import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Revocation } from '../../registry-schema/generated/types.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { NOW, value } from '../fixtures/registry.ts';
import {
  ANN,
  BEN,
  EVE,
  HOUR,
  newOnCallRegistry,
  OnCallSite,
  version,
  WHOLE,
} from '../action/revoke/on-call-registry.ts';

// A deny costs nobody a second person up to a share of what is admitted. Whoever may push to the branch past its rules must
// not stop the fleet by it, nor slice by slice.

let shared: Checkout;
let checkout: Checkout;
beforeAll(async () => {
  shared = await newOnCallRegistry();
  checkout = shared;
});
afterAll(() => shared[Symbol.asyncDispose]());

type Scope = Parameters<typeof newRevocation>[0];
let records = 0;

/** Pushes a record without a pull request. @returns its id */
function push(scope: Scope, more: Partial<Revocation> = {}, isApproved = false): string {
  const id = `deny-pushed-${(records += 1)}`;
  const issuer = { name: ANN.login, id: String(ANN.id) };
  const entry = {
    ...newRevocation(scope),
    issued_at: NOW.toISOString().replace('.000', ''),
    issuer,
    ...more,
    id,
    reason: id,
  };
  const commit = checkout.commit({ [`revocations/${id}.json`]: encodeForPeople(entry) });
  if (!isApproved) checkout.approvals.set(commit, { kind: 'push' });
  return id;
}

const day = (days: number) => new Date(NOW.getTime() + days * 24 * HOUR).toISOString().replace('.000', '');

interface Attack {
  readonly name: string;
  readonly scope?: Scope;
  readonly more?: Partial<Revocation>;
  readonly run?: Parameters<OnCallSite['ratify']>[0];
  readonly says: string;
}

const ATTACKS: readonly Attack[] = [
  { name: 'by somebody who is not on call', run: { event: 'push', triggeringActor: EVE }, says: 'REVOKE_NOT_ON_CALL' },
  { name: 'of everything, by one person on call', scope: WHOLE, says: 'more than one person may deny in a day' },
  {
    name: 'in the name of another',
    more: { issuer: { name: BEN.login, id: String(BEN.id) } },
    says: 'did not issue it',
  },
  { name: 'of another day', more: { issued_at: day(-2) }, says: 'not issued within a day' },
  { name: 'of a day to come', more: { issued_at: day(2) }, says: 'not issued within a day' },
  { name: 'that a schedule comes upon', run: { event: 'schedule', triggeringActor: ANN }, says: 'nobody pushed it' },
];

test.each(ATTACKS)(
  'a deny that was pushed $name is left out, and told',
  async ({ scope = version('1.0.0'), more, run, says }) => {
    const site = await OnCallSite.of(checkout);
    const by = run ?? { event: 'push', triggeringActor: ANN };
    const id = push(scope, more);
    const { added, leftOut } = value(await site.ratify(by));
    expect(added.map((deny) => deny.id)).not.toContain(id);
    const told = leftOut.find(({ message }) => message.startsWith(`${id}:`));
    expect(told).toMatchObject({ code: 'REVOKE_RECORD_UNAPPROVED' });
    expect(told?.message).toContain(says);
    expect(told?.message).toContain('APPROVAL_NO_PULL_REQUEST');
    // What is wrong is the push alone: proposed, approved and merged, the same is published.
    const merged = push(scope, more, true);
    expect(value(await site.ratify(by)).added.map((deny) => deny.id)).toContain(merged);
  },
);

test('of what one person on call pushes, a share is published, and the rest of the day left out', async () => {
  await using own = await newOnCallRegistry();
  checkout = own;
  const site = await OnCallSite.of(own);
  const by = { event: 'push', triggeringActor: ANN };
  const [first, second, third] = ['1.0.0', '1.0.1', '1.0.2'].map((text) => version(text));
  if (first === undefined || second === undefined || third === undefined) throw new Error('there are three');
  const published = [push(first)];
  expect(value(await site.ratify(by)).added.map(({ id }) => id)).toEqual(published);
  published.push(push(second));
  expect(value(await site.ratify(by)).added.map(({ id }) => id)).toEqual([published[1]]);
  const id = push(third);
  const { added, leftOut } = value(await site.ratify(by));
  expect([added, leftOut.map(({ message }) => message.slice(0, id.length))]).toEqual([[], [id]]);
  expect((await site.denies()).map((deny) => deny.id)).toEqual(published);
});
