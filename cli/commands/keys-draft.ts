import { resolve } from 'node:path';
import { draftChange } from '../../action/keys/draft.ts';
import { readVerified } from '../../action/keys/status.ts';
import { describeChange } from '../../action/keys/words.ts';
import { MAX_TRUSTED_ROOT_BYTES } from '../../core/attestation/trust.ts';
import { parsePublicKey } from '../../core/identity/public-key.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { MAX_CONFIG_BYTES } from '../../core/publication/publication-documents.ts';
import type { TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { headKeyIdentity, MAX_IDENTITY_BYTES } from '../registry/draft-config.ts';
import { readPublicKey } from '../keys/key-change-files.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { openStore, STORE_OPTION } from '../publication/open-store.ts';
import { writeNewFile } from '../registry/write-files.ts';

const PUBLIC = { type: 'string', value: 'FILE', multiple: true } as const;

export const command = defineCommand({
  name: 'keys draft',
  summary: "Draft the next root or top-level targets, for the root's holders to sign",
  usage: 'FILE --publication DIR|REMOTE#BRANCH --root FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    'root-key': { ...PUBLIC, description: 'public key of a new holder' },
    remove: { type: 'string', value: 'KEYID', multiple: true, description: 'a root key that goes (`keys status`)' },
    threshold: { type: 'string', value: 'N', description: 'how many holders must sign from then on' },
    snapshot: { ...PUBLIC, description: 'public key for snapshot and timestamp; all that may sign, the old one too' },
    admissions: { ...PUBLIC, description: 'public key A; all that may sign' },
    revocations: { ...PUBLIC, description: 'public key R; all that may sign' },
    head: { type: 'string', value: 'FILE', description: 'who signs heads: a public key, or an identity as JSON' },
    config: { type: 'string', value: 'FILE', description: 'the next config.json' },
    'trusted-root': { type: 'string', value: 'FILE', description: 'the next Sigstore trusted root' },
    renew: { type: 'boolean', description: 'sign root and top-level targets anew, that they last' },
    publication: STORE_OPTION,
    root: ROOT_OPTION,
  },
  example: 'portcullis keys draft draft.json --admissions new.pem.pub --publication pub --root trust/root.json',
  async run({ options, positionals, cwd, env, now, style }): Promise<Result> {
    const file = positionals[0] ?? '';
    await using opened = await openStore(options.publication, env, cwd, now);
    const trustedRoot = await readRootFile(options.root, env, cwd);
    const keys = (files: readonly string[]) => Promise.all(files.map((name) => readPublicKey(cwd, name)));
    const wished = async (files: readonly string[]): Promise<readonly TufPublicKey[] | undefined> =>
      files.length === 0 ? undefined : keys(files);
    const optional = async (name: string | undefined, maxBytes: number) =>
      name === undefined ? undefined : readInput(cwd, name, maxBytes);
    const wish = {
      addRoot: await keys(options['root-key']),
      removeRoot: options.remove,
      threshold: readThreshold(options.threshold),
      snapshot: await wished(options.snapshot),
      admissions: await wished(options.admissions),
      revocations: await wished(options.revocations),
      head: options.head === undefined ? undefined : await readHead(cwd, options.head, now()),
      config: await optional(options.config, MAX_CONFIG_BYTES),
      trustedRoot: await optional(options['trusted-root'], MAX_TRUSTED_ROOT_BYTES),
      renew: options.renew,
    };
    const previous = await readVerified(opened.store, trustedRoot);
    if (previous.kind === 'refused') return refusal(previous.findings, style);
    const drafted = await draftChange(previous.value, wish, now());
    if (drafted.kind === 'refused') return refusal(drafted.findings, style);
    const path = resolve(cwd, file);
    await writeNewFile(path, drafted.value.bytes, file);
    const { digest } = drafted.value.change;
    const changes = describeChange(drafted.value.change);
    return {
      exit: 'yes',
      human: [
        `${style.green('drafted')}: ${plainText(file)}, ${digest}; nothing is signed yet`,
        ...changes.map((line) => `  ${plainText(line)}`),
        `  next  portcullis keys sign ${plainText(file)} --key …, by each holder at a machine of their own`,
      ].join('\n'),
      json: { verdict: 'drafted', file: path, digest, changes },
    };
  },
});

function readThreshold(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = Number(given);
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > 15)
    throw new UsageError('--threshold is a number from 1 to 15');
  return threshold;
}

/** A public key, or what the schema of config.json has to accept. */
async function readHead(cwd: string, file: string, now: Date): Promise<unknown> {
  const bytes = await readInput(cwd, file, MAX_IDENTITY_BYTES);
  const text = Buffer.from(bytes).toString('utf8');
  const key = parsePublicKey(text);
  if (key.kind === 'ok') return headKeyIdentity({ key_id: key.value.key_id, public_key: text }, now);
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_IDENTITY_BYTES }, file);
  if (parsed.kind === 'refused') throw new UsageError(`--head: ${file} is neither a public key nor an identity`);
  return parsed.value.value;
}
