import { beforeAll, describe, expect, test } from 'vitest';
import { foldHistory } from '../../core/fold/fold-history.ts';
import {
  acceptedState,
  GROUND,
  modified,
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

// A plugin whose grant nobody reviewed falls one tier. Whoever finds the tier above too strict lets the date pass, and
// hopes to be judged by less: fewer demands, or findings that are only noted.

const publisher = newPublisher();
const OVERDUE = '2026-02-28';
let release: Release;
beforeAll(async () => {
  release = await newRelease(publisher);
});

interface Fall {
  readonly name: string;
  /** Members of the tier granted. */
  readonly asked: string;
  /** Members of the tier below. */
  readonly tamper: string;
  readonly refusedWith: string;
}

const FALLS: readonly Fall[] = [
  {
    name: 'a tier that asks for no evidence',
    asked: 'evidence: [{ kind: provenance, builders: [ci/example] }]',
    tamper: '',
    refusedWith: 'PROVENANCE_MISSING',
  },
  {
    name: 'a tier that allows more stages',
    asked: 'stages: [ingest]',
    tamper: '',
    refusedWith: 'TIER_STAGE_FORBIDDEN',
  },
  {
    name: 'a tier that asks the same, and only observes',
    asked: 'stages: [ingest]',
    tamper: 'stages: [ingest], enforcement: observe',
    refusedWith: 'TIER_STAGE_FORBIDDEN',
  },
  {
    name: 'a tier that asks the same, and only warns',
    asked: 'stages: [ingest]',
    tamper: 'stages: [ingest], enforcement: warn',
    refusedWith: 'TIER_STAGE_FORBIDDEN',
  },
];

async function judged({ asked, tamper }: Fall, tier: { name: string; review_by: string }): Promise<string | undefined> {
  const tiers = [
    `{ name: vetted, max_data_class: secret, ${asked} }`,
    `{ name: below, max_data_class: secret, ${tamper} }`,
  ];
  const policy = `${POLICY.replace(/tiers:[^]*(?=artifact_origins)/, `tiers: [${tiers.join(', ')}]\n`)}
builders: [{ label: ci/example, builder_id: "https://ci.example.com/builder", identities: [] }]
`;
  const state = await acceptedState(publisher, policy);
  const granted = step([modified(`plugins/${PLUGIN}/plugin.json`, record(publisher, { tier }))]);
  return outcomes((await foldHistory(state, [granted, releaseStep([release])], GROUND)).events).at(-1);
}

describe('a review that was let lapse is no way to', () => {
  test.each(FALLS)('$name', async (fall) => {
    expect(await judged(fall, { name: 'vetted', review_by: OVERDUE })).toBe(`left-out: ${fall.refusedWith}`);
  });

  test.each(FALLS)('$name, which admits those whom security put there', async (fall) => {
    expect(await judged(fall, { name: 'below', review_by: '2026-09-01' })).toBe('admitted');
  });
});
