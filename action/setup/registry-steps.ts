import { createHash } from 'node:crypto';
import { finding } from '../../core/finding.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import { openBranchStore, PUBLICATION_AUTHOR } from '../publication/branch-store.ts';
import { requireSafePath } from '../publication/publication-store.ts';
import { headIdentity, type HeadWorkflow } from './head-identity.ts';
import type { LocalRegistry } from './local-registry.ts';
import { DEFAULT_BRANCH, privacyOf, PUBLICATION_BRANCH, tipOf, type RegistryPlace } from './registry-place.ts';
import { SetupRefusal, type SetupStep } from './step.ts';
import type { NumberedTeams } from './team-step.ts';

const CONFIG = 'trust/config.json';
export interface RegistryContent {
  readonly local: LocalRegistry;
  readonly teams: () => Promise<NumberedTeams>;
  readonly workflows: PinnedWorkflows;
  /** Where the publish workflow states the head by its own identity; undefined where a key signs it. */
  readonly head: HeadWorkflow | undefined;
}

/** The workflows of a registry, each pinned by commit to the actions that it runs. */
export interface PinnedWorkflows {
  /** `owner/name` of the actions. */
  readonly actions: string;
  readonly commit: string;
  /** By path in the registry. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Keys, root of trust, rules and first publication, made on this machine: no key is ever made anywhere else. */
export function registryStep(place: RegistryPlace, { local, teams, workflows, head }: RegistryContent): SetupStep {
  const [actionsOwner = ''] = workflows.actions.split('/');
  const isForeign = actionsOwner.toLowerCase() !== place.at.owner.toLowerCase();
  const foreign = `the actions are of ${actionsOwner}: GitHub opens the environments' secrets to called workflows of ${place.at.owner} alone, so fork them into it`;

  /** What of the actions' repository keeps the workflows from running. */
  async function actionsNotes(): Promise<readonly string[]> {
    const [owner = '', repo = ''] = workflows.actions.split('/');
    const isHidden = (await privacyOf({ ...place, at: { owner, repo } })) === true;
    const hidden = `${workflows.actions} is private: let the repositories of the organization use its workflows, in its settings under Actions, or no workflow starts`;
    return [...(isForeign ? [foreign] : []), ...(isHidden ? [hidden] : [])];
  }

  return {
    name: 'registry',
    needs: ['teams'],
    async look() {
      const always = await actionsNotes();
      const tip = await tipOf(place, DEFAULT_BRANCH);
      if (tip !== undefined) {
        const files = await filesOf(place, tip);
        if (!files.has(CONFIG))
          throw new SetupRefusal([
            finding('SETUP_REPOSITORY_IN_USE', `${DEFAULT_BRANCH} has no ${CONFIG}: it is no registry`),
          ]);
        return { state: 'exists', is: `on ${DEFAULT_BRANCH}`, notes: always };
      }
      if (await local.isBegun()) return { state: 'exists', is: `begun in ${local.name}`, notes: always };
      const will = `make keys and begin the registry in ${local.name}`;
      return { state: 'missing', is: 'not begun', will, notes: always };
    },
    async apply() {
      const signer = head === undefined ? undefined : await headIdentity(place, head);
      await local.begin(await teams(), signer);
      return [
        ...(signer === undefined
          ? []
          : ['another commit of the actions is another signer of the head: the holders of the root sign it first']),
        `move root-*.pem out of ${local.name}.keys to where no network reaches: setup sends no root key anywhere`,
      ];
    },
  };
}

/** What git calls these bytes. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Blobs of a commit by path. */
export async function filesOf({ github, at }: RegistryPlace, commit: string): Promise<ReadonlyMap<string, string>> {
  const { data } = await github.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' });
  return new Map(data.tree.map(({ path, sha }) => [path, sha]));
}

export interface PushTarget {
  readonly serverUrl: string;
  readonly token: string;
  readonly local: LocalRegistry;
  readonly publication: 'branch' | 'directory';
  readonly now: () => Date;
}

/**
 * The first push of the registry, and of its publication. The registry goes first: GitHub makes the first branch that it
 * gets the default one.
 */
export function pushStep(place: RegistryPlace, { serverUrl, token, local, publication, now }: PushTarget): SetupStep {
  const remote = remoteOf(serverUrl, place.at);
  const authorization = gitAuthorization(token);

  async function missing(): Promise<readonly string[]> {
    const wanted = publication === 'branch' ? [DEFAULT_BRANCH, PUBLICATION_BRANCH] : [DEFAULT_BRANCH];
    const tips = await Promise.all(wanted.map((branch) => tipOf(place, branch)));
    return wanted.filter((_, index) => tips[index] === undefined);
  }

  return {
    name: 'push',
    needs: ['registry', 'environments', 'secrets'],
    async look() {
      const absent = await missing();
      if (absent.length > 0)
        return { state: 'missing', is: `no ${absent.join(' and no ')}`, will: `push ${absent.join(', then ')}` };
      if (publication === 'branch') return { state: 'exists', is: `${DEFAULT_BRANCH}, ${PUBLICATION_BRANCH}` };
      const notes = ['publish and re-sign yourself, with the keys of this machine: no workflow does'];
      return { state: 'exists', is: DEFAULT_BRANCH, notes };
    },
    async apply() {
      const absent = await missing();
      if (absent.includes(DEFAULT_BRANCH)) {
        if (!(await local.isBegun())) throw notHere(`the registry in ${local.name}`);
        await using repository = await openRepository(local.directory, [`Authorization: ${authorization}`]);
        const refs = `${DEFAULT_BRANCH}:refs/heads/${DEFAULT_BRANCH}`;
        await repository.git(['push', '--quiet', '--no-verify', '--', remote, refs], { cwd: local.directory });
      }
      if (absent.includes(PUBLICATION_BRANCH)) await pushPublication();
      return [];
    },
  };

  async function pushPublication(): Promise<void> {
    const files = await local.publication();
    if (files === undefined) throw notHere('the first publication');
    await using store = await openBranchStore({
      remote,
      branch: PUBLICATION_BRANCH,
      authorization,
      author: PUBLICATION_AUTHOR,
      now,
    });
    await store.commit({
      expected: undefined,
      files: [...files].map(([path, bytes]) => ({ path: requireSafePath(path), bytes })),
      message: 'Begin the publication',
    });
  }
}

function notHere(what: string): SetupRefusal {
  return new SetupRefusal([finding('SETUP_LOCAL_MISSING', `${what} is not on this machine`)]);
}
