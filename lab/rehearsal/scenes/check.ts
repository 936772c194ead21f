import { tamperWithManifest } from '../mutants.ts';
import type { Ran } from '../processes.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';
import type { Plugins } from './registry.ts';
import { proposeForeign, releaseBranch } from './release.ts';

/** A repository of the same name that belongs to somebody else. */
const STRANGER = { repository: 'stranger/azure-openai-embeddings', repository_id: '5005', repository_owner_id: '6006' };

/** `portcullis check` of a branch, fetching the artifact from where the record says. */
export function checkBranch(stage: Stage, head: string, base = 'main'): Promise<Ran> {
  return stage.portcullis('check', '--registry', stage.paths.registry, '--base', base, '--head', head);
}

/** The verdict on both releases, and on three that are not as they should be. */
export function checkScene(story: Story, stage: Stage, { wheel, npm }: Plugins): Promise<boolean> {
  return story.scene('Check', async () => {
    for (const plugin of [wheel, npm]) {
      await story.step(`${plugin.id} is admissible`, async (check) => {
        check.accepted(await checkBranch(stage, releaseBranch(plugin)));
      });
    }
    await story.step('a byte: a manifest changed after signing is refused', async (check) => {
      const branch = await tamperWithManifest(stage, wheel, releaseBranch(wheel), false);
      check.refused(await checkBranch(stage, branch), ['RELEASE_FILE_CHANGED']);
    });
    await story.step('the same, with its digest in the record made to fit, is refused', async (check) => {
      const branch = await tamperWithManifest(stage, wheel, releaseBranch(wheel), true);
      check.refused(await checkBranch(stage, branch), ['ATTESTATION_SUBJECT_DIGEST']);
    });
    await story.step('an identity: a workflow of another repository is refused', async (check) => {
      const branch = await proposeForeign(stage, wheel, { claims: STRANGER });
      check.refused(await checkBranch(stage, branch), ['SIGNER_WRONG_REPOSITORY'], /^SIGNER_WRONG_/);
    });
    await story.step('an order: a release proposed together with its plugin is refused', async (check) => {
      const codes = ['CHANGE_MIXED', 'RELEASE_PLUGIN_UNKNOWN'];
      check.refused(await checkBranch(stage, releaseBranch(npm), 'main~1'), codes);
    });
  });
}
