import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signDeny } from '../../../signing/tuf/sign-deny.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { isSignedBy, tufKeyFromPem, type TufKey } from '../../../signing/tuf/tuf-key.ts';
import { digestFromHex } from '../../../core/digest.ts';
import { canonicalJson } from '../../../core/json/canonical-json.ts';
import {
  encodeSignedDeny,
  MAX_SIGNED_DENY_BYTES,
  preAuthEncoding,
  verifySignedDeny,
} from '../../../core/denies/signed-deny.ts';
import { entryDigest } from '../../../core/denies/denies.ts';
import type { Deny, Reinstated } from '../../../core/registry/registry-state.ts';
import type { Digest, PluginId } from '../../../registry-schema/generated/types.ts';
import { codesOf, value } from '../../fixtures/registry.ts';

const newKey = (kind: 'ed25519' | 'p256'): TufKey => value(tufKeyFromPem(generateKey(kind).private_key));
const R = newKey('ed25519');
const ORIGIN = { registryId: 'acme/plugin-registry', channel: 'stable' };
const digestFor = (text: string): Digest => digestFromHex(createHash('sha256').update(text).digest('hex'));
const keysOf = (...keys: readonly TufKey[]) =>
  keys.map((key) => ({
    keyId: key.keyId,
    isSignedBy: (bytes: Uint8Array, signature: Uint8Array) => isSignedBy(key, bytes, signature),
  }));
const NO_ENDINGS: readonly Reinstated[] = [];
const EXPECTED = { ...ORIGIN, keys: keysOf(R), reinstatements: NO_ENDINGS };

function newDeny(change: Partial<Deny> = {}): Deny {
  return {
    id: 'deny-20260301120000-0123456789ab',
    scope: { kind: 'plugin', plugin_id: 'text_redaction' as PluginId },
    action: 'quarantined',
    effect: 'stop',
    severity: 'high',
    reason: 'sends prompts elsewhere',
    issued_at: '2026-03-01T12:00:00Z',
    issuer: { name: 'security' },
    digests: [digestFor('a')],
    ...change,
  };
}

async function only(deny: Deny, key: TufKey = R, origin = ORIGIN): Promise<Uint8Array> {
  const [bundle, ...others] = await signDeny(deny, origin, key);
  if (bundle === undefined || others.length > 0) throw new Error('one was expected');
  return bundle;
}

describe('a signed deny', () => {
  test.each(['ed25519', 'p256'] as const)('says by a key of %s what the entry says', async (kind) => {
    const key = newKey(kind);
    const deny = newDeny();
    const verified = value(verifySignedDeny(await only(deny, key), { ...EXPECTED, keys: keysOf(R, key) }));
    expect(verified).toEqual({ deny: { ...deny, digests: [] }, entryDigest: entryDigest(deny) });
  });

  test.each([
    { kind: 'version', plugin_id: 'text_redaction', version: '1.0.0' },
    { kind: 'range', plugin_id: 'text_redaction', range: '>=1.0,<2.0' },
  ] as const)('keeps its scope: %j', async (scope) => {
    const deny = newDeny({ scope: scope as Deny['scope'] });
    expect(value(verifySignedDeny(await only(deny), EXPECTED)).deny.scope).toEqual(scope);
  });

  test('of a component is as many as its digests need, each good by itself', async () => {
    const digests = Array.from({ length: 40 }, (_, index) => digestFor(String(index))).sort();
    const deny = newDeny({ scope: { kind: 'component', purl: 'pkg:npm/left-pad' }, digests });
    const bundles = await signDeny(deny, ORIGIN, R);
    const read = bundles.map((bundle) => value(verifySignedDeny(bundle, EXPECTED)));
    expect(read.flatMap((each) => each.deny.digests)).toEqual(digests);
    expect(bundles.every(({ length }) => length <= MAX_SIGNED_DENY_BYTES)).toBe(true);
    expect(new Set(read.map((each) => each.entryDigest))).toEqual(new Set([entryDigest(deny)]));
  });

  test('has at most 2,048 bytes, whatever its entry says', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const word = (max: number) =>
      fc
        .string({ unit: fc.constantFrom(...letters.split('')), minLength: 1, maxLength: max - 1 })
        .map((text) => `a${text}`);
    const line = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 500 })

      .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '"').slice(0, 500));
    const scope = fc.oneof(
      fc.record({ kind: fc.constant('plugin'), plugin_id: word(63) }),
      fc.record({ kind: fc.constant('range'), plugin_id: word(63), range: fc.constant(`>=1,<${'9'.repeat(250)}`) }),
      fc.record({ kind: fc.constant('digest'), digest: fc.constant(digestFor('a')) }),
      fc.record({ kind: fc.constant('component'), purl: word(256) }),
    );
    const entry = fc.record({ scope, id: word(120), reason: line, name: line, count: fc.integer({ min: 1, max: 30 }) });
    await fc.assert(
      fc.asyncProperty(
        entry,
        word(200),
        word(63),
        async ({ scope: given, id, reason, name, count }, registryId, channel) => {
          const digests = Array.from({ length: count }, (_, index) => digestFor(String(index))).sort();
          const deny = { ...newDeny({ reason, issuer: { name }, digests }), id, scope: given } as Deny;
          const origin = { registryId, channel };
          for (const bundle of await signDeny(deny, origin, R)) {
            expect(bundle.length).toBeLessThanOrEqual(MAX_SIGNED_DENY_BYTES);
            const { kind } = verifySignedDeny(bundle, { ...EXPECTED, ...origin });
            expect(kind).toBe('ok');
          }
        },
      ),
      { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 60 : 2_000 },
    );
  });
});

describe('nobody is taken in by a signed deny', () => {
  const refusal = (bundle: Uint8Array, change: Partial<typeof EXPECTED> = {}) => {
    const verified = verifySignedDeny(bundle, { ...EXPECTED, ...change });
    return verified.kind === 'ok' ? 'ok' : codesOf(verified.findings);
  };

  test('of another registry or channel', async () => {
    const bundle = await only(newDeny());
    expect(refusal(bundle, { registryId: 'other/registry' })).toBe('PUBLICATION_WRONG_REGISTRY');
    expect(refusal(bundle, { channel: 'beta' })).toBe('PUBLICATION_WRONG_CHANNEL');
  });

  test('by a key of another role, or of nobody, though it claims the right one', async () => {
    const S = newKey('ed25519');
    expect(refusal(await only(newDeny(), S))).toBe('DENY_STATEMENT_UNSIGNED');
    const posing: TufKey = { ...S, keyId: R.keyId };
    expect(refusal(await only(newDeny(), posing))).toBe('DENY_STATEMENT_UNSIGNED');
    expect(refusal(await only(newDeny()), { keys: [] })).toBe('DENY_STATEMENT_UNSIGNED');
  });

  test('whose payload was changed', async () => {
    const bundle = JSON.parse(Buffer.from(await only(newDeny())).toString('utf8'));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    const changed = payload.replace('text_redaction', 'other_plugin');
    bundle.dsseEnvelope.payload = Buffer.from(changed).toString('base64');
    expect(refusal(Buffer.from(JSON.stringify(bundle)))).toBe('DENY_STATEMENT_UNSIGNED');
  });

  test('replayed after a quorum ended the quarantine; of a revocation there is no end', async () => {
    const endOf = (deny: Deny): Reinstated => ({
      id: 'back',
      ends: { kind: 'entry', entry: deny.id, entry_digest: entryDigest(deny) },
      reason: 'harmless',
      issued_at: deny.issued_at,
      issuer: { name: 'security' },
      accepted_at: deny.issued_at,
      source_commit: 'a'.repeat(40),
    });
    const quarantine = newDeny({ reason: 'so long a reason that it is cut, '.repeat(15) });
    expect(refusal(await only(quarantine), { reinstatements: [endOf(quarantine)] })).toBe('DENY_STATEMENT_ENDED');
    const anew = { ...quarantine, issued_at: '2026-04-01T00:00:00Z' as Deny['issued_at'] };
    expect(refusal(await only(anew), { reinstatements: [endOf(quarantine)] })).toBe('ok');
    const revoked = newDeny({ action: 'revoked' });
    expect(refusal(await only(revoked), { reinstatements: [endOf(revoked)] })).toBe('ok');
  });

  async function signed(edit: (statement: { [name: string]: object | string }) => void): Promise<Uint8Array> {
    const bundle = JSON.parse(Buffer.from(await only(newDeny())).toString('utf8'));
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
    edit(statement);
    const payload = Buffer.from(canonicalJson(statement));
    return encodeSignedDeny(payload, R.keyId, await R.sign(preAuthEncoding(payload)));
  }

  test('that says something else than a deny, though R signed it', async () => {
    const type = await signed((statement) =>
      Object.assign(statement, { predicateType: 'https://slsa.dev/provenance/v1' }),
    );
    expect(refusal(type)).toBe('ATTESTATION_PREDICATE_TYPE');
    const member = await signed(({ predicate }) => Object.assign(predicate ?? {}, { action: 'reinstated' }));
    expect(refusal(member)).toBe('PREDICATE_MEMBER_INVALID');
    const nothing = await signed(({ predicate }) => Object.assign(predicate ?? {}, { version: '1.0.0', range: '>=1' }));
    expect(refusal(nothing)).toBe('PREDICATE_MEMBER_INVALID');
    const subjects = await signed((statement) => Object.assign(statement, { subject: [] }));
    expect(refusal(subjects)).toContain('ATTESTATION_STATEMENT_MALFORMED');
  });

  test('that is larger than one may be, or no bundle', () => {
    expect(refusal(Buffer.alloc(MAX_SIGNED_DENY_BYTES + 1, ' '))).toBe('DENY_STATEMENT_TOO_LARGE');
    expect(refusal(Buffer.from('{}'))).toContain('ATTESTATION_BUNDLE');
  });
});
