import type {
  PublicationConfig,
  PublicationIndexGroup,
  PublicationIndexShard,
  PublicationRegistry,
  PublicationRevocations,
} from '../../registry-schema/generated/types.ts';
import {
  isPublicationConfig,
  isPublicationIndexGroup,
  isPublicationIndexShard,
  isPublicationRegistry,
  isPublicationRevocations,
} from '../../registry-schema/generated/validators.js';
import { andThen, finding, ok, refused, type Finding, type Outcome } from '../finding.ts';
import { GROUP_SHARDS } from './index-layout.ts';
import { INDEX_SHARDS } from './shard.ts';
import { alsoChecked, parseDocument, type Parsed } from '../documents/parse-document.ts';

export const MAX_CONFIG_BYTES = 256 * 1024;
/** 32 shards of the index and of the catalogue, 67 bytes each. */
export const MAX_GROUP_BYTES = 16 * 1024;
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

/** @returns the document; PUBLICATION_MEMBER_MISSING where it names neither every release nor the shards they are in */
export function parseRegistry(bytes: Uint8Array, file = 'registry.json'): Outcome<Parsed<PublicationRegistry>> {
  const parsed = parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_REGISTRY_BYTES }, isValid: isPublicationRegistry },
    bytes,
    file,
  );
  return alsoChecked(parsed, listFindings);
}

/** A list cut off, or one that is not there, would read as a registry that admits less, or denies nothing. */
function listFindings(registry: Parsed<PublicationRegistry>): readonly Finding[] {
  const { allowlist, denylist, index } = registry.value;
  const findings: Finding[] = [];
  if ((allowlist === undefined) !== (denylist === undefined) || (allowlist === undefined && index === undefined))
    findings.push(
      finding(
        'PUBLICATION_MEMBER_MISSING',
        'it has neither both lists nor an index alone',
        registry.at('/next_ordinal'),
      ),
    );
  return index === undefined ? findings : [...findings, ...indexFindings(index, registry.at('/index'))];
}

function indexFindings(
  { shards, digests, groups }: NonNullable<PublicationRegistry['index']>,
  at: NonNullable<Finding['at']>,
): readonly Finding[] {
  const isWhole =
    shards === INDEX_SHARDS
      ? digests !== undefined && groups === undefined
      : digests === undefined && groups?.length === shards / GROUP_SHARDS;
  return isWhole ? [] : [finding('PUBLICATION_MEMBER_INVALID', `that is no list of ${shards} shards`, at)];
}

export function parseGroup(bytes: Uint8Array, file = 'index group'): Outcome<Parsed<PublicationIndexGroup>> {
  return parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_GROUP_BYTES }, isValid: isPublicationIndexGroup },
    bytes,
    file,
  );
}

/** A group that was read as one; PUBLICATION_MEMBER_INVALID where it is another, which would hide the shards of this one. */
export function checkedGroup(
  bytes: Uint8Array,
  { group, path }: { readonly group: string; readonly path: string },
): Outcome<PublicationIndexGroup> {
  return andThen(parseGroup(bytes, path), (parsed) =>
    parsed.value.group === group
      ? ok(parsed.value)
      : refused(finding('PUBLICATION_MEMBER_INVALID', `that is group ${group}`, parsed.at('/group'))),
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
