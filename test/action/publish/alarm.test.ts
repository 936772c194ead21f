import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AlarmIssues } from '../../../action/publish/alarm-issues.ts';
import { raiseAlarm, type Raised } from '../../../action/publish/raise-alarm.ts';
import { openGitHub } from '../../../action/github/client.ts';
import { foldHistory, type FoldEvent } from '../../../core/fold/fold-history.ts';
import type { Halt } from '../../../core/registry/registry-state.ts';
import { ALARM_MARKER, ALARM_TITLE, rememberedIn, renderAlarm } from '../../../core/report/alarm-report.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';
import {
  acceptedState,
  GROUND,
  modified,
  newPublisher,
  newRelease,
  POLICY,
  PUSHED,
  releaseStep,
  step,
} from '../../fixtures/registry.ts';

const AT = { owner: 'acme', repo: 'plugins' };
const REGISTRY = 'acme/plugins';
const BOT = 'github-actions[bot]';

let lab: LabGitHub;
let pushed: readonly FoldEvent[];
let admitted: readonly FoldEvent[];
let halted: { readonly events: readonly FoldEvent[]; readonly halts: readonly Halt[] };

beforeAll(async () => {
  lab = await startGitHub();
  for (const login of ['olive', 'wim']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  await lab.createRepository(REGISTRY);
  lab.grant(REGISTRY, { user: 'wim' }, 'write');
  const publisher = newPublisher();
  const state = await acceptedState(publisher);
  const first = releaseStep([await newRelease(publisher)], { approval: PUSHED });
  const second = releaseStep([await newRelease(publisher, { version: '1.0.1' })]);
  pushed = (await foldHistory(state, [first], GROUND)).events;
  admitted = (await foldHistory(state, [second], GROUND)).events;
  const poisoned = await foldHistory(
    state,
    [step([modified('policy.yml', `${POLICY}#`)], { approval: PUSHED })],
    GROUND,
  );
  halted = { events: poisoned.events, halts: poisoned.state.halts };
});
beforeEach(() => lab.repository(REGISTRY).issues.clear());
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
});

const NO_HALT: readonly Halt[] = [];

function raise(
  events: readonly FoldEvent[],
  halts: readonly Halt[] = NO_HALT,
  token = lab.workflowToken(REGISTRY, { issues: 'write' }),
): Promise<Raised> {
  const board = new AlarmIssues(openGitHub({ apiUrl: lab.apiUrl, token, sleep: () => Promise.resolve() }), AT);
  return raiseAlarm({ board, report: { events, halts }, botLogin: BOT });
}

function issues() {
  return [...lab.repository(REGISTRY).issues.values()].map(({ number, title, body, state, user }) => ({
    number,
    title,
    body,
    state,
    by: user.login,
  }));
}

describe('the alarm', () => {
  test('is not raised where everything was accepted', async () => {
    expect(await raise(admitted)).toEqual({ kind: 'silent' });
    expect(issues()).toEqual([]);
  });

  test('is one issue for a direct push, left as it is by runs that find nothing new', async () => {
    const { kind } = await raise(pushed);
    expect(kind).toBe('opened');
    expect(issues()).toMatchObject([{ title: ALARM_TITLE, state: 'open', by: BOT }]);
    expect(issues()[0]?.body).toContain('**APPROVAL_NO_PULL_REQUEST**');
    expect((await raise([])).kind).toBe('unchanged');
    expect((await raise(pushed)).kind).toBe('unchanged');
    expect(issues()).toHaveLength(1);
  });

  test('tells of a poisoned base for as long as it stands, and closes by itself', async () => {
    expect((await raise(halted.events, halted.halts)).kind).toBe('opened');
    expect(issues()[0]?.body).toContain('Admissions halt');
    expect(issues()[0]?.body).toContain('policy&#46;yml');
    expect((await raise([], halted.halts)).kind).toBe('unchanged');
    expect((await raise([])).kind).toBe('closed');
    expect(issues()).toMatchObject([{ state: 'closed' }]);
    expect(await raise([])).toEqual({ kind: 'silent' });
  });

  test('keeps what was left out until a later publish admits a release of the plugin', async () => {
    // Within one publish nothing is settled: a good release behind a bad one must not hide it.
    expect((await raise([...pushed, ...admitted])).kind).toBe('opened');
    expect((await raise(halted.events, halted.halts)).kind).toBe('updated');
    expect(issues()[0]?.body).toMatch(/Admissions halt[\s\S]*Left out/);
    expect((await raise([])).kind).toBe('updated');
    expect(issues()[0]?.body).not.toContain('Admissions halt');
    expect((await raise(admitted)).kind).toBe('closed');
  });

  test('closed by a person is opened anew by the next that is left out', async () => {
    await raise(pushed);
    const [issue] = lab.repository(REGISTRY).issues.values();
    if (issue === undefined) throw new Error('it was opened');
    issue.state = 'closed';
    expect(await raise([])).toEqual({ kind: 'silent' });
    expect((await raise(pushed)).kind).toBe('opened');
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('is never an issue of somebody else, whatever it says', async () => {
    const wim = openGitHub({ apiUrl: lab.apiUrl, token: lab.issueToken({ user: 'wim' }) });
    await wim.rest.issues.create({ ...AT, title: ALARM_TITLE, body: renderAlarm({ leftOut: [], halts: [] }) });
    const forged = issues();
    expect((await raise(pushed)).kind).toBe('opened');
    expect((await raise(admitted)).kind).toBe('closed');
    expect(issues()[0]).toEqual(forged[0]);
  });

  test('twice is one once more', async () => {
    await raise(pushed);
    const [issue] = lab.repository(REGISTRY).issues.values();
    if (issue === undefined) throw new Error('it was opened');
    const number = lab.world.nextNumber(lab.repository(REGISTRY));
    lab.repository(REGISTRY).issues.set(number, { ...issue, id: lab.world.nextId(), number });
    expect(await raise(halted.events, halted.halts)).toEqual({ kind: 'updated', number: issue.number });
    expect(issues().map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('without the permission fails with the status that becomes a notice', async () => {
    const token = lab.workflowToken(REGISTRY, { contents: 'write' });
    await expect(raise(pushed, NO_HALT, token)).rejects.toMatchObject({ name: 'GitHubError', status: 403 });
    const reader = lab.workflowToken(REGISTRY, { issues: 'read' });
    await expect(raise(pushed, NO_HALT, reader)).rejects.toMatchObject({ status: 403 });
    expect(issues()).toEqual([]);
  });
});

describe('what the alarm remembers', () => {
  const leftOut = [{ commit: 'a'.repeat(40), subject: 'plugins/a/releases/1.0', codes: ['APPROVAL_MISSING'] }] as const;

  test('is what it wrote', () => {
    expect(rememberedIn(renderAlarm({ leftOut, halts: [] }))).toEqual(leftOut);
  });

  test('is nothing where somebody wrote something else there', () => {
    for (const memory of ['[', '{}', '[1]', '[{"commit":"x"}]', '[{"commit":1,"subject":2,"codes":3}]'])
      expect(rememberedIn(`${ALARM_MARKER}<!-- portcullis: left out ${memory} -->\n`)).toEqual([]);
    expect(rememberedIn(ALARM_MARKER)).toEqual([]);
    const strange = JSON.stringify([
      { ...leftOut[0], subject: 'a--><b>' },
      { ...leftOut[0], codes: ['NONE_SUCH', 7] },
    ]);
    expect(rememberedIn(`<!-- portcullis: left out ${strange} -->`)).toEqual([{ ...leftOut[0], codes: [] }]);
  });

  test('ends no comment of HTML, and fits into an issue however much there is', () => {
    const subject = `x--${'y'.repeat(300)}`;
    const many = Array.from({ length: 100 }, (_, index) => ({ ...leftOut[0], subject: `${subject}${index}` }));
    const body = renderAlarm({ leftOut: many, halts: [] });
    expect(body.length).toBeLessThan(65_000);
    expect(rememberedIn(body)).toEqual([]);
  });
});
