import { describe, expect, test } from 'vitest';
import { decideChange } from '../../../core/admission/decide-change.ts';
import { isListedOrigin } from '../../../core/admission/check-origin.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import type { Change } from '../../../core/registry/change.ts';
import {
  acceptedState,
  added,
  changesOf,
  codesOf,
  deleted,
  GROUND,
  json,
  modified,
  newArchive,
  newPublisher,
  newRelease,
  PLUGIN,
  POLICY,
  record,
  RECORD,
  unread,
  value,
} from '../../fixtures/registry.ts';
import { newRevocation } from '../../fixtures/checkout.ts';

const publisher = newPublisher();
const state = acceptedState(publisher);

async function judged(...changes: readonly Change[]): Promise<string> {
  const verdict = await decideChange(changes, new Map(), { state: await state, ...GROUND });
  expect(verdict.verdict).toBe(verdict.findings.length === 0 ? 'admissible' : 'refused');
  return codesOf(verdict.findings);
}

describe('a change', () => {
  test('of nothing is refused', async () => expect(await judged()).toBe('CHANGE_EMPTY'));

  test('of prose alone is admissible', async () => expect(await judged(modified('README.md', 'x'))).toBe(''));

  test('with a release whose artifact nobody looked for is refused', async () => {
    expect(await judged(...changesOf(await newRelease(publisher)))).toBe('RELEASE_ARTIFACT_UNREACHABLE');
  });

  test('in which two releases claim one artifact is refused', async () => {
    const artifact = newArchive();
    const releases = await Promise.all(
      ['1.0.0', '1.0.1'].map((version) => newRelease(publisher, { version, artifact })),
    );
    const artifacts = new Map(releases.map(({ folder, evidence }) => [folder, evidence]));
    const ground = { state: await state, ...GROUND };
    const [one] = releases;
    const alone = one === undefined ? [] : changesOf(one);
    expect((await decideChange(alone, artifacts, ground)).findings).toEqual([]);
    const both = await decideChange(releases.flatMap(changesOf), artifacts, ground);
    expect(codesOf(both.findings)).toBe('RELEASE_DIGEST_TAKEN');
  });
});

describe('a revocation', () => {
  const entry = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });
  test.each([
    ['as drafted is admissible', `revocations/${entry.id}.json`, json(entry), ''],
    ['under another name is refused', 'revocations/other.json', json(entry), 'REVOCATION_MEMBER_INVALID'],
    [
      'that cannot be read is refused',
      `revocations/${entry.id}.json`,
      json({ ...entry, effect: 'none' }),
      'REVOCATION_MEMBER_INVALID',
    ],
  ])('%s', async (_name, path, bytes, codes) => expect(await judged(added(path, bytes))).toBe(codes));

  test('that is a link is refused', async () => {
    expect(await judged(unread(`revocations/${entry.id}.json`, '120000'))).toBe('CHANGE_MODE_FORBIDDEN');
  });
});

describe('a rule', () => {
  test.each([
    ['that can be read is admissible', modified('policy.yml', POLICY), ''],
    ['that cannot be read is refused', modified('policy.yml', 'a: ['), 'YAML_SYNTAX'],
    ['that is taken away is refused, the policy', deleted('policy.yml'), 'POLICY_MISSING'],
    ['that is taken away is refused, a record', deleted(RECORD), 'CHANGE_RECORD_DELETED'],
    ['that is a record is admissible', modified(RECORD, record(publisher)), ''],
    [
      'of another plugin than its folder is refused',
      modified(RECORD, record(publisher, { plugin_id: 'other' })),
      'RELEASE_NAME_MISMATCH',
    ],
    ['that is no record is refused', modified(RECORD, '1'), 'PLUGIN_MEMBER_INVALID'],
    ['that is a link is refused', unread(RECORD, '120000', { kind: 'type-changed' }), 'CHANGE_MODE_FORBIDDEN'],
  ])('%s', async (_name, change, codes) => expect(await judged(change)).toBe(codes));
});

describe('an origin', () => {
  const policy = value(
    parsePolicy(
      Buffer.from(
        POLICY.replace(/artifact_origins: .*/, 'artifact_origins: ["https://a.example", "http://127.0.0.1:8080"]'),
      ),
    ),
  ).value;
  test.each([
    ['https://a.example/x', true],
    ['https://A.EXAMPLE:443/x', true],
    ['http://127.0.0.1:8080/', true],
    ['https://a.example:8443/', false],
    ['http://a.example/', false],
    ['https://a.example.evil.com/', false],
    ['https://sub.a.example/', false],
    ['https://user@a.example/', false],
    ['https://:secret@a.example/', false],
    ['https://a.example@evil.com/', false],
    ['data:,x', false],
    ['file:///x', false],
    ['not a URL', false],
  ])('of %s is listed: %s', (url, isListed) => expect(isListedOrigin(url, policy)).toBe(isListed));
});
