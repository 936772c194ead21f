import type {
  PublicationConfig,
  PublicationIndexShard,
  PublicationRegistry,
  PublicationRevocations,
} from '../../registry-schema/generated/types.ts';
import {
  isPublicationConfig,
  isPublicationIndexShard,
  isPublicationRegistry,
  isPublicationRevocations,
} from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from '../documents/parse-document.ts';

export const MAX_CONFIG_BYTES = 256 * 1024;
export const MAX_SHARD_BYTES = 64 * 1024 * 1024;
export const MAX_REGISTRY_BYTES = 64 * 1024 * 1024;

export function parseConfig(bytes: Uint8Array, file = 'config.json'): Outcome<Parsed<PublicationConfig>> {
  return parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_CONFIG_BYTES }, isValid: isPublicationConfig },
    bytes,
    file,
  );
}

export function parseShard(bytes: Uint8Array, file = 'index'): Outcome<Parsed<PublicationIndexShard>> {
  return parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_SHARD_BYTES }, isValid: isPublicationIndexShard },
    bytes,
    file,
  );
}

export function parseRegistry(bytes: Uint8Array, file = 'registry.json'): Outcome<Parsed<PublicationRegistry>> {
  return parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_REGISTRY_BYTES }, isValid: isPublicationRegistry },
    bytes,
    file,
  );
}

export function parseRevocations(
  bytes: Uint8Array,
  file = 'revocations.json',
): Outcome<Parsed<PublicationRevocations>> {
  return parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_REGISTRY_BYTES }, isValid: isPublicationRevocations },
    bytes,
    file,
  );
}
