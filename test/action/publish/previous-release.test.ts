import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judge, type Submitters } from '../../../action/gate/judge.ts';
import type { ApprovalEvidence } from '../../../core/approval/approval-evidence.ts';
import type { ReleaseRow } from '../../../core/registry/registry-state.ts';
import type { Submitter } from '../../../core/release/drift.ts';
import { EMPTY_TRUST, newCheckout, type Checkout } from '../../fixtures/checkout.ts';
import {
  approved,
  AUTHOR_ID,
  configOf,
  json,
  newRelease,
  outcomes,
  POLICY,
  POLICY_OF_PUSHES,
  record,
  RECORD,
  value,
  type ReleaseWish,
} from '../../fixtures/registry.ts';

// The PR check reads the last release from the branch and asks GitHub who brought it; publish reads its own rows. Both must
// come to one quorum, or a release is approved as the check says and left out for ever.

const BY_RISK = `${POLICY.replace('{ id: 11, login: approver }', '{ id: 11, login: approver }, { id: 12, login: other }')}quorum: [{ risk: drift, approvals: 2 }]
`;
const STRANGER_ID = 33;

let checkout: Checkout;
/** Who brought which commit, as GitHub would say. */
let authors: Map<string, number>;

async function start(policy: string): Promise<void> {
  checkout = await newCheckout(policy);
  checkout.commit({ 'trust/config.json': json(configOf(checkout.headSigner)), 'trust/trusted_root.json': EMPTY_TRUST });
  authors = new Map();
}
beforeEach(() => start(BY_RISK));
afterEach(() => checkout[Symbol.asyncDispose]());

function by(author: number | undefined): ApprovalEvidence {
  const once = approved();
  if (once.kind === 'push') return once;
  const { author: _usual, ...evidence } = once;
  return author === undefined ? evidence : { ...evidence, author, submitters: [author] };
}

async function merge(version: string, author: number | undefined, wish: ReleaseWish = {}): Promise<string> {
  const commit = checkout.commitRelease(await newRelease(checkout.publisher, { version, ...wish }));
  checkout.approvals.set(commit, by(author));
  if (author !== undefined) authors.set(commit, author);
  return commit;
}

async function published(): Promise<string> {
  return outcomes(value(await checkout.publish()).events).join(' ');
}

async function rows(): Promise<readonly ReleaseRow[]> {
  const { events } = value(await checkout.publish());
  return events.flatMap((event) => (event.kind === 'admitted' ? [event.row] : []));
}

/** How many approvals the PR check asks for the next release on top of the branch, before it is merged. */
async function checked(version: string, now: Submitter): Promise<number> {
  const tip = checkout.git(['rev-parse', 'main']);
  const head = checkout.commitRelease(await newRelease(checkout.publisher, { version }));
  checkout.git(['update-ref', 'refs/heads/main', tip]);
  checkout.git(['read-tree', tip]);
  const submitters: Submitters = { now, of: async (commit) => authors.get(commit) ?? 'unknown' };
  const request = {
    objects: checkout.repository.objects,
    base: tip,
    head,
    submitters,
    artifacts: async ({ digest }: { digest: string }) =>
      checkout.artifacts.get(digest) ?? { kind: 'unavailable' as const, findings: [] },
    now: checkout.now,
    progress: () => undefined,
  };
  const judged = value(await judge(request));
  expect(judged.verdict).toBe('admissible');
  return judged.quorum.approvals;
}

describe('a release after one that was published', () => {
  test('needs no more where the same account brings it', async () => {
    await merge('1.0.0', AUTHOR_ID);
    expect(await published()).toBe('admitted');
    expect(await checked('1.0.1', AUTHOR_ID)).toBe(1);
    await merge('1.0.1', AUTHOR_ID);
    expect(await published()).toBe('admitted');
  });

  test.each([STRANGER_ID, undefined])('needs more where account %s brings it', async (author) => {
    await merge('1.0.0', AUTHOR_ID);
    expect(await published()).toBe('admitted');
    expect(await checked('1.0.1', author ?? 'unknown')).toBe(2);
    await merge('1.0.1', author);
    expect(await published()).toBe('left-out: APPROVAL_MISSING');
  });

  test('needs more where nobody knows who brought the last one', async () => {
    await merge('1.0.0', undefined);
    expect(await published()).toBe('admitted');
    expect(await checked('1.0.1', AUTHOR_ID)).toBe(2);
    await merge('1.0.1', AUTHOR_ID);
    expect(await published()).toBe('left-out: APPROVAL_MISSING');
  });

  test('needs more where its record names other owners by now, and only once', async () => {
    await merge('1.0.0', AUTHOR_ID);
    checkout.commit({ [RECORD]: record(checkout.publisher, { owners: ['@example/others'] }) });
    expect(await published()).toBe('admitted');
    expect(await checked('1.0.1', AUTHOR_ID)).toBe(2);
    const once = await merge('1.0.1', AUTHOR_ID);
    const evidence = by(AUTHOR_ID);
    if (evidence.kind === 'push') throw new Error('it came by a pull request');
    const more = evidence.reviews.map((review) => ({ ...review, id: 8, login: 'other', userId: 12 }));
    checkout.approvals.set(once, { ...evidence, reviews: [...evidence.reviews, ...more] });
    expect(await published()).toBe('admitted');
    await merge('1.0.2', AUTHOR_ID);
    expect(await published()).toBe('admitted');
  });

  test('is compared with the content that its commit brought, whatever was pushed into the folder later', async () => {
    const first = await newRelease(checkout.publisher);
    await merge('1.0.0', AUTHOR_ID);
    expect(await published()).toBe('admitted');
    checkout.commit({ [`${first.folder}/attestations/more.sigstore.json`]: '{}' });
    expect(await checked('1.0.1', AUTHOR_ID)).toBe(1);
    await merge('1.0.1', AUTHOR_ID);
    expect((await published()).split(' ').at(-1)).toBe('admitted');
  });
});

test('a last release that lies under a hundred pushes is not looked for, and any risk may be in the next', async () => {
  const { folder } = await newRelease(checkout.publisher);
  await merge('1.0.0', AUTHOR_ID);
  const push = (number: number) => checkout.commit({ [`${folder}/attestations/${number}.sigstore.json`]: '{}' });
  for (let number = 0; number < 99; number += 1) push(number);
  expect(await checked('1.0.1', AUTHOR_ID)).toBe(1);
  push(99);
  expect(await checked('1.0.1', AUTHOR_ID)).toBe(2);
});

describe('a release after one of the same publish', () => {
  test.each([
    [AUTHOR_ID, 'admitted admitted'],
    [STRANGER_ID, 'admitted left-out: APPROVAL_MISSING'],
  ])('is compared with it: account %s is %s', async (author, expected) => {
    await merge('1.0.0', AUTHOR_ID);
    await merge('1.0.1', author);
    expect(await published()).toBe(expected);
  });
});

describe('the account that brought a release', () => {
  test('stands in its row, by number', async () => {
    const first = await merge('1.0.0', AUTHOR_ID);
    expect(await rows()).toMatchObject([{ version: '1.0.0', submitted_by: AUTHOR_ID }]);
    // What GitHub says of it later changes nothing.
    checkout.approvals.set(first, by(STRANGER_ID));
    await merge('1.0.1', AUTHOR_ID);
    expect(await published()).toBe('admitted');
  });

  test('is not in a row of a registry of pushes, and nobody asks', async () => {
    await checkout[Symbol.asyncDispose]();
    await start(POLICY_OF_PUSHES);
    await merge('1.0.0', AUTHOR_ID);
    expect((await rows())[0]).not.toHaveProperty('submitted_by');
    await merge('1.0.1', STRANGER_ID);
    expect(await checked('1.0.2', 'unknown')).toBe(0);
    expect(await published()).toBe('admitted');
  });

  test.each([
    [AUTHOR_ID, 1, 'admitted'],
    [STRANGER_ID, 2, 'left-out: APPROVAL_MISSING'],
  ])('is asked for where its row does not say: account %s needs %s', async (author, needed, expected) => {
    await checkout[Symbol.asyncDispose]();
    await start(POLICY_OF_PUSHES);
    await merge('1.0.0', AUTHOR_ID);
    expect(await published()).toBe('admitted');
    checkout.commit({ 'policy.yml': BY_RISK });
    expect(await published()).toBe('');
    expect(await checked('1.0.1', author)).toBe(needed);
    await merge('1.0.1', author);
    expect(await published()).toBe(expected);
  });
});
