import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import type { Witness } from '@sigstore/sign';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LabSigstore, startSigstore } from '../../../lab/sigstore/index.ts';
import {
  certificateOf,
  PAYLOAD_TYPE,
  rekorV1,
  rekorV2,
  serialized,
  SIGNER_IDENTITY,
  signMessage,
  signStatement,
  STATEMENT,
  timestamp,
  verifiedIdentity,
  verifierFor,
} from './signing.ts';

const LEAVES = process.env['PORTCULLIS_LONG'] === undefined ? 6 : 40;
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = publicKey.export({ format: 'pem', type: 'spki' }).toString();
const PAE = Buffer.concat([
  Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${STATEMENT.length} `),
  STATEMENT,
]);

let lab: LabSigstore;
beforeAll(async () => {
  lab = await startSigstore();
});
afterAll(() => lab.close());

const base64 = (value: string | Buffer): string => Buffer.from(value).toString('base64');
const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

interface V1Entry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: string[];
      readonly checkpoint: string;
    };
  };
}

async function onlyEntry(response: Response): Promise<{ readonly uuid: string; readonly entry: V1Entry }> {
  const entries = Object.entries((await response.json()) as Record<string, V1Entry>);
  const [uuid, entry] = entries[0] ?? [];
  if (entries.length !== 1 || uuid === undefined || entry === undefined) throw new Error('not one entry');
  return { uuid, entry };
}

const hashedRekord = (text: string, over = text, key: KeyObject = privateKey): object => ({
  kind: 'hashedrekord',
  apiVersion: '0.0.1',
  spec: {
    data: { hash: { algorithm: 'sha256', value: createHash('sha256').update(text).digest('hex') } },
    signature: { content: base64(sign('sha256', Buffer.from(over), key)), publicKey: { content: base64(PEM) } },
  },
});

const dsseV1 = (signed: Buffer): object => ({
  kind: 'dsse',
  apiVersion: '0.0.1',
  spec: {
    proposedContent: {
      envelope: JSON.stringify({
        payload: base64(STATEMENT),
        payloadType: PAYLOAD_TYPE,
        signatures: [{ sig: base64(sign('sha256', signed, privateKey)) }],
      }),
      verifiers: [base64(PEM)],
    },
  },
});

const dsseV2 = (signed: Buffer, keyDetails = 'PKIX_ECDSA_P256_SHA_256'): object => ({
  dsseRequestV002: {
    envelope: {
      payload: base64(STATEMENT),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: base64(sign('sha256', signed, privateKey)), keyid: '' }],
    },
    verifiers: [{ keyDetails, publicKey: { rawBytes: base64(publicKey.export({ format: 'der', type: 'spki' })) } }],
  },
});

describe('Rekor v1', () => {
  const entries = (): string => `${lab.urls.rekorV1}/api/v1/log/entries`;

  it('writes the dsse body canonically, with hashes of envelope and payload', async () => {
    const proposed = dsseV1(PAE) as { spec: { proposedContent: { envelope: string } } };
    const { entry } = await onlyEntry(await post(entries(), proposed));
    const body = Buffer.from(entry.body, 'base64').toString();
    const { envelope } = proposed.spec.proposedContent;
    const { signatures } = JSON.parse(envelope) as { signatures: { sig: string }[] };
    expect(body).toBe(
      `{"apiVersion":"0.0.1","kind":"dsse","spec":{` +
        `"envelopeHash":{"algorithm":"sha256","value":"${createHash('sha256').update(envelope).digest('hex')}"},` +
        `"payloadHash":{"algorithm":"sha256","value":"${createHash('sha256').update(STATEMENT).digest('hex')}"},` +
        `"signatures":[{"signature":"${signatures[0]?.sig}","verifier":"${base64(PEM)}"}]}}`,
    );
  });

  it('proves an old entry against the tree as it has grown', async () => {
    const created = await onlyEntry(await post(entries(), hashedRekord('an early file')));
    const bundle = await signMessage(lab, Buffer.from('an early file'), [rekorV1(lab)]);
    for (let leaf = 0; leaf < LEAVES; leaf += 1) await post(entries(), hashedRekord(`later file ${leaf}`));
    for (const query of [`/${created.uuid}`, `/${created.uuid.slice(-64)}`, `?logIndex=${created.entry.logIndex}`]) {
      const { entry } = await onlyEntry(await fetch(`${entries()}${query}`));
      expect(entry.verification.inclusionProof.treeSize).toBeGreaterThan(
        created.entry.verification.inclusionProof.treeSize,
      );
      expect(entry).toMatchObject({ body: created.entry.body, integratedTime: created.entry.integratedTime });
      expect(rootAfter(entry)).toBe(entry.verification.inclusionProof.rootHash);
      expect(entry.verification.inclusionProof.checkpoint.split('\n')[2]).toBe(
        base64(Buffer.from(entry.verification.inclusionProof.rootHash, 'hex')),
      );
    }
    expect(verifiedIdentity(verifierFor(lab.trustedRoot()), bundle, Buffer.from('an early file'))).toBe(
      SIGNER_IDENTITY,
    );
  });

  it('signs the entry timestamp with the key it publishes', async () => {
    const { entry } = await onlyEntry(await post(entries(), hashedRekord('a promised file')));
    const { body, integratedTime, logID, logIndex } = entry;
    const pem = await (await fetch(`${lab.urls.rekorV1}/api/v1/log/publicKey`)).text();
    const promise = Buffer.from(JSON.stringify({ body, integratedTime, logID, logIndex }));
    const signature = Buffer.from(entry.verification.signedEntryTimestamp, 'base64');
    expect(verify('sha256', promise, pem, signature)).toBe(true);
  });

  it('answers a repeated entry with 409 and where it is', async () => {
    const proposed = hashedRekord('a repeated file');
    const created = await post(entries(), proposed);
    const first = await onlyEntry(created);
    expect([created.status, created.headers.get('etag')]).toEqual([201, first.uuid]);
    const again = await post(entries(), proposed);
    expect(again.status).toBe(409);
    expect(again.headers.get('location')).toBe(`/api/v1/log/entries/${first.uuid}`);
    const found = (await (await post(`${entries()}/retrieve`, { entries: [proposed] })).json()) as object[];
    expect(Object.keys(found[0] ?? {})).toEqual([first.uuid]);
  });

  it('tells its size, and proves that it only grew', async () => {
    const info = (await (await fetch(`${lab.urls.rekorV1}/api/v1/log`)).json()) as {
      treeSize: number;
      rootHash: string;
    };
    await post(entries(), hashedRekord('one file more'));
    const newer = (await (await fetch(`${lab.urls.rekorV1}/api/v1/log`)).json()) as {
      treeSize: number;
      rootHash: string;
    };
    expect(newer.treeSize).toBe(info.treeSize + 1);
    const query = `firstSize=${info.treeSize}&lastSize=${newer.treeSize}`;
    const proof = await fetch(`${lab.urls.rekorV1}/api/v1/log/proof?${query}`);
    expect(await proof.json()).toMatchObject({ rootHash: newer.rootHash, hashes: expect.any(Array) });
    expect((await fetch(`${lab.urls.rekorV1}/api/v1/log/proof?firstSize=9&lastSize=999999`)).status).toBe(400);
  });

  it.each([
    ['a hash that the signature is not over', () => hashedRekord('a file', 'another file')],
    [
      "another key's signature",
      () => hashedRekord('a file', 'a file', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ],
    ['an envelope whose signature is over the bare payload', () => dsseV1(STATEMENT)],
    ['a kind that it does not know', () => ({ kind: 'rpm', apiVersion: '0.0.1', spec: {} })],
    ['an entry without a body', () => ({ kind: 'dsse', apiVersion: '0.0.1' })],
    ['a list', () => []],
  ])('refuses %s', async (_, proposed) => {
    expect((await post(entries(), proposed())).status).toBe(400);
  });
});

/** Follows the audit path (RFC 9162 section 2.1.3.2). */
function rootAfter(entry: V1Entry): string {
  const { logIndex, treeSize, hashes } = entry.verification.inclusionProof;
  const hash = (prefix: number, ...parts: Buffer[]): Buffer =>
    createHash('sha256').update(Buffer.of(prefix)).update(Buffer.concat(parts)).digest();
  let root = hash(0, Buffer.from(entry.body, 'base64'));
  let [fn, sn] = [logIndex, treeSize - 1];
  for (const text of hashes) {
    const sibling = Buffer.from(text, 'hex');
    const isRight = fn % 2 === 1 || fn === sn;
    root = isRight ? hash(1, sibling, root) : hash(1, root, sibling);
    if (isRight) while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return root.toString('hex');
}

describe('Rekor v2', () => {
  const entries = (): string => `${lab.urls.rekorV2}/api/v2/log/entries`;

  it('writes the dsse body canonically', async () => {
    const bundle = serialized(await signStatement(lab, [rekorV2(lab), timestamp(lab)]));
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const sig = bundle.dsseEnvelope?.signatures[0]?.sig;
    const rawBytes = base64(certificateOf(bundleFromJSON(bundle)));
    expect(Buffer.from(entry?.canonicalizedBody ?? '', 'base64').toString()).toBe(
      `{"apiVersion":"0.0.2","kind":"dsse","spec":{"dsseV002":{"payloadHash":{"algorithm":"SHA2_256",` +
        `"digest":"${createHash('sha256').update(STATEMENT).digest('base64')}"},"signatures":[{"content":"${sig}",` +
        `"verifier":{"keyDetails":"PKIX_ECDSA_P256_SHA_256","x509Certificate":{"rawBytes":"${rawBytes}"}}}]}}}`,
    );
  });

  it('takes a statement as the digest of its signed bytes too', async () => {
    const bundle = await signStatement(lab, [hashedStatementWitness(), timestamp(lab)]);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    expect(entry?.kindVersion).toEqual({ kind: 'hashedrekord', version: '0.0.2' });
    expect(verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).toBe(SIGNER_IDENTITY);
  });

  it('publishes its tree as checkpoint, hash tiles and entry bundles', async () => {
    const bundle: Bundle = await signStatement(lab, [rekorV2(lab)]);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const [, size = '', root] = (await (await fetch(`${lab.urls.rekorV2}/api/v2/checkpoint`)).text()).split('\n');
    expect(Number(size)).toBe(Number(entry?.logIndex) + 1);
    expect(root).toBe(entry?.inclusionProof?.rootHash.toString('base64'));
    const hashes = Buffer.from(await (await fetch(`${lab.urls.rekorV2}/api/v2/tile/0/000.p/${size}`)).arrayBuffer());
    expect(hashes.subarray(-32)).toEqual(
      createHash('sha256')
        .update(Buffer.of(0))
        .update(entry?.canonicalizedBody ?? '')
        .digest(),
    );
    const bodies = Buffer.from(
      await (await fetch(`${lab.urls.rekorV2}/api/v2/tile/entries/000.p/${size}`)).arrayBuffer(),
    );
    expect(bodies.includes(entry?.canonicalizedBody ?? 'absent')).toBe(true);
    expect((await fetch(`${lab.urls.rekorV2}/api/v2/tile/0/000`)).status).toBe(404);
  });

  it('takes a public key, and the same entry once only', async () => {
    const request = dsseV2(PAE);
    expect((await post(entries(), request)).status).toBe(201);
    expect((await post(entries(), request)).status).toBe(409);
  });

  it.each([
    ['a signature over the bare payload', () => dsseV2(STATEMENT)],
    ['key details of another algorithm', () => dsseV2(PAE, 'PKIX_ED25519')],
    ['a request without an entry', () => ({})],
  ])('refuses %s', async (_, request) => {
    expect((await post(entries(), request())).status).toBe(400);
  });

  /** How the newest clients log an envelope: as a hashedrekord over its pre-authentication encoding. */
  function hashedStatementWitness(): Witness {
    return {
      async testify(content, pem) {
        if (content.$case !== 'dsseEnvelope') throw new Error('not an envelope');
        const rawBytes = pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
        const response = await post(entries(), {
          hashedRekordRequestV002: {
            digest: createHash('sha256').update(PAE).digest('base64'),
            signature: {
              content: content.dsseEnvelope.signatures[0]?.sig.toString('base64'),
              verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } },
            },
          },
        });
        const entry = TransparencyLogEntry.fromJSON(await response.json());
        const { logId, kindVersion } = entry;
        if (logId === undefined || kindVersion === undefined) throw new Error('not an entry');
        return { tlogEntries: [{ ...entry, logId, kindVersion }] };
      },
    };
  }
});
