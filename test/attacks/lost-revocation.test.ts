import { describe, expect, test } from 'vitest';
import { parseRevocations } from '../../core/publication/publication-documents.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, OTHER_PLUGIN, outcomes, PLUGIN, POLICY_OF_PUSHES, value } from '../fixtures/registry.ts';
import type { Revocation } from '../../registry-schema/generated/types.ts';

const DENY = newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' });
const WHOLE_PLUGIN = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });
const ANOTHER = newRevocation({ kind: 'plugin', plugin_id: OTHER_PLUGIN });
const path = ({ id }: Revocation): string => `revocations/${id}.json`;
const text = (entry: Revocation): string => JSON.stringify(entry);

async function published(checkout: Checkout) {
  const publication = value(await checkout.client().refresh());
  const bytes = value(await publication.target('revocations.json'));
  return value(parseRevocations(bytes)).value.entries;
}

async function publishedIds(checkout: Checkout): Promise<readonly string[]> {
  return (await published(checkout)).map(({ id }) => id);
}

describe('a published deny', () => {
  test('survives later publishes, denies and an empty revoke', async () => {
    await using checkout = await newCheckout();
    value(await checkout.revoke(DENY));
    checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' }));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['admitted']);
    value(await checkout.revoke(ANOTHER));
    value(await checkout.revoke());
    expect(await publishedIds(checkout)).toEqual([DENY.id, ANOTHER.id]);
  });

  test('said twice, at once or later, is one entry', async () => {
    await using checkout = await newCheckout();
    expect(value(await checkout.revoke(DENY, DENY)).added).toHaveLength(1);
    expect(value(await checkout.revoke(DENY))).toMatchObject({ added: [], known: [DENY.id] });
    expect(await publishedIds(checkout)).toEqual([DENY.id]);
  });

  test('under an id that another entry took before is added all the same', async () => {
    await using checkout = await newCheckout();
    value(await checkout.revoke({ ...ANOTHER, id: DENY.id }));
    expect(value(await checkout.revoke(DENY)).added.map(({ scope }) => scope)).toEqual([DENY.scope]);
    expect((await published(checkout)).map(({ scope }) => scope)).toEqual([ANOTHER.scope, DENY.scope]);
  });

  test('refuses the release that comes after it, and expands to what was admitted before it', async () => {
    await using checkout = await newCheckout();
    const first = await newRelease(checkout.publisher);
    checkout.commitRelease(first);
    value(await checkout.publish());
    expect(value(await checkout.revoke(WHOLE_PLUGIN)).added[0]?.digests).toEqual([first.digest]);
    checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' }));
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['left-out: RELEASE_DENIED']);
  });
});

describe('a deny that is merged, but that only revoke may publish,', () => {
  test('is reported as pending, and refuses its release at once', async () => {
    await using checkout = await newCheckout();
    checkout.commit({ [path(DENY)]: text(DENY) });
    checkout.commitRelease(await newRelease(checkout.publisher));
    const report = value(await checkout.publish());
    expect(report.pendingDenies).toEqual([DENY.id]);
    expect(outcomes(report.events)).toEqual(['left-out: RELEASE_DENIED']);
    expect(await publishedIds(checkout)).toEqual([]);
  });

  test.each([
    { name: 'deleted', edit: null },
    { name: 'turned on another plugin', edit: text({ ...DENY, scope: ANOTHER.scope }) },
    { name: 'made unreadable', edit: '{}' },
    { name: 'replaced by a link', edit: { mode: '120000', content: 'other.json' } },
  ])('denies still when it is $name by a push', async ({ edit }) => {
    await using checkout = await newCheckout();
    checkout.commit({ [path(DENY)]: text(DENY) });
    checkout.approvals.set(checkout.commit({ [path(DENY)]: edit }), { kind: 'push' });
    checkout.commitRelease(await newRelease(checkout.publisher));
    const { events, pendingDenies } = value(await checkout.publish());
    expect(outcomes(events).at(-1)).toBe('left-out: RELEASE_DENIED');
    expect(pendingDenies).toEqual([DENY.id]);
  });

  test('denies still when it came by a merge commit and went by a push', async () => {
    await using checkout = await newCheckout();
    const base = checkout.git(['rev-parse', 'main']);
    const proposed = checkout.commit({ [path(DENY)]: text(DENY) });
    checkout.git(['update-ref', 'refs/heads/main', base]);
    const tree = checkout.git(['rev-parse', `${proposed}^{tree}`]);
    const merge = checkout.git(['commit-tree', tree, '-p', base, '-p', proposed, '-m', 'Merge']);
    checkout.git(['update-ref', 'refs/heads/main', merge]);
    checkout.commit({ [path(DENY)]: null });
    checkout.commitRelease(await newRelease(checkout.publisher));
    expect(outcomes(value(await checkout.publish()).events).at(-1)).toBe('left-out: RELEASE_DENIED');
  });

  test('denies from the last published commit on, too', async () => {
    await using checkout = await newCheckout();
    checkout.commit({ [path(DENY)]: text(DENY) });
    value(await checkout.publish());
    checkout.commit({ [path(DENY)]: null });
    checkout.commitRelease(await newRelease(checkout.publisher));
    expect(outcomes(value(await checkout.publish()).events).at(-1)).toBe('left-out: RELEASE_DENIED');
  });

  test('denies nothing under a file name that is not its id, and says so', async () => {
    await using checkout = await newCheckout();
    checkout.commit({ 'revocations/other.json': text(DENY) });
    checkout.commitRelease(await newRelease(checkout.publisher));
    expect(outcomes(value(await checkout.publish()).events)).toEqual([
      'left-out: REVOCATION_MEMBER_INVALID',
      'admitted',
    ]);
  });

  test('counts even where rules on the branch were changed by nobody', async () => {
    await using checkout = await newCheckout();
    checkout.approvals.set(checkout.commit({ CODEOWNERS: '' }), { kind: 'push' });
    checkout.commit({ [path(DENY)]: text(DENY) });
    const report = value(await checkout.publish());
    expect(outcomes(report.events)).toEqual(['halted: APPROVAL_NO_PULL_REQUEST']);
    expect(report.pendingDenies).toEqual([DENY.id]);
    expect(value(await checkout.revoke(DENY)).added).toHaveLength(1);
  });
});

describe('with keys A and S alone', () => {
  test('publish leaves the revocations role byte for byte as it was', async () => {
    await using checkout = await newCheckout(POLICY_OF_PUSHES);
    value(await checkout.revoke(DENY));
    const before = value(await checkout.client().refresh()).roleBytes('revocations');
    checkout.commit({ [path(ANOTHER)]: text(ANOTHER), [path(DENY)]: null });
    value(await checkout.publish());
    const after = value(await checkout.client().refresh()).roleBytes('revocations');
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
    expect(await publishedIds(checkout)).toEqual([DENY.id]);
  });

  test.each([
    {
      name: 'revoke is refused',
      act: (checkout: Checkout) => ({ ...checkout.keys, revocations: checkout.keys.admissions }),
    },
    {
      name: 'revoke is refused, also with a stranger for S',
      act: (checkout: Checkout) => ({ ...checkout.keys, snapshot: checkout.keys.admissions }),
    },
  ])('$name', async ({ act }) => {
    await using checkout = await newCheckout();
    Object.assign(checkout.keys, act(checkout));
    const revoked = await checkout.revoke(DENY);
    expect(revoked).toMatchObject({ kind: 'refused', findings: [{ code: 'PUBLICATION_KEY_UNUSABLE' }] });
    expect(await publishedIds(checkout)).toEqual([]);
  });
});
