import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLicences } from '../../../core/licence/check-licences.ts';
import type { LicencePolicy } from '../../../core/licence/licence-policy.ts';
import { parseSpdxExpression } from '../../../core/licence/spdx-expression.ts';
import type { SbomLicence } from '../../../core/sbom/sbom.ts';
import { codesOf, component, sbomOf } from '../sdk/sdk-sbom.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;
const ALLOW = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'GPL-2.0-only WITH Classpath-exception-2.0', 'LicenseRef-vendor'];
const DENY = ['GPL-3.0-only', 'AGPL-3.0-or-later'];

function check(policy: LicencePolicy, ...licences: readonly SbomLicence[]): string {
  const { findings } = checkLicences(sbomOf([component('x', '1.0', { licences })]), policy);
  return codesOf(findings).join() || 'allowed';
}

const id = (text: string): SbomLicence => ({ kind: 'id', text });
const expression = (text: string): SbomLicence => ({ kind: 'expression', text });
const named = (text: string): SbomLicence => ({ kind: 'name', text });

describe('the licences of a component', () => {
  test.each([
    ['MIT', 'allowed'],
    ['mit', 'allowed'],
    ['(MIT)', 'allowed'],
    ['MIT OR GPL-3.0-only', 'allowed'],
    ['MIT or GPL-3.0-only', 'allowed'],
    ['MIT AND Apache-2.0', 'allowed'],
    ['MIT AND (Apache-2.0 OR GPL-3.0-only)', 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', 'allowed'],
    ['Apache-2.0+', 'allowed'],
    ['GPL-2.0 WITH Classpath-exception-2.0', 'allowed'],
    ['GPL-2.0+ WITH Classpath-exception-2.0', 'allowed'],
    ['LicenseRef-vendor', 'allowed'],
    ['MIT AND GPL-3.0-only', 'LICENCE_FORBIDDEN'],
    ['MIT OR Apache-2.0 AND GPL-3.0-only', 'allowed'],
    ['(MIT OR Apache-2.0) AND GPL-3.0-only', 'LICENCE_FORBIDDEN'],
    ['GPL-2.0-only', 'LICENCE_FORBIDDEN'],
    ['GPL-2.0-only WITH GCC-exception-2.0', 'LICENCE_FORBIDDEN'],
    ['LicenseRef-other', 'LICENCE_UNRESOLVED'],
    ['DocumentRef-x:LicenseRef-y', 'LICENCE_UNRESOLVED'],
    ['LicenseRef-other OR MIT', 'allowed'],
    ['LicenseRef-other AND MIT', 'LICENCE_UNRESOLVED'],
    ['LicenseRef-other AND GPL-3.0-only', 'LICENCE_FORBIDDEN'],
    ['NOASSERTION', 'LICENCE_UNRESOLVED'],
    ['SEE LICENSE IN LICENSE.md', 'LICENCE_UNRESOLVED'],
    ['MIT/Apache-2.0', 'LICENCE_UNRESOLVED'],
    ['MIT AND', 'LICENCE_UNRESOLVED'],
    ['NONE', 'LICENCE_UNLICENSED'],
    ['UNLICENSED', 'LICENCE_UNLICENSED'],
    [' ', 'LICENCE_UNLICENSED'],
  ])('the expression %j under a list of what is allowed: %s', (text, verdict) => {
    expect(check({ allow: ALLOW }, expression(text))).toBe(verdict);
  });

  test.each([
    ['MIT', 'allowed'],
    ['Sleepycat', 'allowed'],
    ['GPL-3.0', 'LICENCE_FORBIDDEN'],
    ['GPL-3.0-or-later', 'LICENCE_FORBIDDEN'],
    ['GPL-3.0-only WITH GCC-exception-3.1', 'LICENCE_FORBIDDEN'],
    ['AGPL-3.0-only', 'LICENCE_FORBIDDEN'],
    ['AGPL-3.0', 'LICENCE_FORBIDDEN'],
    ['LicenseRef-other', 'LICENCE_UNRESOLVED'],
  ])('the expression %j under a list of what is denied: %s', (text, verdict) => {
    expect(check({ deny: DENY }, expression(text))).toBe(verdict);
  });

  test.each([
    ['MIT License', 'allowed'],
    ['License :: OSI  Approved :: MIT License', 'allowed'],
    ['BSD-3-Clause', 'allowed'],
    ['License :: OSI Approved :: GNU General Public License v3 (GPLv3)', 'LICENCE_FORBIDDEN'],
    ['Apache Software License', 'LICENCE_UNRESOLVED'],
    ['BSD', 'LICENCE_UNRESOLVED'],
    ['Proprietary', 'LICENCE_UNRESOLVED'],
    ['UNLICENSED', 'LICENCE_UNLICENSED'],
  ])('the name %j: %s', (text, verdict) => {
    expect(check({ allow: ALLOW }, named(text))).toBe(verdict);
  });

  test('a name that says nothing is not let through where all but the denied is allowed', () => {
    expect(check({}, named('Proprietary'))).toBe('LICENCE_UNRESOLVED');
    expect(check({}, id('0BSD'))).toBe('allowed');
  });

  test('several licences count as AND, and none is LICENCE_UNLICENSED', () => {
    expect(check({ allow: ALLOW }, id('MIT'), id('Apache-2.0'))).toBe('allowed');
    expect(check({ allow: ALLOW }, id('MIT'), id('GPL-3.0-only'))).toBe('LICENCE_FORBIDDEN');
    expect(check({ allow: ALLOW }, id('MIT'), named('Some words'))).toBe('LICENCE_UNRESOLVED');
    expect(check({ allow: ALLOW })).toBe('LICENCE_UNLICENSED');
  });

  test('what is denied stays denied if it is allowed too, unless the exception is allowed by name', () => {
    expect(check({ allow: ['MIT'], deny: ['MIT'] }, id('MIT'))).toBe('LICENCE_FORBIDDEN');
    const policy = { allow: ['GPL-3.0-only WITH GCC-exception-3.1'], deny: ['GPL-3.0-only'] };
    expect(check(policy, expression('GPL-3.0-only WITH GCC-exception-3.1'))).toBe('allowed');
    expect(check({ deny: ['GPL-2.0+'] }, id('GPL-2.0-only'))).toBe('LICENCE_FORBIDDEN');
  });

  test('a policy entry may join alternatives', () => {
    expect(check({ allow: ['MIT OR (ISC OR 0BSD)'] }, id('0BSD'))).toBe('allowed');
    expect(check({ allow: [] }, id('MIT'))).toBe('LICENCE_FORBIDDEN');
  });

  test.each(['MIT AND ISC', 'MIT OR (ISC AND 0BSD)', '', 'SEE LICENSE', 'MIT OR'])(
    'the policy entry %j is refused: LICENCE_POLICY_INVALID',
    (entry) => {
      expect(check({ deny: [entry] }, id('MIT'))).toBe('LICENCE_POLICY_INVALID');
      expect(check({ allow: [entry] }, id('MIT'))).toBe('LICENCE_POLICY_INVALID');
    },
  );

  test('each component falls into one bucket, and is told with what it states', () => {
    const at = { file: 'sbom.cdx.json' };
    const components = [
      component('good', '1', { licences: [id('MIT')] }),
      component('bare', undefined),
      component('vague', '2', { licences: ['a b', 'c d', 'e f', 'g h'].map(named) }),
      component('bad', '3', { licences: [id('GPL-3.0-only')] }),
    ];
    const { findings, ...buckets } = checkLicences(sbomOf(components), { allow: ['MIT'] }, at);
    const names = Object.entries(buckets).map(([bucket, list]) => [bucket, list.map(({ name }) => name)]);
    expect(names).toEqual([
      ['unlicensed', ['bare']],
      ['unresolved', ['vague']],
      ['forbidden', ['bad']],
    ]);
    expect(findings).toEqual([
      { code: 'LICENCE_UNLICENSED', message: '"bare" states no licence', at },
      { code: 'LICENCE_UNRESOLVED', message: '"vague" "2" states "a b" and "c d" and "e f" and 1 more', at },
      { code: 'LICENCE_FORBIDDEN', message: '"bad" "3" states "GPL-3.0-only"', at },
    ]);
  });
});

describe('an SPDX expression', () => {
  test.each([
    '',
    'AND',
    'MIT OR',
    'OR MIT',
    '(MIT',
    'MIT)',
    '()',
    'MIT ISC',
    'MIT WITH',
    'MIT WITH Exception+',
    'MIT WITH (X)',
    '+',
    'MIT++',
    `${'('.repeat(17)}MIT${')'.repeat(17)}`,
    'A'.repeat(2_001),
  ])('%j is none', (text) => {
    expect(parseSpdxExpression(text)).toBeUndefined();
  });

  test('may be nested 16 deep', () => {
    expect(parseSpdxExpression(`${'('.repeat(16)}MIT${')'.repeat(16)}`)).toEqual({
      kind: 'licence',
      id: 'MIT',
      orLater: false,
    });
  });

  test('never throws, and always ends in one verdict', () => {
    const words = fc.constantFrom('MIT', 'GPL-2.0+', '(', ')', 'AND', 'OR', 'WITH', 'LicenseRef-x', 'NONE', '\u0000');
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('id', 'name', 'expression'), (text, kind) => {
        expect(check({ allow: ['MIT'] }, { kind, text })).toMatch(/^(?:allowed|LICENCE_[A-Z]+)$/);
      }),
      { numRuns: RUNS },
    );
  });
});
