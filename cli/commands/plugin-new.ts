import { resolve } from 'node:path';
import type { Plugin } from '../../registry-schema/generated/types.ts';
import type { GitHubFacts } from '../../action/enrol/ask-github.ts';
import type { SigningWorkflow } from '../../action/enrol/signing-workflow.ts';
import { planEnrolment, type Enrolment } from '../../action/enrol/plan-enrolment.ts';
import type { Owner } from '../../core/codeowners/parse-codeowners.ts';
import { parsePolicy } from '../../core/documents/policy.ts';
import type { Outcome } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { isPluginId, recordPath } from '../../core/registry/registry-path.ts';
import { latinized } from '../../core/registry/similar-id.ts';
import { DAY_IN_MS, dayOf } from '../../core/time.ts';
import { defineCommand, UsageError, type Env, type OptionSpecs, type OptionValues, type Result } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { believesAuthorities, enrolGround, readPolicyFile } from '../registry/enrol-ground.ts';
import { connectGitHub, GITHUB_OPTIONS } from '../github/github-connection.ts';
import { gitHubPlace, SERVER_OPTION } from '../github/github-place.ts';
import { REGISTRY_OPTION } from '../registry/locations.ts';
import { PUBLISHER_OPTIONS, readPublishers } from '../registry/publisher-options.ts';
import { checkTier, readOwners } from '../registry/record-options.ts';
import { writeFiles } from '../registry/write-files.ts';

const REVIEW_DAYS = 365;
const RUNNERS = ['github-hosted', 'self-hosted'] as const;

const OPTIONS = {
  registry: REGISTRY_OPTION,
  owner: { type: 'string', value: '@ORG/TEAM', multiple: true, description: 'accountable for what the plugin does' },
  tier: { type: 'string', value: 'NAME', required: true, description: 'a tier of policy.yml' },
  'on-breach': { type: 'string', value: 'WHAT', description: 'observe, quarantine or enforce (quarantine)' },
  ...PUBLISHER_OPTIONS,
  github: {
    type: 'string',
    value: 'OWNER/REPO',
    description: "the plugin's repository: its numbers and those of the owners are asked of GitHub",
  },
  workflow: {
    type: 'string',
    value: 'FILE',
    description:
      'of --github, in .github/workflows (release.yml): what it calls at a commit, signs; or the signer itself, OWNER/REPO/.github/workflows/FILE@COMMIT',
  },
  ref: {
    type: 'string',
    value: 'PATTERN',
    description:
      'of --github: refs it may release from (the default branch for a workflow started by hand, or refs/tags/v*)',
  },
  trigger: {
    type: 'string',
    value: 'EVENT',
    description: 'of --github: what starts its workflow (what the workflow says, or push)',
  },
  runner: { type: 'string', value: 'WHERE', description: 'of --github: github-hosted or self-hosted (github-hosted)' },
  ...GITHUB_OPTIONS,
  'server-url': SERVER_OPTION,
  'allow-similar': { type: 'boolean', description: 'take a name that looks like one that is enrolled' },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof OPTIONS>;

export const command = defineCommand({
  name: 'plugin new',
  summary: "Enrol a plugin: its record, who may sign, and its owners' line of CODEOWNERS",
  usage: 'ID --owner @ORG/TEAM --tier NAME (--github OWNER/REPO | --publisher-key FILE | --publisher FILE) [options]',
  positionals: { min: 1, max: 1 },
  options: OPTIONS,
  example: 'portcullis plugin new azure_openai_embeddings --owner @acme/ml --tier vetted --github acme/embeddings',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    const id = positionals[0] ?? '';
    if (!isPluginId(id)) throw new UsageError(whyNoId(id));
    const owners = readOwners(options.owner);
    if (options['publisher-key'].length + options.publisher.length === 0 && options.github === undefined)
      throw new UsageError('--github, --publisher-key or --publisher is needed: somebody signs');
    const registry = resolve(cwd, options.registry ?? '.');
    const policy = parsePolicy(await readPolicyFile(registry));
    if (policy.kind === 'refused') return refusal(policy.findings, style);
    checkTier(policy.value.value, options.tier);
    const publishers = await readPublishers(options, cwd, now());
    const facts = await asked(options, owners, { env, cwd, progress });
    if (facts?.kind === 'refused') return refusal(facts.findings, style);
    const reviewDays = Math.min(REVIEW_DAYS, policy.value.value.max_review_days ?? REVIEW_DAYS);
    const draft = {
      schema_version: 1,
      plugin_id: id,
      owners: options.owner,
      tier: { name: options.tier, review_by: dayOf(new Date(now().getTime() + reviewDays * DAY_IN_MS)) },
      on_breach: options['on-breach'] ?? 'quarantine',
      publishers: [...publishers, ...(facts === undefined ? [] : [facts.value.identity])],
      dependencies: 'vendored',
      status: 'active',
      // The options are the user's words; its schema is checked with the rest of the plan.
    } as Plugin;
    const wish = { draft, allowSimilar: options['allow-similar'], numbers: facts?.value.owners ?? [] };
    const planned = planEnrolment(wish, await enrolGround(registry, id));
    if (planned.kind === 'refused') return refusal(planned.findings, style);
    await writeFiles(registry, planned.value.files);
    const isHeard = facts === undefined || (await believesAuthorities(registry));
    return report(id, planned.value, { facts: facts?.value, isHeard }, style);
  },
});

function whyNoId(id: string): string {
  const rule = 'a plugin id is lower-case letters, digits and _, and starts with a letter';
  const latin = latinized(id);
  // A name that only looks like another is how a stranger's plugin is taken for a known one.
  return isPluginId(latin) ? `${rule}; ${shownText(id)} only looks like ${latin}` : rule;
}

interface Asking {
  readonly env: Env;
  readonly cwd: string;
  readonly progress: (text: string) => void;
}

/** What GitHub says, where a repository of its own is named; without one nothing is asked of anybody. */
async function asked(
  options: Options,
  owners: readonly Owner[],
  { env, cwd, progress }: Asking,
): Promise<Outcome<GitHubFacts> | undefined> {
  if (options.github === undefined) return undefined;
  const runner = RUNNERS.find((one) => one === (options.runner ?? RUNNERS[0]));
  if (runner === undefined) throw new UsageError(`--runner is one of ${RUNNERS.join(', ')}`);
  const { apiUrl, serverUrl, issuer } = gitHubPlace(options);
  const { github, at } = await connectGitHub(options.github, options, env, cwd);
  const { askGitHub } = await import('../../action/enrol/ask-github.ts');
  progress(`asking ${new URL(apiUrl).host}`);
  const wish = {
    repository: at,
    workflow: signerOf(options.workflow ?? 'release.yml'),
    refPattern: options.ref,
    trigger: options.trigger,
    runner,
    issuer,
    serverUrl,
  };
  return askGitHub(github, wish, owners);
}

const UNHEARD =
  'give --publisher-key: the trust profile of this registry is keys-only, and nothing that a workflow signs is admitted';

/** A file of the plugin's repository, or with slashes the signer itself, which is a name only together with its commit. */
function signerOf(text: string): string | SigningWorkflow {
  if (!text.includes('/')) return text;
  const [workflow = '', workflowRef, ...more] = text.split('@');
  if (workflowRef === undefined || more.length > 0 || !/^(?:[0-9a-f]{40}|refs\/(?:heads|tags)\/.+)$/v.test(workflowRef))
    throw new UsageError('--workflow is a file name, or OWNER/REPO/.github/workflows/FILE@COMMIT');
  return { workflow, workflowRef };
}

/** What GitHub said, and whether the registry believes any certificate authority that could vouch for a workflow. */
interface Signing {
  readonly facts: GitHubFacts | undefined;
  readonly isHeard: boolean;
}

function report(id: string, { files, ownerLines }: Enrolment, { facts, isHeard }: Signing, style: Style): Result {
  const paths = [...files.keys()];
  const isNew = paths.includes(recordPath(id));
  const verdict = isNew ? 'drafted' : paths.length > 0 ? 'completed' : 'unchanged';
  const next = [...(isHeard ? [] : [UNHEARD]), ...nextSteps(paths, ownerLines, facts)];
  const lines = [
    `${style.green(verdict)}: ${plainText(paths.length === 0 ? recordPath(id) : paths.join(', '))}`,
    ...(facts === undefined ? [] : [`  signs       ${plainText(signerLine(facts.identity))}`]),
    ...(ownerLines ?? []).map((line) => `  CODEOWNERS  ${plainText(line)}`),
    ...next.map((step) => `  next        ${plainText(step)}`),
  ];
  return {
    exit: 'yes',
    human: lines.join('\n'),
    json: { verdict, path: recordPath(id), files: paths, identity: facts?.identity ?? null, next },
  };
}

function signerLine({
  workflow,
  workflow_ref_pattern: ref,
  trigger,
  ref_pattern: source,
}: GitHubFacts['identity']): string {
  const events = typeof trigger === 'string' ? trigger : trigger.join(' or ');
  return `${workflow}${ref === undefined ? '' : `@${ref}`}, on ${events} of ${source}`;
}

function nextSteps(
  paths: readonly string[],
  ownerLines: readonly string[] | undefined,
  facts: GitHubFacts | undefined,
): readonly string[] {
  return [
    ...(paths.length === 0 ? [] : ['commit it and propose it before the first release']),
    ...(ownerLines === undefined ? ['add a CODEOWNERS file: there is none to name the owners in'] : []),
    ...(facts === undefined && ownerLines !== undefined && ownerLines.length > 0
      ? ['portcullis owners lock writes down the numbers behind the names, where CODEOWNERS decides on approvals']
      : []),
    ...(facts?.hasWorkflow === false
      ? [
          `add ${facts.identity.workflow.split('/').slice(2).join('/')} to the plugin's repository: it is not there yet, and if it calls the workflow that signs, enrol once it is`,
        ]
      : []),
  ];
}
