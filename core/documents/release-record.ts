import type { Release } from '../../registry-schema/generated/types.ts';
import { isRelease } from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

export const RELEASE_RECORD_FILE = 'release.json';
export const SBOM_FILE = 'sbom.cdx.json';
export const RELEASE_STATEMENT_FILE = 'attestations/release.sigstore.json';
export const MAX_RELEASE_RECORD_BYTES = 64 * 1024;

/** plugins/<id>/releases/<version>/release.json */
export function parseReleaseRecord(bytes: Uint8Array, file: string = RELEASE_RECORD_FILE): Outcome<Parsed<Release>> {
  return parseDocument(
    { kind: 'RELEASE', limits: { maxBytes: MAX_RELEASE_RECORD_BYTES, maxDepth: 16 }, isValid: isRelease },
    bytes,
    file,
  );
}
