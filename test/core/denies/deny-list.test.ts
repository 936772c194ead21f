import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestFromHex } from '../../../core/digest.ts';
import { finding, ok, refused, type Outcome } from '../../../core/finding.ts';
import { encodeDocument } from '../../../core/json/encode-document.ts';
import { appendDenies, readDenies } from '../../../core/denies/deny-list.ts';
import { parseRevocations } from '../../../core/publication/publication-documents.ts';
import type { Deny } from '../../../core/registry/registry-state.ts';
import type { Digest, PluginId, PublicationRevocations } from '../../../registry-schema/generated/types.ts';
import { CHANNEL, codesOf, REGISTRY_ID, value } from '../../fixtures/registry.ts';

const digestFor = (text: string): Digest => digestFromHex(createHash('sha256').update(text).digest('hex'));

function newDeny(number: number): Deny {
  return {
    id: `deny-20260301120000-${number.toString(16).padStart(12, '0')}`,
    scope: { kind: 'version', plugin_id: 'text_redaction' as PluginId, version: `1.0.${number}` as never },
    action: 'revoked',
    effect: 'stop',
    severity: 'high',
    reason: 'exfiltrates what it redacts',
    issued_at: '2026-03-01T12:00:00Z',
    issuer: { name: 'security', id: '101' },
    digests: [digestFor(String(number))],
    ordinals: [number],
  };
}

/** A list to which one deny after another was added, as `revoke` does. */
class Listed {
  document = value(
    parseRevocations(encodeDocument({ schema_version: 1, registry_id: REGISTRY_ID, channel: CHANNEL, entries: [] })),
  ).value;
  denies: readonly Deny[] = [];
  readonly files = new Map<string, Uint8Array>();
  fetched = 0;

  add(...added: readonly Deny[]): this {
    const { document, segments } = appendDenies(this.document, this.denies, added);
    for (const { digest, bytes } of segments) this.files.set(digest, bytes);
    this.document = value(parseRevocations(encodeDocument(document))).value;
    this.denies = [...this.denies, ...added];
    return this;
  }

  readonly read = async (digest: Digest): Promise<Outcome<Uint8Array>> => {
    const bytes = this.files.get(digest);
    this.fetched += bytes?.length ?? 0;
    return bytes === undefined ? refused(finding('PUBLICATION_NOT_FOUND', digest)) : ok(bytes);
  };
}

const filled = (count: number): Listed => {
  const list = new Listed();
  for (let number = 0; number < count; number += 1) list.add(newDeny(number));
  return list;
};
const COUNT = process.env['PORTCULLIS_LONG'] === undefined ? 300 : 10_000;

describe('a list of denies in segments', () => {
  test('gives every entry, in the order of issue, in few segments', async () => {
    const list = filled(COUNT);
    expect(value(await readDenies(list.document, list.read))).toEqual(list.denies);
    expect(list.document.sealed?.length).toBeLessThanOrEqual(8);
    expect(
      list.document.sealed?.every(({ entries }, index, all) => entries >= 4 * (all[index + 1]?.entries ?? 0)),
    ).toBe(true);
  });

  test('costs a host that has seen the others nothing but revocations.json, whatever is sealed or joined', async () => {
    const list = filled(COUNT);
    let known: readonly Deny[] = value(await readDenies(list.document, list.read));
    list.fetched = 0;
    let largest = 0;
    for (let number = COUNT; number < COUNT + 60; number += 1) {
      list.add(newDeny(number));
      known = value(await readDenies(list.document, list.read, known));
      largest = Math.max(largest, encodeDocument(list.document).length);
    }
    expect(list.fetched).toBe(0);
    expect(known).toEqual(list.denies);
    // Timestamp, snapshot and the metadata of the role are some 1,700 bytes.
    expect(largest).toBeLessThanOrEqual(2_300);
  });

  test('costs a host that missed some entries the segments that they are in', async () => {
    const list = filled(40);
    const known = list.denies.slice(0, 20);
    expect(value(await readDenies(list.document, list.read, known))).toEqual(list.denies);
    expect(list.fetched).toBeGreaterThan(0);
    // One that has seen another list believes the signed one.
    const other = [newDeny(999), ...list.denies.slice(1)];
    expect(value(await readDenies(list.document, list.read, other))).toEqual(list.denies);
  });

  test('of before there were segments is read as it stands, and sealed by the next deny', async () => {
    const list = new Listed().add(...filled(20).denies);
    expect(list.document.sealed).toBeUndefined();
    list.add(newDeny(20));
    expect(list.document.sealed?.map(({ entries }) => entries)).toEqual([20]);
    expect(list.document.entries.map(({ ordinals }) => ordinals)).toEqual([[20]]);
    expect(value(await readDenies(list.document, list.read))).toEqual(list.denies);
  });
});

describe('nothing is read of a list', () => {
  const refusal = async (document: PublicationRevocations, read: Listed['read']): Promise<string> => {
    const denies = await readDenies(document, read);
    return denies.kind === 'ok' ? 'ok' : codesOf(denies.findings);
  };
  const list = filled(40);
  const [first, ...others] = list.document.sealed ?? [];
  if (first === undefined) throw new Error('it was sealed');

  test('one segment of which is missing', async () => {
    const read = (digest: Digest) => (digest === first.digest ? list.read(digestFor('none')) : list.read(digest));
    expect(await refusal(list.document, read)).toContain('PUBLICATION_DENIES_INCOMPLETE');
  });

  test('one segment of which is another one, longer, or cut', async () => {
    const bytes = value(await list.read(first.digest));
    for (const forged of [Buffer.from('{}'), bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from(' ')])])
      expect(await refusal(list.document, () => Promise.resolve(ok(forged)))).toBe('PUBLICATION_DENIES_INCOMPLETE');
  });

  const sealing = (content: object, entries = first.entries): [PublicationRevocations, Listed['read']] => {
    const bytes = encodeDocument(content);
    const segment = { digest: digestFor(Buffer.from(bytes).toString('utf8')), length: bytes.length, entries };
    return [{ ...list.document, sealed: [segment, ...others] }, () => Promise.resolve(ok(bytes))];
  };

  test('one segment of which is of another channel, holds fewer entries, further segments or garbage', async () => {
    const document = JSON.parse(Buffer.from(value(await list.read(first.digest))).toString('utf8'));
    const cases = [
      { ...document, channel: 'beta' },
      { ...document, registry_id: 'other' },
      { ...document, entries: document.entries.slice(1) },
      { ...document, sealed: others },
      { entries: [] },
    ];
    for (const content of cases) expect(await refusal(...sealing(content))).toContain('PUBLICATION_DENIES_INCOMPLETE');
    expect(await refusal(...sealing(document))).not.toBe('');
  });
});
