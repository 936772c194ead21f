import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import { HARD_LIMITS, MAX_ARTIFACT_BYTES } from '../../../core/archive/limits.ts';
import { readArtifact } from '../../../core/artifact/read-artifact.ts';
import { digestFromHex } from '../../../core/digest.ts';
import type { Policy } from '../../../registry-schema/generated/types.ts';
import { fileSource, openPlainFile, readArtifactFile } from '../../../transport/artifact/artifact-file.ts';
import { fetchArtifact } from '../../../transport/artifact/fetch-artifact.ts';

/** What a process of its own did with an artifact: `what` is `ok`, or the codes of its refusal. */
export interface Measured {
  readonly what: string;
  /** Resident at most, over what was resident right after the imports. */
  readonly bytesAboveIdle: number;
  readonly milliseconds: number;
}

/** `whole` holds the file in memory, as nothing of ours does: it shows that the measure sees such a thing. */
export type Way = 'file' | 'fetch' | 'hash' | 'whole';

const MIB = 1024 * 1024;

const WAYS: Readonly<Record<Way, (place: string, fileName: string, size: number) => Promise<string>>> = {
  async file(path, fileName) {
    return told(await readArtifactFile(path, fileName, HARD_LIMITS));
  },
  async fetch(url, name, size) {
    const digest = digestFromHex('0'.repeat(64));
    return told(await fetchArtifact({ name, url, size, digest }, policyFor(new URL(url).origin)));
  },
  async hash(path, _, size) {
    const handle = await openPlainFile(path);
    const source = fileSource(handle, size);
    const hash = createHash('sha256');
    const chunk = new Uint8Array(MIB);
    for (let offset = 0; offset < size; offset += MIB) hash.update(await source.read(offset, MIB, chunk));
    await handle.close();
    return hash.digest('hex').length === 64 ? 'ok' : 'no digest';
  },
  async whole(path, fileName) {
    const { kind } = await readArtifact(fileName, bytesSource(await readFile(path)), HARD_LIMITS);
    return kind;
  },
};

function policyFor(origin: string): Policy {
  return {
    schema_version: 1,
    data_classes: ['official'],
    tiers: [{ name: 'only' }],
    artifact_origins: [origin],
    artifact_limits: { max_bytes: MAX_ARTIFACT_BYTES, max_inflated_bytes: 2 * MAX_ARTIFACT_BYTES - 1 },
    approvals: { source: 'push' },
  };
}

function told(evidence: Awaited<ReturnType<typeof readArtifactFile>>): string {
  if (evidence.kind === 'unavailable') return evidence.findings.map(({ message }) => message).join();
  return evidence.contents.kind === 'ok' ? 'ok' : evidence.contents.findings.map(({ code }) => code).join();
}

/** Of this program alone: `maxRSS` of a child begins with what its parent had at the fork. */
function peakBytes(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

/** Does that in a process of its own and says what it took. `place` is a path, or the URL to fetch. */
export async function measured(
  way: Way,
  place: string,
  fileName: string,
  size: number,
  temporary: string = tmpdir(),
): Promise<Measured> {
  const child = spawn(process.execPath, [import.meta.filename, way, place, fileName, String(size)], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Measured;
}

if (import.meta.main) {
  const [name, place = '', fileName = '', size = ''] = process.argv.slice(2);
  const way = Object.entries(WAYS).find(([key]) => key === name)?.[1];
  if (way === undefined) throw new Error(`no way ${name}`);
  const idle = process.memoryUsage.rss();
  const start = performance.now();
  const what = await way(place, fileName, Number(size));
  const milliseconds = performance.now() - start;
  const result: Measured = { what, bytesAboveIdle: peakBytes() - idle, milliseconds };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
