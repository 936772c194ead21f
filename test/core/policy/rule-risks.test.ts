import { describe, expect, test } from 'vitest';
import { admissionGround } from '../../../core/admission/admission-ground.ts';
import { ruleRisks } from '../../../core/policy/rule-risks.ts';
import { readChangeSet } from '../../../core/registry/change-set.ts';
import type { Change } from '../../../core/registry/change.ts';
import { emptyState, type RegistryState } from '../../../core/registry/registry-state.ts';
import {
  acceptedState,
  added,
  CHANNEL,
  deleted,
  GROUND,
  modified,
  NOW,
  OTHER_PLUGIN,
  PLUGIN,
  POLICY,
  record,
  REGISTRY_ID,
} from '../../fixtures/registry.ts';
import { publisher } from '../evidence/evidence-bench.ts';

const NOTHING = { governance: [], records: [], reinstatements: [] };

const LADDER = POLICY.replace('  - name: vetted', '  - name: core\n  - name: vetted').replace(
  'artifact_origins',
  '  - name: unverified\nartifact_origins',
);
const PATH = `plugins/${PLUGIN}/plugin.json`;
const accepted = acceptedState(publisher, LADDER);

function risks(state: RegistryState, ...changes: readonly Change[]) {
  return ruleRisks(readChangeSet(changes), state, NOW);
}

function granting(name: string, review_by = '2026-09-01'): Change {
  return modified(PATH, record(publisher, { tier: { name, review_by } }));
}

describe('a change of a record', () => {
  test('risks a promotion where its tier rises, by name or by a new date of review', async () => {
    const state = await accepted;
    expect(risks(state, granting('core'))).toEqual(['tier-promoted']);
    expect(risks(state, granting('vetted'))).toEqual([]);
    expect(risks(state, granting('unverified'))).toEqual([]);
    const row = state.plugins.get(PLUGIN);
    if (row === undefined) throw new Error('the plugin was accepted');
    const overdue = { ...row, record: { ...row.record, tier: { name: 'vetted', review_by: '2026-02-01' } } };
    const lapsed = { ...state, plugins: new Map([[PLUGIN, overdue]]) };
    expect(risks(lapsed, granting('vetted'))).toEqual(['tier-promoted']);
    expect(risks(lapsed, granting('vetted', '2026-02-02'))).toEqual([]);
  });

  test('risks a promotion where the policy does not order its tier, unless it stays', async () => {
    const state = await accepted;
    expect(risks(state, granting('gold'))).toEqual(['tier-promoted']);
    const nameless = { ...state, plugins: new Map(state.plugins) };
    const row = state.plugins.get(PLUGIN);
    if (row !== undefined)
      nameless.plugins.set(PLUGIN, {
        ...row,
        record: { ...row.record, tier: { name: 'gold', review_by: '2026-09-01' } },
      });
    expect(risks(nameless, granting('gold', '2026-10-01'))).toEqual([]);
    expect(risks(nameless, granting('vetted'))).toEqual(['tier-promoted']);
  });

  test('risks nothing where it is new, gone or no record', async () => {
    const state = await accepted;
    const other = record(publisher, { plugin_id: OTHER_PLUGIN, tier: { name: 'core', review_by: '2026-09-01' } });
    expect(
      risks(state, added(`plugins/${OTHER_PLUGIN}/plugin.json`, other), deleted(PATH), modified(PATH, '{')),
    ).toEqual([]);
    expect(ruleRisks({ ...NOTHING, records: [modified('README.md', '')] }, state, NOW)).toEqual([]);
  });
});

describe('of several changes', () => {
  const OTHER_PATH = `plugins/${OTHER_PLUGIN}/plugin.json`;

  test('one promotion is enough, and one change of the policy or a waiver', async () => {
    const state = await accepted;
    const other = added(OTHER_PATH, record(publisher, { plugin_id: OTHER_PLUGIN }));
    expect(risks(state, other, granting('core'))).toEqual(['tier-promoted']);
    const owners = modified('CODEOWNERS', '* @a');
    expect(risks(state, owners)).toEqual([]);
    expect(risks(state, owners, modified('policy.yml', POLICY))).toBe('unknown');
    expect(risks(state, owners, added('waivers/w.json', '{}'))).toBe('unknown');
  });

  test('those of a release’s own files promote nobody, whatever they hold', async () => {
    const bytes = record(publisher, { tier: { name: 'core', review_by: '2026-09-01' } });
    const inRelease = added(`plugins/${PLUGIN}/releases/1.0.0/plugin.json`, bytes);
    expect(ruleRisks({ ...NOTHING, records: [inRelease] }, await accepted, NOW)).toEqual([]);
  });
});

test('between two tiers that the policy does not name, every change is a promotion', async () => {
  const state = await accepted;
  const row = state.plugins.get(PLUGIN);
  if (row === undefined) throw new Error('the plugin was accepted');
  const gold = { ...row, record: { ...row.record, tier: { name: 'gold', review_by: '2026-09-01' } } };
  const nameless = { ...state, plugins: new Map([[PLUGIN, gold]]) };
  expect(risks(nameless, granting('silver'))).toEqual(['tier-promoted']);
});

test('a change of the policy risks everything, and one before any policy nothing', async () => {
  expect(risks(await accepted, modified('policy.yml', POLICY))).toBe('unknown');
  expect(risks(emptyState(REGISTRY_ID, CHANNEL), added('policy.yml', POLICY))).toEqual([]);
});

test('a plugin that nobody knows has no versions', async () => {
  const ground = admissionGround(await accepted, GROUND);
  expect([ground.versions(PLUGIN), ground.versions(OTHER_PLUGIN)]).toEqual([[], []]);
});

test('a waiver risks everything: it lowers the bar for one plugin', async () => {
  expect(risks(await accepted, added('waivers/w.json', '{}'))).toBe('unknown');
});
