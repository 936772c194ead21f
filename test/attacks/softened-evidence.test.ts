import { describe, expect, test } from 'vitest';
import { foldHistory, type HistoryStep } from '../../core/fold/fold-history.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import {
  acceptedState,
  added,
  deleted,
  GROUND,
  json,
  modified,
  newPublisher,
  newRelease,
  outcomes,
  POLICY,
  PUSHED,
  releaseStep,
  resigned,
  step,
  tampered,
  type Release,
} from '../fixtures/registry.ts';
import { waiver } from '../core/policy/policy-bench.ts';

// What policy softens is what policy decides. Under a tier that only observes, and with every waiver that can be had, whatever
// speaks of signatures, digests, identities, revocations or the shape of a change refuses as ever; and a waiver helps nobody
// who brings it along, edits it past the approvers, or stretches it.

const publisher = newPublisher();
const OBSERVING = POLICY.replace('- name: vetted', '- name: vetted\n    enforcement: observe');
const observing = acceptedState(publisher, OBSERVING);
const enforcing = acceptedState(publisher);
const STAGED = POLICY.replace('- name: vetted', '- name: vetted\n    stages: [batch]');
const staged = acceptedState(publisher, STAGED);
const WAIVER = 'waivers/2026-03-stage.json';

async function judged(state: RegistryState, ...steps: readonly HistoryStep[]): Promise<string> {
  return outcomes((await foldHistory(state, steps, GROUND)).events).join('; ');
}

describe('a tier that observes', () => {
  test('lets pass what policy asks, and tells it', async () => {
    const release = await newRelease(publisher, { manifest: { permissions: ['network', 'subprocess'] } });
    expect(await judged(await enforcing, releaseStep([release]))).toBe(`left-out: MANIFEST_PERMISSION_ABOVE_TIER`);
    const { events } = await foldHistory(await observing, [releaseStep([release])], GROUND);
    expect(events).toMatchObject([
      {
        kind: 'admitted',
        release: {
          review: {
            softened: [
              { finding: { code: 'MANIFEST_PERMISSION_ABOVE_TIER' }, by: { kind: 'enforcement', level: 'observe' } },
            ],
          },
        },
      },
    ]);
  });

  const STATEMENT = 'attestations/release.sigstore.json';
  const hard: readonly (readonly [string, () => Promise<Release>, string])[] = [
    ['a stranger’s signature', () => newRelease(newPublisher()), 'SIGNER_KEY_UNKNOWN'],
    [
      'a bent signature',
      async () => tampered(await newRelease(publisher), STATEMENT, (text) => text.replace(/"sig": ?"M/, '"sig":"N')),
      'RELEASE_FILE_CHANGED',
    ],
    [
      'another registry’s statement',
      () => newRelease(publisher, { registryId: 'other.example' }),
      'RELEASE_STATEMENT_MISMATCH',
    ],
    [
      'a manifest that is not the embedded one',
      async () =>
        resigned(await newRelease(publisher), publisher, {
          'PLUGIN_MANIFEST.json': (text) => text.replace('api.example.com', 'evil.example.com'),
        }),
      'RELEASE_MANIFEST_DIFFERS',
    ],
    [
      'an origin that the policy does not list',
      () => newRelease(publisher, { url: 'https://elsewhere.example/text-redaction-1.0.0.tgz' }),
      'RELEASE_ORIGIN_FORBIDDEN',
    ],
    [
      'a build of the future',
      async () =>
        resigned(await newRelease(publisher), publisher, {
          'PLUGIN_MANIFEST.json': (text) => text.replace('2026-02-28T10:00:00Z', '2027-02-28T10:00:00Z'),
        }),
      'TIER_BUILT_IN_FUTURE',
    ],
  ];
  test.each(hard)('does not let %s pass', async (_name, make, code) => {
    expect(await judged(await observing, releaseStep([await make()]))).toBe(`left-out: ${code}`);
  });

  test('does not let pass what nobody approved', async () => {
    const release = await newRelease(publisher);
    expect(await judged(await observing, releaseStep([release], { approval: PUSHED }))).toBe(
      'left-out: APPROVAL_NO_PULL_REQUEST',
    );
  });

  test('does not let pass a bundle that nobody can read', async () => {
    const release = await resigned(
      {
        ...(await newRelease(publisher)),
        files: new Map([
          ...(await newRelease(publisher)).files,
          ['attestations/x.sigstore.json', Buffer.from('{}')] as const,
        ]),
      },
      publisher,
      {},
    );
    expect(await judged(await observing, releaseStep([release]))).toMatch(/^left-out: BUNDLE_|^left-out: ATTESTATION_/);
  });
});

describe('a waiver', () => {
  const open = async (): Promise<Release> => newRelease(publisher);

  test('that was accepted before lets its finding pass, for as long as it holds', async () => {
    const accepted = step([added(WAIVER, json(waiver()))]);
    expect(await judged(await staged, releaseStep([await open()]))).toBe('left-out: TIER_STAGE_FORBIDDEN');
    expect(await judged(await staged, accepted, releaseStep([await open()]))).toBe('admitted');
    const { events } = await foldHistory(await staged, [accepted, releaseStep([await open()])], {
      ...GROUND,
      at: new Date('2026-04-01T00:00:00Z'),
    });
    expect(outcomes(events)).toEqual(['left-out: TIER_STAGE_FORBIDDEN']);
  });

  test.each([
    ['of another plugin', { scope: { plugin_id: 'other' } }],
    ['of another version', { scope: { plugin_id: 'text_redaction', version: '1.0.1' } }],
    ['of another code', { codes: ['TIER_RELEASE_TOO_OLD'] }],
    ['that has not begun', { issued_at: '2026-03-02T00:00:00Z' }],
  ])('%s does not', async (_name, change) => {
    const accepted = step([added(WAIVER, json({ ...waiver(), ...change }))]);
    expect(await judged(await staged, accepted, releaseStep([await open()]))).toBe('left-out: TIER_STAGE_FORBIDDEN');
  });

  test('that came together with its release judges nothing of it', async () => {
    const release = releaseStep([await open()]);
    const together = { ...release, changes: [added(WAIVER, json(waiver())), ...release.changes] };
    expect(await judged(await staged, together)).toBe('left-out: CHANGE_MIXED');
  });

  test('that nobody approved halts admissions until it is gone', async () => {
    const pushed = step([added(WAIVER, json(waiver()))], { approval: PUSHED });
    expect(await judged(await staged, pushed, releaseStep([await open()]))).toBe(
      'halted: APPROVAL_NO_PULL_REQUEST; left-out: APPROVAL_RULES_UNACCEPTED',
    );
  });

  test('edited past the approvers waives what it waived, and halts admissions', async () => {
    const narrow = step([added(WAIVER, json(waiver({ codes: ['TIER_RELEASE_TOO_OLD'] })))]);
    const wider = step([modified(WAIVER, json(waiver()))], { approval: PUSHED });
    const back = step([modified(WAIVER, json(waiver({ codes: ['TIER_RELEASE_TOO_OLD'] })))], { approval: PUSHED });
    const { state } = await foldHistory(await staged, [narrow, wider], GROUND);
    expect(state.waivers.map(({ codes }) => codes)).toEqual([['TIER_RELEASE_TOO_OLD']]);
    expect(await judged(await staged, narrow, wider, back, releaseStep([await open()]))).toBe(
      'halted: APPROVAL_NO_PULL_REQUEST; left-out: TIER_STAGE_FORBIDDEN',
    );
  });

  test.each([
    ['of 91 days', { expires_at: '2026-05-03T00:00:00Z' }, 'WAIVER_TOO_LONG'],
    ['for a signature', { codes: ['SIGNER_KEY_UNKNOWN'] }, 'WAIVER_CODE_FORBIDDEN'],
    ['for a deny', { codes: ['RELEASE_DENIED'] }, 'WAIVER_CODE_FORBIDDEN'],
  ])('%s is accepted from nobody', async (_name, change, code) => {
    const approvedAnyway = step([added(WAIVER, json({ ...waiver(), ...change }))]);
    expect(await judged(await staged, approvedAnyway)).toBe(`halted: ${code}`);
  });

  test('that was taken back waives nothing any more', async () => {
    const taken = step([deleted(WAIVER)]);
    expect(await judged(await staged, step([added(WAIVER, json(waiver()))]), taken, releaseStep([await open()]))).toBe(
      'left-out: TIER_STAGE_FORBIDDEN',
    );
  });
});
