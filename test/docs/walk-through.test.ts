import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readPage, root } from './markdown.ts';

const run = promisify(execFile);

/** README's walk-through as it stands, but for the way to the launcher: npx takes half a second each time. */
function walkThrough(): string {
  const block = readPage('README.md').blocks.find(({ text }) => text.includes('portcullis init'));
  return (block?.text ?? 'false').replaceAll('npx portcullis', '"$LAUNCHER"');
}

/** Every line that begins a result, so that the order of a long story can be compared at a glance. */
function results(stdout: string): readonly string[] {
  return stdout
    .split('\n')
    .filter((line) => /^(?:published|Admissible|verified|allow|deny|denied|exit code)\b/.test(line));
}

test("README's walk-through runs as pasted, and comes out as it says", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'walk-through-'));
  try {
    const { stdout } = await run('bash', ['-eu', '-o', 'pipefail', '-c', walkThrough()], {
      cwd: root,
      env: {
        PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
        HOME: folder,
        TMPDIR: folder,
        LAUNCHER: join(root, 'cli/bin/portcullis.js'),
      },
    });
    expect(results(stdout)).toEqual([
      'published: publication 2, admissions 2',
      'Admissible; approval is missing',
      'published: publication 3, admissions 3',
      expect.stringMatching(/^verified: acme\/plugins stable, version 3,/),
      'allow: azure_openai_embeddings 1.0.0, tier vetted, permissions network, 300000 ms',
      expect.stringMatching(/^deny/),
      'exit code 3',
      'denied, and in force',
      'deny: azure_openai_embeddings 1.0.0',
      'exit code 3',
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
