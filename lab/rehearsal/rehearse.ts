import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openHost } from './host.ts';
import { openHub } from './hub.ts';
import { keepPublication } from './mutants.ts';
import { approvalScene } from './scenes/approval.ts';
import { checkScene } from './scenes/check.ts';
import { loadScene } from './scenes/load.ts';
import { publishScene } from './scenes/publish.ts';
import { registryScene } from './scenes/registry.ts';
import { releaseScene } from './scenes/release.ts';
import { revokeScene } from './scenes/revoke.ts';
import type { Setting } from './setting.ts';
import { openSite } from './site.ts';
import { openStage } from './stage.ts';
import type { Story } from './story.ts';

/** The whole story, from two source folders to a plugin that no host loads any more. Ends early where nothing can follow. */
export async function rehearse(story: Story, folder: string): Promise<void> {
  await using stage = await openStage(folder);
  await using hub = await openHub();
  await using site = await openSite(stage, hub);
  const reports = join(folder, 'reports');
  await mkdir(reports);
  const setting: Setting = {
    story,
    stage,
    hub,
    site,
    host: openHost(stage, site.server),
    keepReport: (name, { summary }) => writeFile(join(reports, `${name}.md`), summary),
  };
  const plugins = await registryScene(setting);
  if (plugins === undefined) return;
  const pulls = await releaseScene(setting, plugins);
  if (pulls === undefined) return;
  if (!(await checkScene(setting, plugins, pulls))) return;
  if (!(await approvalScene(setting, plugins, pulls))) return;
  const before = await keepPublication(stage, site.folder, 'publication-before-admission');
  if (!(await publishScene(setting, plugins, pulls))) return;
  await loadScene(setting, plugins, before);
  await revokeScene(setting, plugins);
  await story.scene('The lab', () =>
    story.step("nothing asked of GitHub was outside of GitHub's own description", async (check) => {
      check.equal('violations', hub.lab.violations, []);
      return Promise.resolve();
    }),
  );
}
