import { expect, test } from 'vitest';
import { admissionGround } from '../../../core/admission/admission-ground.ts';
import { digestOf } from '../../../core/digest.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import {
  acceptedState,
  CHANNEL,
  GROUND,
  newPublisher,
  OTHER_PLUGIN,
  PLUGIN,
  REGISTRY_ID,
} from '../../fixtures/registry.ts';

test('of a plugin that nobody accepted there is nothing to stand on', async () => {
  const ground = admissionGround(await acceptedState(newPublisher()), GROUND);
  expect(ground.record(PLUGIN)?.plugin_id).toBe(PLUGIN);
  expect([ground.record(OTHER_PLUGIN), ground.against(OTHER_PLUGIN), ground.versions(OTHER_PLUGIN)]).toEqual([
    undefined,
    [undefined],
    [],
  ]);
  expect(ground.isAdmitted(OTHER_PLUGIN, '1.0.0')).toBe(false);
  expect(ground.releaseOf(digestOf(new Uint8Array()))).toBeUndefined();
});

test('without an accepted policy nothing is judged', () => {
  expect(() => admissionGround(emptyState(REGISTRY_ID, CHANNEL), GROUND)).toThrow('judges nothing');
});
