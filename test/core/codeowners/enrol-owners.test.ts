import { describe, expect, test } from 'vitest';
import { enrolOwners } from '../../../core/codeowners/enrol-owners.ts';
import { findingsOf } from '../../../core/finding.ts';
import { value } from '../../fixtures/registry.ts';

const RECORDS = '/plugins/*/plugin.json @sec';

function enrol(text: string, owners: readonly string[] = ['@acme/ml']) {
  return enrolOwners({ bytes: Buffer.from(text), file: 'CODEOWNERS', pluginId: 'search', owners });
}

function written(...given: Parameters<typeof enrol>): string {
  return Buffer.from(value(enrol(...given)).bytes).toString();
}

function codes(...given: Parameters<typeof enrol>): readonly string[] {
  return findingsOf(enrol(...given)).map(({ code, at }) => `${code} ${at?.line ?? ''}`.trim());
}

describe('the line of a plugin', () => {
  test('stands above the one about records, which comes with the first plugin', () => {
    const first = written('* @sec\n');
    expect(first).toBe(`* @sec\n/plugins/search/ @acme/ml\n${RECORDS}\n`);
    expect(written(`* @sec\n${RECORDS}\n/docs/ @docs\n`)).toBe(
      `* @sec\n/plugins/search/ @acme/ml\n${RECORDS}\n/docs/ @docs\n`,
    );
  });

  test('is added to a file that does not end with a newline', () => {
    expect(written('* @sec')).toBe(`* @sec\n/plugins/search/ @acme/ml\n${RECORDS}\n`);
  });

  test('names all owners', () => {
    expect(written('* @sec\n', ['@acme/ml', '@sam'])).toContain('/plugins/search/ @acme/ml @sam\n');
  });

  test('is there already, whatever case its owners are in: the bytes stay', () => {
    const text = `* @sec\r\n/plugins/search/ @ACME/ml\r\n${RECORDS}\r\n`;
    expect(value(enrol(text))).toEqual({ bytes: Buffer.from(text), added: [] });
  });
});

describe('what is meant is checked', () => {
  test.each([
    ['the line stands below the one about records', `* @sec\n${RECORDS}\n/plugins/search/ @acme/ml\n`, 3],
    ['a later line takes the releases', `* @sec\n${RECORDS}\n/plugins/*/releases/ @stranger\n`, 4],
    ['a later line takes statements alone', `* @sec\n${RECORDS}\n*.sigstore.json @stranger\n`, 4],
    ['a later line leaves the SBOM to nobody', `* @sec\n${RECORDS}\nsbom.cdx.json\n`, 4],
  ])('%s', (_, text, line) => {
    expect(new Set(codes(text))).toEqual(new Set([`ENROL_OWNERS_SHADOWED ${line}`]));
  });

  test('nobody owns the policy: there is nobody to keep the record with', () => {
    expect(codes('/docs/ @sec\n')).toEqual(['ENROL_OWNERS_SHADOWED']);
    expect(codes('* @sec\n/policy.yml\n')).toEqual(['ENROL_OWNERS_SHADOWED']);
  });

  test('nothing is written into a file that has lines that GitHub skips', () => {
    const found = findingsOf(enrol('* @sec\n/docs/ @not/an/owner\n'));
    expect(found.map(({ code }) => code).every((code) => code.startsWith('CODEOWNERS_'))).toBe(true);
    expect(found[0]?.at).toEqual({ file: 'CODEOWNERS', line: 2 });
  });

  test('a line that GitHub skips gives the releases to nobody', () => {
    const found = findingsOf(enrol('/policy.yml @sec\n', ['@not/an/owner']));
    expect(found.filter(({ code }) => code === 'ENROL_OWNERS_SHADOWED')).toHaveLength(4);
    expect(found.at(-1)?.message).toContain('no line covers it, and @not/an/owner is meant');
    expect(found[0]?.code).toMatch(/^CODEOWNERS_/);
  });

  test('what others own is nobody’s concern here: their lines stay as they are', () => {
    const text = `* @sec\n/plugins/weather/ @wet\n${RECORDS}\n/waivers/\n`;
    expect(written(text)).toBe(`* @sec\n/plugins/weather/ @wet\n/plugins/search/ @acme/ml\n${RECORDS}\n/waivers/\n`);
  });
});
