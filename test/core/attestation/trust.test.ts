import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  keyOnlyTrust,
  prepareOpenTrust,
  prepareTrust,
  type TrustProfileConfig,
} from '../../../core/attestation/trust.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { jsonBytes, replaced, rootOf, valueAt } from './signing-bench.ts';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';

let lab: LabSigstore;
let root: object;
let authority: string;

beforeAll(async () => {
  lab = await startSigstore();
  root = lab.trustedRoot();
  authority = rootOf(root);
});

afterAll(() => lab.close());

const prepare = (...profiles: readonly TrustProfileConfig[]): readonly string[] =>
  codesOf(prepareTrust(jsonBytes(root), { profiles }));

test('an authority is believed only under the profile that names its root certificate', () => {
  const believed = valueOf(
    prepareTrust(jsonBytes(root), { profiles: [{ name: 'public-good', certificate_authority: authority }] }),
  );
  expect(believed.authorities.map(({ profile }) => profile)).toEqual(['public-good']);
  expect(believed.authorities[0]?.thresholds).toEqual({ ct_log: 1, log: 1, timestamp: 1 });
  expect(valueOf(prepareTrust(jsonBytes(root), { profiles: [] })).authorities).toEqual([]);
});

test('thresholds may be raised', () => {
  const profile = { name: 'private', certificate_authority: authority, log: 2, timestamp: 3 } as const;
  const trust = valueOf(prepareTrust(jsonBytes(root), { profiles: [profile] }));
  expect(trust.authorities[0]?.thresholds).toEqual({ ct_log: 0, log: 2, timestamp: 3 });
});

test.each([
  ['a public profile without certificate transparency', { name: 'public-good', ct_log: 0 }],
  ['a public profile without a log', { name: 'public-good', log: 0 }],
  ['any profile without a trusted time', { name: 'github-private', timestamp: 0 }],
  ['a private profile that says nothing', { name: 'private' }],
  ['a fraction', { name: 'private', timestamp: 1.5 }],
  ['more than can be', { name: 'private', timestamp: 4 }],
  ['what is no number', { name: 'private', timestamp: Number.NaN }],
] as const)('%s is TRUST_PROFILE_INVALID', (_name, profile) => {
  expect(prepare({ ...profile, certificate_authority: authority })).toEqual(['TRUST_PROFILE_INVALID']);
});

test('two profiles for one root certificate are TRUST_PROFILE_INVALID', () => {
  const one = { name: 'public-good', certificate_authority: authority } as const;
  expect(prepare(one, { ...one, name: 'github-private' })).toEqual(['TRUST_PROFILE_INVALID']);
});

test('a root certificate that is not there is TRUST_AUTHORITY_MISSING', () => {
  expect(prepare({ name: 'public-good', certificate_authority: 'a'.repeat(64) })).toEqual(['TRUST_AUTHORITY_MISSING']);
});

test.each([
  ['an array', () => []],
  ['another media type', () => replaced(root, ['mediaType'], 'application/json')],
  ['a key that is none', () => replaced(root, ['tlogs', 0, 'publicKey', 'rawBytes'], 'AAAA')],
  [
    'a certificate that is none',
    () => replaced(root, ['certificateAuthorities', 0, 'certChain', 'certificates', 0, 'rawBytes'], 'AAAA'),
  ],
  [
    'an authority with a key on a curve that nobody knows',
    () => {
      const path = ['certificateAuthorities', 0, 'certChain', 'certificates', 0, 'rawBytes'];
      const der = Buffer.from(String(valueAt(jsonBytes(root), path)), 'base64');
      const curve = der.indexOf(Buffer.from('06052b81040022', 'hex'));
      return replaced(root, path, Buffer.from(der.with(curve + 6, 0x7f)).toString('base64'));
    },
  ],
  [
    'an authority without certificates',
    () => replaced(root, ['certificateAuthorities', 0, 'certChain', 'certificates'], []),
  ],
  [
    'more authorities than anyone has',
    () => {
      const [one] = Object(root).certificateAuthorities;
      return replaced(root, ['certificateAuthorities'], Array(65).fill(one));
    },
  ],
  ['lists that are none', () => replaced(root, ['certificateAuthorities'], 'none')],
])('%s is TRUST_ROOT_MALFORMED', (_name, make) => {
  expect(codesOf(prepareTrust(jsonBytes(make()), { profiles: [] }))).toEqual(['TRUST_ROOT_MALFORMED']);
  expect(codesOf(prepareOpenTrust(jsonBytes(make())))).toEqual(['TRUST_ROOT_MALFORMED']);
});

test('a trusted root may leave a list out, and is named in what is wrong with it', () => {
  const { ctlogs: _ctlogs, ...rest } = Object(root);
  expect(valueOf(prepareOpenTrust(jsonBytes(rest))).services.ctlogs).toEqual([]);
  expect(prepareTrust(jsonBytes({}), { profiles: [] }, 'trusted_root.json')).toMatchObject({
    findings: [{ code: 'TRUST_ROOT_MALFORMED', at: { file: 'trusted_root.json' } }],
  });
});

test('an oversized trusted root is JSON_TOO_LARGE', () => {
  expect(codesOf(prepareTrust(Buffer.alloc(1024 * 1024 + 1, 0x20), { profiles: [] }))).toEqual(['JSON_TOO_LARGE']);
});

test('trust in keys alone believes no authority and no log', () => {
  const trust = keyOnlyTrust();
  expect(trust.authorities).toEqual([]);
  expect(trust.services.tlogs).toEqual([]);
  expect(() => trust.services.publicKey('any hint')).toThrow('no key is trusted here');
});
