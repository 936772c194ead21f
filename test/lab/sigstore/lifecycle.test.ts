import { SigningConfig } from '@sigstore/protobuf-specs';
import { describe, expect, it } from 'vitest';
import { startSigstore } from '../../../lab/sigstore/index.ts';
import { CLAIMS, rekorV1, signStatement, timestamp, verifiedIdentity, verifierFor } from './signing.ts';

const MS_PER_DAY = 86_400_000;
const START_BUDGET_MS = 1000;
const PRIVATE_THRESHOLDS = { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 };

describe('a lab', () => {
  it('is up in under a second, and closed leaves nobody listening', async () => {
    const before = performance.now();
    const lab = await startSigstore();
    expect(performance.now() - before).toBeLessThan(START_BUDGET_MS);
    const { urls } = lab;
    await lab.close();
    await lab.close();
    for (const url of Object.values(urls)) await expect(fetch(url)).rejects.toThrow('fetch failed');
    const listening = process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap');
    expect(listening).toEqual([]);
  });

  it('answers unknown paths and oversized bodies with 4xx', async () => {
    await using lab = await startSigstore();
    for (const url of Object.values(lab.urls)) {
      expect((await fetch(`${new URL(url).origin}/nothing/here`)).status).toBe(404);
    }
    const body = Buffer.alloc(17 * 1024 * 1024);
    const url = `${lab.urls.rekorV1}/api/v1/log/entries`;
    const answer = await fetch(url, { method: 'POST', body }).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(answer);
  });

  it('describes its services in a signing config that clients parse', async () => {
    await using lab = await startSigstore();
    const config = SigningConfig.fromJSON(lab.signingConfig());
    expect(config.caUrls.map(({ url }) => url)).toEqual([lab.urls.fulcio]);
    expect(config.rekorTlogUrls.map(({ url, majorApiVersion }) => [url, majorApiVersion])).toEqual([
      [lab.urls.rekorV2, 2],
      [lab.urls.rekorV1, 1],
    ]);
    expect(config.tsaUrls.map(({ url }) => url)).toEqual([lab.urls.tsa]);
  });
});

describe('its clock', () => {
  it('dates everything that it signs', async () => {
    const clock = () => new Date('2031-02-03T04:05:06.789Z');
    await using lab = await startSigstore({ clock });
    const bundle = await signStatement(lab, [rekorV1(lab)]);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    expect(Number(entry?.integratedTime)).toBe(Date.parse('2031-02-03T04:05:06Z') / 1000);
    expect(() => verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).not.toThrow();
  });

  it('makes tokens expire', async () => {
    let now = new Date('2031-02-03T04:05:06Z');
    await using lab = await startSigstore({ clock: () => now });
    const token = lab.issueToken(CLAIMS);
    now = new Date(now.getTime() + MS_PER_DAY);
    const body = JSON.stringify({ credentials: { oidcIdentityToken: token } });
    const response = await fetch(`${lab.urls.fulcio}/api/v2/signingCert`, { method: 'POST', body });
    expect(response.status).toBe(401);
  });

  it('makes a certificate too old for an entry that is logged a day later', async () => {
    let now = new Date('2031-02-03T04:05:06Z');
    await using lab = await startSigstore({ clock: () => now });
    const late = rekorV1(lab);
    const witness = {
      testify: (...given: Parameters<typeof late.testify>) => {
        now = new Date(now.getTime() + MS_PER_DAY);
        return late.testify(...given);
      },
    };
    const bundle = await signStatement(lab, [witness]);
    expect(() => verifiedIdentity(verifierFor(lab.trustedRoot()), bundle)).toThrow(/certificate/i);
  });
});

describe('its trusted root', () => {
  it('can end before the signature', async () => {
    await using lab = await startSigstore();
    const bundle = await signStatement(lab, [rekorV1(lab)]);
    const ended = lab.trustedRoot({ until: new Date(Date.now() - MS_PER_DAY / 2) });
    expect(() => verifiedIdentity(verifierFor(ended), bundle)).toThrow(/certificate|promise/i);
    const lasting = lab.trustedRoot({ until: new Date(Date.now() + MS_PER_DAY) });
    expect(() => verifiedIdentity(verifierFor(lasting), bundle)).not.toThrow();
  });
});

describe("the shape of GitHub's private instance", () => {
  it('has time from the TSA alone: no SCT, no log', async () => {
    await using lab = await startSigstore({ profile: 'github-private' });
    expect(Object.keys(lab.urls).sort()).toEqual(['fulcio', 'oidc', 'tsa']);
    expect(lab.trustedRoot()).toMatchObject({ tlogs: [], ctlogs: [] });
    const bundle = await signStatement(lab, [timestamp(lab)]);
    const verifier = verifierFor(lab.trustedRoot(), PRIVATE_THRESHOLDS);
    expect(verifiedIdentity(verifier, bundle)).toBe(`https://github.com/${CLAIMS.job_workflow_ref}`);
    const noSct = verifierFor(lab.trustedRoot(), { ...PRIVATE_THRESHOLDS, ctlogThreshold: 1 });
    expect(() => verifiedIdentity(noSct, bundle)).toThrow(/SCT/);
    const noLog = verifierFor(lab.trustedRoot(), { ...PRIVATE_THRESHOLDS, tlogThreshold: 1 });
    expect(() => verifiedIdentity(noLog, bundle)).toThrow(/tlog/);
  });
});

describe('a service that is sent rubbish', () => {
  const BODIES = [
    '',
    'null',
    '[]',
    '{}',
    '"text"',
    '{"kind":"dsse","apiVersion":"0.0.1","spec":{"proposedContent":{"envelope":"[]","verifiers":["AAAA"]}}}',
    '{"kind":"intoto","apiVersion":"0.0.2","spec":{"content":{"envelope":{"payloadType":"x","payload":"!"}}}}',
    '{"kind":"hashedrekord","apiVersion":"0.0.1","spec":{"data":{"hash":{"algorithm":"sha256","value":7}}}}',
    '{"dsseRequestV002":{"envelope":{"payload":"AA==","payloadType":"x","signatures":[null]},"verifiers":[null]}}',
    '{"hashedRekordRequestV002":{"digest":"AA==","signature":{"content":"AA==","verifier":{"keyDetails":"x"}}}}',
    '{"credentials":{"oidcIdentityToken":"a.b.c"},"certificateSigningRequest":"AAAA"}',
    '{"entries":[null,1,{}]}',
    '{"__proto__":{"kind":"dsse"}}',
    Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]),
  ];
  const PATHS = [
    '/api/v2/signingCert',
    '/api/v1/log/entries',
    '/api/v1/log/entries/retrieve',
    '/api/v2/log/entries',
    '/api/v1/timestamp',
    '/.well-known/jwks',
    '//',
  ];

  it('refuses it with 4xx, never with a fault of its own', async () => {
    await using lab = await startSigstore();
    const origins = Object.values(lab.urls).map((url) => new URL(url).origin);
    const statuses = new Set<number>();
    for (const origin of origins) {
      for (const path of PATHS) {
        for (const body of BODIES) {
          for (const type of ['application/json', 'application/timestamp-query']) {
            const headers = { 'content-type': type };
            statuses.add((await fetch(`${origin}${path}`, { method: 'POST', headers, body })).status);
          }
        }
      }
    }
    expect([...statuses].filter((status) => status < 400 || status >= 500)).toEqual([]);
  });
});
