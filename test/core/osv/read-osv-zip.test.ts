import { expect, test } from 'vitest';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import { findingsOf } from '../../../core/finding.ts';
import { matchVulnerabilities } from '../../../core/osv/match-vulnerabilities.ts';
import { readOsvZip } from '../../../core/osv/read-osv-zip.ts';
import { zip } from '../archive/zip-fixture.ts';
import { codesOf, pypi, sbomOf } from '../sdk/sdk-sbom.ts';
import { advisory, osvFile } from './osv-sample.ts';

test('the records of a zipped export are matched', async () => {
  const members = [
    { name: 'GHSA-a.json', bytes: osvFile(advisory('GHSA-a')).bytes },
    { name: 'README.md', bytes: new TextEncoder().encode('no record') },
    { name: 'broken.json', bytes: new TextEncoder().encode('{') },
  ];
  const read = await readOsvZip(bytesSource(zip(members)), 'all.zip');
  if (read.kind === 'refused') throw new Error(read.findings[0].message);
  expect(read.value.map(({ name }) => name)).toEqual(['GHSA-a.json', 'broken.json']);
  const sbom = sbomOf([pypi('requests', '1.0')]);
  const check = { sbom, records: read.value, ecosystem: 'pypi', threshold: 'low' } as const;
  expect(codesOf((await matchVulnerabilities(check)).findings)).toEqual(['OSV_RECORD_INVALID', 'OSV_VULNERABLE']);
});

test('a zip that lies is refused as an artifact would be', async () => {
  const bytes = zip([{ name: '../GHSA-a.json', bytes: osvFile(advisory('GHSA-a')).bytes }]);
  const [found] = findingsOf(await readOsvZip(bytesSource(bytes), 'all.zip'));
  expect(found?.code).toMatch(/^ARTIFACT_/);
});
