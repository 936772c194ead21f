import { describe, expect, test } from 'vitest';
import { draftReinstatement } from '../../../action/revoke/draft-reinstatement.ts';
import { watch } from '../../../runtime/client/watch.ts';
import { rebuild } from '../../../action/publish/rebuild.ts';
import { entryDigest } from '../../../core/denies/denies.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import type { Reinstatement, Revocation } from '../../../registry-schema/generated/types.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { newRelease, outcomes, PLUGIN, POLICY, PUSHED, value, verdict } from '../../fixtures/registry.ts';

const WITH_QUORUM = `${POLICY}quorum:\n  - { risk: reinstate, approvals: 1 }\n`;
const TWO_ASKED = WITH_QUORUM.replace('reinstate, approvals: 1', 'reinstate, approvals: 2');
const QUARANTINE = newRevocation({ kind: 'plugin', plugin_id: PLUGIN }, { action: 'quarantined' });

function reinstatement(ends: Reinstatement['ends'], change: Partial<Reinstatement> = {}) {
  const entry: Reinstatement = {
    schema_version: 1,
    id: 'back-again',
    ends,
    reason: 'looked into, and harmless',
    issued_at: '2026-03-02T00:00:00Z',
    issuer: { name: 'security' },
    ...change,
  };
  return { [`reinstatements/${entry.id}.json`]: JSON.stringify(entry) };
}

function ending(entry: Revocation): Reinstatement['ends'] {
  return { kind: 'entry', entry: entry.id, entry_digest: entryDigest(entry) };
}

async function quarantined(policy: string = WITH_QUORUM): Promise<Checkout> {
  const checkout = await newCheckout(policy);
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish());
  value(await checkout.revoke(QUARANTINE));
  return checkout;
}

async function facts(checkout: Checkout) {
  const publication = value(await checkout.client().refresh());
  return value(await readPublicationFacts(publication, checkout.now));
}

const deniesOf = async (checkout: Checkout) => (await facts(checkout)).denies.map(({ id }) => id);

async function registryJson(
  checkout: Checkout,
): Promise<{ denylist: readonly unknown[]; allowlist: readonly object[] }> {
  const publication = value(await checkout.client().refresh());
  return JSON.parse(Buffer.from(value(await publication.target('registry.json'))).toString('utf8'));
}

describe('a quarantine', () => {
  test('ends by a reinstatement that a quorum approved, for hosts, in registry.json and for a rebuild', async () => {
    await using checkout = await quarantined();
    expect(await deniesOf(checkout)).toEqual([QUARANTINE.id]);
    checkout.commit(reinstatement(ending(QUARANTINE)));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['reinstated']);
    const after = await facts(checkout);
    expect(after.denies).toEqual([]);
    expect(after.allDenies.map(({ id }) => id)).toEqual([QUARANTINE.id]);
    expect((await registryJson(checkout)).denylist).toEqual([]);
    const { repository, store, root } = checkout;
    const tip = await repository.objects.resolve('main');
    const request = { history: repository.objects, tip, store, trustedRoot: root, progress: () => undefined };
    expect(value(await rebuild(request)).releases).toBe(1);
    checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' }));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['admitted']);
  });

  test('comes back by a further entry, though the first was ended', async () => {
    await using checkout = await quarantined();
    checkout.commit(reinstatement(ending(QUARANTINE)));
    value(await checkout.publish());
    const anew = newRevocation(QUARANTINE.scope, { ...QUARANTINE, id: 'anew', issued_at: '2026-03-03T00:00:00Z' });
    value(await checkout.revoke(anew));
    expect(await deniesOf(checkout)).toEqual([anew.id]);
    value(await checkout.revoke(QUARANTINE));
    expect(await deniesOf(checkout)).toEqual([anew.id]);
  });

  test('stays without the approvals of its quorum, and somebody is told', async () => {
    await using checkout = await quarantined(TWO_ASKED);
    const alone = checkout.commit(reinstatement(ending(QUARANTINE)));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['left-out: APPROVAL_MISSING']);
    expect(await deniesOf(checkout)).toEqual([QUARANTINE.id]);
    const pushed = checkout.commit(reinstatement(ending(QUARANTINE), { id: 'pushed' }));
    checkout.approvals.set(pushed, PUSHED);
    const { events } = value(await checkout.publish());
    expect(outcomes(events)).toEqual(['left-out: APPROVAL_NO_PULL_REQUEST']);
    expect(await deniesOf(checkout)).toEqual([QUARANTINE.id]);
    expect(alone).not.toBe(pushed);
  });

  test('stays where the policy asks nobody for it', async () => {
    await using checkout = await quarantined(POLICY);
    checkout.commit(reinstatement(ending(QUARANTINE)));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['left-out: REINSTATEMENT_QUORUM_UNSET']);
    expect(await deniesOf(checkout)).toEqual([QUARANTINE.id]);
  });

  test('stays where the reinstatement names another one, or none', async () => {
    await using checkout = await quarantined();
    const other = newRevocation(QUARANTINE.scope, { ...QUARANTINE, reason: 'another' });
    checkout.commit(reinstatement({ kind: 'entry', entry: QUARANTINE.id, entry_digest: entryDigest(other) }));
    checkout.commit(reinstatement(ending(QUARANTINE), { id: 'under-another-name' }));
    const name = 'reinstatements/under-another-name.json';
    checkout.commit({ [name]: null, 'reinstatements/misnamed.json': JSON.stringify({}) });
    const events = outcomes(value(await checkout.publish()).events);
    expect(events.slice(0, 2)).toEqual(['left-out: REINSTATEMENT_ENDS_NOTHING', 'reinstated']);
    expect(events.slice(2).join()).toContain('CHANGE_REINSTATEMENT_IMMUTABLE');
  });
});

test('a revocation is for ever, whoever agrees that it ends', async () => {
  await using checkout = await newCheckout(WITH_QUORUM);
  const revoked = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });
  value(await checkout.revoke(revoked));
  checkout.commit(reinstatement(ending(revoked)));
  expect(outcomes(value(await checkout.publish()).events)).toEqual(['left-out: REINSTATEMENT_ENDS_REVOCATION']);
  expect(await deniesOf(checkout)).toEqual([revoked.id]);
});

test('a release that entered quarantined is offered once a quorum has said so', async () => {
  await using checkout = await newCheckout(WITH_QUORUM);
  const release = await newRelease(checkout.publisher, { manifest: { origin: 'synthesized' } });
  checkout.commitRelease(release);
  value(await checkout.publish());
  expect((await registryJson(checkout)).allowlist).toMatchObject([{ quarantined: true }]);
  const ends = { kind: 'release', plugin_id: PLUGIN, digest: release.digest } as const;
  checkout.commit(reinstatement(ends));
  checkout.commit(reinstatement(ends, { id: 'once-more' }));
  expect(outcomes(value(await checkout.publish()).events)).toEqual([
    'reinstated',
    'left-out: REINSTATEMENT_ENDS_NOTHING',
  ]);
  const [entry] = (await registryJson(checkout)).allowlist;
  expect(entry).not.toHaveProperty('quarantined');
});

test('a publish that reads only what it touches ends a quarantine as one that reads everything', async () => {
  await using checkout = await newCheckout(WITH_QUORUM);
  const wholeUpTo = 0;
  const release = await newRelease(checkout.publisher, { manifest: { origin: 'synthesized' } });
  checkout.commitRelease(release);
  value(await checkout.publish({ wholeUpTo }));
  value(await checkout.revoke(QUARANTINE));
  // Now the shards are kept unless somebody asks for them.
  value(await checkout.publish({ wholeUpTo }));
  checkout.commit(reinstatement({ kind: 'release', plugin_id: PLUGIN, digest: release.digest }));
  expect(outcomes(value(await checkout.publish({ wholeUpTo })).events)).toEqual(['reinstated']);
  checkout.commit(reinstatement(ending(QUARANTINE), { id: 'and-the-entry' }));
  expect(outcomes(value(await checkout.publish({ wholeUpTo })).events)).toEqual(['reinstated']);
  expect(await deniesOf(checkout)).toEqual([]);
  const { repository, store, root } = checkout;
  const tip = await repository.objects.resolve('main');
  const request = { history: repository.objects, tip, store, trustedRoot: root, wholeUpTo, progress: () => undefined };
  expect(value(await rebuild(request)).releases).toBe(1);
});

test('what was ended is no news to a watcher, and is not ended twice', async () => {
  await using checkout = await quarantined();
  const watched = async () => {
    const stop = new AbortController();
    let told: readonly string[] = [];
    await watch(checkout.client(), {
      signal: stop.signal,
      onChange: ({ newDenies }) => {
        told = newDenies.map(({ id }) => id);
        stop.abort();
      },
    });
    return told;
  };
  expect(await watched()).toEqual([QUARANTINE.id]);
  const draft = () =>
    draftReinstatement({
      store: checkout.store,
      trustedRoot: checkout.root,
      subject: QUARANTINE.id,
      said: { reason: 'harmless', issued_at: '2026-03-02T00:00:00Z', issuer: { name: 'security' } },
    });
  const { path, bytes } = value(await draft());
  checkout.commit({ [path]: bytes });
  value(await checkout.publish());
  expect(await watched()).toEqual([]);
  expect(verdict(await draft())).toBe('REINSTATEMENT_ENDS_NOTHING');
});
