import type { Host } from '../host.ts';
import { member } from '../processes.ts';
import { mustGit } from '../registry.ts';
import { flags, type Stage } from '../stage.ts';
import type { Story } from '../story.ts';
import type { Plugins } from './registry.ts';
import { releaseBranch } from './release.ts';

export function publishScene(story: Story, stage: Stage, { wheel, npm }: Plugins, host: Host): Promise<boolean> {
  return story.scene('Merge and publish', async () => {
    await story.step('both releases are merged', async () => {
      for (const plugin of [wheel, npm]) {
        const branch = releaseBranch(plugin);
        await mustGit(stage, 'merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
      }
    });
    await story.step('what was merged is published', async (check) => {
      const { registry, publication, keys } = stage.paths;
      const ran = await stage.portcullis('publish', ...flags({ registry, publication, keys }));
      check.accepted(ran);
      const events = member(ran.json, 'events');
      check.equal('admitted releases', Array.isArray(events) ? events.length : 0, 2);
    });
    await story.step('a host verifies all of it: roles, targets, head, evidence', async (check) => {
      const ran = await host.verify();
      check.accepted(ran);
      check.equal('releases', member(ran.json, 'releases'), 2);
      check.say(`publication ${String(member(ran.json, 'version'))}`);
    });
  });
}
