import { createHash, X509Certificate } from 'node:crypto';
import { RFC3161Timestamp } from '@sigstore/core';
import { describe, expect, it } from 'vitest';
import { startSigstore } from '../../../lab/sigstore/index.ts';
import { rekorV2, signStatement, timestamp, verifiedIdentity, verifierFor } from './signing.ts';

const DATA = Buffer.from('what is timestamped');
const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex');

/** A DER TimeStampReq with a nonce, asking for certificates or not. */
function query(nonce: Buffer, certificates: boolean): Buffer<ArrayBuffer> {
  const wrap = (tag: number, ...parts: Buffer[]): Buffer<ArrayBuffer> => {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.of(tag, body.length), body]);
  };
  const imprint = wrap(0x30, SHA256, wrap(0x04, createHash('sha256').update(DATA).digest()));
  const flags = certificates ? [wrap(0x01, Buffer.of(0xff))] : [];
  return wrap(0x30, wrap(0x02, Buffer.of(1)), imprint, wrap(0x02, nonce), ...flags);
}

async function ask(url: string, body: Buffer<ArrayBuffer> | string, type = 'application/timestamp-query') {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('the timestamp authority', () => {
  it('answers a DER query, echoing its nonce, with or without certificates', async () => {
    await using lab = await startSigstore();
    const nonce = Buffer.from('7a0102030405060708', 'hex');
    const bare = await ask(lab.urls.tsa, query(nonce, false));
    const full = await ask(lab.urls.tsa, query(nonce, true));
    expect([bare.status, full.status]).toEqual([201, 201]);
    expect(bare.bytes.includes(nonce)).toBe(true);
    expect(full.bytes.length).toBeGreaterThan(bare.bytes.length + 500);
    const token = RFC3161Timestamp.parse(bare.bytes);
    expect(token.tstInfo.messageImprintHashedMessage).toEqual(createHash('sha256').update(DATA).digest());
  });

  it.each([0, 1, 10, 500, 999])('writes whole seconds when its clock stands at %i ms', async (milliseconds) => {
    const clock = () => new Date(Date.UTC(2026, 4, 6, 7, 8, 9, milliseconds));
    await using lab = await startSigstore({ clock });
    const { bytes } = await ask(lab.urls.tsa, query(Buffer.of(1), false));
    expect(RFC3161Timestamp.parse(bytes).signingTime.toISOString()).toBe('2026-05-06T07:08:09.000Z');
    const bundle = await signStatement(lab, [rekorV2(lab), timestamp(lab)]);
    expect(() => verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).not.toThrow();
  });

  it('publishes its certificates', async () => {
    await using lab = await startSigstore();
    const pem = await (await fetch(`${lab.urls.tsa}/certchain`)).text();
    const [signer, root] = pem.split(/(?<=-----END CERTIFICATE-----\n)/).map((part) => new X509Certificate(part));
    expect(signer?.keyUsage).toEqual(['1.3.6.1.5.5.7.3.8']);
    expect(root && signer?.verify(root.publicKey)).toBe(true);
  });

  it('refuses what is no query', async () => {
    await using lab = await startSigstore();
    const md5 = { artifactHash: Buffer.alloc(16).toString('base64'), hashAlgorithm: 'md5' };
    const wrongLength = { artifactHash: Buffer.alloc(16).toString('base64'), hashAlgorithm: 'sha256' };
    for (const body of [JSON.stringify(md5), JSON.stringify(wrongLength), '{}', '']) {
      expect((await ask(lab.urls.tsa, body, 'application/json')).status).toBe(400);
    }
    const truncated = query(Buffer.of(1), true).subarray(0, 30);
    for (const body of [Buffer.alloc(0), Buffer.from('3080', 'hex'), Buffer.alloc(64, 0x30), truncated]) {
      expect((await ask(lab.urls.tsa, body)).status).toBe(400);
    }
  });
});
