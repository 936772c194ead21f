import { cp, rm } from 'node:fs/promises';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { planPublish, planResign, planRevoke } from '../../../action/publication/publication-files.ts';
import type { PublicationPlan } from '../../../action/publication/publication-files.ts';
import type { PreviousPublication } from '../../../action/publication/publication-reader.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import type { Outcome } from '../../../core/finding.ts';
import { servePublication, type PublicationServer } from '../../../lab/publication-server/server.ts';
import { createClient, type ClientOptions, type PublicationClient } from '../../../runtime/client/client.ts';
import {
  json,
  newRegistry,
  publishFirst,
  value,
  type FixtureOptions,
  type Registry,
} from '../../signing/tuf/registry-fixture.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

export interface Host extends AsyncDisposable {
  readonly registry: Registry;
  /** The published files, which the server serves. */
  readonly directory: string;
  readonly cacheDir: string;
  readonly server: PublicationServer;
  /** The clock of registry and host; tests move it. */
  readonly clock: { now: Date };
  client(options?: Partial<ClientOptions>): PublicationClient;
  publish(shard: unknown): Promise<void>;
  revoke(entry: unknown): Promise<void>;
  resign(): Promise<void>;
  write(plan: (previous: PreviousPublication) => Promise<Outcome<PublicationPlan>>): Promise<void>;
  /** Keeps a copy of what is published now; the answer puts it back. */
  snapshot(name: string): Promise<() => Promise<void>>;
}

export const HOUR = 3_600_000;

/** A registry with its first publication, a web server in front of it, and a host with an empty cache. */
export async function newHost(options: FixtureOptions = {}): Promise<Host> {
  const registry = await newRegistry(options);
  const folder = await temporaryDirectory();
  const [directory, cacheDir] = [folder.in('published'), folder.in('cache')];
  const store = directoryStore({ directory });
  await publishFirst(registry, store);
  const server = await servePublication(directory);
  const clock = { now: registry.now };
  const { keys } = registry;
  const host: Host = {
    registry,
    directory,
    cacheDir,
    server,
    clock,
    client: (changes = {}) =>
      createClient({ source: server.url, cacheDir, rootBytes: registry.root, now: () => clock.now, ...changes }),
    write: async (plan) => {
      const next = async (previous: PreviousPublication | undefined) => {
        if (previous === undefined) throw new Error('Nothing is published.');
        return plan(previous);
      };
      value(
        await writePublication({
          store,
          trustedRoot: registry.root,
          depth: 'every-target',
          plan: next,
          message: 'Next',
        }),
      );
    },
    publish: (shard) =>
      host.write((previous) =>
        planPublish(previous, { change: { set: new Map([['index/00.json', json(shard)]]) }, keys, now: clock.now }),
      ),
    revoke: (entry) =>
      host.write((previous) => planRevoke(previous, { revocations: json(entry), keys, now: clock.now })),
    resign: () => host.write((previous) => planResign(previous, { key: keys.snapshot, now: clock.now })),
    snapshot: async (name) => {
      await cp(directory, folder.in(name), { recursive: true });
      return async () => {
        await rm(directory, { recursive: true });
        await cp(folder.in(name), directory, { recursive: true });
      };
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
  return host;
}
