import { parseCodeowners, ownerText, CODEOWNERS_PATHS } from '../../core/codeowners/parse-codeowners.ts';
import { OWNERS_LOCK_FILE, lockedOwner, parseOwnersLock } from '../../core/documents/owners-lock.ts';
import { parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { blobId, filesOf, type PinnedWorkflows } from './registry-steps.ts';
import { DEFAULT_BRANCH, tipOf, type RegistryPlace } from './registry-place.ts';
import { unlessAbsent, type SetupStep } from './step.ts';
import type { NumberedTeam, NumberedTeams } from './team-step.ts';

const BRANCH = 'portcullis-setup';
const TITLE = 'Bring the workflows up to date';

export interface UpdateGround {
  readonly workflows: PinnedWorkflows;
  readonly teams: () => Promise<NumberedTeams>;
}

interface Tree {
  readonly commit: string;
  /** Blob by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Workflows of a registry that is there, brought to what this run would write by one pull request, however often it is run:
 * what platform security owns changes by its approval alone. What of the rules is about other teams is told, and not touched.
 */
export function updateStep(place: RegistryPlace, { workflows, teams }: UpdateGround): SetupStep {
  const { github, at } = place;
  const { git, pulls } = github.rest;

  async function treeOf(branch: string): Promise<Tree | undefined> {
    const commit = await tipOf(place, branch);
    return commit === undefined ? undefined : { commit, files: await filesOf(place, commit) };
  }

  const differing = ({ files }: Tree) =>
    [...workflows.files].filter(([path, bytes]) => files.get(path) !== blobId(bytes)).map(([path]) => path);

  async function proposal(): Promise<{ readonly number: number; readonly url: string } | undefined> {
    const { data } = await pulls.list({ ...at, state: 'open', head: `${at.owner}:${BRANCH}`, base: DEFAULT_BRANCH });
    const [open] = data;
    return open === undefined ? undefined : { number: open.number, url: open.html_url };
  }

  async function commitOn({ commit, files }: Tree): Promise<string> {
    const tree = [];
    for (const path of differing({ commit, files })) {
      const content = Buffer.from(workflows.files.get(path) ?? '').toString('base64');
      const { data } = await git.createBlob({ ...at, content, encoding: 'base64' });
      tree.push({ path, mode: '100644' as const, type: 'blob' as const, sha: data.sha });
    }
    const base = (await git.getCommit({ ...at, commit_sha: commit })).data.tree.sha;
    const made = await git.createTree({ ...at, base_tree: base, tree });
    return (await git.createCommit({ ...at, message: TITLE, tree: made.data.sha, parents: [commit] })).data.sha;
  }

  return {
    name: 'update',
    needs: ['push', 'teams'],
    async look() {
      const tip = await treeOf(DEFAULT_BRANCH);
      if (tip === undefined) return { state: 'exists', is: 'nothing to bring up to date' };
      const notes = await ruleNotes(place, tip, await unlessAbsent(teams()));
      const paths = differing(tip);
      if (paths.length === 0) return { state: 'exists', is: 'the workflows are as this run would write them', notes };
      const is = `${paths.join(', ')}: not as this run would write them`;
      const proposed = await treeOf(BRANCH);
      const open = await proposal();
      if (open !== undefined && proposed !== undefined && differing(proposed).length === 0) {
        const waits = `pull request ${open.number} proposes ${paths.join(', ')}: have it approved, and merge it`;
        return { state: 'differs', is, notes: [waits, ...notes] };
      }
      return { state: 'differs', is, will: `propose ${paths.join(', ')} in a pull request`, notes };
    },
    async apply() {
      const tip = await treeOf(DEFAULT_BRANCH);
      if (tip === undefined) return [];
      const sha = await commitOn(tip);
      if ((await tipOf(place, BRANCH)) === undefined) await git.createRef({ ...at, ref: `refs/heads/${BRANCH}`, sha });
      else await git.updateRef({ ...at, ref: `heads/${BRANCH}`, sha, force: true });
      const open = await proposal();
      if (open !== undefined) return [`pull request ${open.number} is brought up to date: ${open.url}`];
      const body = bodyOf(differing(tip), workflows);
      const { data } = await pulls.create({ ...at, title: TITLE, head: BRANCH, base: DEFAULT_BRANCH, body });
      return [`have pull request ${data.number} approved, and merge it: ${data.html_url}`];
    },
  };
}

function bodyOf(paths: readonly string[], { actions, commit }: PinnedWorkflows): string {
  const list = paths.map((path) => `- \`${path}\``).join('\n');
  return `\`portcullis setup github\` would write these workflows otherwise, calling \`${actions}\` at \`${commit}\`:

${list}

Where the head is stated by the publish workflow's own identity, \`config.json\` names the commit: the holders of the root sign the new one before this is merged.
`;
}

/** Where the rules of the registry go by other teams than this run does. */
async function ruleNotes(
  place: RegistryPlace,
  tip: Tree,
  teams: NumberedTeams | undefined,
): Promise<readonly string[]> {
  if (teams === undefined) return [];
  const { github, at } = place;
  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const blob = tip.files.get(path);
    if (blob === undefined) return new Uint8Array();
    return Buffer.from((await github.rest.git.getBlob({ ...at, file_sha: blob })).data.content, 'base64');
  };
  const policy = parsePolicy(await bytesOf(POLICY_FILE));
  const lock = parseOwnersLock(await bytesOf(OWNERS_LOCK_FILE));
  const file = CODEOWNERS_PATHS.find((path) => tip.files.has(path)) ?? CODEOWNERS_PATHS[0];
  const codeowners = parseCodeowners(await bytesOf(file), file);
  const security = { kind: 'team' as const, organization: at.owner, slug: teams.security.slug };
  const shown = ownerText(security);
  const notes: string[] = [];
  if (policy.kind === 'ok')
    for (const [seat, team] of [['security', teams.security] as const, ['certifier', teams.certifiers] as const])
      notes.push(...seatNotes(policy.value.value.approvals, seat, team, at.owner));
  const owns = codeowners.rules.some(({ owners }) => owners.some((owner) => ownerText(owner) === shown));
  if (!owns) notes.push(`${file} names no ${shown}: propose the change, or name the team that it names by --security`);
  const locked = lock.kind === 'ok' ? lockedOwner(lock.value.value, security) : undefined;
  if (lock.kind === 'ok' && owns && locked?.id !== teams.security.id)
    notes.push(
      `${OWNERS_LOCK_FILE} has not ${teams.security.id} for ${shown}: run portcullis owners lock, and propose what it writes`,
    );
  return notes;
}

type Approvals = Extract<ReturnType<typeof parsePolicy>, { kind: 'ok' }>['value']['value']['approvals'];

function seatNotes(approvals: Approvals, seat: string, { id, slug }: NumberedTeam, org: string): readonly string[] {
  if (approvals === undefined || approvals.source !== 'github') return [];
  const held = approvals.seats?.[seat]?.teams ?? [];
  if (held.some((team) => team.id === id)) return [];
  const has = held.map((team) => `${team.name} (${team.id})`).join(', ');
  const given = has === '' ? 'gives no team' : `gives ${has}`;
  return [
    `${POLICY_FILE} ${given} the seat ${seat}, and this run means ${org}/${slug} (${id}): propose the change, or name the other team`,
  ];
}
