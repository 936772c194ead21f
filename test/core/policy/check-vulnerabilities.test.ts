import { expect, test } from 'vitest';
import type { OsvExport, OsvFile } from '../../../core/osv/match-vulnerabilities.ts';
import { checkVulnerabilities } from '../../../core/policy/check-vulnerabilities.ts';
import type { Tier } from '../../../core/policy/effective-tier.ts';
import { advisory, affectedNpm, MEDIUM_VECTOR, osvFile } from '../osv/osv-sample.ts';
import { codesOf, npm, sbomOf } from '../sdk/sdk-sbom.ts';

const EVENTS = [{ introduced: '0' }, { fixed: '1.0.1' }];
const SEVERITY = [{ type: 'CVSS_V3', score: MEDIUM_VECTOR }];
const FOUND = advisory('GHSA-a', { affected: [affectedNpm('left-pad', EVENTS)], severity: SEVERITY });
const OSV: OsvExport = () => [osvFile(FOUND)];
const QUESTION = {
  sbom: sbomOf([npm('left-pad', '1.0.0')]),
  sbomAt: { file: 'sbom.cdx.json' },
  ecosystem: 'npm',
  osv: OSV,
} as const;
const tier = (threshold?: 'low' | 'medium' | 'high' | 'critical'): Tier => ({
  name: 'vetted',
  ...(threshold === undefined ? {} : { vulnerabilities: { threshold } }),
});

async function codes(tiers: readonly Tier[], change: object = {}): Promise<readonly string[]> {
  return codesOf(await checkVulnerabilities(tiers, { ...QUESTION, ...change }));
}

test('a vulnerability is told from the threshold on, at the bill of materials', async () => {
  expect(await checkVulnerabilities([tier('medium')], QUESTION)).toMatchObject([
    { code: 'OSV_VULNERABLE', at: { file: 'sbom.cdx.json' } },
  ]);
  expect(await codes([tier('low')])).toEqual(['OSV_VULNERABLE']);
  expect(await codes([tier('high')])).toEqual([]);
});

test('of several tiers the strictest decides', async () => {
  expect(await codes([tier('critical'), tier('low')])).toEqual(['OSV_VULNERABLE']);
  expect(await codes([tier(), tier('medium')])).toEqual(['OSV_VULNERABLE']);
});

test('nothing is told where no tier asks, no export is given, or the bill of materials was refused', async () => {
  const unread: OsvExport = () => {
    throw new Error('nobody asked for it');
  };
  expect(await codes([tier()], { osv: unread })).toEqual([]);
  expect(await codes([tier('low')], { osv: undefined })).toEqual([]);
  expect(await codes([tier('low')], { sbom: undefined, osv: unread })).toEqual([]);
});

test('an export that breaks off is no clean bill of health', async () => {
  async function* broken(): AsyncGenerator<OsvFile> {
    yield osvFile(FOUND);
    throw new Error('gone');
  }
  await expect(codes([tier('low')], { osv: broken })).rejects.toThrow('gone');
});
