import type { EmbeddedManifest } from '../../registry-schema/generated/types.ts';
import type { Parsed } from '../documents/parse-document.ts';
import { findingsOf, type Finding } from '../finding.ts';
import { readEgress } from './egress-rule.ts';

/** Every host of a manifest must be one that all readers take for the same. */
export function checkEgress(manifest: Parsed<EmbeddedManifest>): readonly Finding[] {
  return findingsOf(readEgress(manifest.value.allowed_egress, (index) => manifest.at(`/allowed_egress/${index}`)));
}
