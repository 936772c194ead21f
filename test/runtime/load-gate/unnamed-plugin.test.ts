import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { load } from '../../../runtime/load-gate/load-gate.ts';
import { tar } from '../../core/archive/tar-fixture.ts';
import { newCheckout } from '../../fixtures/checkout.ts';
import { newArchive, newRelease, PLUGIN, value } from '../../fixtures/registry.ts';

test('an archive that names no plugin is refused, unless whoever loads it says which it is', async () => {
  await using checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish());
  const facts = await readPublicationFacts(value(await checkout.client().refresh()), checkout.now);
  const path = checkout.folder.in('archive.tar');
  const request = { path, fileName: 'archive.tar', facts, now: checkout.now, auditLog: 'log-1' };
  const codes = async (more: object = {}) =>
    (await load({ ...request, ...more })).decision.findings?.map(({ code }) => code);
  await writeFile(path, tar([{ name: 'read.me', bytes: Buffer.from('nothing') }]));
  expect(await codes()).toEqual(['LOAD_PLUGIN_UNNAMED']);
  expect(await codes({ pluginId: PLUGIN })).not.toContain('LOAD_PLUGIN_UNNAMED');
  await writeFile(path, newArchive().bytes);
  expect(await codes()).toEqual(['LOAD_NOT_ADMITTED']);
});
