import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shardFileOf } from '../../core/publication/index-layout.ts';
import type { ShardCount } from '../../core/publication/shard.ts';
import { servePublication } from '../../lab/publication-server/server.ts';
import { newCheckout, type Checkout } from '../fixtures/checkout.ts';
import { publishedOf } from '../fixtures/listed-registry.ts';
import { PLUGIN, POLICY, value } from '../fixtures/registry.ts';
import { isPythonThere, pythonEnvironment, type PythonEnvironment } from './python.ts';

let environment: PythonEnvironment | undefined;
beforeAll(async () => {
  environment = await pythonEnvironment();
}, 300_000);

async function ofShards(shards: ShardCount): Promise<Checkout> {
  const checkout = await newCheckout(POLICY, shards);
  // python-tuf asks the clock of the machine.
  checkout.now = new Date();
  value(await checkout.publish());
  return checkout;
}

async function shardOnDisk(checkout: Checkout): Promise<{ readonly sha256: string; readonly path: string }> {
  const { index } = await publishedOf(checkout);
  const file = shardFileOf(index.layout, PLUGIN);
  if (file === undefined) throw new Error('the plugin is in no shard');
  return { sha256: file.sha256, path: join(checkout.directory, file.path) };
}

/** `undefined`, said aloud, only where there is no Python. */
async function askPython(checkout: Checkout, ...paths: readonly string[]): Promise<unknown> {
  if (environment === undefined) {
    // oxlint-disable-next-line no-console -- A reference that did not judge must not look like one that agreed.
    console.warn('python3 is absent: python-tuf looked nothing up.');
    assert.equal(await isPythonThere(), false);
    return undefined;
  }
  await using server = await servePublication(checkout.directory);
  await writeFile(checkout.folder.in('root.json'), checkout.root);
  const args = [server.url.href, checkout.folder.in(`client-${Date.now()}`), checkout.folder.in('root.json'), ...paths];
  return JSON.parse((await environment.run('python-tuf.py', args)).stdout);
}

describe.each([256, 1024, 4096] as const)('in an index of %i shards', (shards) => {
  test('a stranger with python-tuf finds the shard of a plugin, and none for one that is not there', async () => {
    await using checkout = await ofShards(shards);
    const said = await askPython(checkout, `plugin:${PLUGIN}`, 'plugin:absent');
    const { sha256 } = await shardOnDisk(checkout);
    const wanted = { files: { [`plugin:${PLUGIN}`]: sha256, 'plugin:absent': null } };
    expect(said ?? wanted).toMatchObject(wanted);
  });
});

test('a shard that a mirror changed is refused by its digest', async () => {
  await using checkout = await ofShards(1024);
  const { path } = await shardOnDisk(checkout);
  writeFileSync(path, (await readFile(path, 'utf8')).replace('active', 'retire'));
  const said = await askPython(checkout, `plugin:${PLUGIN}`);
  const wanted = { refused: 'ValueError' };
  expect(said ?? wanted).toMatchObject(wanted);
});

test('the shell lines of docs/publication.md find a plugin of an index of 1,024 shards', async () => {
  await using checkout = await ofShards(1024);
  const page = await readFile(new URL('../../docs/publication.md', import.meta.url), 'utf8');
  const lines = /```sh\n(shard=[^]*?)```/.exec(page)?.[1] ?? '';
  const registry = value(await checkout.client().refresh());
  await writeFile(checkout.folder.in('registry.json'), value(await registry.target('registry.json')));
  const publication = `file://${checkout.directory}`;
  const printed = execFileSync('bash', ['-euo', 'pipefail', '-c', lines], {
    cwd: checkout.folder.path,
    env: { ...process.env, PUBLICATION: publication },
    encoding: 'utf8',
  });
  expect(printed).toContain('group.json: OK');
  expect(printed).toContain('shard.json: OK');
  expect(printed).toContain(`"plugin_id": "${PLUGIN}"`);
});
