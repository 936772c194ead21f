import { beforeAll, describe, expect, test } from 'vitest';
import { decideChange } from '../../core/admission/decide-change.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import type { Change } from '../../core/registry/change.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import {
  acceptedState,
  added,
  changesOf,
  codesOf,
  GROUND,
  modified,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  record,
  RECORD,
  releaseStep,
  step,
  type Release,
  EVERYBODY_WRITES,
} from '../fixtures/registry.ts';

const publisher = newPublisher();
const thief = newPublisher();
let state: RegistryState;
let release: Release;
beforeAll(async () => {
  state = await acceptedState(publisher);
  release = await newRelease(publisher);
});

const WAIVER = {
  schema_version: 1,
  id: 'w',
  codes: ['SDK_UNDECLARED'],
  scope: { plugin_id: 'text_redaction' },
  reason: 'an attacker waives what would refuse the release',
  approvers: ['@example/security'],
  issued_at: '2026-02-01T00:00:00Z',
  expires_at: '2026-04-01T00:00:00Z',
};

const TAMPERS: readonly { name: string; tamper: readonly Change[] }[] = [
  { name: 'the policy', tamper: [modified('policy.yml', POLICY.replace('[network]', '[network, subprocess]'))] },
  { name: 'CODEOWNERS', tamper: [modified('CODEOWNERS', '')] },
  { name: 'CODEOWNERS, un-owning plugins/', tamper: [modified('CODEOWNERS', '* @example/security\nplugins/\n')] },
  { name: "its own plugin's record", tamper: [modified(RECORD, record(thief))] },
  {
    name: "another plugin's record",
    tamper: [added('plugins/other/plugin.json', record(thief, { plugin_id: 'other' }))],
  },
  { name: 'the root of trust', tamper: [added('trust/root.json', '{}')] },
  { name: 'a workflow', tamper: [added('.github/workflows/publish.yml', 'on: push\n')] },
  { name: 'a waiver', tamper: [added('waivers/w.json', JSON.stringify(WAIVER))] },
  { name: 'a reporter', tamper: [added('reporters/r.json', '{}')] },
];

describe('a release that comes together with a change to', () => {
  test.each(TAMPERS)('$name is refused by the PR check with CHANGE_MIXED alone', async ({ tamper }) => {
    const changes = [...changesOf(release), ...tamper];
    const artifacts = new Map([[release.folder, release.evidence]]);
    const verdict = await decideChange(changes, artifacts, { state, ...GROUND });
    expect(verdict.verdict).toBe('refused');
    expect(codesOf(verdict.findings)).toBe('CHANGE_MIXED');
  });

  test.each(TAMPERS)('$name is left out by publish, however it was approved', async ({ tamper }) => {
    const mixed = step([...changesOf(release), ...tamper], {
      artifacts: new Map([[release.folder, release.evidence]]),
    });
    const { events } = await foldHistory(state, [mixed], GROUND);
    expect(outcomes(events)).toEqual(['left-out: CHANGE_MIXED']);
  });

  test('nothing else is admissible, and admitted', async () => {
    const artifacts = new Map([[release.folder, release.evidence]]);
    const verdict = await decideChange(changesOf(release), artifacts, { state, ...GROUND });
    expect(verdict).toMatchObject({ verdict: 'admissible', findings: [] });
    const { events, state: after } = await foldHistory(state, [releaseStep([release])], GROUND);
    expect(outcomes(events)).toEqual(['admitted']);
    expect(after.plugins.get(PLUGIN)?.releases).toHaveLength(1);
  });
});

describe('a release is judged by what was accepted before it', () => {
  test('signed by a key that only its own change enrols, it is refused', async () => {
    const stolen = await newRelease(thief);
    const artifacts = new Map([[stolen.folder, stolen.evidence]]);
    const changes = [...changesOf(stolen), modified(RECORD, record(thief))];
    const verdict = await decideChange(changes, artifacts, { state, ...GROUND });
    expect(codesOf(verdict.findings)).toBe('CHANGE_MIXED SIGNER_KEY_UNKNOWN');
  });

  test('signed by a key that was pushed without approval, it is left out', async () => {
    const stolen = await newRelease(thief);
    const push = step([modified(RECORD, record(thief))], { approval: { kind: 'push' } });
    const { events, state: after } = await foldHistory(state, [push, releaseStep([stolen])], GROUND);
    expect(outcomes(events)).toEqual(['halted: APPROVAL_NO_PULL_REQUEST', 'left-out: APPROVAL_RULES_UNACCEPTED']);
    expect(after.plugins).toEqual(state.plugins);
  });

  test('signed by a key that was accepted a step earlier, it is admitted', async () => {
    const renewed = await newRelease(thief);
    const accepted = step([modified(RECORD, record(thief))]);
    const { events } = await foldHistory(state, [accepted, releaseStep([renewed])], GROUND);
    expect(outcomes(events)).toEqual(['admitted']);
  });

  test('who approves a change of the policy is said by the policy before it', async () => {
    const own = POLICY.replace('{ id: 11, login: approver }', '{ id: 33, login: author }');
    const review = { id: 8, login: 'author', userId: 33, state: 'APPROVED', commit: 'a'.repeat(40) } as const;
    const approval = {
      kind: 'pull-request',
      number: 1,
      head: 'a'.repeat(40),
      submitters: [22],
      isAsProposed: true,
      reviews: [review],
      standings: EVERYBODY_WRITES,
    } as const;
    const { events, state: after } = await foldHistory(
      state,
      [step([modified('policy.yml', own)], { approval })],
      GROUND,
    );
    expect(outcomes(events)).toEqual(['halted: APPROVAL_MISSING APPROVAL_NOT_COUNTED']);
    expect(after.policy).toEqual(state.policy);
  });
});
