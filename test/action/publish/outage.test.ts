import { expect, test } from 'vitest';
import { finding } from '../../../core/finding.ts';
import { newCheckout } from '../../fixtures/checkout.ts';
import { newRelease, value } from '../../fixtures/registry.ts';

const DAY_IN_MS = 86_400_000;
const OUT_OF_REACH = {
  kind: 'unavailable' as const,
  findings: [finding('RELEASE_ARTIFACT_UNREACHABLE', 'getaddrinfo ENOTFOUND')],
};
const outage = { artifacts: () => Promise.resolve(OUT_OF_REACH) };

test('a release whose artifact is out of reach waits, and is admitted by the next publish', async () => {
  await using checkout = await newCheckout();
  const commit = checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.0' }));
  const held = value(await checkout.publish(outage));
  expect(held.waiting).toMatchObject({ commit });
  expect(held.events).toEqual([]);
  expect(held.sourceCommit).not.toBe(commit);
  const admitted = value(await checkout.publish());
  expect(admitted.waiting).toBeUndefined();
  expect(admitted.events.map(({ kind }) => kind)).toEqual(['admitted']);
});

test('what came before it is published meanwhile, what follows it waits with it', async () => {
  await using checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.0' }));
  const missing = checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' }));
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.2' }));
  let asked = 0;
  const second = value(
    await checkout.publish({
      artifacts: ({ digest }) => {
        asked += 1;
        return Promise.resolve(asked === 2 ? OUT_OF_REACH : (checkout.artifacts.get(digest) ?? OUT_OF_REACH));
      },
    }),
  );
  expect(second.events.map(({ kind }) => kind)).toEqual(['admitted']);
  expect(second.waiting).toMatchObject({ commit: missing });
  expect(value(await checkout.publish()).events.map(({ kind }) => kind)).toEqual(['admitted', 'admitted']);
});

test('nobody holds the branch up for good: after three days the release is left out', async () => {
  await using checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.0' }));
  const late = value(await checkout.publish({ ...outage, now: new Date(checkout.now.getTime() + 4 * DAY_IN_MS) }));
  expect(late.waiting).toBeUndefined();
  expect(late.events).toMatchObject([{ kind: 'left-out', findings: [{ code: 'RELEASE_ARTIFACT_UNREACHABLE' }] }]);
});

test('a release that lacks more than an answer does not wait', async () => {
  await using checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.0' }));
  const unapproved = value(await checkout.publish({ ...outage, approvals: () => Promise.resolve({ kind: 'push' }) }));
  expect(unapproved.waiting).toBeUndefined();
  expect(unapproved.events.map(({ kind }) => kind)).toEqual(['left-out']);
});
