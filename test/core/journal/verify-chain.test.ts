import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../core/json/canonical-json.ts';
import {
  anchorOf,
  anchorText,
  NO_LINE,
  parseAnchor,
  readEntry,
  renderEntry,
  type Anchor,
} from '../../../core/journal/journal-entry.ts';
import { ChainVerifier } from '../../../core/journal/verify-chain.ts';
import { codesOf, value, verdict } from '../../fixtures/registry.ts';

const JOURNAL = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const OTHER = '00000000-8b86-4d01-b42d-00cf4fc964ff';
const AT = '2026-01-02T03:04:05.678Z';

function written(count: number, journal = JOURNAL, said = 'said'): readonly string[] {
  const lines: string[] = [];
  let previous = NO_LINE;
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const line = renderEntry(
      { journal, sequence, previous, at: AT, kind: 'decision' },
      canonicalJson({ said, sequence }),
    );
    previous = anchorOf(sequence, Buffer.from(line)).digest;
    lines.push(line);
  }
  return lines;
}

function verified(lines: readonly string[], anchors: readonly Anchor[] = [], torn = '') {
  const chain = new ChainVerifier(anchors);
  for (const [index, line] of lines.entries()) chain.line(Buffer.from(line), { file: 'j', line: index + 1 });
  if (torn !== '') chain.torn(torn.length, { file: 'j', line: lines.length + 1 });
  return chain.end();
}

/** `CODE line`, or the anchor of the last line. */
function said(lines: readonly string[], anchors: readonly Anchor[] = [], torn = ''): string {
  const outcome = verified(lines, anchors, torn);
  if (outcome.kind === 'ok') return `whole to ${outcome.value.last.sequence}`;
  return `${codesOf(outcome.findings)} ${outcome.findings[0].at?.line ?? 0}`;
}

const LINES = written(6);
const at = (index: number): string => LINES[index] ?? '';
const anchorAt = (sequence: number): Anchor => anchorOf(sequence, Buffer.from(at(sequence - 1)));
const swapped = (one: number, other: number) =>
  LINES.map((line, index) => (index === one ? at(other) : index === other ? at(one) : line));
const edited = (index: number, from: string, to: string) => LINES.with(index, at(index).replace(from, to));
/** Line 4 written again by somebody who may write the file, the rest left as it was. */
const forged = renderEntry(
  { journal: JOURNAL, sequence: 4, previous: anchorAt(3).digest, at: AT, kind: 'decision' },
  '{"said":"forged"}',
);

describe('a journal', () => {
  test.each<readonly [string, string, readonly string[], readonly Anchor[], string]>([
    ['as written', 'whole to 6', LINES, [], ''],
    ['as written, against what was known of it', 'whole to 6', LINES, [anchorAt(2), anchorAt(6)], ''],
    ['with a line edited', 'JOURNAL_LINE_EDITED 3', edited(2, ':"said', ':"sold'), [], ''],
    ['with its first line edited', 'JOURNAL_LINE_EDITED 1', edited(0, ':"said', ':"sold'), [], ''],
    ['with the last line but one edited', 'JOURNAL_LINE_EDITED 5', edited(4, ':"said', ':"sold'), [], ''],
    [
      'with the link of a line edited',
      'JOURNAL_LINE_EDITED 4',
      LINES.with(3, at(3).replace(/sha256:./, 'sha256:0')),
      [],
      '',
    ],
    ['whose last line is edited, without an anchor', 'whole to 6', edited(5, ':"said', ':"sold'), [], ''],
    ['whose last line is edited', 'JOURNAL_REWRITTEN 6', edited(5, ':"said', ':"sold'), [anchorAt(6)], ''],
    ['written anew', 'JOURNAL_REWRITTEN 4', written(6, JOURNAL, 'sold'), [anchorAt(4)], ''],
    ['with a line removed', 'JOURNAL_LINE_MISSING 3', LINES.toSpliced(2, 1), [], ''],
    ['with lines removed', 'JOURNAL_LINE_MISSING 2', LINES.toSpliced(1, 3), [], ''],
    ['with its first line removed', 'JOURNAL_LINE_MISSING 1', LINES.slice(1), [], ''],
    ['without files that an anchor stands for', 'whole to 6', LINES.slice(2), [anchorAt(2)], ''],
    [
      'without files, after another line than the known one',
      'JOURNAL_REWRITTEN 1',
      LINES.slice(2),
      [{ ...anchorAt(2), digest: NO_LINE }],
      '',
    ],
    ['with two lines swapped', 'JOURNAL_LINE_MOVED 2', swapped(1, 2), [], ''],
    ['with a line moved back', 'JOURNAL_LINE_MOVED 2', [at(0), at(4), at(1), at(2), at(3), at(5)], [], ''],
    ['with a line repeated', 'JOURNAL_LINE_MOVED 4', LINES.toSpliced(3, 0, at(2)), [], ''],
    ['with earlier lines replayed at its end', 'JOURNAL_LINE_MOVED 7', [...LINES, at(3), at(4)], [], ''],
    ['with a line inserted', 'JOURNAL_LINE_INSERTED 4', LINES.toSpliced(3, 0, forged), [], ''],
    ['with a line inserted behind the one it copies', 'JOURNAL_LINE_INSERTED 5', LINES.toSpliced(4, 0, forged), [], ''],
    ['with a second last line', 'JOURNAL_LINE_INSERTED 5', [...LINES.slice(0, 4), forged], [], ''],
    ['with a line of another journal', 'JOURNAL_LINE_FOREIGN 3', LINES.with(2, written(3, OTHER)[2] ?? ''), [], ''],
    ['with another journal behind it', 'JOURNAL_LINE_FOREIGN 7', [...LINES, ...written(2, OTHER)], [], ''],
    ['cut at its end, without an anchor', 'whole to 4', LINES.slice(0, 4), [], ''],
    ['cut at its end', 'JOURNAL_TRUNCATED 4', LINES.slice(0, 4), [anchorAt(6)], ''],
    ['that is empty', 'JOURNAL_TRUNCATED 0', [], [], ''],
    ['whose last writer was killed', 'JOURNAL_TORN 7', LINES, [], '{"at":'],
    ['cut within, and torn', 'JOURNAL_LINE_MISSING 2', LINES.toSpliced(1, 1), [], '{"at":'],
    ['with text that is no JSON', 'JOURNAL_LINE_MALFORMED 2', LINES.with(1, 'x'), [], ''],
    ['with a line that is a list', 'JOURNAL_LINE_MALFORMED 2', LINES.with(1, '[]'), [], ''],
    ['with a line written in another way', 'JOURNAL_LINE_MALFORMED 2', LINES.with(1, ` ${at(1)}`), [], ''],
    ['with a member nobody reads', 'JOURNAL_LINE_MALFORMED 2', edited(1, '"at"', '"an":1,"at"'), [], ''],
    [
      'with a sequence that is none',
      'JOURNAL_LINE_MALFORMED 2',
      edited(1, '1,"sequence":2}', '1,"sequence":0}'),
      [],
      '',
    ],
    ['of a later format', 'JOURNAL_LINE_MALFORMED 2', edited(1, 'schema_version":1', 'schema_version":2'), [], ''],
    ['cut within and broken behind', 'JOURNAL_LINE_MISSING 2', LINES.toSpliced(1, 1).with(2, 'x'), [], ''],
    ['whose first line names one before', 'JOURNAL_LINE_EDITED 1', [at(0).replace(/sha256:0/, 'sha256:1')], [], ''],
  ])('%s: %s', (_name, expected, lines, anchors, torn) => {
    expect(said(lines, anchors, torn)).toBe(expected);
  });

  test('after whose first bad line nothing counts', () => {
    const chain = new ChainVerifier();
    chain.line(Buffer.from('x'), { line: 1 });
    expect(chain.isDecided).toBe(true);
    for (const line of LINES) chain.line(Buffer.from(line), { line: 2 });
    expect(verdict(chain.end())).toBe('JOURNAL_LINE_MALFORMED');
  });

  test('changed in any one byte, moved or cut anywhere is not whole under the anchor of its last line', () => {
    const text = LINES.map((line) => `${line}\n`).join('');
    const change = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }));
    fc.assert(
      fc.property(change, ([index, xor]) => {
        const bytes = Buffer.from(text);
        bytes[index] = (bytes[index] ?? 0) ^ xor;
        const lines = bytes.toString('latin1').split('\n');
        expect(said(lines.slice(0, -1), [anchorAt(6)], lines.at(-1))).not.toContain('whole');
      }),
      { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 300 : 20_000 },
    );
  });
});

describe('a line', () => {
  test('is RFC 8785 whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (body) => {
        fc.pre(!Object.hasOwn(body, '__proto__'));
        const entry = { journal: JOURNAL, sequence: 7, previous: NO_LINE, at: AT, kind: 'decision' };
        const line = renderEntry(entry, canonicalJson(body));
        expect(value(readEntry(Buffer.from(line)))).toEqual({ ...entry, body });
      }),
    );
  });

  test('is named by an anchor that reads as it was written', () => {
    expect(parseAnchor(anchorText(anchorAt(3)))).toEqual(anchorAt(3));
    for (const wrong of ['', '0:sha256:', `3:sha512:${'0'.repeat(64)}`, `03:${NO_LINE}`, `3:${NO_LINE}0`])
      expect(parseAnchor(wrong)).toBeUndefined();
  });
});
