import { OwnersIndex } from '../../core/codeowners/owners-index.ts';
import { parseCodeowners } from '../../core/codeowners/parse-codeowners.ts';
import type { BenchRow } from './bench-row.ts';
import { OWNERS_PEERS } from './codeowners-peers.ts';
import { elapsed, middle } from './timing.ts';

const RUNS = 5;
const FULL = 10_000;
/** What the peers can finish within a minute each. */
const SMALL = 4_000;

/** Who owns every path, the file's parsing included. */
export async function codeownersBench(): Promise<readonly BenchRow[]> {
  const small = middle(Array.from({ length: RUNS }, () => elapsed(() => owned(SMALL))));
  const peers = OWNERS_PEERS.map(({ name, time }) => ({ name, median: time(rules(SMALL), paths(SMALL)) }));
  const before = process.memoryUsage().rss;
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(elapsed(() => owned(FULL)));
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  return [
    ...peers.map((peer) => ({
      name: 'owners of paths',
      figure: `${SMALL} rules on ${SMALL} paths`,
      median: small,
      unit: 'ms',
      peer: { ...peer, ratio: peer.median / small },
      goal: 'at least 200 times as fast',
    })),
    {
      name: 'owners of paths',
      figure: `${FULL} rules on ${FULL} paths`,
      median: middle(times),
      unit: 'ms',
      goal: '2,000 ms',
    },
    {
      name: 'owners of paths',
      figure: `${FULL} rules on ${FULL} paths, memory above before`,
      median: memory,
      unit: 'MiB',
      goal: '200 MiB',
    },
    hostile(),
  ];
}

/** Patterns that no index helps with, on a long path and on one ten times as long: the time must grow no faster. */
function hostile(): BenchRow {
  const text = Array.from({ length: 1_000 }, (_, rule) => `${'**/a*b*/'.repeat(5)}*${rule % 7}? @x`).join('\n');
  const index = new OwnersIndex(parseCodeowners(Buffer.from(text), 'CODEOWNERS'));
  const timeOf = (segments: number) =>
    middle(Array.from({ length: RUNS }, () => elapsed(() => index.ruleOf('aab/'.repeat(segments)))));
  const [short, long] = [timeOf(100), timeOf(1_000)];
  return {
    name: 'owners of a hostile path',
    figure: '1,000 rules of stars, 4,000 characters',
    median: long,
    unit: 'ms',
    peer: { name: 'ten times that of 400 characters', median: short * 10, ratio: (short * 10) / long },
    goal: 'linear: a ratio of about 1',
  };
}

function rules(count: number): string {
  const lines = Array.from({ length: count }, (_, rule) => {
    const kinds = [
      `/plugins/p${rule}/`,
      `*.ext${rule}`,
      `/plugins/*/deep${rule}/**`,
      `name${rule}`,
      `**/in${rule}/*.json`,
    ];
    return `${kinds[rule % kinds.length]} @example/team${rule}`;
  });
  return ['* @example/all', ...lines].join('\n');
}

function paths(count: number): readonly string[] {
  return Array.from({ length: count }, (_, path) => {
    const kinds = [
      `plugins/p${path}/releases/1.0/a.json`,
      `src/a/b/x.ext${path}`,
      `plugins/q/deep${path}/b`,
      `docs/name${path}/c`,
      `k/in${path}/d.json`,
    ];
    return kinds[path % kinds.length] ?? '';
  });
}

function owned(count: number): void {
  const index = new OwnersIndex(parseCodeowners(Buffer.from(rules(count)), 'CODEOWNERS'));
  for (const path of paths(count)) if (index.ruleOf(path) === undefined) throw new Error(`nothing covers ${path}`);
}
