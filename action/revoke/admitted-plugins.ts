import type { PluginId } from '../../registry-schema/generated/types.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { shardFileOf, shardFiles, type IndexLayout, type ShardFile } from '../../core/publication/index-layout.ts';
import { MAX_SHARD_BYTES, parseShard } from '../../core/publication/publication-documents.ts';
import type { PluginState } from '../../core/registry/registry-state.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import { readIndexLayout } from '../publication/read-index-layout.ts';

export type Plugins = ReadonlyMap<PluginId, PluginState>;

/** What is admitted, read from the shards that a deny may concern. */
export interface AdmittedPlugins {
  /** A plugin's own; empty where there is none. */
  of(pluginId: PluginId): Promise<Outcome<Plugins>>;
  /** Every plugin of the registry. */
  all(): Promise<Outcome<Plugins>>;
}

/** Shards are verified by the digests that the signed index gives; which there are is signed, too. */
export function admittedPlugins(previous: PreviousPublication): AdmittedPlugins {
  const read = async (files: readonly ShardFile[]): Promise<Outcome<Plugins>> => {
    const plugins = new Map<PluginId, PluginState>();
    for (const file of files) {
      const bytes =
        file.kind === 'targets'
          ? await previous.target(file.path)
          : await previous.file(file.path, file.sha256, MAX_SHARD_BYTES);
      const shard = bytes.kind === 'ok' ? parseShard(bytes.value, file.path) : bytes;
      if (shard.kind === 'refused') return shard;
      for (const { plugin_id: id, record, releases } of shard.value.value.plugins)
        plugins.set(id, { record, releases });
    }
    return ok(plugins);
  };
  return {
    of: async (pluginId) => {
      const layout = await layoutOf(previous, pluginId);
      if (layout.kind === 'refused') return layout;
      const file = shardFileOf(layout.value, pluginId);
      const shard = await read(file === undefined ? [] : [file]);
      if (shard.kind === 'refused') return shard;
      const plugin = shard.value.get(pluginId);
      return ok(new Map(plugin === undefined ? [] : [[pluginId, plugin]]));
    },
    all: async () => {
      const layout = await layoutOf(previous);
      return layout.kind === 'refused' ? layout : read(shardFiles(layout.value));
    },
  };
}

async function layoutOf(previous: PreviousPublication, pluginId?: string): Promise<Outcome<IndexLayout>> {
  const read = await readIndexLayout(previous, pluginId);
  return read.kind === 'refused' ? read : ok(read.value.layout);
}
