import { readFile, writeFile } from 'node:fs/promises';
import { get, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { saveResponse } from '../../../transport/artifact/save-response.ts';
import { noise } from '../../core/artifact/large-artifact.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { servedFile } from './served-file.ts';

const BYTES = noise(5 * 1024 * 1024 + 3);
const tooLong = (): Error => new Error('too long');

/** Serves BYTES, and gives the response and a folder. */
async function answered(
  use: (response: IncomingMessage, inFolder: (name: string) => string) => Promise<void>,
): Promise<void> {
  await using folder = await temporaryDirectory();
  await writeFile(folder.in('served'), BYTES);
  await servedFile(folder.in('served'), async (url) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => get(url, resolve).on('error', reject));
    await use(response, (name) => folder.in(name));
  });
}

describe('the body of a response', () => {
  test('is in the file byte for byte', async () => {
    await answered(async (response, inFolder) => {
      await saveResponse(response, inFolder('saved'), BYTES.length, tooLong);
      expect((await readFile(inFolder('saved'))).equals(BYTES)).toBe(true);
    });
  });

  test('that came in memory shared with others leaves theirs alone', async () => {
    await using folder = await temporaryDirectory();
    const [shared, other] = [Buffer.from('body'), Buffer.from('of somebody else')];
    expect(shared.buffer).toBe(other.buffer);
    const response = new IncomingMessage(new Socket());
    response.push(shared);
    response.push(null);
    await saveResponse(response, folder.in('saved'), BYTES.length, tooLong);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await readFile(folder.in('saved'), 'utf8')).toBe('body');
    expect(other.toString()).toBe('of somebody else');
  });

  test('replaces what an attempt before it left', async () => {
    await answered(async (response, inFolder) => {
      await writeFile(inFolder('saved'), Buffer.alloc(2 * BYTES.length));
      await saveResponse(response, inFolder('saved'), BYTES.length, tooLong);
      expect((await readFile(inFolder('saved'))).equals(BYTES)).toBe(true);
    });
  });

  test('that is longer than allowed ends there, and no more of it is written', async () => {
    await answered(async (response, inFolder) => {
      const atMost = BYTES.length - 1;
      await expect(saveResponse(response, inFolder('saved'), atMost, tooLong)).rejects.toThrow('too long');
      expect((await readFile(inFolder('saved'))).length).toBeLessThanOrEqual(atMost);
      expect(response.destroyed).toBe(true);
    });
  });

  test.each(['.', '/dev/full'])('that cannot be written to %s is no longer received', async (path) => {
    await answered(async (response) => {
      await expect(saveResponse(response, path, BYTES.length, tooLong)).rejects.toThrow(/EISDIR|ENOSPC|EACCES|EPERM/);
      expect(response.destroyed).toBe(true);
    });
  });
});
