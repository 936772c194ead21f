import type { Host } from '../host.ts';
import { keepPublication } from '../mutants.ts';
import { member } from '../processes.ts';
import type { FolderServer } from '../serve-folder.ts';
import { flags, type Stage } from '../stage.ts';
import type { Story } from '../story.ts';
import type { Plugins } from './registry.ts';

export function revokeScene(
  story: Story,
  stage: Stage,
  { wheel, npm }: Plugins,
  host: Host,
  mirror: FolderServer,
): Promise<boolean> {
  const { registry, publication, keys } = stage.paths;
  return story.scene('Revoke', async () => {
    const before = await keepPublication(stage, 'publication-before-revocation');
    let start = 0;
    await story.step(`${wheel.id}@${wheel.version} is revoked, and the deny published`, async (check) => {
      start = performance.now();
      const ran = await stage.portcullis(
        'revoke',
        `${wheel.id}@${wheel.version}`,
        ...flags({ reason: 'sends prompts to a host it never declared', severity: 'critical' }),
        ...flags({ registry, publication, keys }),
      );
      check.done(ran);
      check.say(String(member(ran.json, 'record')));
    });
    await story.step('the host refreshes and denies it', async (check) => {
      const ran = await host.load(wheel.file);
      check.refused(ran, ['LOAD_REVOKED']);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      check.say(`LOAD_REVOKED, ${seconds} s after the revoke command began`);
    });
    await story.step('it stays denied without the network', async (check) => {
      check.refused(await host.load(wheel.file, { offline: true }), ['LOAD_REVOKED']);
    });
    await story.step('an order: the publication of before the revocation, played back, is refused', async (check) => {
      mirror.show(before);
      check.refused(await host.load(wheel.file), ['PUBLICATION_ROLLBACK']);
      mirror.show(publication);
    });
    await story.step(`${npm.id} is still allowed`, async (check) => {
      check.accepted(await host.load(npm.file));
    });
  });
}
