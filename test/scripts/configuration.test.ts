import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTION_ENVIRONMENT } from '../../action/runner/environment.ts';
import { isCode } from '../../core/codes/index.ts';
import { CLI_ENVIRONMENT } from '../../cli/environment.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8');
/** A variable's name in quotes, in a pattern that takes `env` apart, or after `env.`; prose and constants are none of these. */
const READ = [
  /\benv\[\s*'([A-Z][A-Z0-9_]+)'\s*\]/g,
  /\b(?:env|Env)\b[^\n]*,\s*'([A-Z][A-Z0-9]*_[A-Z0-9_]+)'/g,
  /\benv\.([A-Z][A-Z0-9_]+)\b/g,
  /'((?:PORTCULLIS|GITHUB|RUNNER|ACTIONS)_[A-Z0-9_]+)'/g,
  /\b((?:GITHUB|RUNNER)_[A-Z0-9_]+): \w+/g,
  /\?\? '(GITHUB_TOKEN)'/g,
  /\bvariable\('([A-Z_]+)'\)/g,
];

/** Every variable that sources below some folders read, by the file that reads it. */
function variablesRead(...folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT }));
  const own = files.filter((file) => !file.includes('/dist/') && !file.endsWith('/environment.ts'));
  return new Map(
    own.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const named = READ.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => found[1] ?? ''));
      // Codes of refusals begin like some variables.
      return named.filter((name) => !isCode(name)).map((name) => [name, file] as const);
    }),
  );
}

describe('docs/configuration.md', () => {
  test('is what the sources say', () => {
    const run = (): string =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/generate-configuration.ts'), '--check'], {
        encoding: 'utf8',
      });
    expect(run).not.toThrow();
  });

  test('has every input of every action', () => {
    for (const file of globSync('{action.yml,action/*/action.yml}', { cwd: ROOT })) {
      const [inputs = ''] = readFileSync(join(ROOT, file), 'utf8').split('\noutputs:');
      for (const [, name] of inputs.matchAll(/^ {2}([a-z-]+):$/gm)) expect(PAGE).toContain(`| \`${name ?? ''}\` |`);
    }
  });

  test('has no policy key that may be left out without saying what then holds', () => {
    const rows = PAGE.split('\n').filter((line) => line.startsWith('| `tiers[]'));
    const silent = rows.filter((line) => line.split(' | ')[2]?.trim() === '');
    expect(silent.filter((line) => !line.includes('max_limits.'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });

  test('has the bounds of every document', () => {
    for (const name of ['MAX_MANIFEST_BYTES', 'MAX_SBOM_COMPONENTS', 'MAX_WAIVER_DAYS', 'MAX_BUNDLE_BYTES'])
      expect(PAGE).toContain(`| \`${name}\` |`);
  });
});

describe('the lists of environment variables', () => {
  const shared = variablesRead('transport', 'signing', 'core');

  test('of commands are what commands read', () => {
    const listed = new Set(CLI_ENVIRONMENT.map(({ name }) => name));
    const read = new Map([...variablesRead('cli', 'runtime'), ...shared]);
    expect([...read].filter(([name]) => !listed.has(name))).toEqual([]);
    expect([...listed].filter((name) => !read.has(name))).toEqual([]);
  });

  test('of actions are what actions read', () => {
    const listed = new Set(Object.keys(ACTION_ENVIRONMENT));
    const read = new Map([...variablesRead('action'), ...shared]);
    expect([...read].filter(([name]) => !listed.has(name))).toEqual([]);
    expect([...listed].filter((name) => !read.has(name))).toEqual([]);
  });
});
