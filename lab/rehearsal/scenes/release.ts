import type { Plugin } from '../plugins.ts';
import { commitAll } from '../registry.ts';
import { prepareRelease, signRelease, type SignWith } from '../release.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';
import type { Plugins } from './registry.ts';

export const releaseBranch = ({ id, version }: Plugin): string => `release/${id}-${version}`;

/** Every plugin's release, signed by its publisher and proposed on a branch. */
export function releaseScene(story: Story, stage: Stage, { wheel, npm }: Plugins): Promise<boolean> {
  return story.scene('Release', async () => {
    for (const plugin of [wheel, npm]) {
      const by = plugin.signer === 'workflow' ? "its workflow's identity" : "its publisher's key";
      await story.step(`${plugin.id} ${plugin.version} is prepared, signed with ${by}, proposed`, async (check) => {
        check.done(await prepareRelease(stage, plugin));
        check.done(await signRelease(stage, plugin));
        await commitAll(stage, `Release ${plugin.id} ${plugin.version}`, releaseBranch(plugin));
        check.say(`branch ${releaseBranch(plugin)}`);
      });
    }
  });
}

/** The same release proposed under a signature that is not the publisher's. @returns the branch. */
export async function proposeForeign(stage: Stage, plugin: Plugin, by: SignWith): Promise<string> {
  const branch = `foreign/${plugin.id}`;
  const prepared = await prepareRelease(stage, plugin);
  const signed = await signRelease(stage, plugin, by);
  if (prepared.exit !== 0 || signed.exit !== 0) throw new Error(`the foreign release of ${plugin.id} was not made`);
  await commitAll(stage, `Release ${plugin.id} ${plugin.version}`, branch);
  return branch;
}
