import { gate, submit } from '../actions.ts';
import { fetchPull, openPull, propose, pullMain } from '../checkout.ts';
import { forkRegistry, STRANGERS } from '../hub.ts';
import { tamperWithManifest } from '../mutants.ts';
import { member, parsed } from '../processes.ts';
import { draftPlugin } from '../registry.ts';
import type { Plugins, Pulls, Setting } from '../setting.ts';

/** The gate on both releases, and on three that are not as they should be. */
export function checkScene(setting: Setting, plugins: Plugins, pulls: Pulls): Promise<boolean> {
  const { story, stage, hub, keepReport } = setting;
  const { wheel, npm } = plugins;
  return story.scene('Check', async () => {
    await story.step('an order: a release proposed before its plugin is refused', async (check) => {
      check.refused(await gate(hub, pulls.wheel), ['RELEASE_PLUGIN_UNKNOWN']);
    });
    await story.step('the records of both plugins are admissible, approved and merged', async (check) => {
      for (const plugin of [wheel, npm]) check.done(await draftPlugin(stage, plugin));
      const number = await propose(stage, hub, 'plugins', 'Add two plugins');
      check.done(await gate(hub, number));
      await hub.approve('security', number);
      await hub.merge(number);
      await pullMain(stage, hub);
      check.say(`pull request ${number}: owner, tier, who may sign`);
    });
    for (const name of ['wheel', 'npm'] as const) {
      await story.step(`${plugins[name].id} is admissible, its approval missing`, async (check) => {
        const ran = await gate(hub, pulls[name]);
        await keepReport(`${plugins[name].id}-admissible`, ran);
        check.accepted(ran);
        check.equal('verdict', ran.outputs['verdict'], 'admissible');
        check.equal('approval', ran.outputs['approval'], 'missing');
      });
    }
    await tamperedSteps(setting, plugins, pulls);
    await story.step('an identity: a stranger signs and proposes the same from a fork: refused', async (check) => {
      await forkRegistry(hub);
      const token = hub.lab.issueToken({ user: 'stranger' });
      const ran = await submit(stage, hub, { ...STRANGERS, plugin: wheel, token });
      check.done(ran);
      const judged = await gate(hub, Number(ran.outputs['pull-request']));
      await keepReport(`${wheel.id}-refused-stranger`, judged);
      check.refused(judged, ['SIGNER_WRONG_REPOSITORY'], /^SIGNER_WRONG_/);
    });
  });
}

async function tamperedSteps(
  { story, stage, hub, keepReport }: Setting,
  { wheel }: Plugins,
  pulls: Pulls,
): Promise<void> {
  const release = await fetchPull(stage, hub, pulls.wheel);
  const judgeTampered = async (isMended: boolean) =>
    gate(
      hub,
      await openPull(stage, hub, await tamperWithManifest(stage, wheel, release, isMended), 'A better release'),
    );
  await story.step('a byte: a manifest changed after signing is refused', async (check) => {
    const ran = await judgeTampered(false);
    await keepReport(`${wheel.id}-refused-tampered`, ran);
    check.refused(ran, ['RELEASE_FILE_CHANGED']);
    const places = [parsed(ran.outputs['findings'] ?? '')].flat().map((found) => member(found, 'at', 'file'));
    check.holds('the finding names the file', String(places).includes('PLUGIN_MANIFEST.json'), String(places));
  });
  await story.step('the same, with its digest in the record made to fit, is refused', async (check) => {
    check.refused(await judgeTampered(true), ['ATTESTATION_SUBJECT_DIGEST']);
  });
}
