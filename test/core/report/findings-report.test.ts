import { expect, test } from 'vitest';
import { finding, type Place } from '../../../core/finding.ts';
import { findingParagraphs, MAX_REPORTED_FINDINGS } from '../../../core/report/findings-report.ts';

function firstLine(at: Place | undefined): string | undefined {
  return findingParagraphs([finding('CHANGE_EMPTY', 'x', at)])[1]?.split('<br>')[0];
}

test('a finding without a file is one of the change as a whole', () => {
  expect(findingParagraphs([finding('CHANGE_EMPTY', 'x')])[0]).toBe('**The change as a whole**');
  expect(findingParagraphs([finding('CHANGE_EMPTY', 'x', { line: 3 })])[0]).toBe('**The change as a whole**');
});

test('a finding stands at its line; where none is known, at its pointer; else in its file alone', () => {
  expect(
    [{ line: 3, pointer: '/a' }, { pointer: '/a/@b' }, { pointer: '' }, { file: 'x' }, undefined].map(firstLine),
  ).toEqual([
    '- **CHANGE_EMPTY** at line 3: <code>x</code>',
    '- **CHANGE_EMPTY** at <code>&#47;a&#47;&#64;b</code>: <code>x</code>',
    '- **CHANGE_EMPTY**: <code>x</code>',
    '- **CHANGE_EMPTY**: <code>x</code>',
    '- **CHANGE_EMPTY**: <code>x</code>',
  ]);
});

test('more findings than are listed are counted', () => {
  const findings = Array.from({ length: MAX_REPORTED_FINDINGS + 2 }, () => finding('CHANGE_EMPTY', 'x'));
  expect(findingParagraphs(findings).at(-1)).toBe('and 2 more findings');
  expect(findingParagraphs(findings.slice(2)).at(-1)).not.toContain('more');
});
