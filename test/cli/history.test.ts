import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, NOW, PLUGIN, POLICY, record, RECORD, value, type Release } from '../fixtures/registry.ts';
import { fakeWorld } from './fake-world.ts';

// A day in the life of a plugin: enrolled at 12:00, two releases at 13:00, one tier lower at 14:00, another policy at 15:00,
// the first release revoked at 16:00.

const TIERS = POLICY.replace(
  'artifact_origins',
  '  - { name: open, max_data_class: secret, permissions: [network], enforcement: warn }\nartifact_origins',
);

let checkout: Checkout;
let first: Release;
let second: Release;

const hour = (hours: number) => new Date(NOW.getTime() + hours * HOUR_IN_MS);

async function publishAt(hours: number): Promise<void> {
  checkout.now = hour(hours);
  value(await checkout.publish());
}

beforeAll(async () => {
  checkout = await newCheckout(TIERS);
  const { publisher } = checkout;
  first = await newRelease(publisher, { version: '1.0.0' });
  second = await newRelease(publisher, { version: '1.0.1', manifest: { origin: 'synthesized' } });
  checkout.commitRelease(first);
  checkout.commitRelease(second);
  await publishAt(1);
  checkout.commit({ [RECORD]: record(publisher, { tier: { name: 'open', review_by: '2026-09-01' } }) });
  await publishAt(2);
  checkout.commit({ 'policy.yml': `${TIERS}# reviewed\n` });
  await publishAt(3);
  checkout.now = hour(4);
  const scope = { kind: 'version', plugin_id: PLUGIN, version: '1.0.0' } as const;
  value(await checkout.revoke(newRevocation(scope, { issued_at: '2026-03-01T16:00:00Z', reason: 'leaks prompts' })));
  writeFileSync(checkout.folder.in('root.json'), checkout.root);
});
afterAll(() => checkout[Symbol.asyncDispose]());

async function portcullis(...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: checkout.folder.path, now: () => hour(5) };
  const given = ['--publication', 'publication', '--root', 'root.json', '--cache', 'cache'];
  const code = await runCli([...argv, ...given], world);
  return { code, out: world.stdout.text(), said: world.stdout.text() + world.stderr.text() };
}

async function json(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { code, out } = await portcullis(...argv, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

describe('portcullis history', () => {
  test('tells every change of state in order, with its time and its author', async () => {
    const { code, out } = await portcullis('history', PLUGIN);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('    ')),
    ).toEqual([
      'text_redaction of registry.example stable: tier open, active, 2 admitted',
      '2026-03-01T12:00:00Z  record accepted: tier vetted until 2026-09-01, on breach quarantine, active',
      `2026-03-01T13:00:00Z  admitted 1.0.0 as number 0, ${first.digest}`,
      `2026-03-01T13:00:00Z  admitted 1.0.1 as number 1, ${second.digest}`,
      '2026-03-01T14:00:00Z  record changed: tier from vetted to open',
      expect.stringMatching(/^2026-03-01T16:00:00Z {2}revoked \(stop, \w+\) by entry \S+: leaks prompts$/),
    ]);
  });

  test('names publisher, builder, approvers by number and capacity, policy, and the capability change accepted', async () => {
    const { out } = await portcullis('history', PLUGIN);
    expect(out).toMatch(/published by key [0-9a-f]{64}/);
    expect(out).toContain('    built by ci/example\n');
    expect(out).toContain('pull request 1 by account 22, commit ');
    expect(out).toContain('approved by account 11 (approver then) as approver, review 7');
    expect(out).toMatch(/judged by policy sha256:[0-9a-f]{64}/);
    expect(out).toContain('accepted: egress widened: (none) → https://api.example.com:443 [egress-host');
    expect(out).toContain('it entered quarantined: nobody wrote it');
  });

  test('tells the same as JSON', async () => {
    const { events } = await json('history', PLUGIN);
    expect(events).toMatchObject([
      { kind: 'record', plugin: { tier: 'vetted' }, before: null },
      {
        kind: 'admitted',
        row: { version: '1.0.0' },
        release: { tier: 'vetted' },
        built_by: 'ci/example',
        by: { origin: { kind: 'pull-request', author: 22 }, approvals: [{ id: 11, capacities: ['approver'] }] },
      },
      { kind: 'admitted', row: { version: '1.0.1', quarantined: true } },
      { kind: 'record', plugin: { tier: 'open' }, before: { tier: 'vetted' } },
      { kind: 'denied', entry: { action: 'revoked' } },
    ]);
  });

  test('answers from the cache alone once it has been asked', async () => {
    const online = await portcullis('history', PLUGIN);
    const offline = await portcullis('history', PLUGIN, '--offline');
    expect(offline).toEqual(online);
  });

  test('says which name was meant where there is no such plugin', async () => {
    const { code, said } = await portcullis('history', 'text_redation');
    expect(code).toBe(3);
    expect(said).toContain('LOAD_NOT_ADMITTED');
    expect(said).toContain('did you mean text_redaction?');
    expect((await portcullis('history', 'No Plugin')).code).toBe(2);
  });
});

describe('portcullis explain', () => {
  const standing = async (digest: string, hours: number) => {
    const { standing: said } = await json('explain', digest, '--at', hour(hours).toISOString());
    return said;
  };

  test('says what held at a time, and nothing of what came later', async () => {
    expect(await standing(first.digest, 0.5)).toBe('not-yet-admitted');
    expect(await standing(first.digest, 1)).toBe('admitted');
    expect(await standing(first.digest, 3.9)).toBe('admitted');
    expect(await standing(first.digest, 4)).toBe('revoked');
    expect(await standing(second.digest, 4)).toBe('quarantined');
  });

  test('takes a release by its name, or the artifact itself, as well as a digest', async () => {
    const { out } = await portcullis('explain', first.digest);
    expect((await portcullis('explain', `${PLUGIN}@1.0.0`)).out).toBe(out);
    const file = checkout.folder.in('a.bin');
    writeFileSync(file, 'not admitted');
    const stranger = await portcullis('explain', file);
    expect(stranger.code).toBe(3);
    expect(stranger.said).toContain(
      `LOAD_NOT_ADMITTED sha256:${createHash('sha256').update('not admitted').digest('hex')}`,
    );
    const whole = await portcullis('explain', PLUGIN);
    expect(whole.code).toBe(2);
    expect(whole.said).toContain(`portcullis history ${PLUGIN} lists`);
    expect((await portcullis('explain', `${PLUGIN}@7.0.0`)).code).toBe(3);
  });

  test('says why, in which tier, and by whom it was admitted', async () => {
    const { code, out } = await portcullis('explain', first.digest.slice('sha256:'.length));
    expect(code).toBe(0);
    expect(out).toContain(`revoked at 2026-03-01T17:00:00Z: text_redaction 1.0.0, ${first.digest}\n`);
    expect(out).toMatch(/because revoked \(stop\) by entry \S+ of 2026-03-01T16:00:00Z, issued by .+: leaks prompts\n/);
    expect(out).toContain('  because admitted at 2026-03-01T13:00:00Z as number 0\n');
    expect(out).toContain('  tier granted open, in force open\n');
    expect(out).toMatch(/ {2}policy sha256:[0-9a-f]{64}, in force since 2026-03-01T15:00:00Z\n/);
    expect(out).toContain('  not told by the publication: when a host learned of a deny');
    expect(out).toContain('approved by account 11');
  });

  test('says plainly that a policy of before is not in the publication any more', async () => {
    const { code, out } = await portcullis('explain', first.digest, '--at', '2026-03-01T13:30:00Z');
    expect(code).toBe(0);
    expect(out).toMatch(/ {2}policy sha256:[0-9a-f]{64}, in force since 2026-03-01T12:00:00Z, replaced since\n/);
    expect(out).toMatch(/not told by the publication: what policy sha256:[0-9a-f]{64} said: it has been replaced/);
    expect(out).toContain('  tier granted vetted\n');
  });

  test('refuses what is no digest, no time, and of no release', async () => {
    expect((await portcullis('explain', 'sha256:12')).code).toBe(2);
    expect((await portcullis('explain', first.digest, '--at', 'yesterday')).code).toBe(2);
    const { code, said } = await portcullis('explain', `sha256:${'0'.repeat(64)}`);
    expect(code).toBe(3);
    expect(said).toContain('LOAD_NOT_ADMITTED');
  });

  test('says so where the ledger is out of reach', async () => {
    rmSync(`${checkout.directory}/evidence`, { recursive: true });
    rmSync(checkout.folder.in('cache'), { recursive: true });
    const { code, said } = await portcullis('explain', first.digest);
    expect(code).toBe(3);
    expect(said).toContain('LEDGER_BROKEN');
  });
});
