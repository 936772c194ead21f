import { describe, expect, test } from 'vitest';
import { digestFromHex } from '../../../core/digest.ts';
import {
  catalogShardPath,
  indexDenies,
  parseCatalog,
  renderCatalog,
  renderCatalogList,
  renderCatalogShard,
  withoutBreaches,
} from '../../../core/publication/catalog.ts';
import { renderAdmissions } from '../../../core/publication/render-publication.ts';
import { expandRevocation } from '../../../core/denies/denies.ts';
import type { PluginState, RegistryState, ReleaseRow } from '../../../core/registry/registry-state.ts';
import type { PluginId } from '../../../registry-schema/generated/types.ts';
import { newRevocation } from '../../fixtures/checkout.ts';
import { acceptedState, newPublisher, PLUGIN, value, verdict, FEW_SHARDS } from '../../fixtures/registry.ts';

const accepted = acceptedState(newPublisher());
const digest = (n: number) => digestFromHex(n.toString(16).padStart(64, '0'));
const OTHER = 'another_plugin' as PluginId;

const row = (version: string, ordinal: number, more: Partial<ReleaseRow> = {}): ReleaseRow => ({
  version,
  ordinal,
  artifact: { name: 'a.tgz', url: 'https://a.example/a.tgz', size: 1, digest: digest(ordinal) },
  manifest_digest: digest(90),
  sbom_digest: digest(91),
  statement_digest: digest(92),
  admitted_at: '2026-03-01T12:00:00Z',
  source_commit: 'a'.repeat(40),
  ...more,
});

async function stateOf(releases: readonly ReleaseRow[], more: Partial<RegistryState> = {}): Promise<RegistryState> {
  const state = await accepted;
  const record = state.plugins.get(PLUGIN)?.record;
  if (record === undefined) throw new Error('no record');
  const plugin: PluginState = { record: { ...record, summary: 'Reads text' }, releases };
  return { ...state, plugins: new Map([[PLUGIN, plugin]]), ...more };
}

const entriesOf = (bytes: Uint8Array) => value(parseCatalog(bytes)).value.plugins ?? [];

describe('the catalogue', () => {
  test('shows a plugin with its summary, its last admission and who accepted that', async () => {
    const approvals = [
      { login: 'b', id: 2, pull_request: 1, review_id: 1, commit: 'c'.repeat(40), capacities: ['security', 'owner'] },
      { login: 'c', id: 3, pull_request: 1, review_id: 2, commit: 'c'.repeat(40), capacities: ['owner'] },
    ];
    const releases = [row('2.0.0', 0), row('1.0.5', 4, { approval_record: digest(7), approvals })];
    const [entry] = entriesOf(renderCatalog(await stateOf(releases)));
    expect(entry).toMatchObject({
      plugin_id: PLUGIN,
      summary: 'Reads text',
      releases: 2,
      latest: { version: '1.0.5', ordinal: 4, digest: digest(4) },
      certification: { approval_record: digest(7), capacities: ['owner', 'security'] },
      endorsements: [],
      breaches: { revoked: 0, quarantined: 0, denied_releases: 0 },
    });
  });

  test('says nothing of a latest release where there is none, nor who accepted one that nobody recorded', async () => {
    const [none] = entriesOf(renderCatalog(await stateOf([])));
    expect([none?.latest, none?.certification]).toEqual([undefined, undefined]);
    const [old] = entriesOf(renderCatalog(await stateOf([row('1.0.0', 0, { quarantined: true })])));
    expect([old?.latest?.quarantined, old?.certification]).toEqual([true, undefined]);
  });

  test('counts an entry once, whatever it covers, and each denied release once, whatever covers it', async () => {
    const state = await stateOf([row('1.0.0', 0), row('1.1.0', 1), row('1.2.0', 2)]);
    const denies = [
      newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' }, { id: 'one', severity: 'low' }),
      newRevocation({ kind: 'digest', digest: digest(0) }, { id: 'two', action: 'quarantined', severity: 'critical' }),
      newRevocation({ kind: 'digest', digest: digest(1) }, { id: 'three', severity: 'low' }),
      newRevocation({ kind: 'plugin', plugin_id: OTHER }, { id: 'four' }),
    ].map((entry) => expandRevocation(entry, state));
    const [entry] = entriesOf(renderCatalog({ ...state, denies }));
    expect(entry?.breaches).toEqual({
      revoked: 2,
      quarantined: 1,
      denied_releases: 2,
      severities: { low: 2, medium: 0, high: 0, critical: 1 },
    });
    expect(withoutBreaches(value(parseCatalog(renderCatalog({ ...state, denies }))).value)).toEqual(
      value(parseCatalog(renderCatalog({ ...state, denies: [] }))).value,
    );
  });

  test('is one of the targets of admissions', async () => {
    const state = await stateOf([row('1.0.0', 0)]);
    expect(renderAdmissions(state, FEW_SHARDS).targets.get('catalog.json')).toEqual(renderCatalog(state));
  });

  test('in shards says of a plugin what the whole one says, and is found by its digest', async () => {
    const state = await stateOf([row('1.0.0', 0)]);
    const shard = renderCatalogShard(state, 'ae', state.plugins, indexDenies([]));
    expect(entriesOf(shard)).toEqual(entriesOf(renderCatalog(state)));
    expect(value(parseCatalog(shard)).value).toMatchObject({ shard: 'ae', releases: 1 });
    const hex = catalogShardPath(shard).replace('catalog/sha256/', '');
    const digests = Array.from({ length: 256 }, (_, number) => (number === 0xae ? hex : null));
    expect(value(parseCatalog(renderCatalogList(state, 1, digests))).value).toMatchObject({ releases: 1 });
  });

  test('that has neither plugins nor shards is refused', async () => {
    const { plugins: _plugins, ...rest } = value(parseCatalog(renderCatalog(await stateOf([])))).value;
    expect(verdict(parseCatalog(Buffer.from(JSON.stringify(rest))))).toBe('PUBLICATION_MEMBER_INVALID');
  });
});
