import { resolve } from 'node:path';
import type { Submitted } from '../../action/submit/submit.ts';
import { MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { GITHUB_API, gitHubPlace } from '../github/github-place.ts';
import { readFiles } from '../registry/write-files.ts';

const REPOSITORY = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;

export const command = defineCommand({
  name: 'release submit',
  summary: 'Propose a signed release folder to a registry by one pull request',
  usage: 'FOLDER --repository OWNER/NAME [options]',
  positionals: { min: 1, max: 1 },
  options: {
    repository: { type: 'string', value: 'OWNER/NAME', required: true, description: 'of the registry on GitHub' },
    fork: { type: 'string', value: 'OWNER/NAME', description: 'where the branch goes, if not to the registry itself' },
    'token-env': {
      type: 'string',
      value: 'NAME',
      description: 'variable with the token that writes the branch and opens the pull request (GITHUB_TOKEN)',
    },
    'api-url': { type: 'string', value: 'URL', description: `REST API of the GitHub that holds it (${GITHUB_API})` },
    'server-url': { type: 'string', value: 'URL', description: 'its address for git (from --api-url)' },
  },
  example: 'portcullis release submit plugins/hello/releases/1.0.0 --repository acme/plugins',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    for (const name of [options.repository, options.fork ?? options.repository])
      if (!REPOSITORY.test(name)) throw new UsageError('--repository and --fork are OWNER/NAME');
    const variable = options['token-env'] ?? 'GITHUB_TOKEN';
    const token = env[variable] ?? '';
    if (token === '') throw new UsageError(`no token: set ${variable}, or name another variable by --token-env`);
    const { apiUrl, serverUrl } = gitHubPlace(options);
    const folder = positionals[0] ?? '';
    const files = await readFiles(resolve(cwd, folder), MAX_SBOM_BYTES);
    progress(`asking ${new URL(apiUrl).host}`);
    const { openProposals } = await import('../../action/proposal/proposals.ts');
    const { submitRelease } = await import('../../action/submit/submit.ts');
    const where = { registry: options.repository, fork: options.fork ?? '', token };
    await using proposals = await openProposals({ apiUrl, serverUrl, ...where, now });
    const submitted = await submitRelease(files, proposals.desk);
    return submitted.kind === 'refused' ? refusal(submitted.findings, style) : report(submitted.value, style.green);
  },
});

const WORDS: Readonly<Record<Submitted['kind'], string>> = {
  opened: 'proposed',
  updated: 'proposed anew',
  unchanged: 'proposed already',
  accepted: 'merged already',
};

function report(submitted: Submitted, green: (text: string) => string): Result {
  const { kind, folder, pull, head, artifactDigest } = submitted;
  return {
    exit: 'yes',
    human: `${green(WORDS[kind])}: ${plainText(folder)}${pull === undefined ? '' : `, ${plainText(pull.url)}`}`,
    json: {
      verdict: kind,
      folder,
      pull_request: pull?.number ?? null,
      url: pull?.url ?? null,
      head: head ?? null,
      artifact_digest: artifactDigest,
    },
  };
}
