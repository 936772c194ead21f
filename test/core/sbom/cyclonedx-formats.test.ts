import { expect, test } from 'vitest';
import { CYCLONEDX_FORMATS } from '../../../core/sbom/cyclonedx-formats.ts';

test.each([
  [
    'date',
    ['2025-10-15', '2024-02-29'],
    ['2025-13-01', '2025-00-10', '2025-10-32', '2025-1-1', '2025-10-15T00:00:00Z'],
  ],
  [
    'date-time',
    ['2025-10-15T10:32:01Z', '2025-10-15t10:32:60.123+14:00'],
    ['2025-10-15', '2025-10-15T24:00:00Z', '2025-10-15T10:32:01', '2025-10-15T10:32:01Z\n', '2025-10-15 10:32:01Z'],
  ],
  ['idn-email', ['a@example.com', 'ä@bücher.example'], ['a', 'a@b@c', '<a@b>', 'a b@c']],
  ['iri-reference', ['', 'https://a.example/b', 'git@host:path with space'], ['a\nb', 'a\u0000', 'a\u0085']],
  ['uri', ['https://a.example/b?c#d', 'urn:x'], ['', 'a', '//a', 'http:', 'http:a b', 'http:<a>', 'http:a\nb']],
] as const)(
  'the CycloneDX format %s takes what its standard writes, on one line, and nothing else',
  (name, good, bad) => {
    const format = CYCLONEDX_FORMATS[name];
    expect(good.filter((text) => !format.test(text))).toEqual([]);
    expect(bad.filter((text) => format.test(text))).toEqual([]);
  },
);
