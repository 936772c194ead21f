import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../core/archive/limits.ts';
import { finding } from '../../../core/finding.ts';
import { digestOf } from '../../../core/digest.ts';
import { fileSource, openPlainFile, readArtifactFile } from '../../../transport/artifact/artifact-file.ts';
import { newArtifact } from '../../fixtures/registry.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

describe('a file', () => {
  test('is read whole', async () => {
    await using folder = await temporaryDirectory();
    const { name, bytes } = newArtifact({});
    await writeFile(folder.in(name), bytes);
    const evidence = await readArtifactFile(folder.in(name), name, DEFAULT_LIMITS);
    expect(evidence).toMatchObject({
      kind: 'read',
      digest: digestOf(bytes),
      size: bytes.length,
      contents: { kind: 'ok' },
    });
  });

  test.each([
    ['a link', (path: string) => symlink('/etc/passwd', path)],
    ['a folder', (path: string) => mkdir(path)],
    ['a named pipe, without waiting for its writer', async (path: string) => void execFileSync('mkfifo', [path])],
    ['not there', async () => undefined],
  ])('that is %s is not', async (_name, make) => {
    await using folder = await temporaryDirectory();
    const path = folder.in('artifact.tgz');
    await make(path);
    await expect(openPlainFile(path)).rejects.toThrow(Error);
  });

  test('that becomes shorter while it is read is an error, not a shorter artifact', async () => {
    await using folder = await temporaryDirectory();
    await writeFile(folder.in('a'), 'x'.repeat(10));
    const handle = await openPlainFile(folder.in('a'));
    const source = fileSource(handle, 20);
    await expect(source.read(0, 20)).rejects.toThrow('became shorter');
    expect(await source.read(15, 100).catch(() => 'none')).toBe('none');
    await handle.close();
  });

  test('larger than the bound is refused unread, one of that size is read', async () => {
    await using folder = await temporaryDirectory();
    const { name, bytes } = newArtifact({});
    await writeFile(folder.in(name), bytes);
    const within = (maxArchiveBytes: number) =>
      readArtifactFile(folder.in(name), name, { ...DEFAULT_LIMITS, maxArchiveBytes });
    expect(await within(bytes.length - 1)).toEqual({
      kind: 'unavailable',
      findings: [finding('ARTIFACT_TOO_LARGE', expect.stringContaining('the bound is'), { file: name })],
    });
    expect(await within(bytes.length)).toMatchObject({ kind: 'read', contents: { kind: 'ok' } });
  });

  test('that grows while it is read has no digest', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('artifact.tgz');
    await writeFile(path, Buffer.alloc(64 * 1024 * 1024));
    const reading = readArtifactFile(path, 'artifact.tgz', DEFAULT_LIMITS);
    const growing = (async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await appendFile(path, 'x');
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    })();
    await expect(reading).rejects.toThrow('changed while it was read');
    await growing;
  });
});
