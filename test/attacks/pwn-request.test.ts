import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunReport } from '../../lab/github/workflows/index.ts';
import { lintWorkflows } from '../../scripts/check/workflow-lint.ts';
import { AT, REGISTRY } from '../action/github/registry-on-github.ts';
import { shippedRegistry, type ShippedRegistry } from '../journeys/github/shipped-workflows.ts';

// A workflow that holds a secret or a token that writes, and runs what a pull request brings.

const ROOT = resolve(import.meta.dirname, '../..');
const SLOW = { timeout: 60_000 };
const shipped = new Map(
  globSync(['.github/workflows/*.yml', 'workflows/*/*.yml', 'action.yml', 'action/*/action.yml'], { cwd: ROOT }).map(
    (file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const,
  ),
);
const PULL_REQUEST_FILES = ['workflows/registry/check.yml', 'workflows/registry/review-signal.yml'];

interface Careless {
  readonly name: string;
  readonly tamper: (text: string) => string;
  readonly refusedWith: RegExp;
}

const SHA = 'a'.repeat(40);
const steps = (...lines: readonly string[]) =>
  `\n  more:\n    runs-on: ubuntu-latest\n    steps:\n${lines.map((line) => `      ${line}\n`).join('')}`;

/** What somebody in a hurry might add to the workflow that runs on pull requests with rights. */
const CARELESS: readonly Careless[] = [
  {
    name: 'checks the head out',
    tamper: (text) =>
      text + steps(`- uses: actions/checkout@${SHA}`, '  with:', '    ref: ${{ github.event.pull_request.head.sha }}'),
    refusedWith: /a privileged job checks out ref/,
  },
  {
    name: 'checks the fork out',
    tamper: (text) =>
      text +
      steps(
        `- uses: actions/checkout@${SHA}`,
        '  with:',
        '    repository: ${{ github.event.pull_request.head.repo.full_name }}',
      ),
    refusedWith: /a privileged job checks out repository/,
  },
  {
    name: 'fetches the head by script',
    tamper: (text) => text + steps('- run: gh pr checkout "$NUMBER" && npm ci'),
    refusedWith: /a privileged job fetches into a work tree/,
  },
  {
    name: 'fetches the merge by script',
    tamper: (text) => text + steps('- run: git fetch origin refs/pull/1/merge'),
    refusedWith: /a privileged job fetches into a work tree/,
  },
  {
    name: 'calls what can move',
    tamper: (text) => text.replace(/@0{40}/, '@main'),
    refusedWith: /pin it to a 40-digit commit SHA/,
  },
  {
    name: 'has standing rights',
    tamper: (text) => text.replace(/^permissions: \{\}$/m, 'permissions: write-all'),
    refusedWith: /top-level permissions must be/,
  },
  {
    name: 'puts a title into a script',
    tamper: (text) => text + steps('- run: echo "${{ github.event.pull_request.title }}"'),
    refusedWith: /a template stands inside a script/,
  },
];

describe('the lint finds the workflow of pull requests where it', () => {
  const file = 'workflows/registry/check.yml';

  test.each(CARELESS)('$name', ({ tamper, refusedWith }) => {
    const text = tamper(shipped.get(file) ?? '');
    const messages = lintWorkflows(new Map([[file, text]])).map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(refusedWith);
  });

  test('and as it is shipped it passes, as does every other file', () => {
    expect(shipped.size).toBeGreaterThan(15);
    expect(lintWorkflows(shipped)).toEqual([]);
  });
});

describe('what runs on a pull request with rights', () => {
  test.each([...shipped].filter(([path]) => path.includes('workflows/') && !path.endsWith('/ci.yml')))(
    '%s checks nothing out, keeps no cache, and uses nobody else’s action',
    (path, text) => {
      expect(text).not.toMatch(/checkout|cache|artifact@/);
      for (const [, used = ''] of text.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/^acme\/portcullis[/@]/);
      expect(PULL_REQUEST_FILES.includes(path)).toBe(/^ {2}pull_request/m.test(text));
    },
  );
});

/** A step that tells how long the secrets are that it can reach, and whether it can write. */
const STEAL = `      - env:
          A: \${{ secrets.ADMISSIONS_KEY }}
          R: \${{ secrets.REVOCATIONS_KEY }}
          M: \${{ secrets.MEMBERS_TOKEN }}
        run: echo "STOLEN \${#A} \${#R} \${#M}."
`;
const thief = (on: string, environment: string) => `name: thief
on: ${on}
permissions: {}
jobs:
  steal:
    runs-on: ubuntu-latest
    environment: ${environment}
    steps:
${STEAL}`;
const EVIL_ACTION = `name: evil
description: evil
runs:
  using: composite
  steps:
    - run: echo "STOLEN 1 1 1."
      shell: bash
`;
const EVIL_SCRIPT = "console.log('STOLEN 1 1 1.');\n";

interface Attack {
  readonly name: string;
  readonly tamper: Readonly<Record<string, string>>;
  /** From a branch of the registry, by somebody who may push there; otherwise from a fork. */
  readonly isInside?: boolean;
  /** How what it brought ended; undefined where it never ran. */
  readonly refusedWith: string | undefined;
}

const CLOSED = 'is not allowed to deploy to portcullis-publish due to environment protection rules.';

const ATTACKS: readonly Attack[] = [
  {
    name: 'its own check.yml',
    tamper: { '.github/workflows/check.yml': thief('pull_request_target', 'portcullis-check') },
    refusedWith: undefined,
  },
  {
    name: 'its own check.yml, on a branch of the registry',
    tamper: { '.github/workflows/check.yml': thief('pull_request_target', 'portcullis-check') },
    isInside: true,
    refusedWith: undefined,
  },
  {
    name: 'a workflow that runs on pull requests',
    tamper: { '.github/workflows/thief.yml': thief('pull_request', 'portcullis-publish') },
    refusedWith: CLOSED,
  },
  {
    name: 'a workflow that runs on pull requests, on a branch of the registry',
    tamper: { '.github/workflows/thief.yml': thief('pull_request', 'portcullis-publish') },
    isInside: true,
    refusedWith: CLOSED,
  },
  {
    name: 'a workflow that runs on the push of a branch',
    tamper: { '.github/workflows/thief.yml': thief('push', 'portcullis-publish') },
    isInside: true,
    refusedWith: CLOSED,
  },
  {
    name: 'its own signal that asks for rights',
    tamper: { '.github/workflows/review-signal.yml': thief('pull_request_review', 'portcullis-publish') },
    refusedWith: CLOSED,
  },
  {
    name: 'actions and scripts under the names of ours',
    tamper: {
      'action.yml': EVIL_ACTION,
      'action/publish/action.yml': EVIL_ACTION,
      'action/dist/gate.js': EVIL_SCRIPT,
      'package.json': '{"scripts":{"preinstall":"echo STOLEN 1 1 1."}}',
    },
    refusedWith: undefined,
  },
];

let registry: ShippedRegistry;
beforeAll(async () => {
  registry = await shippedRegistry();
  await registry.site.as('stan').rest.repos.createFork(AT);
}, 120_000);
afterAll(() => registry[Symbol.asyncDispose]());

let branches = 0;
/** Opens the pull request, has a stranger approve it, and waits. @returns every run that came of it. */
async function propose({
  tamper: files,
  isInside = false,
}: Attack): Promise<{ head: string; runs: readonly RunReport[] }> {
  const { site, workflows } = registry;
  await workflows.idle();
  const before = workflows.runs().length;
  const branch = `attack-${(branches += 1)}`;
  const [as, repository, from] = isInside ? ['wim', REGISTRY, branch] : ['stan', 'stan/plugins', `stan:${branch}`];
  const head = await site.lab.push(repository, { as, branch, files });
  const { data } = await site.as(as).rest.pulls.create({ ...AT, title: 'Change', head: from, base: 'main' });
  await site.approve(data.number, 'uma');
  await workflows.idle();
  return { head, runs: workflows.runs().slice(before) };
}

const stolen = (runs: readonly RunReport[]) =>
  runs.flatMap(({ jobs }) =>
    jobs.flatMap(({ log }) => [...log.matchAll(/STOLEN (?!0 0 0\.)[\d ]+\./g)].map(([text]) => text)),
  );

describe('a pull request that brings', () => {
  test.each(ATTACKS)('$name gets no secret, and is judged all the same', SLOW, async (attack) => {
    const { head, runs } = await propose(attack);
    expect(stolen(runs)).toEqual([]);
    const own = runs.filter(({ path, event }) => path.endsWith('thief.yml') || event === 'pull_request_review');
    const said = own.flatMap(({ jobs }) =>
      jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message)),
    );
    const isRefused = attack.refusedWith !== undefined && said.some((text) => text.endsWith(attack.refusedWith ?? ''));
    expect(isRefused).toBe(attack.refusedWith !== undefined);
    expect(await registry.conclusion(head)).not.toBe('success');
    expect(runs.filter(({ path }) => path.endsWith('/check.yml')).length).toBeGreaterThan(0);
  });

  test('a thief is one where the branch accepted it', SLOW, async () => {
    const { site, workflows } = registry;
    const files = { '.github/workflows/accepted.yml': thief('workflow_dispatch', 'portcullis-publish') };
    await site.lab.push(REGISTRY, { as: 'olive', files });
    await workflows.dispatch(REGISTRY, 'accepted.yml', 'main', {}, 'olive');
    expect(stolen([await registry.lastRun('accepted.yml')])).toHaveLength(1);
  });
});
