import { submit } from '../actions.ts';
import { PUBLISHERS, REGISTRY } from '../hub.ts';
import { makePublishers } from '../registry.ts';
import type { Plugins, Pulls, Setting } from '../setting.ts';

/** Each publisher's release workflow signs and proposes its release. */
export function releaseScene({ story, stage, hub }: Setting, { wheel, npm }: Plugins): Promise<Pulls | undefined> {
  return story.sceneWith('Release and pull request', async () => {
    const permissions = { contents: 'write', pull_requests: 'write' } as const;
    const token = hub.lab.issueToken({ app: 'acme-release', permissions, repositories: [REGISTRY] });
    await story.step('one publisher will sign as a workflow, the other with a key', async (check) => {
      const claims = hub.claims(PUBLISHERS[wheel.id], 'release.yml', `refs/tags/v${wheel.version}`);
      check.done(await makePublishers(stage, claims));
    });
    const numbers: number[] = [];
    for (const plugin of [wheel, npm]) {
      const repository = PUBLISHERS[plugin.id];
      const by = plugin.signer === 'workflow' ? "the workflow's identity" : "the publisher's key";
      await story.step(`${plugin.id} ${plugin.version} is signed with ${by} and proposed`, async (check) => {
        // A key names nobody who ran the workflow: a program's pull request would need one approval more.
        const own = plugin.signer === 'workflow' ? token : hub.lab.issueToken({ user: 'maintainer' });
        const ran = await submit(stage, hub, { plugin, repository, token: own });
        check.done(ran);
        check.equal('result', ran.outputs['result'], 'opened');
        const number = Number(ran.outputs['pull-request']);
        check.say(`pull request ${number}`);
        numbers.push(number);
      });
    }
    await story.step('submitting the same again changes nothing', async (check) => {
      const ran = await submit(stage, hub, { plugin: wheel, repository: PUBLISHERS[wheel.id], token });
      check.done(ran);
      check.equal('result', ran.outputs['result'], 'unchanged');
    });
    const [first = 0, second = 0] = numbers;
    return { wheel: first, npm: second };
  });
}
