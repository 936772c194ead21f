import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { finding, refused, type Outcome } from '../../core/finding.ts';
import { MAX_JOURNAL_LINE_BYTES, type Anchor } from '../../core/journal/journal-entry.ts';
import { ChainVerifier, type VerifiedChain } from '../../core/journal/verify-chain.ts';

/**
 * Verifies the files of one journal, oldest first, and names the first bad line. Memory does not grow with the journal.
 * What a line says of a load is not judged: only that it stands as it was written.
 */
export async function verifyJournal(
  files: readonly string[],
  anchors: readonly Anchor[] = [],
): Promise<Outcome<VerifiedChain>> {
  const chain = new ChainVerifier(anchors);
  for (const path of files) {
    try {
      await readLines(path, chain);
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'not a plain file';
      return refused(finding('JOURNAL_UNREADABLE', `it cannot be read (${why})`, { file: basename(path) }));
    }
    if (chain.isDecided) break;
  }
  return chain.end();
}

async function readLines(path: string, chain: ChainVerifier): Promise<void> {
  const file = basename(path);
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, flags);
  try {
    if (!(await handle.stat()).isFile()) throw new Error('not a plain file');
    let rest: Buffer = Buffer.alloc(0);
    let line = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      const bytes: Buffer = Buffer.concat([rest, chunk]);
      let from = 0;
      for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
        line += 1;
        chain.line(bytes.subarray(from, to), { file, line });
        from = to + 1;
      }
      rest = bytes.subarray(from);
      if (chain.isDecided) return;
      // No reader keeps more of a line than a writer may write; longer, it is told as what it is.
      if (rest.length > MAX_JOURNAL_LINE_BYTES) return chain.line(rest, { file, line: line + 1 });
    }
    if (rest.length > 0) chain.torn(rest.length, { file, line: line + 1 });
  } finally {
    await handle.close();
  }
}

const NEWLINE = 10;
