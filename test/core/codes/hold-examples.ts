import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, afterEach, type RunnerTask, type RunnerTestFile } from 'vitest';
import type { Finding } from '../../../core/finding.ts';
import { findingKey, lostExamples, readRefusalExamples } from '../../../scripts/docs/refusal-examples.ts';

// Runs beside every test file. The examples of docs/refusals.md say which test earns them; a test file that no longer
// has the product say those words fails. With PORTCULLIS_RECORD_FINDINGS=DIR it also writes down all that was said.

const ROOT = resolve(import.meta.dirname, '../../..');
const RECORDING = process.env['PORTCULLIS_RECORD_FINDINGS'];
const MAX_RECORDED_PER_CODE = 400;

const said = new Map<string, Finding>();
const perCode = new Map<string, number>();
const examples = readRefusalExamples();
const awaited = new Set(Object.entries(examples).map(([code, example]) => findingKey({ ...example, code })));

declare global {
  var portcullisFound: (found: Finding) => Finding;
}

globalThis.portcullisFound = (found) => {
  if (RECORDING === undefined && !awaited.has(findingKey(found))) return found;
  const seen = perCode.get(found.code) ?? 0;
  const key = findingKey(found);
  if (said.has(key) || (seen >= MAX_RECORDED_PER_CODE && !awaited.has(key)) || isOfTest()) return found;
  said.set(key, found);
  perCode.set(found.code, seen + 1);
  return found;
};

let isRandom = false;
if (RECORDING !== undefined) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ beforeEach: () => void (isRandom = true), afterEach: () => void (isRandom = false) });
}

/** Nothing of the product shows in a finding that a test wrote itself; one about a property's random input comes but once. */
function isOfTest(): boolean {
  if (isRandom) return true;
  const lines = new Error('where').stack?.split('\n') ?? [];
  const frames = lines.filter((line) => line.includes(ROOT) && !line.includes('/node_modules/'));
  const caller = frames.find((line) => !line.includes('/hold-examples.ts') && !line.includes('/core/finding.ts'));
  return caller?.includes(join(ROOT, 'test/')) ?? true;
}

function isWhole(task: RunnerTask): boolean {
  return task.type === 'suite' ? task.tasks.every(isWhole) : task.result?.state === 'pass';
}

let file: RunnerTestFile | undefined;

afterEach(({ task }) => {
  file = task.file;
});

afterAll(() => {
  if (file === undefined) return;
  const test = relative(ROOT, file.filepath);
  if (RECORDING !== undefined) record(RECORDING, test);
  // Where a test was left out or failed, an example may be missing for that alone.
  else if (file.tasks.every(isWhole)) hold(test);
});

function record(folder: string, test: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${test.replaceAll('/', '+')}.json`), JSON.stringify({ test, found: [...said.values()] }));
}

function hold(test: string): void {
  const lost = lostExamples(test, examples, (key) => said.has(key));
  if (lost.length === 0) return;
  throw new Error(`docs/refusals.md quotes what this test file no longer has the product say, of ${lost.join(', ')}.
If the new words are right: node scripts/record-refusals.ts ${test}`);
}
