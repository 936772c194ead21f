import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'portcullis-rehearsal-';

/** A new folder that stays when the rehearsal is over; those of earlier rehearsals that have ended go. */
export async function openFolder(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    const pid = /^portcullis-rehearsal-(\d+)-\w+$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await removeOwn(join(tmpdir(), name));
  }
  return mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Others write to a shared temporary folder too: only a folder of this user is taken away, never what a link points to. */
async function removeOwn(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  const { uid } = userInfo();
  if (stats?.isDirectory() !== true || (uid !== -1 && stats.uid !== uid)) return;
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}
