import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Decision } from '../../registry-schema/generated/types.ts';

/** Appends a decision as one line of NDJSON. Throws Error with the system's reason: a decision that is not recorded is none. */
export async function recordDecision(path: string, decision: Decision): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, `${JSON.stringify(decision)}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new Error(`cannot record the decision in ${path}`, { cause });
  }
}
