import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { revoke } from '../../../action/revoke/revoke.ts';
import { digestOf, hexOf } from '../../../core/digest.ts';
import type { Revocation } from '../../../registry-schema/generated/types.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { codesOf, newRelease, newPublisher, outcomes, PLUGIN, value, type Release } from '../../fixtures/registry.ts';

const LEFT_PAD = {
  type: 'library',
  name: 'left-pad',
  version: '1.3.0',
  purl: 'pkg:npm/left-pad@1.3.0',
  'bom-ref': 'left-pad',
};
const COMPONENT = newRevocation({ kind: 'component', purl: 'pkg:npm/left-pad', range: '^1.2' });

const released = (checkout: Checkout, wish: Parameters<typeof newRelease>[1] = {}) =>
  newRelease(checkout.publisher, {
    ...(wish.components === undefined ? {} : { manifest: { sdk_allowlist: ['left-pad@>=1.0.0 <3.0.0'] } }),
    ...wish,
  });

async function withReleases(...wishes: readonly Parameters<typeof newRelease>[1][]) {
  const checkout = await newCheckout();
  const releases: Release[] = [];
  for (const wish of wishes) releases.push(await released(checkout, wish));
  for (const release of releases) checkout.commitRelease(release);
  expect(outcomes(value(await checkout.publish()).events)).toEqual(releases.map(() => 'admitted'));
  return { checkout, releases };
}

/** Without `anyway`: what cannot be told refuses. */
function strictly(checkout: Checkout, revocation: Revocation, progress?: (text: string) => void) {
  const { store, root: trustedRoot, keys, now } = checkout;
  const request = { store, trustedRoot, keys, revocations: [revocation], anyway: false, now };
  return revoke({ ...request, ...(progress === undefined ? {} : { progress }) });
}

async function publishOne(checkout: Checkout, wish: Parameters<typeof newRelease>[1]): Promise<readonly string[]> {
  checkout.commitRelease(await released(checkout, wish));
  return outcomes(value(await checkout.publish()).events);
}

describe('a deny of a component', () => {
  test('covers the releases whose SBOM lists it, by digest and number, and keeps later ones out', async () => {
    const { checkout, releases } = await withReleases(
      { components: [LEFT_PAD] },
      { version: '1.0.1', components: [{ ...LEFT_PAD, version: '2.0.0', purl: 'pkg:npm/left-pad@2.0.0' }] },
      { version: '1.0.2' },
    );
    await using _ = checkout;
    const { added, radius } = value(await strictly(checkout, COMPONENT));
    expect(added).toMatchObject([{ digests: [releases[0]?.digest], ordinals: [0] }]);
    expect(radius).toEqual({ releases: 1, plugins: [PLUGIN], admitted: 3 });
    expect(await publishOne(checkout, { version: '1.0.3', components: [LEFT_PAD] })).toEqual([
      'left-out: RELEASE_COMPONENT_DENIED',
    ]);
    expect(await publishOne(checkout, { version: '1.0.4' })).toEqual(['admitted']);
  });

  test('refuses where an SBOM is not there, unless what can be told is to be denied anyway', async () => {
    const { checkout, releases } = await withReleases({ components: [LEFT_PAD] }, { version: '1.0.1' });
    await using _ = checkout;
    const [first] = releases;
    const sbom = digestOf(first?.files.get('sbom.cdx.json') ?? new Uint8Array());
    await rm(join(checkout.directory, 'evidence/sha256', hexOf(sbom)));
    const refused = await strictly(checkout, newRevocation({ kind: 'component', purl: 'pkg:npm/left-pad' }));
    expect(refused.kind === 'refused' && codesOf(refused.findings)).toContain('REVOKE_EVIDENCE_UNREADABLE');
    const anyway = value(await checkout.revoke(newRevocation({ kind: 'component', purl: 'pkg:npm/left-pad' })));
    expect(anyway.added).toMatchObject([{ digests: [] }]);
  });

  test('that nothing lists covers nothing, and says so', async () => {
    const { checkout } = await withReleases({ components: [LEFT_PAD] });
    await using _ = checkout;
    const refused = await strictly(checkout, newRevocation({ kind: 'component', purl: 'pkg:npm/right-pad' }));
    expect(refused).toMatchObject({ findings: [{ code: 'REVOKE_COVERS_NOTHING' }] });
  });
});

describe('a deny of a publisher since a time', () => {
  const since = (checkout: Checkout, time: string) =>
    newRevocation(
      { kind: 'publisher', publisher: { kind: 'key', key_id: checkout.publisher.key_id }, since: time },
      { id: 'stolen-key' },
    );

  test('covers what that key signed from then on, and keeps the next release out', async () => {
    const { checkout, releases } = await withReleases({});
    await using _ = checkout;
    checkout.now = new Date(checkout.now.getTime() + 60_000);
    const next = await newRelease(checkout.publisher, { version: '1.0.1' });
    checkout.commitRelease(next);
    value(await checkout.publish());
    const time = checkout.now.toISOString().replace(/\.\d+/, '');
    expect(value(await strictly(checkout, since(checkout, time))).added).toMatchObject([
      { digests: [next.digest], ordinals: [1] },
    ]);
    expect(next.digest).not.toBe(releases[0]?.digest);
    expect(await publishOne(checkout, { version: '1.0.2' })).toEqual(['left-out: RELEASE_PUBLISHER_DENIED']);
  });

  test('of whom nothing is admitted covers nothing', async () => {
    const { checkout } = await withReleases({});
    await using _ = checkout;
    const stranger = newPublisher().key_id;
    const scope = {
      kind: 'publisher',
      publisher: { kind: 'key', key_id: stranger },
      since: '2020-01-01T00:00:00Z',
    } as const;
    expect(await strictly(checkout, newRevocation(scope))).toMatchObject({
      findings: [{ code: 'REVOKE_COVERS_NOTHING' }],
    });
  });
});

test('a deny of a range covers the versions in it, pre-releases too, and keeps later ones out', async () => {
  const { checkout, releases } = await withReleases({}, { version: '1.1.0-rc.1' }, { version: '2.0.0' });
  await using _ = checkout;
  const range = newRevocation({ kind: 'range', plugin_id: PLUGIN, range: '>=1.0.0 <2.0.0' });
  const { added } = value(await strictly(checkout, range));
  expect(added[0]?.digests).toEqual(
    releases
      .slice(0, 2)
      .map(({ digest }) => digest)
      .toSorted(),
  );
  expect(await publishOne(checkout, { version: '1.5.0' })).toEqual(['left-out: RELEASE_DENIED']);
  expect(await publishOne(checkout, { version: '2.0.1' })).toEqual(['admitted']);
});
