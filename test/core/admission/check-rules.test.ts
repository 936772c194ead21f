import { expect, test } from 'vitest';
import { readRule, ruleFindings } from '../../../core/admission/check-rules.ts';
import { digestOf } from '../../../core/digest.ts';
import type { Change } from '../../../core/registry/change.ts';
import {
  added,
  codesOf,
  deleted,
  json,
  newPublisher,
  NOW,
  PLUGIN,
  POLICY,
  RECORD,
  record,
  value,
} from '../../fixtures/registry.ts';

const GROUND = { at: NOW, policy: undefined };
const publisher = newPublisher();
const waiver = (change: object = {}): Uint8Array =>
  json({
    schema_version: 1,
    id: 'spring',
    codes: ['OSV_VULNERABLE'],
    scope: { plugin_id: PLUGIN },
    reason: 'the flaw is in a part that is never called',
    approvers: ['approver'],
    issued_at: '2026-03-01T00:00:00Z',
    expires_at: '2026-04-01T00:00:00Z',
    ...change,
  });

test('a rule is read as what it says, with the digest of its bytes', () => {
  const written = record(publisher);
  expect(value(readRule(added('policy.yml', POLICY), GROUND))).toMatchObject({
    kind: 'policy',
    policy: { data_classes: ['open', 'secret'] },
    digest: digestOf(Buffer.from(POLICY)),
  });
  expect(value(readRule(added(RECORD, written), GROUND))).toMatchObject({
    kind: 'record',
    plugin: { plugin_id: PLUGIN },
    digest: digestOf(written),
  });
  for (const [path, bytes] of [
    ['CODEOWNERS', Buffer.from('*')],
    ['waivers/spring.json', waiver()],
  ] as const) {
    expect(value(readRule(added(path, bytes), GROUND))).toEqual({ kind: 'file', digest: digestOf(bytes) });
  }
  expect(value(readRule(deleted('CODEOWNERS'), GROUND))).toEqual({ kind: 'gone' });
});

test.each<{ name: string; change: Change; refusedWith: string }>([
  { name: 'a policy that is gone', change: deleted('policy.yml'), refusedWith: 'POLICY_MISSING' },
  { name: 'a policy that cannot be read', change: added('policy.yml', '\t'), refusedWith: 'YAML_SYNTAX' },
  { name: 'a record that cannot be read', change: added(RECORD, '{'), refusedWith: 'JSON_SYNTAX' },
  {
    name: 'a record in the folder of another plugin',
    change: added(RECORD, record(publisher, { plugin_id: 'other' })),
    refusedWith: 'RELEASE_NAME_MISMATCH',
  },
  {
    name: 'a record whose review nobody will see',
    change: added(RECORD, record(publisher, { tier: { name: 'vetted', review_by: '2076-03-01' } })),
    refusedWith: 'TIER_REVIEW_TOO_FAR',
  },
  { name: 'a waiver that cannot be read', change: added('waivers/spring.json', '{'), refusedWith: 'JSON_SYNTAX' },
  {
    name: 'a waiver that begins long after it is accepted',
    change: added(
      'waivers/spring.json',
      waiver({ issued_at: '2026-06-01T00:00:00Z', expires_at: '2026-07-01T00:00:00Z' }),
    ),
    refusedWith: 'WAIVER_TOO_LONG',
  },
])('$name is refused', ({ change, refusedWith }) => {
  expect(codesOf(ruleFindings(change, GROUND))).toBe(refusedWith);
});

test('a review that lies too far ahead is told at its line', () => {
  const text = Buffer.from(record(publisher, { tier: { name: 'vetted', review_by: '2076-03-01' } }))
    .toString()
    .replace('"review_by"', '\n"review_by"');
  expect(ruleFindings(added(RECORD, text), GROUND)[0]?.at).toEqual({
    file: RECORD,
    pointer: '/tier/review_by',
    line: 2,
    column: 13,
  });
});
