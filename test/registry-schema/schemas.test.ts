import { describe, expect, test } from 'vitest';
import { SCHEMA_BASE } from '../../registry-schema/base.ts';
import { PATTERN_EXAMPLES } from '../../registry-schema/generated/patterns.ts';
import { isNode, placesOf, schemaFiles, type Place } from './schema-files.ts';

const places = schemaFiles.flatMap(placesOf);
const LONGEST_PATTERN = 500;
const HOSTILE_LENGTH = 300_000;

/** Where a schema is any JSON by intent; the bounds of the document hold it. */
const ANY_JSON = new Set(['manifest.schema.json/properties/output_schema']);

function pathsWhere(wrong: (place: Place) => boolean): readonly string[] {
  return places.filter((place) => !ANY_JSON.has(place.path) && wrong(place)).map(({ path }) => path);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}

function typesOf({ node }: Place): readonly unknown[] {
  return Array.isArray(node['type']) ? node['type'] : [node['type']];
}

function patternsWithExamples(): readonly { path: string; pattern: string; examples: unknown; longest: number }[] {
  return places.flatMap(({ path, node }) =>
    typeof node['pattern'] === 'string'
      ? [{ path, pattern: node['pattern'], examples: node['examples'], longest: Number(node['maxLength']) }]
      : [],
  );
}

describe('every schema', () => {
  test.each(schemaFiles)(
    '$name is identified under the one base and says which JSON Schema it is',
    ({ name, schema }) => {
      expect(schema['$id']).toBe(`${SCHEMA_BASE}schema/v1/${name}`);
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    },
  );

  test('has a title and a description on every member, item and definition', () => {
    expect(pathsWhere(({ node, named }) => named && !(isText(node['title']) && isText(node['description'])))).toEqual(
      [],
    );
  });

  test('closes every object, or says what its names and values may be, and how many', () => {
    const isBoundedMap = ({ node }: Place): boolean =>
      isNode(node['additionalProperties']) && isNode(node['propertyNames']) && node['maxProperties'] !== undefined;
    expect(
      pathsWhere(
        (place) =>
          typesOf(place).includes('object') && place.node['additionalProperties'] !== false && !isBoundedMap(place),
      ),
    ).toEqual([]);
  });

  test('requires only members that it has', () => {
    expect(
      pathsWhere(({ node }) =>
        (Array.isArray(node['required']) ? node['required'] : []).some(
          (name) => !Object.hasOwn(Object(node['properties']), String(name)),
        ),
      ),
    ).toEqual([]);
  });

  test('bounds every list, string and number', () => {
    const bounds: Readonly<Record<string, readonly string[]>> = {
      array: ['maxItems'],
      string: ['maxLength', 'pattern'],
      integer: ['minimum', 'maximum'],
      number: ['minimum', 'maximum'],
    };
    expect(
      pathsWhere((place) =>
        typesOf(place).some((type) =>
          (bounds[String(type)] ?? []).some((keyword) => place.node[keyword] === undefined),
        ),
      ),
    ).toEqual([]);
  });

  test('says of every value what it is', () => {
    expect(
      pathsWhere(({ node }) =>
        ['type', '$ref', 'oneOf', 'const', 'enum', '$defs'].every((keyword) => node[keyword] === undefined),
      ),
    ).toEqual([]);
  });

  test('carries a schema_version, except the manifest, the predicate that names its version in its type, and what is shared', () => {
    const without = schemaFiles.filter(({ schema }) => !Object.hasOwn(Object(schema['properties']), 'schema_version'));
    expect(without.map(({ name }) => name)).toEqual([
      'common.schema.json',
      'manifest.schema.json',
      'release-predicate.schema.json',
    ]);
  });
});

describe('every pattern', () => {
  const patterns = patternsWithExamples();

  test('is anchored at both ends of every alternative, and short', () => {
    expect(patterns.filter(({ pattern }) => !isAnchored(pattern) || pattern.length > LONGEST_PATTERN)).toEqual([]);
  });

  test('fits its examples', () => {
    const misfits = patterns.flatMap(({ path, pattern, examples, longest }) =>
      (Array.isArray(examples) ? examples.map(String) : [])
        .filter((example) => !new RegExp(pattern, 'u').test(example) || example.length > longest)
        .map((example) => ({ path, example })),
    );
    expect(misfits).toEqual([]);
  });

  test('has an example for the finding to show, unless it only forbids characters', () => {
    const shown = new Set(PATTERN_EXAMPLES.keys());
    expect(patterns.filter(({ pattern }) => !pattern.startsWith('^[^') && !shown.has(pattern))).toEqual([]);
  });

  test('holds no character of ASCII that breaks a line or drives a terminal', () => {
    const breaking = ['\n', '\r', '\u001b', '\u0000'];
    const lenient = patterns.filter(({ pattern, examples }) =>
      breaking.some((character) => new RegExp(pattern, 'u').test(`${String(Object(examples)[0] ?? 'a')}${character}`)),
    );
    // PEM has lines; a path of the registry is whatever git took.
    expect(
      lenient.map(({ path }) => path).filter((path) => !/public_key|(rules|halts)\/items\/properties\/path/.test(path)),
    ).toEqual([]);
  });

  test('answers hostile text at once: a catastrophic one would not end', () => {
    const seeds = [
      'a',
      '0',
      '.',
      '-',
      '*.',
      'a.',
      'a-',
      ':',
      '1.',
      '/',
      'refs/heads/',
      'https://a/',
      'a b',
      '@a/',
      '\n',
    ];
    for (const pattern of new Set(patterns.map((entry) => entry.pattern))) {
      const expression = new RegExp(pattern, 'u');
      const texts = seeds.map((seed) => seed.repeat(HOSTILE_LENGTH / seed.length));
      expect(texts.filter((text) => expression.test(`${text}\u0000`))).toEqual([]);
      expect(texts.map((text) => typeof expression.test(`${text}!`))).not.toContain('undefined');
    }
  });
});

/** No alternative at the top of the pattern may lack its anchors: `^a|b$` lets anything that ends in b pass. */
function isAnchored(pattern: string): boolean {
  const alternatives = ['^'];
  let depth = 0;
  for (const [token] of pattern.slice(1).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^()|\\[]+/gs)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) alternatives.push('');
    else alternatives.push(`${alternatives.pop() ?? ''}${token}`);
  }
  return pattern.startsWith('^') && alternatives.every((part) => part.startsWith('^') && part.endsWith('$'));
}
