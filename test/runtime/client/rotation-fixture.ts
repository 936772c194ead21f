import { planRotation } from '../../../action/publication/publication-files.ts';
import { newKeys, offlineTargets, rootOf, value, type RegistryKeys } from '../../signing/tuf/registry-fixture.ts';
import type { Host } from './host-fixture.ts';

/** A second root with new keys for everything, signed by the old holders and the new. */
export async function rotateAll(host: Host): Promise<RegistryKeys> {
  const { keys } = host.registry;
  const now = host.clock.now;
  const fresh = newKeys();
  const signers = [...keys.offline.slice(0, 2), ...fresh.offline.slice(0, 2)];
  const root = await rootOf(fresh, now, { version: 2, signers });
  await host.write(async (previous) => {
    const files = new Map([
      ['config.json', value(await previous.target('config.json'))],
      ['trusted_root.json', value(await previous.target('trusted_root.json'))],
    ]);
    return planRotation(previous, {
      roots: [{ path: 'metadata/2.root.json', bytes: root }],
      offline: await offlineTargets(fresh, now, files, { version: 2 }),
      admissionsKey: fresh.admissions,
      revocationsKey: fresh.revocations,
      snapshotKey: fresh.snapshot,
      now,
    });
  });
  return fresh;
}
