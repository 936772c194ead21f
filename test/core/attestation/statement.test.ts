import { describe, expect, test } from 'vitest';
import { matchSubjects } from '../../../core/attestation/match-subjects.ts';
import {
  ANY_STATEMENT,
  GATE_STATEMENT,
  MAX_SUBJECTS,
  OLD_STATEMENT_TYPE,
  parseStatement,
  PAYLOAD_TYPE,
  STATEMENT_TYPE,
  type StatementRules,
} from '../../../core/attestation/statement.ts';
import type { Outcome } from '../../../core/finding.ts';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';
import { jsonBytes, STATEMENT } from './signing-bench.ts';

const sha256 = 'a'.repeat(64);
const subject = { name: 'artifact', digest: { sha256 } };

function parse(statement: unknown, rules: StatementRules = GATE_STATEMENT, type = PAYLOAD_TYPE): Outcome<unknown> {
  const payload = Buffer.from(jsonBytes(statement));
  return parseStatement({ kind: 'dsse', payload_type: type, payload, signature: Buffer.alloc(1) }, rules);
}

test('a statement without a predicate states nothing more', () => {
  const { predicate: _predicate, ...bare } = STATEMENT;
  expect(valueOf(parse(bare))).toMatchObject({ predicate_type: STATEMENT.predicateType, predicate: {} });
});

describe('the gate refuses with ATTESTATION_STATEMENT_MALFORMED', () => {
  test.each<readonly [string, unknown]>([
    ['what is no object', []],
    ['no type', { ...STATEMENT, _type: undefined }],
    ['an older type', { ...STATEMENT, _type: OLD_STATEMENT_TYPE }],
    ['no predicate type', { ...STATEMENT, predicateType: undefined }],
    ['a predicate that is a list', { ...STATEMENT, predicate: [] }],
    ['no subject', { ...STATEMENT, subject: [] }],
    ['subjects without end', { ...STATEMENT, subject: Array.from({ length: MAX_SUBJECTS + 1 }, () => subject) }],
    ['a subject that is a text', { ...STATEMENT, subject: ['artifact'] }],
    ['a subject without a name', { ...STATEMENT, subject: [{ digest: { sha256 } }] }],
    ['a subject with an empty name', { ...STATEMENT, subject: [{ name: '', digest: { sha256 } }] }],
    ['a subject with a member that nobody reads', { ...STATEMENT, subject: [{ ...subject, uri: 'a:b' }] }],
    ['a digest that is a text', { ...STATEMENT, subject: [{ name: 'artifact', digest: sha256 }] }],
    ['a subject without digests', { ...STATEMENT, subject: [{ name: 'artifact', digest: {} }] }],
    [
      'digests without end',
      {
        ...STATEMENT,
        subject: [{ ...subject, digest: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`h${n}`, sha256])) }],
      },
    ],
    ['a digest that is a number', { ...STATEMENT, subject: [{ name: 'artifact', digest: { sha256: 1 } }] }],
    ['a SHA-256 of another length', { ...STATEMENT, subject: [{ name: 'artifact', digest: { sha256: 'aa' } }] }],
  ])('%s', (_name, statement) => {
    expect(codesOf(parse(statement))).toEqual(['ATTESTATION_STATEMENT_MALFORMED']);
  });
});

test('the gate refuses a payload that is not JSON, whatever type it says it has', () => {
  const content = { kind: 'dsse', payload_type: 'text/plain', payload: Buffer.from('{'), signature: Buffer.alloc(1) };
  expect(codesOf(parseStatement({ ...content, kind: 'dsse' }))).toEqual(['ATTESTATION_PAYLOAD_TYPE', 'JSON_SYNTAX']);
});

test('a name that stands twice is ATTESTATION_SUBJECT_DUPLICATE', () => {
  expect(codesOf(parse({ ...STATEMENT, subject: [subject, subject] }))).toEqual(['ATTESTATION_SUBJECT_DUPLICATE']);
});

test('a statement of others may be older, leave names out and carry digests of its own', () => {
  const theirs = {
    ...STATEMENT,
    _type: OLD_STATEMENT_TYPE,
    subject: [
      { uri: 'a:b', digest: { sha256, gitTree: 'not hex' } },
      { name: '', digest: { sha256 } },
      subject,
      subject,
    ],
  };
  expect(valueOf(parse(theirs, ANY_STATEMENT))).toMatchObject({
    subject: [{ digest: { sha256 } }, { name: '', digest: { sha256 } }, subject, subject],
  });
  expect(STATEMENT._type).toBe(STATEMENT_TYPE);
});

test('a subject without a name is ATTESTATION_SUBJECT_EXTRA beside those that are expected', () => {
  const statement = { subject: [subject, { digest: { sha256 } }], predicate_type: 'a', predicate: {} };
  expect(matchSubjects(statement, [{ role: 'artifact', sha256 }])).toEqual([
    { code: 'ATTESTATION_SUBJECT_EXTRA', message: '"" is not expected' },
  ]);
  expect(matchSubjects(statement, [{ role: 'artifact', sha256 }], 'b.json')).toMatchObject([
    { at: { file: 'b.json' } },
  ]);
});
