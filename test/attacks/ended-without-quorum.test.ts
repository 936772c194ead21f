import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareFindings } from '../../action/revoke/check-share.ts';
import { revoke } from '../../action/revoke/revoke.ts';
import { hexOf } from '../../core/digest.ts';
import { entryDigest } from '../../core/denies/denies.ts';
import type { Reinstated } from '../../core/registry/registry-state.ts';
import { parseRevocations } from '../../core/publication/publication-documents.ts';
import type { Digest, Revocation } from '../../registry-schema/generated/types.ts';
import { readPublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import { forge } from '../action/publish/forged-publication.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { codesOf, newRelease, PLUGIN, POLICY, value } from '../fixtures/registry.ts';

const POLICY_OF_SHARES = `${POLICY}quorum:\n  - { risk: reinstate, approvals: 1 }\nrevocation: { max_share: 0.5 }\n`;
const QUARANTINE = newRevocation({ kind: 'plugin', plugin_id: PLUGIN }, { action: 'quarantined' });
const REVOCATION = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });

async function denied(entry: Revocation): Promise<Checkout> {
  const checkout = await newCheckout(POLICY_OF_SHARES);
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish());
  value(await checkout.revoke(entry));
  return checkout;
}

function endOf(entry: Revocation): Reinstated {
  return {
    id: 'back-again',
    ends: { kind: 'entry', entry: entry.id, entry_digest: entryDigest(entry) },
    reason: 'harmless',
    issued_at: entry.issued_at,
    issuer: { name: 'thief' },
    accepted_at: entry.issued_at,
    source_commit: 'a'.repeat(40),
  };
}

async function factsOf(checkout: Checkout, cache = 'cache') {
  const refreshed = await checkout.client({ cacheDir: checkout.folder.in(cache) }).refresh();
  return refreshed.kind === 'refused' ? refreshed : readPublicationFacts(refreshed.value, checkout.now);
}

describe('a deny is ended by nobody', () => {
  test('who holds A and S alone: without the head nothing loads at all', async () => {
    await using checkout = await denied(QUARANTINE);
    await forge(checkout, { state: (state) => ({ ...state, reinstatements: [endOf(QUARANTINE)] }) });
    const { head } = value(await factsOf(checkout));
    expect(head.kind === 'refused' && codesOf(head.findings)).toBe('PUBLICATION_HEAD_MISSING');
  });

  test('who is believed in everything, if it is a revocation', async () => {
    await using checkout = await denied(REVOCATION);
    await forge(checkout, { state: (state) => ({ ...state, reinstatements: [endOf(REVOCATION)] }) });
    const { denies, reinstatements } = value(await factsOf(checkout));
    expect(reinstatements).toHaveLength(1);
    expect(denies.map(({ id }) => id)).toEqual([REVOCATION.id]);
  });

  test('who says so of another channel', async () => {
    await using checkout = await denied(QUARANTINE);
    await forge(checkout, { state: (state) => ({ ...state, reinstatements: [endOf(QUARANTINE)], channel: 'beta' }) });
    const facts = await factsOf(checkout);
    expect(facts.kind === 'refused' && codesOf(facts.findings)).toContain('PUBLICATION_WRONG_CHANNEL');
  });

  test('by an edit of main past the pull request: the entry of the last publication stands beside it', async () => {
    await using checkout = await denied(QUARANTINE);
    const path = `revocations/${QUARANTINE.id}.json`;
    checkout.commit({ [path]: JSON.stringify(QUARANTINE) });
    value(await checkout.publish());
    checkout.commit({ [path]: null });
    checkout.commit({ [path]: JSON.stringify({ ...QUARANTINE, scope: { kind: 'plugin', plugin_id: 'other' } }) });
    value(await checkout.publish());
    expect(value(await factsOf(checkout)).denies.map(({ id }) => id)).toContain(QUARANTINE.id);
  });
});

describe('a list of denies with a hole', () => {
  const letters = 'abcdef0123456789';

  async function longList(): Promise<{ checkout: Checkout; segments: readonly string[] }> {
    const checkout = await denied(QUARANTINE);
    for (const [index, letter] of letters.split('').entries()) {
      const digest = `sha256:${letter.repeat(64)}` as Digest;
      value(await checkout.revoke(newRevocation({ kind: 'digest', digest }, { id: `deny-${index}` })));
    }
    const publication = value(await checkout.client({ cacheDir: checkout.folder.in('look') }).refresh());
    const { sealed = [] } = value(parseRevocations(value(await publication.target('revocations.json')))).value;
    const folder = join(checkout.directory, 'evidence/sha256');
    return { checkout, segments: sealed.map(({ digest }) => join(folder, hexOf(digest))) };
  }

  test('lets nothing load, whichever segment a mirror keeps back or changes', async () => {
    const { checkout, segments } = await longList();
    await using _ = checkout;
    expect(value(await factsOf(checkout, 'whole')).denies).toHaveLength(letters.length + 1);
    expect(segments.length).toBeGreaterThan(0);
    for (const [index, path] of segments.entries()) {
      const bytes = await readFile(path);
      await rm(path);
      const without = await factsOf(checkout, `without-${index}`);
      expect(without.kind === 'refused' && codesOf(without.findings)).toContain('PUBLICATION_');
      await writeFile(path, Buffer.from(bytes).fill('0', bytes.length - 20));
      const changed = await factsOf(checkout, `changed-${index}`);
      expect(changed.kind === 'refused' && codesOf(changed.findings)).toContain('PUBLICATION_');
      await writeFile(path, bytes);
    }
    expect((await factsOf(checkout, 'again')).kind).toBe('ok');
    expect(await readdir(join(checkout.directory, 'heads'))).not.toEqual([]);
  });

  test('holds no further deny back, which then stands beside what is missing and not in its place', async () => {
    const { checkout, segments } = await longList();
    await using _ = checkout;
    const path = segments[0] ?? '';
    const bytes = await readFile(path);
    await rm(path);
    expect(value(await checkout.revoke(REVOCATION)).added).toHaveLength(1);
    await writeFile(path, bytes);
    expect(value(await factsOf(checkout, 'mended')).denies).toHaveLength(letters.length + 2);
  });
});

describe('one holder of the keys does not stop the fleet', () => {
  const attempt = (checkout: Checkout, entry: Revocation) => {
    const { store, root: trustedRoot, keys, now } = checkout;
    const permit = (ground: Parameters<typeof shareFindings>[0]) => shareFindings(ground, entry, now);
    return revoke({ store, trustedRoot, keys, revocations: [entry], anyway: false, now, permit });
  };

  test('by one large deny, nor by several small ones within a day; a second person who is named may agree', async () => {
    await using checkout = await newCheckout(POLICY_OF_SHARES);
    for (const version of ['1.0.0', '1.0.1', '1.0.2', '1.0.3'])
      checkout.commitRelease(await newRelease(checkout.publisher, { version }));
    value(await checkout.publish());
    const large = await attempt(checkout, REVOCATION);
    expect(large.kind === 'refused' && codesOf(large.findings)).toBe('REVOKE_SECOND_PERSON_MISSING');
    const versions = ['1.0.0', '1.0.1', '1.0.2'].map((version) =>
      newRevocation({ kind: 'version', plugin_id: PLUGIN, version }, { id: `deny-${version.replaceAll('.', '-')}` }),
    );
    const small = [];
    for (const entry of versions) small.push((await attempt(checkout, entry)).kind);
    expect(small).toEqual(['ok', 'ok', 'refused']);
    const agreed = { ...REVOCATION, agreed_by: { name: 'second' } };
    expect(value(await attempt(checkout, agreed)).added).toMatchObject([{ agreed_by: { name: 'second' } }]);
  });
});
