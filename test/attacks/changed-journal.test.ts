import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anchor } from '../../core/journal/journal-entry.ts';
import { openJournal } from '../../runtime/journal/journal.ts';
import { verifyJournal } from '../../runtime/journal/verify-journal.ts';
import { createLoadGate } from '../../runtime/load-gate/gate.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, PLUGIN, value, verdict } from '../fixtures/registry.ts';

let checkout: Checkout;
let artifact: string;
let mine: Written;
let others: Written;

interface Written {
  readonly lines: readonly string[];
  readonly last: Anchor;
}

/** What a host wrote that loaded an artifact, was refused another, and was told of a deny. */
async function written(name: string): Promise<Written> {
  const path = checkout.folder.in(name);
  const journal = openJournal({ path });
  const gate = createLoadGate({ client: checkout.client(), journal, now: () => checkout.now });
  value(await gate.refresh());
  for (const file of [artifact, '/nowhere/a.tgz', artifact]) await gate.load({ path: file });
  await journal.close();
  const { last } = value(await verifyJournal([path]));
  return { lines: (await readFile(path, 'utf8')).trimEnd().split('\n'), last };
}

beforeAll(async () => {
  checkout = await newCheckout();
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  artifact = checkout.folder.in(release.artifact.name);
  await writeFile(artifact, release.artifact.bytes);
  others = await written('others.ndjson');
  value(await checkout.revoke(newRevocation({ kind: 'plugin', plugin_id: PLUGIN })));
  mine = await written('mine.ndjson');
});
afterAll(() => checkout[Symbol.asyncDispose]());

type Lines = readonly string[];

interface Attack {
  readonly name: string;
  readonly tamper: (lines: Lines, other: Lines) => Lines;
  readonly refusedWith: string;
  /** Found by the chain alone, without an anchor kept elsewhere. */
  readonly byChain: boolean;
}

const at = (lines: Lines, index: number): string => lines.at(index) ?? '';

const ATTACKS: readonly Attack[] = [
  {
    name: 'a deny edited into an allow',
    tamper: (lines) => lines.with(1, at(lines, 1).replace('"verdict":"deny"', '"verdict":"allow"')),
    refusedWith: 'JOURNAL_LINE_EDITED',
    byChain: true,
  },
  {
    name: 'the last deny edited into an allow',
    tamper: (lines) => [...lines.slice(0, -1), at(lines, -1).replace('"verdict":"deny"', '"verdict":"allow"')],
    refusedWith: 'JOURNAL_REWRITTEN',
    byChain: false,
  },
  {
    name: 'a line removed',
    tamper: (lines) => lines.toSpliced(2, 1),
    refusedWith: 'JOURNAL_LINE_MISSING',
    byChain: true,
  },
  {
    name: 'the first line removed',
    tamper: (lines) => lines.slice(1),
    refusedWith: 'JOURNAL_LINE_MISSING',
    byChain: true,
  },
  { name: 'cut at its end', tamper: (lines) => lines.slice(0, -1), refusedWith: 'JOURNAL_TRUNCATED', byChain: false },
  {
    name: 'two lines in another order',
    tamper: (lines) => lines.with(1, at(lines, 2)).with(2, at(lines, 1)),
    refusedWith: 'JOURNAL_LINE_MOVED',
    byChain: true,
  },
  {
    name: 'a line repeated',
    tamper: (lines) => [...lines, at(lines, -1)],
    refusedWith: 'JOURNAL_LINE_MOVED',
    byChain: true,
  },
  {
    name: 'an allow replayed from another journal',
    tamper: (lines, other) => lines.with(1, at(other, 1)),
    refusedWith: 'JOURNAL_LINE_FOREIGN',
    byChain: true,
  },
  {
    name: 'another journal in its place',
    tamper: (_lines, other) => other,
    refusedWith: 'JOURNAL_REWRITTEN',
    byChain: false,
  },
  {
    name: 'a line written in another way',
    tamper: (lines) => lines.with(1, at(lines, 1).replace('"at":', '"at": ')),
    refusedWith: 'JOURNAL_LINE_MALFORMED',
    byChain: true,
  },
];

describe('a journal', () => {
  test.each(ATTACKS)('with $name is refused with $refusedWith', async ({ tamper, refusedWith, byChain }) => {
    const path = checkout.folder.in('tampered.ndjson');
    const lines = tamper(mine.lines, others.lines);
    expect(lines).not.toEqual(mine.lines);
    await writeFile(path, `${lines.join('\n')}\n`);
    expect(verdict(await verifyJournal([path], [mine.last]))).toBe(refusedWith);
    // The control: without what was kept elsewhere, only the chain is left to tell.
    expect(verdict(await verifyJournal([path]))).toBe(byChain ? refusedWith : 'ok');
  });

  test('that nobody touched is whole', async () => {
    const path = checkout.folder.in('tampered.ndjson');
    await writeFile(path, `${mine.lines.join('\n')}\n`);
    expect(verdict(await verifyJournal([path], [mine.last]))).toBe('ok');
    expect(mine.lines.map((line) => JSON.parse(line).body.verdict)).toEqual([undefined, 'deny', 'deny', 'deny']);
    expect(others.lines.map((line) => JSON.parse(line).body.verdict)).toEqual([undefined, 'allow', 'deny', 'allow']);
  });
});
