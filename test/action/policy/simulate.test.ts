import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simulate, type Simulation } from '../../../action/policy/simulate.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import type { Outcome } from '../../../core/finding.ts';
import { newCheckout, type Checkout, type Edit } from '../../fixtures/checkout.ts';
import { codesOf, json, newRelease, NOW, PLUGIN, POLICY, value, verdict } from '../../fixtures/registry.ts';
import { CONFIG, TRUSTED_ROOT } from './registry-trust.ts';
import { waiver } from '../../core/policy/policy-bench.ts';

let checkout: Checkout;
const FOLDER = 'plugins/text_redaction/releases';
beforeAll(async () => {
  checkout = await newCheckout();
  checkout.commit({ 'trust/config.json': CONFIG, 'trust/trusted_root.json': TRUSTED_ROOT });
  checkout.commitRelease(await newRelease(checkout.publisher));
  checkout.commitRelease(
    await newRelease(checkout.publisher, { version: '1.1.0', manifest: { data_classes: ['secret'] } }),
  );
});
afterAll(() => checkout[Symbol.asyncDispose]());

async function run(edit: (policy: string) => string, commit = 'main'): Promise<Outcome<Simulation>> {
  const policy = value(parsePolicy(Buffer.from(edit(POLICY)))).value;
  const objects = checkout.repository.objects;
  return simulate({ objects, commit: await objects.resolve(commit), policy, at: NOW, progress: () => undefined });
}

async function refused(edit: (policy: string) => string): Promise<readonly string[]> {
  return value(await run(edit)).refused.map(
    ({ folder, findings }) => `${folder.slice(FOLDER.length + 1)} ${codesOf(findings)}`,
  );
}

describe('a changed policy', () => {
  test('that asks for no more refuses nothing of what is merged', async () => {
    expect(value(await run(String))).toEqual({ releases: 2, refused: [] });
  });

  test('names each release that it would refuse, and why', async () => {
    expect(await refused((text) => text.replace('max_data_class: secret', 'max_data_class: open'))).toEqual([
      '1.1.0 MANIFEST_DATA_CLASS_ABOVE_TIER',
    ]);
    expect(
      await refused((text) => text.replace('- name: vetted', '- name: vetted\n    evidence: [{ kind: provenance }]')),
    ).toEqual(['1.0.0 PROVENANCE_MISSING', '1.1.0 PROVENANCE_MISSING']);
  });

  test('that only observes refuses nothing', async () => {
    const observing = '- name: vetted\n    enforcement: observe\n    stages: [batch]';
    expect(await refused((text) => text.replace('- name: vetted', observing))).toEqual([]);
  });

  test('without the tier refuses all of it', async () => {
    expect(await refused((text) => text.replace('- name: vetted', '- name: other'))).toEqual([
      '1.0.0 RELEASE_TIER_UNKNOWN',
      '1.1.0 RELEASE_TIER_UNKNOWN',
    ]);
  });

  test('measures age and cooldown by what the manifest says of the build', async () => {
    const cooling = (hours: number) => (text: string) =>
      text.replace('- name: vetted', `- name: vetted\n    cooldown_hours: ${hours}`);
    expect(await refused(cooling(26))).toEqual([]);
    expect(await refused(cooling(27))).toEqual(['1.0.0 TIER_RELEASE_TOO_NEW', '1.1.0 TIER_RELEASE_TOO_NEW']);
  });

  test('is judged with the waivers of the registry', async () => {
    const before = await checkout.repository.objects.resolve('main');
    checkout.commit({
      'waivers/2026-03-stage.json': json(waiver({ scope: { plugin_id: PLUGIN, version: '1.0.0' } })),
    });
    const staged = (text: string): string => text.replace('- name: vetted', '- name: vetted\n    stages: [batch]');
    expect(await refused(staged)).toEqual(['1.1.0 TIER_STAGE_FORBIDDEN']);
    expect(value(await run(staged, before)).refused).toHaveLength(2);
  });
});

describe('a registry that cannot be read', () => {
  const broken: readonly (readonly [string, Record<string, Edit>, string])[] = [
    ['without its configuration', { 'trust/config.json': null }, 'JSON_SYNTAX'],
    ['without its trusted root', { 'trust/trusted_root.json': null }, 'JSON_SYNTAX'],
    ['with a record that is none', { 'plugins/text_redaction/plugin.json': '{' }, 'JSON_SYNTAX'],
  ];
  test.each(broken)('%s is refused', async (_name, edits, code) => {
    const good = await checkout.repository.objects.resolve('main');
    checkout.commit(edits);
    expect(verdict(await run(String))).toBe(code);
    checkout.git(['update-ref', 'refs/heads/main', good]);
    checkout.git(['read-tree', good]);
  });

  test('where one merged release cannot be read tells that of it', async () => {
    checkout.commit({ [`${FOLDER}/1.0.0/PLUGIN_MANIFEST.json`]: '{' });
    const found = await refused(String);
    expect(found[0]).toMatch(/^1\.0\.0 .*JSON_SYNTAX/);
    expect(found).toHaveLength(1);
  });
});
