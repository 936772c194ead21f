import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity } from '@sigstore/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LabSigstore, startSigstore } from '../../../lab/sigstore/index.ts';
import {
  PAYLOAD_TYPE,
  rekorV1,
  rekorV2,
  serialized,
  signMessage,
  SIGNER_IDENTITY,
  signStatement,
  STATEMENT,
  timestamp,
  verifiedIdentity,
  verifierFor,
} from './signing.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;
const FLIP_EVERY_BYTES = LONG ? 7 : 61;

let lab: LabSigstore;
beforeAll(async () => {
  lab = await startSigstore();
});
afterAll(() => lab.close());

describe('a statement signed against the lab', () => {
  it('verifies with an entry in Rekor v1, whose promise gives the time', async () => {
    const bundle = await signStatement(lab, [rekorV1(lab)]);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    expect(entry).toMatchObject({ kindVersion: { kind: 'dsse', version: '0.0.1' } });
    expect(entry?.logIndex).not.toBe(entry?.inclusionProof?.logIndex);
    expect(verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).toBe(SIGNER_IDENTITY);
  });

  it('verifies with an entry in Rekor v2, whose time comes from the TSA', async () => {
    const bundle = await signStatement(lab, [rekorV2(lab), timestamp(lab)]);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    expect(entry).toMatchObject({ kindVersion: { kind: 'dsse', version: '0.0.2' }, integratedTime: '0' });
    expect(entry?.inclusionPromise).toBeUndefined();
    expect(verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).toBe(SIGNER_IDENTITY);
  });

  it('has no time, and so does not verify, with Rekor v2 alone', async () => {
    const bundle = await signStatement(lab, [rekorV2(lab)]);
    expect(() => verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).toThrow(/timestamps/);
  });

  it('verifies with an intoto entry and with both logs at threshold 2', async () => {
    const intoto = await signStatement(lab, [rekorV1(lab, 'intoto')]);
    expect(verifiedIdentity(verifierFor(lab.trustedRoot()), intoto)).toBe(SIGNER_IDENTITY);
    const both = await signStatement(lab, [rekorV1(lab), rekorV2(lab), timestamp(lab)]);
    const strict = verifierFor(lab.trustedRoot(), { ctlogThreshold: 1, tlogThreshold: 2, timestampThreshold: 2 });
    expect(verifiedIdentity(strict, both)).toBe(SIGNER_IDENTITY);
  });

  it('carries the payload as it was given', async () => {
    const bundle = await signStatement(lab, [rekorV1(lab)]);
    expect(bundle.content).toMatchObject({ dsseEnvelope: { payload: STATEMENT, payloadType: PAYLOAD_TYPE } });
  });

  it('does not verify with the trusted root of another lab', async () => {
    await using stranger = await startSigstore();
    const bundle = await signStatement(lab, [rekorV1(lab)]);
    expect(() => verifiedIdentity(verifierFor(stranger.trustedRoot()), bundle)).toThrow(
      /certificate|log|timestamp|promise/i,
    );
  });
});

describe('a message signed against the lab', () => {
  const data = Buffer.from('any file at all');

  it('verifies with either log, over its bytes only', async () => {
    const verifier = verifierFor(lab.trustedRoot());
    for (const witnesses of [[rekorV1(lab)], [rekorV2(lab), timestamp(lab)]]) {
      const bundle = await signMessage(lab, data, witnesses);
      expect(verifiedIdentity(verifier, bundle, data)).toBe(SIGNER_IDENTITY);
      expect(() => verifiedIdentity(verifier, bundle, Buffer.from('another file'))).toThrow(/signature|digest|tlog/i);
    }
  });
});

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;
/** Replaces one string of the bundle's JSON and tells whether the result still verifies. */
type Change = (value: string) => string;

function verifiesAfter(json: string, path: readonly (string | number)[], change: Change): boolean {
  const copy = JSON.parse(json) as Json;
  let parent = copy;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, Json>)[step] ?? null;
  const last = path.at(-1) ?? '';
  const holder = parent as Record<string | number, Json>;
  const before = holder[last];
  if (typeof before !== 'string') throw new Error(`no string at ${path.join('.')}`);
  holder[last] = change(before);
  try {
    verifierFor(lab.trustedRoot()).verify(toSignedEntity(bundleFromJSON(copy)));
    return true;
  } catch {
    return false;
  }
}

const flip =
  (index: number): Change =>
  (value) => {
    const bytes = Buffer.from(value, 'base64');
    bytes[index] = (bytes[index] ?? 0) ^ 0x01;
    return bytes.toString('base64');
  };

const ENTRY = ['verificationMaterial', 'tlogEntries', 0] as const;
const SIGNED_BYTES: readonly (readonly (string | number)[])[] = [
  ['dsseEnvelope', 'payload'],
  ['dsseEnvelope', 'signatures', 0, 'sig'],
  ['verificationMaterial', 'certificate', 'rawBytes'],
  [...ENTRY, 'canonicalizedBody'],
  [...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'],
  [...ENTRY, 'inclusionProof', 'hashes', 0],
  [...ENTRY, 'logId', 'keyId'],
];

/** Everything, but of a certificate its TBS part: what wraps it is not signed, and the verifier reads past it. */
function signedRange(path: readonly (string | number)[], bytes: Buffer): { start: number; end: number } {
  if (!path.includes('certificate')) return { start: 0, end: bytes.length };
  const start = 4;
  return { start, end: start + 4 + bytes.readUInt16BE(start + 2) };
}

describe('a changed bundle', () => {
  let json: string;
  beforeAll(async () => {
    await signStatement(lab, [rekorV1(lab)]);
    json = JSON.stringify(serialized(await signStatement(lab, [rekorV1(lab), timestamp(lab)])));
  });

  it('verifies while it is unchanged', () => {
    expect(verifiesAfter(json, ['dsseEnvelope', 'payload'], (value) => value)).toBe(true);
  });

  it.each(SIGNED_BYTES.map((path) => [path.join('.'), path] as const))(
    'fails with any byte of %s flipped',
    (_, path) => {
      let signed = { start: 0, end: 0 };
      verifiesAfter(json, path, (value) => {
        signed = signedRange(path, Buffer.from(value, 'base64'));
        return value;
      });
      const survivors: number[] = [];
      for (let index = signed.start; index < signed.end; index += FLIP_EVERY_BYTES) {
        if (verifiesAfter(json, path, flip(index))) survivors.push(index);
      }
      expect(signed.end).toBeGreaterThan(signed.start);
      expect(survivors).toEqual([]);
    },
  );

  it.each([
    ['dsseEnvelope.payloadType', ['dsseEnvelope', 'payloadType'], (value: string) => `${value}x`],
    ['the entry time', [...ENTRY, 'integratedTime'], (value: string) => String(Number(value) + 1)],
    ['the global log index', [...ENTRY, 'logIndex'], (value: string) => String(Number(value) + 1)],
    ['the index in the tree', [...ENTRY, 'inclusionProof', 'logIndex'], (value: string) => String(Number(value) - 1)],
    [
      'the checkpoint',
      [...ENTRY, 'inclusionProof', 'checkpoint', 'envelope'],
      (value: string) => value.replace(/\n(\d+)\n/, (_, size: string) => `\n${Number(size) + 1}\n`),
    ],
  ])('fails with %s changed', (_, path, change) => {
    expect(verifiesAfter(json, path, change)).toBe(false);
  });

  it('fails with the TSA token over another time', () => {
    const token = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'];
    const inGenTime = (value: string): number => Buffer.from(value, 'base64').indexOf(Buffer.from([0x18, 0x0f])) + 10;
    expect(verifiesAfter(json, token, (value) => flip(inGenTime(value))(value))).toBe(false);
    expect(verifiesAfter(json, token, (value) => flip(Buffer.from(value, 'base64').length - 1)(value))).toBe(false);
  });
});
