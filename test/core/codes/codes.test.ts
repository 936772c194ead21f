import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../../core/codes/index.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { findingsOf, type Finding } from '../../../core/finding.ts';
import { chooseExamples, type Said } from '../../../scripts/docs/choose-examples.ts';
import {
  exampleProblems,
  findingKey,
  lostExamples,
  readRefusalExamples,
} from '../../../scripts/docs/refusal-examples.ts';
import { renderRefusalsPage } from '../../../scripts/docs/refusals-page.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MAX_SENTENCE = 200;
const MAX_EXAMPLE = 300;
const entries = Object.entries(CODES).map(([code, entry]) => ({ code, ...entry }));

describe('every code', () => {
  test.each(entries)('$code is a stage and what was found, in capitals', ({ code }) => {
    expect(code).toMatch(/^[A-Z]+(?:_[A-Z0-9]+)+$/);
  });

  test.each(entries)('$code has a reason and a hint of one plain sentence each', ({ reason, hint }) => {
    for (const text of [reason, hint]) {
      expect(text).toMatch(/^[A-Z"][^\n]*\.$/);
      expect(text).not.toMatch(/[.!?] /);
      expect(text.replaceAll(/`[^`]*`/g, 'code')).not.toMatch(/\p{C}|!|\bplease\b|\bsorry\b|\bjust\b|\bsimply\b/iu);
      expect(text.length).toBeLessThan(MAX_SENTENCE);
    }
    expect(hint).not.toBe(reason);
  });
});

describe('the examples', () => {
  const examples = readRefusalExamples();

  test('are there for every code, and for nothing else', () => {
    expect(exampleProblems(Object.keys(CODES), examples)).toEqual([]);
  });

  test.each(Object.entries(examples))('of %s is one that a test file earns, with particulars', (_code, example) => {
    expect(existsSync(join(ROOT, example.test))).toBe(true);
    expect(example.message).not.toBe('');
    expect(example.message.length).toBeLessThan(MAX_EXAMPLE);
  });

  test('that its test no longer earns is told, by word and by place', () => {
    const quoted = { LOAD_A: { message: 'a', at: { file: 'a.json', line: 1 }, test: 'a.test.ts' } };
    const lost = (...said: Parameters<typeof findingKey>) =>
      lostExamples('a.test.ts', quoted, (key) => key === findingKey(...said));
    expect(lost({ code: 'LOAD_A', message: 'a', at: { line: 1, file: 'a.json' } })).toEqual([]);
    expect(lost({ code: 'LOAD_A', message: 'b', at: { line: 1, file: 'a.json' } })).toEqual(['LOAD_A']);
    expect(lost({ code: 'LOAD_A', message: 'a', at: { line: 2, file: 'a.json' } })).toEqual(['LOAD_A']);
    expect(lost({ code: 'LOAD_B', message: 'a', at: { line: 1, file: 'a.json' } })).toEqual(['LOAD_A']);
    expect(lostExamples('b.test.ts', quoted, () => false)).toEqual([]);
  });

  test('show no digest of their run', () => {
    const key = (id: string) => findingKey({ code: 'LOAD_A', message: `sha256:${id}` });
    expect(key('a1'.repeat(32))).toBe(key('b2'.repeat(32)));
    expect(key('a1'.repeat(32))).not.toBe(key('b2'.repeat(20)));
    expect(key('a1'.repeat(31))).not.toBe(key('b2'.repeat(31)));
  });

  test('of which one is missing, or belongs to no code, are named', () => {
    const few = { LOAD_A: { message: 'a', test: 'a.test.ts' }, LOAD_C: { message: 'c', test: 'a.test.ts' } };
    expect(exampleProblems(['LOAD_A', 'LOAD_B'], few)).toEqual([
      'LOAD_B has no example',
      'LOAD_C has an example and is no code',
      expect.stringContaining('`node scripts/record-refusals.ts TEST_FILE`'),
    ]);
  });
});

describe('an example that is recorded', () => {
  const said = (test: string, ...messages: string[]): Said => ({
    test,
    found: messages.map((message) => ({ code: 'LOAD_NOT_ADMITTED', message, at: { file: 'a.json', line: 1 } })),
  });
  const chosen = (before: string | undefined, ...runs: (readonly Said[])[]): string | undefined =>
    chooseExamples(
      ['LOAD_NOT_ADMITTED'],
      before === undefined
        ? {}
        : { LOAD_NOT_ADMITTED: { message: before, at: { line: 1, file: 'a.json' }, test: 'a' } },
      runs,
    )['LOAD_NOT_ADMITTED']?.message;

  test('is one that every run says', () => {
    expect(
      chosen(undefined, [said('a', 'of port 1001', 'of this plugin')], [said('a', 'of port 1002')]),
    ).toBeUndefined();
    const both = [said('a', 'of this plugin')];
    expect(chosen(undefined, [said('a', 'of port 1001', 'of this plugin')], both)).toBe('of this plugin');
  });

  test('stays as long as it is said, or as its test does not run', () => {
    const run = [said('a', 'the plainest text', 'the one that there was, longer')];
    expect(chosen(undefined, run, run)).toBe('the one that there was, longer');
    expect(chosen('the plainest text', run, run)).toBe('the plainest text');
    expect(chosen('no longer said', run, run)).toBe('the one that there was, longer');
    const other = [said('b', 'something else')];
    expect(chosen('not said here', other, other)).toBe('not said here');
  });

  test('is none of a folder or port of its run', () => {
    const run = [said('a', 'from http://127.0.0.1:4711/a', 'in /tmp/x1/a.json')];
    expect(chosen(undefined, run, run)).toBeUndefined();
  });

  test('goes with its code', () => {
    expect(chooseExamples([], { LOAD_GONE: { message: 'x', test: 'a' } }, [])).toEqual({});
  });
});

describe('what tests see of findings', () => {
  test('is what the product makes', () => {
    const seen: Finding[] = [];
    const before = globalThis.portcullisFound;
    globalThis.portcullisFound = (found) => (seen.push(found), found);
    const outcome = parsePolicy(Buffer.from('schema_version: 1\n'), 'policy.yml');
    globalThis.portcullisFound = before;
    expect(seen).toEqual(findingsOf(outcome));
    expect(seen).not.toEqual([]);
  });
});

describe('the page of refusals', () => {
  test('has a row for every code', () => {
    const page = renderRefusalsPage(CODES, readRefusalExamples());
    const rows = [...page.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, code]) => code);
    expect(rows).toHaveLength(entries.length);
    expect(new Set(rows)).toEqual(new Set(entries.map(({ code }) => code)));
  });

  test('says of every prefix what it is about', () => {
    const page = renderRefusalsPage(CODES, {});
    const rows = [...page.matchAll(/^\| \[`[A-Z]+_`\]\([^)]*\) \|(.*)\|/gm)].map(([, rest = '']) => rest.split('|')[0]);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((about) => about?.trim() === '')).toEqual([]);
  });

  test('does not depend on the order of the source', () => {
    const reversed = Object.fromEntries(Object.entries(CODES).toReversed());
    expect(renderRefusalsPage(reversed, Object.fromEntries(Object.entries(readRefusalExamples()).toReversed()))).toBe(
      renderRefusalsPage(CODES, readRefusalExamples()),
    );
  });

  test('shows text as text', () => {
    const page = renderRefusalsPage({ LOAD_X: { reason: 'A <b>|* __x__ `a|b`.', hint: 'Mend it.' } }, {});
    expect(page).toContain('| `LOAD_X` | A &lt;b>\\|\\* \\_\\_x\\_\\_ `a\\|b`. | Mend it. |');
  });

  test('shows an example as the command line does, whatever it holds', () => {
    const at = { file: 'plugins/a\u001B[2J/plugin.json', line: 3, column: 5 };
    const page = renderRefusalsPage(CODES, { LOAD_REVOKED: { message: 'a\n```b', at, test: 'a.test.ts' } });
    expect(page).toContain('\nplugins/a\\u{1b}[2J/plugin.json:3:5: LOAD_REVOKED a\\u{a}```b\n```\n');
  });
});
