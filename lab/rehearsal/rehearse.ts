import { openHost } from './host.ts';
import { keepPublication } from './mutants.ts';
import { checkScene } from './scenes/check.ts';
import { loadScene } from './scenes/load.ts';
import { publishScene } from './scenes/publish.ts';
import { registryScene } from './scenes/registry.ts';
import { releaseScene } from './scenes/release.ts';
import { revokeScene } from './scenes/revoke.ts';
import { serveFolder } from './serve-folder.ts';
import { openStage } from './stage.ts';
import type { Story } from './story.ts';

/** The whole story, from two source folders to a plugin that no host loads any more. Ends early where nothing can follow. */
export async function rehearse(story: Story, folder: string): Promise<void> {
  await using stage = await openStage(folder);
  const plugins = await registryScene(story, stage);
  if (plugins === undefined) return;
  if (!(await releaseScene(story, stage, plugins))) return;
  await checkScene(story, stage, plugins);
  const before = await keepPublication(stage, 'publication-before-admission');
  await using mirror = await serveFolder(stage.paths.publication);
  const host = openHost(stage, mirror);
  if (!(await publishScene(story, stage, plugins, host))) return;
  await loadScene(story, stage, plugins, host, mirror, { before });
  await revokeScene(story, stage, plugins, host, mirror);
}
