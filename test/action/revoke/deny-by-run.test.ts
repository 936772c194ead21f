import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, type Outcome } from '../../../core/finding.ts';
import type { PluginId } from '../../../registry-schema/generated/types.ts';
import type { Checkout } from '../../fixtures/checkout.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { newRelease, POLICY, value } from '../../fixtures/registry.ts';
import { resign } from '../../../action/resign/resign.ts';
import {
  ANN,
  BEN,
  EVE,
  HOUR,
  MINUTE,
  newOnCallRegistry,
  ON_CALL,
  OnCallSite,
  version,
  WHOLE,
} from './on-call-registry.ts';

let checkout: Checkout;
beforeAll(async () => {
  checkout = await newOnCallRegistry();
});
afterAll(() => checkout[Symbol.asyncDispose]());
const newSite = () => OnCallSite.of(checkout);
const messages = (outcome: Outcome<unknown>) => findingsOf(outcome).map(({ message }) => message);

/** What it was refused with; nothing may have been written. */
async function refusalOf(site: OnCallSite, asked: Parameters<OnCallSite['deny']>[0]) {
  const before = await site.store.readHead();
  const outcome = await site.deny(asked);
  if ((await site.store.readHead()) !== before) throw new Error('something was written all the same');
  return { codes: codesOf(outcome), messages: messages(outcome) };
}

describe('somebody on call denies by a run', () => {
  test('and the entry says who and when by the run, after saying how much it is', async () => {
    const site = await newSite();
    const denied = value(await site.deny({ minutes: 5 }));
    expect(site.said).toEqual(['concerns 1 release of 1 plugin; 5 admitted in all']);
    expect(denied).toMatchObject({ second: undefined, radius: { releases: 1, admitted: 5 }, known: [] });
    const [entry, ...others] = await site.denies();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      id: denied.revocation.id,
      issuer: { name: 'ann', id: '101' },
      issued_at: '2026-03-01T12:04:00Z',
      scope: version('1.0.0'),
    });
    expect(entry?.digests).toHaveLength(1);
    expect(denied.path).toBe(`revocations/${denied.revocation.id}.json`);
  });

  test('run again, it is the same entry', async () => {
    const site = await newSite();
    const createdAt = '2026-03-01T12:01:00Z';
    const first = value(await site.deny({ run: { createdAt } }));
    const before = await site.store.readHead();
    const again = value(await site.deny({ run: { createdAt, attempt: 2 }, claim: { attempt: 2 }, minutes: 30 }));
    expect(again).toMatchObject({ added: [], known: [first.revocation.id], version: first.version });
    expect(await site.store.readHead()).toBe(before);
  });

  test('by number: a renamed account still may, another with the old login may not', async () => {
    const site = await newSite();
    expect(await refusalOf(site, { run: { triggeringActor: { id: EVE.id, login: 'ann' } } })).toEqual({
      codes: ['REVOKE_NOT_ON_CALL'],
      messages: ['ann (666) started the run and is not on call'],
    });
    value(await site.deny({ run: { triggeringActor: { id: ANN.id, login: 'ann-of-acme' } } }));
    expect((await site.denies())[0]?.issuer).toEqual({ name: 'ann-of-acme', id: '101' });
  });

  test('a stranger does not', async () => {
    expect((await refusalOf(await newSite(), { run: { triggeringActor: EVE } })).codes).toEqual(['REVOKE_NOT_ON_CALL']);
  });

  test('neither does an account that is gone', async () => {
    const site = await newSite();
    const outcome = await site.deny(
      {},
      { runs: { read: async () => ({ ...(await goneRun()) }), approvers: async () => [] } },
    );
    expect(messages(outcome)).toEqual(['an account that is gone started the run and is not on call']);
  });

  test('a run of theirs that somebody else runs again denies nothing', async () => {
    const site = await newSite();
    const again = { attempt: 2, actor: ANN, triggeringActor: EVE };
    expect(await refusalOf(site, { run: again, claim: { attempt: 2 } })).toEqual({
      codes: ['REVOKE_NOT_ON_CALL'],
      messages: ['eve (666) ran it again and is not on call'],
    });
    value(await site.deny({ run: { ...again, triggeringActor: BEN }, claim: { attempt: 2 } }));
  });

  test('nor does the run of a stranger that they are brought to run again', async () => {
    const again = { attempt: 2, actor: EVE, triggeringActor: ANN };
    expect(await refusalOf(await newSite(), { run: again, claim: { attempt: 2 } })).toEqual({
      codes: ['REVOKE_NOT_ON_CALL'],
      messages: ['eve (666) started the run and is not on call'],
    });
  });
});

async function goneRun() {
  return {
    event: 'workflow_dispatch',
    headBranch: 'main',
    headSha: 'a'.repeat(40),
    isOfFork: false,
    attempt: 1,
    createdAt: '2026-03-01T12:04:00Z',
    actor: undefined,
    triggeringActor: undefined,
  };
}

describe('who is on call says the published policy', () => {
  test('nobody is, where it names nobody', async () => {
    await using other = await newOnCallRegistry('');
    expect((await refusalOf(await OnCallSite.of(other), {})).codes).toEqual(['REVOKE_NOT_ON_CALL']);
  });

  test('and not one that lies on the branch unpublished', async () => {
    await using other = await newOnCallRegistry();
    const site = await OnCallSite.of(other);
    const eve = `on_call: [{ id: ${EVE.id}, login: eve }]\n`;
    other.commit({ 'policy.yml': POLICY + eve });
    expect((await refusalOf(site, { run: { triggeringActor: EVE } })).codes).toEqual(['REVOKE_NOT_ON_CALL']);
    value(await site.deny());
  });
});

describe('a run is refused that', () => {
  test.each([
    ['is of another branch', { run: { headBranch: 'topic' }, claim: { ref: 'refs/heads/topic' } }],
    ['is of a tag with the name of the branch', { claim: { ref: 'refs/tags/main' } }],
    ["is of a fork's branch of that name", { run: { isOfFork: true } }],
    ['was started by another event', { run: { event: 'pull_request_target' } }],
    ['is not this one', { run: { headSha: 'b'.repeat(40) } }],
    ['has moved on to another attempt', { run: { attempt: 2 } }],
  ])('%s', async (_name, asked) => {
    expect((await refusalOf(await newSite(), asked)).codes).toEqual(['REVOKE_RUN_FORBIDDEN']);
  });

  test('was started long ago, whoever runs it again', async () => {
    const site = await newSite();
    const createdAt = '2026-02-20T12:00:00Z';
    const again = { run: { createdAt, attempt: 2, triggeringActor: ANN }, claim: { attempt: 2 } };
    expect(await refusalOf(site, again)).toEqual({
      codes: ['REVOKE_RUN_STALE'],
      messages: ['the run was started 2026-02-20T12:00:00Z, more than 1 h ago'],
    });
    value(await site.deny({ run: { createdAt: '2026-03-01T12:00:00Z' }, minutes: 59 }));
  });

  test('was started at no time at all', async () => {
    expect((await refusalOf(await newSite(), { run: { createdAt: 'soon' } })).codes).toEqual(['REVOKE_RUN_STALE']);
  });
});

describe('a large share of what is admitted', () => {
  test('is not for one person', async () => {
    const site = await newSite();
    expect(await refusalOf(site, { subject: WHOLE })).toEqual({
      codes: ['REVOKE_SECOND_PERSON_MISSING'],
      messages: ['with what they denied within a day it concerns 5 of 5 releases, more than a share of 0.4'],
    });
  });

  test('is denied once another person on call has let the run in', async () => {
    const site = await newSite();
    for (const approvers of [[ANN], [EVE], [EVE, ANN], [{ id: 999, login: 'ben' }]])
      expect((await refusalOf(site, { subject: WHOLE, approvers })).codes).toEqual(['REVOKE_SECOND_PERSON_MISSING']);
    const again = { actor: BEN, triggeringActor: ANN, attempt: 2 };
    expect(
      (
        await refusalOf(site, {
          subject: WHOLE,
          run: again,
          claim: { attempt: 2 },
          approvers: [BEN],
        })
      ).codes,
    ).toEqual(['REVOKE_SECOND_PERSON_MISSING']);
    const denied = value(await site.deny({ subject: WHOLE, approvers: [EVE, BEN] }));
    expect(denied.second).toEqual(BEN);
    expect((await site.denies())[0]?.digests).toHaveLength(5);
  });

  test('is counted over a day, so that many small denies are one large one', async () => {
    const site = await newSite();
    for (const [at, text] of ['1.0.0', '1.0.1'].entries())
      value(await site.deny({ subject: version(text), minutes: at }));
    expect(site.asked).toBe(0);
    expect((await refusalOf(site, { subject: version('1.0.2'), minutes: 10 })).codes).toEqual([
      'REVOKE_SECOND_PERSON_MISSING',
    ]);
    value(await site.deny({ subject: version('1.0.2'), minutes: 10, run: { triggeringActor: BEN } }));
    value(await site.deny({ subject: version('1.0.3'), minutes: (25 * HOUR) / MINUTE }));
  });

  test('is bounded only where the policy says so', async () => {
    await using other = await newOnCallRegistry(ON_CALL);
    expect(value(await (await OnCallSite.of(other)).deny({ subject: WHOLE })).second).toBeUndefined();
  });

  test('is no matter for a single release', async () => {
    await using other = await newOnCallRegistry(`${ON_CALL}revocation: { max_share: 0 }\n`);
    const site = await OnCallSite.of(other);
    expect((await refusalOf(site, { subject: WHOLE })).codes).toEqual(['REVOKE_SECOND_PERSON_MISSING']);
    expect(value(await site.deny()).added).toHaveLength(1);
  });

  test('is what it may be where nobody can count', async () => {
    const site = await newSite();
    const folder = join(site.directory, 'targets');
    const names = (await readdir(folder)).filter((name) => name.endsWith('registry.json'));
    for (const name of names) await rm(join(folder, name));
    expect(await refusalOf(site, {})).toEqual({
      codes: ['REVOKE_SECOND_PERSON_MISSING'],
      messages: ['nobody can tell how much it concerns, which may be more than a share of 0.4'],
    });
    value(await site.deny({ approvers: [BEN] }));
  });
});

test.each([
  ['text_redactoin', 'there is no plugin text_redactoin; did you mean text_redaction?'],
  ['something_else', 'there is no plugin something_else'],
])('a plugin that is not there is answered with the one most likely meant, if any: %s', async (typed, message) => {
  const subject = { kind: 'plugin', plugin_id: typed as PluginId } as const;
  expect(await refusalOf(await newSite(), { subject })).toEqual({
    codes: ['REVOKE_COVERS_NOTHING'],
    messages: [message],
  });
});

test('a misspelt name denies nothing, unless it is meant', async () => {
  const site = await newSite();
  expect((await refusalOf(site, { subject: version('9.9.9') })).codes).toEqual(['REVOKE_COVERS_NOTHING']);
  expect(value(await site.deny({ subject: version('9.9.9') }, { anyway: true })).radius?.releases).toBe(0);
});

describe('both keys are needed', () => {
  test.each([
    ['S alone cannot deny', (of: Checkout) => ({ revocations: of.keys.snapshot, snapshot: of.keys.snapshot })],
    ['R alone cannot publish', (of: Checkout) => ({ revocations: of.keys.revocations, snapshot: of.keys.revocations })],
    ['A is of no use', (of: Checkout) => ({ revocations: of.keys.admissions, snapshot: of.keys.snapshot })],
  ])('%s', async (_name, keysOf) => {
    const site = await newSite();
    const before = await site.store.readHead();
    expect(codesOf(await site.deny({}, { keys: keysOf(checkout) }))).toEqual(['PUBLICATION_KEY_UNUSABLE']);
    expect(await site.store.readHead()).toBe(before);
  });
});

test('a deny, a publish and a re-signing at once: all are in what stands then', async () => {
  await using other = await newOnCallRegistry();
  const site = await OnCallSite.of(other);
  other.commitRelease(await newRelease(other.publisher, { version: '2.0.0' }));
  const now = new Date(other.now.getTime() + 6 * HOUR);
  const [published, denied, signed] = await Promise.all([
    other.publish({ store: site.store, now }),
    site.deny({ minutes: (6 * HOUR) / MINUTE }),
    resign({ store: site.store, trustedRoot: other.root, key: other.keys.snapshot, now }),
  ]);
  expect(value(published).events.map(({ kind }) => kind)).toEqual(['admitted']);
  expect(value(signed).alarms).toEqual([]);
  expect((await site.denies()).map(({ id }) => id)).toEqual([value(denied).revocation.id]);
  const after = value(await other.publish({ store: site.store, now }));
  expect(after.events).toEqual([]);
  expect(value(await site.deny({ subject: version('2.0.0'), minutes: (6 * HOUR) / MINUTE })).radius?.admitted).toBe(6);
});
