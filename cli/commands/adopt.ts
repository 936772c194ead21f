import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { findPackages, type Inventory } from '../../action/adopt/find-packages.ts';
import {
  planAdoption,
  type AdoptedPlugin,
  type Adoption,
  type AdoptionWish,
} from '../../action/adopt/plan-adoption.ts';
import { observeAdvice } from '../../action/adopt/adoption-texts.ts';
import type { Proposed } from '../../action/adopt/propose-adoption.ts';
import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import { parsePolicy } from '../../core/documents/policy.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { count } from '../../core/report/count.ts';
import { defineCommand, UsageError, type Env, type OptionSpecs, type OptionValues, type Result } from '../command.ts';
import { findingsJson, renderFindings } from '../output/render-findings.ts';
import { renderTable } from '../output/render-table.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { enrolledIn, readPolicyFile } from '../registry/enrol-ground.ts';
import { connectGitHub, GITHUB_OPTIONS } from '../github/github-connection.ts';
import { gitHubPlace, SERVER_OPTION } from '../github/github-place.ts';
import { REGISTRY_OPTION } from '../registry/locations.ts';
import { PUBLISHER_OPTIONS, readPublishers } from '../registry/publisher-options.ts';
import { checkTier, readOwners } from '../registry/record-options.ts';
import { writeFiles } from '../registry/write-files.ts';

const OPTIONS = {
  registry: REGISTRY_OPTION,
  'open-pr': { type: 'string', value: 'ORG/REPO', description: 'propose to that registry by one pull request instead' },
  owner: { type: 'string', value: '@ORG/TEAM', multiple: true, description: 'accountable for what is adopted' },
  tier: { type: 'string', value: 'NAME', description: 'a tier of policy.yml (the least trusted)' },
  ...PUBLISHER_OPTIONS,
  only: {
    type: 'string',
    value: 'NAME',
    multiple: true,
    description: 'packages of that name alone; * for any letters',
  },
  all: { type: 'boolean', description: 'also packages that another one needs' },
  'allow-similar': { type: 'boolean', description: 'take names that look like one another' },
  ...GITHUB_OPTIONS,
  'server-url': SERVER_OPTION,
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof OPTIONS>;

export const command = defineCommand({
  name: 'adopt',
  summary: 'Draft records and covenants of plugins that are in use already, from metadata alone',
  usage: 'DIR --owner @ORG/TEAM (--publisher-key FILE | --publisher FILE) [options]',
  positionals: { min: 1, max: 1 },
  options: OPTIONS,
  example: 'portcullis adopt /srv/app/venv --owner @acme/platform --publisher-key platform.pem.pub --registry registry',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    if (options.registry !== undefined && options['open-pr'] !== undefined)
      throw new UsageError('--registry and --open-pr exclude each other');
    // The options are the user's words; the schema of each record is checked with the rest of the plan.
    const publishers = (await readPublishers(options, cwd, now())) as Plugin['publishers'];
    if (publishers.length === 0)
      throw new UsageError('--publisher-key or --publisher is needed: who signs until each owner has an identity');
    readOwners(options.owner);
    const root = resolve(cwd, positionals[0] ?? '');
    if (!(await stat(root).catch(() => undefined))?.isDirectory())
      throw new UsageError(`${positionals[0] ?? ''} is no folder`);
    progress('looking at what is installed');
    const inventory = await findPackages(root);
    if (inventory.kind === 'refused') return refusal(inventory.findings, style);
    const job = { options, inventory: inventory.value, publishers, now, cwd, env };
    progress(options['open-pr'] === undefined ? 'drafting' : 'asking GitHub');
    const done = options['open-pr'] === undefined ? await intoFolder(job) : await intoPull(job, options['open-pr']);
    return done.kind === 'refused' ? refusal(done.findings, style) : report(done.value, style);
  },
});

interface Job {
  readonly options: Options;
  readonly inventory: Inventory;
  readonly publishers: Plugin['publishers'];
  readonly now: () => Date;
  readonly cwd: string;
  readonly env: Env;
}

interface Done {
  readonly adoption: Adoption;
  /** Where the files went; undefined where there was nothing to write. */
  readonly where: string | undefined;
  readonly proposed: Proposed | undefined;
}

async function intoFolder(job: Job): Promise<Outcome<Done>> {
  const registry = resolve(job.cwd, job.options.registry ?? '.');
  const policy = parsePolicy(await readPolicyFile(registry));
  if (policy.kind === 'refused') return policy;
  const adoption = planAdoption(job.inventory, wishOf(job, policy.value.value, await enrolledIn(registry)));
  if (adoption.kind === 'refused') return adoption;
  await writeFiles(registry, adoption.value.files);
  const where = adoption.value.files.size === 0 ? undefined : relative(job.cwd, registry) || 'this folder';
  return ok({ adoption: adoption.value, where, proposed: undefined });
}

async function intoPull(job: Job, registry: string): Promise<Outcome<Done>> {
  const { options, env, cwd, now } = job;
  const { serverUrl } = gitHubPlace(options);
  const { github, at, token } = await connectGitHub(registry, options, env, cwd);
  const { openFetchedRepository } = await import('../../action/github/fetched-repository.ts');
  const { PullRequests } = await import('../../action/github/pull-requests.ts');
  const { gitAuthorization, remoteOf } = await import('../../action/github/repository-name.ts');
  const { proposeAdoption, readAdoptionGround } = await import('../../action/adopt/propose-adoption.ts');
  const remote = remoteOf(serverUrl, at);
  await using repository = await openFetchedRepository({ remote, authorization: gitAuthorization(token) });
  const desk = { pulls: new PullRequests(github, at), repository, pushTo: { remote, owner: at.owner }, now };
  const ground = await readAdoptionGround(desk);
  if (ground.kind === 'refused') return ground;
  const adoption = planAdoption(job.inventory, wishOf(job, ground.value.policy, ground.value.enrolled));
  if (adoption.kind === 'refused') return adoption;
  const proposed = await proposeAdoption(adoption.value, ground.value, desk);
  return ok({ adoption: adoption.value, where: proposed?.pull.url, proposed });
}

function wishOf({ options, publishers, now }: Job, policy: Policy, enrolled: readonly string[]): AdoptionWish {
  const { tier } = options;
  if (tier !== undefined) checkTier(policy, tier);
  return {
    policy,
    tier,
    owners: options.owner,
    publishers,
    only: options.only,
    all: options.all,
    allowSimilar: options['allow-similar'],
    enrolled,
    now: now(),
  };
}

const NOTHING_FOUND =
  '  nothing was found: name a folder that holds a virtual environment, a node_modules or archives; --only leaves out the rest';

const HEADINGS = ['plugin', 'package', 'version', 'state', 'not declared', 'hosts to ask about'] as const;
const STATES: Readonly<Record<AdoptedPlugin['candidate']['state'], string>> = {
  plugin: 'drafted',
  enrolled: 'enrolled already',
  needed: 'needed by another',
  similar: 'left out: similar name',
};

function report({ adoption, where, proposed }: Done, style: Style): Result {
  const { plugins, findings, tier } = adoption;
  const drafted = plugins.filter(({ candidate }) => candidate.state === 'plugin').length;
  const advice = observeAdvice(tier);
  const verdict = proposed?.kind ?? (drafted > 0 ? 'drafted' : 'unchanged');
  const sum = `${verdict}: ${drafted} of ${count(plugins.length, 'package')}${where === undefined ? '' : `, ${plainText(where)}`}`;
  return {
    exit: 'yes',
    human: [
      ...(plugins.length === 0 ? [] : [renderTable(HEADINGS, plugins.map(row), style)]),
      ...(findings.length === 0 ? [] : [renderFindings(findings, style)]),
      [
        style.green(sum),
        ...(plugins.length === 0 ? [NOTHING_FOUND] : []),
        ...(drafted > 0 && advice !== undefined ? [`  before the first release: ${plainText(advice)}`] : []),
        ...(drafted > 0 && proposed === undefined
          ? [
              '  next: read the drafts, commit and propose them; `portcullis plugin new` gives owners their line of CODEOWNERS',
            ]
          : []),
      ].join('\n'),
    ].join('\n\n'),
    json: {
      verdict,
      tier: tier.name,
      advice: advice ?? null,
      pull_request: proposed?.pull.number ?? null,
      url: proposed?.pull.url ?? null,
      files: [...adoption.files.keys()],
      plugins: plugins.map(pluginJson),
      left_out: findingsJson(findings),
    },
  };
}

function row({ candidate, undeclared, egress }: AdoptedPlugin): readonly string[] {
  const { pluginId, found, state } = candidate;
  const versions = [...new Set(found.map(({ version }) => version))].join(' ');
  return [pluginId, found[0].name, versions, STATES[state], undeclared.join(' '), egress.hosts.join(' ')];
}

function pluginJson({ candidate, undeclared, sdks, egress }: AdoptedPlugin): object {
  const { pluginId, found, state } = candidate;
  return {
    plugin_id: pluginId,
    state,
    found: found.map(({ ecosystem, name, version, place, notes }) => ({
      ecosystem: ecosystem ?? null,
      name,
      version,
      place,
      notes,
    })),
    undeclared,
    sdk_candidates: sdks,
    egress_candidates: egress.hosts,
    egress_anywhere: egress.anywhere,
  };
}
