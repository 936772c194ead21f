import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registryWorkflows } from '../../../cli/github/registry-workflows.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

const PIN = `acme/portcullis@${'a1'.repeat(20)}`;

let folder: TemporaryDirectory;
beforeAll(async () => {
  folder = await temporaryDirectory();
});
afterAll(() => folder[Symbol.asyncDispose]());

test('every workflow calls the commit given, and nothing else', async () => {
  const { files, actions, commit } = await registryWorkflows(PIN, 'branch');
  expect([actions, commit]).toEqual(['acme/portcullis', 'a1'.repeat(20)]);
  const uses = [...files.values()].flatMap((bytes) => [
    ...Buffer.from(bytes)
      .toString('utf8')
      .matchAll(/uses: (\S+)/gv),
  ]);
  expect(uses.length).toBeGreaterThanOrEqual(files.size);
  for (const [, called] of uses) expect(called).toMatch(new RegExp(`^acme/portcullis/.*@${'a1'.repeat(20)}$`));
});

test('inputs of publish stand in its call, and in no other', async () => {
  const { files } = await registryWorkflows(PIN, 'branch', { 'fulcio-url': 'https://ca.example' });
  const given = [...files].filter(([, bytes]) => Buffer.from(bytes).includes('https://ca.example'));
  expect(given.map(([path]) => path)).toEqual(['.github/workflows/publish.yml']);
  expect(Buffer.from(given[0]?.[1] ?? '').toString('utf8')).toContain(
    "    with:\n      fulcio-url: 'https://ca.example'\n",
  );
});

test('a checkout whose callers somebody pinned to another commit does not pass that one off', async () => {
  const pinned = folder.in('pinned');
  cpSync(new URL('../../../workflows/registry', import.meta.url), pinned, { recursive: true });
  for (const name of readdirSync(pinned)) {
    const path = folder.in('pinned', name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/@0{40}/gv, `@${'b2'.repeat(20)}`));
  }
  await expect(registryWorkflows(PIN, 'branch', {}, pinned)).rejects.toThrow('is pinned to acme/portcullis/');
  // The negative control: pinned to the very commit that is asked for.
  const same = `acme/portcullis@${'b2'.repeat(20)}`;
  expect((await registryWorkflows(same, 'branch', {}, pinned)).files.size).toBe(6);
});
