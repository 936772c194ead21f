import { type Outcome } from '../../core/finding.js';
import { type Anchor } from '../../core/journal/journal-entry.js';
import { type VerifiedChain } from '../../core/journal/verify-chain.js';
/**
 * Verifies the files of one journal, oldest first, and names the first bad line. Memory does not grow with the journal.
 * What a line says of a load is not judged: only that it stands as it was written.
 */
export declare function verifyJournal(files: readonly string[], anchors?: readonly Anchor[]): Promise<Outcome<VerifiedChain>>;
