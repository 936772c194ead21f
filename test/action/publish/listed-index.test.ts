import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import { digestOf, hexOf } from '../../../core/digest.ts';
import { listedShardPath, shardFileOf } from '../../../core/publication/index-layout.ts';
import { MAX_WHOLE_RELEASES, renderAdmissions } from '../../../core/publication/render-publication.ts';
import { shardOf, type ShardCount } from '../../../core/publication/shard.ts';
import { load } from '../../../runtime/load-gate/load-gate.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { verifyWhole } from '../../../runtime/load-gate/verify-whole.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { filesOf, LISTED, previousOf, publishedOf, rebuilt, signShardCount } from '../../fixtures/listed-registry.ts';
import {
  newRelease,
  OTHER_PLUGIN,
  outcomes,
  PLUGIN,
  POLICY,
  record,
  resigned,
  value,
  verdict,
  type Release,
} from '../../fixtures/registry.ts';

const OTHER_RECORD = `plugins/${OTHER_PLUGIN}/plugin.json`;

async function listedCheckout(shards: ShardCount): Promise<Checkout> {
  const checkout = await newCheckout(POLICY, shards);
  checkout.commit({ [OTHER_RECORD]: record(checkout.publisher, { plugin_id: OTHER_PLUGIN }) });
  const further = ['third', 'fourth', 'fifth', 'sixth'].map((id) => [
    `plugins/${id}/plugin.json`,
    record(checkout.publisher, { plugin_id: id }),
  ]);
  checkout.commit(Object.fromEntries(further));
  value(await checkout.publish(LISTED));
  return checkout;
}

async function released(checkout: Checkout, wish: Parameters<typeof newRelease>[1]): Promise<Release> {
  const release = await newRelease(checkout.publisher, wish);
  checkout.commitRelease(release);
  return release;
}

/** What a host decides of a release, by a fresh refresh. */
async function loadedBy(checkout: Checkout, { artifact }: Release): Promise<string> {
  const path = checkout.folder.in(artifact.name);
  writeFileSync(path, artifact.bytes);
  const { now } = checkout;
  const publication = await checkout.client().refresh();
  const facts = publication.kind === 'refused' ? publication : await readPublicationFacts(publication.value, now);
  const { findings } = await load({ path, fileName: artifact.name, facts, now, auditLog: 'log' });
  return findings.length === 0 ? 'allow' : findings.map(({ code }) => code).join(' ');
}

function groupsAmong(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith('groups/'));
}

async function shardFileOn(checkout: Checkout, pluginId: string): Promise<string> {
  const { index } = await publishedOf(checkout);
  const file = shardFileOf(index.layout, pluginId);
  if (file?.kind !== 'listed') throw new Error('that shard is not listed');
  return join(checkout.directory, file.path);
}

describe.each([256, 1024, 4096] as const)('an index of %i shards that registry.json lists', (shards) => {
  let checkout: Checkout;
  let release: Release;
  beforeAll(async () => {
    checkout = await listedCheckout(shards);
    release = await released(checkout, { version: '1.0.0' });
    value(await checkout.publish(LISTED));
  });
  afterAll(() => checkout[Symbol.asyncDispose]());

  test('one more release adds twelve files, and replaces the timestamp alone', async () => {
    const before = filesOf(checkout);
    await released(checkout, { version: '1.0.1' });
    expect(outcomes(value(await checkout.publish(LISTED)).events)).toEqual(['admitted']);
    const after = filesOf(checkout);
    expect(groupsAmong(before).length).toBe(shards === 256 ? 0 : groupsAmong(after).length - 1);
    const added = [...after.keys()].filter((path) => !before.has(path));
    const replaced = [...before].filter(([path, sha256]) => after.get(path) !== sha256).map(([path]) => path);
    expect(added).toHaveLength(12);
    expect(replaced).toEqual(['metadata/timestamp.json']);
  });

  test('every file is what all of the state renders', async () => {
    const { state, revocationEntries: publishedDenies } = await publishedOf(checkout);
    const { targets, files } = renderAdmissions(state, { shards, ...LISTED, publishedDenies });
    const previous = await previousOf(checkout);
    const signed = [...previous.metadata.targets].filter(([, { role }]) => role === 'admissions');
    expect(new Map(signed.map(([path, { sha256 }]) => [path, sha256]))).toEqual(
      new Map([...targets].map(([path, bytes]) => [path, hexOf(digestOf(bytes))])),
    );
    const stored = filesOf(checkout);
    for (const [path, bytes] of files) expect(stored.get(path)).toBe(hexOf(digestOf(bytes)));
    expect(files.has(listedShardPath(hexOf(digestOf(new Uint8Array()))))).toBe(false);
  });

  test('a host loads by it, verify reads all of it, and a rebuild gives it again', async () => {
    expect(await loadedBy(checkout, release)).toBe('allow');
    const facts = value(await readPublicationFacts(value(await checkout.client().refresh()), checkout.now));
    expect(value(await verifyWhole(facts)).releases).toBe(2);
    expect(verdict(await rebuilt(checkout))).toBe('ok');
  });
});

describe('a publish of a listed index', () => {
  test('leaves out who claims a digest that a shard holds which nothing else touches', async () => {
    await using checkout = await listedCheckout(1024);
    const one = await released(checkout, { version: '1.0.0' });
    value(await checkout.publish(LISTED));
    const renamed = (text: string) => text.replaceAll(PLUGIN, OTHER_PLUGIN);
    const edits = { 'release.json': renamed, 'PLUGIN_MANIFEST.json': renamed };
    const stolen = await resigned(one, checkout.publisher, edits);
    checkout.commitRelease({ ...stolen, folder: renamed(one.folder) });
    const { events } = value(await checkout.publish(LISTED));
    expect(shardOf(PLUGIN, 1024)).not.toBe(shardOf(OTHER_PLUGIN, 1024));
    expect(outcomes(events)).toEqual(['left-out: RELEASE_DIGEST_TAKEN RELEASE_MANIFEST_DIFFERS']);
  });

  test('is refused where the shard that it has to change is not the one that was signed, and not for another', async () => {
    await using checkout = await listedCheckout(1024);
    value(await checkout.publish(LISTED));
    const [mine, other] = [await shardFileOn(checkout, PLUGIN), await shardFileOn(checkout, OTHER_PLUGIN)];
    const whole = readFileSync(mine);
    checkout.commit({ [OTHER_RECORD]: record(checkout.publisher, { plugin_id: OTHER_PLUGIN, status: 'retired' }) });
    writeFileSync(other, '{}');
    expect(verdict(await checkout.publish(LISTED))).toBe('PUBLICATION_DIGEST_MISMATCH');
    rmSync(other);
    expect(verdict(await checkout.publish(LISTED))).toBe('PUBLICATION_NOT_FOUND');
    checkout.commit({ [OTHER_RECORD]: record(checkout.publisher, { plugin_id: OTHER_PLUGIN }) });
    checkout.commit({ 'plugins/seventh/plugin.json': record(checkout.publisher, { plugin_id: 'seventh' }) });
    rmSync(mine);
    expect(verdict(await checkout.publish(LISTED))).toBe('PUBLICATION_NOT_FOUND');
    writeFileSync(mine, whole);
  });

  test('takes no shard for whole from which a row was taken, when it looks for a digest', async () => {
    await using checkout = await listedCheckout(1024);
    const one = await released(checkout, { version: '1.0.0' });
    value(await checkout.publish(LISTED));
    const shard = await shardFileOn(checkout, PLUGIN);
    writeFileSync(shard, readFileSync(shard, 'utf8').replaceAll(one.digest, `sha256:${'0'.repeat(64)}`));
    await released(checkout, { pluginId: OTHER_PLUGIN });
    expect(verdict(await checkout.publish(LISTED))).toBe('PUBLICATION_DIGEST_MISMATCH');
  });

  test('counts in the catalogue what was denied since, also where it changes nothing else', async () => {
    await using checkout = await listedCheckout(1024);
    const one = await released(checkout, { version: '1.0.0' });
    value(await checkout.publish(LISTED));
    value(await checkout.revoke(newRevocation({ kind: 'digest', digest: one.digest })));
    const denied = await checkout.publish(LISTED);
    expect(value(denied).kind).toBe('published');
    const { state, revocationEntries: publishedDenies } = await publishedOf(checkout);
    const { files } = renderAdmissions(state, { shards: 1024, ...LISTED, publishedDenies });
    const stored = filesOf(checkout);
    expect([...files.keys()].filter((path) => !stored.has(path))).toEqual([]);
    expect(verdict(await rebuilt(checkout))).toBe('ok');
    expect(value(await checkout.publish(LISTED)).kind).toBe('unchanged');
  });
});

test.each(['catalog', 'groups'] as const)('verify misses a file of %s that a mirror took away', async (folder) => {
  await using checkout = await listedCheckout(1024);
  await released(checkout, { version: '1.0.0' });
  value(await checkout.publish(LISTED));
  const path = [...filesOf(checkout).keys()].filter((each) => each.startsWith(`${folder}/`));
  for (const each of path) rmSync(join(checkout.directory, each));
  const facts = value(await readPublicationFacts(value(await checkout.client().refresh()), checkout.now));
  expect(verdict(await verifyWhole(facts))).toBe('PUBLICATION_NOT_FOUND');
});

describe('the number of shards', () => {
  test('is raised by the root, moves with the next publish, and a host that refreshes across it loads all along', async () => {
    await using checkout = await newCheckout();
    const release = await released(checkout, { version: '1.0.0' });
    value(await checkout.publish());
    expect(await loadedBy(checkout, release)).toBe('allow');
    for (const shards of [1024, 4096, 256] as const) {
      await signShardCount(checkout, shards);
      expect(await loadedBy(checkout, release)).toBe('allow');
      const moved = value(await checkout.publish());
      expect(moved.kind).toBe('published');
      const { index, state } = await publishedOf(checkout);
      expect([index.layout.shards, state.plugins.size]).toEqual([shards, 1]);
      expect(await loadedBy(checkout, release)).toBe('allow');
      expect(verdict(await rebuilt(checkout, MAX_WHOLE_RELEASES))).toBe('ok');
      expect(value(await checkout.publish()).kind).toBe('unchanged');
    }
  });

  test('moves a listed index, too, and a release of the same publish with it', async () => {
    await using checkout = await listedCheckout(1024);
    const one = await released(checkout, { version: '1.0.0' });
    value(await checkout.publish(LISTED));
    await signShardCount(checkout, 4096);
    const two = await released(checkout, { version: '1.0.1' });
    value(await checkout.publish(LISTED));
    expect([await loadedBy(checkout, one), await loadedBy(checkout, two)]).toEqual(['allow', 'allow']);
    expect(verdict(await rebuilt(checkout))).toBe('ok');
  });
});

test('registry.json grows out of naming every release, and hosts follow', async () => {
  await using checkout = await newCheckout();
  const one = await released(checkout, { version: '1.0.0' });
  value(await checkout.publish({ wholeUpTo: 1 }));
  expect(await loadedBy(checkout, one)).toBe('allow');
  const two = await released(checkout, { version: '1.0.1' });
  value(await checkout.publish({ wholeUpTo: 1 }));
  expect([await loadedBy(checkout, one), await loadedBy(checkout, two)]).toEqual(['allow', 'allow']);
  expect(verdict(await rebuilt(checkout, 1))).toBe('ok');
  const registry: unknown = JSON.parse(
    Buffer.from(value(await (await previousOf(checkout)).target('registry.json'))).toString(),
  );
  expect(registry).toMatchObject({ next_ordinal: 2, index: { shards: 256 } });
  expect(registry).not.toHaveProperty('allowlist');
});

test('of two publishes at once one is written, and the other starts again from it', async () => {
  await using checkout = await listedCheckout(1024);
  const one = await released(checkout, { version: '1.0.0' });
  const first = await checkout.repository.objects.resolve('main');
  const two = await released(checkout, { version: '1.0.1' });
  const faster: string[] = [];
  const { store } = checkout;
  const commit: PublicationStore['commit'] = async (change) => {
    if (faster.length === 0) faster.push(...outcomes(value(await checkout.publish({ ...LISTED, tip: first })).events));
    return store.commit(change);
  };
  const overtaken = value(await checkout.publish({ ...LISTED, store: { ...store, commit } }));
  expect([faster, outcomes(overtaken.events)]).toEqual([['admitted'], ['admitted']]);
  expect((await publishedOf(checkout)).state.plugins.get(PLUGIN)?.releases.map(({ ordinal }) => ordinal)).toEqual([
    0, 1,
  ]);
  expect([await loadedBy(checkout, one), await loadedBy(checkout, two)]).toEqual(['allow', 'allow']);
  expect(verdict(await rebuilt(checkout))).toBe('ok');
});
