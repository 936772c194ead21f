import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestFromHex, digestOf, hexOf } from '../../../core/digest.ts';
import { finding, ok, refused } from '../../../core/finding.ts';
import type { PublicationClient } from '../../../runtime/client/client.ts';
import { openJournal, type Journal } from '../../../runtime/journal/journal.ts';
import { verifyJournal } from '../../../runtime/journal/verify-journal.ts';
import { createLoadGate, type LoadGate } from '../../../runtime/load-gate/gate.ts';
import { isDecision } from '../../../registry-schema/generated/validators.js';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import {
  codesOf,
  newRelease,
  PLUGIN,
  POLICY,
  record,
  RECORD,
  value,
  verdict,
  type Release,
} from '../../fixtures/registry.ts';

interface Host extends AsyncDisposable {
  readonly checkout: Checkout;
  readonly release: Release;
  readonly path: string;
  readonly digest: ReturnType<typeof digestOf>;
  readonly journalPath: string;
  gate(change?: { store?: string; journal?: Pick<Journal, 'append'>; client?: PublicationClient }): LoadGate;
}

async function newHost(policy?: string): Promise<Host> {
  const checkout = await newCheckout(policy);
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  const path = checkout.folder.in(release.artifact.name);
  await writeFile(path, release.artifact.bytes);
  const journalPath = checkout.folder.in('journal/decisions.ndjson');
  const journal = openJournal({ path: journalPath, durability: 'written' });
  return {
    checkout,
    release,
    path,
    digest: release.digest,
    journalPath,
    gate: (change = {}) => createLoadGate({ client: checkout.client(), journal, now: () => checkout.now, ...change }),
    async [Symbol.asyncDispose]() {
      await journal.close();
      await checkout[Symbol.asyncDispose]();
    },
  };
}

async function said(gate: LoadGate, path: string, change: object = {}) {
  const { decision, findings, artifact } = await gate.load({ path, ...change });
  expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(true);
  expect(artifact === undefined).toBe(decision.verdict === 'deny');
  return decision.verdict === 'allow' ? 'allow' : codesOf(findings);
}

const REVOKED = () => newRevocation({ kind: 'plugin', plugin_id: PLUGIN });

describe('a gate', () => {
  test('allows what is admitted and hands over the bytes that it read', async () => {
    await using host = await newHost();
    const gate = host.gate();
    value(await gate.refresh());
    const { decision, artifact } = await gate.load({ path: host.path, pluginId: PLUGIN, runId: 'run_1' });
    expect(decision).toMatchObject({ verdict: 'allow', plugin_id: PLUGIN, run_id: 'run_1', digest: host.digest });
    expect(artifact?.path).toBeUndefined();
    expect(Buffer.compare(artifact?.bytes ?? Buffer.alloc(0), host.release.artifact.bytes)).toBe(0);
  });

  test('holds nothing before it was refreshed, and says so', async () => {
    await using host = await newHost();
    const gate = host.gate();
    expect(await said(gate, host.path)).toBe('PUBLICATION_NOT_FOUND');
    expect(gate.isStillAllowed(host.digest)).toBe(false);
    const foreign = host.gate({ client: host.checkout.client({ registryId: 'another/registry' }) });
    expect(verdict(await foreign.refresh())).toBe('PUBLICATION_WRONG_REGISTRY');
    expect(await said(foreign, host.path)).toBe('PUBLICATION_WRONG_REGISTRY');
    value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('allow');
  });

  test('refuses what is not exactly what was admitted, before and after it has met that', async () => {
    await using host = await newHost();
    const { path, checkout } = host;
    const more = checkout.folder.in('more.tgz');
    await writeFile(more, Buffer.concat([host.release.artifact.bytes, Buffer.from('x')]));
    await symlink(path, checkout.folder.in('link.tgz'));
    const cases: readonly (readonly [string, object, string])[] = [
      [more, {}, 'ARTIFACT_GZIP_TRAILING_DATA LOAD_NOT_ADMITTED'],
      [more, { pluginId: PLUGIN }, 'ARTIFACT_GZIP_TRAILING_DATA LOAD_NOT_ADMITTED'],
      [path, { pluginId: 'other' }, 'LOAD_NOT_ADMITTED LOAD_PLUGIN_MISMATCH'],
      [path, { fileName: 'a.whl' }, 'ARTIFACT_NOT_ZIP LOAD_NOT_ADMITTED'],
      [path, { fileName: 'a/b.txt' }, 'ARTIFACT_FILE_NAME LOAD_NOT_ADMITTED'],
      [checkout.folder.in('link.tgz'), {}, 'LOAD_UNREADABLE'],
      [checkout.folder.path, {}, 'LOAD_UNREADABLE'],
      ['/nowhere/a.tgz', {}, 'LOAD_UNREADABLE'],
    ];
    const gate = host.gate();
    value(await gate.refresh());
    const all = async () => {
      const codes: string[] = [];
      for (const [file, asked] of cases) codes.push(await said(gate, file, asked));
      return codes;
    };
    const expected = cases.map(([, , codes]) => codes);
    expect(await all()).toEqual(expected);
    expect(await said(gate, path)).toBe('allow');
    expect(await all()).toEqual(expected);
    expect(await said(gate, path)).toBe('allow');
  });

  test('keeps to the copy in its store: a file that is swapped after it was read runs nowhere', async () => {
    await using host = await newHost();
    const store = host.checkout.folder.in('store');
    const gate = host.gate({ store });
    value(await gate.refresh());
    const { artifact } = await gate.load({ path: host.path });
    await writeFile(host.path, 'swapped');
    if (artifact?.path === undefined) throw new Error('it was not put into the store');
    expect(artifact.path).toBe(join(store, hexOf(host.digest), host.release.artifact.name));
    expect(digestOf(await readFile(artifact.path))).toBe(host.digest);
    expect((await stat(artifact.path)).mode & 0o777).toBe(0o400);
    expect(await said(gate, host.path)).not.toBe('allow');
    expect((await readdir(store)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('believes nothing that lies in its store already', async () => {
    await using host = await newHost();
    const store = host.checkout.folder.in('store');
    const folder = join(store, hexOf(host.digest));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, host.release.artifact.name), 'planted');
    const gate = host.gate({ store });
    value(await gate.refresh());
    const { artifact } = await gate.load({ path: host.path });
    expect(digestOf(await readFile(artifact?.path ?? ''))).toBe(host.digest);
  });

  test('denies what its store cannot keep, and what its journal cannot take', async () => {
    await using host = await newHost();
    const store = host.checkout.folder.in('store');
    await mkdir(store);
    await writeFile(join(store, hexOf(host.digest)), 'in the way');
    const gate = host.gate({ store });
    value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('LOAD_UNREADABLE');
    expect(await said(host.gate({ store: host.path }), host.path)).toBe('LOAD_UNREADABLE');
    const full = { append: async () => refused(finding('JOURNAL_UNWRITABLE', 'ENOSPC')) };
    const unrecorded = host.gate({ journal: full });
    value(await unrecorded.refresh());
    expect(await said(unrecorded, host.path)).toBe('LOAD_UNRECORDED');
  });

  test('records every answer before it is given', async () => {
    await using host = await newHost();
    const order: string[] = [];
    const journal = {
      append: async (_kind: string, body: object) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push('verdict' in body ? String(body.verdict) : '');
        return ok({ sequence: 1, digest: host.digest });
      },
    };
    const gate = host.gate({ journal });
    value(await gate.refresh());
    await gate.load({ path: host.path }).then(() => order.push('answered'));
    await gate.load({ path: '/nowhere' }).then(() => order.push('answered'));
    await gate.loadAgain(host.digest).then(() => order.push('answered'));
    expect(order).toEqual(['allow', 'answered', 'deny', 'answered', 'allow', 'answered']);
  });

  test('writes a journal that verifies', async () => {
    await using host = await newHost();
    const gate = host.gate();
    value(await gate.refresh());
    for (const path of [host.path, '/nowhere', host.path]) await gate.load({ path });
    await gate.loadAgain(host.digest, 'run_2');
    expect(value(await verifyJournal([host.journalPath])).last.sequence).toBe(5);
  });
});

describe('what a gate has verified before', () => {
  test('is answered again as it was answered first', async () => {
    await using host = await newHost();
    const gate = host.gate();
    value(await gate.refresh());
    const stable = ({ audit_log: _id, ...decision }: { audit_log: string }) => decision;
    const cold = await gate.load({ path: host.path });
    const warm = await gate.load({ path: host.path });
    expect(stable(warm.decision)).toEqual(stable(cold.decision));
    expect(stable((await gate.loadAgain(host.digest)).decision)).toEqual(stable(cold.decision));
  });

  test('is unknown to another gate, and to itself under another name', async () => {
    await using host = await newHost();
    const gate = host.gate();
    value(await gate.refresh());
    const unknown = await gate.loadAgain(host.digest);
    expect([unknown.decision.verdict, codesOf(unknown.findings)]).toEqual(['deny', 'LOAD_UNREADABLE']);
    expect(await said(gate, host.path)).toBe('allow');
    expect(await said(gate, host.path, { pluginId: 'other' })).toBe('LOAD_NOT_ADMITTED LOAD_PLUGIN_MISMATCH');
    expect(gate.isStillAllowed(digestFromHex('0'.repeat(64)))).toBe(false);
  });

  test('is denied from the refresh on that brings a deny, or a held publication that does', async () => {
    await using host = await newHost();
    const [gate, watched] = [host.gate(), host.gate()];
    value(await gate.refresh());
    value(await watched.refresh());
    for (const one of [gate, watched]) expect(await said(one, host.path)).toBe('allow');
    value(await host.checkout.revoke(REVOKED()));
    expect(gate.isStillAllowed(host.digest)).toBe(true);
    value(await gate.refresh());
    value(await watched.hold(value(await host.checkout.client().refresh())));
    for (const one of [gate, watched]) {
      expect(one.isStillAllowed(host.digest)).toBe(false);
      expect(codesOf((await one.loadAgain(host.digest)).findings)).toBe('LOAD_REVOKED');
      expect(await said(one, host.path)).toBe('LOAD_REVOKED');
    }
  });

  test('stays known where another plugin is released, and is verified anew where its record or the rules change', async () => {
    await using host = await newHost();
    const { checkout } = host;
    const gate = host.gate();
    value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('allow');
    checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.1.0' }));
    value(await checkout.publish());
    value(await gate.refresh());
    expect(gate.isStillAllowed(host.digest)).toBe(true);
    checkout.commit({ [RECORD]: record(checkout.publisher, { tier: { name: 'vetted', review_by: '2026-08-01' } }) });
    value(await checkout.publish());
    value(await gate.refresh());
    expect(gate.isStillAllowed(host.digest)).toBe(false);
    expect(await said(gate, host.path)).toBe('allow');
    checkout.commit({ 'policy.yml': `${POLICY}\n# again\n`.replace('execution_ms: 1000', 'execution_ms: 900') });
    value(await checkout.publish());
    value(await gate.refresh());
    expect(gate.isStillAllowed(host.digest)).toBe(false);
    expect((await gate.load({ path: host.path })).decision.execution_limit_ms).toBe(900);
  });

  test('is not answered by a publication, or under a head, that has expired since', async () => {
    await using host = await newHost();
    const gate = host.gate();
    const held = value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('allow');
    host.checkout.now = new Date(Date.parse(held.expires) - 1000);
    expect(await said(gate, host.path)).toBe('allow');
    host.checkout.now = new Date(Date.parse(held.expires));
    expect(await said(gate, host.path)).toBe('PUBLICATION_EXPIRED');
    expect(gate.isStillAllowed(host.digest)).toBe(false);
    expect((await gate.refresh()).kind).toBe('refused');
    host.checkout.now = new Date(host.checkout.now.getTime() + 30 * 86_400_000);
    expect(await said(gate, host.path)).toBe('PUBLICATION_EXPIRED PUBLICATION_HEAD_EXPIRED');
  });

  test('falls with the tier that it was granted, on the day after its review was due', async () => {
    const below = '  - name: below\n    permissions: []\n    max_limits: { execution_ms: 50 }\n';
    await using host = await newHost(POLICY.replace('artifact_origins', `${below}artifact_origins`));
    const { checkout } = host;
    checkout.commit({ [RECORD]: record(checkout.publisher, { tier: { name: 'vetted', review_by: '2026-03-01' } }) });
    checkout.now = new Date('2026-03-01T22:00:00Z');
    value(await checkout.publish());
    const gate = host.gate();
    value(await gate.refresh());
    const decided = async () => {
      const { decision } = await gate.load({ path: host.path });
      return [decision.verdict, decision.tier, decision.permissions, decision.execution_limit_ms];
    };
    expect(await decided()).toEqual(['allow', 'vetted', ['network'], 1000]);
    checkout.now = new Date('2026-03-02T00:00:00Z');
    expect(gate.isStillAllowed(host.digest)).toBe(false);
    expect((await gate.loadAgain(host.digest)).decision.verdict).toBe('deny');
    expect(await decided()).toEqual(['allow', 'below', [], 50]);
  });

  test('goes on to hold while the publication is out of reach', async () => {
    await using host = await newHost();
    const gate = host.gate();
    value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('allow');
    await rm(host.checkout.directory, { recursive: true });
    expect(verdict(await gate.refresh())).toMatch(/^PUBLICATION_/);
    expect(await said(gate, host.path)).toBe('allow');
    const later = host.gate();
    value(await later.loadCached());
    expect(await said(later, host.path)).toBe('allow');
  });
});
