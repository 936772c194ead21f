import type { Digest, PublicationRevocations } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../finding.ts';
import { encodeDocument } from '../json/encode-document.ts';
import type { Deny } from '../registry/registry-state.ts';
import { parseRevocations } from '../publication/publication-documents.ts';

type Segment = NonNullable<PublicationRevocations['sealed']>[number];

/** A file by its digest, from wherever evidence lies; it needs not be held against the digest yet. */
export type ReadSegment = (digest: Digest, maxBytes: number) => Promise<Outcome<Uint8Array>>;

/**
 * Beyond so many bytes of entries in revocations.json, those that hosts have seen go into a segment: with timestamp, snapshot
 * and the role's metadata (some 2 KB) one more deny costs a host that has the others at most 4 KB.
 */
export const MAX_INLINE_BYTES = 1_024;
/** Each segment has at least so many times the entries of the next, so that a million denies are ten segments. */
const SEGMENT_RATIO = 4;
const MAX_SEGMENT_ENTRIES = 50_000;

/**
 * Every deny that a revocations.json stands for, in the order of issue. All of its segments or a refusal: a list with a hole
 * would let load what was denied. `known` are denies read before, perhaps of an older list: a segment that they make up,
 * byte for byte, is not asked for.
 *
 * Refuses with PUBLICATION_DENIES_INCOMPLETE, and with what is wrong with the segment.
 */
export async function readDenies(
  revocations: PublicationRevocations,
  read: ReadSegment,
  known: readonly Deny[] = [],
): Promise<Outcome<readonly Deny[]>> {
  const denies: Deny[] = [];
  for (const segment of revocations.sealed ?? []) {
    const end = denies.length + segment.entries;
    const held = known.length < end ? undefined : known.slice(denies.length, end);
    if (held !== undefined && isSegment(segment, encodeSegment(revocations, held))) {
      denies.push(...held);
      continue;
    }
    const fetched = await readSegment(revocations, segment, read);
    if (fetched.kind === 'refused') return fetched;
    denies.push(...fetched.value);
  }
  return ok([...denies, ...revocations.entries]);
}

async function readSegment(
  list: PublicationRevocations,
  segment: Segment,
  read: ReadSegment,
): Promise<Outcome<readonly Deny[]>> {
  const bytes = await read(segment.digest, segment.length);
  if (bytes.kind === 'refused') return incomplete(segment, 'cannot be had', bytes.findings);
  if (!isSegment(segment, bytes.value)) return incomplete(segment, 'is not the one that was signed for', []);
  const parsed = parseRevocations(bytes.value, segment.digest);
  if (parsed.kind === 'refused') return incomplete(segment, 'cannot be read', parsed.findings);
  const { registry_id: registryId, channel, entries, sealed } = parsed.value.value;
  if (registryId !== list.registry_id || channel !== list.channel || sealed !== undefined)
    return incomplete(segment, 'is of another list', []);
  return entries.length === segment.entries
    ? ok(entries)
    : incomplete(segment, `holds ${entries.length} entries, ${segment.entries} were signed for`, []);
}

function isSegment({ digest, length }: Segment, bytes: Uint8Array): boolean {
  return bytes.length === length && digestOf(bytes) === digest;
}

function incomplete({ digest }: Segment, what: string, findings: readonly Finding[]): Outcome<never> {
  return refused(finding('PUBLICATION_DENIES_INCOMPLETE', `the segment ${digest} ${what}`), ...findings);
}

export interface AppendedDenies {
  /** The next revocations.json. */
  readonly document: PublicationRevocations;
  /** Segments that it names and the one before did not; they must lie there before it does. */
  readonly segments: readonly { readonly digest: Digest; readonly bytes: Uint8Array }[];
}

/**
 * The list with further denies. What is new stands in revocations.json itself. `denies` are those of the list so far, as
 * `readDenies` gave them.
 */
export function appendDenies(
  current: PublicationRevocations,
  denies: readonly Deny[],
  added: readonly Deny[],
): AppendedDenies {
  const { sealed: _sealed, ...list } = current;
  const inline = [...current.entries, ...added];
  if (encodeDocument(inline).length <= MAX_INLINE_BYTES || current.entries.length === 0)
    return { document: { ...current, entries: inline }, segments: [] };
  // A host that has seen the denies of before can put a segment together by itself, whatever goes into it.
  const counts = mergedCounts([...(current.sealed ?? []).map(({ entries }) => entries), current.entries.length]);
  const before = new Map((current.sealed ?? []).map((segment) => [segment.digest, segment]));
  const sealed: Segment[] = [];
  const segments: { digest: Digest; bytes: Uint8Array }[] = [];
  let start = 0;
  for (const [index, entries] of counts.entries()) {
    const old = current.sealed?.[index];
    const isOld = old?.entries === entries && index < counts.length - 1;
    const bytes = isOld ? undefined : encodeSegment(list, denies.slice(start, start + entries));
    start += entries;
    if (bytes === undefined) {
      if (old !== undefined) sealed.push(old);
      continue;
    }
    const digest = digestOf(bytes);
    sealed.push({ digest, length: bytes.length, entries });
    if (!before.has(digest)) segments.push({ digest, bytes });
  }
  return { document: { ...list, sealed, entries: added }, segments };
}

/** Joins from the end while a segment is not far larger than the one after it. */
function mergedCounts(counts: readonly number[]): readonly number[] {
  const merged = [...counts];
  for (;;) {
    const [before, last] = [merged.at(-2), merged.at(-1)];
    if (before === undefined || last === undefined || before >= SEGMENT_RATIO * last) return merged;
    if (before + last > MAX_SEGMENT_ENTRIES) return merged;
    merged.splice(-2, 2, before + last);
  }
}

function encodeSegment(list: Omit<PublicationRevocations, 'entries' | 'sealed'>, entries: readonly Deny[]): Uint8Array {
  const { schema_version, registry_id, channel } = list;
  return encodeDocument({ schema_version, registry_id, channel, entries });
}
