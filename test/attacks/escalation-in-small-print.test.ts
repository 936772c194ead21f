import { describe, expect, test } from 'vitest';
import type { RiskClass } from '../../core/capability/risk-class.ts';
import { diff, release, type Covenant } from '../core/capability/covenants.ts';

// A release that asks for a little more than the last, written so that a reader of the text sees nothing. Each row names
// the risk under which the capability diff shows it; the same manifest without the trick shows none.

interface SmallPrint {
  readonly name: string;
  readonly before?: Partial<Covenant>;
  readonly tamper: Partial<Covenant>;
  readonly shownAs: RiskClass;
  /** The honest neighbour: as close to the trick as a release may come that widens nothing. */
  readonly honest: Partial<Covenant>;
}

const SMALL_PRINT: readonly SmallPrint[] = [
  {
    name: 'a label falls off a pattern',
    before: { allowed_egress: ['*.openai.azure.com'] },
    tamper: { allowed_egress: ['*.azure.com'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: ['*.eu.openai.azure.com'] },
  },
  {
    name: 'a pattern takes in the place of the names below it',
    before: { allowed_egress: ['a.example.com', 'b.example.com'] },
    tamper: { allowed_egress: ['*.example.com'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: ['b.example.com', 'a.example.com'] },
  },
  {
    name: 'the apex joins its pattern',
    before: { allowed_egress: ['*.example.com'] },
    tamper: { allowed_egress: ['*.example.com', 'example.com'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: ['*.example.com', 'www.example.com'] },
  },
  {
    name: 'a hyphen takes the place of a dot',
    before: { allowed_egress: ['*.openai.azure.com'] },
    tamper: { allowed_egress: ['*.openai-azure.com'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: ['x.openai.azure.com'] },
  },
  {
    name: 'a name in the letters of another script',
    before: { allowed_egress: ['apple.com'] },
    tamper: { allowed_egress: ['xn--80ak6aa92e.com'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: [{ host: 'apple.com' }] },
  },
  {
    name: 'a spelling that folds to another host',
    before: { allowed_egress: ['10.0.0.0/8'] },
    tamper: { allowed_egress: ['10.0.0.0/8', '0xa9fea9fe'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: ['10.0.0.0/8', '10.169.254.169'] },
  },
  {
    name: 'one digit off a block',
    before: { allowed_egress: ['10.0.0.0/16'] },
    tamper: { allowed_egress: ['10.0.0.0/15'] },
    shownAs: 'egress-host',
    honest: { allowed_egress: ['10.0.0.0/17', '10.0.128.0/17'] },
  },
  {
    name: 'https becomes http',
    before: { allowed_egress: ['example.com'] },
    tamper: { allowed_egress: [{ host: 'example.com', schemes: ['http'] }] },
    shownAs: 'egress-scheme',
    honest: { allowed_egress: [{ host: 'example.com', schemes: ['https'] }] },
  },
  {
    name: 'http at the port of https',
    before: { allowed_egress: ['example.com'] },
    tamper: { allowed_egress: [{ host: 'example.com', schemes: ['https', 'http'], ports: [443] }] },
    shownAs: 'egress-scheme',
    honest: { allowed_egress: [{ host: 'example.com', ports: [443] }] },
  },
  {
    name: 'a port is added',
    before: { allowed_egress: [{ host: 'example.com', ports: [443] }] },
    tamper: { allowed_egress: [{ host: 'example.com', ports: [443, 4430] }] },
    shownAs: 'egress-port',
    honest: { allowed_egress: ['example.com'] },
  },
  {
    name: 'a port for one name, in another entry, below a pattern',
    before: { allowed_egress: ['*.example.com'] },
    tamper: { allowed_egress: [{ host: 'a.example.com', ports: [25] }, '*.example.com'] },
    shownAs: 'egress-port',
    honest: { allowed_egress: [{ host: 'a.example.com', ports: [443] }, '*.example.com'] },
  },
  {
    name: 'a data class is raised, the lower one being given up',
    before: { data_classes: ['official', 'official-sensitive'] },
    tamper: { data_classes: ['official', 'secret'] },
    shownAs: 'data-class-raised',
    honest: { data_classes: ['official'] },
  },
  {
    name: 'a data class that no policy orders',
    before: { data_classes: ['secret'] },
    tamper: { data_classes: ['secret', 'official-secret'] },
    shownAs: 'data-class-raised',
    honest: { data_classes: [] },
  },
  {
    name: 'none turns undeclared: files',
    before: { file_access: { read: [], write: [] } },
    tamper: { file_access: { read: [] } },
    shownAs: 'undeclared',
    honest: { file_access: { write: [], read: [] } },
  },
  {
    name: 'none turns undeclared: the whole member',
    before: { file_access: { read: [], write: [] } },
    tamper: {},
    shownAs: 'undeclared',
    honest: { file_access: { read: [], write: [] } },
  },
  {
    name: 'none turns undeclared: permissions',
    before: { allowed_egress: [], permissions: [] },
    tamper: { allowed_egress: [] },
    shownAs: 'undeclared',
    honest: { allowed_egress: [], permissions: [] },
  },
  {
    name: 'undeclared turns into a list that nobody has seen',
    before: {},
    tamper: { file_access: { read: ['/etc'] } },
    shownAs: 'file-access',
    honest: { file_access: { read: [] } },
  },
  {
    name: 'a path climbs out of the one approved',
    before: { file_access: { write: ['/var/cache/plugin'] } },
    tamper: { file_access: { write: ['/var/cache/plugin/../../spool'] } },
    shownAs: 'file-access',
    honest: { file_access: { write: ['/var/cache/plugin/../plugin/x'] } },
  },
  {
    name: 'a path climbs by backslashes',
    before: { file_access: { write: ['data'] } },
    tamper: { file_access: { write: ['data\\..\\..'] } },
    shownAs: 'file-access',
    honest: { file_access: { write: ['data/./x'] } },
  },
  {
    name: 'retention is lengthened',
    before: { data_handling: { retention_days: 3 } },
    tamper: { data_handling: { retention_days: 30 } },
    shownAs: 'retention-lengthened',
    honest: { data_handling: { retention_days: 0 } },
  },
  {
    name: 'retention is no longer told',
    before: { data_handling: { retention_days: 0 } },
    tamper: { data_handling: {} },
    shownAs: 'undeclared',
    honest: { data_handling: { retention_days: 0 } },
  },
  {
    name: 'one kind of redaction goes while another comes',
    before: { data_handling: { redaction: ['names', 'keys'] } },
    tamper: { data_handling: { redaction: ['names', 'dates'] } },
    shownAs: 'redaction-removed',
    honest: { data_handling: { redaction: ['dates', 'keys', 'names'] } },
  },
  {
    name: 'a limit is raised while the others are lowered',
    before: { limits: { execution_ms: 5000, memory_mb: 64, processes: 4 } },
    tamper: { limits: { execution_ms: 50_000, memory_mb: 32, processes: 1 } },
    shownAs: 'limit-raised',
    honest: { limits: { execution_ms: 500, memory_mb: 32, processes: 1 } },
  },
  {
    name: 'a limit goes',
    before: { limits: { execution_ms: 5000, memory_mb: 64 } },
    tamper: { limits: { execution_ms: 5000 } },
    shownAs: 'undeclared',
    honest: { limits: { memory_mb: 64, execution_ms: 5000 } },
  },
  {
    name: 'the upper end of a range goes',
    before: { sdk_allowlist: ['openai>=2.0,<3.0'] },
    tamper: { sdk_allowlist: ['openai>=2.0'] },
    shownAs: 'sdk-widened',
    honest: { sdk_allowlist: ['OpenAI<3,>=2'] },
  },
  {
    name: 'a range moves on',
    before: { sdk_allowlist: ['openai>=2.0,<3.0'] },
    tamper: { sdk_allowlist: ['openai>=20,<30'] },
    shownAs: 'sdk-widened',
    honest: { sdk_allowlist: ['openai~=2.5'] },
  },
  {
    name: 'a package by a name that looks the same',
    before: { sdk_allowlist: ['openai>=2.0'] },
    tamper: { sdk_allowlist: ['openai>=2.0', 'open-ai>=2.0'] },
    shownAs: 'sdk-added',
    honest: { sdk_allowlist: ['openai>=2.0', 'OPENAI>=2.1'] },
  },
  {
    name: 'the same package from elsewhere',
    before: { sdk_allowlist: ['pkg:pypi/openai@2.0'] },
    tamper: { sdk_allowlist: ['pkg:pypi/openai@2.0?repository_url=packages.test'] },
    shownAs: 'sdk-added',
    honest: { sdk_allowlist: ['openai==2.0'] },
  },
  {
    name: 'a machine claims to be a person',
    before: { origin: 'synthesized' },
    tamper: { origin: 'human' },
    shownAs: 'origin',
    honest: { origin: 'synthesized' },
  },
];

describe('small print is shown for what it is', () => {
  test.each(SMALL_PRINT)('$name', ({ before = {}, tamper, shownAs }) => {
    const [was, is] = [release(before), release(tamper)];
    expect(diff(was, is).map(({ risk }) => risk)).toContain(shownAs);
  });
});

describe('the honest neighbour of it shows no risk', () => {
  test.each(SMALL_PRINT)('$name', ({ before = {}, honest }) => {
    const [was, is] = [release(before), release(honest)];
    expect(diff(was, is).filter(({ risk }) => risk !== 'none')).toEqual([]);
  });
});

test('the trick stands first, however much harmless change stands around it', () => {
  const names = Array.from({ length: 200 }, (_, index) => `n${index}.example.com`);
  const was = release({ allowed_egress: ['*.openai.azure.com', ...names], sdk_allowlist: [] });
  const is = release({
    allowed_egress: ['*.azure.com'],
    sdk_allowlist: names.map((name) => name.replaceAll('.', '-')),
  });
  expect(diff(was, is)[0]).toMatchObject({
    risk: 'egress-host',
    before: 'https://*.openai.azure.com:443',
    after: 'https://*.azure.com:443',
  });
});
