import { gate, publish } from '../actions.ts';
import { propose, pullMain, pullPublication, pushPublication } from '../checkout.ts';
import { keepPublication } from '../mutants.ts';
import { member } from '../processes.ts';
import type { Plugin } from '../plugins.ts';
import type { Plugins, Setting } from '../setting.ts';
import { flags } from '../stage.ts';

const REASON = 'sends prompts to a host it never declared';

export function revokeScene(setting: Setting, { wheel, npm }: Plugins): Promise<boolean> {
  const { story, stage, hub, site, host } = setting;
  return story.scene('Revoke', async () => {
    const before = await keepPublication(stage, site.folder, 'publication-before-revocation');
    await denySteps(setting, wheel);
    await story.step('it stays denied without the network', async (check) => {
      check.refused(await host.load(wheel.file, { offline: true }), ['LOAD_REVOKED']);
    });
    await story.step('an order: the publication of before the revocation, played back, is refused', async (check) => {
      site.server.show(before);
      check.refused(await host.load(wheel.file), ['PUBLICATION_ROLLBACK']);
      site.server.show(site.folder);
    });
    await story.step(`${npm.id} is still allowed`, async (check) => {
      check.accepted(await host.load(npm.file));
    });
    await story.step('the record of the revocation is approved, merged and published: git agrees', async (check) => {
      const number = await propose(stage, hub, `revoke/${wheel.id}`, `Revoke ${wheel.id} ${wheel.version}`);
      check.done(await gate(hub, number));
      await hub.approve('security', number);
      await hub.merge(number);
      await pullMain(stage, hub);
      const ran = await publish(stage, hub);
      check.done(ran);
      check.equal('left out', ran.outputs['left-out'], '[]');
      await site.deploy();
      check.refused(await host.load(wheel.file), ['LOAD_REVOKED']);
    });
  });
}

/** From the command to the first refusal on a host, by the way of the publication branch and the site. */
async function denySteps({ story, stage, hub, site, host }: Setting, plugin: Plugin): Promise<void> {
  const { registry, publication, keys } = stage.paths;
  await pullPublication(stage, hub);
  const start = performance.now();
  await story.step(`${plugin.id}@${plugin.version} is revoked, and the deny published`, async (check) => {
    const subject = `${plugin.id}@${plugin.version}`;
    const ran = await stage.portcullis(
      'revoke',
      subject,
      ...flags({ reason: REASON, severity: 'critical', registry, publication, keys }),
    );
    check.done(ran);
    await pushPublication(stage, hub, `Revoke ${subject}`);
    await site.deploy();
    check.say(String(member(ran.json, 'record')));
  });
  await story.step('the host refreshes and denies it', async (check) => {
    check.refused(await host.load(plugin.file), ['LOAD_REVOKED']);
    check.say(`LOAD_REVOKED, ${((performance.now() - start) / 1000).toFixed(1)} s after the revoke command began`);
  });
}
