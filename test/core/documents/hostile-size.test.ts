import { describe, expect, test } from 'vitest';
import { MAX_MANIFEST_BYTES, parseManifest } from '../../../core/documents/manifest.ts';
import { parsePluginRecord } from '../../../core/documents/plugin-record.ts';
import { parseRevocations } from '../../../core/publication/publication-documents.ts';
import { readExamples } from '../../../scripts/check-examples.ts';
import { findingsOf } from '../../../core/finding.ts';
import { codesOf } from '../../fixtures/outcome.ts';

/** Before, each of these held a check up for minutes or hours: work grew with the square of the list, or worse. */
const GENEROUS_MS = 45_000;

function exampleOf(file: string): Record<string, unknown> {
  const found = readExamples().find((example) => example.file === file);
  if (found === undefined) throw new Error(`there is no example ${file}`);
  return JSON.parse(Buffer.from(found.bytes).toString('utf8')) as Record<string, unknown>;
}

/** As many copies of an item as the bound on bytes leaves room for. */
function filled(base: object, member: string, item: (index: number) => unknown, maxBytes: number): Buffer {
  const size = JSON.stringify(item(99_999)).length + 1;
  const count = Math.floor((maxBytes - JSON.stringify(base).length - 1_000) / size);
  return Buffer.from(JSON.stringify({ ...base, [member]: Array.from({ length: count }, (_, index) => item(index)) }));
}

describe('a document within its bound in bytes is answered at once, however many errors it holds', () => {
  const manifest = exampleOf('manifest/valid/required-members.json');

  test.each([
    ['hosts that are none', 'allowed_egress', () => '!'],
    ['hosts without a name', 'allowed_egress', () => ({})],
    ['hosts of no form', 'allowed_egress', () => 1],
    ['different data classes', 'data_classes', (index: number) => `c${index}`],
    ['data classes that are numbers', 'data_classes', (index: number) => index],
    ['the same SDK', 'sdk_allowlist', () => 'a'],
    ['permissions that are objects', 'permissions', (index: number) => ({ [index]: index })],
  ])('a manifest of %s', { timeout: GENEROUS_MS }, (_, member, item) => {
    const bytes = filled(manifest, member, item, MAX_MANIFEST_BYTES);
    expect(bytes.length).toBeGreaterThan(MAX_MANIFEST_BYTES * 0.9);
    const outcome = parseManifest(bytes);
    expect(codesOf(outcome)).toContain('MANIFEST_MEMBER_INVALID');
    expect(findingsOf(outcome).length).toBeLessThanOrEqual(101);
  });

  test('a manifest of unknown members', { timeout: GENEROUS_MS }, () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`m${index}`, 1]));
    const outcome = parseManifest(Buffer.from(JSON.stringify({ ...manifest, ...many })));
    expect(codesOf(outcome)).toEqual(['MANIFEST_MEMBER_UNKNOWN']);
    expect(findingsOf(outcome).at(-1)?.message).toBe('and 19900 more findings in this document');
  });

  test('a plugin record of publishers that are none', { timeout: GENEROUS_MS }, () => {
    const bytes = filled(exampleOf('plugin/valid/workflow.json'), 'publishers', () => ({ kind: 'key' }), 256 * 1024);
    expect(codesOf(parsePluginRecord(bytes))).toEqual(['PLUGIN_MEMBER_INVALID', 'PLUGIN_MEMBER_MISSING']);
  });

  test('revocations of digests that are none, five megabytes of them', { timeout: 2 * GENEROUS_MS }, () => {
    const list = exampleOf('publication/revocations/valid/one-entry.json') as { entries: [object] };
    const entry = JSON.parse(filled(list.entries[0], 'digests', () => 1, 5_000_000).toString()) as object;
    expect(codesOf(parseRevocations(Buffer.from(JSON.stringify({ ...list, entries: [entry] }))))).toEqual([
      'PUBLICATION_MEMBER_INVALID',
    ]);
  });
});
