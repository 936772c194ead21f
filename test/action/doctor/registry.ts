import { examine, type Examination, type Examined } from '../../../action/doctor/examine.ts';
import { openGitHub } from '../../../action/github/client.ts';
import { gitHubRegistryFacts } from '../../../action/github/registry-facts.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';

export const REVIEWS = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

/** An organization with an App of its own, and an action that its workflows use. */
export interface Ground extends AsyncDisposable {
  readonly lab: LabGitHub;
  /** Of the action, on its default branch. */
  readonly action: string;
  /** Of the organization itself. */
  readonly app: number;
  /** GitHub Actions, in whose name all workflows speak. */
  readonly shared: number;
  /** A sound registry, or one with its files or rules changed; null removes a file. @returns its name. */
  registry(change?: Change): Promise<string>;
  examine(name: string, more?: Partial<Examination> & { readonly token?: string }): Promise<Examined>;
  /** Codes and lines of what was found. */
  codes(name: string, more?: Partial<Examination>): Promise<readonly string[]>;
}

export interface Change {
  readonly files?: Readonly<Record<string, string | null>>;
  /** In place of those of the sound registry. */
  readonly rules?: readonly object[];
  readonly bypass?: readonly object[];
  /** Without workflows and environments. */
  readonly isBare?: boolean;
}

export function ruleset(app: number | undefined, check = 'portcullis') {
  return [
    { type: 'pull_request', parameters: REVIEWS },
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: check, ...(app === undefined ? {} : { integration_id: app }) }],
      },
    },
  ];
}

export function workflow(on: string, body: string, top = 'permissions: {}'): string {
  return `name: some\non: ${on}\n${top}\njobs:\n  one:\n    runs-on: ubuntu-latest\n${body}`;
}

export async function startGround(): Promise<Ground> {
  const lab = await startGitHub();
  for (const login of ['olive', 'wim', 'stan']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  lab.createOrg('actions', ['olive']);
  const security = lab.createTeam('acme', 'Security', ['wim']);
  const { id: app } = lab.createApp('acme-portcullis', 'acme');
  const shared = lab.world.apps.get('github-actions')?.id ?? 0;
  await lab.createRepository('actions/checkout');
  const action = await lab.push('actions/checkout', { as: 'olive', files: { 'action.yml': 'name: checkout\n' } });
  let count = 0;

  async function registry({
    files = {},
    rules = ruleset(shared),
    bypass = [],
    isBare = false,
  }: Change = {}): Promise<string> {
    count += 1;
    const name = `acme/registry-${count}`;
    await lab.createRepository(name);
    lab.grant(name, { team: security }, 'write');
    const all = { ...soundFiles(security.id), ...(isBare ? {} : soundWorkflows(action)), ...files };
    const present = Object.fromEntries(Object.entries(all).filter(([, content]) => content !== null));
    await lab.push(name, { as: 'olive', files: present });
    lab.addRuleset(name, JSON.parse(JSON.stringify({ name: 'main', rules, bypass_actors: bypass })) as Body);
    for (const environment of isBare ? [] : ['publish', 'revoke']) {
      const held = lab.environment(name, environment, [`KEY_${environment}`]);
      held.branches = 'custom';
      held.policies.push({ id: lab.world.nextId(), name: 'main', type: 'branch' });
    }
    if (!isBare) lab.environment(name, 'revoke').reviewers = [{ type: 'Team', id: security.id }];
    return name;
  }

  function look(name: string, { token, ...more }: Partial<Examination> & { readonly token?: string } = {}) {
    const [owner = '', repo = ''] = name.split('/');
    const github = openGitHub({ apiUrl: lab.apiUrl, token: token ?? lab.issueToken({ user: 'olive' }) });
    return examine({
      facts: gitHubRegistryFacts(github, { owner, repo }),
      check: { name: 'portcullis', app: undefined },
      publication: undefined,
      now: new Date(),
      progress: () => undefined,
      ...more,
    });
  }

  return {
    lab,
    action,
    app,
    shared,
    registry,
    examine: look,
    async codes(name, more) {
      return (await look(name, more)).findings.map(({ code, at }) =>
        at?.line === undefined ? code : `${code} ${at.line}`,
      );
    },
    async [Symbol.asyncDispose]() {
      await lab.close();
      if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
    },
  };
}

type Body = Parameters<LabGitHub['addRuleset']>[1];

function soundFiles(team: number): Record<string, string> {
  const lock = { schema_version: 1, users: {}, teams: { 'acme/security': team } };
  return {
    '.github/CODEOWNERS': '* @acme/security\n',
    'owners.lock.json': JSON.stringify(lock),
    'policy.yml': 'schema_version: 1\n',
  };
}

function soundWorkflows(action: string): Record<string, string> {
  const steps = `    steps:\n      - uses: actions/checkout@${action} # v4\n`;
  return {
    '.github/workflows/gate.yml': workflow('[pull_request_target]', `    permissions: { contents: read }\n${steps}`),
    '.github/workflows/publish.yml': workflow(
      '{ push: { branches: [main] } }',
      `    concurrency: publish\n    environment: publish\n${steps}`,
    ),
    '.github/workflows/re-sign.yml': workflow("{ schedule: [{ cron: '17 */6 * * *' }] }", steps),
    '.github/workflows/revoke.yml': workflow(
      '{ workflow_dispatch: {} }',
      `    concurrency: revoke\n    environment: { name: revoke }\n${steps}`,
    ),
  };
}
