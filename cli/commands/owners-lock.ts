import { resolve } from 'node:path';
import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import { OWNERS_LOCK_FILE, renderOwnersLock } from '../../core/documents/owners-lock.ts';
import { count } from '../../core/report/count.ts';
import { defineCommand, type Result } from '../command.ts';
import { refusal } from '../refusal.ts';
import { connectGitHub, GITHUB_OPTIONS } from '../github/github-connection.ts';
import { CODEOWNERS_OPTION, readCodeowners, readOwnersLock } from '../registry/owners-files.ts';
import { writeFiles } from '../registry/write-files.ts';

export const command = defineCommand({
  name: 'owners lock',
  summary: 'Write down the numeric ids of all whom CODEOWNERS names, or compare them with GitHub',
  usage: '[DIR] --github ORG/REPO [--check] [options]',
  positionals: { min: 0, max: 1 },
  options: {
    github: { type: 'string', value: 'ORG/REPO', required: true, description: 'where the names are looked up' },
    check: { type: 'boolean', description: 'write nothing; refuse where the file and GitHub differ' },
    codeowners: CODEOWNERS_OPTION,
    ...GITHUB_OPTIONS,
  },
  example: 'portcullis owners lock --github acme/plugins --check',
  async run({ options, positionals, cwd, env, style, progress }): Promise<Result> {
    const folder = resolve(cwd, positionals[0] ?? '.');
    const codeowners = await readCodeowners(folder, options.codeowners);
    const former = await readOwnersLock(folder);
    if (former.kind === 'refused') return refusal(former.findings, style);
    const { github, at } = await connectGitHub(options.github, options, env, cwd);
    progress(`asking GitHub about ${options.github}`);
    const { gitHubOwners } = await import('../../action/people/owner-directory.ts');
    const { lockDifferences, ownersLock } = await import('../../action/owners/lock.ts');
    const lock = await ownersLock(codeowners, former.value, gitHubOwners(github, github, at));
    if (lock.kind === 'refused') return refusal(lock.findings, style);
    const differences = lockDifferences(former.value, lock.value);
    if (options.check && differences.length > 0) return refusal(differences, style);
    if (!options.check) await writeFiles(folder, [[OWNERS_LOCK_FILE, renderOwnersLock(lock.value)]]);
    return report(lock.value, options.check ? 'agrees' : 'written', style.green);
  },
});

function report(lock: OwnersLock, verdict: 'agrees' | 'written', green: (text: string) => string): Result {
  const [users, teams] = [Object.keys(lock.users).length, Object.keys(lock.teams).length];
  return {
    exit: 'yes',
    human: `${green(verdict)}: ${OWNERS_LOCK_FILE}, ${count(users, 'account')}, ${count(teams, 'team')}`,
    json: { verdict, file: OWNERS_LOCK_FILE, users, teams },
  };
}
