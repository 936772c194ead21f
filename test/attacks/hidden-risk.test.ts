import { describe, expect, test } from 'vitest';
import { mergedRelease, type PreviousRelease } from '../../core/release/previous-release.ts';
import type { ApprovalEvidence } from '../../core/approval/approval-evidence.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { PluginId } from '../../registry-schema/generated/types.ts';
import {
  acceptedState,
  added,
  approved,
  AUTHOR_ID,
  GROUND,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  record,
  releaseStep,
  step,
  type Release,
} from '../fixtures/registry.ts';

// Attacks 14 and 15: a quorum set by risk is worth as much as what the next release is compared with. Whoever hides the last
// release, or part of it, must be met by more people, never by fewer.

const publisher = newPublisher();
const second = newPublisher();
const APPROVALS = `approvals: { source: github, approvers: [{ id: 11, login: approver }, { id: 12, login: other }], required: 1 }`;
const byRisk = (quorum: string): string => POLICY.replace(/approvals: .*/, `${APPROVALS}\nquorum: ${quorum}`);
const CAREFUL = byRisk('[{ risk: egress-host, approvals: 2 }, { risk: drift, approvals: 2 }]');

function twice(): ApprovalEvidence {
  const once = approved();
  if (once.kind === 'push') return once;
  const [review] = once.reviews;
  return review === undefined ? once : { ...once, reviews: [review, { ...review, id: 8, login: 'other', userId: 12 }] };
}

/** A registry where 1.0.0 was admitted, and the release as the next one is compared with it. */
async function afterFirst(policy: string): Promise<{ state: RegistryState; first: Release; last: PreviousRelease }> {
  const first = await newRelease(publisher);
  const begun = await acceptedState(publisher, policy);
  const { state, events } = await foldHistory(begun, [releaseStep([first], { approval: twice() })], GROUND);
  expect(outcomes(events)).toEqual(['admitted']);
  return { state, first, last: asPrevious(first) };
}

function asPrevious({ files }: Release, without: 'nothing' | 'statement' = 'nothing'): PreviousRelease {
  const left = new Map(files);
  if (without === 'statement') left.delete('attestations/release.sigstore.json');
  const merged = mergedRelease({ files: left, plugin: record(publisher), submittedBy: AUTHOR_ID }, 'vetted');
  if (merged === undefined) throw new Error('the release was made to be read');
  return merged;
}

async function next(
  state: RegistryState,
  previous: PreviousRelease | undefined,
  release: Release,
  approval: ApprovalEvidence = approved(),
): Promise<string> {
  const known = previous === undefined ? new Map<PluginId, PreviousRelease>() : new Map([[PLUGIN, previous]]);
  const { events } = await foldHistory(state, [releaseStep([release], { approval })], { ...GROUND, previous: known });
  return outcomes(events).join();
}

const same = () => newRelease(publisher, { version: '1.0.1' });
const wider = () => newRelease(publisher, { version: '1.0.1', manifest: { allowed_egress: ['*.example.com'] } });

describe('a release that changes nothing', () => {
  test('needs what every change needs', async () => {
    const { state, last } = await afterFirst(CAREFUL);
    expect(await next(state, last, await same())).toBe('admitted');
  });
});

describe('a release that reaches further', () => {
  test('needs the approvals of its risk', async () => {
    const { state, last } = await afterFirst(CAREFUL);
    expect(await next(state, last, await wider())).toBe('left-out: APPROVAL_MISSING');
    expect(await next(state, last, await wider(), twice())).toBe('admitted');
  });

  test('is not made harmless by one approver who reviews twice', async () => {
    const { state, last } = await afterFirst(CAREFUL);
    const once = approved();
    const again = once.kind === 'push' ? once : { ...once, reviews: [...once.reviews, ...once.reviews] };
    expect(await next(state, last, await wider(), again)).toBe('left-out: APPROVAL_MISSING');
  });
});

describe('a last release that is hidden', () => {
  test('asks for as many as any risk does, also where nothing changes', async () => {
    const { state } = await afterFirst(CAREFUL);
    expect(await next(state, undefined, await same())).toBe('left-out: APPROVAL_MISSING');
    expect(await next(state, undefined, await same(), twice())).toBe('admitted');
  });

  test.each(['redaction-removed', 'tier-promoted', 'licence', 'output-schema', 'drift'])(
    'does not take %s with it, which no first release shows',
    async (risk) => {
      const { state, last } = await afterFirst(byRisk(`[{ risk: ${risk}, approvals: 2 }]`));
      expect(await next(state, last, await same())).toBe('admitted');
      expect(await next(state, undefined, await same())).toBe('left-out: APPROVAL_MISSING');
    },
  );

  test('is not missed by a first release, which has none', async () => {
    const state = await acceptedState(publisher, byRisk('[{ risk: drift, approvals: 2 }]'));
    expect(await next(state, undefined, await newRelease(publisher))).toBe('admitted');
  });
});

describe('a last release whose statement is hidden', () => {
  test('counts as signed by another', async () => {
    const { state, first } = await afterFirst(CAREFUL);
    expect(await next(state, asPrevious(first, 'statement'), await same())).toBe('left-out: APPROVAL_MISSING');
  });
});

describe('another key of the same publisher', () => {
  test('is drift, and needs its approvals', async () => {
    const keys = [publisher, second].map(({ key_id, public_key }) => ({
      kind: 'key',
      key_id,
      public_key,
      valid_from: '2026-01-01T00:00:00Z',
      valid_until: '2027-01-01T00:00:00Z',
    }));
    const { state, last } = await afterFirst(CAREFUL);
    const enrolled = step(
      [added(`plugins/${PLUGIN}/plugin.json`, record(publisher, { publishers: keys }), { kind: 'modified' })],
      {
        approval: twice(),
      },
    );
    const { state: both } = await foldHistory(state, [enrolled], GROUND);
    const release = await newRelease(second, { version: '1.0.1' });
    expect(await next(both, last, release)).toBe('left-out: APPROVAL_MISSING');
    expect(await next(both, last, release, twice())).toBe('admitted');
    expect(await next(both, last, await same())).toBe('admitted');
  });
});
