import { SCHEMA_VERSION } from '../../registry-schema/base.ts';
import type { Digest } from '../../registry-schema/generated/types.ts';
import { digestFromHex, digestOf } from '../digest.ts';
import { finding, ok, refused, type Outcome, type Place } from '../finding.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { isJsonObject, member, type JsonObject } from '../json/json-value.ts';
import { parseStrictJson } from '../json/strict-json.ts';

/** One line with its newline. A decision of the most findings that are written fits. */
export const MAX_JOURNAL_LINE_BYTES = 1_048_576;

/** What the first line of a journal names as the line before it. */
export const NO_LINE = digestFromHex('0'.repeat(64));

/** One line of a journal. */
export interface JournalEntry {
  /** Id of the journal, made when it begins: a line of another journal does not fit. */
  readonly journal: string;
  /** 1 for the first line, without a gap over all files. */
  readonly sequence: number;
  /** SHA-256 of the line before, without its newline. */
  readonly previous: Digest;
  /** When it was written, RFC 3339 in UTC. */
  readonly at: string;
  /** What the body is: `decision`, or a note of the journal about itself. */
  readonly kind: string;
  readonly body: JsonObject;
}

/** Names one line so that nobody can put another in its place: what an audit keeps between two visits. */
export interface Anchor {
  readonly sequence: number;
  /** SHA-256 of the line, without its newline. */
  readonly digest: Digest;
}

const JOURNAL_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KIND = /^[a-z][a-z_]{0,30}(?:\.[a-z][a-z_]{0,30})?$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z$/;
const MEMBERS = 'at body journal kind previous schema_version sequence';

/** Bytes of a body that fits into a line wherever it comes to stand: the other members take less than the rest. */
export const MAX_JOURNAL_BODY_BYTES = MAX_JOURNAL_LINE_BYTES - 512;

/** The line, RFC 8785, without a newline: equal entries are equal bytes. `body` is canonical already, to be rendered once. */
export function renderEntry(entry: Omit<JournalEntry, 'body'>, body: string): string {
  const { at, journal, kind, previous, sequence } = entry;
  const [time, id, what] = [at, journal, kind].map((said) => JSON.stringify(said));
  const chain = `"previous":"${previous}","schema_version":${SCHEMA_VERSION},"sequence":${sequence}`;
  return `{"at":${time},"body":${body},"journal":${id},"kind":${what},${chain}}`;
}

/** Reads a line without its newline. JOURNAL_LINE_MALFORMED for whatever `renderEntry` does not write. */
export function readEntry(line: Uint8Array, at?: Place): Outcome<JournalEntry> {
  const malformed = (why: string) => refused(finding('JOURNAL_LINE_MALFORMED', why, at));
  const document = parseStrictJson(line, { maxBytes: MAX_JOURNAL_LINE_BYTES });
  if (document.kind === 'refused') return malformed(`it is no JSON: ${document.findings[0].message}`);
  const { value } = document.value;
  if (!isJsonObject(value) || Object.keys(value).sort().join(' ') !== MEMBERS)
    return malformed(`its members are not ${MEMBERS}`);
  // A second way to write the same would be a second line with the same meaning and another digest.
  if (canonicalJson(value) !== Buffer.from(line).toString('utf8')) return malformed('it is not canonical (RFC 8785)');
  const entry = entryOf(value);
  return entry === undefined ? malformed('a member does not hold what it must') : ok(entry);
}

function entryOf(value: JsonObject): JournalEntry | undefined {
  const [journal, kind, at] = [text(value, 'journal'), text(value, 'kind'), text(value, 'at')];
  const previous = text(value, 'previous');
  const [sequence, body] = [member(value, 'sequence'), member(value, 'body')];
  if (member(value, 'schema_version') !== SCHEMA_VERSION || !isJsonObject(body)) return undefined;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) return undefined;
  if (!JOURNAL_ID.test(journal) || !KIND.test(kind) || !TIME.test(at) || !DIGEST.test(previous)) return undefined;
  return { journal, sequence, previous: digestFromHex(previous.slice('sha256:'.length)), at, kind, body };
}

function text(value: JsonObject, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}

/** What names that line. */
export function anchorOf(sequence: number, line: Uint8Array): Anchor {
  return { sequence, digest: digestOf(line) };
}

/** `17:sha256:…` */
export function anchorText({ sequence, digest }: Anchor): string {
  return `${sequence}:${digest}`;
}

/** Undefined for what `anchorText` does not write. */
export function parseAnchor(said: string): Anchor | undefined {
  const [, sequence = '', hex = ''] = /^([1-9][0-9]{0,14}):sha256:([0-9a-f]{64})$/.exec(said) ?? [];
  return hex === '' ? undefined : { sequence: Number(sequence), digest: digestFromHex(hex) };
}
