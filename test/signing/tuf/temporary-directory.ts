import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryDirectory extends AsyncDisposable {
  readonly path: string;
  readonly in: (...segments: string[]) => string;
}

/** A directory that lasts as long as the block that awaits its disposal. */
export async function temporaryDirectory(): Promise<TemporaryDirectory> {
  const path = await mkdtemp(join(tmpdir(), 'portcullis-test-'));
  return {
    path,
    in: (...segments) => join(path, ...segments),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
