/**
 * Generates what registry-schema/schemas/*.json say: TypeScript types and ajv-standalone validators, so that nothing
 * reads a schema at run time. `node scripts/generate.ts` writes them; `--check` compares bytes and exits 1.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { declareType, typeName, type SchemaNode } from './schema/typescript-types.ts';

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
    code: { source: true, esm: true },
  });
  for (const schema of schemas.values()) ajv.addSchema(withoutProse(schema) as AnySchemaObject);
  const exported = documentsOf(schemas).map(([name, schema]) => [`is${typeName(name)}`, schema.$id]);
  return bundle(standalone.default(ajv, Object.fromEntries(exported) as Record<string, string>));
}

/** Titles and descriptions are for readers of the schema; the validators need not carry them. */
function withoutProse(node: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isPropertyMap || (key !== 'title' && key !== 'description'))
      .map(([key, value]) => [key, withoutProse(value, !isPropertyMap && (key === 'properties' || key === '$defs'))]),
  );
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
    return `${BANNER}${output[0].code.replaceAll(/^\/\/#(region|endregion).*\n/gm, '')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  readonly message?: string;
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
