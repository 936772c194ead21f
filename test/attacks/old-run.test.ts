import { describe, expect, test } from 'vitest';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  PublicationStoreError,
  type CommitResult,
  type PublicationChange,
  type PublicationStore,
} from '../../action/publication/publication-store.ts';
import { revoke } from '../../action/revoke/revoke.ts';
import { readPublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import { verifyWhole } from '../../runtime/load-gate/verify-whole.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, outcomes, PLUGIN, value, verdict } from '../fixtures/registry.ts';

const HOUR = 3_600_000;
const STEP = process.env['PORTCULLIS_LONG'] === undefined ? 3 : 1;
const DENY = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });

async function wholeIs(checkout: Checkout) {
  const publication = value(await checkout.client().refresh());
  return value(await verifyWhole(value(await readPublicationFacts(publication, checkout.now))));
}

describe('an old publish run, run again,', () => {
  test('is refused when its tip lies behind what is published', async () => {
    await using checkout = await newCheckout();
    const old = await checkout.repository.objects.resolve('main');
    checkout.commitRelease(await newRelease(checkout.publisher));
    value(await checkout.publish());
    expect(verdict(await checkout.publish({ tip: old }))).toBe('PUBLICATION_HISTORY_REWRITTEN');
  });

  test('is refused when the branch was rewritten, also to hold the same tree', async () => {
    await using checkout = await newCheckout();
    const tree = checkout.git(['rev-parse', 'main^{tree}']);
    const rewritten = checkout.git(['commit-tree', tree, '-p', 'main~1', '-m', 'Again']);
    expect(verdict(await checkout.publish({ tip: rewritten }))).toBe('PUBLICATION_HISTORY_REWRITTEN');
  });

  test('is refused when what was published is only a second parent', async () => {
    await using checkout = await newCheckout();
    const [tree, published] = [checkout.git(['rev-parse', 'main^{tree}']), checkout.git(['rev-parse', 'main'])];
    const swapped = checkout.git(['commit-tree', tree, '-p', 'main~1', '-p', published, '-m', 'Swapped']);
    expect(verdict(await checkout.publish({ tip: swapped }))).toBe('PUBLICATION_HISTORY_REWRITTEN');
  });

  test('with the live tip publishes nothing new', async () => {
    await using checkout = await newCheckout();
    const before = value(await checkout.publish());
    expect(before).toMatchObject({ kind: 'unchanged', events: [] });
  });
});

/** A store that lets another writer go first, once. */
function overtakenBy(store: PublicationStore, other: () => Promise<unknown>): PublicationStore {
  let isFirst = true;
  return {
    readHead: () => store.readHead(),
    read: (path) => store.read(path),
    commit: async (change) => {
      if (isFirst) {
        isFirst = false;
        await other();
      }
      return store.commit(change);
    },
  };
}

describe('two writers at once', () => {
  test('of the same release admit it once', async () => {
    await using checkout = await newCheckout();
    checkout.commitRelease(await newRelease(checkout.publisher));
    const [one, other] = await Promise.all([checkout.publish(), checkout.publish()]);
    const events = [value(one), value(other)].flatMap((report) => outcomes(report.events));
    expect(events).toEqual(['admitted']);
    const { state, releases } = await wholeIs(checkout);
    expect([releases, state.nextOrdinal]).toEqual([1, 1]);
  });

  test('one of which denies, keep both', async () => {
    await using checkout = await newCheckout();
    checkout.commitRelease(await newRelease(checkout.publisher));
    const store = overtakenBy(checkout.store, async () => value(await checkout.revoke(DENY)));
    const report = value(await checkout.publish({ store }));
    expect(outcomes(report.events)).toEqual(['left-out: RELEASE_DENIED']);
    const { state } = await wholeIs(checkout);
    expect(state.denies.map(({ id }) => id)).toEqual([DENY.id]);
  });
});

/** Writes that many files of a change and is gone. */
function dyingAfter(count: number, checkout: Checkout): PublicationStore & { files: number } {
  const store = {
    files: 0,
    readHead: () => checkout.store.readHead(),
    read: (path: string) => checkout.store.read(path),
    commit: async ({ files }: PublicationChange): Promise<CommitResult> => {
      store.files = files.length;
      for (const { path, bytes } of files.slice(0, count)) {
        await mkdir(dirname(join(checkout.directory, path)), { recursive: true });
        await writeFile(join(checkout.directory, path), bytes);
      }
      throw new PublicationStoreError('killed');
    },
  };
  return store;
}

describe('a publish that is killed', () => {
  test('after any number of files but the last leaves the old publication whole, and the next one goes through', async () => {
    await using checkout = await newCheckout();
    checkout.commitRelease(await newRelease(checkout.publisher));
    for (let count = 0, files = 1; count < files; count += STEP) {
      const store = dyingAfter(count, checkout);
      expect(verdict(await checkout.publish({ store }))).toBe('PUBLICATION_UNREACHABLE');
      expect((await wholeIs(checkout)).releases).toBe(0);
      files = store.files;
    }
    expect(outcomes(value(await checkout.publish()).events)).toEqual(['admitted']);
    expect((await wholeIs(checkout)).releases).toBe(1);
  });

  test('while revoking, likewise', async () => {
    await using checkout = await newCheckout();
    for (let count = 0, files = 1; count < files; count += STEP) {
      const store = dyingAfter(count, checkout);
      const { keys, root: trustedRoot, now } = checkout;
      expect(verdict(await revoke({ store, trustedRoot, keys, revocations: [DENY], anyway: true, now }))).toBe(
        'PUBLICATION_UNREACHABLE',
      );
      expect((await wholeIs(checkout)).state.denies).toEqual([]);
      files = store.files;
    }
    value(await checkout.revoke(DENY));
    expect((await wholeIs(checkout)).state.denies).toHaveLength(1);
  });
});

describe('a head', () => {
  const HEAD = /^heads\/(\d+)\./;
  const headFile = (checkout: Checkout, version: number): string =>
    join(checkout.directory, `heads/${version}.head.sigstore.json`);

  test.each([
    { name: 'gone', damage: (path: string) => rm(path) },
    { name: 'no JSON', damage: (path: string) => writeFile(path, 'x') },
    {
      name: 'of another version',
      damage: async (path: string) => copyFile(path.replace(/\d+\.head/, '1.head'), path),
    },
    {
      name: 'said to last for ever',
      damage: async (path: string) => {
        const bundle = JSON.parse(await readFile(path, 'utf8'));
        const payload = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
        payload.predicate.expires_at = 'never';
        bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(payload)).toString('base64');
        await writeFile(path, JSON.stringify(bundle));
      },
    },
  ])('that is $name is signed anew by the next publish', async ({ damage }) => {
    await using checkout = await newCheckout();
    const { version, headDigest } = value(await checkout.publish());
    expect(headDigest).toBeUndefined();
    await damage(headFile(checkout, version));
    const renewed = value(await checkout.publish());
    expect([renewed.kind, renewed.version]).toEqual(['unchanged', version]);
    expect(renewed.headDigest).toBeDefined();
    expect((await wholeIs(checkout)).releases).toBe(0);
  });

  test('is renewed when less than half of its life is left, and not before', async () => {
    await using checkout = await newCheckout();
    checkout.now = new Date(checkout.now.getTime() + 83 * HOUR);
    expect(value(await checkout.publish()).headDigest).toBeUndefined();
    checkout.now = new Date(checkout.now.getTime() + 2 * HOUR);
    expect(value(await checkout.publish()).headDigest).toBeDefined();
  });

  test('stands before the timestamp that makes its publication visible', async () => {
    await using checkout = await newCheckout();
    checkout.commitRelease(await newRelease(checkout.publisher));
    const seen: string[] = [];
    const store: PublicationStore = {
      ...checkout.store,
      commit: async (change) => {
        seen.push(...change.files.map(({ path }) => path));
        return checkout.store.commit(change);
      },
    };
    value(await checkout.publish({ store }));
    expect(seen.findIndex((path) => HEAD.test(path))).toBeGreaterThan(-1);
    expect(seen.at(-1)).toBe('metadata/timestamp.json');
  });
});
