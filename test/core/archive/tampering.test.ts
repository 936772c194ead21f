import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { membersOf, read } from './reading.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { tar } from './tar-fixture.ts';
import { STORED, zip } from './zip-fixture.ts';

const LONG_RUN = process.env['PORTCULLIS_LONG'] !== undefined;
const bytes = Buffer.from('some text\n'.repeat(8));
const HONEST = {
  zip: zip([
    { name: 'pkg/a.py', bytes },
    { name: 'pkg/b.py', bytes, method: STORED },
    { name: 'pkg/c.py', bytes },
  ]),
  tgz: gzipSync(
    tar([
      { name: 'package/a.js', bytes },
      { name: 'package/b.js', bytes },
    ]),
  ),
  tar: tar([
    { name: 'package/a.js', bytes },
    { name: 'package/b.js', bytes },
  ]),
};

describe('an archive in which one byte was changed', () => {
  // a plain tar has no checksum over its data: what protects it is the artifact's digest
  test.each(['zip', 'tgz'] as const)('is refused or holds the same members: %s', async (kind) => {
    const honest = membersOf(await read(kind, HONEST[kind]));
    expect(honest).toHaveLength(kind === 'zip' ? 3 : 2);
    const flips = LONG_RUN ? Array.from({ length: 255 }, (_, index) => index + 1) : [1, 0x20, 0x80, 0xff];
    for (let at = 0; at < HONEST[kind].length; at++) {
      for (const flip of flips) {
        const copy = Buffer.from(HONEST[kind]);
        copy[at] = (copy[at] ?? 0) ^ flip;
        expect([at, flip, membersOf(await read(kind, copy)) ?? honest]).toEqual([at, flip, honest]);
      }
    }
  });
});

describe('an archive that was cut', () => {
  test.each(['zip', 'tgz', 'tar'] as const)('anywhere is refused: %s', async (kind) => {
    for (let length = 0; length < HONEST[kind].length; length++) {
      const outcome = await read(kind, HONEST[kind].subarray(0, length));
      expect([length, outcome.kind]).toEqual([length, 'refused']);
    }
  });
});

describe('arbitrary bytes', () => {
  test('are answered by a value, never by an exception', async () => {
    const splice = fc.record({
      kind: fc.constantFrom('zip', 'tgz', 'tar'),
      at: fc.nat(2000),
      cut: fc.nat(300),
      put: fc.uint8Array({ maxLength: 64 }),
    });
    await fc.assert(
      fc.asyncProperty(splice, async ({ kind, at, cut, put }) => {
        const honest = HONEST[kind];
        const from = at % honest.length;
        const spliced = Buffer.concat([honest.subarray(0, from), put, honest.subarray(from + cut)]);
        const outcome = await read(kind, spliced);
        expect(codesOf(outcome).every((code) => code.startsWith('ARTIFACT_'))).toBe(true);
      }),
      { numRuns: LONG_RUN ? 20_000 : 1000 },
    );
  });
});
