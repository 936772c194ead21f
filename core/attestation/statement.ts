import { finding, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { isJsonObject, member, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { MAX_BUNDLE_BYTES, type DsseContent } from './bundle.ts';
import { isPresent, ShapeReader, type Path } from './shape-reader.ts';

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Written by older builders and still found in the wild; the gate does not take it. */
export const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
export const MAX_SUBJECTS = 1024;
const MAX_NAME_CHARACTERS = 1024;
const MAX_DIGEST_ALGORITHMS = 16;

const HEX = /^(?:[0-9a-f]{2}){1,128}$/;
const SHA256_HEX_CHARACTERS = 64;

export interface Subject {
  /** The role of the file in what is stated; absent where an in-toto statement of others leaves it out. */
  readonly name?: string;
  /** Algorithm to lower-case hex. */
  readonly digest: Readonly<Record<string, string>>;
}

/** An in-toto Statement v1 of known shape. Nothing in it is verified. */
export interface Statement {
  readonly subject: readonly Subject[];
  readonly predicate_type: string;
  readonly predicate: JsonValue;
}

export interface StatementRules {
  readonly types: readonly string[];
  /** Every subject named, exactly once, with a SHA-256. */
  readonly namedBySha256: boolean;
}

export const GATE_STATEMENT: StatementRules = { types: [STATEMENT_TYPE], namedBySha256: true };
export const ANY_STATEMENT: StatementRules = { types: [STATEMENT_TYPE, OLD_STATEMENT_TYPE], namedBySha256: false };

/**
 * Reads the in-toto statement in an envelope (attestation framework, Statement v1). The payload type is compared exactly,
 * because the signature covers it and the library does not look at it.
 */
export function parseStatement(
  content: DsseContent,
  rules: StatementRules = GATE_STATEMENT,
  file?: string,
): Outcome<Statement> {
  const found: Finding[] = [];
  const at = file === undefined ? undefined : { file };
  if (content.payload_type !== PAYLOAD_TYPE) {
    found.push(finding('ATTESTATION_PAYLOAD_TYPE', `payload type ${shownText(content.payload_type)}`, at));
  }
  const document = parseStrictJson(content.payload, { maxBytes: MAX_BUNDLE_BYTES, maxDepth: 64 }, file);
  if (document.kind === 'refused') {
    return { kind: 'refused', findings: [...document.findings, ...found] };
  }
  const reader = new ShapeReader('ATTESTATION_STATEMENT_MALFORMED', file);
  const statement = readStatement(document.value.value, rules, reader);
  found.push(...reader.found.list());
  return unlessFound(found, () => statement);
}

function readStatement(value: JsonValue, rules: StatementRules, reader: ShapeReader): Statement {
  const known = ['_type', 'subject', 'predicateType', 'predicate'];
  const root = reader.object(value, [], known) ?? {};
  const type = reader.string(root, '_type', [], 256);
  if (type !== undefined && !rules.types.includes(type)) reader.refuse(`the type is ${shownText(type)}`, ['_type']);
  const predicateType = reader.string(root, 'predicateType', [], 1024) ?? '';
  const predicate = member(root, 'predicate');
  if (predicate !== undefined && !isJsonObject(predicate)) reader.refuse('must be an object', ['predicate']);
  const items = reader.array(member(root, 'subject'), ['subject'], MAX_SUBJECTS);
  if (items.length === 0) reader.refuse('must hold a subject', ['subject']);
  const subject = items.map((item, index) => readSubject(item, index, rules, reader));
  if (rules.namedBySha256) refuseDuplicates(subject, reader);
  return { subject, predicate_type: predicateType, predicate: predicate ?? {} };
}

/** The members of a resource descriptor; those that carry no digest are permitted and not looked at. */
const DESCRIPTOR_MEMBERS = ['name', 'digest', 'uri', 'downloadLocation', 'mediaType', 'content', 'annotations'];

function readSubject(value: JsonValue, index: number, rules: StatementRules, reader: ShapeReader): Subject {
  const path = ['subject', index];
  const object = reader.object(value, path, rules.namedBySha256 ? ['name', 'digest'] : DESCRIPTOR_MEMBERS) ?? {};
  const wantsName = rules.namedBySha256 || isPresent(object, 'name');
  const name = wantsName ? reader.string(object, 'name', path, MAX_NAME_CHARACTERS) : undefined;
  if (name === '' && rules.namedBySha256) reader.refuse('must not be empty', [...path, 'name']);
  const digest = readDigests(object, [...path, 'digest'], rules, reader);
  if (rules.namedBySha256 && digest['sha256']?.length !== SHA256_HEX_CHARACTERS) {
    reader.refuse('must hold a SHA-256', [...path, 'digest']);
  }
  return name === undefined ? { digest } : { name, digest };
}

function readDigests(
  object: JsonObject,
  path: Path,
  rules: StatementRules,
  reader: ShapeReader,
): Record<string, string> {
  const value = member(object, 'digest');
  if (!isJsonObject(value)) {
    reader.refuse('must be an object', path);
    return {};
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > MAX_DIGEST_ALGORITHMS) {
    reader.refuse(`must hold 1 to ${MAX_DIGEST_ALGORITHMS} digests`, path);
    return {};
  }
  const digests: Record<string, string> = {};
  for (const [algorithm, hex] of entries) {
    if (typeof hex === 'string' && HEX.test(hex)) digests[algorithm] = hex;
    // Some algorithms of others are not written in hex; they are not digests that we could compare.
    else if (rules.namedBySha256) reader.refuse('must be lower-case hex', [...path, algorithm]);
  }
  return digests;
}

function refuseDuplicates(subjects: readonly Subject[], reader: ShapeReader): void {
  const seen = new Set<string>();
  for (const [index, { name }] of subjects.entries()) {
    if (name === undefined) continue;
    if (seen.has(name))
      reader.refuse(`${shownText(name)} a second time`, ['subject', index], 'ATTESTATION_SUBJECT_DUPLICATE');
    seen.add(name);
  }
}
