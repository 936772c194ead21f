import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const cli = resolve(import.meta.dirname, '../../cli/bin/portcullis.js');
let running: ChildProcess | undefined;

afterEach(() => running?.kill('SIGKILL'));

/** Starts the committed bundle's lab and resolves with what it prints first. */
async function start(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [cli, 'lab', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  let text = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.endsWith('\n')) break;
  }
  return text;
}

async function interrupt(): Promise<unknown> {
  const ended = new Promise((done) => running?.once('exit', done));
  running?.kill('SIGINT');
  return ended;
}

interface Printed {
  readonly sigstore: {
    readonly urls: { readonly fulcio: string };
    readonly id_token_request: { readonly url: string; readonly token: string };
  };
  readonly github: { readonly api_url: string; readonly tokens: Readonly<Record<string, string>> };
}

describe('portcullis lab', () => {
  it('answers on the addresses it prints, hands out identity tokens, and ends with exit 0 when interrupted', async () => {
    const printed = JSON.parse(await start('--json', '--repository', 'acme/hello')) as Printed;
    const { url, token } = printed.sigstore.id_token_request;
    const answer = await fetch(`${url}&audience=sigstore`, { headers: { authorization: `bearer ${token}` } });
    const { value } = (await answer.json()) as { value: string };
    const claims: unknown = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ repository: 'acme/hello', aud: 'sigstore' });
    const { api_url, tokens } = printed.github;
    const headers = { authorization: `token ${tokens['lab-owner']}` };
    const repository: unknown = await (await fetch(`${api_url}/repos/acme/hello`, { headers })).json();
    expect(repository).toMatchObject({ full_name: 'acme/hello', permissions: { admin: true } });
    expect(await interrupt()).toBe(0);
    await expect(fetch(printed.sigstore.urls.fulcio)).rejects.toThrow('fetch failed');
  });

  it('writes the trusted root that verifiers need', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lab-'));
    await start('--out', join(folder, 'trust'));
    expect(JSON.parse(readFileSync(join(folder, 'trust/trusted_root.json'), 'utf8'))).toHaveProperty(
      'certificateAuthorities',
    );
    expect(await interrupt()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('refuses a repository that is none as wrong usage', async () => {
    const child = spawn(process.execPath, [cli, 'lab', '--repository', '../x y'], { stdio: 'ignore' });
    expect(await new Promise((done) => child.once('exit', done))).toBe(2);
  });
});
