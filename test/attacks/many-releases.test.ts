import { expect, test } from 'vitest';
import { gatherArtifacts } from '../../action/publish/history.ts';
import { MAX_CHANGED_RELEASES } from '../../core/registry/change.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { acceptedState, changesOf, codesOf, newPublisher, newRelease, PLUGIN } from '../fixtures/registry.ts';

// Each release of a change has an artifact of up to two gigabytes, from a server that may be slow. One pull request with
// hundreds of them would keep a runner busy for days.

const publisher = newPublisher();

async function asked(count: number): Promise<{ found: string; fetched: number }> {
  const release = await newRelease(publisher);
  const changes = Array.from({ length: count }, (_, index) =>
    changesOf({ ...release, folder: `plugins/${PLUGIN}${index}/releases/1.0.0` }),
  ).flat();
  const changeSet = readChangeSet(changes);
  let fetched = 0;
  await gatherArtifacts(changeSet, await acceptedState(publisher), () => {
    fetched += 1;
    return Promise.resolve(release.evidence);
  });
  return { found: codesOf(changeSet.findings), fetched };
}

test('a change with more releases than are judged at once is refused, and nothing is fetched for it', async () => {
  expect(await asked(MAX_CHANGED_RELEASES + 1)).toEqual({ found: 'CHANGE_TOO_LARGE', fetched: 0 });
});

test('a change with as many as are judged at once is judged', async () => {
  expect(await asked(1)).toMatchObject({ found: '' });
  expect(await asked(MAX_CHANGED_RELEASES)).toMatchObject({ found: '' });
});
