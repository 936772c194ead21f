import { member, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { isPresent, type Path, type ShapeReader } from './shape-reader.ts';

export const MAX_LOG_ENTRIES = 8;
export const MAX_TIMESTAMPS = 8;
/** An inclusion proof in a tree of 2^63 leaves is no longer. */
const MAX_PROOF_HASHES = 64;
const MAX_LOG_BODY_BYTES = 1024 * 1024;
const MAX_CHECKPOINT_CHARACTERS = 16 * 1024;
const MAX_TIMESTAMP_BYTES = 64 * 1024;
const HASH_BYTES = 32;

/** Which proof of inclusion the bundle's version demands of each entry. */
export interface LogEntryRules {
  readonly promise: boolean;
  readonly proof: boolean;
}

export function readLogEntries(material: JsonObject, rules: LogEntryRules, reader: ShapeReader): void {
  if (!isPresent(material, 'tlogEntries')) return;
  const path = ['verificationMaterial', 'tlogEntries'];
  for (const [index, entry] of reader.array(member(material, 'tlogEntries'), path, MAX_LOG_ENTRIES).entries()) {
    readLogEntry(entry, [...path, index], rules, reader);
  }
}

export function readTimestamps(material: JsonObject, reader: ShapeReader): void {
  if (!isPresent(material, 'timestampVerificationData')) return;
  const path = ['verificationMaterial', 'timestampVerificationData'];
  const data = reader.object(member(material, 'timestampVerificationData'), path, ['rfc3161Timestamps']);
  if (data === undefined || !isPresent(data, 'rfc3161Timestamps')) return;
  const listPath = [...path, 'rfc3161Timestamps'];
  for (const [index, item] of reader.array(member(data, 'rfc3161Timestamps'), listPath, MAX_TIMESTAMPS).entries()) {
    const timestamp = reader.object(item, [...listPath, index], ['signedTimestamp']);
    if (timestamp !== undefined) reader.base64(timestamp, 'signedTimestamp', [...listPath, index], MAX_TIMESTAMP_BYTES);
  }
}

const ENTRY_MEMBERS = [
  'logIndex',
  'logId',
  'kindVersion',
  'integratedTime',
  'inclusionPromise',
  'inclusionProof',
  'canonicalizedBody',
];

function readLogEntry(value: JsonValue, path: Path, rules: LogEntryRules, reader: ShapeReader): void {
  const entry = reader.object(value, path, ENTRY_MEMBERS);
  if (entry === undefined) return;
  // proto3 leaves a zero out: the first entry of a log has no logIndex.
  if (isPresent(entry, 'logIndex')) reader.decimal(entry, 'logIndex', path);
  if (isPresent(entry, 'integratedTime')) reader.decimal(entry, 'integratedTime', path);
  reader.base64(entry, 'canonicalizedBody', path, MAX_LOG_BODY_BYTES);
  const logId = reader.object(member(entry, 'logId'), [...path, 'logId'], ['keyId']);
  if (logId !== undefined) reader.base64(logId, 'keyId', [...path, 'logId'], HASH_BYTES);
  const kindPath = [...path, 'kindVersion'];
  const kind = reader.object(member(entry, 'kindVersion'), kindPath, ['kind', 'version']);
  if (kind !== undefined) {
    reader.string(kind, 'kind', kindPath, 32);
    reader.string(kind, 'version', kindPath, 32);
  }
  readPromise(entry, path, rules, reader);
  readProof(entry, path, rules, reader);
}

function readPromise(entry: JsonObject, path: Path, rules: LogEntryRules, reader: ShapeReader): void {
  if (!isPresent(entry, 'inclusionPromise')) {
    if (rules.promise) reader.refuse('holds no inclusionPromise', path);
    return;
  }
  const promisePath = [...path, 'inclusionPromise'];
  const promise = reader.object(member(entry, 'inclusionPromise'), promisePath, ['signedEntryTimestamp']);
  if (promise !== undefined) reader.base64(promise, 'signedEntryTimestamp', promisePath, 1024);
}

function readProof(entry: JsonObject, path: Path, rules: LogEntryRules, reader: ShapeReader): void {
  if (!isPresent(entry, 'inclusionProof')) {
    if (rules.proof) reader.refuse('holds no inclusionProof', path);
    return;
  }
  const proofPath = [...path, 'inclusionProof'];
  const known = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
  const proof = reader.object(member(entry, 'inclusionProof'), proofPath, known);
  if (proof === undefined) return;
  if (isPresent(proof, 'logIndex')) reader.decimal(proof, 'logIndex', proofPath);
  reader.decimal(proof, 'treeSize', proofPath);
  reader.base64(proof, 'rootHash', proofPath, HASH_BYTES);
  const hashes = isPresent(proof, 'hashes') ? member(proof, 'hashes') : [];
  for (const [index, hash] of reader.array(hashes, [...proofPath, 'hashes'], MAX_PROOF_HASHES).entries()) {
    reader.base64({ [index]: hash }, String(index), [...proofPath, 'hashes'], HASH_BYTES);
  }
  const checkpointPath = [...proofPath, 'checkpoint'];
  if (!isPresent(proof, 'checkpoint') && !rules.proof) return;
  const checkpoint = reader.object(member(proof, 'checkpoint'), checkpointPath, ['envelope']);
  if (checkpoint !== undefined) reader.string(checkpoint, 'envelope', checkpointPath, MAX_CHECKPOINT_CHARACTERS);
}
