import { expect, test } from 'vitest';
import { decideChange } from '../../../core/admission/decide-change.ts';
import { entryDigest, expandRevocation } from '../../../core/denies/denies.ts';
import type { Change } from '../../../core/registry/change.ts';
import { withRelease } from '../../../core/fold/admit-release.ts';
import type { RegistryState, ReleaseRow } from '../../../core/registry/registry-state.ts';
import type { Reinstatement } from '../../../registry-schema/generated/types.ts';
import { digestOf } from '../../../core/digest.ts';
import {
  acceptedState,
  added,
  codesOf,
  deleted,
  GROUND,
  json,
  modified,
  newPublisher,
  PLUGIN,
  POLICY,
} from '../../fixtures/registry.ts';
import { newRevocation } from '../../fixtures/checkout.ts';

const QUORUM = `${POLICY}quorum:\n  - { risk: reinstate, approvals: 2 }\n`;
const publisher = newPublisher();
const quarantine = newRevocation({ kind: 'plugin', plugin_id: PLUGIN }, { action: 'quarantined', id: 'for-now' });
const revocation = newRevocation({ kind: 'plugin', plugin_id: PLUGIN }, { id: 'for-ever' });
const DIGEST = digestOf(Buffer.from('artifact'));
const ROW: ReleaseRow = {
  version: '1.0.0',
  ordinal: 0,
  artifact: { name: 'a.tgz', url: 'https://artifacts.example.com/a.tgz', size: 1, digest: DIGEST },
  manifest_digest: DIGEST,
  sbom_digest: DIGEST,
  statement_digest: DIGEST,
  admitted_at: '2026-03-01T12:00:00Z',
  source_commit: 'a'.repeat(40),
};

async function stateOf(policy: string): Promise<RegistryState> {
  const state = withRelease(await acceptedState(publisher, policy), PLUGIN, ROW);
  return { ...state, denies: [quarantine, revocation].map((entry) => expandRevocation(entry, state)) };
}

async function judged(change: Change, policy = QUORUM) {
  const { findings, quorum } = await decideChange([change], new Map(), { state: await stateOf(policy), ...GROUND });
  return { codes: codesOf(findings), approvals: quorum.approvals };
}

const ending = (entry: typeof quarantine): Reinstatement['ends'] => ({
  kind: 'entry',
  entry: entry.id,
  entry_digest: entryDigest(entry),
});
const proposal = (ends: Reinstatement['ends'], change: object = {}): Change =>
  added(
    'reinstatements/back.json',
    json({
      schema_version: 1,
      id: 'back',
      ends,
      reason: 'harmless',
      issued_at: quarantine.issued_at,
      issuer: quarantine.issuer,
      ...change,
    }),
  );

test('the check asks for the quorum of the risk, and for nothing else', async () => {
  expect(await judged(proposal(ending(quarantine)))).toEqual({ codes: '', approvals: 2 });
  const release = { kind: 'release', plugin_id: PLUGIN, digest: DIGEST } as const;
  // The branch does not say how a release entered: publish knows.
  expect(await judged(proposal(release))).toEqual({ codes: '', approvals: 2 });
});

test.each([
  ['of a revocation', proposal(ending(revocation)), 'REINSTATEMENT_ENDS_REVOCATION'],
  [
    'of no entry',
    proposal({ ...ending(quarantine), entry: 'none' } as Reinstatement['ends']),
    'REINSTATEMENT_ENDS_NOTHING',
  ],
  [
    'of no release',
    proposal({ kind: 'release', plugin_id: PLUGIN, digest: digestOf(Buffer.from('other')) }),
    'REINSTATEMENT_ENDS_NOTHING',
  ],
  ['under another name', proposal(ending(quarantine), { id: 'other' }), 'REINSTATEMENT_MEMBER_INVALID'],
  ['that cannot be read', added('reinstatements/back.json', '{'), 'JSON_SYNTAX'],
  ['that was changed', modified('reinstatements/back.json', '{}'), 'CHANGE_REINSTATEMENT_IMMUTABLE'],
  ['that is taken away', deleted('reinstatements/back.json'), 'CHANGE_REINSTATEMENT_IMMUTABLE'],
])('a reinstatement %s is refused', async (_name, change, code) => {
  expect((await judged(change)).codes).toBe(code);
});

test('where the policy names nobody for it, the check says so before anybody approves in vain', async () => {
  expect((await judged(proposal(ending(quarantine)), POLICY)).codes).toBe('REINSTATEMENT_QUORUM_UNSET');
});
