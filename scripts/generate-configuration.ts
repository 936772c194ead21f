/**
 * Generates docs/configuration.md from action.yml files, the lists of environment variables, the schema of policy.yml and the
 * bounds that modules export. `node scripts/generate-configuration.ts` writes it; `--check` compares bytes and exits 1.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { ACTION_ENVIRONMENT } from '../action/runner/environment.ts';
import { CLI_ENVIRONMENT } from '../cli/environment.ts';
import { DEFAULT_ARCHIVE_ENTRIES, DEFAULT_ARTIFACT_BYTES, DEFAULT_INFLATED_BYTES } from '../core/archive/limits.ts';
import { DEFAULT_DOWNLOAD_SECONDS, DEFAULT_REDIRECTS } from '../core/artifact/artifact-limits.ts';
import { UNSAID } from '../core/policy/explain.ts';
import { type ActionFile, type Bound, renderConfigurationPage } from './docs/configuration-page.ts';
import { MAX_REVIEW_DAYS } from '../core/policy/check-review.ts';
import { policyKeys, type SchemaDocument } from './docs/policy-keys.ts';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'docs/configuration.md');
const BOUND = /(?:^\/\*\* (?<note>[^\n]*?) \*\/\n)?^export const (?<name>MAX_[A-Z0-9_]+)\b/gm;

/** What holds where a key is left out, as the modules that judge by it take it. */
const UNSAID_BY_PATH: ReadonlyMap<string, string> = new Map([
  ...Object.entries(UNSAID).map(([name, unsaid]): [string, string] => [`tiers[].${name}`, unsaid]),
  ['tiers[].licences.allow', 'all'],
  ['tiers[].licences.deny', 'none'],
  ['tiers[].licences.unlicensed', 'refuse'],
  ['tiers[].licences.unresolved', 'refuse'],
  ['tiers[].evidence[](provenance).builders', 'all'],
  ['tiers[].evidence[](provenance).count', '1'],
  ['tiers[].evidence[](test result).tests', 'none by name'],
  ['tiers[].evidence[](test result).max_age_days', 'any age'],
  ['tiers[].evidence[](vulnerability scan).threshold', "the tier's, or high"],
  ['tiers[].evidence[](vulnerability scan).max_age_days', 'any age'],
  ['tiers[].evidence[](attribute).max_age_days', 'any age'],
  ['builders', 'none'],
  ['attestors', 'none'],
  ['platform', 'none'],
  ['max_review_days', String(MAX_REVIEW_DAYS)],
  ['quorum', 'approvals.required for every change'],
  ['on_call', 'nobody'],
  ['revocation', 'no bound'],
  ['artifact_limits', 'the defaults of its keys'],
  ['artifact_limits.max_bytes', String(DEFAULT_ARTIFACT_BYTES)],
  ['artifact_limits.max_inflated_bytes', `${DEFAULT_INFLATED_BYTES}, or max_bytes where that is more`],
  ['artifact_limits.max_members', String(DEFAULT_ARCHIVE_ENTRIES)],
  ['artifact_limits.timeout_seconds', String(DEFAULT_DOWNLOAD_SECONDS)],
  ['artifact_limits.max_redirects', String(DEFAULT_REDIRECTS)],
]);

function files(...patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).toSorted();
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function schema(name: string): SchemaDocument {
  return JSON.parse(read(`registry-schema/schemas/${name}.schema.json`)) as SchemaDocument;
}

/** The values themselves, not their text: a bound may be a product of others. */
async function boundsIn(file: string): Promise<readonly Bound[]> {
  const found = [...read(file).matchAll(BOUND)];
  if (found.length === 0) return [];
  const exported = (await import(pathToFileURL(join(ROOT, file)).href)) as Record<string, unknown>;
  return found.map(({ groups }) => {
    const name = groups?.['name'] ?? '';
    const value = exported[name];
    if (typeof value !== 'number') throw new Error(`${file}: ${name} is no number`);
    return { file, name, value, note: groups?.['note'] ?? '' };
  });
}

const page = renderConfigurationPage({
  actions: files('action.yml', 'action/*/action.yml').map((file): [string, ActionFile] => [
    file,
    parse(read(file)) as ActionFile,
  ]),
  cliEnvironment: CLI_ENVIRONMENT,
  actionEnvironment: ACTION_ENVIRONMENT,
  policy: policyKeys(schema('policy'), schema('common'), UNSAID_BY_PATH),
  bounds: (await Promise.all(files('core/**/*.ts', 'transport/**/*.ts', 'signing/**/*.ts').map(boundsIn))).flat(),
});

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, page);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== page) {
  console.error('docs/configuration.md is not what the sources say: run `node scripts/generate-configuration.ts`');
  process.exitCode = 1;
}
