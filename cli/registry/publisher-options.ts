import type { Plugin } from '../../registry-schema/generated/types.ts';
import { parsePublicKey } from '../../core/identity/public-key.ts';
import type { JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { DAY_IN_MS, wholeSeconds } from '../../core/time.ts';
import { UsageError, type OptionSpecs, type OptionValues } from '../command.ts';
import { readInput } from '../read-input.ts';
import { MAX_IDENTITY_BYTES } from './draft-config.ts';

const KEY_DAYS = 365;

/** Whose signature counts. The same options for every command that drafts a record. */
export const PUBLISHER_OPTIONS = {
  'publisher-key': {
    type: 'string',
    value: 'FILE',
    multiple: true,
    description: 'public key in PEM; admits for a year',
  },
  publisher: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    description: 'a workflow identity as in the schema of plugin.json, JSON',
  },
} as const satisfies OptionSpecs;

export type Publisher = Plugin['publishers'][number];

/**
 * The identities that options name. Those from JSON are what the record's schema has to accept.
 * @throws UsageError for a file that holds none
 */
export async function readPublishers(
  options: OptionValues<typeof PUBLISHER_OPTIONS>,
  cwd: string,
  now: Date,
): Promise<readonly (Publisher | JsonValue)[]> {
  const keys = await Promise.all(options['publisher-key'].map((file) => keyIdentity(cwd, file, now)));
  const workflows = await Promise.all(options.publisher.map((file) => readIdentity(cwd, file)));
  return [...keys, ...workflows];
}

async function keyIdentity(cwd: string, file: string, now: Date): Promise<Publisher> {
  const pem = Buffer.from(await readInput(cwd, file, MAX_IDENTITY_BYTES)).toString('utf8');
  const key = parsePublicKey(pem);
  if (key.kind === 'refused') throw new UsageError(`${file}: ${key.findings[0].message}`);
  return {
    kind: 'key',
    key_id: key.value.key_id,
    public_key: pem,
    valid_from: wholeSeconds(now),
    valid_until: wholeSeconds(new Date(now.getTime() + KEY_DAYS * DAY_IN_MS)),
  };
}

/** Not yet a publisher: the schema of the record, which is checked whole, has the word. */
async function readIdentity(cwd: string, file: string): Promise<JsonValue> {
  const bytes = await readInput(cwd, file, MAX_IDENTITY_BYTES);
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_IDENTITY_BYTES }, file);
  if (parsed.kind === 'refused') throw new UsageError(`${file}: ${parsed.findings[0].message}`);
  return parsed.value.value;
}
