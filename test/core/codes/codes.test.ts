import { describe, expect, test } from 'vitest';
import { CODES } from '../../../core/codes/index.ts';
import { renderRefusalsPage } from '../../../scripts/docs/refusals-page.ts';

const MAX_SENTENCE = 200;
const entries = Object.entries(CODES).map(([code, entry]) => ({ code, ...entry }));

describe('every code', () => {
  test.each(entries)('$code is a stage and what was found, in capitals', ({ code }) => {
    expect(code).toMatch(/^[A-Z]+(?:_[A-Z0-9]+)+$/);
  });

  test.each(entries)('$code has a reason and a hint of one plain sentence each', ({ reason, hint }) => {
    for (const text of [reason, hint]) {
      expect(text).toMatch(/^[A-Z"][^\n]*\.$/);
      expect(text).not.toMatch(/[.!?] /);
      expect(text).not.toMatch(/\p{C}|!|\bplease\b|\bsorry\b|\bjust\b|\bsimply\b/iu);
      expect(text.length).toBeLessThan(MAX_SENTENCE);
    }
    expect(hint).not.toBe(reason);
  });
});

describe('the page of refusals', () => {
  test('has a row for every code', () => {
    const page = renderRefusalsPage(CODES);
    const rows = [...page.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, code]) => code);
    expect(rows).toHaveLength(entries.length);
    expect(new Set(rows)).toEqual(new Set(entries.map(({ code }) => code)));
  });

  test('does not depend on the order of the source', () => {
    const reversed = Object.fromEntries(Object.entries(CODES).toReversed());
    expect(renderRefusalsPage(reversed)).toBe(renderRefusalsPage(CODES));
  });

  test('shows text as text', () => {
    const page = renderRefusalsPage({ LOAD_X: { reason: 'A <b>|* __x__ `a|b`.', hint: 'Mend it.' } });
    expect(page).toContain('| `LOAD_X` | A &lt;b>\\|\\* \\_\\_x\\_\\_ `a\\|b`. | Mend it. |');
  });
});
