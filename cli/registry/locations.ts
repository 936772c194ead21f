import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isJsonObject, member } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { UsageError, type Env, type OptionSpecs } from '../command.ts';

/** Options that several commands share, so that they mean the same everywhere. */
export const REGISTRY_OPTION = {
  type: 'string',
  value: 'DIR',
  description: 'checkout of the registry (this folder)',
} as const satisfies OptionSpecs[string];
export const REF_OPTION = {
  type: 'string',
  value: 'REF',
  description: 'the protected branch (main)',
} as const satisfies OptionSpecs[string];
export const ARTIFACTS_OPTION = {
  type: 'string',
  value: 'DIR',
  description: 'take artifacts from here, by file name, before asking their URL',
} as const satisfies OptionSpecs[string];
export const OSV_OPTION = {
  type: 'string',
  value: 'DIR|ZIP',
  description: 'an OSV export to match components against, where the tier sets a threshold (nothing is matched)',
} as const satisfies OptionSpecs[string];
export const KEYS_OPTION = {
  type: 'string',
  value: 'DIR',
  description: 'folder with the keys, <key>.pem each ($PORTCULLIS_KEYS)',
} as const satisfies OptionSpecs[string];
export const ROOT_OPTION = {
  type: 'string',
  value: 'FILE',
  description: "the registry's first TUF root, trust/root.json ($PORTCULLIS_ROOT)",
} as const satisfies OptionSpecs[string];
/** An option, or the environment variable that stands in for it. */
export function optionOrEnv(name: string, given: string | undefined, env: Env, variable: string): string {
  const value = given ?? env[variable];
  if (value === undefined || value === '') throw new UsageError(`say --${name}, or set ${variable}`);
  return value;
}

const MAX_ROOT_BYTES = 512_000;

export async function readRootFile(given: string | undefined, env: Env, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, optionOrEnv('root', given, env, 'PORTCULLIS_ROOT'));
  try {
    const bytes = await readFile(path);
    if (bytes.length > MAX_ROOT_BYTES) throw new Error(`larger than ${MAX_ROOT_BYTES} bytes`);
    if (!isTufRoot(bytes)) throw new Error("it is no TUF root; embed the registry's trust/root.json");
    return bytes;
  } catch (cause) {
    throw new Error(`cannot read the root ${path}`, { cause });
  }
}

/** Only a look at the type: what it says is verified where it is used. */
function isTufRoot(bytes: Uint8Array): boolean {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_ROOT_BYTES });
  const signed =
    parsed.kind === 'ok' && isJsonObject(parsed.value.value) ? member(parsed.value.value, 'signed') : undefined;
  return isJsonObject(signed) && member(signed, '_type') === 'root';
}
