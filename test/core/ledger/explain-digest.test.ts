import { expect, test } from 'vitest';
import { digestOf } from '../../../core/digest.ts';
import { explainDigest, type Explanation } from '../../../core/ledger/explain-digest.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { pluginHistory, policyAt } from '../../../core/ledger/plugin-history.ts';
import { entryDigest } from '../../../core/denies/denies.ts';
import type { Deny, PluginState, Reinstated } from '../../../core/registry/registry-state.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import {
  added,
  CHANNEL,
  GROUND,
  newPublisher,
  newRelease,
  NOW,
  OTHER_PLUGIN,
  PLUGIN,
  POLICY,
  PUSHED,
  record,
  RECORD,
  REGISTRY_ID,
  releaseStep,
  step,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();
const TIERS = POLICY.replace('artifact_origins', '  - { name: open, max_data_class: secret }\nartifact_origins');

async function registry(change: object = {}) {
  const steps = [
    step([added('policy.yml', TIERS)], { isFirst: true, approval: PUSHED }),
    step([added(RECORD, record(publisher))]),
    releaseStep([await newRelease(publisher)]),
    step([added(RECORD, record(publisher, change))]),
  ];
  const { state, records } = await foldHistory(emptyState(REGISTRY_ID, CHANNEL), steps, GROUND);
  const plugin = state.plugins.get(PLUGIN);
  const row = plugin?.releases[0];
  const { policy } = state;
  if (plugin === undefined || row === undefined || policy === undefined) throw new Error('it was admitted');
  return { plugin, row, policy, records };
}

async function explained(at: Date, change: object = {}): Promise<Explanation> {
  const { plugin, row, policy, records } = await registry(change);
  const events = pluginHistory(PLUGIN, plugin, records, []);
  const inForce = policyAt(records, at, policy.digest);
  return explainDigest({ pluginId: PLUGIN, row, at, events, policy, inForce });
}

test('an overdue review is a reason, with the tier that the plugin had fallen to', async () => {
  const { tier, reasons } = await explained(new Date('2026-12-01'));
  expect(tier).toBe('open');
  expect(reasons).toContain('the review of tier vetted was due by 2026-09-01: it had fallen to open');
  expect((await explained(NOW)).tier).toBe('vetted');
});

test('a retired plugin is told as one', async () => {
  const { reasons } = await explained(NOW, { status: 'retired' });
  expect(reasons).toContain('the plugin was retired: no further release is admitted');
});

test('before anything was accepted nobody can tell which policy was in force', async () => {
  const { standing, inForce, plugin, unknown } = await explained(new Date('2026-01-01'));
  expect([standing, inForce, plugin]).toEqual(['not-yet-admitted', undefined, undefined]);
  expect(unknown).toEqual(['which policy was in force then: no approval record reaches back that far']);
});

test('what was accepted before there were records has no author, and comes first', async () => {
  const { plugin, policy } = await registry();
  const { approval_record: _record, ...bare } = plugin.record;
  const unrecorded: PluginState = {
    record: bare,
    releases: plugin.releases.map(({ approval_record: _row, ...row }) => row),
  };
  const events = pluginHistory(PLUGIN, unrecorded, [], []);
  expect(events).toMatchObject([
    { kind: 'record', at: null, by: { origin: { kind: 'unrecorded' } } },
    { kind: 'admitted', by: { origin: { kind: 'unrecorded' }, approvals: [{ id: 11 }] }, release: undefined },
  ]);
  expect(policyAt([], NOW, policy.digest)).toEqual({ digest: policy.digest, since: null });
  expect(policyAt([], NOW, undefined)).toBeUndefined();
});

const DENY: Deny = {
  id: 'deny-1',
  action: 'quarantined',
  effect: 'stop',
  severity: 'high',
  scope: { kind: 'plugin', plugin_id: PLUGIN },
  reason: 'under investigation',
  issued_at: '2026-03-01T12:00:00Z',
  issuer: { name: 'security' },
  digests: [],
};

test('a quarantine denies what it covers, and a revocation outweighs it', async () => {
  const { plugin, row, policy, records } = await registry();
  const standing = (denies: readonly Deny[]) => {
    const events = pluginHistory(PLUGIN, plugin, records, denies);
    const inForce = policyAt(records, NOW, policy.digest);
    return explainDigest({ pluginId: PLUGIN, row, at: NOW, events, policy, inForce }).standing;
  };
  expect(standing([])).toBe('admitted');
  expect(standing([DENY])).toBe('quarantined');
  expect(standing([DENY, { ...DENY, id: 'deny-2', action: 'revoked' }])).toBe('revoked');
});

test('a deny is told of a plugin that it names, though it covers none of its releases, and of no other', async () => {
  const { plugin, row, records } = await registry();
  const told = (scope: Deny['scope'], state: PluginState = plugin) =>
    pluginHistory(PLUGIN, state, records, [{ ...DENY, scope }]).filter(({ kind }) => kind === 'denied').length;
  expect(told({ kind: 'version', plugin_id: PLUGIN, version: '9.9.9' })).toBe(1);
  expect(told({ kind: 'plugin', plugin_id: PLUGIN }, { ...plugin, releases: [] })).toBe(1);
  expect(told({ kind: 'digest', digest: row.artifact.digest })).toBe(1);
  expect(told({ kind: 'digest', digest: digestOf(Buffer.from('another')) })).toBe(0);
  expect(told({ kind: 'plugin', plugin_id: OTHER_PLUGIN })).toBe(0);
});

test('events of one instant are told in the order of the ledger, a deny after them', async () => {
  const { plugin, records } = await registry();
  const events = pluginHistory(PLUGIN, plugin, records, [DENY]);
  expect(new Set(events.map(({ at }) => at))).toEqual(new Set(['2026-03-01T12:00:00Z']));
  expect(events.map(({ kind }) => kind)).toEqual(['record', 'admitted', 'record', 'denied']);
});

test('a row that names nobody has no approvals, and a capacity that it does not state is none', async () => {
  const { plugin, records } = await registry();
  const approvals = (edit: (row: PluginState['releases'][number]) => PluginState['releases'][number]) =>
    pluginHistory(PLUGIN, { ...plugin, releases: plugin.releases.map(edit) }, records, []).flatMap((event) =>
      event.kind === 'admitted' ? event.by.approvals : [],
    );
  expect(approvals(({ approvals: _approvals, ...row }) => row)).toEqual([]);
  const bare = (row: PluginState['releases'][number]) => ({
    ...row,
    approvals: (row.approvals ?? []).map(({ capacities: _capacities, ...each }) => each),
  });
  expect(approvals(bare)).toMatchObject([{ id: 11, capacities: [] }]);
});

const ENTERED = { issued_at: DENY.issued_at, issuer: DENY.issuer, source_commit: 'a'.repeat(40), reason: 'harmless' };

test('a quarantine that was ended is told with its end, and denied until then', async () => {
  const { plugin, row, policy, records } = await registry();
  const ended: Reinstated = {
    ...ENTERED,
    id: 'back',
    ends: { kind: 'entry', entry: DENY.id, entry_digest: entryDigest(DENY) },
    accepted_at: '2026-04-01T00:00:00Z',
  };
  const events = pluginHistory(PLUGIN, plugin, records, [DENY], [ended]);
  expect(events.at(-1)).toEqual({ kind: 'reinstated', at: ended.accepted_at, reinstated: ended });
  expect(pluginHistory(OTHER_PLUGIN, plugin, records, [], [ended]).some(({ kind }) => kind === 'reinstated')).toBe(
    false,
  );
  const at = (time: string) =>
    explainDigest({ pluginId: PLUGIN, row, at: new Date(time), events, policy, inForce: undefined });
  expect(at('2026-03-31T00:00:00Z').standing).toBe('quarantined');
  const after = at('2026-04-02T00:00:00Z');
  expect(after.standing).toBe('admitted');
  expect(after.reasons).toContain(`entry ${DENY.id} was ended at ${ended.accepted_at} by back: harmless`);
});

test('a release that entered quarantined stood so until a quorum ended that', async () => {
  const { plugin, row, policy, records } = await registry();
  const ends = { kind: 'release', plugin_id: PLUGIN, digest: row.artifact.digest } as const;
  const ended: Reinstated = { ...ENTERED, id: 'back', ends, accepted_at: '2026-04-01T00:00:00Z' };
  const events = pluginHistory(PLUGIN, plugin, records, [], [ended]);
  const standing = (time: string) =>
    explainDigest({ pluginId: PLUGIN, row, at: new Date(time), events, policy, inForce: undefined }).standing;
  expect([standing('2026-03-31T00:00:00Z'), standing('2026-04-02T00:00:00Z')]).toEqual(['quarantined', 'admitted']);
});
