import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { OsvExport, OsvFile } from '../../../core/osv/match-vulnerabilities.ts';
import { openOsvExport } from '../../../transport/osv/open-osv-export.ts';
import { advisory, affectedNpm, CRITICAL_VECTOR, MEDIUM_VECTOR, osvFile } from '../../core/osv/osv-sample.ts';
import { newCheckout, type Checkout } from '../../fixtures/checkout.ts';
import { newRelease, outcomes, POLICY, value } from '../../fixtures/registry.ts';

const ASKING = POLICY.replace('- name: vetted', '- name: vetted\n    vulnerabilities: { threshold: high }');

function exportOf(vector: string): OsvExport {
  const affected = [affectedNpm('left-pad', [{ introduced: '0' }, { fixed: '1.0.1' }])];
  return () => [osvFile(advisory('GHSA-a', { affected, severity: [{ type: 'CVSS_V3', score: vector }] }))];
}

async function merged(version: string, policy = ASKING): Promise<Checkout> {
  const checkout = await newCheckout(policy);
  await merge(checkout, version);
  return checkout;
}

async function merge(checkout: Checkout, version: string): Promise<void> {
  const component = { type: 'library', name: 'left-pad', version: '1.0.0', purl: 'pkg:npm/left-pad@1.0.0' };
  const manifest = { sdk_allowlist: ['left-pad@1.0.0'] };
  checkout.commitRelease(await newRelease(checkout.publisher, { version, manifest, components: [component] }));
}

async function published(checkout: Checkout, osv?: OsvExport): Promise<readonly string[]> {
  return outcomes(value(await checkout.publish({ osv })).events);
}

test('a release that was merged with a known vulnerability is not admitted', async () => {
  await using checkout = await merged('1.0.0');
  expect(await published(checkout, exportOf(CRITICAL_VECTOR))).toEqual(['left-out: OSV_VULNERABLE']);
});

test.each([
  ['below the threshold', ASKING, exportOf(MEDIUM_VECTOR)],
  ['of which no export is given', ASKING, undefined],
  ['of which the tier does not ask', POLICY, exportOf(CRITICAL_VECTOR)],
] as const)('a vulnerability %s keeps nothing out', async (_name, policy, osv) => {
  await using checkout = await merged('1.0.0', policy);
  expect(await published(checkout, osv)).toEqual(['admitted']);
});

test('what was admitted stays admitted when a newer export knows more; only what is new is held against it', async () => {
  await using checkout = await merged('1.0.0');
  expect(await published(checkout, exportOf(MEDIUM_VECTOR))).toEqual(['admitted']);
  expect(await published(checkout, exportOf(CRITICAL_VECTOR))).toEqual([]);
  await merge(checkout, '1.1.0');
  expect(await published(checkout, exportOf(CRITICAL_VECTOR))).toEqual(['left-out: OSV_VULNERABLE']);
  const publication = value(await checkout.client().refresh());
  const registry = Buffer.from(value(await publication.target('registry.json'))).toString();
  expect(registry).toContain('"version":"1.0.0"');
  expect(registry).not.toContain('"version":"1.1.0"');
});

test('an export that is a folder is read record by record for every release', async () => {
  await using checkout = await merged('1.0.0');
  await merge(checkout, '1.1.0');
  await mkdir(checkout.folder.in('osv/npm'), { recursive: true });
  const [record] = exportOf(CRITICAL_VECTOR)() as readonly OsvFile[];
  await writeFile(checkout.folder.in('osv/npm/GHSA-a.json'), record?.bytes ?? '');
  expect(await published(checkout, value(await openOsvExport(checkout.folder.in('osv'))))).toEqual([
    'left-out: OSV_VULNERABLE',
    'left-out: OSV_VULNERABLE',
  ]);
});

test('an export that breaks off publishes nothing', async () => {
  await using checkout = await merged('1.0.0');
  async function* broken(): AsyncGenerator<OsvFile> {
    yield osvFile(advisory('GHSA-b'));
    throw new Error('gone');
  }
  await expect(checkout.publish({ osv: broken })).rejects.toThrow('gone');
  expect(await published(checkout, exportOf(MEDIUM_VECTOR))).toEqual(['admitted']);
});
