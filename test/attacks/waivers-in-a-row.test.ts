import { expect, test } from 'vitest';
import { decideChange } from '../../core/admission/decide-change.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import {
  acceptedState,
  added,
  codesOf,
  GROUND,
  json,
  newPublisher,
  outcomes,
  PLUGIN,
  step,
} from '../fixtures/registry.ts';

// No waiver holds for more than 90 days. Ten of them, accepted at once and one after the other, would hold for years.

const state = acceptedState(newPublisher());

function waiver(id: string, from: string, until: string) {
  return added(
    `waivers/${id}.json`,
    json({
      schema_version: 1,
      id,
      codes: ['TIER_STAGE_FORBIDDEN'],
      scope: { plugin_id: PLUGIN },
      reason: 'the stage is being named',
      approvers: ['@example/security'],
      issued_at: from,
      expires_at: until,
    }),
  );
}

const WAIVERS = [
  {
    name: 'the next quarter',
    tamper: ['2026-05-30T00:00:00Z', '2026-08-01T00:00:00Z'],
    refusedWith: 'WAIVER_TOO_LONG',
  },
  { name: 'a year to come', tamper: ['2027-01-01T00:00:00Z', '2027-03-01T00:00:00Z'], refusedWith: 'WAIVER_TOO_LONG' },
  { name: 'this quarter', tamper: ['2026-03-01T00:00:00Z', '2026-05-29T00:00:00Z'], refusedWith: '' },
] as const;

test.each(WAIVERS)('a waiver for $name', async ({ tamper: [from, until], refusedWith }) => {
  const change = waiver('later', from, until);
  const verdict = await decideChange([change], new Map(), { state: await state, ...GROUND });
  expect(codesOf(verdict.findings)).toBe(refusedWith);
  const { events, state: after } = await foldHistory(await state, [step([change])], GROUND);
  expect(outcomes(events)).toEqual(refusedWith === '' ? [] : [`halted: ${refusedWith}`]);
  expect(after.waivers).toHaveLength(refusedWith === '' ? 1 : 0);
});
