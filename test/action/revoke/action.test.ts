import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_SIGNED_DENY_BYTES } from '../../../core/denies/signed-deny.ts';
import { resign } from '../../../action/resign/resign.ts';
import { HOUR_IN_MS } from '../../../core/time.ts';
import { wholeSeconds } from '../../../core/time.ts';
import type { ActionResult } from '../../../lab/github/actions/run-action.ts';
import { tufKeyFromPem } from '../../../signing/tuf/tuf-key.ts';
import { encodeForPeople } from '../../../core/json/encode-document.ts';
import { newRevocation } from '../../fixtures/checkout.ts';
import { value } from '../../fixtures/registry.ts';
import { AT, REGISTRY } from '../github/registry-on-github.ts';
import {
  digestFor,
  PERMISSIONS,
  PLUGIN,
  registryWithReleases,
  type Asked,
  type RevocableRegistry,
} from './registry-with-releases.ts';

let registry: RevocableRegistry;
beforeAll(async () => {
  registry = await registryWithReleases();
});
afterAll(() => registry[Symbol.asyncDispose]());

let subjects = 0;
/** An artifact that nobody has denied yet. */
const newSubject = () => digestFor(`artifact ${(subjects += 1)}`);
/** Of no admitted release, and meant so. */
const unknownSubject = () => ({ subject: newSubject(), anyway: 'true' });
const codes = ({ annotations }: ActionResult) =>
  annotations.flatMap(({ title }) => (title === undefined ? [] : [title]));
const isDenied = async (digest: string) =>
  (await registry.denies()).some(({ digests }) => digests.some((each) => each === digest));

/** Denies what is new, and expects that nothing is written. @returns the codes. */
async function refusalOf(asked: Asked): Promise<readonly string[]> {
  const before = await registry.site.tip('publication');
  const refused = await registry.revoke({ ...asked, inputs: { ...unknownSubject(), ...asked.inputs } });
  if ((await registry.site.tip('publication')) !== before) throw new Error('something was written all the same');
  if (refused.exitCode !== 1) throw new Error(refused.stdout + refused.stderr);
  return codes(refused);
}

test('somebody on call denies by a run; the record that ratifies it is proposed, once', async () => {
  const subject = `${PLUGIN}@1.0.0`;
  const denied = await registry.revoke({ inputs: { subject, severity: 'critical' } });
  expect(denied.stderr + denied.stdout).toContain('concerns 1 release of 1 plugin; 10 admitted in all');
  expect(denied).toMatchObject({ exitCode: 0, outputs: { result: 'denied', releases: '1', plugins: `["${PLUGIN}"]` } });
  const [entry] = await registry.denies();
  const [statement] = JSON.parse(denied.outputs['statements'] ?? '[]');
  expect(Buffer.byteLength(statement)).toBeLessThanOrEqual(MAX_SIGNED_DENY_BYTES);
  expect(statement).toContain('application/vnd.dev.sigstore.bundle.v0.3+json');
  const olive = registry.site.lab.account('olive');
  expect(entry).toMatchObject({ severity: 'critical', issuer: { name: 'olive', id: String(olive.id) } });
  expect(entry?.digests).toEqual([digestFor(`${PLUGIN}-1.0.0-py3-none-any.whl`)]);
  const { rest } = registry.site.as('olive');
  const { data: pull } = await rest.pulls.get({ ...AT, pull_number: Number(denied.outputs['pull-request']) });
  expect(pull.title).toBe(`Revoke ${PLUGIN} 1.0.0`);
  const { data: files } = await rest.pulls.listFiles({ ...AT, pull_number: pull.number });
  expect(files.map(({ filename, status }) => [filename, status])).toEqual([[denied.outputs['record'], 'added']]);

  const runId = registry.site.lab.repository(REGISTRY).runs[0]?.id ?? 0;
  const again = await registry.revoke({ inputs: { subject, severity: 'critical' }, run: { id: runId, attempt: 2 } });
  expect(again.outputs).toMatchObject({ result: 'unchanged', 'pull-request': String(pull.number) });
  expect(await registry.denies()).toHaveLength(1);
});

describe('nothing is denied', () => {
  test('by somebody who is not on call, whatever the variables of the job say', async () => {
    const forged = {
      environment: { GITHUB_TRIGGERING_ACTOR: 'olive', GITHUB_ACTOR: 'olive' },
      triggeringActor: 'olive',
    };
    expect(await refusalOf({ by: 'stan', more: forged })).toEqual(['REVOKE_NOT_ON_CALL']);
  });

  test('by the login of somebody on call on another account', async () => {
    expect(await refusalOf({ by: 'wim' })).toEqual(['REVOKE_NOT_ON_CALL']);
  });

  test('by a run that somebody else runs again', async () => {
    const run = { attempt: 2, triggeringActor: 'stan' };
    expect(await refusalOf({ run })).toEqual(['REVOKE_NOT_ON_CALL']);
  });

  test('by an old run at an old commit', async () => {
    const createdAt = wholeSeconds(new Date(Date.now() - 20 * 24 * HOUR_IN_MS));
    const { git } = registry.site.lab.repository(REGISTRY);
    const headSha = (await git.resolve('refs/heads/main~1')) ?? '';
    expect(await refusalOf({ run: { createdAt, headSha, attempt: 2 } })).toEqual(['REVOKE_RUN_STALE']);
  });

  test('by a run of another branch', async () => {
    expect(await refusalOf({ run: { headBranch: 'topic' } })).toEqual(['REVOKE_RUN_FORBIDDEN']);
  });

  test('by a run that a pull request started', async () => {
    expect(await refusalOf({ run: { event: 'pull_request_target' } })).toEqual(['REVOKE_RUN_FORBIDDEN']);
  });

  test('that is the whole plugin, by one person alone', async () => {
    expect(await refusalOf({ inputs: { subject: PLUGIN } })).toEqual([
      // What it would be is said first.
      'REVOKE_SECOND_PERSON_MISSING',
    ]);
    const own = { environment: 'revoke', state: 'approved', by: 'olive' } as const;
    const stranger = { ...own, by: 'stan' };
    const refused = { ...own, state: 'rejected', by: 'rex' } as const;
    const run = { environmentReviews: [own, stranger, refused] };
    expect(await refusalOf({ inputs: { subject: PLUGIN }, run })).toEqual(['REVOKE_SECOND_PERSON_MISSING']);
  });

  test('with S alone, with R alone, or with A', async () => {
    const [r, s, a] = await Promise.all([
      registry.key('revocations'),
      registry.key('snapshot'),
      registry.key('admissions'),
    ]);
    for (const [revocations, snapshot] of [
      [s, s],
      [r, r],
      [a, s],
    ] as const) {
      const inputs = { 'revocations-key': revocations, 'snapshot-key': snapshot };
      expect(await refusalOf({ inputs })).toEqual(['PUBLICATION_KEY_UNUSABLE']);
    }
  });

  test('in a publication that somebody without keys changed', async () => {
    const { lab } = registry.site;
    const path = 'metadata/2.admissions.json';
    const { [path]: bytes } = await registry.site.files(await registry.site.tip('publication'), 'metadata/');
    const put = (text: string) => lab.push(REGISTRY, { as: 'olive', branch: 'publication', files: { [path]: text } });
    await put(String(bytes).replace(/"sig":"..../, '"sig":"0000'));
    expect(await refusalOf({})).toEqual(['PUBLICATION_DIGEST_MISMATCH']);
    await put(String(bytes));
  });

  test('under a misspelt name, or for no reason', async () => {
    expect(await refusalOf({ inputs: { subject: `${PLUGIN}@9.9.9`, anyway: 'false' } })).toEqual([
      'REVOKE_COVERS_NOTHING',
    ]);
    const before = await registry.site.tip('publication');
    for (const inputs of [{ reason: '' }, { subject: '../x' }, { severity: 'worst' }, { mode: 'undo' }])
      expect(await registry.revoke({ inputs: { subject: newSubject(), ...inputs } })).toMatchObject({ exitCode: 1 });
    expect(await registry.site.tip('publication')).toBe(before);
  });

  test.each([
    [401, 'GITHUB_FORBIDDEN'],
    [403, 'GITHUB_FORBIDDEN'],
    [404, 'GITHUB_NOT_FOUND'],
    [409, 'GITHUB_REJECTED'],
    [422, 'GITHUB_REJECTED'],
    [429, 'GITHUB_QUOTA_USED_UP'],
    [500, 'GITHUB_UNREACHABLE'],
    ['cut', 'GITHUB_UNREACHABLE'],
    ['truncate', 'GITHUB_UNREACHABLE'],
  ] as const)('where GitHub, asked who started the run, answers %s: %s', async (respond, code) => {
    const { faults } = registry.site.lab;
    faults.next({ path: /\/actions\/runs\//, respond, times: 4 });
    expect(await refusalOf({})).toEqual([code]);
    faults.clear();
  });
});

test('an account on call that was renamed still denies, and who took its login does not', async () => {
  const { lab } = registry.site;
  lab.renameUser('rex', 'regina');
  lab.createUser('rex');
  expect(await refusalOf({ by: 'rex' })).toEqual(['REVOKE_NOT_ON_CALL']);
  const subject = newSubject();
  expect(await registry.revoke({ by: 'regina', inputs: { subject, anyway: 'true' } })).toMatchObject({ exitCode: 0 });
  expect(await isDenied(subject)).toBe(true);
});

test('a deny is in force though its record cannot be proposed, and the run says so', async () => {
  const subject = newSubject();
  const token = registry.site.lab.workflowToken(REGISTRY, { ...PERMISSIONS, pull_requests: 'read' });
  const denied = await registry.revoke({ inputs: { subject, anyway: 'true', 'proposal-token': token } });
  expect(denied).toMatchObject({ exitCode: 0, outputs: { result: 'denied', 'pull-request': '' } });
  expect(denied.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', title: 'No record of the deny' }),
  );
  expect(await isDenied(subject)).toBe(true);
});

test('two denies and a re-signing at once are all in what stands then', async () => {
  const [one, other] = [newSubject(), newSubject()];
  const key = value(tufKeyFromPem(await registry.key('snapshot')));
  const trustedRoot = await registry.root();
  const [first, second, signed] = await Promise.all([
    registry.revoke({ inputs: { subject: one, anyway: 'true' } }),
    registry.revoke({ inputs: { subject: other, anyway: 'true' } }),
    registry.withStore((store) => resign({ store, trustedRoot, key, now: new Date(Date.now() + 6 * HOUR_IN_MS) })),
  ]);
  expect([first.exitCode, second.exitCode, signed.kind]).toEqual([0, 0, 'ok']);
  expect([await isDenied(one), await isDenied(other)]).toEqual([true, true]);
});

test('what was merged is published by the same action, for whoever merged it', async () => {
  const digest = newSubject();
  const revocation = newRevocation({ kind: 'digest', digest });
  const path = `revocations/${revocation.id}.json`;
  const record = { [path]: Buffer.from(encodeForPeople(revocation)) };
  const { number } = await registry.site.propose('deny', record);
  await registry.site.approve(number);
  await registry.site.merge(number);
  const ratified = await registry.revoke({ by: 'wim', inputs: { mode: 'ratify' }, run: { event: 'push' } });
  expect(ratified.stdout + ratified.stderr).toContain(revocation.id);
  expect(ratified).toMatchObject({ exitCode: 0, outputs: { result: 'denied' } });
  expect(await isDenied(digest)).toBe(true);
  const before = await registry.site.tip('publication');
  const again = await registry.revoke({ by: 'wim', inputs: { mode: 'ratify' }, run: { event: 'push' } });
  expect(again).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } });
  expect(await registry.site.tip('publication')).toBe(before);
});

test('what was pushed past the rules is not, and the run fails for it', async () => {
  const digest = newSubject();
  const revocation = { ...newRevocation({ kind: 'digest', digest }), id: 'deny-pushed' };
  const files = { 'revocations/deny-pushed.json': Buffer.from(encodeForPeople(revocation)) };
  await registry.site.lab.push(REGISTRY, { as: 'wim', files });
  const before = await registry.site.tip('publication');
  const ran = await registry.revoke({ by: 'wim', inputs: { mode: 'ratify' }, run: { event: 'push' } });
  expect(ran).toMatchObject({ exitCode: 1, outputs: { result: 'unchanged' } });
  expect(codes(ran)).toEqual(['REVOKE_RECORD_UNAPPROVED']);
  expect(await registry.site.tip('publication')).toBe(before);
});

test('the whole plugin is denied once another person on call has let the run in', async () => {
  const environmentReviews = [{ environment: 'revoke', state: 'approved', by: 'regina' } as const];
  const denied = await registry.revoke({ inputs: { subject: PLUGIN }, run: { environmentReviews } });
  expect(denied).toMatchObject({ exitCode: 0, outputs: { result: 'denied', releases: '10' } });
  const log = denied.stdout + denied.stderr;
  expect(log.indexOf('concerns 10 releases')).toBeGreaterThan(-1);
  expect(log.indexOf('concerns 10 releases')).toBeLessThan(log.indexOf('denied: revocations'));
  for (const name of ['revocations', 'snapshot']) expect(log).not.toContain((await registry.key(name)).split('\n')[1]);
});
