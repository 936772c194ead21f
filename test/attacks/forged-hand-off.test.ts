import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../lab/github/json.ts';
import { AT, REGISTRY, type Pull } from '../action/github/registry-on-github.ts';
import { shippedRegistry, type ShippedRegistry } from '../journeys/github/shipped-workflows.ts';

// The check that a review wakes runs with the rights of the default branch, on an event that names a run of a pull request's own
// workflow. What that run or the event claims about pull requests and commits must not say what is judged, or where.

let registry: ShippedRegistry;
/** Approved and admissible; whoever can have its verdict stated elsewhere has won. */
let approved: Pull;
/** Nobody approved it. */
let wanted: Pull;
let signal: number;

beforeAll(async () => {
  registry = await shippedRegistry();
  approved = await registry.site.propose('approved', { 'README.md': 'Approved.\n' });
  wanted = await registry.site.propose('wanted', { 'README.md': 'Wanted.\n' });
  await registry.workflows.idle();
  await registry.site.approve(approved.number);
  signal = (await registry.lastRun('review-signal.yml')).id;
}, 120_000);
afterAll(() => registry[Symbol.asyncDispose]());

interface Judged {
  readonly log: string;
  readonly conclusion: string | null;
}

/** Tells the registry of a run as GitHub does, with claims of the attacker's. @returns the check that it woke. */
async function tell(claims: JsonObject): Promise<Judged> {
  const { site, workflows } = registry;
  const { data } = await site.as('olive').rest.actions.getWorkflowRun({ ...AT, run_id: signal });
  const run = { ...(JSON.parse(JSON.stringify(data)) as JsonObject), ...claims };
  workflows.tell(REGISTRY, 'workflow_run', { action: 'completed', workflow: null, workflow_run: run }, 'wim');
  const { jobs, conclusion } = await registry.lastRun('check.yml');
  return { log: jobs.map(({ log }) => log).join('\n'), conclusion };
}

const claimed = (pull: Pull): JsonObject => ({
  pull_requests: [{ number: pull.number, head: { sha: pull.head, ref: 'wanted' }, base: { ref: 'main' } }],
});

interface Attack {
  readonly name: string;
  readonly tamper: () => Promise<JsonObject> | JsonObject;
  /** What the check that was woken says. */
  readonly refusedWith: RegExp;
}

const JUDGES_ITS_OWN = /asking for pull request (?<number>\d+)/;

const ATTACKS: readonly Attack[] = [
  { name: 'another pull request', tamper: () => claimed(wanted), refusedWith: JUDGES_ITS_OWN },
  {
    name: 'another head',
    tamper: () => ({ head_sha: wanted.head, head_branch: 'wanted' }),
    refusedWith: JUDGES_ITS_OWN,
  },
  {
    name: 'another pull request, head and title at once',
    tamper: () => ({ ...claimed(wanted), head_sha: wanted.head, display_title: `Change ${wanted.number}` }),
    refusedWith: JUDGES_ITS_OWN,
  },
  {
    name: 'the repository of a fork',
    tamper: () => ({ head_repository: { id: 1, full_name: 'stan/plugins' } }),
    refusedWith: JUDGES_ITS_OWN,
  },
  { name: 'a run that there is not', tamper: () => ({ id: 4_000_000_000 }), refusedWith: /PULL_NOT_FOUND/ },
  { name: 'a run that is no number', tamper: () => ({ id: '../1' }), refusedWith: /PULL_EVENT_UNFIT/ },
  {
    name: 'the run of a commit that is no open pull request’s any more',
    tamper: async () => {
      const { site, workflows } = registry;
      const gone = await site.propose('gone', { 'README.md': 'Gone.\n' });
      await site.approve(gone.number);
      const { id } = await registry.lastRun('review-signal.yml');
      await site.as('wim').rest.pulls.update({ ...AT, pull_number: gone.number, state: 'closed' });
      await workflows.idle();
      return { id, ...claimed(wanted), head_sha: wanted.head };
    },
    refusedWith: /PULL_NOT_FOUND/,
  },
];

describe('a hand-off that claims', () => {
  test.each(ATTACKS)('$name gives nobody a verdict that is not theirs', { timeout: 60_000 }, async (attack) => {
    const { log } = await tell(await attack.tamper());
    expect(log).toMatch(attack.refusedWith);
    expect([String(approved.number), undefined]).toContain(JUDGES_ITS_OWN.exec(log)?.groups?.['number']);
    expect(await registry.conclusion(wanted.head)).toBe('action_required');
  });

  test('nothing is told of the head that the run has', { timeout: 60_000 }, async () => {
    const { log, conclusion } = await tell({});
    expect(conclusion).toBe('success');
    expect(JUDGES_ITS_OWN.exec(log)?.groups?.['number']).toBe(String(approved.number));
    expect(await registry.conclusion(approved.head)).toBe('success');
  });
});

test(
  'a pull request that brings a workflow of the signal’s name rings for itself alone',
  { timeout: 60_000 },
  async () => {
    const { site } = registry;
    const text = `name: portcullis review signal
on: pull_request
jobs:
  signal:
    runs-on: ubuntu-latest
    steps:
      - run: echo "pull-request=${approved.number}" >> "$GITHUB_OUTPUT"
`;
    const { number, head } = await site.propose('bell', { '.github/workflows/bell.yml': text });
    const run = await registry.lastRun('check.yml');
    expect(run.event).toBe('workflow_run');
    expect(JUDGES_ITS_OWN.exec(run.jobs[0]?.log ?? '')?.groups?.['number']).toBe(String(number));
    expect(await registry.conclusion(head)).toBe('action_required');
  },
);
