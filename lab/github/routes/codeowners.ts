import { notFound } from '../failure.ts';
import type { JsonObject } from '../json.ts';
import { ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { roleReaches, type Repository, type World } from '../world.ts';
import { commitOf } from './commits.ts';

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(?:@[\w\-]+(?:\/[\w.\-]+)?|[^@\s]+@[^@\s]+\.[^@\s.]+)$/v;

interface Problem {
  readonly kind: string;
  /** Within the line, from 1. */
  readonly column: number;
  readonly suggestion: string | null;
}

/** What GitHub has against the file of a branch; asked for the default branch where no ref is given. */
async function listErrors(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { git, defaultBranch } = repository;
  const commit = await commitOf(call, call.query['ref'] ?? defaultBranch).catch(() => Promise.reject(notFound()));
  const entries = await git.tree(commit, true);
  for (const path of PLACES) {
    const entry = entries.find((each) => each.path === path && each.type === 'blob');
    if (entry === undefined) continue;
    const text = await git.text(['cat-file', 'blob', entry.sha]);
    return ok({ errors: text.split('\n').flatMap((line, index) => errorsOf(call, repository, path, line, index + 1)) });
  }
  throw notFound();
}

function errorsOf(call: Call, repository: Repository, path: string, source: string, line: number): JsonObject[] {
  const meant = source.replace(/(?:^|\s)#.*$/v, '');
  const words = [...meant.matchAll(/\S+/gv)].map((match) => ({ text: match[0], column: match.index + 1 }));
  const [pattern, ...owners] = words;
  if (pattern === undefined) return [];
  const problems: Problem[] = [];
  if (/^!|[\[\]]|\*\*\*|\\#/v.test(pattern.text)) {
    const suggestion = pattern.text.includes('***')
      ? `Did you mean \`${pattern.text.replaceAll('***', '**')}\`?`
      : null;
    problems.push({ kind: 'Invalid pattern', column: pattern.column, suggestion });
  }
  for (const { text, column } of owners) {
    if (!OWNER.test(text)) problems.push({ kind: 'Invalid owner', column, suggestion: null });
    else if (text.startsWith('@') && !isKnown(call.site.world, repository, text.slice(1)))
      problems.push({ kind: 'Unknown owner', column, suggestion: advice(text) });
  }
  return problems.map(({ kind, column, suggestion }) => ({
    line,
    column,
    kind,
    source,
    suggestion,
    message: `${kind} on line ${line}: ${suggestion ?? ''}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`,
    path,
  }));
}

function advice(name: string): string {
  return name.includes('/')
    ? `make sure the team ${name} exists, is publicly visible, and has write access to the repository`
    : `make sure ${name} exists and has write access to the repository`;
}

/** Owners need write access; a secret team is none. */
function isKnown(world: World, repository: Repository, name: string): boolean {
  const [login = '', slug] = name.split('/');
  const account = world.account(login);
  if (slug === undefined) return account !== undefined && roleReaches(world.role(account, repository), 'write');
  if (account === undefined || account.id !== repository.owner.id) return false;
  const team = world.organizations.get(account.id)?.teams.get(slug.toLowerCase());
  return team?.privacy === 'closed' && roleReaches(team.grants.get(repository.id) ?? 'none', 'write');
}

export const codeownersRoutes: Routes = { 'repos/codeowners-errors': listErrors };
