import { createInterface } from 'node:readline/promises';
import { UsageError, type Writer } from '../command.ts';

/**
 * Asks a person at a terminal; anything but `y` or `yes` is no.
 * @throws UsageError where nobody can be asked
 */
export async function isConfirmed(question: string, stderr: Writer): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('nobody can be asked here: give --yes');
  const terminal = createInterface({ input: process.stdin });
  try {
    stderr.write(`${question} [y/N] `);
    return /^y(?:es)?$/iv.test((await terminal.question('')).trim());
  } finally {
    terminal.close();
  }
}
