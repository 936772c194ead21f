import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { servePublication } from '../../lab/publication-server/server.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { signDeny } from '../../signing/tuf/sign-deny.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { CHANNEL, NOW, PLUGIN, REGISTRY_ID, newRelease, value } from '../fixtures/registry.ts';
import { fakeWorld } from './fake-world.ts';

interface Running {
  readonly out: () => string;
  readonly err: () => string;
  stop(): Promise<number>;
}

function start(checkout: Checkout, argv: readonly string[], env: Record<string, string> = {}): Running {
  const fake = fakeWorld({ env });
  const interrupted = new AbortController();
  const world = {
    ...fake,
    commands: COMMANDS,
    cwd: checkout.folder.path,
    now: () => NOW,
    catchInterrupts: () => interrupted.signal,
  };
  writeFileSync(checkout.folder.in('root.json'), checkout.root);
  const ended = runCli(['watch', '--root', 'root.json', '--cache', 'cache', ...argv], world);
  return {
    out: () => fake.stdout.text(),
    err: () => fake.stderr.text(),
    stop: () => {
      interrupted.abort();
      return ended;
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}

async function published(): Promise<Checkout> {
  const checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish());
  return checkout;
}

function post(socketPath: string, body: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request({ socketPath, method: 'POST', path: '/', agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

describe('portcullis watch', () => {
  test('says what is published, then what is denied, and runs a command with it', async () => {
    await using checkout = await published();
    await using server = await servePublication(checkout.directory);
    const noted = checkout.folder.in('noted');
    const note = checkout.folder.in('note.mjs');
    writeFileSync(note, "import fs from 'node:fs'; fs.appendFileSync(process.argv[2], fs.readFileSync(0));");
    writeFileSync(noted, '');
    const args = [
      '--publication',
      server.url.href,
      '--interval',
      '0.1',
      '--on-change',
      `${process.execPath} ${note} ${noted}`,
    ];
    const running = start(checkout, args);
    const lines = () => readFileSync(noted, 'utf8').split('\n').slice(0, -1);
    await until(() => lines().length === 1);
    const revocation = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });
    value(await checkout.revoke(revocation));
    await until(() => lines().length === 2);
    const [first, second] = lines().map((line): unknown => JSON.parse(line));
    expect(first).toMatchObject({ new_denies: [], from: null });
    expect(second).toMatchObject({
      new_denies: [{ id: revocation.id }],
      roles: ['timestamp', 'snapshot', 'revocations'],
    });
    expect(running.out()).toContain(`revoked ${revocation.id}`);
    expect(await running.stop()).toBe(0);
  });

  test('goes on while the server fails, and says so', async () => {
    await using checkout = await published();
    await using server = await servePublication(checkout.directory);
    const running = start(checkout, ['--publication', server.url.href, '--interval', '0.1', '--json']);
    await until(() => running.out().includes('"version"'));
    server.answers.push([/./, (response) => response.writeHead(500).end()]);
    await until(() => running.err().includes('PUBLICATION_UNREACHABLE'));
    server.answers.length = 0;
    value(await checkout.revoke(newRevocation({ kind: 'plugin', plugin_id: PLUGIN })));
    await until(() => running.out().includes('"revoked"'));
    expect(await running.stop()).toBe(0);
  });

  test('takes a signed deny over a socket, and says it at once', async () => {
    await using checkout = await published();
    const running = start(checkout, [
      '--publication',
      'publication',
      '--interval',
      '60',
      '--push',
      'push.sock',
      '--json',
    ]);
    await until(() => running.out().includes('"version"'));
    const { schema_version: _version, ...entry } = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });
    const deny: Deny = { ...entry, digests: [] };
    const origin = { registryId: REGISTRY_ID, channel: CHANNEL };
    const [statement = new Uint8Array()] = await signDeny(deny, origin, checkout.keys.revocations);
    expect(await post(checkout.folder.in('push.sock'), Buffer.from('garbage'))).toBe(400);
    expect(await post(checkout.folder.in('push.sock'), statement)).toBe(200);
    await until(() => running.out().includes(deny.id));
    expect(await running.stop()).toBe(0);
  });

  test('says a deny once that is sent again and again, and those that wait for the command with one run', async () => {
    await using checkout = await published();
    const [noted, note] = [checkout.folder.in('noted'), checkout.folder.in('note.mjs')];
    writeFileSync(
      note,
      "import fs from 'node:fs'; setTimeout(() => fs.appendFileSync(process.argv[2], fs.readFileSync(0)), 300);",
    );
    writeFileSync(noted, '');
    const running = start(checkout, [
      '--publication',
      'publication',
      '--interval',
      '60',
      '--push',
      'push.sock',
      '--on-change',
      `${process.execPath} ${note} ${noted}`,
    ]);
    await until(() => readFileSync(noted, 'utf8').includes('"version"'));
    const origin = { registryId: REGISTRY_ID, channel: CHANNEL };
    const signed = async (id: string) => {
      const { schema_version: _version, ...entry } = newRevocation({ kind: 'plugin', plugin_id: PLUGIN }, { id });
      return (await signDeny({ ...entry, digests: [] }, origin, checkout.keys.revocations))[0] ?? new Uint8Array();
    };
    const ids = ['deny-a', 'deny-b', 'deny-c', 'deny-d'];
    for (let round = 0; round < 5; round += 1)
      for (const id of ids) expect(await post(checkout.folder.in('push.sock'), await signed(id))).toBe(200);
    const lines = () => readFileSync(noted, 'utf8').split('\n').slice(0, -1);
    await until(() => ids.every((id) => readFileSync(noted, 'utf8').includes(id)));
    expect(await running.stop()).toBe(0);
    expect(lines().length).toBeLessThanOrEqual(4);
    for (const id of ids) expect(lines().filter((line) => line.includes(`"${id}"`))).toHaveLength(1);
  });

  test.each([
    { name: 'no interval', args: ['--interval', 'often'], said: '--interval is a number of seconds' },
    { name: 'a port that is none', args: ['--push', '70000'], said: '--push is a port' },
    {
      name: 'a token in place of where it is',
      args: ['--publication-token', 'ghp_secret'],
      said: '--publication-token is file:',
    },
    { name: 'no version', args: ['--minimum-version', '0'], said: '--minimum-version is a whole number' },
  ])('with $name is told how it is used', async ({ args, said }) => {
    await using checkout = await published();
    const running = start(checkout, ['--publication', 'publication', ...args]);
    expect(await running.stop()).toBe(2);
    expect(running.err()).toContain(said);
    expect(running.err()).not.toContain('ghp_secret');
  });

  test('does not send a token in the clear, and reads authorities from a file', async () => {
    await using checkout = await published();
    const clear = start(checkout, ['--publication', 'http://plugins.example.org/'], {
      PORTCULLIS_PUBLICATION_TOKEN: 'env:T',
    });
    expect(await clear.stop()).toBe(2);
    expect(clear.err()).toContain('https: only');
    mkdirSync(checkout.folder.in('empty'));
    const none = start(checkout, ['--publication', 'publication'], { PORTCULLIS_CA_FILE: checkout.folder.in('empty') });
    expect(await none.stop()).toBe(1);
    expect(none.err()).toContain('cannot read the certificate authorities');
  });
});
