import { otherPlugin } from '../host.ts';
import { changeByte } from '../mutants.ts';
import { member } from '../processes.ts';
import type { Plugins, Setting } from '../setting.ts';

/** `before`: the publication as it was before anything was admitted. */
export function loadScene(setting: Setting, { wheel, npm }: Plugins, before: string): Promise<boolean> {
  const { story, stage, host, site } = setting;
  return story.scene('Load', async () => {
    for (const plugin of [wheel, npm]) {
      await story.step(`${plugin.id} ${plugin.version} is allowed`, async (check) => {
        const ran = await host.load(plugin.file);
        check.accepted(ran);
        check.equal('verdict', member(ran.json, 'verdict'), 'allow');
        const permissions = String(member(ran.json, 'permissions')) || 'none';
        check.say(`tier ${String(member(ran.json, 'tier'))}, permissions ${permissions}`);
      });
    }
    for (const plugin of [wheel, npm]) {
      await story.step(`a byte: ${plugin.id} with one byte changed is denied`, async (check) => {
        const changed = await changeByte(stage, plugin);
        check.refused(await host.load(changed, { as: plugin.id }), ['LOAD_NOT_ADMITTED'], /^ARTIFACT_/);
      });
      await story.step(`an identity: ${plugin.id} passed off as ${otherPlugin(plugin)} is denied`, async (check) => {
        const ran = await host.load(plugin.file, { as: otherPlugin(plugin) });
        check.refused(ran, ['LOAD_NOT_ADMITTED', 'LOAD_PLUGIN_MISMATCH']);
      });
    }
    await story.step('an order: an older publication, played back, is refused', async (check) => {
      site.server.show(before);
      check.refused(await host.load(wheel.file), ['PUBLICATION_ROLLBACK']);
      site.server.show(site.folder);
    });
  });
}
