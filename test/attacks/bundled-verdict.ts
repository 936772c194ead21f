import { isCode } from '../../core/codes/index.ts';
import type { ActionResult } from '../../lab/github/actions/run-action.ts';
import { AT, REGISTRY, type Pull, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';

type Inputs = Readonly<Record<string, string>>;

/** What the bundled check states of a pull request's head: the conclusion of its check run, and the codes in it, sorted. */
export async function statedOf(registry: RegistryOnGitHub, number: number, inputs: Inputs = {}): Promise<string> {
  const ran = await registry.check(number, inputs);
  const asked = { ...AT, ref: ran.outputs['head-sha'] ?? '', check_name: 'portcullis' };
  const { data } = await registry.as('olive').rest.checks.listForRef(asked);
  const [run] = data.check_runs;
  return [run?.conclusion, ...codesIn(run?.output.summary ?? '')].join(' ');
}

/** What the bundled publication left out, by code, sorted. */
export function leftOut({ outputs }: ActionResult): readonly string[] {
  const events = JSON.parse(outputs['left-out'] ?? 'null') as readonly { codes: readonly string[] }[];
  return [...new Set(events.flatMap(({ codes }) => codes))].toSorted();
}

/** Proposes entries of any mode, where a content of null removes the path. */
export async function proposeEntries(
  registry: RegistryOnGitHub,
  branch: string,
  entries: readonly { readonly path: string; readonly mode?: string; readonly content: string | Buffer | null }[],
): Promise<Pull> {
  const { git } = registry.lab.repository(REGISTRY);
  const tip = await registry.tip();
  const written = entries.map(async ({ path, mode = '100644', content }) => ({
    path,
    mode,
    sha: content === null ? null : await git.writeBlob(Buffer.from(content)),
  }));
  const tree = await git.writeTree(tip, await Promise.all(written));
  const { rest } = registry.as('wim');
  const { data } = await rest.git.createCommit({ ...AT, message: 'Change', tree, parents: [tip] });
  await rest.git.createRef({ ...AT, ref: `refs/heads/${branch}`, sha: data.sha });
  const opened = await rest.pulls.create({ ...AT, title: `Change ${branch}`, head: branch, base: 'main' });
  return { number: opened.data.number, head: data.sha };
}

function codesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [])].filter(isCode).toSorted();
}
