// Attack 22: killed at any instruction of publish, two publishes at once, disk full: the old publication or the new one.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAsHost } from '../../action/airgap/ground.ts';
import { reachableFiles, readReachable } from '../../action/publication/reachable-files.ts';
import { COMMANDS } from '../../cli/commands/index.ts';
import { openStore } from '../../cli/publication/open-store.ts';
import { runCli } from '../../cli/run-cli.ts';
import { parseRegistry, parseRevocations } from '../../core/publication/publication-documents.ts';
import { startBucket, type Bucket } from '../../lab/bucket/server.ts';
import { fakeWorld } from '../cli/fake-world.ts';
import { POLICY_OF_PUSHES, value } from '../fixtures/registry.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;
const KILLS = LONG ? 67 : 1;
const STEPS = LONG ? 90 : 12;
const SCRIPT = fileURLToPath(new URL('killed-writer/writer-process.ts', import.meta.url));
const HOUR = 3_600_000;

let folder: TemporaryDirectory;
let bucket: Bucket;

const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder.in('reg'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

async function portcullis(...argv: readonly string[]) {
  const now = () => new Date();
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, now, env: process.env };
  return { code: await runCli(argv, world), out: world.stdout.text(), errors: world.stderr.text() };
}

/** A registry whose branch has many changes of its rules, none of them published yet. */
beforeAll(async () => {
  folder = await temporaryDirectory();
  bucket = await startBucket();
  await writeFile(folder.in('policy.yml'), POLICY_OF_PUSHES);
  const made = await portcullis('init', 'reg', '--registry-id', 'registry.example', '--policy', 'policy.yml');
  if (made.code !== 0) throw new Error(made.errors + made.out);
  git('tag', 'step-0');
  for (let step = 1; step <= STEPS; step += 1) {
    await writeFile(folder.in('reg/policy.yml'), `${POLICY_OF_PUSHES}# ${step}\n`);
    git('-c', 'user.name=A', '-c', 'user.email=a@registry.example', 'commit', '--quiet', '--all', '--message', 'Rules');
    git('tag', `step-${step}`);
  }
}, 60_000);
afterAll(async () => {
  await bucket[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const KINDS = ['folder', 'branch', 'store of objects'] as const;
let places = 0;

/** The first publication, as `init` made it, in a place of its own. */
async function newPlace(kind: (typeof KINDS)[number]): Promise<string> {
  const name = `place-${(places += 1)}`;
  if (kind === 'folder') {
    await cp(folder.in('reg.publication'), folder.in(name), { recursive: true });
    return folder.in(name);
  }
  const place = kind === 'branch' ? `${folder.in(name)}#publication` : new URL(`${name}/`, bucket.url).href;
  if (kind === 'branch') execFileSync('git', ['init', '--quiet', '--bare', folder.in(name)]);
  const copied = await portcullis(
    'mirror',
    '--publication',
    'reg.publication',
    '--mirror',
    place,
    '--root',
    'reg/trust/root.json',
  );
  if (copied.code !== 0) throw new Error(copied.out + copied.errors);
  return place;
}

interface Seen {
  readonly timestamp: number;
  readonly step: number;
  readonly denies: number;
}

/** What a client sees: all of it as a host verifies it, with every file that anything signed names. */
async function seen(place: string): Promise<Seen> {
  await using opened = await openStore(place, process.env, folder.path, () => new Date());
  const trustedRoot = execFileSync('cat', [folder.in('reg/trust/root.json')]);
  const now = new Date(Date.now() + 5 * HOUR);
  const { publication } = value(await readAsHost({ store: opened.store, trustedRoot, now }));
  for (const file of value(await reachableFiles(publication, opened.store)))
    value(await readReachable(opened.store, file));
  const registry = value(parseRegistry(value(await publication.target('registry.json')))).value;
  const { entries, sealed = [] } = value(parseRevocations(value(await publication.target('revocations.json')))).value;
  const denies = sealed.reduce((sum, segment) => sum + segment.entries, entries.length);
  const step = Number(git('describe', '--tags', '--exact-match', registry.source_commit).replace('step-', ''));
  return { timestamp: publication.metadata.roles.timestamp.version, step, denies };
}

// What a killed writer leaves behind goes with the folder.
const start = (...argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [SCRIPT, folder.path, ...argv], {
    env: { ...process.env, TMPDIR: folder.path },
    stdio: ['pipe', 'pipe', 'inherit'],
  });

async function ready(child: ChildProcess): Promise<void> {
  const [said] = await once(child.stdout ?? child, 'data');
  expect(String(said)).toBe('ready\n');
}

async function answerOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly out: string }> {
  let out = '';
  child.stdout?.on('data', (piece) => {
    out += String(piece);
  });
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, out };
}

const LIMIT = { timeout: LONG ? 1_800_000 : 120_000 };

describe.each(KINDS)('a publication in a %s', (kind) => {
  test(
    'is the old one or the new one whenever publish, revoke or re-sign is killed, and the next goes on',
    LIMIT,
    async () => {
      const place = await newPlace(kind);
      let before = await seen(place);
      const first = before;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const child = start('loop', place, String(before.step + 1), String(STEPS));
        await ready(child);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * (kind === 'branch' ? 1_500 : 600)));
        child.kill('SIGKILL');
        await once(child, 'exit');
        const after = await seen(place);
        expect(after.timestamp).toBeGreaterThanOrEqual(before.timestamp);
        expect(after.step).toBeGreaterThanOrEqual(before.step);
        expect(after.denies).toBeGreaterThanOrEqual(before.denies);
        before = after;
      }
      // Neither a lock nor a file half written stands in the way of the next writer, at once.
      const args = ['--registry', 'reg', '--publication', place, '--keys', 'reg.keys', '--ref', `step-${STEPS}`];
      const published = await portcullis('publish', ...args);
      expect(published.errors).toBe('');
      expect(await seen(place)).toMatchObject({ step: STEPS, denies: before.denies });
      expect(first.step).toBe(0);
    },
  );
});

// Races in one process are in test/action/publication/stores.test.ts, for every kind.
describe.each(LONG ? KINDS : (['branch'] as const))('a publication in a %s', (kind) => {
  test('takes a publish and a revoke of two processes at once, and neither undoes the other', LIMIT, async () => {
    const place = await newPlace(kind);
    const before = await seen(place);
    const into = ['--publication', place, '--keys', 'reg.keys'];
    const deny = [
      'revoke',
      `sha256:${'d'.repeat(64)}`,
      '--anyway',
      '--reason',
      'x',
      '--issuer',
      'x',
      '--root',
      'reg/trust/root.json',
    ];
    const lines = [
      ['publish', '--registry', 'reg', '--ref', 'step-1', ...into],
      ['publish', '--registry', 'reg', '--ref', 'step-2', ...into],
      [...deny, ...into],
    ];
    const children = lines.map((line) => start(...line));
    await Promise.all(children.map(ready));
    const answers = children.map(answerOf);
    for (const child of children) child.stdin?.write('go\n');
    const [one, two, revoked] = await Promise.all(answers);
    // Whoever comes second publishes from what the first made; a publish of step 1 after step 2 would go back, and says so.
    expect([two?.code, revoked?.code]).toEqual([0, 0]);
    const said = one?.code === 0 ? 'published' : 'PUBLICATION_HISTORY_REWRITTEN';
    expect(one?.out).toContain(said);
    const after = await seen(place);
    expect(after).toMatchObject({ step: 2, denies: before.denies + 1 });
    expect(after.timestamp).toBe(before.timestamp + (one?.code === 0 ? 3 : 2));
  });
});

test.each([
  [1, false],
  [8, true],
])(
  'a disk that takes no file over %i KiB leaves the old publication or the new one, and the next publish goes on',
  LIMIT,
  async (kibibytes, isEnough) => {
    const place = await newPlace('folder');
    const before = await seen(place);
    const line = ['publish', '--registry', 'reg', '--ref', 'step-3', '--publication', place, '--keys', 'reg.keys'];
    // The system itself refuses the write (EFBIG), as it does where a disk is full.
    const limited = spawn(
      'bash',
      ['-c', `ulimit -f ${kibibytes} && exec "$@"`, 'bash', process.execPath, SCRIPT, folder.path, ...line],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    await ready(limited);
    limited.stdin.write('go\n');
    const { code } = await answerOf(limited);
    const after = await seen(place);
    expect([after.step, after.timestamp]).toEqual(
      code === 0 ? [3, before.timestamp + 1] : [before.step, before.timestamp],
    );
    expect(code === 0).toBe(isEnough);
    expect((await portcullis(...line)).code).toBe(0);
    expect((await seen(place)).step).toBe(3);
  },
);

test(
  'a store of objects that is full after any number of files leaves the old publication, and the next publish goes on',
  LIMIT,
  async () => {
    const place = await newPlace('store of objects');
    const line = ['publish', '--registry', 'reg', '--publication', place, '--keys', 'reg.keys', '--ref'];
    const from = await seen(place);
    const failing = LONG ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 3, 6];
    for (const room of failing) {
      let writes = 0;
      bucket.fault = (method) => (method === 'PUT' && (writes += 1) > room ? 507 : undefined);
      expect((await portcullis(...line, 'step-1')).code).toBe(3);
      bucket.fault = undefined;
      expect(await seen(place)).toEqual(from);
    }
    expect((await portcullis(...line, 'step-1')).code).toBe(0);
    expect(await seen(place)).toMatchObject({ step: 1, timestamp: from.timestamp + 1 });
  },
);
