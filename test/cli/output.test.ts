import { describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../cli/output/progress.ts';
import { findingsJson, renderFindings, renderPlace } from '../../cli/output/render-findings.ts';
import { PLAIN } from '../../cli/output/style.ts';
import { CODES } from '../../core/codes/index.ts';
import { finding } from '../../core/finding.ts';
import { recorder } from './fake-world.ts';

describe('findings', () => {
  const at = { file: 'a.json', line: 3, column: 7 };

  it('are rendered as place, code and message, with the hint once for each code', () => {
    const findings = [finding('JSON_SYNTAX', 'unexpected }', at), finding('JSON_SYNTAX', 'again', at)];
    expect(renderFindings(findings, PLAIN)).toBe(
      [
        'a.json:3:7: JSON_SYNTAX unexpected }',
        `  hint: ${CODES.JSON_SYNTAX.hint}`,
        'a.json:3:7: JSON_SYNTAX again',
      ].join('\n'),
    );
  });

  it('name the pointer where there is no line, and nothing where nothing is known', () => {
    expect(renderPlace({ file: 'a.json', pointer: '/x/0' })).toBe('a.json#/x/0');
    expect(renderPlace({ file: 'a.json', line: 2 })).toBe('a.json:2');
    expect(renderPlace(undefined)).toBe('');
  });

  it('stay on their line whatever the message and file name hold', () => {
    const hostile = finding('JSON_SYNTAX', 'x\n\u001B[32mall good', { file: 'a\n\u202Eb' });
    expect(renderFindings([hostile], PLAIN).split('\n')).toHaveLength(2);
    expect(renderFindings([hostile], PLAIN)).not.toContain('\u001B');
    expect(renderFindings([hostile], PLAIN)).not.toContain('\u202E');
  });

  it('are bounded, and say how many are left', () => {
    const many = Array.from({ length: 250 }, () => finding('JSON_SYNTAX', 'x'));
    expect(renderFindings(many, PLAIN)).toMatch(/and 50 more: --json prints them all$/);
  });

  it('carry reason and hint in JSON', () => {
    expect(findingsJson([finding('JSON_SYNTAX', 'm', at)])).toEqual([
      { code: 'JSON_SYNTAX', message: 'm', at, ...CODES.JSON_SYNTAX },
    ]);
  });
});

describe('the progress line', () => {
  it('appears after a second on a terminal, replaces itself and is cleared', () => {
    vi.useFakeTimers();
    const stderr = recorder(true);
    const progress = createProgress(stderr);
    progress.show('reading');
    expect(stderr.text()).toBe('');
    vi.advanceTimersByTime(1_000);
    progress.show('verifying\u001B[2J');
    progress.end();
    expect(stderr.text()).toBe('\r\u001B[2Kreading\r\u001B[2Kverifying\\u{1b}[2J\r\u001B[2K');
    vi.useRealTimers();
  });

  it('is never written to a pipe', () => {
    vi.useFakeTimers();
    const stderr = recorder(false);
    const progress = createProgress(stderr);
    progress.show('reading');
    vi.advanceTimersByTime(5_000);
    progress.end();
    expect(stderr.text()).toBe('');
    vi.useRealTimers();
  });
});
