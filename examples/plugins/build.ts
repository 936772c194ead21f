import { parseArgs } from 'node:util';
import { buildAzureOpenAiEmbeddings } from './build-azure-openai-embeddings.ts';
import { buildTextRedaction } from './build-text-redaction.ts';
import type { BuiltPlugin } from './built-plugin.ts';

export { buildAzureOpenAiEmbeddings } from './build-azure-openai-embeddings.ts';
export { buildTextRedaction } from './build-text-redaction.ts';
export type { BuiltPlugin } from './built-plugin.ts';

const BUILDS: ReadonlyMap<string, (outDir: string, version?: string) => Promise<BuiltPlugin>> = new Map([
  ['azure_openai_embeddings', buildAzureOpenAiEmbeddings],
  ['text_redaction', buildTextRedaction],
]);

const USAGE = 'usage: node examples/plugins/build.ts OUTDIR [--version 1.0.1] [--only PLUGIN_ID]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { version: { type: 'string' }, only: { type: 'string' } },
  });
  const [outDir] = positionals;
  const ids = values.only === undefined ? [...BUILDS.keys()] : [values.only];
  const unknown = ids.find((id) => !BUILDS.has(id));
  if (outDir === undefined || positionals.length > 1 || unknown !== undefined) {
    throw new Error(unknown === undefined ? USAGE : `${USAGE}\nno example is called ${unknown}`);
  }
  if (values.version !== undefined && !/^[0-9]+\.[0-9]+\.[0-9]+$/.test(values.version)) {
    throw new Error('a version is three numbers: both ecosystems write it the same way');
  }
  for (const id of ids) {
    const built = await BUILDS.get(id)?.(outDir, values.version);
    process.stdout.write(`${built?.artifact ?? id}\n`);
  }
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
