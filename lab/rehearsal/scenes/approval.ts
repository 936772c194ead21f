import { gate } from '../actions.ts';
import { fetchPull } from '../checkout.ts';
import type { Check } from '../check.ts';
import { mustGit } from '../registry.ts';
import type { Plugins, Pulls, Setting } from '../setting.ts';

/** Who may approve, and what of it counts. */
export function approvalScene(setting: Setting, { wheel, npm }: Plugins, pulls: Pulls): Promise<boolean> {
  const { story, stage, hub } = setting;
  const expectApproval = async (check: Check, number: number, approval: string): Promise<void> => {
    const ran = await gate(hub, number);
    check.accepted(ran);
    check.equal('approval', ran.outputs['approval'], approval);
  };
  return story.scene('Approval', async () => {
    await story.step(
      'an identity: an approval by somebody whom policy.yml does not name counts nothing',
      async (check) => {
        await hub.approve('stranger', pulls.wheel);
        await expectApproval(check, pulls.wheel, 'missing');
      },
    );
    await story.step(`security approves ${wheel.id} and ${npm.id}`, async (check) => {
      for (const number of [pulls.wheel, pulls.npm]) {
        await hub.approve('security', number);
        await expectApproval(check, number, 'given');
      }
    });
    await story.step('the approval outlives a push that changes nothing of what security saw', async (check) => {
      const branch = await fetchPull(stage, hub, pulls.npm);
      await mustGit(stage, 'checkout', '--quiet', branch);
      await mustGit(stage, 'commit', '--quiet', '--allow-empty', '--message', 'Start the checks again');
      const head = `refs/heads/portcullis/${npm.id}-${npm.version}`;
      await mustGit(stage, 'push', '--quiet', hub.pushUrl('maintainer'), `HEAD:${head}`);
      await mustGit(stage, 'checkout', '--quiet', 'main');
      await expectApproval(check, pulls.npm, 'given');
      check.say('path, mode and content of the change are compared, not the commit');
    });
  });
}
