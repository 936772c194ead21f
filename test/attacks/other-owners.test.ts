import { describe, expect, test } from 'vitest';
import type { PullRequestEvidence } from '../../core/approval/approval-evidence.ts';
import { namedPeople } from '../../core/approval/named-people.ts';
import { NO_QUORUM } from '../../core/approval/quorum.ts';
import {
  ask,
  codesOf,
  evidence,
  owners,
  policyBy,
  review,
  WRITER,
  type Asked,
} from '../core/approval/approval-bench.ts';

// A change approved by other people than policy and CODEOWNERS ask for, by what else it touches and by what nobody can see.

const OWNER = 3;
const BOSS = 4;
const LOCK = { users: { owner: OWNER, boss: BOSS, nine: 9 }, teams: { 'acme/alpha': 60 } };
const RULE = { code_owners: true, approvers: [{ id: 9, login: 'nine' }] } as const;
const RULE_OF_PEOPLE = { code_owners: true };

interface Attack {
  readonly name: string;
  readonly codeowners: string;
  readonly paths: readonly string[];
  readonly approvers: readonly number[];
  readonly tamper?: Partial<PullRequestEvidence>;
  readonly outsideOf?: string;
  readonly approvals?: number;
  readonly refusedWith: readonly string[];
  /** The same without the one thing that is wrong: it is approved. */
  readonly control: Partial<Omit<Attack, 'name' | 'refusedWith' | 'control'>>;
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'the owner of two folders by one line is outside of neither, whichever comes first',
    codeowners: '/plugins/acme_*/ @owner',
    paths: ['plugins/acme_a/releases/1.0.0/release.json', 'plugins/acme_b/releases/1.0.0/release.json'],
    approvers: [OWNER],
    outsideOf: 'plugins/acme_b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { approvers: [OWNER, 9] },
  },
  {
    name: 'who may be in a team that owns the folder, and that nobody can look into, is not outside of it',
    codeowners: '/plugins/b/ @owner @acme/alpha',
    paths: ['plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, 9],
    tamper: { unreadTeams: ['acme/alpha'] },
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { tamper: {} },
  },
  {
    name: 'a team elsewhere that nobody can look into says nothing of a folder that people own',
    codeowners: '/plugins/b/ @owner',
    paths: ['plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER],
    tamper: { unreadTeams: ['acme/alpha'] },
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { approvers: [OWNER, 9] },
  },
  {
    name: 'the owner of another plugin whose README is touched on the way is no outsider',
    codeowners: '/plugins/a/ @boss\n/plugins/b/ @owner',
    paths: ['plugins/a/README.md', 'plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, BOSS],
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { approvers: [OWNER, BOSS, 9] },
  },
  {
    name: 'nor is the owner of another plugin that is released on the way',
    codeowners: '/plugins/a/ @boss\n/plugins/b/ @owner',
    paths: ['plugins/a/releases/1.0.0/release.json', 'plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, BOSS],
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { approvers: [OWNER, BOSS, 9] },
  },
  {
    name: 'the owner of a part of the folder that is not touched is not outside of it',
    codeowners: '/plugins/b/ @owner\n/plugins/b/releases/9.*/ @nine',
    paths: ['plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, 9],
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { codeowners: '/plugins/b/ @owner\n/plugins/c/releases/9.*/ @nine' },
  },
  {
    name: 'nor is the owner of its README alone',
    codeowners: '/plugins/b/ @owner\n/plugins/b/README.md @nine',
    paths: ['plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, 9],
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { codeowners: '/plugins/b/ @owner\n/plugins/*/plugin.json @nine' },
  },
  {
    name: 'a part of the folder whose owner has no number may be anybody’s',
    codeowners: '/plugins/b/ @owner\n/plugins/b/releases/9.*/ @unknown',
    paths: ['plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, 9],
    outsideOf: 'plugins/b/',
    refusedWith: ['APPROVAL_INSIDERS_ONLY'],
    control: { codeowners: '/plugins/b/ @owner' },
  },
  {
    name: 'a README that is touched on the way buys no approval of its owner for the release',
    codeowners: '/plugins/a/ @boss\n/plugins/b/ @owner',
    paths: ['plugins/a/README.md', 'plugins/b/releases/1.0.0/release.json'],
    approvers: [OWNER, BOSS],
    approvals: 2,
    refusedWith: ['APPROVAL_MISSING'],
    control: { paths: ['plugins/a/README.md', 'plugins/b/README.md'] },
  },
  {
    name: 'a second CODEOWNERS, which GitHub would read first, needs the owners of the one in force',
    codeowners: '* @owner\n/CODEOWNERS @boss',
    paths: ['.github/CODEOWNERS'],
    approvers: [OWNER],
    refusedWith: ['APPROVAL_OWNER_MISSING'],
    control: { approvers: [OWNER, BOSS] },
  },
  {
    name: 'so does one that would be read if the one in force were gone',
    codeowners: '* @owner\n/CODEOWNERS @boss',
    paths: ['docs/CODEOWNERS'],
    approvers: [OWNER],
    refusedWith: ['APPROVAL_OWNER_MISSING'],
    control: { paths: ['docs/README.md'] },
  },
  {
    name: 'a second CODEOWNERS beside one that nobody owns is nobody’s to bring',
    codeowners: '/.github/ @owner',
    paths: ['.github/CODEOWNERS'],
    approvers: [OWNER],
    refusedWith: ['APPROVAL_PATH_UNOWNED'],
    control: { codeowners: '/.github/ @owner\n/CODEOWNERS @owner' },
  },
];

function answered({ codeowners, paths, approvers, tamper = {}, outsideOf, approvals = 0 }: Attack): readonly string[] {
  const asked: Asked = {
    rule: { ...RULE, approvers: [...RULE.approvers] },
    owners: owners(codeowners, LOCK),
    paths,
    quorum: { ...NO_QUORUM, approvals, outsideOf: new Set(outsideOf === undefined ? [] : [outsideOf]) },
  };
  const given = approvers.map((id) => review(id));
  return codesOf(ask(evidence(given, tamper), asked));
}

describe('a change is not approved:', () => {
  test.each(ATTACKS)('$name', (attack) => {
    expect(answered(attack)).toEqual(attack.refusedWith);
    expect(answered({ ...attack, ...attack.control })).toEqual([]);
  });
});

test('a team that owns an untouched part of what is released is asked about, where a tier wants somebody from outside', () => {
  const ground = owners('/plugins/b/ @owner\n/plugins/b/releases/9.*/ @acme/alpha', LOCK);
  const paths = ['plugins/b/releases/1.0.0/release.json'];
  const asked = (outside_approval: boolean, of = paths) =>
    namedPeople({ ...policyBy(RULE_OF_PEOPLE), tiers: [{ name: 'core', outside_approval }] }, ground, of).teams;
  expect(asked(true)).toEqual([{ id: 60, name: 'acme/alpha' }]);
  expect(asked(false)).toEqual([]);
  expect(asked(true, ['plugins/b/README.md'])).toEqual([]);
});

describe('of a crowd who may all sit on the same seats', () => {
  const IDS = Array.from({ length: 13 }, (_, index) => index + 1);
  const everyone = { users: IDS.map((id) => ({ id, login: `user-${id}` })) };
  const seats = { security: everyone, platform: everyone, privacy: everyone };
  const quorum = { ...NO_QUORUM, seats: new Map(Object.keys(seats).map((name) => [name, 4])) };
  const asked = (ids: readonly number[]) =>
    codesOf(
      ask(evidence(ids.map((id) => review(id))), {
        rule: { code_owners: true, seats },
        quorum,
        paths: ['a'],
        owners: owners('* @owner', { users: { owner: 1 }, teams: {} }),
      }),
    );

  test('the only owner is kept from a seat, however many ways there are to sit', () => {
    expect(asked(IDS)).toEqual([]);
    expect(asked(IDS.toReversed())).toEqual([]);
    expect(asked(IDS.slice(0, -1))).toHaveLength(1);
    expect(asked(IDS.slice(1))).toEqual(['APPROVAL_OWNER_MISSING']);
  });
});

describe('an objection', () => {
  const objection = review(2, { state: 'CHANGES_REQUESTED' });
  const answer = (who: Readonly<Record<number, typeof WRITER>>) =>
    codesOf(ask(evidence([review(1), objection], { who })));

  test('of an approver stands while nobody can say that they may not write', () => {
    expect(answer({ 2: { ...WRITER, mayWrite: 'unknown' } })).toEqual(['APPROVAL_OBJECTION']);
    expect(answer({ 2: { ...WRITER, mayWrite: false } })).toEqual([]);
    expect(answer({ 2: { ...WRITER, kind: 'bot', mayWrite: 'unknown' } })).toEqual([]);
  });

  test('of somebody without a role blocks nothing, whatever they may write', () => {
    const stranger = review(77, { state: 'CHANGES_REQUESTED' });
    for (const mayWrite of [true, false, 'unknown'] as const)
      expect(codesOf(ask(evidence([review(1), stranger], { who: { 77: { ...WRITER, mayWrite } } })))).toEqual([]);
  });
});
