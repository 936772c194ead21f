import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { NEVER_SIMULATED } from '../../action/policy/simulate.ts';
import { runCli } from '../../cli/run-cli.ts';
import { newCheckout, type Checkout } from '../fixtures/checkout.ts';
import { json, newRelease, NOW, POLICY } from '../fixtures/registry.ts';
import { CONFIG, TRUSTED_ROOT } from '../action/policy/registry-trust.ts';
import { waiver } from '../core/policy/policy-bench.ts';
import { fakeWorld } from './fake-world.ts';

let checkout: Checkout;

beforeAll(async () => {
  checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  checkout.commit({ 'waivers/2026-03-stage.json': json(waiver()) });
});
afterAll(() => checkout[Symbol.asyncDispose]());

async function policy(...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: checkout.folder.path, now: () => NOW };
  const code = await runCli(['policy', ...argv, '--registry', 'registry.git'], world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

describe('policy explain', () => {
  test('prints the rules of a plugin with the lines of policy.yml, and the waivers', async () => {
    const { code, out } = await policy('explain', 'text_redaction');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^text_redaction at [0-9a-f]{12}\n {2}tier +vetted, to be reviewed by 2026-09-01 {2}policy\.yml:4\n/,
    );
    expect(out).toMatch(/ {2}enforcement +enforce\n/);
    expect(out).toMatch(/ {2}waiver 2026-03-stage +TIER_STAGE_FORBIDDEN of every release until 2026-04-01T00:00:00Z\n/);
  });

  test('prints the same as JSON', async () => {
    const { out } = await policy('explain', 'text_redaction', '--json');
    expect(JSON.parse(out)).toMatchObject({
      plugin_id: 'text_redaction',
      rules: expect.arrayContaining([
        { rule: 'max_data_class', value: 'secret', line: 5, codes: ['MANIFEST_DATA_CLASS_ABOVE_TIER'] },
      ]),
    });
  });

  test('says which name is no plugin id, and which plugin is not there', async () => {
    expect(await policy('explain', '../../etc')).toMatchObject({ code: 2, out: '' });
    expect((await policy('explain', '../../etc')).errors).toContain('../../etc is no plugin id');
    expect((await policy('explain', 'nobody')).errors).toContain('plugins/nobody/plugin.json is not on main\n');
    const near = (await policy('explain', 'text_redactoin')).errors;
    expect(near).toContain('plugins/text_redactoin/plugin.json is not on main; did you mean text_redaction?');
  });

  test('tells which rule decides what of each merged release, where there is trust to judge it by', async () => {
    expect((await policy('explain', 'text_redaction')).out).toContain('releases: this registry has no trust/');
    const asking = POLICY.replace(
      '- name: vetted',
      '- name: vetted\n    stages: [batch]\n    max_age_days: 1\n    vulnerabilities: { threshold: high }',
    );
    const good = await checkout.repository.objects.resolve('main');
    const trust = { 'trust/config.json': CONFIG, 'trust/trusted_root.json': TRUSTED_ROOT };
    checkout.commit(trust);
    expect((await policy('explain', 'text_redaction')).out).toMatch(/\n1\.0\.0 +accepted +every rule\b/);
    checkout.commit({ ...trust, 'policy.yml': asking });
    const { code, out } = await policy('explain', 'text_redaction');
    expect(code).toBe(0);
    expect(out).toMatch(/\nrelease +today +by +code +because\n/);
    expect(out).toMatch(/\n1\.0\.0 +refused +max_age_days +TIER_RELEASE_TOO_OLD\b/);
    expect(out).toMatch(
      /\n1\.0\.0 +noted +stages +TIER_STAGE_FORBIDDEN +waiver 2026-03-stage until 2026-04-01T00:00:00Z\n/,
    );
    expect(out).toMatch(/\n1\.0\.0 +not judged +vulnerabilities +no OSV export is given\n/);
    const { releases } = JSON.parse((await policy('explain', 'text_redaction', '--json')).out) as {
      releases: object[];
    };
    expect(releases).toMatchObject([
      {
        version: '1.0.0',
        refused: [{ rule: 'max_age_days', code: 'TIER_RELEASE_TOO_OLD' }],
        noted: [{ rule: 'stages', by: { kind: 'waiver' } }],
        not_judged: [{ what: 'vulnerabilities' }],
      },
    ]);
    checkout.commit({ 'policy.yml': asking.replace('stages: [batch]', 'enforcement: warn') });
    expect((await policy('explain', 'text_redaction')).out).toMatch(
      /\n1\.0\.0 +noted +max_age_days +TIER_RELEASE_TOO_OLD +the tier is set to warn\n/,
    );
    checkout.git(['update-ref', 'refs/heads/main', good]);
    checkout.git(['read-tree', good]);
  });

  test('refuses a record or a policy that cannot be read', async () => {
    const good = await checkout.repository.objects.resolve('main');
    for (const path of ['plugins/text_redaction/plugin.json', 'policy.yml']) {
      checkout.commit({ [path]: '{' });
      const { code, out } = await policy('explain', 'text_redaction');
      expect([code, out]).toEqual([3, expect.stringMatching(/(JSON|YAML|POLICY)_[A-Z_]+ /)]);
      checkout.git(['update-ref', 'refs/heads/main', good]);
      checkout.git(['read-tree', good]);
    }
    checkout.commit({ 'policy.yml': null });
    expect((await policy('explain', 'text_redaction')).code).toBe(3);
    checkout.git(['update-ref', 'refs/heads/main', good]);
    checkout.git(['read-tree', good]);
  });
});

describe('a folder that is named and not there', () => {
  test.each(['explain', 'simulate'])('ends policy %s before anything is judged', async (verb) => {
    const { code, errors } = await policy(verb, 'text_redaction', '--artifacts', 'dits');
    expect([code, errors]).toEqual([2, expect.stringContaining('--artifacts: dits is not there')]);
    writeFileSync(checkout.folder.in('file'), '');
    expect((await policy(verb, 'text_redaction', '--artifacts', 'file')).errors).toContain('file is no folder');
    expect((await policy(verb, 'text_redaction', '--osv', 'nowhere')).code).toBe(1);
  });
});

describe('policy simulate', () => {
  const draft = (text: string): string => {
    writeFileSync(checkout.folder.in('draft.yml'), text);
    return 'draft.yml';
  };

  test('refuses a draft that is no policy, with the place', async () => {
    const { code, out } = await policy('simulate', draft(POLICY.replace('vetted', 'Vetted!')));
    expect(code).toBe(3);
    expect(out).toMatch(/draft\.yml:4:\d+: POLICY_MEMBER_INVALID/);
  });

  test('refuses a registry that has no configuration', async () => {
    const { code, out } = await policy('simulate', draft(POLICY));
    expect([code, out]).toEqual([3, expect.stringMatching(/trust\/config\.json/)]);
  });

  test('ends with yes where nothing would be refused, and with refused where something would', async () => {
    checkout.commit({ 'trust/config.json': CONFIG, 'trust/trusted_root.json': TRUSTED_ROOT });
    expect(await policy('simulate', draft(POLICY))).toMatchObject({
      code: 0,
      out: `not judged:\n  ${NEVER_SIMULATED}\n\n0 of 1 merged releases would be refused\n`,
    });
    const stricter = draft(
      POLICY.replace('max_data_class: secret', 'max_limits: { execution_ms: 1 }').replace(
        '\n    max_limits: { execution_ms: 1000 }',
        '',
      ),
    );
    const { code, out } = await policy('simulate', stricter);
    expect(code).toBe(3);
    expect(out).toMatch(
      /^plugin +version +tier +refused with +by the policy of today\ntext_redaction +1\.0\.0 +vetted +MANIFEST_DATA_CLASS_ABOVE_TIER +accepted\n/,
    );
    expect(out).toContain('plugins/text_redaction/releases/1.0.0');
    expect(out).toContain('MANIFEST_DATA_CLASS_ABOVE_TIER');
    expect(out).toContain('1 of 1 merged releases would be refused');
    expect(JSON.parse((await policy('simulate', stricter, '--json')).out)).toMatchObject({
      releases: 1,
      refused: [
        { folder: 'plugins/text_redaction/releases/1.0.0', findings: [{ code: 'MANIFEST_DATA_CLASS_ABOVE_TIER' }] },
      ],
    });
  });
});
