import { expect, test } from 'vitest';
import { admissionGround } from '../../../core/admission/admission-ground.ts';
import { decideRelease } from '../../../core/admission/decide-release.ts';
import type { Quorum } from '../../../core/approval/quorum.ts';
import { acceptedState, codesOf, GROUND, newPublisher, newRelease, PLUGIN, POLICY } from '../../fixtures/registry.ts';

const publisher = newPublisher();

/** Who must approve the first release of a plugin whose tier says that. */
async function quorumWhere(tier: string): Promise<Quorum> {
  const state = await acceptedState(publisher, POLICY.replace('  - name: vetted\n', `  - name: vetted\n${tier}`));
  const { version, folder, files, evidence } = await newRelease(publisher);
  const ground = admissionGround(state, GROUND);
  const decision = await decideRelease({ pluginId: PLUGIN, version, folder, files }, evidence, ground);
  if (decision.kind === 'refused') throw new Error(codesOf(decision.findings));
  return decision.release.review.quorum;
}

test('a tier that wants an approval from outside asks for one who does not own the plugin’s folder', async () => {
  const { outsideOf } = await quorumWhere('    outside_approval: true\n');
  expect([...outsideOf]).toEqual([`plugins/${PLUGIN}/`]);
});

test.each([
  ['says nothing of it', ''],
  ['says that it wants none', '    outside_approval: false\n'],
])('a tier that %s asks nobody from outside', async (_, tier) => {
  expect([...(await quorumWhere(tier)).outsideOf]).toEqual([]);
});
