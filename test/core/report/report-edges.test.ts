import { describe, expect, test } from 'vitest';
import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import { narrowed } from '../../../core/capability/capability-change.ts';
import { finding } from '../../../core/finding.ts';
import type { FoldEvent } from '../../../core/fold/fold-history.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { alarmAfter, isSilent, rememberedIn, renderAlarm, type LeftOut } from '../../../core/report/alarm-report.ts';
import { renderChangeReport, type ReportedRelease } from '../../../core/report/change-report.ts';
import { acceptedState, GROUND, newPublisher, newRelease, PLUGIN, releaseStep } from '../../fixtures/registry.ts';

const COMMIT = 'a'.repeat(40);

function leftOut(subject: string): LeftOut {
  return { commit: COMMIT, subject, codes: ['CHANGE_PATH_UNKNOWN'] };
}

async function admittedRelease(): Promise<readonly FoldEvent[]> {
  const publisher = newPublisher();
  const steps = [releaseStep([await newRelease(publisher)])];
  const { events } = await foldHistory(await acceptedState(publisher), steps, GROUND);
  expect(events.map(({ kind }) => kind)).toEqual(['admitted']);
  return events;
}

describe('the alarm', () => {
  test('about a commit or a deny outlives an admitted release; about a release of that plugin it does not', async () => {
    const stays = [leftOut(COMMIT), leftOut('revocations/one.json'), leftOut('plugins/other/releases/1.0.0')];
    const remembered = [leftOut(`plugins/${PLUGIN}/releases/0.9.0`), ...stays];
    const alarm = alarmAfter(remembered, { events: await admittedRelease(), halts: [] });
    expect(alarm.leftOut).toEqual(stays);
    expect(isSilent(alarm)).toBe(false);
  });

  test('tells a thing that is left out again once, by the newest codes', () => {
    const event: FoldEvent = {
      kind: 'left-out',
      commit: COMMIT,
      subject: 'other.txt',
      findings: [finding('CHANGE_MIXED', 'one'), finding('CHANGE_MIXED', 'two')],
    };
    const { leftOut: told } = alarmAfter([leftOut('other.txt')], { events: [event], halts: [] });
    expect(told).toEqual([{ commit: COMMIT, subject: 'other.txt', codes: ['CHANGE_MIXED'] }]);
  });

  test('remembers what it wrote, and forgets what somebody broke', () => {
    const remembered = [leftOut('plugins/other/releases/1.0.0')];
    const body = renderAlarm({ leftOut: remembered, halts: [] });
    expect(rememberedIn(body)).toEqual(remembered);
    expect(rememberedIn(body.replace('[{', '[{{'))).toEqual([]);
    expect(rememberedIn(body.replace('"commit"', '"subject"'))).toEqual([]);
  });

  test('names the rules that halt, and says so where nothing is left to tell', () => {
    const halted = renderAlarm({ leftOut: [], halts: [{ path: 'policy.yml', commit: COMMIT }] });
    expect(halted).toContain(`- <code>policy&#46;yml</code>, changed by <code>${COMMIT}</code>`);
    expect(halted).not.toContain('Nothing is left to tell');
    expect(renderAlarm({ leftOut: [], halts: [] })).toContain('Nothing is left to tell');
  });

  test.each([
    ['an entry that is no object', '[7]'],
    ['an entry without codes', `[{"commit":"${COMMIT}","subject":"a"}]`],
    ['a commit that is none', '[{"commit":"main","subject":"a","codes":[]}]'],
    ['a subject that could end the comment', `[{"commit":"${COMMIT}","subject":"a--b","codes":[]}]`],
  ])('forgets %s', (_name, list) => {
    expect(rememberedIn(`<!-- portcullis: left out ${list} -->\n`)).toEqual([]);
  });

  test('remembers nothing of a body without a memory, and no code that it does not know', () => {
    expect(rememberedIn('closed by hand')).toEqual([]);
    const codes = '["CODE_OF_ANOTHER_TIME",7,"CHANGE_PATH_UNKNOWN"]';
    const body = `<!-- portcullis: left out [{"commit":"${COMMIT}","subject":"a","codes":${codes}}] -->`;
    expect(rememberedIn(body)).toEqual([leftOut('a')]);
  });
});

const RELEASE: ReportedRelease = {
  folder: 'plugins/a/releases/1.0.0',
  tier: 'vetted',
  lapsedFrom: undefined,
  changes: [],
  drift: [],
  softened: [],
  quorum: NO_QUORUM,
};

function rendered(release: Partial<ReportedRelease>): string {
  return renderChangeReport({
    pullRequest: 7,
    verdict: 'admissible',
    findings: [],
    releases: [{ ...RELEASE, ...release }],
    approval: 'given',
    approvals: [],
    approvalFindings: [],
    base: COMMIT,
    head: COMMIT,
  });
}

describe('the report of a change', () => {
  test('that needs nobody asks for nobody', () => {
    expect(rendered({})).toContain('Tier <code>vetted</code>.\n');
  });

  test('that needs seats and no number of approvals names the seats alone', () => {
    const quorum = { ...NO_QUORUM, seats: new Map([['security', 2]]) };
    expect(rendered({ quorum })).toContain('Tier <code>vetted</code>; needed: <code>security</code> 2.\n');
  });

  test.each([
    [100, undefined],
    [103, '- and 3 more changes'],
  ])('of %i changes lists a hundred and counts the rest', (length, rest) => {
    const changes = Array.from({ length }, (_, index) =>
      narrowed('egress', { before: `h${index}.example`, after: null, pointer: '/allowed_egress' }),
    );
    const report = rendered({ changes });
    expect(report.match(/egress narrowed/g)).toHaveLength(100);
    expect(/^- and .* more changes$/m.exec(report)?.[0]).toBe(rest);
  });
});
