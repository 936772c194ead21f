import { buildPlugins, findPlugin, type Plugin } from '../plugins.ts';
import { beginRegistry, commitAll, draftPlugin, makePublishers } from '../registry.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';

export interface Plugins {
  /** A Python wheel; its publisher signs without a key. */
  readonly wheel: Plugin;
  /** An npm package; its publisher signs with an enrolled key. */
  readonly npm: Plugin;
}

/** Both artifacts, a registry that admits nothing yet, and the records of both plugins on its main branch. */
export function registryScene(story: Story, stage: Stage): Promise<Plugins | undefined> {
  return story.sceneWith('Registry', async () => {
    const plugins = await story.step('two plugins are built', async (check) => {
      check.done(await buildPlugins(stage));
      const wheel = await findPlugin(stage, 'azure_openai_embeddings');
      const npm = await findPlugin(stage, 'text_redaction');
      check.say(`${wheel.fileName}, ${npm.fileName}`);
      return { wheel, npm };
    });
    await story.step('a registry begins: repository, keys, root of trust, first publication', async (check) => {
      check.done(await beginRegistry(stage));
    });
    await story.step('both plugins get a record: owner, tier, who may sign', async (check) => {
      check.done(await makePublishers(stage));
      for (const plugin of [plugins.wheel, plugins.npm]) check.done(await draftPlugin(stage, plugin));
      await commitAll(stage, 'Add two plugins');
      check.say('one publisher signs as a workflow, the other with a key');
    });
    return plugins;
  });
}
