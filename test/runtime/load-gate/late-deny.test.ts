import { writeFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { finding, ok, refused } from '../../../core/finding.ts';
import type { PublicationClient } from '../../../runtime/client/client.ts';
import type { VerifiedPublication } from '../../../runtime/client/verified-publication.ts';
import type { Journal } from '../../../runtime/journal/journal.ts';
import { createLoadGate, type LoadGate } from '../../../runtime/load-gate/gate.ts';
import { signDeny } from '../../../signing/tuf/sign-deny.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import {
  CHANNEL,
  codesOf,
  newRelease,
  PLUGIN,
  POLICY,
  REGISTRY_ID,
  value,
  verdict,
  type Release,
} from '../../fixtures/registry.ts';

interface Host extends AsyncDisposable {
  readonly checkout: Checkout;
  readonly path: string;
  readonly digest: Release['digest'];
  gate(change?: { journal?: Pick<Journal, 'append'>; client?: PublicationClient }): LoadGate;
}

async function newHost(): Promise<Host> {
  const checkout = await newCheckout();
  const { artifact, digest, ...release } = await newRelease(checkout.publisher);
  checkout.commitRelease({ artifact, digest, ...release });
  value(await checkout.publish());
  const path = checkout.folder.in(artifact.name);
  await writeFile(path, artifact.bytes);
  const journal = { append: async () => ok({ sequence: 1, digest }) };
  return {
    checkout,
    path,
    digest,
    gate: (change = {}) => createLoadGate({ client: checkout.client(), journal, now: () => checkout.now, ...change }),
    [Symbol.asyncDispose]: () => checkout[Symbol.asyncDispose](),
  };
}

async function said(gate: LoadGate, path: string): Promise<string> {
  const { decision, findings, artifact } = await gate.load({ path });
  expect(artifact === undefined).toBe(decision.verdict === 'deny');
  return decision.verdict === 'allow' ? 'allow' : codesOf(findings);
}

const REVOKED = () => newRevocation({ kind: 'plugin', plugin_id: PLUGIN });

/** A journal that waits with its first answer until it is let go. */
function slowJournal(digest: Host['digest']) {
  const verdicts: string[] = [];
  let letGo: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const append = async (_kind: string, body: object) => {
    verdicts.push('verdict' in body ? String(body.verdict) : '');
    if (verdicts.length === 1) await waiting;
    return ok({ sequence: verdicts.length, digest });
  };
  return { append, verdicts, letGo: () => letGo() };
}

/** The same publication, where a file cannot be had as long as `isDown` says so. */
function withholding(publication: VerifiedPublication, isDown: () => boolean, path: string): VerifiedPublication {
  const down = refused(finding('PUBLICATION_UNREACHABLE', 'down'));
  return { ...publication, target: async (asked) => (asked === path && isDown() ? down : publication.target(asked)) };
}

/** The same publication, where the head keeps whoever asks waiting. */
function withSlowHead(publication: VerifiedPublication, until: Promise<void>): VerifiedPublication {
  const checked: VerifiedPublication['checked'] = async (...asked) => {
    await until;
    return publication.checked(...asked);
  };
  return { ...publication, checked };
}

describe('a deny that reaches a gate', () => {
  test.each(['load', 'loadAgain'] as const)('while it records what %s allows is what it answers', async (call) => {
    await using host = await newHost();
    const slow = slowJournal(host.digest);
    const plain = { append: async () => ok({ sequence: 1, digest: host.digest }) };
    let journal: Pick<Journal, 'append'> = plain;
    const gate = host.gate({ journal: { append: (kind, body) => journal.append(kind, body) } });
    value(await gate.refresh());
    await gate.load({ path: host.path });
    journal = slow;
    const loading = call === 'load' ? gate.load({ path: host.path }) : gate.loadAgain(host.digest);
    await vi.waitUntil(() => slow.verdicts.length === 1);
    value(await host.checkout.revoke(REVOKED()));
    value(await gate.refresh());
    slow.letGo();
    const loaded = await loading;
    expect([loaded.decision.verdict, codesOf(loaded.findings)]).toEqual(['deny', 'LOAD_REVOKED']);
    expect('artifact' in loaded ? loaded.artifact : undefined).toBeUndefined();
    expect(slow.verdicts).toEqual(['allow', 'deny']);
  });

  test('is not taken back by an older publication that answers late, or is held again', async () => {
    await using host = await newHost();
    const gate = host.gate();
    const older = value(await gate.refresh());
    let answer: () => void = () => undefined;
    const late = gate.hold(withSlowHead(older, new Promise((resolve) => (answer = resolve))));
    value(await host.checkout.revoke(REVOKED()));
    const newer = value(await host.checkout.client().refresh());
    const held = gate.hold(newer);
    answer();
    value(await late);
    expect(value(await held)).toBe(newer);
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
    expect(value(await gate.hold(older))).toBe(newer);
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
  });

  test('counts though the rest of its publication cannot be had, which is asked for again', async () => {
    await using host = await newHost();
    const { checkout } = host;
    const gate = host.gate();
    const before = value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('allow');
    checkout.commit({ 'policy.yml': POLICY.replace('execution_ms: 1000', 'execution_ms: 900') });
    value(await checkout.publish());
    value(await checkout.revoke(newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' })));
    let isDown = true;
    const next = withholding(value(await checkout.client().refresh()), () => isDown, 'policy.json');
    expect(verdict(await gate.hold(next))).toBe('PUBLICATION_UNREACHABLE');
    expect(gate.isStillAllowed(host.digest)).toBe(false);
    const { decision } = await gate.load({ path: host.path });
    expect(decision).toMatchObject({ verdict: 'deny', publication_version: before.version });
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
    isDown = false;
    expect((await gate.load({ path: host.path })).decision.publication_version).toBe(next.version);
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
  });

  test('and cannot be read denies everything until it can', async () => {
    await using host = await newHost();
    const gate = host.gate();
    const before = value(await gate.refresh());
    host.checkout.commitRelease(await newRelease(host.checkout.publisher, { version: '1.1.0' }));
    value(await host.checkout.publish());
    let isDown = true;
    const next = withholding(value(await host.checkout.client().refresh()), () => isDown, 'revocations.json');
    expect(verdict(await gate.hold(next))).toBe('PUBLICATION_UNREACHABLE');
    expect(verdict(await gate.hold(before))).toBe('PUBLICATION_UNREACHABLE');
    expect(await said(gate, host.path)).toBe('PUBLICATION_UNREACHABLE');
    isDown = false;
    expect(await said(gate, host.path)).toBe('allow');
  });

  test('by push counts before any server has answered', async () => {
    await using host = await newHost();
    const { checkout } = host;
    const client = checkout.client();
    const gate = host.gate({ client });
    const publication = value(await gate.refresh());
    expect(await said(gate, host.path)).toBe('allow');
    const { schema_version: _version, ...entry } = REVOKED();
    const origin = { registryId: REGISTRY_ID, channel: CHANNEL };
    const [statement = new Uint8Array()] = await signDeny({ ...entry, digests: [] }, origin, checkout.keys.revocations);
    let answer: () => void = () => undefined;
    const head = new Promise<void>((resolve) => (answer = resolve));
    // One is being held already when the deny comes.
    const first = gate.hold(withSlowHead(publication, head));
    value(await client.acceptDeny(statement));
    const holding = gate.hold(publication);
    await vi.waitUntil(() => !gate.isStillAllowed(host.digest));
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
    answer();
    value(await first);
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
    value(await holding);
    expect(await said(gate, host.path)).toBe('LOAD_REVOKED');
  });
});
