import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { readCatalog } from '../../cli/publication/read-catalog.ts';
import { runCli } from '../../cli/run-cli.ts';
import { parseCatalog, type CatalogEntry } from '../../core/publication/catalog.ts';
import { searchCatalog } from '../../core/publication/search-catalog.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, NOW, PLUGIN, value } from '../fixtures/registry.ts';
import { fakeWorld } from './fake-world.ts';

let checkout: Checkout;
beforeAll(async () => {
  checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.revoke(newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' })));
  value(await checkout.publish());
  await writeFile(checkout.folder.in('root.json'), checkout.root);
});
afterAll(() => checkout[Symbol.asyncDispose]());

async function list(...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: checkout.folder.path, now: () => NOW };
  const places = ['--publication', 'publication', '--root', 'root.json', '--cache', 'cache-of-list'];
  const code = await runCli(['list', ...argv, ...places], world);
  return { code, out: world.stdout.text() };
}

describe('list', () => {
  test('shows what the catalogue says, with what is denied of it', async () => {
    const all = await list();
    expect(all.code).toBe(0);
    expect(all.out).toContain(`${PLUGIN}  `);
    expect(all.out).toContain('1 plugin of 1\n');
    const { plugins } = JSON.parse((await list(PLUGIN, '--json')).out);
    const bytes = value(await value(await checkout.client().refresh()).target('catalog.json'));
    expect(plugins).toEqual(value(parseCatalog(bytes)).value.plugins);
  });

  test('finds nothing where nothing holds the words, and says so without a refusal', async () => {
    expect(await list('no such thing')).toEqual({ code: 0, out: '0 plugins of 1\n' });
  });

  test('reads every shard where the catalogue lists them', async () => {
    checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' }));
    value(await checkout.publish({ wholeUpTo: 0 }));
    const publication = value(await checkout.client().refresh());
    expect(value(parseCatalog(value(await publication.target('catalog.json')))).value.shards).toHaveLength(256);
    expect(value(await readCatalog(publication)).map((entry) => entry.plugin_id)).toEqual([PLUGIN]);
  });
});

describe('a search', () => {
  const breaches = {
    revoked: 0,
    quarantined: 0,
    denied_releases: 0,
    severities: { low: 0, medium: 0, high: 0, critical: 0 },
  };
  const entry = (id: string, summary: string, owner = '@acme/all') =>
    value(
      parseCatalog(
        Buffer.from(
          JSON.stringify({
            schema_version: 1,
            registry_id: 'acme/plugins',
            channel: 'stable',
            releases: 0,
            plugins: [
              {
                plugin_id: id,
                summary,
                owners: [owner],
                tier: { name: 'vetted', review_by: '2027-01-01' },
                on_breach: 'observe',
                status: 'active',
                releases: 0,
                endorsements: [],
                breaches,
              },
            ],
          }),
        ),
      ),
    ).value.plugins?.[0];
  const entries = [
    entry('speech_table', 'Reads tables aloud'),
    entry('my_table', 'Draws'),
    entry('table', 'Any'),
    entry('table_of_two', 'Any'),
    entry('other', 'About a Table', '@acme/Furniture'),
  ].flatMap((one): CatalogEntry[] => (one === undefined ? [] : [one]));
  const ids = (text: string) => searchCatalog(entries, text).map((one) => one.plugin_id);

  test('puts the id that was typed first, then those that begin with it, then those that hold it', () => {
    expect(ids('Table')).toEqual(['table', 'table_of_two', 'my_table', 'speech_table', 'other']);
  });

  test('asks for every word, wherever it stands', () => {
    expect(ids('reads table')).toEqual(['speech_table']);
    expect(ids('furniture')).toEqual(['other']);
    expect(ids('vetted any')).toEqual(['table', 'table_of_two']);
    expect(ids('')).toHaveLength(entries.length);
  });
});
