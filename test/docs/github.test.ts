import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPage, root, tableUnder } from './markdown.ts';

interface Job {
  readonly uses?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: string | Readonly<Record<string, { readonly secrets?: object } | null>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const page = readPage('docs/github.md');
const rows = tableUnder(page, 'Which file runs when');
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8')) as Workflow;
const spansOf = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
const onlyJob = (path: string) => Object.values(read(path).jobs)[0] ?? {};
const eventsOf = ({ on }: Workflow) => (typeof on === 'string' ? [on] : Object.keys(on));

/** The file of ours that a caller calls; itself where it calls none. */
function calledBy(path: string): string {
  const called = /^acme\/portcullis\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(onlyJob(path).uses ?? '')?.[1];
  return called ?? path;
}

test('every workflow that is shipped has its row', () => {
  expect(rows.flatMap(([file]) => spansOf(file)).toSorted()).toEqual(
    globSync('workflows/*/*.yml', { cwd: root }).toSorted(),
  );
});

describe.each(rows)('the row of %s', (file, events, rights, environment, secrets) => {
  const path = spansOf(file)[0] ?? '';

  test('tells the events, rights, environment and secrets of the file', () => {
    expect(spansOf(events).toSorted()).toEqual(eventsOf(read(path)).toSorted());
    const granted = Object.entries(onlyJob(path).permissions ?? {}).map(([name, access]) => `${name}: ${access}`);
    expect(spansOf(rights)).toEqual(granted);
    const written = onlyJob(calledBy(path)).environment ?? '';
    expect(spansOf(environment).filter((name) => !written.includes(name))).toEqual([]);
    expect(written === '').toBe(environment === 'none');
    expect(spansOf(secrets)).toEqual(expect.arrayContaining(Object.keys(onlyJob(path).secrets ?? {})));
  });

  test('is of a file that asks for no less than the one that it calls, and names only secrets that this one takes', () => {
    const called = calledBy(path);
    expect(existsSync(join(root, called))).toBe(true);
    expect(onlyJob(path).permissions).toEqual(onlyJob(called).permissions);
    const { on } = read(called);
    const call = typeof on === 'string' ? undefined : on['workflow_call'];
    const taken = Object.keys(call?.secrets ?? {});
    expect(Object.keys(onlyJob(path).secrets ?? {}).filter((name) => !taken.includes(name))).toEqual([]);
    expect(spansOf(secrets).filter((name) => !taken.includes(name))).toEqual([]);
  });
});

test('a deny shares its concurrency group with nothing, not even with another deny', () => {
  const groups = globSync('workflows/registry/*.yml', { cwd: root }).map((path) => [
    path,
    read(path).concurrency?.group,
  ]);
  const ofRevoke = read('workflows/registry/revoke.yml').concurrency?.group;
  expect(ofRevoke).toBe('portcullis-revoke-${{ github.run_id }}');
  expect(groups.filter(([, group]) => group?.startsWith('portcullis-revoke-'))).toHaveLength(1);
});
