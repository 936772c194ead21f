import { beforeAll, describe, expect, test } from 'vitest';
import { foldHistory, type HistoryStep } from '../../core/fold/fold-history.ts';
import type { Change } from '../../core/registry/change.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import {
  acceptedState,
  added,
  deleted,
  GROUND,
  modified,
  newPublisher,
  newRelease,
  outcomes,
  POLICY,
  PUSHED,
  record,
  RECORD,
  releaseStep,
  step,
  unread,
  type Release,
} from '../fixtures/registry.ts';

const publisher = newPublisher();
const thief = newPublisher();
const OWNERS = '* @example/security\n';
const HALTED = 'halted: APPROVAL_NO_PULL_REQUEST';
const BLOCKED = 'left-out: APPROVAL_RULES_UNACCEPTED';
let state: RegistryState;
let release: Release;
beforeAll(async () => {
  state = await acceptedState(publisher);
  release = await newRelease(publisher);
});

async function fold(...steps: readonly HistoryStep[]) {
  const folded = await foldHistory(state, steps, GROUND);
  return { ...folded, said: outcomes(folded.events) };
}

interface Poison {
  readonly name: string;
  readonly poison: Change;
  /** The change that puts back what was accepted. */
  readonly cure: Change;
  readonly said?: string;
}

const POISONS: readonly Poison[] = [
  {
    name: 'a weaker policy',
    poison: modified('policy.yml', POLICY.replace('required: 1', 'required: 2')),
    cure: modified('policy.yml', POLICY),
  },
  { name: 'no policy', poison: deleted('policy.yml'), cure: added('policy.yml', POLICY) },
  { name: 'other owners', poison: modified('CODEOWNERS', ''), cure: modified('CODEOWNERS', OWNERS) },
  { name: 'no owners', poison: deleted('CODEOWNERS'), cure: added('CODEOWNERS', OWNERS) },
  { name: 'owners in another place', poison: added('.github/CODEOWNERS', ''), cure: deleted('.github/CODEOWNERS') },
  {
    name: 'a key of its own in a record',
    poison: modified(RECORD, record(thief)),
    cure: modified(RECORD, record(publisher)),
  },
  {
    name: 'no record',
    poison: deleted(RECORD),
    cure: added(RECORD, record(publisher)),
    said: `${HALTED} CHANGE_RECORD_DELETED`,
  },
  { name: 'another root', poison: added('trust/root.json', '{}'), cure: deleted('trust/root.json') },
  {
    name: 'owners that are a link',
    poison: unread('.github/CODEOWNERS', '120000'),
    cure: deleted('.github/CODEOWNERS'),
    said: `${HALTED} CHANGE_MODE_FORBIDDEN`,
  },
  {
    name: 'a record that is a link',
    poison: unread('plugins/other/plugin.json', '120000'),
    cure: deleted('plugins/other/plugin.json'),
    said: `${HALTED} CHANGE_MODE_FORBIDDEN`,
  },
  {
    name: 'rules too large to be read',
    poison: unread('trust/huge.json', '100644', { size: 1e8 }),
    cure: deleted('trust/huge.json'),
    said: `${HALTED} CHANGE_TOO_LARGE`,
  },
  {
    name: 'a policy that is executable',
    poison: { ...modified('policy.yml', POLICY), mode: '100755' },
    cure: modified('policy.yml', POLICY),
    said: `${HALTED} CHANGE_MODE_FORBIDDEN`,
  },
  {
    name: 'attributes that hide what is reviewed',
    poison: added('plugins/.gitattributes', '* -diff\n'),
    cure: deleted('plugins/.gitattributes'),
    said: `${HALTED} CHANGE_GIT_RULES`,
  },
];

describe('pushed past review,', () => {
  test.each(POISONS)('$name halts admissions', async ({ poison, said = HALTED }) => {
    const { said: heard, state: after } = await fold(step([poison], { approval: PUSHED }), releaseStep([release]));
    const [halted = '', ...others] = heard;
    expect(halted.split(' ').sort()).toEqual(said.split(' ').sort());
    expect(others).toEqual([BLOCKED]);
    expect(after.halts.map(({ path }) => path)).toEqual([poison.path]);
    expect([after.policy, after.plugins, after.rules]).toEqual([state.policy, state.plugins, state.rules]);
  });

  test.each(POISONS)(
    '$name is cured by putting back what was accepted, even by another push',
    async ({ poison, cure }) => {
      const { said, state: after } = await fold(
        step([poison], { approval: PUSHED }),
        step([cure], { approval: PUSHED }),
        releaseStep([release]),
      );
      expect(said.at(-1)).toBe('admitted');
      expect(after.halts).toEqual([]);
    },
  );

  test('a policy halts until its content is accepted', async () => {
    const stricter = POLICY.replace('execution_ms: 1000', 'execution_ms: 500');
    const { said, state: after } = await fold(
      step([modified('policy.yml', stricter)], { approval: PUSHED }),
      step([modified('policy.yml', `${stricter}\n`)]),
      releaseStep([release]),
    );
    expect(said).toEqual([HALTED, 'admitted']);
    expect(after.policy?.value.tiers[0]?.max_limits?.execution_ms).toBe(500);
  });

  test('an accepted change to another rule lifts nothing', async () => {
    const { said } = await fold(
      step([modified('policy.yml', POLICY.replace('secret]', 'secret, other]'))], { approval: PUSHED }),
      step([modified('CODEOWNERS', '* @example/others\n')]),
      releaseStep([release]),
    );
    expect(said).toEqual([HALTED, BLOCKED]);
  });

  test('a release is left out, and may be proposed under another version', async () => {
    const next = await newRelease(publisher, { version: '1.0.1' });
    const { said } = await fold(releaseStep([release], { approval: PUSHED }), releaseStep([next]));
    expect(said).toEqual(['left-out: APPROVAL_NO_PULL_REQUEST', 'admitted']);
  });

  test('a path that has no place in a registry is reported, and stops nothing else', async () => {
    const { said } = await fold(step([added('src/index.ts', '')], { approval: PUSHED }), releaseStep([release]));
    expect(said).toEqual(['left-out: CHANGE_PATH_UNKNOWN', 'admitted']);
  });

  test('accepted in a pull request, a policy that cannot be read halts all the same', async () => {
    const { said, state: after } = await fold(step([modified('policy.yml', 'tiers: []\n')]), releaseStep([release]));
    expect(said).toEqual(['halted: POLICY_MEMBER_INVALID POLICY_MEMBER_MISSING', BLOCKED]);
    expect(after.policy).toEqual(state.policy);
  });
});
