/**
 * A publication of many releases in a folder, made in seconds. For benches and tests of scale:
 *
 *   await using large = await largePublication({ releases: 100_000, plugins: 5_000, denies: 500, shards: 1024 });
 *   large.checkout.directory           // the publication, for directorySource or a web server
 *   large.checkout.client()            // a client of it; give `now: () => large.checkout.now` to one of your own
 *   large.artifact, large.artifactPath // a really signed release that a host loads
 *   large.checkout.commitRelease(…); await large.checkout.publish()    // one more release, through the use case
 *
 * The rows beside that release are valid by schema, sized like real ones and name evidence that is not there: they can be
 * looked up, not loaded, verified or rebuilt. `large.rowOf(n)` gives plugin and digest of the nth.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { planPublish } from '../../action/publication/publication-files.ts';
import { readPublication } from '../../action/publication/publication-reader.ts';
import type { PublicationFile } from '../../action/publication/publication-store.ts';
import { readPublished } from '../../action/publish/published-state.ts';
import { signHead } from '../../action/publish/sign-head.ts';
import { digestFromHex } from '../../core/digest.ts';
import { headPath } from '../../core/publication/head.ts';
import { renderAdmissions } from '../../core/publication/render-publication.ts';
import { INDEX_SHARDS, type ShardCount } from '../../core/publication/shard.ts';
import type { PluginState, RegistryState, ReleaseRow } from '../../core/registry/registry-state.ts';
import { wholeSeconds } from '../../core/time.ts';
import type { Digest, PluginId } from '../../registry-schema/generated/types.ts';
import { newCheckout, newRevocation, type Checkout, type CheckoutKeys } from '../fixtures/checkout.ts';
import { newRelease, PLUGIN, POLICY, value, type Release } from '../fixtures/registry.ts';

export interface LargeWish {
  /** Of synthetic plugins, spread evenly over them. */
  readonly releases: number;
  readonly plugins: number;
  /** Each of one digest among those releases. */
  readonly denies?: number;
  /** 256 unless given; 1,024 is what 100,000 releases are published with. */
  readonly shards?: ShardCount;
  /** Keys of one's own, for another process to go on with. */
  readonly keys?: CheckoutKeys;
}

export interface LargePublication extends AsyncDisposable {
  readonly checkout: Checkout;
  /** Published by the use case, with all its evidence. */
  readonly release: Release;
  readonly artifactPath: string;
  rowOf(nth: number): { readonly pluginId: PluginId; readonly digest: Digest };
}

export async function largePublication(wish: LargeWish): Promise<LargePublication> {
  const { plugins, denies = 0, shards, keys } = wish;
  const checkout = await newCheckout(POLICY, shards, keys);
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  await addReleases(checkout, wish);
  const rowOf = (nth: number) => ({ pluginId: pluginIdOf(nth % plugins), digest: digestFor(`artifact ${nth}`) });
  if (denies > 0)
    value(await checkout.revoke(...Array.from({ length: denies }, (_, nth) => denyOf(rowOf(nth).digest))));
  const artifactPath = checkout.folder.in(release.artifact.name);
  await writeFile(artifactPath, release.artifact.bytes);
  return { checkout, release, artifactPath, rowOf, [Symbol.asyncDispose]: () => checkout[Symbol.asyncDispose]() };
}

/** Signed over what was published, as publish would have, but judged by nobody. */
async function addReleases(checkout: Checkout, { releases, plugins, shards = INDEX_SHARDS }: LargeWish): Promise<void> {
  const { store, root, now, headSigner } = checkout;
  const previous = value(await readPublication(store, root, 'metadata'));
  if (previous === undefined) throw new Error('nothing was published');
  const { state } = value(await readPublished(previous));
  const { targets, files } = renderAdmissions(withReleases(state, releases, plugins, now), { shards });
  const keys = { admissions: checkout.keys.admissions, snapshot: checkout.keys.snapshot };
  const remove =
    shards === INDEX_SHARDS ? [] : [...previous.metadata.targets.keys()].filter((path) => path.startsWith('index/'));
  const plan = value(await planPublish(previous, { change: { set: targets, remove }, keys, now }));
  const head = await signHead({ store, headSigner, now, tip: state.sourceCommit ?? '' }, previous, plan, targets);
  const path = headPath(plan.metadata.roles.admissions.version);
  const named = [...files].map((file) => ({ path: file[0], bytes: file[1] }));
  await writeAll(checkout.directory, [...named, { path, bytes: head }, ...plan.files]);
}

/** Not by the store, which waits for the disk after each file. */
async function writeAll(directory: string, files: readonly PublicationFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(join(directory, dirname(path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
}

function withReleases(state: RegistryState, releases: number, plugins: number, now: Date): RegistryState {
  const like = state.plugins.get(PLUGIN);
  const row = like?.releases[0];
  if (like === undefined || row === undefined) throw new Error('the fixture has no release');
  const all = new Map<PluginId, PluginState>(state.plugins);
  for (let plugin = 0; plugin < plugins; plugin += 1) {
    const rows: ReleaseRow[] = [];
    for (let nth = plugin; nth < releases; nth += plugins)
      rows.push(rowLike(row, nth, state.nextOrdinal + nth, pluginIdOf(plugin), now));
    all.set(pluginIdOf(plugin), {
      record: { ...like.record, owners: [`@example/team-${plugin % 200}`], digest: digestFor(`record ${plugin}`) },
      releases: rows,
    });
  }
  return { ...state, plugins: all, nextOrdinal: state.nextOrdinal + releases };
}

function rowLike(row: ReleaseRow, nth: number, ordinal: number, pluginId: PluginId, now: Date): ReleaseRow {
  const version = `1.${nth % 10}.${nth}`;
  const name = `${pluginId.replaceAll('_', '-')}-${version}.tgz`;
  return {
    ...row,
    version,
    ordinal,
    artifact: {
      name,
      url: `https://github.com/example/${pluginId}/releases/download/v${version}/${name}`,
      size: 10_000 + nth,
      digest: digestFor(`artifact ${nth}`),
    },
    manifest_digest: digestFor(`manifest ${nth}`),
    sbom_digest: digestFor(`sbom ${nth}`),
    statement_digest: digestFor(`statement ${nth}`),
    approval_record: digestFor(`approval ${nth}`),
    vsa: digestFor(`vsa ${nth}`),
    admitted_at: wholeSeconds(new Date(now.getTime() - nth * 1000)),
    source_commit: createHash('sha1').update(`commit ${nth}`).digest('hex'),
  };
}

const WORDS = [
  'azure',
  'embedding',
  'redact',
  'parse',
  'rank',
  'export',
  'audit',
  'vector',
  'table',
  'speech',
] as const;

function pluginIdOf(nth: number): PluginId {
  return `${WORDS[nth % WORDS.length] ?? 'plugin'}_plugin_${nth}` as PluginId;
}

function denyOf(digest: Digest): ReturnType<typeof newRevocation> {
  return newRevocation({ kind: 'digest', digest });
}

function digestFor(text: string): Digest {
  return digestFromHex(createHash('sha256').update(text).digest('hex'));
}
