import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyLayout,
  GROUP_SHARDS,
  groupFileOf,
  groupName,
  groupsOfRegistry,
  layoutOfGroups,
  layoutOfTargets,
  listedDigests,
  shardFileOf,
  shardFiles,
} from '../../../core/publication/index-layout.ts';
import { checkedGroup, parseGroup, parseRegistry } from '../../../core/publication/publication-documents.ts';
import { shardName, shardOf } from '../../../core/publication/shard.ts';
import type { PublicationIndexGroup } from '../../../registry-schema/generated/types.ts';
import { json, PLUGIN, value, verdict } from '../../fixtures/registry.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const COUNTS = [256, 1024, 4096] as const;

describe('the shard of a plugin', () => {
  test('is numbered by the first bits of SHA-256 of its id, so that more shards part those of before', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const start = sha256(id);
        expect(shardOf(id, 256)).toBe(start.slice(0, 2));
        expect(shardOf(id, 4096)).toBe(start.slice(0, 3));
        expect(Number.parseInt(shardOf(id, 1024), 16)).toBe(Number.parseInt(start.slice(0, 3), 16) >> 2);
      }),
    );
  });

  test.each(COUNTS)('has a name of its own among %i', (shards) => {
    const names = new Set(Array.from({ length: shards }, (_, number) => shardName(number, shards)));
    expect(names.size).toBe(shards);
    expect(names).toContain(shardOf(PLUGIN, shards));
  });
});

describe('a layout', () => {
  test('is that of targets wherever one of them is a shard', () => {
    const targets = new Map([
      ['registry.json', { sha256: sha256('registry') }],
      [`index/${shardOf(PLUGIN, 256)}.json`, { sha256: sha256('shard') }],
    ]);
    const layout = layoutOfTargets(targets);
    expect(layout).toMatchObject({ kind: 'targets', shards: 256 });
    expect(layout === undefined ? [] : shardFiles(layout)).toHaveLength(1);
    expect(layoutOfTargets(new Map([['registry.json', { sha256: sha256('registry') }]]))).toBeUndefined();
    expect(shardFileOf(emptyLayout(), PLUGIN)).toBeUndefined();
  });

  test.each([1024, 4096] as const)('of %i shards is found again in the groups that list it', (shards) => {
    const shard = shardOf(PLUGIN, shards);
    const number = Math.floor(Number.parseInt(shard, 16) / GROUP_SHARDS);
    const digests = new Map([[shard, sha256('shard')]]);
    const index = listedDigests(shards, digests, number * GROUP_SHARDS, GROUP_SHARDS);
    const group: PublicationIndexGroup = value(
      parseGroup(json({ schema_version: 1, group: groupName(number), index, catalog: index })),
    ).value;
    const read = layoutOfGroups(shards, [group]);
    expect([read.layout.digests, read.catalog]).toEqual([digests, digests]);
    expect(shardFileOf(read.layout, PLUGIN)?.path).toBe(`index/sha256/${sha256('shard')}`);
    const listed = { shards, digests: new Map([[groupName(number), sha256('group')]]) };
    expect(groupFileOf(listed, PLUGIN)?.path).toBe(`groups/sha256/${sha256('group')}`);
    expect(groupFileOf({ shards, digests: new Map() }, PLUGIN)).toBeUndefined();
  });
});

test('a group is taken only for the one that was read', () => {
  const index = listedDigests(1024, new Map(), 0, GROUP_SHARDS);
  const bytes = json({ schema_version: 1, group: groupName(0), index, catalog: index });
  const path = `groups/sha256/${sha256('group')}`;
  expect(value(checkedGroup(bytes, { group: groupName(0), path })).group).toBe(groupName(0));
  expect(verdict(checkedGroup(bytes, { group: groupName(1), path }))).toBe('PUBLICATION_MEMBER_INVALID');
  expect(checkedGroup(Buffer.from('{'), { group: groupName(0), path }).kind).toBe('refused');
});

describe('registry.json', () => {
  const REGISTRY = {
    schema_version: 1,
    registry_id: 'registry.example',
    channel: 'stable',
    source_commit: 'a'.repeat(40),
    rules: [],
    next_ordinal: 20_000,
    halts: [],
  };
  const nulls = (length: number) => Array.from({ length }, () => null);

  test.each([
    ['neither lists nor an index', {}, 'PUBLICATION_MEMBER_MISSING'],
    ['one list alone', { allowlist: [] }, 'PUBLICATION_MEMBER_MISSING'],
    ['digests of more than 256 shards', { index: { shards: 1024, digests: nulls(256) } }, 'PUBLICATION_MEMBER_INVALID'],
    ['groups of 256 shards', { index: { shards: 256, groups: nulls(32) } }, 'PUBLICATION_MEMBER_INVALID'],
    ['groups cut off', { index: { shards: 4096, groups: nulls(32) } }, 'PUBLICATION_MEMBER_INVALID'],
    ['groups of 1,024 shards', { index: { shards: 1024, groups: nulls(32) } }, 'ok'],
  ])('with %s: %j', (_what, members, expected) => {
    expect(verdict(parseRegistry(json({ ...REGISTRY, ...members })))).toBe(expected);
  });

  test('without groups has shards that are targets, or none', () => {
    expect(groupsOfRegistry({})).toBeUndefined();
    const groups = value(parseRegistry(json({ ...REGISTRY, index: { shards: 1024, groups: nulls(32) } }))).value;
    expect(groupsOfRegistry(groups)).toEqual({ shards: 1024, digests: new Map() });
  });
});
