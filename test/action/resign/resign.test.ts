import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, afterAll } from 'vitest';
import { roleAlarms } from '../../../action/resign/alarms.ts';
import { FRESH_HOURS, resign, type ResignRequest } from '../../../action/resign/resign.ts';
import { planRevoke } from '../../../action/publication/publication-files.ts';
import { readPublication, type PreviousPublication } from '../../../action/publication/publication-reader.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { findingsOf, type Finding } from '../../../core/finding.ts';
import { renderRevocations } from '../../../core/publication/render-publication.ts';
import { HOUR_IN_MS, wholeSeconds } from '../../../core/time.ts';
import { newCheckout, type Checkout } from '../../fixtures/checkout.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { CHANNEL, NOW, REGISTRY_ID, value } from '../../fixtures/registry.ts';

const DAY = 24;

/** One publication, copied for each test that writes to it. */
class Site {
  readonly checkout: Checkout;
  readonly directory: string;

  constructor(checkout: Checkout, directory: string) {
    this.checkout = checkout;
    this.directory = directory;
  }

  get store() {
    return directoryStore({ directory: this.directory });
  }

  resign(hours: number, given: Partial<ResignRequest> = {}) {
    const { root: trustedRoot, keys } = this.checkout;
    const now = new Date(NOW.getTime() + hours * HOUR_IN_MS);
    return resign({ store: this.store, trustedRoot, key: keys.snapshot, now, ...given });
  }

  /** Every file by name, but the timestamp. */
  async files(): Promise<Record<string, string>> {
    const names = (await readdir(this.directory, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    const read = names.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, (await readFile(path)).toString('base64')] as const;
    });
    return Object.fromEntries((await Promise.all(read)).filter(([path]) => !path.endsWith('timestamp.json')));
  }
}

let checkout: Checkout;
beforeAll(async () => {
  checkout = await newCheckout();
});
afterAll(() => checkout[Symbol.asyncDispose]());

let copies = 0;
async function newSite(): Promise<Site> {
  const directory = checkout.folder.in(`copy-${(copies += 1)}`);
  await cp(checkout.directory, directory, { recursive: true });
  return new Site(checkout, directory);
}

const messages = (findings: readonly Finding[]) => findings.map(({ code, message }) => `${code}: ${message}`);

test('the timestamp is renewed, and nothing else is touched', async () => {
  const site = await newSite();
  const before = await site.files();
  const report = value(await site.resign(6));
  expect(report).toMatchObject({ kind: 'signed', isSnapshotNew: false, timestamp: 3, snapshot: 2, alarms: [] });
  expect(report.expires).toBe(wholeSeconds(new Date(NOW.getTime() + 78 * HOUR_IN_MS)));
  expect(await site.files()).toEqual(before);
});

test('the snapshot is renewed once a third of it is spent', async () => {
  const site = await newSite();
  for (const hours of [6, 12, 18, 24]) expect(value(await site.resign(hours)).isSnapshotNew).toBe(false);
  const due = value(await site.resign(24.5 + FRESH_HOURS));
  expect(due).toMatchObject({ kind: 'signed', isSnapshotNew: true, snapshot: 3 });
  const added = Object.keys(await site.files()).filter((path) => path.endsWith('3.snapshot.json'));
  expect(added).toHaveLength(1);
});

test('a run that follows within the hour changes nothing, a later one does', async () => {
  const site = await newSite();
  expect(value(await site.resign(6)).kind).toBe('signed');
  const before = await site.store.readHead();
  expect(value(await site.resign(6.9))).toMatchObject({ kind: 'unchanged', timestamp: 3, alarms: [] });
  expect(await site.store.readHead()).toBe(before);
  expect(value(await site.resign(7.1)).kind).toBe('signed');
});

test('a timestamp that ends later than any run would say is replaced', async () => {
  const site = await newSite();
  value(await site.resign(90));
  expect(value(await site.resign(6))).toMatchObject({ kind: 'signed', expires: '2026-03-04T18:00:00Z' });
});

test('of two runs at once both end well, and the publication verifies', async () => {
  const site = await newSite();
  const [one, other] = await Promise.all([site.resign(6), site.resign(6)]);
  expect([value(one).kind, value(other).kind].sort()).toEqual(['signed', 'unchanged']);
  expect(value(await site.resign(6.5)).timestamp).toBe(3);
});

describe('an alarm is raised, and the publication renewed all the same', () => {
  test('where the schedule came late', async () => {
    const site = await newSite();
    expect(value(await site.resign(24)).alarms).toEqual([]);
    const late = value(await site.resign(24 + 25));
    expect(late.kind).toBe('signed');
    expect(messages(late.alarms)).toEqual([
      'PUBLICATION_NEAR_EXPIRY: timestamp ends 2026-03-05T12:00:00Z: 47 h were left, at least 48 h should be',
    ]);
  });

  test('where the timestamp has lapsed, which the same key mends', async () => {
    const site = await newSite();
    const late = value(await site.resign(80));
    expect(late).toMatchObject({ kind: 'signed', isSnapshotNew: true });
    expect(messages(late.alarms)).toEqual([
      'PUBLICATION_NEAR_EXPIRY: timestamp ends 2026-03-04T12:00:00Z: it expired 8 h ago, at least 48 h should be',
    ]);
    expect(value(await site.resign(86)).alarms).toEqual([]);
  });

  test('where publish has not renewed the head', async () => {
    const site = await newSite();
    for (const hours of [40, 80, 119]) value(await site.resign(hours));
    expect(messages(value(await site.resign(7 * DAY - 47)).alarms)).toEqual([
      'PUBLICATION_NEAR_EXPIRY: the head ends 2026-03-08T12:00:00Z: 47 h were left, at least 48 h should be',
    ]);
    value(await site.resign(7 * DAY - 10));
    expect(codesOf({ kind: 'refused', findings: firstOf(value(await site.resign(7 * DAY + 1)).alarms) })).toEqual([
      'PUBLICATION_HEAD_EXPIRED',
    ]);
  });

  test('where there is no head', async () => {
    const site = await newSite();
    await rm(join(site.directory, 'heads'), { recursive: true });
    const report = value(await site.resign(6));
    expect(report.kind).toBe('signed');
    expect(messages(report.alarms)).toEqual(['PUBLICATION_HEAD_MISSING: there is no head of admissions 2']);
  });

  test('where a role that needs another key comes near its end', async () => {
    const site = await newSite();
    const { metadata } = await previousOf(site);
    const at = (role: 'root' | 'targets' | 'admissions' | 'revocations', daysLeft: number) =>
      roleAlarms(metadata, new Date(metadata.roles[role].expiresAt - daysLeft * DAY * HOUR_IN_MS))
        .map(({ message }) => message.split(' ')[0])
        .filter((each) => each === role);
    for (const [role, days] of [
      ['root', 90],
      ['targets', 90],
      ['admissions', 60],
      ['revocations', 60],
    ] as const) {
      expect(at(role, days + 1)).toEqual([]);
      expect(at(role, days - 1)).toEqual([role]);
    }
  });
});

describe('what is refused is left to expire', () => {
  test('a publication of another registry', async () => {
    const site = await newSite();
    await using other = await newCheckout();
    const before = await site.store.readHead();
    expect(codesOf(await site.resign(6, { trustedRoot: other.root }))).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
    expect(await site.store.readHead()).toBe(before);
  });

  test('the denies of another registry, though the right key signed them', async () => {
    const site = await newSite();
    const denies = async (registryId: string, channel: string) => {
      const revocations = renderRevocations({ registryId, channel, denies: [] });
      const { keys, root: trustedRoot } = checkout;
      const plan = (previous: PreviousPublication | undefined) => {
        if (previous === undefined) throw new Error('there is none');
        return planRevoke(previous, { revocations, keys, now: NOW });
      };
      value(await writePublication({ store: site.store, trustedRoot, depth: 'metadata', message: 'Swap', plan }));
    };
    await denies('other/plugins', CHANNEL);
    expect(codesOf(await site.resign(6))).toEqual(['PUBLICATION_WRONG_REGISTRY']);
    await denies(REGISTRY_ID, 'beta');
    expect(codesOf(await site.resign(6))).toEqual(['PUBLICATION_WRONG_CHANNEL']);
    await denies(REGISTRY_ID, CHANNEL);
    expect(value(await site.resign(6)).kind).toBe('signed');
  });

  test.each(['admissions', 'revocations', 'targets'])('%s that its keys did not sign', async (role) => {
    const site = await newSite();
    const version = (await previousOf(site)).metadata.roles[role === 'targets' ? 'targets' : 'admissions'].version;
    const path = join(site.directory, 'metadata', `${role === 'revocations' ? 1 : version}.${role}.json`);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(/"sig": ?"[0-9a-f]{4}/, (found) => `${found.slice(0, -4)}0000`),
    );
    expect(codesOf(await site.resign(6))).toEqual(['PUBLICATION_DIGEST_MISMATCH']);
    await writeFile(path, text);
    expect(value(await site.resign(6)).kind).toBe('signed');
  });

  test('a publication with a role that this key cannot renew any more', async () => {
    const site = await newSite();
    const outcome = await site.resign(366 * DAY);
    expect(codesOf(outcome)).toEqual(['PUBLICATION_EXPIRED']);
    expect(findingsOf(outcome).map(({ message }) => message)).toEqual([
      'admissions has expired and needs its own key',
      'revocations has expired and needs its own key',
    ]);
  });

  test('any other key than that of the snapshot', async () => {
    const site = await newSite();
    for (const key of [checkout.keys.admissions, checkout.keys.revocations])
      expect(codesOf(await site.resign(6, { key }))).toEqual(['PUBLICATION_KEY_UNUSABLE']);
  });

  test('a store that holds none', async () => {
    const store = directoryStore({ directory: checkout.folder.in('nothing') });
    expect(codesOf(await (await newSite()).resign(6, { store }))).toEqual(['PUBLICATION_NOT_BEGUN']);
  });
});

async function previousOf(site: Site): Promise<PreviousPublication> {
  const previous = value(await readPublication(site.store, checkout.root, 'metadata'));
  if (previous === undefined) throw new Error('there is none');
  return previous;
}

function firstOf(findings: readonly Finding[]): readonly [Finding, ...Finding[]] {
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error('nothing was found');
  return [first, ...rest];
}
