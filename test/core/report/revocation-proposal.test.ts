import { describe, expect, test } from 'vitest';
import { parseRevocation } from '../../../core/documents/revocation.ts';
import { revocationBody, revocationTitle } from '../../../core/report/revocation-proposal.ts';
import type { Revocation } from '../../../registry-schema/generated/types.ts';
import { value } from '../../fixtures/registry.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function deny(scope: object, change: object = {}): Revocation {
  const entry = {
    schema_version: 1,
    id: '2026-03-a',
    scope,
    action: 'revoked',
    effect: 'stop',
    severity: 'high',
    reason: 'sends @acme/team <b>prompts</b> elsewhere',
    issuer: { name: 'olive' },
    issued_at: '2026-03-01T00:00:00Z',
    ...change,
  };
  return value(parseRevocation(Buffer.from(JSON.stringify(entry)))).value;
}

describe('the pull request that records a deny', () => {
  test.each([
    [{ kind: 'digest', digest: DIGEST }, `Revoke ${DIGEST}`],
    [{ kind: 'version', plugin_id: 'hello', version: '1.0.0' }, 'Revoke hello 1.0.0'],
    [{ kind: 'plugin', plugin_id: 'hello' }, 'Revoke hello'],
  ])('names what %j denies', (scope, title) => {
    expect(revocationTitle(deny(scope))).toBe(title);
  });

  test('says that a plugin is only quarantined', () => {
    expect(revocationTitle(deny({ kind: 'plugin', plugin_id: 'hello' }, { action: 'quarantined' }))).toBe(
      'Quarantine hello',
    );
  });

  test('shows reason and issuer as text, with the number where there is one', () => {
    const scope = { kind: 'plugin', plugin_id: 'hello' };
    const body = revocationBody(deny(scope));
    expect(body).toContain('issued by <code>olive</code>');
    expect(body).not.toMatch(/@acme|<b>/);
    expect(revocationBody(deny(scope, { issuer: { name: 'olive', id: '42' } }))).toContain(
      'issued by <code>olive</code> (<code>42</code>)',
    );
  });
});
