import { NO_HOLDERS } from '../github/no-holders.ts';
import { expect, test } from 'vitest';
import { checkPull, type ProposedPull } from '../../../action/gate/check-pull.ts';
import { GitError, type Git } from '../../../transport/git/git-process.ts';
import { ObjectReader } from '../../../transport/git/object-reader.ts';
import { codesOf } from '../../fixtures/registry.ts';

const HEAD = '1'.repeat(40);
const TIP = '2'.repeat(40);
/** By a person, from a fork that is gone. */
const OPENED = { isByBot: false, headBranch: undefined, mergedAt: undefined };
const NOBODY_SEEN = { pushers: () => Promise.resolve(undefined), starters: () => Promise.resolve(undefined) };
const PULL: ProposedPull = {
  number: 7,
  isOpen: true,
  isOfFork: false,
  head: HEAD,
  baseBranch: 'main',
  authorId: 1,
  ...OPENED,
};

/** A repository in which nothing lies, and where two commits have a common history or none. */
function emptyGit(isRelated: boolean): Git {
  return (args) => {
    if (args[0] === 'merge-base' && !isRelated) return Promise.reject(new GitError('git merge-base failed'));
    return Promise.resolve({ code: 0, stdout: Buffer.from(args[0] === 'ls-tree' ? '' : `${TIP}\n`), stderr: '' });
  };
}

async function refusals(change: {
  pull?: Partial<ProposedPull>;
  open?: readonly ProposedPull[] | 'too-long';
  isRelated?: boolean;
}) {
  const request = {
    number: 7,
    pulls: {
      defaultBranch: () => Promise.resolve('main'),
      read: () => Promise.resolve({ ...PULL, ...change.pull }),
      open: () => Promise.resolve(change.open === 'too-long' ? change.open : [PULL, ...(change.open ?? [])]),
      reviews: () => Promise.resolve([]),
      contributors: () => Promise.resolve([]),
    },
    repository: {
      git: emptyGit(true),
      directory: '/nowhere',
      fetchCommit: () => Promise.resolve(false),
      objects: new ObjectReader(emptyGit(change.isRelated ?? true), '/nowhere'),
      fetchBranch: () => Promise.resolve(TIP),
      fetchPull: () => Promise.resolve(HEAD),
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
  return codesOf((await checkPull(request)).findings);
}

test.each([
  ['is closed', { pull: { isOpen: false } }, 'PULL_NOT_OPEN'],
  ['is against another branch', { pull: { baseBranch: 'release' } }, 'PULL_BASE_FORBIDDEN'],
  ['has the head of another', { open: [{ ...PULL, number: 8 }] }, 'PULL_HEAD_SHARED'],
  ['is one of more than anybody lists', { open: 'too-long' as const }, 'GITHUB_LIST_TOO_LONG'],
  ['comes from nowhere', { isRelated: false }, 'PULL_UNRELATED'],
  [
    'is all of that',
    { pull: { isOpen: false, baseBranch: 'release' }, open: [{ ...PULL, number: 8 }], isRelated: false },
    'PULL_BASE_FORBIDDEN PULL_HEAD_SHARED PULL_NOT_OPEN PULL_UNRELATED',
  ],
])('a pull request that %s is not judged', async (_name, change, codes) => {
  expect(await refusals(change)).toBe(codes);
});

test('a pull request that is none of that is judged, by a branch that must hold a registry', async () => {
  expect(await refusals({})).toBe('CHANGE_NO_REGISTRY');
});
