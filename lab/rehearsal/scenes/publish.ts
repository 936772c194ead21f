import { publish } from '../actions.ts';
import { pullMain } from '../checkout.ts';
import { MAIN } from '../hub.ts';
import { buildVersion, findPlugin, type Plugin } from '../plugins.ts';
import { member, parsed } from '../processes.ts';
import { commitAll, mustGit } from '../registry.ts';
import { prepareRelease, signRelease } from '../release.ts';
import type { Plugins, Pulls, Setting } from '../setting.ts';

export function publishScene(setting: Setting, { wheel, npm }: Plugins, pulls: Pulls): Promise<boolean> {
  const { story, stage, hub, site, host, keepReport } = setting;
  return story.scene('Merge and publish', async () => {
    await story.step('before that no host allows anything', async (check) => {
      const ran = await host.load(wheel.file);
      check.refused(ran, ['LOAD_NOT_ADMITTED'], /^PUBLICATION_/);
    });
    await story.step(`${wheel.id} and ${npm.id} are merged`, async () => {
      for (const number of [pulls.wheel, pulls.npm]) await hub.merge(number);
      await pullMain(stage, hub);
    });
    await story.step('what was merged is published to its branch, and served', async (check) => {
      const ran = await publish(stage, hub);
      check.done(ran);
      await keepReport('published', ran);
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
    await story.step('an order: a release pushed to main past review is left out, and denied', async (check) => {
      const plugin = await pushPastReview(setting, npm);
      const ran = await publish(stage, hub);
      await keepReport('published-left-out', ran);
      check.done(ran);
      const codes = [parsed(ran.outputs['left-out'] ?? '')].flat().flatMap((event) => member(event, 'codes'));
      check.equal('left out for', codes, ['APPROVAL_NO_PULL_REQUEST']);
      await site.deploy();
      check.refused(await host.load(plugin.file), ['LOAD_NOT_ADMITTED']);
      check.say('APPROVAL_NO_PULL_REQUEST, LOAD_NOT_ADMITTED');
    });
  });
}

/** An owner of the registry, with the publisher's true signature, takes the short way. @returns the new version. */
async function pushPastReview({ stage, hub }: Setting, { id }: Plugin): Promise<Plugin> {
  const version = '1.0.1';
  const built = await buildVersion(stage, id, version);
  const plugin = await findPlugin(stage, id, version);
  for (const ran of [built, await prepareRelease(stage, plugin), await signRelease(stage, plugin)]) {
    if (ran.exit !== 0) throw new Error(`${ran.command} ended with ${ran.exit}: ${ran.stderr}`);
  }
  await commitAll(stage, `Release ${id} ${version}`);
  await mustGit(stage, 'push', '--quiet', hub.pushUrl('maintainer'), MAIN);
  return plugin;
}
