import { publish } from '../actions.ts';
import { pullMain } from '../checkout.ts';
import { member, parsed } from '../processes.ts';
import type { Plugins, Pulls, Setting } from '../setting.ts';

export function publishScene(setting: Setting, { wheel, npm }: Plugins, pulls: Pulls): Promise<boolean> {
  const { story, stage, hub, site, host } = setting;
  return story.scene('Merge and publish', async () => {
    await story.step('before that no host allows anything', async (check) => {
      const ran = await host.load(wheel.file);
      check.holds('a refusal', ran.exit === 3, `exit ${ran.exit}`);
    });
    await story.step(`${wheel.id} and ${npm.id} are merged`, async () => {
      for (const number of [pulls.wheel, pulls.npm]) await hub.merge(number);
      await pullMain(stage, hub);
    });
    await story.step('what was merged is published to its branch, and served', async (check) => {
      const ran = await publish(stage, hub);
      check.done(ran);
      const admitted = parsed(ran.outputs['admitted'] ?? '');
      check.equal('result', ran.outputs['result'], 'published');
      check.equal('admitted releases', Array.isArray(admitted) ? admitted.length : 0, 2);
      check.equal('left out', ran.outputs['left-out'], '[]');
      await site.deploy();
    });
    await story.step('a host verifies all of it: roles, targets, head, evidence', async (check) => {
      const ran = await host.verify();
      check.accepted(ran);
      check.equal('releases', member(ran.json, 'releases'), 2);
      check.say(`publication ${String(member(ran.json, 'version'))}`);
    });
  });
}
