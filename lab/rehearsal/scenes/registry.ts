import { protectRegistry, REGISTRY, MAIN } from '../hub.ts';
import { pushBeginning } from '../checkout.ts';
import { buildPlugins, findPlugin } from '../plugins.ts';
import { beginRegistry } from '../registry.ts';
import type { Plugins, Setting } from '../setting.ts';

/** One approval, by the account that is called `security`. */
const approvalsBy = (id: number) =>
  `approvals:\n  source: github\n  approvers: [{ id: ${id}, login: security }]\n  required: 1\n`;

/** Both artifacts, and a registry on GitHub that admits nothing yet. */
export function registryScene({ story, stage, hub, site }: Setting): Promise<Plugins | undefined> {
  return story.sceneWith('Registry', async () => {
    const plugins = await story.step('two plugins are built', async (check) => {
      check.done(await buildPlugins(stage));
      const wheel = await findPlugin(stage, 'azure_openai_embeddings');
      const npm = await findPlugin(stage, 'text_redaction');
      check.say(`${wheel.fileName}, ${npm.fileName}`);
      return { wheel, npm };
    });
    await story.step('a registry begins: repository, keys, root of trust, first publication', async (check) => {
      const publishedBy = hub.claims(REGISTRY, 'publish.yml', `refs/heads/${MAIN}`);
      check.done(await beginRegistry(stage, { approvals: approvalsBy(hub.lab.account('security').id), publishedBy }));
    });
    await story.step('it goes to GitHub; main is protected, one approval by security is required', async () => {
      await pushBeginning(stage, hub);
      protectRegistry(hub);
      await site.deploy();
    });
    return plugins;
  });
}
