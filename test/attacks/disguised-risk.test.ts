import { describe, expect, test } from 'vitest';
import { judge } from '../../action/gate/judge.ts';
import { reviewOf } from '../../core/admission/decide-change.ts';
import { parseManifest } from '../../core/documents/manifest.ts';
import { parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { checkTier } from '../../core/policy/check-tier.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import type { Plugin } from '../../registry-schema/generated/types.ts';
import { newCheckout } from '../fixtures/checkout.ts';
import {
  acceptedState,
  approved,
  CHANNEL,
  codesOf,
  GROUND,
  json,
  modified,
  newPublisher,
  newRelease,
  NOW,
  outcomes,
  PLUGIN,
  POLICY,
  record,
  REGISTRY_ID,
  resigned,
  step,
  value,
} from '../fixtures/registry.ts';

// Policy asks for more where a change puts more at risk: another approval, some days of waiting, a look at what is new. Each
// attack puts that at risk, by a step that looks as if it did not.

const publisher = newPublisher();
const RECORD = `plugins/${PLUGIN}/plugin.json`;
const quorum = (risk: string): string => `quorum: [{ risk: ${risk}, approvals: 2 }]\n`;

describe('trust granted before the release that uses it', () => {
  const TIERS = POLICY.replace('artifact_origins', '  - name: below\nartifact_origins');
  const ATTACKS = [
    {
      name: 'by a record alone',
      before: { name: 'below', review_by: '2026-09-01' },
      tamper: { name: 'vetted', review_by: '2026-09-01' },
    },
    {
      name: 'by a new date for a review that was overdue',
      before: { name: 'vetted', review_by: '2026-02-01' },
      tamper: { name: 'vetted', review_by: '2027-02-01' },
    },
    {
      name: 'by a name that policy has yet to order',
      before: { name: 'vetted', review_by: '2026-09-01' },
      tamper: { name: 'above', review_by: '2026-09-01' },
    },
  ] as const;

  async function granted(before: Plugin['tier'], after: Plugin['tier']): Promise<readonly string[]> {
    const steps = [
      step([modified(RECORD, record(publisher, { tier: before }))]),
      step([modified('policy.yml', TIERS + quorum('tier-promoted'))]),
      step([modified(RECORD, record(publisher, { tier: after }))]),
    ];
    return outcomes((await foldHistory(await acceptedState(publisher, TIERS), steps, GROUND)).events);
  }

  test.each(ATTACKS)('$name needs the approvals of a promotion', async ({ before, tamper }) => {
    expect(await granted(before, tamper)).toEqual(['halted: APPROVAL_MISSING']);
  });

  test('is not asked for more when it is taken back, or reviewed in time', async () => {
    const [down, , up] = ATTACKS;
    expect(await granted(down.tamper, down.before)).toEqual([]);
    expect(await granted(up.before, { ...up.before, review_by: '2027-02-01' })).toEqual([]);
  });
});

describe('a bar that is lowered before it is cleared', () => {
  const TWO = POLICY.replace(
    /approvals: .*/,
    'approvals: { source: github, approvers: [{ id: 11, login: approver }, { id: 12, login: second }], required: 1 }',
  );
  const HIGH = TWO + quorum('data-class-raised');
  const ATTACKS = [
    { name: 'by striking the quorum out', tamper: TWO },
    { name: 'by asking for fewer', tamper: HIGH.replace('approvals: 2', 'approvals: 1') },
    { name: 'by ordering the data classes anew', tamper: HIGH.replace('[open, secret]', '[secret, open]') },
  ];

  test.each(ATTACKS)('$name must be cleared as it stands', async ({ tamper }) => {
    const state = await acceptedState(publisher, HIGH);
    const lowered = modified('policy.yml', tamper);
    const alone = await foldHistory(state, [step([lowered])], GROUND);
    expect(outcomes(alone.events)).toEqual(['halted: APPROVAL_MISSING']);
    const one = approved();
    const [review] = one.kind === 'push' ? [] : one.reviews;
    if (one.kind === 'push' || review === undefined) throw new Error('it came by a pull request, reviewed');
    const both = { ...one, reviews: [review, { ...review, id: 8, login: 'second', userId: 12 }] };
    expect((await foldHistory(state, [step([lowered], { approval: both })], GROUND)).events).toEqual([]);
  });
});

describe('a date of its own making', () => {
  const plugin = value(parsePluginRecord(record(publisher))).value;
  const DAY = 86_400_000;

  test('does not shorten the cooldown: the signature has a time that is not the signer’s', async () => {
    const release = await newRelease(publisher);
    const manifest = value(parseManifest(release.files.get('PLUGIN_MANIFEST.json') ?? new Uint8Array()));
    const at = new Date(NOW.getTime() + 10 * DAY);
    const tier = { name: 'vetted', cooldown_hours: 48 };
    const found = (signedAt: Date | undefined) => codesOf(checkTier(manifest, plugin, tier, { at, signedAt }));
    expect(found(new Date(at.getTime() - DAY))).toBe('TIER_RELEASE_TOO_NEW');
    expect(found(new Date(at.getTime() - 3 * DAY))).toBe('');
    expect(found(undefined)).toBe('');
  });

  test('does not choose which release the reviewer sees the next one compared with', async () => {
    await using checkout = await newCheckout();
    const { headSigner, publisher: signer } = checkout;
    const validity = { valid_from: '2026-01-01T00:00:00Z', valid_until: '2027-01-01T00:00:00Z' };
    const config = {
      schema_version: 1,
      registry_id: REGISTRY_ID,
      channel: CHANNEL,
      index_shards: 256,
      head_signer: { kind: 'key', key_id: headSigner.key_id, public_key: headSigner.public_key, ...validity },
      trust: { profiles: [] },
    };
    const root = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };
    const none = { tlogs: [], certificateAuthorities: [], ctlogs: [], timestampAuthorities: [] };
    checkout.commit({ 'trust/config.json': json(config), 'trust/trusted_root.json': json({ ...root, ...none }) });
    const wide = { allowed_egress: ['api.example.com', 'away.example.net'] };
    checkout.commitRelease(await newRelease(signer, { manifest: wide }));
    const narrow = await newRelease(signer, { version: '1.0.1' });
    const backdate = (text: string): string => text.replace(/"built_at": "2026-/, '"built_at": "2025-');
    const backdated = await resigned(narrow, signer, { 'PLUGIN_MANIFEST.json': backdate });
    const base = checkout.commitRelease(backdated);
    const head = checkout.commitRelease(await newRelease(signer, { version: '1.0.2', manifest: wide }));
    const judged = value(
      await judge({
        objects: checkout.repository.objects,
        base,
        head,
        artifacts: async ({ digest }) => checkout.artifacts.get(digest) ?? { kind: 'unavailable', findings: [] },
        now: NOW,
        progress: () => undefined,
      }),
    );
    expect(codesOf(judged.findings)).toBe('');
    const changes = judged.releases.flatMap((decision) => reviewOf(decision)?.changes ?? []);
    expect(changes.map(({ risk, after }) => [risk, after])).toEqual([['egress-host', 'https://away.example.net:443']]);
  });
});
