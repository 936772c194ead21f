import { expect, test } from 'vitest';
import { expiryAfter, metadataPath, parseExpiry, roleOfTarget, targetFilePath } from '../../../signing/tuf/roles.ts';

test.each([
  ['config.json', 'targets'],
  ['trusted_root.json', 'targets'],
  ['index/ab.json', 'admissions'],
  ['policy.json', 'admissions'],
  ['registry.json', 'admissions'],
  ['catalog.json', 'admissions'],
  ['reinstatements.json', 'admissions'],
  ['revocations.json', 'revocations'],
  ['index/../revocations.json', undefined],
  ['index/a/b.json', undefined],
  ['index/.json', undefined],
  ['Revocations.json', undefined],
  ['other.json', undefined],
  ['', undefined],
])('%s belongs to %s', (path, role) => {
  expect(roleOfTarget(path)).toBe(role);
});

test('an expiry is written in whole seconds and read back', () => {
  const expires = expiryAfter(new Date('2026-01-02T03:04:05.678Z'), 72);
  expect(expires).toBe('2026-01-05T03:04:05Z');
  expect(parseExpiry(expires)).toBe(Date.parse('2026-01-05T03:04:05Z'));
});

test.each([
  'never',
  '',
  '2026-01-05T03:04:05.000Z',
  '2026-01-05T03:04:05+00:00',
  '2026-02-31T00:00:00Z',
  '2026-01-05',
  '20260105T030405Z',
  '2026-13-05T03:04:05Z',
])('the expiry %j is none', (text) => {
  expect(parseExpiry(text)).toBeUndefined();
});

test('metadata and targets lie where consistent snapshots put them', () => {
  expect(metadataPath('admissions', 7)).toBe('metadata/7.admissions.json');
  expect(metadataPath('timestamp', 7)).toBe('metadata/timestamp.json');
  expect(targetFilePath('index/ab.json', 'f0')).toBe('targets/index/f0.ab.json');
  expect(targetFilePath('config.json', 'f0')).toBe('targets/f0.config.json');
});
