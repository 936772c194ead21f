/**
 * Generates what registry-schema/schemas/*.json say: TypeScript types and ajv-standalone validators, so that nothing
 * reads a schema at run time. `node scripts/generate.ts` writes them; `--check` compares bytes and exits 1.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _, Ajv2020, type AnySchemaObject, type KeywordCxt } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { isCalendarDate, isCalendarTime } from '../core/documents/calendar.ts';
import { areDistinct } from '../core/sbom/distinct-items.ts';
import { declareType, typeName, type SchemaNode } from './schema/typescript-types.ts';
import { validatorSchema } from './schema/validator-schema.ts';

const ROOT = join(import.meta.dirname, '..');
const SCHEMAS = join(ROOT, 'registry-schema/schemas');
const GENERATED = join(ROOT, 'registry-schema/generated');
const BANNER = '// Generated from registry-schema/schemas by scripts/generate.ts. Do not edit.\n';

/** Members that only a released manifest has: an embedded one cannot know its own digest. */
const STAMPED_AT_RELEASE = ['artifact_digest', 'built_by', 'built_at'];

type Schema = AnySchemaObject & SchemaNode & { readonly $id: string };

function readSchemas(): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const path of globSync('**/*.schema.json', { cwd: SCHEMAS }).sort()) {
    schemas.set(path.replace('.schema.json', ''), JSON.parse(readFileSync(join(SCHEMAS, path), 'utf8')) as Schema);
  }
  const manifest = schemas.get('manifest');
  if (manifest === undefined) throw new Error('registry-schema/schemas/manifest.schema.json is missing');
  schemas.set('embedded-manifest', embeddedManifest(manifest));
  return schemas;
}

function embeddedManifest(manifest: Schema): Schema {
  const kept = Object.entries(manifest.properties ?? {}).filter(([name]) => !STAMPED_AT_RELEASE.includes(name));
  return {
    ...manifest,
    $id: manifest.$id.replace('manifest', 'embedded-manifest'),
    title: 'Embedded manifest',
    description: 'PLUGIN_MANIFEST.json as the artifact carries it: without the members stamped at release.',
    required: (manifest.required ?? []).filter((name) => !STAMPED_AT_RELEASE.includes(name)),
    properties: Object.fromEntries(kept),
  };
}

function generateTypes(schemas: Map<string, Schema>): string {
  const shared = Object.entries(schemas.get('common')?.$defs ?? {}).map(([name, node]) =>
    declareType(typeName(name), node),
  );
  const documents = documentsOf(schemas).map(([name, schema]) => declareType(typeName(name), schema));
  return [BANNER, ...shared, ...documents].join('\n');
}

function documentsOf(schemas: Map<string, Schema>): [string, Schema][] {
  return [...schemas].filter(([name]) => name !== 'common');
}

async function generateValidators(schemas: Map<string, Schema>): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    // core/documents/schema-findings.ts words them.
    messages: false,
    formats: { date: isCalendarDate, 'date-time': isCalendarTime },
    code: { source: true, esm: true, formats: _`FORMATS` },
  });
  ajv.addKeyword({ keyword: 'distinctItems', type: 'array', schemaType: 'boolean', code: distinctItems });
  const definitions = schemas.get('common')?.$defs ?? {};
  for (const schema of schemas.values()) ajv.addSchema(validatorSchema(schema, definitions));
  const exported = documentsOf(schemas).map(([name, schema]) => [`is${typeName(name)}`, schema.$id]);
  const code = standalone.default(ajv, Object.fromEntries(exported) as Record<string, string>);
  return bundle(`import { areDistinct } from ${JSON.stringify(join(ROOT, 'core/sbom/distinct-items.ts'))};
import { isCalendarDate, isCalendarTime } from ${JSON.stringify(join(ROOT, 'core/documents/calendar.ts'))};
const FORMATS = { date: isCalendarDate, 'date-time': isCalendarTime };
const append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
${withoutCopies(code)}`);
}

function distinctItems(cxt: KeywordCxt): void {
  if (cxt.schema !== true) return;
  const check = cxt.gen.scopeValue('func', { key: 'areDistinct', ref: areDistinct, code: _`areDistinct` });
  cxt.fail(_`!${check}(${cxt.data})`);
}

/** ajv copies all errors so far at every failing reference: quadratic, and a long array of wrong items takes minutes. */
function withoutCopies(code: string): string {
  const appending = code.replaceAll(/\bvErrors\.concat\((\w+\.errors)\)/g, 'append(vErrors, $1)');
  if (appending.includes('.concat(')) throw new Error("ajv's output has changed: it copies errors in a new way");
  return appending;
}

/** ajv's ESM output still contains a `require` for its string length helper: rolldown folds it in. */
async function bundle(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-generate-'));
  try {
    const input = join(folder, 'validators.js');
    writeFileSync(input, code);
    const build = await rolldown({
      input,
      platform: 'neutral',
      resolve: { modules: [join(ROOT, 'node_modules')] },
      logLevel: 'silent',
    });
    const { output } = await build.generate({ format: 'esm', codeSplitting: false, comments: false });
    return `${BANNER}${output[0].code.replaceAll(/^\/\/(?:#(?:region|endregion).*| \S+\.[jt]s)\n/gm, '')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A regular expression tells an author little: a finding shows an example of what fits it. */
function generatePatterns(schemas: Map<string, Schema>): string {
  const examples = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { pattern, examples: given } = node as { pattern?: unknown; examples?: unknown };
    if (typeof pattern === 'string' && Array.isArray(given) && !examples.has(pattern))
      examples.set(pattern, JSON.stringify(given[0]));
    Object.values(node).forEach(visit);
  };
  [...schemas.values()].forEach(visit);
  const entries = [...examples].map(
    ([pattern, example]) => `  [${JSON.stringify(pattern)}, ${JSON.stringify(example)}],\n`,
  );
  return `${BANNER}
/** Of each pattern, a value that fits it, as JSON. */
export const PATTERN_EXAMPLES: ReadonlyMap<string, string> = new Map([\n${entries.join('')}]);\n`;
}

function generateDeclarations(schemas: Map<string, Schema>): string {
  const names = documentsOf(schemas).map(([name]) => typeName(name));
  return `${BANNER}
import type {
${names.map((name) => `  ${name},\n`).join('')}} from './types.ts';

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaError[] | null;
}

${names.map((name) => `export declare const is${name}: Validator<${name}>;\n`).join('')}`;
}

const schemas = readSchemas();
const files: Record<string, string> = {
  'types.ts': generateTypes(schemas),
  'patterns.ts': generatePatterns(schemas),
  'validators.js': await generateValidators(schemas),
  'validators.d.ts': generateDeclarations(schemas),
};
mkdirSync(GENERATED, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  const path = join(GENERATED, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, content);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    process.stderr.write(
      `registry-schema/generated/${name} is not what the schemas say: run node scripts/generate.ts\n`,
    );
    process.exitCode = 1;
  }
}
