import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { advisory, affectedPypi, CRITICAL_VECTOR, osvFile } from '../../core/osv/osv-sample.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { registryOnGitHub } from '../github/registry-on-github.ts';

// The bundled action, with an export as a job before it has put it into the workspace.
test('publish holds what was merged against the export that its input names, and against no other', async () => {
  await using registry = await registryOnGitHub();
  await using workspace = await temporaryDirectory();
  const affected = [affectedPypi('openai', [{ introduced: '0' }])];
  const known = advisory('GHSA-a', { affected, severity: [{ type: 'CVSS_V3', score: CRITICAL_VECTOR }] });
  await mkdir(workspace.in('osv'));
  await writeFile(workspace.in('osv/GHSA-a.json'), osvFile(known).bytes);
  const asking = '{ name: vetted, max_data_class: secret, vulnerabilities: { threshold: high } }';
  const rules = await registry.propose('rules', {
    'policy.yml': Buffer.from(registry.policy(asking)),
  });
  await registry.approve(rules.number);
  await registry.merge(rules.number);
  const merged = async (version: string): Promise<string> => {
    const { number, folder } = await registry.release(version);
    await registry.approve(number);
    await registry.merge(number);
    return folder;
  };
  await merged('1.0.1');
  const unasked = await registry.publish();
  expect([unasked.exitCode, unasked.outputs['left-out']]).toEqual([0, '[]']);
  const folder = await merged('1.0.2');
  const elsewhere = await registry.publish({ osv: '../elsewhere' }, { workspace: workspace.path });
  expect(elsewhere.exitCode).toBe(1);
  expect(elsewhere.outputs['result'] ?? '').toBe('');
  const asked = await registry.publish({ osv: 'osv' }, { workspace: workspace.path });
  expect([asked.exitCode, JSON.parse(asked.outputs['left-out'] ?? '')]).toEqual([
    0,
    [expect.objectContaining({ subject: folder, codes: ['OSV_VULNERABLE'] })],
  ]);
}, 60_000);
