import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGitHub } from '../../action/github/client.ts';
import { gitHubActors } from '../../action/people/submitters.ts';
import { gitHubClaims, startSigstore, type GitHubClaims, type LabSigstore } from '../../lab/sigstore/index.ts';
import type { PushedCommit } from '../../lab/github/index.ts';
import { generateKey } from '../../signing/generate-key.ts';
import { keySigner } from '../../signing/key-signer.ts';
import { keylessSigner } from '../../signing/keyless-signer.ts';
import { approvalScene, AT, REGISTRY, type ApprovalScene, type ScenePull } from '../action/github/approval-scene.ts';
import { servicesOf, signed } from '../core/attestation/signing-bench.ts';

// Who approves: not who brought the change in any way, not a program, and nobody for a name that they took or kept.

const SOURCE = 'acme/embeddings';
const NOT_COUNTED = 'APPROVAL_MISSING APPROVAL_NOT_COUNTED';
const STATEMENT = 'plugins/text_redaction/releases/1.0.0/attestations/release.sigstore.json';

let scene: ApprovalScene;
let sigstore: LabSigstore;
beforeAll(async () => {
  [scene, sigstore] = await Promise.all([approvalScene(), startSigstore()]);
  await scene.lab.createRepository(SOURCE);
});
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
  await sigstore.close();
});

const identity = (login: string) => ({ name: login, email: scene.lab.account(login).email });

/** One commit more on a branch, by a person, pushed by another. */
async function commitOn(
  { head, branch }: ScenePull,
  who: { author: string; committer?: string; pusher: string; message?: string },
) {
  const { author, committer = author, pusher, message = 'More' } = who;
  const { git } = scene.as(pusher);
  const tree = (await git.getCommit({ ...AT, commit_sha: head })).data.tree.sha;
  const by = { author: identity(author), committer: identity(committer) };
  const { data } = await git.createCommit({ ...AT, message, tree, parents: [head], ...by });
  await git.updateRef({ ...AT, ref: `heads/${branch}`, sha: data.sha });
  return { branch, head: data.sha };
}

interface Attack {
  readonly name: string;
  /** Brings about that sam, who may approve, had a hand in it. */
  readonly tamper: (pull: ScenePull) => Promise<unknown>;
  readonly refusedWith: string;
}

const HAND_IN_IT: readonly Attack[] = [
  {
    name: 'its author of one commit',
    tamper: (pull) => commitOn(pull, { author: 'sam', pusher: 'wim' }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'its committer',
    tamper: (pull) => commitOn(pull, { author: 'wim', committer: 'sam', pusher: 'wim' }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'its co-author',
    tamper: (pull) => {
      const message = `More\n\nCo-authored-by: S <${scene.lab.account('sam').id}+s@users.noreply.github.com>`;
      return commitOn(pull, { author: 'wim', pusher: 'wim', message });
    },
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'who pushed it last, as commits of somebody else',
    tamper: (pull) => commitOn(pull, { author: 'wim', pusher: 'sam' }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'who pushed a part of it before the last push',
    tamper: async (pull) => {
      const { head } = await commitOn(pull, { author: 'wim', pusher: 'sam' });
      await commitOn({ ...pull, head }, { author: 'wim', pusher: 'wim' });
    },
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'the submitter of a part of it, who is not known by it any more',
    tamper: async (pull) => {
      await commitOn(pull, { author: 'sam', pusher: 'wim' });
      scene.lab.renameUser('sam', 'samuel');
    },
    refusedWith: NOT_COUNTED,
  },
];

describe('the approver was', () => {
  test.each(HAND_IN_IT)('$name', async ({ tamper, refusedWith }) => {
    const pull = await scene.propose();
    await scene.review(pull.number);
    expect(await scene.missing(pull.number)).toBe('');
    await tamper(pull);
    await scene.review(pull.number, 'sam');
    expect(await scene.missing(pull.number)).toBe(refusedWith);
    await scene.review(pull.number, 'tess');
    const commit = await scene.merge(pull.number);
    expect(await scene.missingAtPublish(commit, { isBlind: true })).toBe(refusedWith);
    expect(await scene.missingAtPublish(commit)).toBe('');
    if (scene.lab.world.account('samuel') !== undefined) scene.lab.renameUser('samuel', 'sam');
  });
});

interface Pretender {
  readonly name: string;
  readonly tamper: (pull: ScenePull) => Promise<unknown>;
  /** Whose approval would count, and counts before. */
  readonly control: string;
  readonly isBlind?: boolean;
  readonly restore?: () => void;
  readonly refusedWith: string;
}

const PRETENDERS: readonly Pretender[] = [
  {
    name: 'a stranger, as anybody may on a public repository',
    tamper: (pull) => scene.review(pull.number, 'stan'),
    control: 'sam',
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'a program, though policy names its number',
    tamper: async (pull) => {
      const auth = scene.lab.issueToken({ app: 'acme-release', permissions: { pull_requests: 'write' } });
      const { rest } = new Octokit({ auth, baseUrl: scene.lab.apiUrl });
      await rest.pulls.createReview({ ...AT, pull_number: pull.number, event: 'APPROVE' });
    },
    control: 'sam',
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'somebody who took the name of an approver',
    tamper: async (pull) => {
      await scene.review(pull.number, 'eve');
      scene.lab.renameUser('sam', 'samuel');
      scene.lab.renameUser('eve', 'sam');
    },
    restore: () => {
      scene.lab.renameUser('sam', 'eve');
      scene.lab.renameUser('samuel', 'sam');
    },
    control: 'sam',
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'an approver who may only read by now',
    tamper: (pull) => scene.review(pull.number, 'rita'),
    control: 'sam',
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'a member, where nobody may see who is in the team',
    tamper: (pull) => scene.review(pull.number, 'tess'),
    isBlind: true,
    control: 'tess',
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'a former member of the team',
    tamper: async (pull) => {
      await scene.review(pull.number, 'uma');
      scene.lab.removeFromOrg('acme', 'uma');
    },
    control: 'tess',
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'a member of another team that took the name of the one',
    tamper: async (pull) => {
      const team = scene.lab.createTeam('acme', 'security', ['tess']);
      scene.lab.grant(REGISTRY, { team }, 'write');
      await scene.review(pull.number, 'tess');
    },
    control: 'sam',
    refusedWith: NOT_COUNTED,
  },
];

describe('an approval does not count of', () => {
  test.each(PRETENDERS)('$name', async ({ tamper, control, isBlind = false, restore, refusedWith }) => {
    const good = await scene.propose();
    await scene.review(good.number, control);
    expect(await scene.missing(good.number)).toBe('');
    const pull = await scene.propose();
    await tamper(pull);
    expect(await scene.missing(pull.number, { isBlind })).toBe(refusedWith);
    restore?.();
  });
});

/** A pull request that a program opens, with a release statement in it that a run of the plugin's workflow signed. */
async function proposeByProgram(claims: Partial<GitHubClaims> | 'key') {
  const source = scene.lab.repository(SOURCE);
  const given = { repository: SOURCE, repository_id: String(source.id) };
  const statement =
    claims === 'key'
      ? await signed(keySigner(generateKey().private_key))
      : await signed(
          keylessSigner({
            services: servicesOf(sigstore, 2),
            token: { kind: 'token', token: sigstore.issueToken(gitHubClaims({ ...given, ...claims })) },
            retries: 0,
          }),
        );
  const files: PushedCommit['files'] = { ...scene.change(), [STATEMENT]: Buffer.from(statement) };
  const permissions = { contents: 'write', pull_requests: 'write' } as const;
  const auth = scene.lab.issueToken({ app: 'acme-release', permissions });
  const branch = `program-${(programs += 1)}`;
  await scene.lab.push(REGISTRY, { as: 'acme-release[bot]', branch, files });
  const { rest } = new Octokit({ auth, baseUrl: scene.lab.apiUrl });
  return (await rest.pulls.create({ ...AT, title: 'Release', head: branch, base: 'main' })).data.number;
}
let programs = 0;

const started = (actor: string, triggeringActor = actor, attempt = 1, id?: number) =>
  scene.lab.recordRun(SOURCE, {
    ...(id === undefined ? {} : { id }),
    path: '.github/workflows/release.yml',
    event: 'push',
    headSha: '1'.repeat(40),
    headBranch: 'main',
    actor,
    triggeringActor,
    attempt,
  });

interface Behind {
  readonly name: string;
  readonly run: () => Partial<GitHubClaims> | 'key';
  /** With sam's approval alone, and with one more. */
  readonly refusedWith: readonly [string, string];
}

const MORE_NEEDED = 'APPROVAL_MISSING';

const BEHIND: readonly Behind[] = [
  { name: 'somebody else', run: () => ({ run_id: String(started('wim')) }), refusedWith: ['', ''] },
  {
    name: 'the approver, whose push started the run',
    run: () => ({ run_id: String(started('sam')) }),
    refusedWith: [NOT_COUNTED, ''],
  },
  {
    name: 'the approver, who started the run again',
    run: () => ({ run_id: String(started('wim', 'sam')) }),
    refusedWith: [NOT_COUNTED, ''],
  },
  {
    name: 'the approver, before somebody else started it once more',
    run: () => {
      const id = started('wim', 'sam');
      started('wim', 'wim', 2, id);
      return { run_id: String(id), run_attempt: '1' };
    },
    refusedWith: [NOT_COUNTED, ''],
  },
  {
    name: 'nobody whom GitHub tells, for there is no such run',
    run: () => ({ run_id: '404404' }),
    refusedWith: [MORE_NEEDED, ''],
  },
  {
    name: 'nobody whom GitHub tells, for another repository has the name by now',
    run: () => ({ run_id: String(started('wim')), repository_id: '1' }),
    refusedWith: [MORE_NEEDED, ''],
  },
  { name: 'nobody whom a key would name', run: () => 'key', refusedWith: [MORE_NEEDED, ''] },
  {
    name: 'a program itself',
    run: () => ({ run_id: String(started('acme-release[bot]')) }),
    refusedWith: [MORE_NEEDED, ''],
  },
];

describe('behind a program’s pull request is', () => {
  test.each(BEHIND)('$name', async ({ run, refusedWith }) => {
    const number = await proposeByProgram(run());
    await scene.review(number, 'sam');
    expect(await scene.unapproved(number)).toBe(refusedWith[0]);
    await scene.review(number, 'second');
    expect(await scene.unapproved(number)).toBe(refusedWith[1]);
  });
});

describe('who pushed last to a fork', () => {
  test('is found in the fork, and where the fork is gone one more approves', async () => {
    await scene.as('stan').repos.createFork(AT);
    const files = scene.change();
    await scene.lab.push('stan/registry', { as: 'stan', branch: 'topic', files });
    const { data } = await scene.as('stan').pulls.create({ ...AT, title: 'F', head: 'stan:topic', base: 'main' });
    await scene.review(data.number, 'sam');
    expect(await scene.missing(data.number)).toBe('');
    scene.lab.deleteRepository('stan/registry');
    expect(await scene.missing(data.number)).toBe(MORE_NEEDED);
    await scene.review(data.number, 'second');
    expect(await scene.missing(data.number)).toBe('');
  });
});

test('in a private registry the tokens that are asked for suffice, and those for teams see a private plugin’s runs', async () => {
  await using hidden = await approvalScene({ private: true });
  await hidden.lab.createRepository('acme/hidden', { private: true });
  const { number } = await hidden.propose();
  await hidden.review(number, 'tess');
  expect(await hidden.missing(number)).toBe('');
  expect(await hidden.missingAtPublish(await hidden.merge(number))).toBe('');
  const run = {
    path: '.github/workflows/r.yml',
    event: 'push',
    headSha: '1'.repeat(40),
    headBranch: 'main',
    actor: 'wim',
  };
  const id = hidden.lab.recordRun('acme/hidden', run);
  const source = hidden.lab.repository('acme/hidden');
  const asked = { repository: { owner: 'acme', repo: 'hidden' }, repositoryId: source.id, id, attempt: 1 };
  const open = (token: string) => openGitHub({ apiUrl: hidden.lab.apiUrl, token });
  expect(await gitHubActors(open(hidden.token)).starters(asked)).toBeUndefined();
  const membersToken = hidden.lab.issueToken({ app: 'acme-members', permissions: { actions: 'read' } });
  expect(await gitHubActors(open(hidden.token), open(membersToken)).starters(asked)).toMatchObject([
    { id: hidden.lab.account('wim').id },
    {},
  ]);
});
