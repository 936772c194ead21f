import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { rebuild, type Rebuilt } from '../../../action/publish/rebuild.ts';
import { expandRevocation } from '../../../core/denies/denies.ts';
import type { Outcome } from '../../../core/finding.ts';
import { HOUR_IN_MS } from '../../../core/time.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import {
  approved,
  AUTHOR_ID,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  POLICY_OF_PUSHES,
  PUSHED,
  record,
  RECORD,
  value,
  verdict,
} from '../../fixtures/registry.ts';
import { readPublication } from '../../../action/publication/publication-reader.ts';
import { ledgerClock } from '../../../action/publish/ledger-clock.ts';
import { readPublished } from '../../../action/publish/published-state.ts';
import { storedEvidence } from '../../../action/publish/stored-evidence.ts';
import { ledgerTimeFindings } from '../../../core/ledger/ledger-times.ts';
import { readLedger } from '../../../core/ledger/read-ledger.ts';
import { forge } from './forged-publication.ts';

async function rebuilt(checkout: Checkout): Promise<Outcome<Rebuilt>> {
  const { objects } = checkout.repository;
  const tip = await objects.resolve('main');
  return rebuild({
    history: objects,
    tip,
    store: checkout.store,
    trustedRoot: checkout.root,
    progress: () => undefined,
  });
}

async function published(checkout: Checkout): Promise<string> {
  checkout.now = new Date(checkout.now.getTime() + HOUR_IN_MS);
  return outcomes(value(await checkout.publish()).events).join(', ');
}

/** Two tiers, and a quorum that what changed decides. */
const TIERS = POLICY.replace(
  'artifact_origins',
  `  - name: open
    max_data_class: secret
    permissions: [network]
    max_limits: { execution_ms: 1000 }
    enforcement: warn
artifact_origins`,
).replace('required: 1 }', 'required: 1 }\nquorum: [{ risk: drift, approvals: 1 }]');

describe('a rebuild', () => {
  let checkout: Checkout;
  beforeAll(async () => {
    checkout = await newCheckout(TIERS);
  });
  afterAll(() => checkout[Symbol.asyncDispose]());

  test('gives the publication again, whatever befell the registry, and asks for no artifact', async () => {
    const { publisher } = checkout;
    checkout.commitRelease(await newRelease(publisher, { version: '1.0.0' }));
    checkout.commitRelease(await newRelease(publisher, { version: '1.0.1' }));
    expect(await published(checkout)).toBe('admitted, admitted');
    // Nobody approved this policy; the next commit takes it back.
    checkout.approvals.set(checkout.commit({ 'policy.yml': POLICY }), PUSHED);
    checkout.commitRelease(await newRelease(publisher, { version: '1.0.2' }));
    expect(await published(checkout)).toBe('halted: APPROVAL_NO_PULL_REQUEST, left-out: APPROVAL_RULES_UNACCEPTED');
    expect(verdict(await rebuilt(checkout))).toBe('ok');
    checkout.commit({ 'policy.yml': TIERS });
    // A lower tier, which only warns, and then back.
    checkout.commit({ [RECORD]: record(publisher, { tier: { name: 'open', review_by: '2026-09-01' } }) });
    checkout.commitRelease(
      await newRelease(publisher, { version: '1.1.0', manifest: { allowed_egress: ['b.example.com'] } }),
    );
    checkout.commit({ [RECORD]: record(publisher) });
    const pushed = checkout.commitRelease(await newRelease(publisher, { version: '1.1.1' }));
    checkout.approvals.set(pushed, PUSHED);
    const made = await newRelease(publisher, { version: '1.2.0', manifest: { origin: 'synthesized' } });
    const last = checkout.commitRelease(made);
    const evidence = approved();
    if (evidence.kind !== 'pull-request') throw new Error('it is one');
    checkout.approvals.set(last, { ...evidence, submitters: [AUTHOR_ID, 99], unnamed: [] });
    expect(await published(checkout)).toBe('admitted, left-out: APPROVAL_NO_PULL_REQUEST, admitted');
    value(await checkout.revoke(newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' })));
    checkout.commit({ 'docs/note.md': 'note\n' });
    await published(checkout);
    value(await checkout.revoke(newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.1' })));
    const fetched = checkout.fetched.length;
    expect(value(await rebuilt(checkout))).toMatchObject({ releases: 4, summaries: 4, records: 9 });
    expect(checkout.fetched.length).toBe(fetched);
  });

  test('goes by what is published, not by what waits on the branch', async () => {
    checkout.commitRelease(await newRelease(checkout.publisher, { version: '2.0.0' }));
    expect(value(await rebuilt(checkout)).releases).toBe(4);
  });
});

describe('a rebuild tells', () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await newCheckout();
    checkout.commitRelease(await newRelease(checkout.publisher));
    await published(checkout);
  });
  afterEach(() => checkout[Symbol.asyncDispose]());

  test('nothing of a forgery that changes nothing', async () => {
    await forge(checkout, {});
    expect(verdict(await rebuilt(checkout))).toBe('ok');
  });

  test('a row that history does not give', async () => {
    await forge(checkout, {
      state: (state) => ({
        ...state,
        plugins: new Map(
          [...state.plugins].map(([id, { record: row, releases }]) => [
            id,
            { record: row, releases: releases.map((release) => ({ ...release, admitted_at: '2026-03-02T00:00:00Z' })) },
          ]),
        ),
      }),
    });
    // The summary was made for the row as it was.
    expect(verdict(await rebuilt(checkout))).toBe('LEDGER_VSA_MISMATCH REBUILD_TARGET_DIFFERS');
  });

  test('an approval by somebody whose word does not count', async () => {
    await forge(checkout, {
      record: (said) => ({ ...said, reviews: said.reviews.map((review) => ({ ...review, id: 666 })) }),
    });
    expect(verdict(await rebuilt(checkout))).toMatch(
      /APPROVAL_MISSING.*REBUILD_RECORD_DIFFERS.*REBUILD_TARGET_DIFFERS/,
    );
  });

  test('an approval by whoever brought the change', async () => {
    await forge(checkout, {
      record: (said) =>
        said.origin.kind === 'pull-request' ? { ...said, origin: { ...said.origin, submitters: [11] } } : said,
    });
    expect(verdict(await rebuilt(checkout))).toContain('REBUILD_RECORD_DIFFERS');
  });

  test('a record that says less than what changed', async () => {
    await forge(checkout, {
      record: (said) => ({ ...said, releases: said.releases.map((release) => ({ ...release, changes: [] })) }),
    });
    expect(verdict(await rebuilt(checkout))).toContain('REBUILD_RECORD_DIFFERS');
  });

  test('a decision of a day before its merge, on which another key or waiver was in order', async () => {
    await forge(checkout, { record: (said) => ({ ...said, decided_at: '2026-01-01T00:00:00Z' }) });
    expect(verdict(await rebuilt(checkout))).toContain('LEDGER_TIME_IMPLAUSIBLE');
  });

  test('a decision of a day to come, by the head that stands over it', async () => {
    const { store, root, repository } = checkout;
    const publication = value(await readPublication(store, root, 'every-target'));
    if (publication === undefined) throw new Error('nothing was published');
    const stands = value(await readPublished(publication));
    const ledger = value(await readLedger(stands.state, storedEvidence(store)));
    const known = new Set(ledger.map(({ record }) => record.commit));
    const asked = { store, history: repository.objects, known };
    const clock = await ledgerClock(asked, publication, stands, ledger);
    expect(clock.issued).toEqual(checkout.now);
    const late = ledger.map((each) => ({ ...each, record: { ...each.record, decided_at: '2027-01-01T00:00:00Z' } }));
    expect(ledgerTimeFindings(ledger, clock)).toEqual([]);
    expect(ledgerTimeFindings(late, clock)).toHaveLength(ledger.length);
  });

  test('a record of a commit that never was', async () => {
    await forge(checkout, {
      record: (said) => (said.releases.length === 0 ? said : { ...said, commit: 'f'.repeat(40) }),
    });
    expect(verdict(await rebuilt(checkout))).toContain('REBUILD_COMMIT_UNKNOWN');
  });

  test('a deny in registry.json that nobody entered', async () => {
    await forge(checkout, {
      state: (state) => ({
        ...state,
        denies: [expandRevocation(newRevocation({ kind: 'plugin', plugin_id: PLUGIN }), state)],
      }),
    });
    expect(verdict(await rebuilt(checkout))).toBe('REBUILD_DENY_UNKNOWN');
  });

  test('a file of evidence that is gone, and one that is another', async () => {
    const folder = `${checkout.directory}/evidence/sha256`;
    for (const name of readdirSync(folder)) writeFileSync(`${folder}/${name}`, 'another');
    expect(verdict(await rebuilt(checkout))).toBe('LEDGER_BROKEN');
    rmSync(folder, { recursive: true });
    expect(verdict(await rebuilt(checkout))).toBe('LEDGER_BROKEN');
  });

  test('a history that was rewritten', async () => {
    checkout.git(['update-ref', 'refs/heads/main', checkout.git(['rev-list', '--max-parents=0', 'main'])]);
    expect(verdict(await rebuilt(checkout))).toBe('PUBLICATION_HISTORY_REWRITTEN');
  });
});

test('where the push approves, a record that was taken out is missed', async () => {
  await using checkout = await newCheckout(POLICY_OF_PUSHES);
  checkout.commitRelease(await newRelease(checkout.publisher));
  await published(checkout);
  expect(verdict(await rebuilt(checkout))).toBe('ok');
  await forge(checkout, { record: (said) => (said.rules.some(({ path }) => path === RECORD) ? undefined : said) });
  expect(verdict(await rebuilt(checkout))).toContain('REBUILD_RECORD_MISSING');
});

test('owners, seats, teams of then and a review of an older head with the same change come out as they were', async () => {
  const seats = 'seats: { security: { teams: [{ id: 8, name: example/security }] } }';
  const policy = `${POLICY.replace('required: 1 }', `required: 1, code_owners: true, ${seats} }`)}quorum: [{ risk: first-release, approvals: 3, seats: { security: 1 } }]
`;
  await using checkout = await newCheckout();
  const lock = { schema_version: 1, users: { owner: 12 }, teams: { 'example/security': 8 } };
  const review = (id: number, userId: number, commit: string) =>
    ({ id, login: `u${userId}`, userId, state: 'APPROVED', commit, sawTheChange: true }) as const;
  const standing = (...teams: readonly number[]) => ({ kind: 'user', mayWrite: true, teams: new Set(teams) }) as const;
  const head = 'a'.repeat(40);
  const evidence = {
    kind: 'pull-request',
    number: 4,
    head,
    author: AUTHOR_ID,
    submitters: [AUTHOR_ID],
    unnamed: ['who pushed last'],
    isAsProposed: true,
    // The owner asked for changes first, and is counted where the first word was given.
    reviews: [
      { ...review(1, 12, head), state: 'CHANGES_REQUESTED' },
      review(2, 13, 'b'.repeat(40)),
      review(3, 14, head),
      review(4, 12, head),
      review(5, 11, head),
    ],
    standings: new Map([
      [11, standing()],
      [12, standing()],
      [13, standing(8)],
      [14, standing(8, 9)],
    ]),
  } as const;
  checkout.commit({ CODEOWNERS: '* @owner\n', 'owners.lock.json': JSON.stringify(lock), 'policy.yml': policy });
  expect(await published(checkout)).toBe('');
  checkout.approvals.set(checkout.commitRelease(await newRelease(checkout.publisher)), evidence);
  expect(await published(checkout)).toBe('admitted');
  expect(value(await rebuilt(checkout))).toMatchObject({ releases: 1, summaries: 1 });
  // One review fewer, and the fourth that an unnamed submitter asks for is missed.
  await forge(checkout, {
    record: (said) => ({ ...said, reviews: said.releases.length === 0 ? said.reviews : said.reviews.slice(1) }),
  });
  expect(verdict(await rebuilt(checkout))).toMatch(/APPROVAL_.*REBUILD_RECORD_DIFFERS/);
});
