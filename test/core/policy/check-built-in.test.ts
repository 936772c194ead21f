import { expect, test } from 'vitest';
import { checkBuiltIn } from '../../../core/policy/check-built-in.ts';
import { statementClaim } from '../../../core/release/release-statement.ts';
import { keyOnlyTrust } from '../../../core/attestation/trust.ts';
import type { Digest, Policy } from '../../../registry-schema/generated/types.ts';
import { codesOf, enrolled, newPublisher, NOW, REGISTRY_ID } from '../../fixtures/registry.ts';
import { policyOf, publisher, type Tier } from '../evidence/evidence-bench.ts';
import { documents } from './policy-bench.ts';

const GROUND = { registryId: REGISTRY_ID, trust: keyOnlyTrust(), at: NOW };
const OPEN: Tier = { name: 'vetted' };
const SIGNED: Tier = { name: 'core', signed_by: 'platform' };
const PINNED: Tier = { name: 'core', pinned: true };

async function found(tiers: readonly Tier[], policy: Partial<Policy> = {}, pins: 'own' | 'none' = 'none') {
  const read = await documents();
  const pinned = pins === 'own' ? [read.record.artifact.digest] : undefined;
  const statement = statementClaim(read, GROUND);
  return checkBuiltIn({ tiers, policy: { ...policyOf({}), ...policy }, pinned, statement });
}

test('a tier that asks for neither proof gets none', async () => {
  expect(await found([OPEN])).toEqual([]);
  expect(await found([])).toEqual([]);
});

test('of several tiers one that asks is enough, and is told once', async () => {
  expect(await found([OPEN, PINNED, PINNED])).toMatchObject([
    { code: 'TIER_DIGEST_NOT_PINNED', at: { file: 'plugins/text_redaction/plugin.json', pointer: '/pinned' } },
  ]);
  expect(await found([OPEN, PINNED], {}, 'own')).toEqual([]);
});

test('the platform’s signature is told at the statement, with what its identities say of the signer', async () => {
  const platform = [enrolled(newPublisher())];
  const [told] = await found([OPEN, SIGNED], { platform });
  expect(told?.code).toBe('TIER_SIGNER_NOT_PLATFORM');
  expect(told?.message).toContain('tier core is signed by the platform');
  expect(told?.message).toContain('SIGNER_KEY_UNKNOWN');
  expect(told?.at?.file).toMatch(/attestations\/release\.sigstore\.json$/);
  expect(await found([SIGNED], { platform: [...platform, enrolled(publisher)] })).toEqual([]);
});

test('a policy that lists nobody has been signed for by nobody', async () => {
  expect(codesOf(await found([SIGNED]))).toBe('TIER_SIGNER_NOT_PLATFORM');
  expect(codesOf(await found([SIGNED], { platform: [] }))).toBe('TIER_SIGNER_NOT_PLATFORM');
});

test('what is no statement at all is not the platform’s either', async () => {
  const read = await documents();
  const statement = { ...statementClaim(read, GROUND), bundle: Buffer.from('{}') };
  const platform = [enrolled(publisher)];
  const told = checkBuiltIn({ tiers: [SIGNED], policy: { ...policyOf({}), platform }, pinned: undefined, statement });
  expect(codesOf(told)).toBe('TIER_SIGNER_NOT_PLATFORM');
  expect(told[0]?.message).toContain('ATTESTATION_BUNDLE_MALFORMED');
});

test('every reason that the platform’s identities give is told once, at the file where there is one', async () => {
  const other = `sha256:${'b'.repeat(64)}` as Digest;
  const { file: _file, ...claim } = statementClaim(await documents(), GROUND);
  const statement = { ...claim, manifestDigest: other, sbomDigest: other };
  const [told, ...more] = checkBuiltIn({ tiers: [SIGNED], policy: policyOf({}), pinned: undefined, statement });
  expect(told?.message).toMatch(/gives SIGNER_KEY_UNKNOWN, ATTESTATION_SUBJECT_DIGEST$/v);
  expect([told !== undefined && 'at' in told, more]).toEqual([false, []]);
});

test('a record that pins nothing pins no digest', async () => {
  const [told] = await found([PINNED]);
  expect(told?.message).toContain('is not one of 0 digests');
});
