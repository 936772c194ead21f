import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEgressRule, readEgress, type EgressEntry, type EgressRule } from '../../../core/egress/egress-rule.ts';
import { matchEgress, reachedHost } from '../../../core/egress/match-egress.ts';
import { RUNS } from './runs.ts';

const RULES = rulesOf([
  'api.example.com',
  '*.example.com',
  { host: 'api.example.com', schemes: ['http'] },
  'xn--mnchen-3ya.de',
  '127.0.0.1',
  '10.0.0.0/8',
  '2001:db8::/32',
  'localhost',
]);

describe('a destination is covered by the first rule that holds it', () => {
  test.each([
    ['api.example.com', 'https', 443, 'https://api.example.com:443'],
    ['api.example.com', 'http', 80, 'http://api.example.com:80'],
    ['API.Example.COM', 'HTTPS', 443, 'https://api.example.com:443'],
    ['api.example.com.', 'https', 443, 'https://api.example.com:443'],
    ['x.y.example.com', 'https', 443, 'https://*.example.com:443'],
    ['_acme.example.com', 'https', 443, 'https://*.example.com:443'],
    ['münchen.de', 'https', 443, 'https://xn--mnchen-3ya.de:443'],
    ['127.0.0.1', 'https', 443, 'https://127.0.0.1:443'],
    ['0x7f.1', 'https', 443, 'https://127.0.0.1:443'],
    ['2130706433', 'https', 443, 'https://127.0.0.1:443'],
    ['127.0.0.1.', 'https', 443, 'https://127.0.0.1:443'],
    ['::ffff:127.0.0.1', 'https', 443, 'https://127.0.0.1:443'],
    ['[::FFFF:7f00:1]', 'https', 443, 'https://127.0.0.1:443'],
    ['10.9.8.7', 'https', 443, 'https://10.0.0.0/8:443'],
    ['[2001:DB8:0::1]', 'https', 443, 'https://[2001:db8::/32]:443'],
    ['2001:db8::1%eth0', 'https', 443, 'https://[2001:db8::/32]:443'],
    ['LOCALHOST.', 'https', 443, 'https://localhost:443'],
  ])('%s over %s at %d', (host, scheme, port, rule) => {
    const matched = matchEgress(RULES, { host, scheme, port });
    expect(matched && formatEgressRule(matched)).toBe(rule);
  });
});

describe('no rule covers', () => {
  test.each([
    ['the apex', 'example.com', 'https', 443],
    ['a name that ends alike', 'badexample.com', 'https', 443],
    ['another port', 'api.example.com', 'https', 8443],
    ['another scheme', 'localhost', 'http', 443],
    ['another address', '127.0.0.2', 'https', 443],
    ['another address of IPv6', '2001:db9::1', 'https', 443],
    ['an empty label', 'a..example.com', 'https', 443],
    ['two dots of the root', 'api.example.com..', 'https', 443],
    ['a NUL before the suffix', 'evil.test\0.example.com', 'https', 443],
    ['a percent sign, which no socket decodes', 'api%2eexample.com', 'https', 443],
    ['a slash', 'evil.test/.example.com', 'https', 443],
    ['an at sign', 'a@b.example.com', 'https', 443],
    ['a wildcard that is itself a destination', '*.example.com', 'https', 443],
    ['brackets around a name with colons', '[api:example.com]', 'https', 443],
    ['nothing', '', 'https', 443],
    ['a dot', '.', 'https', 443],
    ['a label of 64', `${'a'.repeat(64)}.example.com`, 'https', 443],
    ['a name of 254', `${'abcdef.'.repeat(35)}.example.com`, 'https', 443],
    ['a name that grows beyond 253 when it is folded', `${'ü.'.repeat(60)}example.com`, 'https', 443],
    ['64 KB', `${'a.'.repeat(32_000)}example.com`, 'https', 443],
    ['no port', 'api.example.com', 'https', Number.NaN],
  ])('%s', (_name, host, scheme, port) => {
    expect(matchEgress(RULES, { host, scheme, port })).toBeUndefined();
  });

  test('anything where there is none', () => {
    expect(matchEgress([], { host: 'localhost', scheme: 'https', port: 443 })).toBeUndefined();
  });
});

test('a destination is covered under every spelling that a URL parser turns into it, and under no other', () => {
  const host = fc.oneof(
    fc.ipV4Extended(),
    fc.constantFrom(
      'api.example.com',
      'API.EXAMPLE.COM.',
      'a.example.com',
      'example.com',
      '0xa.1',
      '0177.1',
      'b。example。com',
    ),
    fc
      .string({ unit: fc.constantFrom('a', 'é', '.', 'A', '-', '0', 'x', '1'), maxLength: 6 })
      .map((text) => `${text}.example.com`),
  );
  fc.assert(
    fc.property(host, (text) => {
      const url = URL.parse(`https://${text}/`)?.hostname ?? '';
      const of = (each: string) => matchEgress(RULES, { host: each, scheme: 'https', port: 443 });
      expect(of(text)).toBe(of(url));
    }),
    { numRuns: RUNS },
  );
});

test('nothing that stands in a destination is beyond answering at once', () => {
  const text = fc.tuple(fc.string({ unit: 'binary', maxLength: 12 }), fc.integer({ min: 1, max: 6_000 }));
  fc.assert(
    fc.property(text, ([part, times]) => {
      const started = performance.now();
      const host = reachedHost(part.repeat(times).slice(0, 65_536));
      expect(performance.now() - started).toBeLessThan(250);
      expect(host?.kind === 'name' ? host.name : 'none').toMatch(/^[a-z0-9_.-]{1,253}$/);
    }),
    { numRuns: RUNS },
  );
});

function rulesOf(entries: readonly EgressEntry[]): readonly EgressRule[] {
  const read = readEgress(entries, () => undefined);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.findings));
  return read.value;
}
