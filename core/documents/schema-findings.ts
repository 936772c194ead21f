import { PATTERN_EXAMPLES } from '../../registry-schema/generated/patterns.ts';
import type { SchemaError } from '../../registry-schema/generated/validators.js';
import type { DocumentKind } from '../codes/schema.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { escapePointerToken } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';
import type { JsonDocument } from '../json/strict-json.ts';

/**
 * What a validator found, each with its place. Where a value may take one of several forms, the validators ask only the one
 * that its `kind` or its type picks (scripts/schema/validator-schema.ts): an author mends what was meant, not every
 * alternative. Linear in the number of errors: a stranger's document decides how many there are.
 */
export function schemaFindings(
  kind: DocumentKind,
  document: JsonDocument,
  errors: readonly SchemaError[],
  file: string | undefined,
): readonly Finding[] {
  const found = new FindingList();
  const seen = new Set<string>();
  for (const error of errors) {
    // It only repeats, one level up, what the errors of the form that was picked say.
    if (error.keyword === 'if') continue;
    const { missingProperty, additionalProperty } = error.params;
    const key = JSON.stringify([error.instancePath, error.keyword, missingProperty, additionalProperty]);
    if (seen.has(key)) continue;
    seen.add(key);
    found.add(() => toFinding(kind, document, error, file));
  }
  return found.list();
}

function toFinding(kind: DocumentKind, document: JsonDocument, error: SchemaError, file: string | undefined): Finding {
  if (error.keyword === 'required') {
    const name = shownText(String(error.params.missingProperty));
    return finding(
      `${kind}_MEMBER_MISSING`,
      `the member ${name} is missing`,
      placeOf(document, error.instancePath, file),
    );
  }
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty);
    const pointer = `${error.instancePath}/${escapePointerToken(name)}`;
    return finding(
      `${kind}_MEMBER_UNKNOWN`,
      `the member ${shownText(name)} is not known`,
      placeOf(document, pointer, file),
    );
  }
  return finding(
    `${kind}_MEMBER_INVALID`,
    `${where(error)} ${said(error)}`,
    placeOf(document, error.instancePath, file),
  );
}

function where(error: SchemaError): string {
  return error.instancePath === '' ? 'the document' : `the value at ${shownText(error.instancePath)}`;
}

/** What the value must be, after "the value at …". */
function said({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'type':
      return `must be ${typesNamed(params.type)}`;
    case 'enum':
      return `must be one of ${listed(params.allowedValues)}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'pattern':
      return formNamed(String(params.pattern));
    case 'format':
      return 'names a day that the calendar does not have';
    case 'distinctItems':
      return 'must not hold the same item twice';
    default:
      return boundNamed(keyword, Number(params.limit)) ?? 'is not what the schema asks for';
  }
}

/** A pattern of the form `^[^…` forbids characters, any other asks for a form. */
function formNamed(pattern: string): string {
  if (pattern.startsWith('^[^')) return 'must not hold control or invisible characters';
  const example = PATTERN_EXAMPLES.get(pattern);
  return example === undefined ? `must fit ${pattern}` : `must have the form of, for example, ${example}`;
}

function boundNamed(keyword: string, limit: number): string | undefined {
  const items = limit === 1 ? 'item' : 'items';
  const characters = limit === 1 ? 'character' : 'characters';
  switch (keyword) {
    case 'minItems':
      return `must hold at least ${limit} ${items}`;
    case 'maxItems':
      return `must hold at most ${limit} ${items}`;
    case 'minLength':
      return `must have at least ${limit} ${characters}`;
    case 'maxLength':
      return `must have at most ${limit} ${characters}`;
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    default:
      return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function typesNamed(type: unknown): string {
  // Of a list, the text is its items between commas.
  return String(type)
    .split(',')
    .map((name) => TYPES[name] ?? name)
    .join(' or ');
}

function listed(values: unknown): string {
  return [values]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(', ');
}

/** Where the value of a pointer stands; the pointer itself where the document has no such value. */
export function placeOf(document: JsonDocument, pointer: string, file: string | undefined): Place {
  return document.placeOf(pointer) ?? { ...(file === undefined ? {} : { file }), pointer };
}
