import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../../core/documents/manifest.ts';
import { parsePluginRecord } from '../../../core/documents/plugin-record.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { parseRevocation } from '../../../core/documents/revocation.ts';
import { findingsOf, type Outcome } from '../../../core/finding.ts';
import { readExamples } from '../../../scripts/check-examples.ts';

type Parse = (bytes: Uint8Array) => Outcome<unknown>;

const examples = new Map(readExamples().map(({ file, bytes }) => [file, Buffer.from(bytes).toString('utf8')]));

function example(file: string): string {
  const text = examples.get(file);
  if (text === undefined) throw new Error(`there is no example ${file}`);
  return text;
}

/** Every finding as `line:column CODE message`. */
function said(parse: Parse, text: string): readonly string[] {
  return findingsOf(parse(Buffer.from(text))).map(
    ({ code, message, at }) => `${at?.line ?? '?'}:${at?.column ?? '?'} ${code} ${message}`,
  );
}

function manifestWith(members: string): string {
  const base = example('embedded-manifest/valid/required-members.json').replace(/^\{\n/, '');
  const stamped = `"artifact_digest": "sha256:${'0'.repeat(64)}", "built_by": "ci", "built_at": "2025-10-15T10:32:01Z"`;
  return `{\n${members},\n${stamped},\n${base}`;
}

describe('a value that may take several forms is judged by the one that was meant', () => {
  const egress = (entry: string): string =>
    manifestWith('"x": 1').replace('"x": 1,\n', '').replace('"*.openai.azure.com"', entry);

  test.each([
    [
      '"https://api.openai.com"',
      [
        '5:5 MANIFEST_MEMBER_INVALID the value at "/allowed_egress/0" must have the form of, for example, "*.openai.azure.com"',
      ],
    ],
    ['443', ['5:5 MANIFEST_MEMBER_INVALID the value at "/allowed_egress/0" must be a string or an object']],
    ['{"host": "a.example", "port": 443}', ['5:35 MANIFEST_MEMBER_UNKNOWN the member "port" is not known']],
    [
      '{"host": "a.example", "ports": [443, 70000]}',
      ['5:42 MANIFEST_MEMBER_INVALID the value at "/allowed_egress/0/ports/1" must be at most 65535'],
    ],
    ['{"ports": [443]}', ['5:5 MANIFEST_MEMBER_MISSING the member "host" is missing']],
    [
      '{"host": "*"}',
      [
        '5:14 MANIFEST_MEMBER_INVALID the value at "/allowed_egress/0/host" must have the form of, for example, "*.openai.azure.com"',
      ],
    ],
  ])('egress %s', (entry, expected) => {
    expect(said(parseManifest, egress(entry))).toEqual(expected);
  });

  const scope = (text: string): string =>
    example('revocation/valid/whole-plugin.json').replace(/"scope": \{[^}]*\}/, `"scope": ${text}`);

  test.each([
    [
      '{ "kind": "channel" }',
      [
        '4:22 REVOCATION_MEMBER_INVALID the value at "/scope/kind" must be one of "digest", "version", "plugin", "range", "publisher", "component"',
      ],
    ],
    ['{ "plugin_id": "a" }', ['4:12 REVOCATION_MEMBER_MISSING the member "kind" is missing']],
    ['{ "kind": "version", "plugin_id": "a" }', ['4:12 REVOCATION_MEMBER_MISSING the member "version" is missing']],
    [
      '{ "kind": "plugin", "plugin_id": "a", "version": "1" }',
      ['4:61 REVOCATION_MEMBER_UNKNOWN the member "version" is not known'],
    ],
    [
      '{ "kind": "plugin", "plugin_id": "A" }',
      [
        '4:45 REVOCATION_MEMBER_INVALID the value at "/scope/plugin_id" must have the form of, for example, "azure_openai_embeddings"',
      ],
    ],
    ['"a"', ['4:12 REVOCATION_MEMBER_INVALID the value at "/scope" must be an object']],
  ])('scope %s', (text, expected) => {
    expect(said(parseRevocation, scope(text))).toEqual(expected);
  });

  const publisher = (change: (publisher: Record<string, unknown>) => void): string => {
    const record = JSON.parse(example('plugin/valid/workflow.json')) as { publishers: [Record<string, unknown>] };
    change(record.publishers[0]);
    return JSON.stringify(record, null, 2);
  };

  test('a publisher of no known kind, in a list, alone', () => {
    expect(
      said(
        parsePluginRecord,
        publisher((p) => (p['kind'] = 'person')),
      ),
    ).toEqual(['14:15 PLUGIN_MEMBER_INVALID the value at "/publishers/0/kind" must be one of "workflow", "key"']);
  });

  test('a publisher with a wrong, an unknown and a missing member: each named, no other form mentioned', () => {
    const text = publisher((p) => {
      p['trigger'] = 'Push';
      p['key_id'] = 'none';
      delete p['issuer'];
    });
    expect(said(parsePluginRecord, text)).toEqual([
      '13:5 PLUGIN_MEMBER_MISSING the member "issuer" is missing',
      '22:17 PLUGIN_MEMBER_UNKNOWN the member "key_id" is not known',
      '20:18 PLUGIN_MEMBER_INVALID the value at "/publishers/0/trigger" must have the form of, for example, "push"',
    ]);
  });

  test('a wrong member of the eleventh publisher does not hide one of the second', () => {
    const record = JSON.parse(example('plugin/valid/workflow.json')) as { publishers: object[] };
    const [first] = record.publishers;
    record.publishers = Array.from({ length: 12 }, (_, index) =>
      index === 1 || index === 10 ? { ...first, ref_pattern: '*' } : { ...first },
    );
    const found = said(parsePluginRecord, JSON.stringify(record));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('"/publishers/1/ref_pattern"');
    expect(found[1]).toContain('"/publishers/10/ref_pattern"');
  });

  test('approvals of a policy in YAML, with line and column', () => {
    const policy = example('policy/valid/by-review.yml').replace('source: github', 'source: mail');
    expect(said(parsePolicy, policy)).toEqual([
      `${policy.slice(0, policy.indexOf('mail')).split('\n').length}:11 POLICY_MEMBER_INVALID the value at "/approvals/source" must be one of "github", "push"`,
    ]);
  });
});

describe('a finding says what the value must be', () => {
  test.each([
    ['"limits": { "execution_ms": 0 }', 'must be at least 1'],
    ['"limits": { "processes": 5000 }', 'must be at most 4096'],
    ['"limits": { "processes": 1.5 }', 'must be an integer'],
    ['"limits": []', 'must be an object'],
    ['"stages": {}', 'must be a list'],
    ['"stages": ["a", "a"]', 'must not hold the same item twice'],
    ['"licence": ""', 'must have at least 1 character'],
    [`"licence": "${'a'.repeat(201)}"`, 'must have at most 200 characters'],
    ['"origin": "machine"', 'must be one of "human", "synthesized"'],
    ['"output_schema": 1', 'must be an object or true or false'],
    [`"redaction": 1, "permissions": [${'"network",'.repeat(6)}"network"]`, 'must hold at most 6 items'],
    ['"file_access": { "read": ["a\\u202eb"] }', 'must not hold control or invisible characters'],
    [
      '"links": { "source": "github.com/acme" }',
      'must have the form of, for example, "https://github.com/acme/plugins"',
    ],
  ])('%s', (member, expected) => {
    expect(said(parseManifest, manifestWith(member)).join('\n')).toContain(expected);
  });

  test('and of a version number that it does not know, which one it knows', () => {
    const text = example('plugin/valid/workflow.json').replace('"schema_version": 1', '"schema_version": 2');
    expect(said(parsePluginRecord, text)).toEqual([
      '2:21 PLUGIN_MEMBER_INVALID the value at "/schema_version" must be 1',
    ]);
  });

  test('of a day that does not exist', () => {
    const text = example('plugin/valid/workflow.json').replace('2026-10-01', '2027-02-29');
    expect(said(parsePluginRecord, text)).toEqual([
      '9:18 PLUGIN_MEMBER_INVALID the value at "/tier/review_by" names a day that the calendar does not have',
    ]);
  });

  test('never with the text of the document, except a name, escaped and cut', () => {
    const hostile = `\u202e::add-mask::${'x'.repeat(500)}`;
    const text = manifestWith(`"licence": ${JSON.stringify(hostile)}, ${JSON.stringify(hostile)}: 1`);
    for (const { message } of findingsOf(parseManifest(Buffer.from(text)))) {
      expect(message).not.toContain('\u202e');
      expect(message.length).toBeLessThan(300);
    }
  });
});
