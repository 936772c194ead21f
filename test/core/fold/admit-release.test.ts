import { expect, test } from 'vitest';
import { withRelease } from '../../../core/fold/admit-release.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import {
  acceptedState,
  GROUND,
  newPublisher,
  newRelease,
  OTHER_PLUGIN,
  PLUGIN,
  releaseStep,
} from '../../fixtures/registry.ts';

test('a row is added to its own plugin, after those before it, and to no other', async () => {
  const publisher = newPublisher();
  const before = await acceptedState(publisher);
  const { state } = await foldHistory(before, [releaseStep([await newRelease(publisher)])], GROUND);
  const plugin = state.plugins.get(PLUGIN);
  const [row] = plugin?.releases ?? [];
  if (plugin === undefined || row === undefined) throw new Error('it was admitted');
  const next = { ...row, version: '1.0.1', ordinal: state.nextOrdinal };
  const both = { ...state, plugins: new Map([...state.plugins, [OTHER_PLUGIN, plugin]]) };
  const after = withRelease(both, PLUGIN, next);
  expect(after.plugins.get(PLUGIN)?.releases).toEqual([row, next]);
  expect(after.plugins.get(OTHER_PLUGIN)).toEqual(plugin);
  expect(after.nextOrdinal).toBe(state.nextOrdinal + 1);
  expect(both.plugins.get(PLUGIN)?.releases).toEqual([row]);
});
