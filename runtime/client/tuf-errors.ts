import { BadVersionError, ExpiredMetadataError, PersistError } from 'tuf-js/dist/error.js';
import type { Code } from '../../core/codes/index.ts';
import { finding, type Finding } from '../../core/finding.ts';

/**
 * tuf-js keeps the class of an error for root and timestamp, and turns what goes wrong with snapshot and targets into the
 * text of another error. The texts are those of its pinned version; a test per row fails if one changes.
 */
const BY_TEXT: readonly (readonly [RegExp, Code, string])[] = [
  [/is expired/, 'PUBLICATION_EXPIRED', 'a role has expired'],
  [/was signed by \d+\/\d+ keys/, 'PUBLICATION_SIGNATURE_INVALID', 'a role is not signed by enough of its keys'],
  [/less than current version/, 'PUBLICATION_ROLLBACK', 'a role is older than the one seen before'],
  [/does not match snapshot version/, 'PUBLICATION_ROLLBACK', 'a role is not of the version the snapshot states'],
  [
    /version doesn't match timestamp/,
    'PUBLICATION_ROLLBACK',
    'the snapshot is not of the version the timestamp states',
  ],
  [/Missing file .* in new snapshot/, 'PUBLICATION_ROLLBACK', 'the snapshot lost a role that the last one had'],
  [/Expected hash/, 'PUBLICATION_DIGEST_MISMATCH', 'a role does not have the digest that was signed'],
];
const LENGTHS = /Expected length (\d+) but got (\d+)/;

/** The finding for whatever tuf-js throws. Nothing of its text is shown: it holds bytes of whoever answered. */
export function findingOfTufError(error: unknown): Finding {
  if (error instanceof ExpiredMetadataError) return finding('PUBLICATION_EXPIRED', 'root or timestamp has expired');
  if (error instanceof BadVersionError) {
    return finding('PUBLICATION_ROLLBACK', 'root or timestamp is not of a version that may follow the last one');
  }
  if (error instanceof PersistError) return finding('PUBLICATION_UNREACHABLE', 'the cache directory cannot be written');
  const text = error instanceof Error ? error.message : '';
  const lengths = LENGTHS.exec(text);
  if (lengths !== null) {
    const code = Number(lengths[2]) < Number(lengths[1]) ? 'PUBLICATION_TRUNCATED' : 'PUBLICATION_TOO_LARGE';
    return finding(code, `a role has ${lengths[2]} bytes, ${lengths[1]} were signed`);
  }
  const known = BY_TEXT.find(([pattern]) => pattern.test(text));
  return known === undefined
    ? finding('PUBLICATION_MALFORMED', 'a role does not have the form of TUF metadata')
    : finding(known[1], known[2]);
}
