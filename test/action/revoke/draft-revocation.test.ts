import { describe, expect, test } from 'vitest';
import { draftRevocation, type RevocationDraft } from '../../../action/revoke/draft-revocation.ts';
import { parseRevocation } from '../../../core/documents/revocation.ts';
import { classifyPath } from '../../../core/registry/registry-path.ts';
import { PLUGIN, value, verdict } from '../../fixtures/registry.ts';

const DRAFT: RevocationDraft = {
  scope: { kind: 'plugin', plugin_id: PLUGIN },
  action: 'revoked',
  effect: 'stop',
  severity: 'high',
  reason: 'leaks',
  issued_at: '2026-03-01T12:00:00Z',
  issuer: { name: 'security' },
};

describe('a deny', () => {
  test('gets an id, and a file of that name which can be read back', () => {
    const { revocation, path, bytes } = value(draftRevocation(DRAFT));
    expect(revocation.id).toMatch(/^deny-20260301120000-[0-9a-f]{12}$/);
    expect(classifyPath(path)).toEqual({ kind: 'revocation', id: revocation.id });
    expect(value(parseRevocation(bytes)).value).toEqual(revocation);
  });

  test('said twice has one id; said otherwise, another', () => {
    const id = (change: object) => value(draftRevocation({ ...DRAFT, ...change })).revocation.id;
    expect(id({})).toBe(id({}));
    expect(new Set([id({}), id({ reason: 'other' }), id({ issued_at: '2026-03-01T12:00:01Z' })]).size).toBe(3);
  });

  test.each([
    ['a reason of several lines', { reason: 'a\nb' }],
    ['no reason', { reason: '' }],
    ['a time that is none', { issued_at: 'now' }],
  ])('with %s is refused', (_name, change) => {
    expect(verdict(draftRevocation({ ...DRAFT, ...change }))).toBe('REVOCATION_MEMBER_INVALID');
  });
});
