import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { runCli } from '../../cli/run-cli.ts';
import { newCheckout, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, NOW, value, type Release } from '../fixtures/registry.ts';
import { fakeWorld } from './fake-world.ts';

let checkout: Checkout;
let release: Release;

beforeAll(async () => {
  checkout = await newCheckout();
  release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  writeFileSync(checkout.folder.in('root.json'), checkout.root);
  writeFileSync(checkout.folder.in(release.artifact.name), release.artifact.bytes);
  writeFileSync(
    checkout.folder.in('other.tgz'),
    (await newRelease(checkout.publisher, { content: 'x' })).artifact.bytes,
  );
});
afterAll(() => checkout[Symbol.asyncDispose]());

async function load(...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: checkout.folder.path, now: () => NOW };
  const given = ['--publication', 'publication', '--root', 'root.json', '--cache', 'cache'];
  const code = await runCli(['load', ...argv, ...given], world);
  return { code, out: world.stdout.text() };
}

describe('portcullis load', () => {
  test('allows what is admitted, and names the tier in force', async () => {
    const { code, out } = await load(release.artifact.name);
    expect([code, out]).toEqual([0, 'allow: text_redaction 1.0.0, tier vetted, permissions network, 1000 ms\n']);
  });

  test('keeps what it allows, and nothing else, in a store', async () => {
    const { code, out } = await load(release.artifact.name, '--store', 'store');
    const kept = checkout.folder.in('store', hexOf(release.digest), release.artifact.name);
    expect([code, out]).toEqual([0, expect.stringContaining(`\nrun ${kept}\n`)]);
    expect(digestOf(readFileSync(kept))).toBe(release.digest);
    expect((await load('other.tgz', '--store', 'store')).code).toBe(3);
    expect((await load('absent.tgz', '--store', 'store')).code).toBe(3);
    expect(readdirSync(checkout.folder.in('store'))).toEqual([hexOf(release.digest)]);
    const full = await load(release.artifact.name, '--store', 'root.json');
    expect([full.code, full.out]).toEqual([3, expect.stringContaining('LOAD_UNREADABLE')]);
  });

  test('says that nothing is admitted of a plugin that it is asked for, and which name was meant', async () => {
    const { code, out } = await load(release.artifact.name, '--plugin', 'text_redation');
    expect(code).toBe(3);
    expect(out).toContain('\nno release of text_redation is admitted; did you mean text_redaction?\n');
    const { out: far } = await load(release.artifact.name, '--plugin', 'something_else');
    expect(far).toContain('\nno release of something_else is admitted\n');
  });

  test('says nothing of names where the plugin is known and these bytes are not', async () => {
    const { code, out } = await load('other.tgz', '--plugin', 'text_redaction');
    expect([code, out]).toEqual([3, expect.stringContaining('LOAD_NOT_ADMITTED')]);
    expect(out).not.toContain('no release of');
  });
});
