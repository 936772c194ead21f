import { describe, expect, test } from 'vitest';
import { enrolOwners } from '../../../core/codeowners/enrol-owners.ts';

const SEARCH = '/plugins/search/ @acme/search';
const RECORDS = '/plugins/*/plugin.json @sec';
const RELEASE = 'plugins/search/releases/1.0.0';

function enrol(text: string, owners: readonly string[] = ['@acme/search'], enrolled: readonly string[] = []) {
  return enrolOwners({ bytes: Buffer.from(text), file: 'CODEOWNERS', pluginId: 'search', owners, enrolled });
}

/** The file as it stands then, and what was added to it. */
function written(...asked: Parameters<typeof enrol>): readonly [string, readonly string[]] {
  const enrolled = enrol(...asked);
  if (enrolled.kind === 'refused') throw new Error(enrolled.findings.map(({ message }) => message).join('; '));
  return [Buffer.from(enrolled.value.bytes).toString('utf8'), enrolled.value.added];
}

function told(...asked: Parameters<typeof enrol>): readonly string[] {
  const enrolled = enrol(...asked);
  return enrolled.kind === 'ok'
    ? []
    : enrolled.findings.map(({ code, message, at }) => `${code} ${at?.file}:${at?.line ?? '-'} ${message}`);
}

describe('the lines of a plugin', () => {
  test('go to the end, the records after the folder', () => {
    const expected = ['* @sec', SEARCH, RECORDS, ''].join('\n');
    expect(written('* @sec\n')).toEqual([expected, [SEARCH, RECORDS]]);
    expect(written('* @sec')).toEqual([expected, [SEARCH, RECORDS]]);
  });

  test('go before the line about records where there is one, the last of several', () => {
    expect(written(`* @sec\n${RECORDS}\n`)).toEqual([`* @sec\n${SEARCH}\n${RECORDS}\n`, [SEARCH]]);
    expect(written(`* @sec\n${RECORDS}\n# x\n${RECORDS}\n`)[0]).toBe(
      `* @sec\n${RECORDS}\n# x\n${SEARCH}\n${RECORDS}\n`,
    );
  });

  test('are not written twice, and the bytes stay where nothing changes', () => {
    const whole = `* @sec\n${SEARCH}\n${RECORDS}`;
    expect(written(whole)).toEqual([whole, []]);
    expect(written(`* @sec\n${SEARCH}\n`)).toEqual([`* @sec\n${SEARCH}\n${RECORDS}\n`, [RECORDS]]);
  });

  test('name all owners of the plugin and all of policy.yml', () => {
    const [, added] = written('* @all\n/policy.yml @sec @ops\n/plugins/ @sec @ops\n', ['@ann', '@ben']);
    expect(added).toEqual(['/plugins/search/ @ann @ben', '/plugins/*/plugin.json @sec @ops']);
  });

  test('are those that are there whatever their case, order and repetition', () => {
    const there = `* @Sec @ops\n/plugins/search/ @Acme/Search @ann @ann\n/plugins/*/plugin.json @ops @sec\n`;
    expect(written(there, ['@ANN', '@acme/search'])).toEqual([there, []]);
  });
});

describe('refused, with nothing written', () => {
  test('a file with errors, all of them', () => {
    expect(told('* @sec\n!x @sec\nx sec\n').map((line) => line.split(' ')[0])).toEqual([
      'CODEOWNERS_PATTERN_INVALID',
      'CODEOWNERS_OWNER_INVALID',
    ]);
  });

  test('owners that GitHub would not read', () => {
    expect(told(`* @sec\n${RECORDS}\n`, ['search'])[0]).toMatch(/^CODEOWNERS_OWNER_INVALID CODEOWNERS:2 /v);
  });

  test('a policy that nobody owns', () => {
    const unowned = ['ENROL_OWNERS_SHADOWED CODEOWNERS:- policy.yml: no line covers it, and nobody owns it'];
    expect(told('/docs/ @sec\n')).toEqual(unowned);
    expect(told('* @sec\n/policy.yml\n')).toEqual(unowned);
  });

  test('a later line that takes files of a release away, each told with that line', () => {
    const text = `* @sec\n${RECORDS}\n*.cdx.json @bom\n`;
    expect(told(text)).toEqual([
      `ENROL_OWNERS_SHADOWED CODEOWNERS:4 ${RELEASE}/sbom.cdx.json: line 4, *.cdx.json, decides on it, and @acme/search is meant`,
    ]);
    expect(told(`* @sec\n${SEARCH}\n${RECORDS}\n/plugins/search/releases/ @a\n`)).toHaveLength(4);
  });

  test('a line of the folder that gives it to others, and records that others own', () => {
    expect(told('* @sec\n/plugins/search/ @stranger\n', ['@ann', '@ben'])[0]).toContain('and @ann @ben is meant');
    expect(told('* @sec\n/plugins/*/plugin.json @stranger\n')).toEqual([
      'ENROL_OWNERS_SHADOWED CODEOWNERS:3 plugins/search/plugin.json: line 3, /plugins/*/plugin.json, decides on it, and @sec is meant',
    ]);
  });

  test('a new line of records that takes the releases of nobody', () => {
    const before = `* @sec\n/plugins/other/ @other\n`;
    expect(written(before, undefined, ['other', 'search'])[1]).toEqual([SEARCH, RECORDS]);
  });

  test('a line that was there and takes a record is told without its own being written over', () => {
    const text = `* @sec\n${RECORDS}\n/plugins/search/plugin.json @acme/search\n`;
    expect(told(text)).toEqual([
      `ENROL_OWNERS_SHADOWED CODEOWNERS:4 plugins/search/plugin.json: line 4, /plugins/search/plugin.json, decides on it, and @sec is meant`,
    ]);
  });

  test('an owner that brings a line of its own, told at everything that it would take', () => {
    const found = told(`* @sec\n${RECORDS}\n`, ['@acme/search\n* @evil'], ['other', 'search']);
    const paths = found.map((line) => / (?<path>[^ ]+): line 3, \*, decides on it/v.exec(line)?.groups?.['path']);
    const inRelease = (plugin: string) =>
      ['release.json', 'PLUGIN_MANIFEST.json', 'sbom.cdx.json', 'attestations/release.sigstore.json'].map(
        (file) => `plugins/${plugin}/releases/1.0.0/${file}`,
      );
    expect(paths).toEqual([
      ...inRelease('search'),
      'policy.yml',
      'CODEOWNERS',
      'owners.lock.json',
      'trust/root.json',
      'waivers/some-waiver.json',
      'revocations/some-deny.json',
      '.github/workflows/check.yml',
      ...inRelease('other'),
    ]);
  });
});
