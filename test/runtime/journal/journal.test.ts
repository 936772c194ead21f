import { execFile, spawn } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { anchorText } from '../../../core/journal/journal-entry.ts';
import { journalFiles } from '../../../runtime/journal/journal-files.ts';
import { openJournal } from '../../../runtime/journal/journal.ts';
import { verifyJournal } from '../../../runtime/journal/verify-journal.ts';
import { value, verdict } from '../../fixtures/registry.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;
const LOOP = join(import.meta.dirname, 'append-loop.ts');
const MANY = String(1024 * 1024);

async function entries(path: string): Promise<readonly Record<string, unknown>[]> {
  const texts = await Promise.all((await journalFiles(path)).map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line));
}

async function whole(path: string) {
  return value(await verifyJournal(await journalFiles(path)));
}

describe('a journal', () => {
  test('begins with a line of its own, and takes what is said in order', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('deep/journal.ndjson');
    const journal = openJournal({ path, now: () => new Date('2026-01-02T03:04:05.678Z') });
    const recorded = await Promise.all(
      [1, 2, 3].map((index) => journal.append('decision', { index, none: undefined })),
    );
    await journal.close();
    const lines = await entries(path);
    expect(lines.map(({ sequence, kind, body }) => [sequence, kind, body])).toEqual([
      [1, 'journal.begun', {}],
      [2, 'decision', { index: 1 }],
      [3, 'decision', { index: 2 }],
      [4, 'decision', { index: 3 }],
    ]);
    expect(lines[0]?.['at']).toBe('2026-01-02T03:04:05.678Z');
    expect((await whole(path)).last).toEqual(value(recorded[2] ?? { kind: 'refused', findings: [] as never }));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('goes on where the last process ended', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    for (const index of [1, 2, 3]) {
      const journal = openJournal({ path });
      value(await journal.append('decision', { index }));
      await journal.close();
    }
    expect((await whole(path)).last.sequence).toBe(4);
  });

  test('is rotated out when it is full, with one chain over all files', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    const journal = openJournal({ path, maxFileBytes: 2000 });
    for (let index = 0; index < 30; index += 1) value(await journal.append('decision', { index }));
    await journal.close();
    const files = await journalFiles(path);
    expect(files.length).toBeGreaterThan(3);
    expect(files.at(-1)).toBe(path);
    for (const file of files) expect((await stat(file)).size).toBeLessThanOrEqual(2000);
    const { from, last } = await whole(path);
    expect([from, last.sequence]).toEqual([1, 31]);
    expect(verdict(await verifyJournal(files.slice(1)))).toBe('JOURNAL_LINE_MISSING');
    expect(verdict(await verifyJournal(files.slice(1), [(await verifiedTo(files.slice(0, 1))).last]))).toBe('ok');
    expect(verdict(await verifyJournal(files.toReversed()))).toBe('JOURNAL_LINE_MISSING');
    expect(verdict(await verifyJournal(files.toSpliced(1, 1)))).toBe('JOURNAL_LINE_MISSING');
  });

  test('whose writer was killed between two files goes on after the last line', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    const first = openJournal({ path, maxFileBytes: 1500 });
    for (let index = 0; index < 6; index += 1) value(await first.append('decision', { index }));
    await first.close();
    await rm(path);
    const rest = await whole(path);
    const second = openJournal({ path });
    expect(value(await second.append('decision', {})).sequence).toBe(rest.last.sequence + 1);
    await second.close();
    expect((await whole(path)).from).toBe(1);
  });

  test('with a torn last line sets it aside, says so, and goes on', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    const first = openJournal({ path });
    value(await first.append('decision', { index: 1 }));
    await first.close();
    const torn = '{"at":"2026-01-02T03:04:05.678Z","body":{"verdict":"allow"';
    await appendFile(path, torn);
    expect(verdict(await verifyJournal([path]))).toBe('JOURNAL_TORN');

    const second = openJournal({ path });
    value(await second.append('decision', { index: 2 }));
    await second.close();
    expect((await entries(path)).map(({ kind, body }) => [kind, body])).toEqual([
      ['journal.begun', {}],
      ['decision', { index: 1 }],
      ['journal.mended', { torn_bytes: torn.length, torn_digest: expect.stringMatching(/^sha256:/) }],
      ['decision', { index: 2 }],
    ]);
    const [aside = ''] = (await readdir(folder.in('.'))).filter((name) => name.includes('.torn-'));
    expect(await readFile(folder.in(aside), 'utf8')).toBe(torn);
    expect((await whole(path)).last.sequence).toBe(4);
  });

  test('that is torn before its first line begins anew, and keeps what was there', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    await writeFile(path, '{"at":');
    const journal = openJournal({ path });
    value(await journal.append('decision', {}));
    await journal.close();
    expect((await entries(path))[0]).toMatchObject({ kind: 'journal.begun', body: { torn_bytes: 6 } });
    expect((await readdir(folder.in('.'))).some((name) => name.includes('.torn-1-'))).toBe(true);
  });

  test('written by processes and threads at once is one chain with every line', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    const count = LONG ? 2000 : 100;
    const writers = ['a', 'b', 'c'].map((name) =>
      promisify(execFile)(process.execPath, [LOOP, path, name, String(count), 'written', '20000']),
    );
    const threads = ['d', 'e'].map((name) =>
      ended(new Worker(LOOP, { argv: [path, name, count, 'written', 20000], stdout: true })),
    );
    await Promise.all([...writers, ...threads]);
    const { from, last } = await whole(path);
    expect([from, last.sequence]).toEqual([1, 5 * count + 1]);
    expect((await journalFiles(path)).length).toBeGreaterThan(1);
    const own = (await entries(path)).map(({ body }) => body as { name?: string; index?: number });
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      expect(own.filter((body) => body.name === name).map(({ index }) => index)).toEqual(
        Array.from({ length: count }, (_, index) => index),
      );
  });

  test('keeps every line that was answered, whenever its writers are killed', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    const answered: string[] = [];
    for (let round = 0; round < (LONG ? 100 : 6); round += 1) {
      const names = [`${round}a`, `${round}b`];
      await Promise.all(names.map((name) => killed(path, name, 60 + Math.floor(Math.random() * 120), answered)));
    }
    const journal = openJournal({ path });
    value(await journal.append('decision', {}));
    await journal.close();
    await whole(path);
    const kept = new Set(
      (await entries(path)).map(({ body, sequence }) => {
        const { name, index } = body as { name?: string; index?: number };
        return `${name} ${index} ${String(sequence)}`;
      }),
    );
    expect(answered.filter((line) => !kept.has(line))).toEqual([]);
    expect(answered.length).toBeGreaterThan(0);
  });
});

describe('what cannot be recorded', () => {
  test.each<readonly [string, (path: string) => Promise<unknown>, string]>([
    ['a folder stands in its place', (path) => mkdir(path), 'JOURNAL_UNWRITABLE'],
    ['a link stands in its place', (path) => symlink('/dev/null', path), 'JOURNAL_UNWRITABLE'],
    ['a file stands where its folder would', (path) => writeFile(join(path, '..'), ''), 'JOURNAL_UNWRITABLE'],
    ['its lock is something else', (path) => writeFile(`${path}.lock`, 'x'.repeat(5000)), 'JOURNAL_UNWRITABLE'],
    ['it ends in another text', (path) => writeFile(path, 'x\n'), 'JOURNAL_DAMAGED'],
    ['it ends in endless text', (path) => writeFile(path, 'x'.repeat(1_100_000)), 'JOURNAL_DAMAGED'],
    ['what was rotated out is empty', (path) => writeFile(`${path}.000000000000009`, ''), 'JOURNAL_DAMAGED'],
  ])('is refused: %s', async (_name, spoil, code) => {
    await using folder = await temporaryDirectory();
    const path = folder.in(_name.startsWith('a file') ? 'file/journal.ndjson' : 'journal.ndjson');
    await spoil(path);
    const journal = openJournal({ path });
    expect(verdict(await journal.append('decision', {}))).toBe(code);
    await journal.close();
  });

  test('is refused when it is longer than a reader accepts, or no text', async () => {
    await using folder = await temporaryDirectory();
    const journal = openJournal({ path: folder.in('journal.ndjson') });
    expect(verdict(await journal.append('decision', { text: 'x'.repeat(1_048_576) }))).toBe('JOURNAL_UNWRITABLE');
    expect(verdict(await journal.append('decision', { text: '\ud800' }))).toBe('JOURNAL_UNWRITABLE');
    value(await journal.append('decision', { text: 'x'.repeat(1_048_000) }));
    value(await journal.append('decision', {}));
    await journal.close();
    expect((await whole(folder.in('journal.ndjson'))).last.sequence).toBe(3);
  });

  test('because there is no room leaves the journal whole, and is recorded when there is', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    // Blocks of 512 or 1024 bytes, by the shell: in any case less than is written.
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      `ulimit -f 8 && exec "$0" "$@"`,
      process.execPath,
      LOOP,
      path,
      'full',
      '40',
      'written',
      MANY,
    ]);
    const said = stdout.trim().split('\n');
    expect(said.at(0)).toBe('0 2');
    expect(said.at(-1)).toBe('EFBIG');
    const recorded = said.filter((line) => line !== 'EFBIG').length;
    expect((await whole(path)).last.sequence).toBe(recorded + 1);
    const journal = openJournal({ path });
    expect(value(await journal.append('decision', {})).sequence).toBe(recorded + 2);
    await journal.close();
  });

  test.each<readonly [string, (path: string) => Promise<unknown>]>([
    ['is cut', (path) => truncate(path, 0)],
    ['is taken away', (path) => rm(path)],
    ['loses its last line', async (path) => truncate(path, (await readFile(path)).subarray(0, -1).lastIndexOf(10) + 1)],
  ])('is refused to a host whose journal %s meanwhile, until it starts again', async (_name, cut) => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    const journal = openJournal({ path });
    value(await journal.append('decision', {}));
    const last = value(await journal.append('decision', {}));
    await cut(path);
    expect(verdict(await journal.append('decision', {}))).toBe('JOURNAL_DAMAGED');
    const again = await journal.append('decision', {});
    expect(again).toMatchObject({ findings: [{ message: `it no longer has line ${anchorText(last)}` }] });
    await journal.close();
    const next = openJournal({ path });
    // Of other words than the line that was lost: within one millisecond it would be that very line.
    value(await next.append('decision', { late: true }));
    await next.close();
    expect(verdict(await verifyJournal([path], [last]))).toMatch(/^JOURNAL_(?:TRUNCATED|REWRITTEN)$/);
  });
});

describe('a file of a journal', () => {
  test.each<readonly [string, (path: string) => Promise<unknown>, string]>([
    ['that is not there', async () => undefined, 'JOURNAL_UNREADABLE'],
    ['that is a folder', (path) => mkdir(path), 'JOURNAL_UNREADABLE'],
    ['that is a link', (path) => symlink('/dev/null', path), 'JOURNAL_UNREADABLE'],
    ['that is empty', (path) => writeFile(path, ''), 'JOURNAL_TRUNCATED'],
    ['that is one endless line', (path) => writeFile(path, 'x'.repeat(1_200_000)), 'JOURNAL_LINE_MALFORMED'],
  ])('%s is not verified', async (_name, make, code) => {
    await using folder = await temporaryDirectory();
    const path = folder.in('journal.ndjson');
    await make(path);
    expect(verdict(await verifyJournal(await journalFiles(path)))).toBe(code);
  });
});

async function verifiedTo(files: readonly string[]) {
  return value(await verifyJournal(files));
}

function ended(worker: Worker): Promise<void> {
  worker.stdout.resume();
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** Lets a writer write for that many milliseconds after its first answer, kills it, and keeps what it was answered. */
function killed(path: string, name: string, milliseconds: number, answered: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LOOP, path, name, '100000', 'synced', '50000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', () => {
      answered.push(
        ...text
          .split('\n')
          .slice(0, -1)
          .map((line) => `${name} ${line}`),
      );
      resolve();
    });
  });
}
