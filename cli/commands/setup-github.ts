import { basename, relative, resolve } from 'node:path';
import type { MembersWish } from '../../action/setup/members-step.ts';
import type { Proof } from '../../action/setup/prove.ts';
import type { SetupWish } from '../../action/setup/set-up.ts';
import { MAX_TRUSTED_ROOT_BYTES } from '../../core/attestation/trust.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { defineCommand, UsageError, type OptionSpecs, type OptionValues, type Result } from '../command.ts';
import { setupResult, type Health } from '../output/render-setup.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { connectGitHub, GITHUB_OPTIONS } from '../github/github-connection.ts';
import { gitHubPlace, SERVER_OPTION } from '../github/github-place.ts';
import { registryWorkflows } from '../github/registry-workflows.ts';
import { answers, terminalAsk, type Answers } from '../github/setup-answers.ts';
import { headSigning, SETUP_SIGSTORE_OPTIONS } from '../github/setup-sigstore.ts';
import type { Person } from '../github/setup-folder.ts';

const MAX_TOKEN_BYTES = 4096;
const SLUG = /^[a-z0-9](?:[a-z0-9\-_]{0,98}[a-z0-9])?$/v;

const OPTIONS = {
  plan: { type: 'boolean', description: 'say what would be done, and change nothing (what happens without --apply)' },
  apply: { type: 'boolean', description: 'do it; run again, it goes on with what is left' },
  prove: {
    type: 'boolean',
    description: 'with --apply: open a good and a bad pull request, and tell what the check says of each',
  },
  yes: { type: 'boolean', description: 'ask nothing: the defaults for all that no option says' },
  actions: {
    type: 'string',
    value: 'OWNER/REPO@SHA',
    required: true,
    description: 'the actions that the workflows run, by a whole commit: a tag can be moved',
  },
  visibility: { type: 'string', value: 'WHO', description: 'of a new repository: private or public (private)' },
  'trust-profile': {
    type: 'string',
    value: 'NAME',
    description: 'keys-only, public-good, github-private or private (keys-only)',
  },
  'trusted-root': { type: 'string', value: 'FILE', description: 'Sigstore trusted root; not for keys-only' },
  ...SETUP_SIGSTORE_OPTIONS,
  disclose: { type: 'boolean', description: 'names of a private registry may be in the public log' },
  publication: { type: 'string', value: 'WHERE', description: 'branch or directory (branch)' },
  'members-app': { type: 'string', value: 'HOW', description: 'create, by your browser, or skip (skip)' },
  'members-token-file': { type: 'string', value: 'FILE', description: "a token with members read, in the App's place" },
  security: { type: 'string', value: 'SLUG', description: 'the team of platform security (security)' },
  certifiers: { type: 'string', value: 'SLUG', description: 'the team that certifies (certifiers)' },
  owners: { type: 'string', value: 'SLUG', description: 'the team of plugin owners (plugin-owners)' },
  'on-call': {
    type: 'string',
    value: 'LOGIN',
    multiple: true,
    description: 'who may deny by a run of the revoke workflow; nobody where not said',
  },
  folder: {
    type: 'string',
    value: 'DIR',
    description: 'where the registry begins, keys and publication beside it (REPO)',
  },
  'registry-id': {
    type: 'string',
    value: 'ID',
    description: 'its name, for ever; releases are signed for it (ORG/REPO)',
  },
  'artifact-origin': {
    type: 'string',
    value: 'URL',
    multiple: true,
    description: 'where artifacts may come from, besides releases on github.com',
  },
  ...GITHUB_OPTIONS,
  'server-url': SERVER_OPTION,
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof OPTIONS>;

export const command = defineCommand({
  name: 'setup github',
  summary: 'Make a registry on GitHub: repository, teams, keys, workflows, environments, rules',
  usage: 'ORG/REPO --actions OWNER/REPO@SHA [--plan | --apply] [options]',
  positionals: { min: 1, max: 1 },
  options: OPTIONS,
  example:
    'portcullis setup github acme/plugins --actions acme/portcullis@4f0c9d1be5a3c6f2d8e7b9a0c1d2e3f405162738 --apply',
  async run({ options, positionals, cwd, env, now, style, stderr, progress }): Promise<Result> {
    if (options.plan && options.apply) throw new UsageError('--plan and --apply exclude each other');
    if (options.prove && !options.apply) throw new UsageError('--prove is for --apply: it opens pull requests');
    const mode = options.apply ? 'apply' : 'plan';
    // Before anything is asked: what is not pinned is refused whatever the answers.
    await registryWorkflows(options.actions, 'branch');
    const answered = await answers(options, terminalAsk(stderr), mode === 'plan');
    const connection = await connectGitHub(positionals[0] ?? '', options, env, cwd);
    const { apiUrl, serverUrl, issuer } = gitHubPlace(options);
    const signing = headSigning(options, answered.profile, answered.publication);
    const workflows = await registryWorkflows(options.actions, answered.publication, signing);
    const { actions, commit } = workflows;
    const head = signing === undefined ? undefined : { actions, commit, issuer, serverUrl };
    const members = await membersOf(options, answered, cwd);
    const wish = { ...wishOf(options, answered), members, workflows, head };
    const { at } = connection;
    const directory = resolve(cwd, options.folder ?? at.repo);
    const onCall = await numbered(connection, options['on-call']);
    if (onCall.kind === 'refused') return refusal(onCall.findings, style);
    const { setupFolder } = await import('../github/setup-folder.ts');
    const local = setupFolder({
      org: at.owner,
      directory,
      shown: relative(cwd, directory) || basename(directory),
      registry: { ...(await registryOf(options, answered, cwd)), registryId: registryId(options, at) },
      onCall: onCall.value,
      artifactOrigins: options['artifact-origin'].map(originOf),
      workflows: workflows.files,
      now,
    });
    const { runSteps, setupFindings, setupSteps } = await import('../../action/setup/set-up.ts');
    const found = await setupFindings(connection, wish);
    if (found.length > 0) return refusal(found, style);
    const open = (url: string) => stderr.write(`open in your browser: ${url}\n`);
    const tools = { local, apiUrl, serverUrl, token: connection.token, open, now };
    const reports = await runSteps(setupSteps(connection, wish, tools), mode, progress);
    const isWhole = reports.every(
      ({ state, will }) => state !== 'failed' && state !== 'not-reached' && will === undefined,
    );
    const health = isWhole ? await doctorSays(connection, now, progress) : undefined;
    const proofs = isWhole && options.prove ? await proved(connection, progress) : [];
    return setupResult({ repository: `${at.owner}/${at.repo}`, mode, reports, health, proofs }, style);
  },
});

function wishOf(options: Options, answered: Answers): Omit<SetupWish, 'members' | 'workflows' | 'head'> {
  const slug = (option: 'security' | 'certifiers' | 'owners', byDefault: string): string => {
    const given = options[option] ?? byDefault;
    if (!SLUG.test(given)) throw new UsageError(`--${option} is the slug of a team, without @ and organization`);
    return given;
  };
  return {
    isPrivate: answered.visibility === 'private',
    profile: answered.profile,
    disclose: answered.disclose,
    publication: answered.publication,
    teams: {
      security: slug('security', 'security'),
      certifiers: slug('certifiers', 'certifiers'),
      owners: slug('owners', 'plugin-owners'),
    },
  };
}

async function membersOf(options: Options, answered: Answers, cwd: string): Promise<MembersWish> {
  const file = options['members-token-file'];
  if (file === undefined) return answered.members === 'create' ? { kind: 'app' } : { kind: 'skip' };
  if (answered.members === 'create') throw new UsageError('--members-token-file is for --members-app skip');
  const token = new TextDecoder().decode(await readInput(cwd, file, MAX_TOKEN_BYTES)).trim();
  if (!/^[!-~]+$/v.test(token)) throw new UsageError('--members-token-file holds no token');
  return { kind: 'token', token };
}

async function registryOf(options: Options, { profile }: Answers, cwd: string) {
  const file = options['trusted-root'];
  if ((file === undefined) !== (profile === 'keys-only'))
    throw new UsageError('--trusted-root goes with every --trust-profile but keys-only');
  return {
    channel: 'stable',
    rootKeys: 1,
    trustedRoot: file === undefined ? undefined : await readInput(cwd, file, MAX_TRUSTED_ROOT_BYTES),
    profile: profile === 'keys-only' ? undefined : profile,
  };
}

function registryId(options: Options, { owner, repo }: { readonly owner: string; readonly repo: string }): string {
  const id = options['registry-id'] ?? `${owner}/${repo}`;
  if (!/^[A-Za-z0-9][A-Za-z0-9._\/\-]{0,199}$/v.test(id)) throw new UsageError('--registry-id looks like acme/plugins');
  return id;
}

/** People by number: a login can be given up and taken by another. Codes: OWNERS_NAME_UNKNOWN, OWNERS_UNREAD. */
async function numbered(
  { github, at }: Awaited<ReturnType<typeof connectGitHub>>,
  logins: readonly string[],
): Promise<Outcome<readonly Person[]>> {
  if (logins.length === 0) return ok([]);
  const { gitHubOwners } = await import('../../action/people/owner-directory.ts');
  const directory = gitHubOwners(github, github, at);
  const people: Person[] = [];
  for (const login of logins) {
    const fact = await directory.user(login);
    if (fact.kind === 'missing') return refused(finding('OWNERS_NAME_UNKNOWN', `GitHub knows no @${login}`));
    if (fact.kind === 'unread') return refused(finding('OWNERS_UNREAD', `@${login}: ${fact.why}`));
    people.push({ id: fact.id, login });
  }
  return ok(people);
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new UsageError('--artifact-origin is scheme, host and port, like https://files.acme.example');
  return text;
}

async function proved(
  connection: Awaited<ReturnType<typeof connectGitHub>>,
  progress: (text: string) => void,
): Promise<readonly Proof[]> {
  const { prove } = await import('../../action/setup/prove.ts');
  progress('waiting for the check of two pull requests');
  return prove(connection, { sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)) });
}

/** What doctor has to say of the whole. */
async function doctorSays(
  connection: Awaited<ReturnType<typeof connectGitHub>>,
  now: () => Date,
  progress: (text: string) => void,
): Promise<Health> {
  const { examine } = await import('../../action/doctor/examine.ts');
  const { gitHubRegistryFacts } = await import('../../action/github/registry-facts.ts');
  const { CHECK_NAME } = await import('../../action/gate/check-verdict.ts');
  const facts = gitHubRegistryFacts(connection.github, connection.at);
  const check = { name: CHECK_NAME, app: undefined };
  return examine({ facts, check, publication: undefined, now: now(), progress });
}
