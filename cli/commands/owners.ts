import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OwnersIndex } from '../../core/codeowners/owners-index.ts';
import {
  CODEOWNERS_PATHS,
  MAX_CODEOWNERS_BYTES,
  ownerText,
  parseCodeowners,
} from '../../core/codeowners/parse-codeowners.ts';
import { defineCommand, UsageError } from '../command.ts';
import { renderFindings } from '../output/render-findings.ts';
import { plainText } from '../output/terminal-text.ts';
import { readInput } from '../read-input.ts';

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
    codeowners: {
      type: 'string',
      value: 'FILE',
      description: 'the file to go by (default: the first of .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS)',
    },
  },
  example: 'portcullis owners plugins/weather/plugin.json policy.yml',
  async run({ options, positionals, cwd, stderr, style }) {
    const file = options.codeowners ?? (await firstOf(cwd, CODEOWNERS_PATHS));
    const codeowners = parseCodeowners(await readInput(cwd, file, MAX_CODEOWNERS_BYTES), file);
    // GitHub goes on without such a line, and so does this answer; the PR check and publish do not.
    if (codeowners.findings.length > 0) stderr.write(`${renderFindings(codeowners.findings, style)}\n`);
    const index = new OwnersIndex(codeowners);
    const owned = positionals.map((path) => ownedPath(index, path));
    return { exit: 'yes', human: owned.map(shown).join('\n'), json: owned };
  },
});

async function firstOf(cwd: string, files: readonly string[]): Promise<string> {
  for (const file of files) {
    const isThere = await access(resolve(cwd, file)).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  throw new UsageError(`none of ${files.join(', ')} is here; give the file as --codeowners FILE`);
}

function ownedPath(index: OwnersIndex, path: string): OwnedPath {
  const rule = index.ruleOf(path.replace(/^(?:\.?\/)+/v, ''));
  if (rule === undefined) return { path, line: null, pattern: null, owners: [] };
  return { path, line: rule.line, pattern: rule.pattern.text, owners: rule.owners.map(ownerText) };
}

function shown({ path, line, pattern, owners }: OwnedPath): string {
  const who = owners.length === 0 ? 'nobody' : owners.join(' ');
  const why = line === null ? 'no line covers it' : `line ${line}, ${pattern}`;
  return plainText(`${path}: ${who} (${why})`);
}
