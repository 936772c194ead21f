import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gunzipSync, gzipSync } from 'node:zlib';
import { load, type Loaded, type LoadRequest } from '../../runtime/load-gate/load-gate.ts';
import { readPublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import type { ClientOptions } from '../../runtime/client/client.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { codesOf, newArtifact, newRelease, PLUGIN, value, type Release } from '../fixtures/registry.ts';

const HOUR = 3_600_000;

/** A host with an artifact on disk, and a publication that admits it. */
interface Host {
  readonly checkout: Checkout;
  readonly release: Release;
  readonly path: string;
}

async function newHost(): Promise<Host & AsyncDisposable> {
  const checkout = await newCheckout();
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  const path = checkout.folder.in(release.artifact.name);
  await writeFile(path, release.artifact.bytes);
  return { checkout, release, path, [Symbol.asyncDispose]: () => checkout[Symbol.asyncDispose]() };
}

interface Asked extends Partial<LoadRequest> {
  readonly isOffline?: boolean;
  readonly client?: Partial<ClientOptions>;
}

async function ask(
  { checkout, release, path }: Host,
  { isOffline = false, client = {}, ...request }: Asked = {},
): Promise<Loaded> {
  const host = checkout.client(client);
  const publication = await (isOffline ? host.loadCached() : host.refresh());
  const facts =
    publication.kind === 'refused' ? publication : await readPublicationFacts(publication.value, checkout.now);
  return load({ path, fileName: release.artifact.name, facts, now: checkout.now, auditLog: 'log-1', ...request });
}

const answer = ({ decision, findings }: Loaded): string =>
  decision.verdict === 'allow' ? 'allow' : `deny: ${codesOf(findings)}`;

describe('an artifact', () => {
  let host: Awaited<ReturnType<typeof newHost>>;
  beforeAll(async () => {
    host = await newHost();
  });
  afterAll(() => host[Symbol.asyncDispose]());

  test('as admitted may load, and the decision says what it may do', async () => {
    const { decision } = await ask(host);
    expect(decision).toMatchObject({
      verdict: 'allow',
      plugin_id: PLUGIN,
      tier: 'vetted',
      version: '1.0.0',
      permissions: ['network'],
      execution_limit_ms: 1000,
      digest: host.release.digest,
      findings: [],
      decided_at: '2026-03-01T12:00:00Z',
    });
  });

  const TAMPERS: readonly {
    name: string;
    tamper: (host: Host) => Promise<Partial<LoadRequest>>;
    refusedWith: string;
  }[] = [
    {
      name: 'reached through a link',
      tamper: async ({ checkout, path }) => {
        await symlink(path, checkout.folder.in('link.tgz'));
        return { path: checkout.folder.in('link.tgz') };
      },
      refusedWith: 'LOAD_UNREADABLE',
    },
    {
      name: 'that is a folder',
      tamper: async ({ checkout }) => {
        await mkdir(checkout.folder.in('folder.tgz'));
        return { path: checkout.folder.in('folder.tgz') };
      },
      refusedWith: 'LOAD_UNREADABLE',
    },
    {
      name: 'that is not there',
      tamper: async () => ({ path: '/nowhere/plugin.tgz' }),
      refusedWith: 'LOAD_UNREADABLE',
    },
    { name: 'whose path no system has', tamper: async () => ({ path: 'a\0b' }), refusedWith: 'LOAD_UNREADABLE' },
    {
      name: 'packed again, bit for bit the same inside',
      tamper: async ({ checkout, release }) => {
        const path = checkout.folder.in('packed-again.tgz');
        await writeFile(path, gzipSync(gunzipSync(release.artifact.bytes), { level: 1 }));
        return { path };
      },
      refusedWith: 'LOAD_NOT_ADMITTED',
    },
    {
      name: 'with another content',
      tamper: async ({ checkout }) => {
        const path = checkout.folder.in('other.tgz');
        await writeFile(path, newArtifact({ content: 'other' }).bytes);
        return { path };
      },
      refusedWith: 'LOAD_NOT_ADMITTED',
    },
    {
      name: 'asked for under another name',
      tamper: async () => ({ pluginId: 'other' }),
      refusedWith: 'LOAD_NOT_ADMITTED LOAD_PLUGIN_MISMATCH',
    },
    {
      name: 'asked for under its name in another letter case',
      tamper: async () => ({ pluginId: PLUGIN.toUpperCase() }),
      refusedWith: 'LOAD_NOT_ADMITTED LOAD_PLUGIN_MISMATCH',
    },
    {
      name: 'read as another format',
      tamper: async () => ({ fileName: 'plugin.whl' }),
      refusedWith: 'ARTIFACT_NOT_ZIP LOAD_NOT_ADMITTED',
    },
  ];

  test.each(TAMPERS)('$name is denied', async ({ tamper, refusedWith }) => {
    expect(answer(await ask(host, await tamper(host)))).toBe(`deny: ${refusedWith}`);
  });

  test('with one byte changed, anywhere, is denied', async () => {
    const path = host.checkout.folder.in('flipped.tgz');
    const { bytes } = host.release.artifact;
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await writeFile(path, flipped);
      expect(answer(await ask(host, { path }))).toMatch(/^deny: /);
    }
  });

  test('that loads under its own name, asked for or not, is the same decision', async () => {
    const { decision } = await ask(host, { pluginId: PLUGIN, runId: 'run-1' });
    expect(decision).toEqual({ ...(await ask(host)).decision, run_id: 'run-1' });
  });
});

describe('evidence on a mirror', () => {
  async function evidence({ checkout }: Host): Promise<readonly string[]> {
    const folder = join(checkout.directory, 'evidence/sha256');
    return (await readdir(folder)).map((name) => join(folder, name));
  }

  test('that is gone, or another, denies; the SBOM alone is not needed', async () => {
    await using host = await newHost();
    const { decision } = await ask(host, { client: { cacheDir: host.checkout.folder.in('first') } });
    expect(decision.verdict).toBe('allow');
    const said = new Set<string>();
    for (const [index, path] of (await evidence(host)).entries()) {
      const bytes = await readFile(path);
      const cacheDir = host.checkout.folder.in(`cache-${index}`);
      await writeFile(path, 'x');
      said.add(answer(await ask(host, { client: { cacheDir } })));
      await rm(path);
      said.add(answer(await ask(host, { client: { cacheDir } })));
      await writeFile(path, bytes);
    }
    expect([...said].sort()).toEqual(['allow', 'deny: LOAD_EVIDENCE_MISSING']);
  });

  test('does not matter to a deny: a revoked artifact is denied with it or without', async () => {
    await using host = await newHost();
    value(await host.checkout.revoke(newRevocation({ kind: 'digest', digest: host.release.digest })));
    expect(answer(await ask(host))).toBe('deny: LOAD_REVOKED');
    for (const path of await evidence(host)) await rm(path);
    const cacheDir = host.checkout.folder.in('other');
    expect(answer(await ask(host, { client: { cacheDir } }))).toBe('deny: LOAD_EVIDENCE_MISSING LOAD_REVOKED');
  });

  test.each([
    ['digest', 'revoked', 'LOAD_REVOKED'],
    ['version', 'quarantined', 'LOAD_QUARANTINED'],
    ['plugin', 'revoked', 'LOAD_REVOKED'],
  ] as const)('a %s that is %s is denied with %s alone', async (kind, action, code) => {
    await using host = await newHost();
    const { digest } = host.release;
    const scope = {
      digest: { kind: 'digest', digest },
      version: { kind: 'version', plugin_id: PLUGIN, version: '1.0.0' },
      plugin: { kind: 'plugin', plugin_id: PLUGIN },
    } as const;
    value(await host.checkout.revoke(newRevocation(scope[kind], { action })));
    expect(answer(await ask(host))).toBe(`deny: ${code}`);
  });

  test('a head that is missing denies every load', async () => {
    await using host = await newHost();
    await rename(join(host.checkout.directory, 'heads'), join(host.checkout.directory, 'gone'));
    expect(answer(await ask(host))).toBe('deny: PUBLICATION_HEAD_MISSING');
  });
});

describe('a host that is offline', () => {
  test('for the first time has nothing to go by', async () => {
    await using host = await newHost();
    expect(answer(await ask(host, { isOffline: true }))).toBe('deny: PUBLICATION_NOT_FOUND');
  });

  test('goes by what it has seen, until that expires', async () => {
    await using host = await newHost();
    expect(answer(await ask(host))).toBe('allow');
    expect(answer(await ask(host, { isOffline: true }))).toBe('allow');
    const { now } = host.checkout;
    host.checkout.now = new Date(now.getTime() + 71 * HOUR);
    expect(answer(await ask(host, { isOffline: true }))).toBe('allow');
    host.checkout.now = new Date(now.getTime() + 73 * HOUR);
    expect(answer(await ask(host, { isOffline: true }))).toBe('deny: PUBLICATION_EXPIRED');
  });

  test('does not know of a deny that came since, and does as soon as it is back', async () => {
    await using host = await newHost();
    expect(answer(await ask(host))).toBe('allow');
    value(await host.checkout.revoke(newRevocation({ kind: 'plugin', plugin_id: PLUGIN })));
    expect(answer(await ask(host, { isOffline: true }))).toBe('allow');
    expect(answer(await ask(host))).toBe('deny: LOAD_REVOKED');
    expect(answer(await ask(host, { isOffline: true }))).toBe('deny: LOAD_REVOKED');
  });

  test('whose cache was deleted is a host for the first time', async () => {
    await using host = await newHost();
    expect(answer(await ask(host))).toBe('allow');
    await rm(host.checkout.folder.in('cache'), { recursive: true });
    expect(answer(await ask(host, { isOffline: true }))).toBe('deny: PUBLICATION_NOT_FOUND');
  });

  test('whose cached files were edited, any one of them, loads nothing that they would change', async () => {
    await using host = await newHost();
    value(await host.checkout.revoke(newRevocation({ kind: 'plugin', plugin_id: PLUGIN })));
    expect(answer(await ask(host))).toBe('deny: LOAD_REVOKED');
    const cache = host.checkout.folder.in('cache');
    for (const entry of await readdir(cache, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      await writeFile(path, bytes.toString().replaceAll('"revoked"', '"rivoked"').replaceAll(PLUGIN, 'other'));
      expect(answer(await ask(host, { isOffline: true }))).toMatch(/^deny: /);
      await writeFile(path, bytes);
    }
  });
});
