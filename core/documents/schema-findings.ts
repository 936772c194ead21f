import type { DocumentKind } from '../codes/schema.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { escapePointerToken } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';
import type { JsonDocument } from '../json/strict-json.ts';
import type { SchemaError } from '../../registry-schema/generated/validators.js';

/** Keywords that only repeat, one level up, what the errors below them say. */
const SUMMARIES = new Set(['oneOf', 'anyOf', 'if']);

/**
 * What a validator found, one finding per place. Where a value may take one of several forms, only the errors of the form
 * that its `kind` or its shape picks are shown: an author mends what was meant, not every alternative.
 */
export function schemaFindings(
  kind: DocumentKind,
  document: JsonDocument,
  errors: readonly SchemaError[],
  file: string | undefined,
): readonly Finding[] {
  const found = new FindingList();
  const seen = new Set<string>();
  for (const error of withoutOtherForms(errors)) {
    const key = `${error.instancePath} ${error.keyword} ${memberNamed(error) ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.add(() => toFinding(kind, document, error, file));
  }
  return found.list();
}

function withoutOtherForms(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter((error) => SUMMARIES.has(error.keyword));
  const kept = errors.filter((error) => {
    if (SUMMARIES.has(error.keyword)) return false;
    return !choices.some((choice) => belongsToUnmeantForm(error, choice, errors));
  });
  const unexplained = choices.filter(
    (choice) => !kept.some((error) => error.instancePath.startsWith(choice.instancePath)),
  );
  return [...kept, ...unexplained];
}

/** A form whose `const` or `type` already fails is not the one that was meant. */
function belongsToUnmeantForm(error: SchemaError, choice: SchemaError, errors: readonly SchemaError[]): boolean {
  const form = formOf(error, choice);
  if (form === undefined) return false;
  return errors.some(
    (other) =>
      formOf(other, choice) === form &&
      ((other.keyword === 'type' && other.instancePath === choice.instancePath) ||
        (other.keyword === 'const' && isDirectMember(other.instancePath, choice.instancePath))),
  );
}

function isDirectMember(path: string, parent: string): boolean {
  return path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes('/');
}

/** Which alternative of a choice an error comes from, by its schema path; undefined if from none. */
function formOf(error: SchemaError, choice: SchemaError): string | undefined {
  if (!error.instancePath.startsWith(choice.instancePath) || error === choice) return undefined;
  const inline = `${choice.schemaPath}/`;
  if (error.schemaPath.startsWith(inline)) return error.schemaPath.slice(inline.length).split('/')[0];
  const definition = /(?:#|\.json#|^)\/\$defs\/([^/]+)\//.exec(error.schemaPath)?.[1];
  const ownDefinition = /\/\$defs\/([^/]+)\//.exec(choice.schemaPath)?.[1];
  return definition === undefined || definition === ownDefinition ? undefined : definition;
}

function memberNamed(error: SchemaError): string | undefined {
  const name = error.params.missingProperty ?? error.params.additionalProperty;
  return typeof name === 'string' ? name : undefined;
}

function toFinding(kind: DocumentKind, document: JsonDocument, error: SchemaError, file: string | undefined): Finding {
  const name = memberNamed(error);
  if (error.keyword === 'required') {
    return finding(
      `${kind}_MEMBER_MISSING`,
      `the member ${shownText(name ?? '')} is missing`,
      placeOf(document, error.instancePath, file),
    );
  }
  if (error.keyword === 'additionalProperties') {
    const pointer = `${error.instancePath}/${escapePointerToken(name ?? '')}`;
    return finding(
      `${kind}_MEMBER_UNKNOWN`,
      `the member ${shownText(name ?? '')} is not known`,
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

function said(error: SchemaError): string {
  switch (error.keyword) {
    case 'oneOf':
    case 'anyOf':
      return 'has none of the forms that it may have';
    case 'enum':
      return `must be one of ${JSON.stringify(error.params.allowedValues)}`;
    case 'const':
      return `must be ${JSON.stringify(error.params.allowedValue)}`;
    default:
      return error.message ?? 'is not what it must be';
  }
}

function placeOf(document: JsonDocument, pointer: string, file: string | undefined): Place {
  return document.placeOf(pointer) ?? { ...(file === undefined ? {} : { file }), pointer };
}
