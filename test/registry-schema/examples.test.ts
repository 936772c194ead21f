import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from './schema-files.ts';
import { EXAMPLE_KINDS, exampleProblem, missingExamples, readExamples } from '../../scripts/check-examples.ts';

const EXAMPLES = join(import.meta.dirname, '../../registry-schema/examples');
const examples = readExamples();
const valid = examples.filter(({ earns }) => earns === undefined);
const invalid = examples.filter(({ earns }) => earns !== undefined);

/** The manifest as the design quotes it, with a real digest in the place of the dots. */
const QUOTED_MANIFEST =
  /^\{"plugin_id":"azure_openai_embeddings","artifact_digest":"sha256:[0-9a-f]{64}","allowed_egress":\["\*\.openai\.azure\.com"\],"data_classes":\["official","secret"\],"sdk_allowlist":\["openai>=2\.0,<3\.0"\],"built_by":"ci\/elspeth","built_at":"2025-10-15T10:32:01Z"\}\n$/;
const QUOTED_DECISION =
  '{"plugin_id":"plug_771","tier":"Tier 1","permissions":["network","file_read"],"execution_limit_ms":5000,"audit_log":"log_4001"}\n';

describe('the examples of every document', () => {
  test.each(valid)('$file is accepted', (example) => {
    expect(exampleProblem(example)).toBeUndefined();
  });

  test.each(invalid)('$file earns its code and no other', (example) => {
    expect(exampleProblem(example)).toBeUndefined();
  });

  test('cover every document and every code that a document can earn', () => {
    expect(missingExamples(examples)).toEqual([]);
  });

  test('hold the manifest and the decision of the design as they are quoted there', () => {
    expect(readFileSync(join(EXAMPLES, 'manifest/valid/required-members.json'), 'utf8')).toMatch(QUOTED_MANIFEST);
    expect(readFileSync(join(EXAMPLES, 'decision/valid/summary.json'), 'utf8')).toBe(QUOTED_DECISION);
  });
});

test('every schema has its kind of examples', () => {
  const schemas = schemaFiles.map(({ name }) => name.replace('.schema.json', '')).filter((name) => name !== 'common');
  expect(new Set(Object.keys(EXAMPLE_KINDS))).toEqual(new Set([...schemas, 'embedded-manifest']));
});

describe('the check of the examples', () => {
  test('notices a valid example that is refused and an invalid one that is accepted', () => {
    const [wrong] = invalid;
    const [right] = valid;
    if (wrong === undefined || right === undefined) throw new Error('there are no examples');
    expect(exampleProblem({ ...wrong, earns: undefined })).toContain(`earns ${wrong.earns}`);
    expect(exampleProblem({ ...right, earns: 'JSON_SYNTAX' })).toContain('is accepted');
  });

  test('notices an example that earns another code than its own, or one more', () => {
    const [wrong] = invalid;
    if (wrong === undefined) throw new Error('there are no examples');
    expect(exampleProblem({ ...wrong, earns: 'POLICY_MISSING' })).toBeDefined();
    const bytes = Buffer.from('{"plugin_id":"a","more":1}');
    const two = { of: 'release-predicate', file: 'two.json', earns: 'PREDICATE_MEMBER_MISSING', bytes };
    expect(exampleProblem(two)).toContain('PREDICATE_MEMBER_MISSING, PREDICATE_MEMBER_UNKNOWN');
  });

  test.each(Object.keys(EXAMPLE_KINDS))('notices that %s has no example', (of) => {
    const missing = missingExamples(examples.filter((example) => example.of !== of));
    expect(missing).toContain(`${of} has no valid example`);
    expect(missing.filter((sentence) => sentence.startsWith(`${of} has no example of`))).toHaveLength(3);
  });

  test.each(['JSON_DUPLICATE_KEY', 'YAML_SYNTAX', 'MANIFEST_PERMISSION_UNDECLARED', 'POLICY_NAME_REPEATED'])(
    'notices that %s has no example',
    (code) => {
      expect(missingExamples(examples.filter(({ earns }) => earns !== code))).toEqual([`no example earns ${code}`]);
    },
  );
});
