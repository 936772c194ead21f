import { expect, test } from 'vitest';
import { FetchedRepository } from '../../../action/github/fetched-repository.ts';
import { publishBranch } from '../../../action/publish/publish-branch.ts';
import { newCheckout } from '../../fixtures/checkout.ts';
import { verdict } from '../../fixtures/registry.ts';

const OLD = '1'.repeat(40);
const LIVE = '2'.repeat(40);

test.each([
  ['of a commit that is no longer the tip', { run: OLD, fetched: LIVE }],
  ['whose branch moved while it was fetched', { run: LIVE, fetched: OLD }],
])('a run %s publishes nothing', async (_name, { run, fetched }) => {
  await using checkout = await newCheckout();
  const { store, keys, headSigner, now } = checkout;
  const git = () => Promise.resolve({ code: 0, stdout: Buffer.from(`${fetched}\n`), stderr: '' });
  const unasked = () => Promise.reject(new Error('nothing further is to be asked'));
  const outcome = await publishBranch({
    pulls: {
      defaultBranch: () => Promise.resolve('main'),
      tip: () => Promise.resolve(LIVE),
      reviews: unasked,
      ofCommit: unasked,
      find: unasked,
      contributors: unasked,
    },
    people: unasked,
    actors: { pushers: unasked, starters: unasked },
    repository: new FetchedRepository(git, '/nowhere', '/nowhere', 'all'),
    runCommit: run,
    store,
    keys,
    headSigner,
    artifacts: unasked,
    now,
    progress: () => undefined,
  });
  expect(verdict(outcome)).toBe('PUBLICATION_RUN_SUPERSEDED');
});
