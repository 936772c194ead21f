import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host } from '../../../lab/rehearsal/host.ts';
import { buildPlugins, findPlugin, type Plugin, type PluginId } from '../../../lab/rehearsal/plugins.ts';
import { codesOf, type Ran } from '../../../lab/rehearsal/processes.ts';
import { beginRegistry, commitAll, draftPlugin, makePublishers } from '../../../lab/rehearsal/registry.ts';
import { serveFolder, type FolderServer } from '../../../lab/rehearsal/serve-folder.ts';
import { flags, openStage, type Stage } from '../../../lab/rehearsal/stage.ts';

/** A registry with one plugin on record, the plugin as built, and a host that fetches over HTTP. */
export interface Journey extends AsyncDisposable {
  readonly stage: Stage;
  readonly plugin: Plugin;
  readonly mirror: FolderServer;
  readonly host: Host;
  check(head: string, base?: string): Promise<Ran>;
  publish(): Promise<Ran>;
  revoke(...more: readonly string[]): Promise<Ran>;
}

/** Everything is run from source, as processes. */
export async function beginJourney(id: PluginId): Promise<Journey> {
  const folder = await mkdtemp(join(tmpdir(), 'local-journey-'));
  const stage = await openStage(folder, 'cli/main.ts');
  must(await buildPlugins(stage, id));
  const plugin = await findPlugin(stage, id);
  must(await beginRegistry(stage));
  must(await makePublishers(stage));
  must(await draftPlugin(stage, plugin));
  await commitAll(stage, `Add ${id}`);
  const { registry, publication, keys } = stage.paths;
  const mirror = await serveFolder(publication);
  const written = flags({ registry, publication, keys });
  return {
    stage,
    plugin,
    mirror,
    host: openHost(stage, mirror),
    check: (head, base = 'main') => stage.portcullis('check', ...flags({ registry, base, head })),
    publish: () => stage.portcullis('publish', ...written),
    revoke: (...more) =>
      stage.portcullis('revoke', `${id}@${plugin.version}`, '--reason', 'it leaks', ...written, ...more),
    [Symbol.asyncDispose]: async () => {
      await mirror[Symbol.asyncDispose]();
      await stage[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** `yes`, `refused` with its codes in alphabetical order, or how else it ended. */
export function answerOf(ran: Ran): string {
  if (ran.exit === 0 && ran.stderr === '') return 'yes';
  if (ran.exit === 3 && ran.stderr === '') return `refused: ${[...codesOf(ran.json)].sort().join(', ')}`;
  return `exit ${ran.exit}: ${ran.stdout}${ran.stderr}`;
}

/** @throws Error unless the command said yes */
export function must(ran: Ran): void {
  if (answerOf(ran) !== 'yes') throw new Error(`${ran.command}: ${answerOf(ran)}`);
}
