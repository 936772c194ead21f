import { OwnersIndex } from '../../core/codeowners/owners-index.ts';
import { ownerText } from '../../core/codeowners/parse-codeowners.ts';
import { defineCommand, UsageError } from '../command.ts';
import { renderFindings } from '../output/render-findings.ts';
import { plainText } from '../output/terminal-text.ts';
import { CODEOWNERS_OPTION, readCodeowners } from '../registry/owners-files.ts';

/** What decides on a path; nulls where no line covers it. A line without owners takes the path from everyone. */
interface OwnedPath {
  readonly path: string;
  readonly line: number | null;
  readonly pattern: string | null;
  readonly owners: readonly string[];
}

export const command = defineCommand({
  name: 'owners',
  summary: 'Print who owns which path, by GitHub\u2019s rules of CODEOWNERS',
  usage: 'PATH... [options]',
  positionals: { min: 1, max: Number.MAX_SAFE_INTEGER },
  options: {
    codeowners: CODEOWNERS_OPTION,
  },
  example: 'portcullis owners plugins/weather/plugin.json policy.yml',
  async run({ options, positionals, cwd, stderr, style }) {
    const codeowners = await readCodeowners(cwd, options.codeowners);
    // GitHub goes on without such a line, and so does this answer; the PR check and publish do not.
    if (codeowners.findings.length > 0) stderr.write(`${renderFindings(codeowners.findings, style)}\n`);
    const index = new OwnersIndex(codeowners);
    const owned = positionals.map((path) => ownedPath(index, path));
    return { exit: 'yes', human: owned.map(shown).join('\n'), json: owned };
  },
});

function ownedPath(index: OwnersIndex, path: string): OwnedPath {
  if (path.split('/').includes('..')) throw new UsageError(`${path}: a path as in the registry, without ..`);
  const rule = index.ruleOf(path.replace(/^(?:\.?\/)+/v, ''));
  if (rule === undefined) return { path, line: null, pattern: null, owners: [] };
  return { path, line: rule.line, pattern: rule.pattern.text, owners: rule.owners.map(ownerText) };
}

function shown({ path, line, pattern, owners }: OwnedPath): string {
  const who = owners.length === 0 ? 'nobody' : owners.join(' ');
  const why = line === null ? 'no line covers it' : `line ${line}, ${pattern}`;
  return plainText(`${path}: ${who} (${why})`);
}
