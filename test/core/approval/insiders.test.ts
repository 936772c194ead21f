import { describe, expect, test } from 'vitest';
import { insidersOf, releasedFolders } from '../../../core/approval/insiders.ts';
import { namedPeople } from '../../../core/approval/named-people.ts';
import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import { ask, codesOf, evidence, inTeams, owners, policyBy, review, type Asked } from './approval-bench.ts';

const LOCK = { users: { ann: 1, ben: 2, cid: 3 }, teams: { 'acme/alpha': 60 } };
const RELEASE = ['plugins/b/releases/1.0.0/release.json'];

function insiders(text: string): readonly string[] {
  const ground = owners(text, LOCK);
  if (ground === undefined) throw new Error('there is a file');
  const { people, isKnown } = insidersOf('plugins/b/', ground);
  return [...people.map(({ kind, id }) => `${kind} ${id}`), isKnown ? 'all known' : 'not all known'].sort();
}

test.each([
  ['/plugins/b/ @ann', ['user 1', 'all known']],
  ['/plugins/b/ @ann @acme/alpha', ['user 1', 'team 60', 'all known']],
  ['* @ann', ['user 1', 'all known']],
  ['* @ann\n/plugins/b/ @ben', ['user 2', 'all known']],
  ['/plugins/b/ @ann\n/plugins/*/plugin.json @ben', ['user 1', 'all known']],
  ['/plugins/b/ @ann\n/plugins/b/README.md @ben', ['user 2', 'user 1', 'all known']],
  ['/plugins/b/ @ann\n/plugins/b/PLUGIN_MANIFEST.draft.json @ben', ['user 2', 'user 1', 'all known']],
  ['/plugins/b/ @ann\n/plugins/b/releases/9/ @cid', ['user 1', 'user 3', 'all known']],
  ['/plugins/b/ @ann @nobody', ['user 1', 'not all known']],
  ['/plugins/a/ @ann', ['all known']],
])('of %j inside of plugins/b/ are %j', (text, expected) => {
  expect(insiders(text)).toEqual(expected.toSorted());
});

test('folders of which a change brings something of a release are told once', () => {
  const paths = [...RELEASE, 'plugins/b/releases/1.0.0/sbom.cdx.json', 'plugins/a/README.md', 'plugins/c/plugin.json'];
  expect(releasedFolders(paths)).toEqual(['plugins/b/']);
});

describe('somebody from outside', () => {
  const asked: Asked = {
    rule: { code_owners: true, approvers: [{ id: 9, login: 'nine' }] },
    quorum: { ...NO_QUORUM, outsideOf: new Set(['plugins/b/']) },
    paths: RELEASE,
    owners: owners('/plugins/b/ @ann\n/plugins/b/releases/9/ @acme/alpha', LOCK),
  };
  const answered = (given: Parameters<typeof evidence>[1], more: Partial<Asked> = {}, ids = [1, 9]) =>
    codesOf(
      ask(
        evidence(
          ids.map((id) => review(id)),
          given,
        ),
        { ...asked, ...more },
      ),
    );

  test('is an approver whom policy names, or who holds a seat', () => {
    expect(answered({})).toEqual([]);
    const seats = { security: { users: [{ id: 8, login: 'eight' }] } };
    expect(answered({}, { rule: { code_owners: true, approvers: [] as never, seats } }, [1, 8])).toEqual([]);
  });

  test('is not in a team of the folder, nor perhaps in one', () => {
    expect(answered({ who: { 9: inTeams(60) } })).toEqual(['APPROVAL_INSIDERS_ONLY']);
    expect(answered({ who: { 9: inTeams(61) } })).toEqual([]);
    expect(answered({ unreadTeams: ['acme/alpha'] })).toEqual(['APPROVAL_INSIDERS_ONLY']);
    const people = owners('/plugins/b/ @ann', LOCK);
    expect(answered({ unreadTeams: ['acme/alpha'] }, { owners: people })).toEqual([]);
  });

  test('is nobody where nobody can tell who owns what', () => {
    expect(answered({}, { rule: { approvers: [{ id: 9, login: 'nine' }] } }, [9])).toEqual(['APPROVAL_INSIDERS_ONLY']);
    expect(answered({}, { owners: undefined }, [9])).toEqual(['CODEOWNERS_MISSING', 'APPROVAL_INSIDERS_ONLY']);
  });
});

describe('whose word weighs', () => {
  const more = { quorum: { ...NO_QUORUM, approvals: 2 }, rule: { code_owners: true, approvers: [] as never } };
  const answered = (paths: readonly string[], rule: Partial<Asked> = {}) =>
    codesOf(
      ask(evidence([review(1), review(2)]), {
        ...more,
        owners: owners('/plugins/a/ @ann\n/plugins/b/ @ben', LOCK),
        paths,
        ...rule,
      }),
    );

  test('is not that of a text’s owner beside a release, but is among texts alone', () => {
    expect(answered(['plugins/a/README.md', ...RELEASE])).toEqual(['APPROVAL_MISSING']);
    expect(answered(['plugins/a/README.md', 'plugins/b/README.md'])).toEqual([]);
    expect(answered(['plugins/a/README.md', 'plugins/a/releases/1.0.0/release.json', ...RELEASE])).toEqual([]);
  });

  test('is that of somebody whom policy names, whatever else they own', () => {
    const paths = ['plugins/a/README.md', ...RELEASE];
    expect(answered(paths, { rule: { code_owners: true, approvers: [{ id: 1, login: 'ann' }] } })).toEqual([]);
    const seats = { security: { users: [{ id: 1, login: 'ann' }] } };
    expect(answered(paths, { rule: { code_owners: true, approvers: [] as never, seats } })).toEqual([]);
  });
});

test('teams inside are asked about where a tier wants somebody from outside, people are known by number', () => {
  const ground = owners('/plugins/b/ @ann\n/plugins/b/releases/9/ @acme/alpha @cid', LOCK);
  const asked = (outside_approval: boolean, paths = RELEASE, code_owners = true) =>
    namedPeople({ ...policyBy({ code_owners }), tiers: [{ name: 'core', outside_approval }] }, ground, paths);
  expect(asked(true)).toEqual({ users: new Set([1, 2]), teams: [{ id: 60, name: 'acme/alpha' }] });
  expect(asked(false).teams).toEqual([]);
  expect(asked(true, ['docs/a.md']).teams).toEqual([]);
  expect(asked(true, RELEASE, false).teams).toEqual([]);
});
