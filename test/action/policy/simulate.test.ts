import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simulate, type SimulateRequest, type Simulation } from '../../../action/policy/simulate.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { finding, refused as refusedOutcome, type Outcome } from '../../../core/finding.ts';
import { newCheckout, newRevocation, type Checkout, type Edit } from '../../fixtures/checkout.ts';
import {
  codesOf,
  enrolled,
  json,
  newPublisher,
  newRelease,
  NOW,
  ORIGIN,
  OTHER_PLUGIN,
  PLUGIN,
  POLICY,
  RECORD,
  record,
  resigned,
  value,
  verdict,
} from '../../fixtures/registry.ts';
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

async function run(
  edit: (policy: string) => string,
  commit = 'main',
  given: Partial<SimulateRequest> = {},
): Promise<Outcome<Simulation>> {
  const policy = value(parsePolicy(Buffer.from(edit(POLICY)))).value;
  const objects = checkout.repository.objects;
  const progress = (): void => undefined;
  return simulate({ objects, commit: await objects.resolve(commit), policy, at: NOW, progress, ...given });
}

async function refused(edit: (policy: string) => string): Promise<readonly string[]> {
  return linesOf(value(await run(edit)));
}

function linesOf({ releases }: Simulation): readonly string[] {
  return releases
    .filter(({ refusing }) => refusing.length > 0)
    .map(({ folder, refusing }) => `${folder.slice(FOLDER.length + 1)} ${codesOf(refusing)}`);
}

describe('a changed policy', () => {
  test('that asks for no more refuses nothing of what is merged', async () => {
    const { releases, denied } = value(await run(String));
    expect([releases.map(({ version, tier }) => `${version} ${tier}`), denied]).toEqual([
      ['1.0.0 vetted', '1.1.0 vetted'],
      0,
    ]);
    expect(releases.flatMap(({ refusing, softened, unjudged }) => [...refusing, ...softened, ...unjudged])).toEqual([]);
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
    expect(linesOf(value(await run(staged, before)))).toHaveLength(2);
  });
});

describe('what else a changed policy decides', () => {
  const tier = (members: string) => (text: string) => text.replace('- name: vetted', `- name: vetted\n    ${members}`);

  /** On a branch of its own, so that the others see the registry as it was. */
  async function on(edits: Record<string, Edit>): Promise<string> {
    const good = await checkout.repository.objects.resolve('main');
    const commit = checkout.commit(edits);
    checkout.git(['update-ref', 'refs/heads/main', good]);
    checkout.git(['read-tree', good]);
    return commit;
  }

  test('is where artifacts may lie', async () => {
    expect(await refused((text) => text.replace(ORIGIN, 'https://elsewhere.example.com'))).toEqual([
      '1.0.0 RELEASE_ORIGIN_FORBIDDEN',
      '1.1.0 RELEASE_ORIGIN_FORBIDDEN',
    ]);
  });

  test('is pins and the platform’s signature, which the record and the statement show', async () => {
    const other = JSON.stringify([enrolled(newPublisher())]);
    const built = (text: string): string =>
      `${tier('pinned: true\n    signed_by: platform')(text)}platform: ${other}\n`;
    expect((await refused(built))[0]).toBe('1.0.0 TIER_DIGEST_NOT_PINNED TIER_SIGNER_NOT_PLATFORM');
    const own = JSON.stringify([enrolled(checkout.publisher)]);
    expect((await refused((text) => built(text).replace(other, own)))[0]).toBe('1.0.0 TIER_DIGEST_NOT_PINNED');
  });

  test('is how far ahead reviews lie, and which tier a lapsed grant has fallen to', async () => {
    expect((await refused((text) => `${text}max_review_days: 30\n`))[0]).toBe('1.0.0 TIER_REVIEW_TOO_FAR');
    const below = (text: string): string => text.replace('artifact_origins', '  - name: below\nartifact_origins');
    const lapsed = { at: new Date('2026-09-02T00:00:00Z') };
    const fallen = value(await run(below, 'main', lapsed)).releases;
    expect(fallen.map((one) => `${one.tier} ${codesOf(one.refusing)}`)).toEqual([
      'below MANIFEST_DATA_CLASS_ABOVE_TIER',
      'below MANIFEST_DATA_CLASS_ABOVE_TIER',
    ]);
  });

  test('says what the policy of the registry refuses as well', async () => {
    const base = await on({ 'policy.yml': tier('dependencies: [locked]')(POLICY) });
    const { releases } = value(await run(tier('dependencies: [locked]\n    max_age_days: 1'), base));
    expect(releases.map((one) => [codesOf(one.refusing), one.alreadyRefused])).toEqual([
      ['TIER_DEPENDENCIES_FORBIDDEN TIER_RELEASE_TOO_OLD', ['TIER_DEPENDENCIES_FORBIDDEN']],
      ['TIER_DEPENDENCIES_FORBIDDEN TIER_RELEASE_TOO_OLD', ['TIER_DEPENDENCIES_FORBIDDEN']],
    ]);
  });

  test('without one is that of the commit, of one plugin where one is named', async () => {
    const base = await on({ 'policy.yml': tier('dependencies: [locked]')(POLICY) });
    const { objects } = checkout.repository;
    const asked = { objects, commit: base, at: NOW, progress: () => undefined };
    expect(linesOf(value(await simulate({ ...asked, pluginId: PLUGIN })))).toHaveLength(2);
    expect(value(await simulate({ ...asked, pluginId: OTHER_PLUGIN })).releases).toEqual([]);
  });

  test('leaves out what is denied', async () => {
    const deny = newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' });
    const base = await on({ [`revocations/${deny.id}.json`]: json(deny) });
    const { releases, denied } = value(await run(String, base));
    expect([releases.map(({ version }) => version), denied]).toEqual([['1.1.0'], 1]);
  });

  test('is known vulnerabilities, and says so where no export is given', async () => {
    const asking = tier('vulnerabilities: { threshold: low }');
    const [none] = value(await run(asking)).releases;
    expect([none?.refusing, none?.unjudged]).toEqual([
      [],
      [{ what: 'vulnerabilities', why: 'no OSV export is given' }],
    ]);
    const broken = [{ name: 'a.json', bytes: Buffer.from('{') }];
    const [held] = value(await run(asking, 'main', { osv: () => broken })).releases;
    expect([codesOf(held?.refusing ?? []), held?.unjudged]).toEqual(['OSV_RECORD_INVALID', []]);
  });

  test('cannot be what it asks of components where the SBOM cannot be read', async () => {
    const own = await newRelease(checkout.publisher);
    const torn = await resigned(own, checkout.publisher, { 'sbom.cdx.json': () => '{}' });
    const base = await on(
      Object.fromEntries([...torn.files].map(([path, bytes]): [string, Edit] => [`${torn.folder}/${path}`, bytes])),
    );
    const [first] = value(await run(String, base)).releases;
    expect(first?.refusing).toEqual([]);
    expect(first?.unjudged.map(({ what, why }) => `${what}: ${why}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^components: the SBOM cannot be read: SBOM_/)]),
    );
  });

  test('is the platform’s signature only where the statement still verifies', async () => {
    const asking = (text: string): string =>
      `${tier('signed_by: platform\n    cooldown_hours: 1')(text)}platform: ${JSON.stringify([enrolled(newPublisher())])}\n`;
    const base = await on({ [RECORD]: record(newPublisher()) });
    const [first] = value(await run(asking, base)).releases;
    expect([first?.refusing, first?.unjudged.map(({ what }) => what)]).toEqual([[], ['signature']]);
    const [unasked] = value(await run(String, base)).releases;
    expect(unasked?.unjudged).toEqual([]);
  });

  test('is the lock of an artifact that is at hand, and says why of one that is not', async () => {
    const base = await on({ [RECORD]: record(checkout.publisher, { dependencies: 'locked' }) });
    const release = await newRelease(checkout.publisher);
    const [own] = checkout.artifacts.values();
    const judged = async (artifacts: SimulateRequest['artifacts']) => {
      const [first] = value(await run(String, base, { artifacts })).releases;
      return [codesOf(first?.refusing ?? []), ...(first?.unjudged ?? []).map(({ what, why }) => `${what}: ${why}`)];
    };
    expect(await judged(undefined)).toEqual(['', expect.stringContaining('locks: the artifact is not at hand')]);
    expect(await judged(() => Promise.resolve(own))).toEqual(['LOCK_MISSING']);
    expect(await judged(() => Promise.resolve(undefined))).toEqual(['', expect.stringContaining('not in the folder')]);
    const unread = { kind: 'unavailable', findings: [] } as const;
    expect(await judged(() => Promise.resolve(unread))).toEqual(['', expect.stringContaining('cannot be read')]);
    const other = (await newRelease(checkout.publisher, { content: 'other' })).evidence;
    expect(await judged(() => Promise.resolve(other))).toEqual(['', expect.stringContaining('another artifact')]);
    const torn = { ...release.evidence, contents: refusedOutcome(finding('ARTIFACT_LAYOUT', 'torn')) };
    expect(await judged(() => Promise.resolve(torn))).toEqual(['', expect.stringContaining('cannot be read')]);
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
