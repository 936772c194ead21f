import { NO_HOLDERS } from '../github/no-holders.ts';
import { expect, test } from 'vitest';
import { checkPull, type ProposedPull } from '../../../action/gate/check-pull.ts';
import type { Git } from '../../../transport/git/git-process.ts';
import { ObjectReader } from '../../../transport/git/object-reader.ts';

const [FIRST, SECOND, TIP] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
/** By a person, from a fork that is gone. */
const OPENED = { isByBot: false, headBranch: undefined, mergedAt: undefined };
const NOBODY_SEEN = { pushers: () => Promise.resolve(undefined), starters: () => Promise.resolve(undefined) };
const NOTHING_THERE: Git = () => Promise.reject(new Error('nothing is to be read'));

function pull(head: string, more: Partial<ProposedPull> = {}): ProposedPull {
  return { number: 7, isOpen: true, isOfFork: false, head, baseBranch: 'main', authorId: 1, ...OPENED, ...more };
}

/** A pull request whose head the API tells in turn, and git tells as it is. */
function check(told: readonly ProposedPull[], fetched: string) {
  const left = [...told];
  const asked: string[] = [];
  const request = {
    number: 7,
    pulls: {
      defaultBranch: () => Promise.resolve('main'),
      read: () => Promise.resolve(left.shift() ?? pull(FIRST)),
      open: () => Promise.resolve([]),
      reviews: () => Promise.resolve([]),
      contributors: () => Promise.resolve([]),
    },
    repository: {
      git: NOTHING_THERE,
      directory: '/nowhere',
      objects: new ObjectReader(NOTHING_THERE, '/nowhere'),
      fetchCommit: () => Promise.resolve(false),
      fetchBranch: (branch: string) => {
        asked.push(branch);
        return Promise.resolve(TIP);
      },
      fetchPull: () => Promise.resolve(fetched),
    },
    actors: NOBODY_SEEN,
    people: () => Promise.resolve(NO_HOLDERS),
    ownerNumbers: {
      user: () => Promise.reject(new Error('nobody is asked')),
      team: () => Promise.reject(new Error('nobody is asked')),
    },
    submitterOf: () => Promise.resolve('unknown' as const),
    artifacts: () => Promise.reject(new Error('nothing is to be fetched')),
    now: new Date(0),
    progress: () => undefined,
  };
  return { result: checkPull(request), asked };
}

test('a head that moved between two questions is asked for again', async () => {
  await expect(check([pull(FIRST), pull(SECOND)], SECOND).result).rejects.toThrow('nothing is to be read');
});

test('a head that never holds still is judged by nobody', async () => {
  const { result } = check([pull(FIRST), pull(FIRST), pull(FIRST), pull(SECOND)], SECOND);
  await expect(result).rejects.toThrow('moves while it is read');
});

test('the tip of the default branch is resolved once', async () => {
  const { result, asked } = check([pull(FIRST)], FIRST);
  await expect(result).rejects.toThrow('nothing is to be read');
  expect(asked).toEqual(['main']);
});
