import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CODES } from '../../core/codes/index.ts';
import { lintWorkflows } from '../../scripts/check/workflow-lint.ts';
import { readPage, root, tableUnder } from './markdown.ts';

const page = readPage('README.md');
const workflows = page.blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text);

function spansOf(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}

test('README begins with the two commands', () => {
  expect(page.blocks.slice(0, 2).map(({ text }) => text.trim())).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});

describe('a stage of the flow', () => {
  const rows = tableUnder(page, 'The flow');

  test.each(rows)(
    '%s has code, a prefix of refusals that there are, and tests',
    (_stage, _decides, code, prefixes, tests) => {
      const unknown = spansOf(prefixes).filter(
        (prefix) => !Object.keys(CODES).some((known) => known.startsWith(prefix)),
      );
      expect(unknown).toEqual([]);
      expect(spansOf(code).filter((path) => !existsSync(join(root, path)))).toEqual([]);
      expect(spansOf(tests).length).toBeGreaterThan(0);
      for (const path of spansOf(tests)) {
        expect(path).toMatch(/^test\/.+\.test\.ts$/);
        expect(existsSync(join(root, path))).toBe(true);
      }
    },
  );

  test('is not the only one', () => {
    expect(rows.length).toBeGreaterThan(8);
  });
});

describe('the workflows that README shows', () => {
  test('hold to the rules of the workflows here: pinned, no standing permissions, every grant explained', () => {
    const files = new Map(workflows.map((text, index) => [`workflow ${index + 1}`, text]));
    expect(files.size).toBe(3);
    expect(lintWorkflows(files)).toEqual([]);
  });

  test.each(workflows)('give actions only inputs that they have, and all that they need (%#)', (text) => {
    const { jobs } = parse(text) as { jobs: Record<string, { steps: readonly Step[] }> };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses?.startsWith('acme/portcullis') === true);
    expect(ours).toHaveLength(1);
    for (const { uses = '', with: given = {} } of ours) {
      const folder = /^acme\/portcullis\/?([^@]*)@/.exec(uses)?.[1] ?? '';
      const action = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as { inputs: Record<string, Input> };
      expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
      const needed = Object.entries(action.inputs).filter(
        ([, input]) => input.required === true && input.default === undefined,
      );
      expect(needed.map(([name]) => name).filter((name) => !Object.hasOwn(given, name))).toEqual([]);
    }
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Input {
  readonly required?: boolean;
  readonly default?: string;
}
