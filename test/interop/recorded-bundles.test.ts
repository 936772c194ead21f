import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ASN1Obj } from '@sigstore/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { prepareOpenTrust } from '../../core/attestation/trust.ts';
import { verifyAnyBundle, type Artifact, type VerifiedBundle } from '../../core/attestation/verify-any-bundle.ts';
import type { Outcome } from '../../core/finding.ts';
import { fakeWorld } from '../cli/fake-world.ts';
import { codesOf, valueOf } from '../fixtures/outcome.ts';

/** Recorded bundles, where a sibling folder has them or a variable names one. They are not ours to ship. */
const FOLDER =
  process.env['PORTCULLIS_RECORDED_BUNDLES'] ?? resolve(import.meta.dirname, '../../../shared/data/bundles');
const THERE = existsSync(FOLDER);
const ALL = process.env['PORTCULLIS_LONG'] !== undefined;
/** A prime, so that the sample falls on every kind of place. */
const STEP = ALL ? 1 : 97;
const SWEEP_TIMEOUT_MS = 900_000;
const ISSUER = 'https://token.actions.githubusercontent.com';
const CONFORMANCE = 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon';

interface Recording {
  readonly bundle: string;
  readonly trusted_root: string;
  readonly identity: string;
  /** Of the file that the statement is about; the file itself was not recorded. */
  readonly artifact: `${'sha256' | 'sha512'}:${string}`;
}

const NPM_DIGEST =
  'sha512:46d4e2f74c4877316640000a6fdf8a8b59f1e0847667973e9859f774dd31b8f1e0937813b777fb66a2ac67d50540fe34640966eee9fc2ccca387082b4c85cd3c';
/** By what is special in each. */
const RECORDINGS: Readonly<Record<string, Recording>> = {
  'npm provenance, version 0.1, Rekor v1, a subject by SHA-512': {
    bundle: 'npm-sigstore-2.0.0-provenance.sigstore.json',
    trusted_root: 'trusted_root.public-good.json',
    identity: 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
    artifact: NPM_DIGEST,
  },
  'version 0.3, Rekor v2 with witnesses, a timestamp authority': {
    bundle: 'rekor-v2-dsse.sigstore.json',
    trusted_root: 'trusted_root.staging.json',
    identity: `${CONFORMANCE}/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main`,
    artifact: 'sha256:a0cfc71271d6e278e57cd332ff957c3f7043fdda354c4cbb190a30d56efa01bf',
  },
};

async function attestVerify(recording: Recording, change: Partial<Recording> = {}) {
  const asked = { ...recording, ...change };
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: FOLDER, now: () => new Date() };
  const signer = ['--certificate-identity', asked.identity, '--certificate-oidc-issuer', ISSUER];
  const files = ['--bundle', asked.bundle, '--artifact', asked.artifact, '--trusted-root', asked.trusted_root];
  const code = await runCli(['attest', 'verify', ...files, ...signer, '--json'], world);
  return { code, text: world.stdout.text() };
}

type Verify = (bundle: Uint8Array) => Outcome<VerifiedBundle>;

async function verifierOf({ trusted_root, identity, artifact: stated }: Recording): Promise<Verify> {
  const trust = valueOf(prepareOpenTrust(await readFile(join(FOLDER, trusted_root))));
  const [algorithm = '', hex = ''] = stated.split(':');
  const artifact: Artifact = { digests: { [algorithm]: hex } };
  return (bundle) =>
    verifyAnyBundle({ bundle, artifact, signer: { kind: 'certificate', identity, issuer: ISSUER }, trust });
}

/** Everything that is said about an accepted bundle, except the digest of its bytes. */
function said(outcome: Outcome<VerifiedBundle>): object | undefined {
  if (outcome.kind === 'refused') return undefined;
  const { bundle_sha256: _, ...rest } = outcome.value;
  return rest;
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = value;
  return changed;
}

type Span = readonly [begin: number, end: number];

const inSome = (spans: readonly Span[], at: number): boolean => spans.some(([begin, end]) => begin <= at && at < end);

/**
 * The bytes of witnesses' co-signatures below the log's own signature of its checkpoint. They are not in the signed text, the
 * trusted root names no witness, and so nobody believes anything because of them.
 */
function witnessSpans(bytes: Buffer): readonly Span[] {
  const text = bytes.toString('latin1');
  const dash = Buffer.from('\u2014 ').toString('latin1');
  const envelope = text.indexOf('"envelope"');
  const end = text.indexOf('"', text.indexOf(':', envelope) + 3);
  const lines = text.slice(0, end).split(dash);
  let at = (lines[0] ?? '').length;
  return lines.slice(1).flatMap((line, index) => {
    const begin = at;
    at += dash.length + line.length;
    return index === 0 ? [] : [[begin, at] as const];
  });
}

/**
 * The bytes of a timestamp token that its authority's signature covers: TSTInfo, the signed attributes, the signature. What
 * wraps them (RFC 5652) only says how to read them, and states nothing that anybody believes.
 */
function signedParts(token: Buffer<ArrayBuffer>): readonly Span[] {
  const [, contentInfo] = ASN1Obj.parseBuffer(token).subs;
  const signedData = contentInfo?.subs[1]?.subs[0]?.subs ?? [];
  const signerInfo = signedData.at(-1)?.subs[0]?.subs ?? [];
  const parts = [signedData[2]?.subs[1]?.subs[0], signerInfo[3], signerInfo[5]];
  return parts.map((part) => {
    // Tag and length are wrapping too.
    const content = part?.value ?? Buffer.alloc(0);
    const begin = token.indexOf(content);
    expect([content.length > 64, begin > 0]).toEqual([true, true]);
    return [begin, begin + content.length];
  });
}

/** Whether all that the two bundles differ in is how the signed parts of a timestamp are wrapped. */
function differInWrappingOnly(one: Buffer, other: Buffer): boolean {
  const text = one.toString('latin1');
  const begin = /"signedTimestamp": *"/.exec(text);
  if (begin === null) return false;
  const from = begin.index + begin[0].length;
  const to = text.indexOf('"', from);
  if (!one.subarray(0, from).equals(other.subarray(0, from)) || !one.subarray(to).equals(other.subarray(to)))
    return false;
  const [token, changed] = [one, other].map((bytes) => Buffer.from(bytes.toString('latin1', from, to), 'base64'));
  if (token === undefined || changed === undefined) return false;
  return signedParts(token).every(([start, end]) => token.subarray(start, end).equals(changed.subarray(start, end)));
}

/** Every string of base64 with padding, replaced by another text that a careless decoder takes for the same bytes. */
function otherSpellings(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('utf8');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return [...text.matchAll(/[A-Za-z0-9+/]{8,}(=+)(?="|\\n)/g)].flatMap((match) => {
    const padding = match.index + match[0].length - (match[1] ?? '').length;
    const twin = alphabet[alphabet.indexOf(text[padding - 1] ?? '') ^ 1] ?? '';
    const bits = `${text.slice(0, padding - 1)}${twin}${text.slice(padding)}`;
    const filler = `${text.slice(0, padding)}<${text.slice(padding + 1)}`;
    return [Buffer.from(bits), Buffer.from(filler)];
  });
}

/** Places between tokens, where JSON lets any blank stand for another. */
function blanks(bytes: Buffer): readonly number[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|[ \n]/g)].flatMap(({ 0: token, index }) =>
    token.startsWith('"') ? [] : [index],
  );
}

test('recorded bundles are judged wherever they are', () => {
  // oxlint-disable-next-line no-console -- What nobody judged must not look like what passed.
  if (!THERE) console.warn('No recorded bundles in a sibling folder: attest verify was not tried on them.');
  expect(existsSync(FOLDER)).toBe(THERE);
});

describe.each(THERE ? Object.entries(RECORDINGS) : [])('a bundle recorded by others: %s', (_name, recording) => {
  let bytes: Buffer;
  let verify: Verify;

  beforeAll(async () => {
    bytes = await readFile(join(FOLDER, recording.bundle));
    verify = await verifierOf(recording);
  });

  test('is accepted by attest verify', async () => {
    const { code, text } = await attestVerify(recording);
    expect(JSON.parse(text)).toMatchObject({
      verdict: 'verified',
      statement: { predicate_type: 'https://slsa.dev/provenance/v1' },
    });
    expect(code).toBe(0);
  });

  test.each<[string, (other: Recording) => Partial<Recording>, string]>([
    ['another signer', ({ identity }) => ({ identity }), 'SIGNER_WRONG_IDENTITY'],
    ['another root of trust', ({ trusted_root }) => ({ trusted_root }), 'ATTESTATION_CERTIFICATE_UNTRUSTED'],
    ['another file', ({ artifact }) => ({ artifact }), 'ATTESTATION_SUBJECT_DIGEST'],
  ])('is refused for %s', async (_case, changeTo, code) => {
    const other = Object.values(RECORDINGS).find((one) => one !== recording);
    const verdict = await attestVerify(recording, changeTo(other ?? recording));
    expect(verdict.text).toContain(code);
    expect(verdict.code).toBe(3);
  });

  test(
    'is refused with any byte changed, but for what no signature covers and nobody believes',
    () => {
      const original = said(verify(bytes));
      const free = witnessSpans(bytes);
      expect(original).toBeDefined();
      let refusals = 0;
      for (let at = 0; at < bytes.length; at += STEP) {
        const changed = withByte(bytes, at, (bytes[at] ?? 0) ^ 1);
        const outcome = verify(changed);
        if (outcome.kind === 'refused') {
          refusals += 1;
          continue;
        }
        const unsigned = inSome(free, at) || differInWrappingOnly(bytes, changed);
        expect(unsigned, `byte ${at}`).toBe(true);
        expect(said(outcome)).toEqual(original);
      }
      expect(refusals).toBeGreaterThan((bytes.length / STEP) * 0.9);
    },
    SWEEP_TIMEOUT_MS,
  );

  test('is refused when base64 in it is spelled otherwise, which changes no decoded byte', () => {
    const spellings = otherSpellings(bytes);
    expect(spellings.length).toBeGreaterThan(10);
    const codes = new Set(['ATTESTATION_BUNDLE_MALFORMED', 'ATTESTATION_LOG_PROOF_INVALID']);
    for (const spelling of spellings) expect(codesOf(verify(spelling)).filter((code) => !codes.has(code))).toEqual([]);
    expect(spellings.map((spelling) => verify(spelling).kind)).not.toContain('ok');
  });

  test('says the same whichever blanks stand between the tokens of its JSON', () => {
    const original = said(verify(bytes));
    const places = blanks(bytes);
    expect(places.length).toBeGreaterThan(100);
    for (const at of places.filter((_place, index) => index % STEP === 0)) {
      expect(said(verify(withByte(bytes, at, 0x09))), `byte ${at}`).toEqual(original);
    }
  });
});
