import { expect, test } from 'vitest';
import { explainDigest, type Explanation } from '../../../core/publication/explain-digest.ts';
import { foldHistory } from '../../../core/publication/fold-history.ts';
import { pluginHistory, policyAt } from '../../../core/publication/plugin-history.ts';
import type { PluginState } from '../../../core/registry/registry-state.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import {
  added,
  CHANNEL,
  GROUND,
  newPublisher,
  newRelease,
  NOW,
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
