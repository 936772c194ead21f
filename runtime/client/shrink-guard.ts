import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { finding, ok, refused, unlessFound, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { isJsonObject, member, type JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { MAX_TARGET_FILE_BYTES } from '../../signing/tuf/roles.ts';

/** A part of a list of denies that is kept beside it, under its digest (lower-case hex). */
export interface SealedSegment {
  readonly sha256: string;
  readonly length: number;
  /** How many it holds. */
  readonly entries: number;
}

export interface DenyList {
  /** What a segment repeats of its list. */
  readonly of: Readonly<Record<'schema_version' | 'registry_id' | 'channel', JsonValue>>;
  readonly entries: readonly JsonValue[];
  readonly sealed: readonly SealedSegment[];
}

type ReadSegment = (segment: SealedSegment) => Promise<Outcome<Uint8Array>>;

const SHA256 = /^sha256:([0-9a-f]{64})$/;
/** What an entry is expanded to when it is published. It may grow. */
const EXPANSIONS = ['digests', 'ordinals'] as const;
const MAX_SEGMENTS = 1_024;

/** The entries of a revocations document and the segments that it refers to. PUBLICATION_MALFORMED for anything else. */
export function readDenyList(bytes: Uint8Array, file = 'revocations.json'): Outcome<DenyList> {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_TARGET_FILE_BYTES }, file);
  const document = parsed.kind === 'ok' ? parsed.value.value : undefined;
  if (!isJsonObject(document)) return noList(file);
  const [entries, sealed] = [member(document, 'entries'), member(document, 'sealed') ?? []];
  if (!Array.isArray(entries) || !Array.isArray(sealed) || sealed.length > MAX_SEGMENTS) return noList(file);
  const own = (name: string): JsonValue => member(document, name) ?? null;
  const of = { schema_version: own('schema_version'), registry_id: own('registry_id'), channel: own('channel') };
  const segments: SealedSegment[] = [];
  for (const segment of sealed) {
    const [digest, length, count] = [
      memberOf(segment, 'digest'),
      memberOf(segment, 'length'),
      memberOf(segment, 'entries'),
    ];
    const sha256 = typeof digest === 'string' ? SHA256.exec(digest)?.[1] : undefined;
    if (sha256 === undefined || typeof length !== 'number' || typeof count !== 'number') return noList(file);
    segments.push({ sha256, length: Math.min(length, MAX_TARGET_FILE_BYTES), entries: count });
  }
  return ok({ of, entries, sealed: segments });
}

function noList(file: string): Outcome<never> {
  return refused(finding('PUBLICATION_MALFORMED', `${file} is no list of denies`));
}

/**
 * Refuses with PUBLICATION_SHRUNK when something that was denied no longer is: an entry that is gone, or one that covers
 * less. Entries are never taken away, only ended by what a quorum signs elsewhere. Segments that both lists share are not read.
 */
export async function checkDenies(before: DenyList, after: DenyList, read: ReadSegment): Promise<Outcome<void>> {
  const shared = new Set(before.sealed.map(({ sha256 }) => sha256));
  const kept = new Set(after.sealed.map(({ sha256 }) => sha256));
  const old = await allEntries(before, (segment) => !kept.has(segment.sha256), read);
  if (old.kind === 'refused') return old;
  const present = await allEntries(after, (segment) => !shared.has(segment.sha256), read);
  if (present.kind === 'refused') return present;
  const covered = new Map<string, Set<string>>();
  for (const entry of present.value) {
    const key = keyOf(entry);
    covered.set(key, new Set([...(covered.get(key) ?? []), ...expansionOf(entry)]));
  }
  const lost = old.value.filter((entry) => {
    const now = covered.get(keyOf(entry));
    return now === undefined || expansionOf(entry).some((item) => !now.has(item));
  });
  const message = `revocations.json no longer denies all that it did: ${lost.length} of its entries are gone or cover less`;
  return unlessFound(lost.length === 0 ? [] : [finding('PUBLICATION_SHRUNK', message)], () => undefined);
}

async function allEntries(
  list: DenyList,
  wanted: (segment: SealedSegment) => boolean,
  read: ReadSegment,
): Promise<Outcome<readonly JsonValue[]>> {
  const entries = [...list.entries];
  for (const segment of list.sealed) {
    if (!wanted(segment)) continue;
    const bytes = await read(segment);
    const inside = bytes.kind === 'ok' ? readDenyList(bytes.value, 'a sealed segment') : bytes;
    if (inside.kind === 'refused') return inside;
    for (const entry of inside.value.entries) entries.push(entry);
  }
  return ok(entries);
}

/**
 * The segments of a list that what a host has seen before makes up, byte for byte, by digest: nothing new is in them but
 * where they end, and they need not be fetched. Of `before` every segment is read.
 */
export async function segmentsFromSeen(
  before: DenyList,
  after: DenyList,
  read: ReadSegment,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const shared = new Set(before.sealed.map(({ sha256 }) => sha256));
  if (after.sealed.every(({ sha256 }) => shared.has(sha256))) return found;
  const seen = await allEntries({ ...before, entries: [] }, () => true, read);
  if (seen.kind === 'refused') return found;
  const entries = [...seen.value, ...before.entries];
  let start = 0;
  for (const { sha256, entries: count } of after.sealed) {
    const end = start + count;
    if (!shared.has(sha256) && end <= entries.length) {
      const bytes = encodeDocument({ ...after.of, entries: entries.slice(start, end) });
      if (createHash('sha256').update(bytes).digest('hex') === sha256) found.set(sha256, bytes);
    }
    start = end;
  }
  return found;
}

/** Equal for two entries that say the same, whatever was admitted when they were expanded. */
function keyOf(entry: JsonValue): string {
  if (!isJsonObject(entry)) return canonicalJson(entry);
  const said = Object.entries(entry).filter(([name]) => !EXPANSIONS.some((expansion) => expansion === name));
  return canonicalJson(Object.fromEntries(said));
}

function expansionOf(entry: JsonValue): readonly string[] {
  if (!isJsonObject(entry)) return [];
  return EXPANSIONS.flatMap((name) => {
    const items = member(entry, name);
    return Array.isArray(items) ? items.map((item) => `${name} ${String(item)}`) : [];
  });
}

/** What a registry document or a shard admits: rows are only ever added. */
interface Admitted {
  readonly digests: ReadonlySet<string>;
  /** The counts that a registry document states; 0 where it states none. */
  readonly counts: Readonly<Record<'next_ordinal' | 'releases', number>>;
  readonly isListed: boolean;
}

/** Refuses with PUBLICATION_SHRUNK when more than `maxLost` rows of a shard or of registry.json are gone. */
export function checkAdmitted(path: string, before: Uint8Array, after: Uint8Array, maxLost: number): Outcome<void> {
  const [old, present] = [admittedBy(before), admittedBy(after)];
  if (old === undefined || present === undefined) return ok(undefined);
  const gone = [...old.digests].filter((digest) => !present.digests.has(digest)).length;
  const fewer = (['next_ordinal', 'releases'] as const).map((name) => old.counts[name] - present.counts[name]);
  // A registry that outgrew the whole list names its shards instead, and how many releases there are.
  const lost = Math.max(present.isListed ? 0 : gone, ...fewer);
  if (lost <= maxLost) return ok(undefined);
  return refused(finding('PUBLICATION_SHRUNK', `${path} lost ${lost} rows that were admitted, ${maxLost} may go`));
}

function admittedBy(bytes: Uint8Array): Admitted | undefined {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_TARGET_FILE_BYTES });
  if (parsed.kind === 'refused' || !isJsonObject(parsed.value.value)) return undefined;
  const document = parsed.value.value;
  const digests = new Set<string>();
  const add = (digest: JsonValue | undefined): void => {
    if (typeof digest === 'string') digests.add(digest);
  };
  for (const plugin of listOf(member(document, 'plugins'))) {
    for (const release of listOf(memberOf(plugin, 'releases'))) add(memberOf(memberOf(release, 'artifact'), 'digest'));
  }
  for (const row of listOf(member(document, 'allowlist'))) add(memberOf(row, 'digest'));
  const count = (name: string): number => {
    const value = member(document, name);
    return typeof value === 'number' ? value : 0;
  };
  const isListed = member(document, 'allowlist') === undefined && member(document, 'index') !== undefined;
  return { digests, counts: { next_ordinal: count('next_ordinal'), releases: count('releases') }, isListed };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? member(value, name) : undefined;
}
