import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import type { MemberSpec, ZipSpec } from './zip-fixture.ts';
import { DEFLATED, STORED, UNIX, descriptor, extraField, zip } from './zip-fixture.ts';

const bytes = Buffer.from('content of one file\n'.repeat(20));
const good: MemberSpec = { name: 'pkg/good.py', bytes };
const packed = deflateRawSync(bytes);
const second = (spec: Partial<MemberSpec>): MemberSpec[] => [good, { name: 'pkg/second.py', bytes, ...spec }];
const nested = zip([{ name: 'inner.py', bytes }]);

describe('an honest zip archive', () => {
  const honest: [string, MemberSpec[], ZipSpec?][] = [
    ['of deflated and stored members', [good, { name: 'pkg/stored.py', bytes, method: STORED }]],
    ['with folders', [{ name: 'pkg/', method: STORED, externalAttributes: UNIX(0o040755) }, good]],
    ['with UTF-8 names', second({ name: 'pkg/caf\u00e9.py' })],
    [
      'with a signed data descriptor',
      second({
        flags: 0x0808,
        local: { crc: 0, size: 0, compressedSize: 0 },
        after: descriptor(crc32(bytes), packed.length, bytes.length),
      }),
    ],
    [
      'with a bare data descriptor',
      second({ flags: 0x0808, after: descriptor(crc32(bytes), packed.length, bytes.length, false) }),
    ],
    ['with time stamps in extra fields', second({ both: { extra: extraField(0x5455, Buffer.from([1, 0, 0, 0, 0])) } })],
    ['that carries another archive as a stored file', [good, { name: 'fixture.zip', bytes: nested, method: STORED }]],
    ['without Unix modes', second({ externalAttributes: 0 })],
    ['whose directory has another order than its data', [good, { name: 'a', bytes }]],
    ['of no members', []],
    ['with empty members', second({ bytes: Buffer.alloc(0), method: DEFLATED })],
  ];

  test.each(honest)('%s is accepted', async (_name, members, archive) => {
    expect(codesOf(await read('zip', zip(members, archive)))).toEqual([]);
  });

  test('gives the bytes of the members that were asked for and digests of all', async () => {
    const outcome = await read(
      'zip',
      zip([
        { name: 'x.kept', bytes },
        { name: 'y', bytes },
      ]),
    );
    expect(outcome.kind === 'ok' && outcome.value.members).toMatchObject([
      { name: 'x.kept', size: bytes.length, bytes: new Uint8Array(bytes) },
      { name: 'y', size: bytes.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(outcome.kind === 'ok' && outcome.value.members[1]).not.toHaveProperty('bytes');
  });
});
