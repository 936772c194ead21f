import {
  startWorkflows,
  type RunReport,
  type WorkflowOptions,
  type Workflows,
} from '../../../../lab/github/workflows/index.ts';
import { REPOSITORY, startSetting, type Setting } from '../setting.ts';

export { AT, openPull, REPOSITORY } from '../setting.ts';

/** The lab's usual people and registry, with workflows that run. */
export interface WorkflowSetting extends Setting {
  readonly workflows: Workflows;
  /** Puts files on the default branch. */
  readonly put: (files: Readonly<Record<string, string | null>>) => Promise<string>;
  /** Waits until all is done, and gives the attempts of a workflow, oldest first. */
  readonly runsOf: (file: string) => Promise<RunReport[]>;
}

export async function startWorkflowSetting(options: WorkflowOptions = {}): Promise<WorkflowSetting> {
  const setting = await startSetting();
  const workflows = startWorkflows(setting.lab, options);
  return {
    ...setting,
    workflows,
    put: (files) => setting.lab.push(REPOSITORY, { as: 'olive', files }),
    runsOf: async (file) => {
      await workflows.idle();
      return workflows.runs().filter((each) => each.path === `.github/workflows/${file}`);
    },
    [Symbol.asyncDispose]: async () => {
      await workflows.close();
      await setting[Symbol.asyncDispose]();
    },
  };
}

/** A workflow with one job `job` of some steps. @param head everything above `jobs:`. */
export function workflow(head: string, steps: readonly string[], job = ''): string {
  const inside = job === '' ? '' : `${job.replaceAll(/^/gm, '    ')}\n`;
  const list = steps.map((step) => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('');
  return `${head}\njobs:\n  job:\n    runs-on: ubuntu-latest\n${inside}    steps:\n${list}`;
}

/** The path of a workflow file. */
export const at = (file: string): string => `.github/workflows/${file}`;

/** `conclusion` of each attempt. */
export const ends = (runs: readonly RunReport[]): (string | null)[] => runs.map((each) => each.conclusion);

export const logOf = (run: RunReport | undefined): string => (run?.jobs ?? []).map((each) => each.log).join('\n');

/** A step that asks the API with the job's token and prints `<name> <status>`. */
export function ask(name: string, method: string, path: string, body = '{}'): string {
  const script = `fetch(process.env.GITHUB_API_URL + process.env.WHERE, { method: '${method}', headers: { authorization: 'Bearer ' + process.env.TOKEN }, body: ${method === 'GET' ? 'undefined' : 'process.env.BODY'} }).then((answer) => console.log('${name}', answer.status))`;
  return `env:\n  TOKEN: \${{ github.token }}\n  WHERE: ${path}\n  BODY: '${body}'\nrun: |\n  node -e "${script}"`;
}

/** Opens an issue. */
export const ISSUE = ask('issue', 'POST', '/repos/acme/registry/issues', '{"title":"t"}');

/** A pull request of stan's, from his fork. */
export async function openForkPull(
  setting: Setting,
  files: Readonly<Record<string, string>>,
): Promise<{ number: number; head: string }> {
  const { rest } = setting.user('stan');
  await rest.repos.createFork({ owner: 'acme', repo: 'registry' });
  const head = await setting.lab.push('stan/registry', { as: 'stan', branch: 'offer', files });
  const offer = { owner: 'acme', repo: 'registry', title: 'offer', head: 'stan:offer', base: 'main' };
  return { number: (await rest.pulls.create(offer)).data.number, head };
}
