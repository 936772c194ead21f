import { NO_QUORUM } from '../../core/approval/quorum.ts';
import { describe, expect, test } from 'vitest';
import type { CapabilityChange } from '../../core/capability/capability-change.ts';
import { finding } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { MAX_REPORT_CHARACTERS } from '../../core/report/bounded-markdown.ts';
import { renderChangeReport, type ChangeReport } from '../../core/report/change-report.ts';
import { visibleText } from '../../core/report/outside-text.ts';

// The report is what a reviewer decides on. What does not fit is left out, and what is drawn as nothing is not seen: a
// release could ask for so much, in so many words, that nothing of it is shown.

const HOST = `${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.example.net`;

function widened(after: string, before: string | null = null): CapabilityChange {
  return { subject: 'egress', direction: 'widened', risk: 'egress-host', before, after, pointer: '' };
}

function report(changes: readonly CapabilityChange[], softened = 0): string {
  const note = {
    finding: finding('SDK_UNDECLARED', '-'.repeat(400)),
    by: { kind: 'enforcement', level: 'observe' },
  } as const;
  const shown: ChangeReport = {
    pullRequest: 1,
    verdict: 'admissible',
    findings: [],
    releases: [
      {
        folder: 'plugins/a/releases/1',
        tier: 'vetted',
        lapsedFrom: undefined,
        changes,
        drift: [],
        softened: Array.from({ length: softened }, () => note),
        quorum: NO_QUORUM,
      },
    ],
    approval: 'missing',
    approvals: [],
    approvalFindings: [],
    base: undefined,
    head: 'c'.repeat(40),
  };
  return renderChangeReport(shown);
}

describe('a report too long to be shown whole', () => {
  test('shows the heaviest changes all the same', () => {
    const long = report([widened('evil-example-org'), ...Array.from({ length: 400 }, () => widened('-'.repeat(400)))]);
    expect(long.length).toBeLessThanOrEqual(MAX_REPORT_CHARACTERS);
    expect(long).toContain('evil&#45;example&#45;org');
    expect(long).toContain('does not fit');
  });

  test('shows the first of what policy only notes', () => {
    expect(report([widened('a')], 100)).toContain('SDK_UNDECLARED');
  });

  test('shows both sides of a long change, and its risk', () => {
    const shown = report([widened(`evil.${HOST}`, `good.${HOST}`)]);
    expect(shown).toContain('evil&#46;');
    expect(shown).toContain('egress&#45;host');
  });
});

const DRAWN_AS_NOTHING = [
  ['a filler that counts as a letter', '\u{3164}'],
  ['a half-width filler', '\u{ffa0}'],
  ['a vowel that is inherent', '\u{17b4}'],
  ['a variation selector', '\u{fe0f}'],
  ['a selector that can carry a message', '\u{e0101}'],
  ['a joiner of graphemes', '\u{34f}'],
  ['a Braille pattern without dots', '\u{2800}'],
] as const;

test.each(DRAWN_AS_NOTHING)('%s is shown as what it is', (_name, character) => {
  const written = `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  expect(visibleText(`a${character}b`)).toBe(`a${written}b`);
  expect(shownText(`a${character}b`)).toBe(`"a${written}b"`);
  expect(visibleText('Grüße, 世界 ✓')).toBe('Grüße, 世界 ✓');
});
