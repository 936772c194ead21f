import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isCalendarDate, isCalendarTime } from '../../../core/documents/calendar.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { findingsOf, type Outcome } from '../../../core/finding.ts';
import { deepEqual } from '../../../core/json/deep-equal.ts';
import { parseStrictJson } from '../../../core/json/strict-json.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import * as validators from '../../../registry-schema/generated/validators.js';
import { EXAMPLE_KINDS, readExamples } from '../../../scripts/check-examples.ts';
import { typeName } from '../../../scripts/schema/typescript-types.ts';
import { schemaFiles } from '../../registry-schema/schema-files.ts';
import { nearValid } from './near-valid.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;
const MAX_MESSAGE_LENGTH = 600;

function examplesOf(kind: string): readonly JsonValue[] {
  return readExamples()
    .filter(({ of, earns, file }) => of === kind && earns === undefined && file.endsWith('.json'))
    .map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue);
}

/** The counterexample of a property, empty if none was found. */
function counterexample<T>(property: fc.IProperty<T>): string {
  const details = fc.check(property, { numRuns: RUNS });
  return fc.defaultReportMessage(details) ?? '';
}

/** A refusal has findings, each of one line without control characters, each at a place. */
function isFit(outcome: Outcome<unknown>): boolean {
  return (
    (outcome.kind === 'ok' || outcome.findings.length > 0) &&
    findingsOf(outcome).every(
      ({ message, at }) =>
        /^[^\p{Cc}\u2028\u2029]+$/u.test(message) && message.length < MAX_MESSAGE_LENGTH && at !== undefined,
    )
  );
}

/** The schema as it stands in the repository, compiled here and now, with `oneOf` as JSON Schema has it. */
function plainValidators(): ReadonlyMap<string, (value: unknown) => boolean> {
  const ajv = new Ajv2020({ strict: false, formats: { date: isCalendarDate, 'date-time': isCalendarTime } });
  // ajv's own does not see that "__proto__" stands twice in a list of strings.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    validate: (_: true, items: readonly JsonValue[]) =>
      items.every((item, index) => items.slice(0, index).every((other) => !deepEqual(other, item))),
  });
  for (const { schema } of schemaFiles) ajv.addSchema(schema);
  return new Map(
    schemaFiles.map(({ name, schema }) => {
      const validate = ajv.getSchema(String(schema['$id']));
      if (validate === undefined) throw new Error(`${name} does not compile`);
      return [name.replace('.schema.json', ''), (value: unknown) => validate(value) === true];
    }),
  );
}

describe('documents near a valid one', () => {
  test.each(Object.entries(EXAMPLE_KINDS))('%s never make the parser throw', (of, { parse }) => {
    const answersFitly = fc.property(nearValid(examplesOf(of)), (document) =>
      isFit(parse(Buffer.from(JSON.stringify(document)), `${of}.json`)),
    );
    expect(counterexample(answersFitly)).toBe('');
  });

  test('a policy in YAML never makes the parser throw', () => {
    const answersFitly = fc.property(nearValid(examplesOf('policy')), (document) =>
      isFit(parsePolicy(Buffer.from(stringify(document)))),
    );
    expect(counterexample(answersFitly)).toBe('');
  });

  test('broken off or changed anywhere, never make a parser throw', () => {
    const examples = readExamples().filter(({ bytes }) => bytes.length < 8_000 && bytes.length > 0);
    const answersFitly = fc.property(
      fc.constantFrom(...examples),
      fc.nat(8_000),
      fc.nat(255),
      fc.boolean(),
      ({ of, file, bytes }, at, byte, cut) => {
        const changed = Uint8Array.from(bytes);
        changed[at % bytes.length] = byte;
        const parse = EXAMPLE_KINDS[of]?.parse;
        return parse === undefined || isFit(parse(cut ? changed.subarray(0, at % bytes.length) : changed, file));
      },
    );
    expect(counterexample(answersFitly)).toBe('');
  });

  const plain = plainValidators();
  const generated = new Map<string, (value: unknown) => boolean>(Object.entries(validators));

  test.each([...plain.keys()].filter((name) => EXAMPLE_KINDS[name] !== undefined))(
    '%s: the generated validator accepts exactly what the schema accepts',
    (name) => {
      const says = plain.get(name);
      const saysGenerated = generated.get(`is${typeName(name)}`);
      if (says === undefined || saysGenerated === undefined) throw new Error(`no validator of ${name}`);
      const agree = fc.property(nearValid(examplesOf(name)), (document) => {
        // What a strict parser would not let through needs no verdict.
        const read = parseStrictJson(Buffer.from(JSON.stringify(document)), { maxBytes: 1_000_000 });
        return read.kind === 'refused' || saysGenerated(read.value.value) === says(read.value.value);
      });
      expect(counterexample(agree)).toBe('');
    },
  );
});
