import { resolve } from 'node:path';
import { GitError } from '../../transport/git/git-process.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { refusal } from '../refusal.ts';
import { connectGitHub, GITHUB_OPTIONS } from '../github/github-connection.ts';
import { approvesByPush, CODEOWNERS_OPTION, readCodeowners, readOwnersLock } from '../registry/owners-files.ts';

export const command = defineCommand({
  name: 'owners lint',
  summary:
    'Find what is wrong with CODEOWNERS: errors, paths and plugins without an owner, idle lines, powerless names',
  usage: '[DIR] [options]',
  positionals: { min: 0, max: 1 },
  options: {
    codeowners: CODEOWNERS_OPTION,
    github: { type: 'string', value: 'ORG/REPO', description: 'ask GitHub about the names, too (nobody is asked)' },
    ...GITHUB_OPTIONS,
  },
  example: 'portcullis owners lint --github acme/plugins',
  async run({ options, positionals, cwd, env, style, progress }): Promise<Result> {
    const folder = resolve(cwd, positionals[0] ?? '.');
    const codeowners = await readCodeowners(folder, options.codeowners);
    const lock = await readOwnersLock(folder);
    if (lock.kind === 'refused') return refusal(lock.findings, style);
    const asked = lock.value ?? ((await approvesByPush(folder)) ? 'not-asked' : undefined);
    const paths = await trackedPaths(folder);
    const { lintRegistryOwners } = await import('../../action/owners/lint.ts');
    const directory = options.github === undefined ? undefined : await openDirectory(options.github);
    const findings = await lintRegistryOwners({ codeowners, lock: asked, paths }, directory);
    if (findings.length > 0) return refusal(findings, style);
    const { rules, file } = codeowners;
    return {
      exit: 'yes',
      human: `${style.green('sound')}: ${file}, ${rules.length} lines over ${paths.length} paths`,
      json: { verdict: 'sound', file, rules: rules.length, paths: paths.length },
    };

    async function openDirectory(repository: string) {
      const { github, at } = await connectGitHub(repository, options, env, cwd);
      progress(`asking GitHub about ${repository}`);
      const { gitHubOwners } = await import('../../action/people/owner-directory.ts');
      return gitHubOwners(github, github, at);
    }
  },
});

/** Whatever git knows of the folder, committed or about to be. */
async function trackedPaths(folder: string): Promise<readonly string[]> {
  await using repository = await openRepository(folder);
  try {
    const { stdout } = await repository.git(['ls-files', '-z'], { cwd: folder });
    return stdout.toString('utf8').split('\0').slice(0, -1);
  } catch (error) {
    if (error instanceof GitError) {
      const isForeign = error.cause instanceof Error && error.cause.message.includes('dubious ownership');
      throw new UsageError(
        `${folder} ${isForeign ? 'belongs to another user; run this as its owner' : 'is no git repository'}`,
      );
    }
    throw error;
  }
}
