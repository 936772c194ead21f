import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from '../../registry-schema/generated/types.ts';
import { parsePublicKey } from '../../core/identity/public-key.ts';
import { parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { MAX_POLICY_BYTES, parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { DAY_IN_MS, dayOf, wholeSeconds } from '../../core/time.ts';
import { isPluginId, recordPath } from '../../core/registry/registry-path.ts';
import { tierNamed } from '../../core/policy/effective-tier.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { didYouMean } from '../nearest-name.ts';
import { plainText } from '../output/terminal-text.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { REGISTRY_OPTION } from '../registry/locations.ts';
import { MAX_IDENTITY_BYTES } from '../registry/draft-config.ts';
import { writeFiles } from '../registry/write-files.ts';

const REVIEW_DAYS = 365;
const KEY_DAYS = 365;

export const command = defineCommand({
  name: 'plugin new',
  summary: "Draft a plugin's record: owners, tier, and who may sign its releases",
  usage: 'ID --owner @ORG/TEAM --tier NAME (--publisher-key FILE | --publisher FILE) [options]',
  positionals: { min: 1, max: 1 },
  options: {
    registry: REGISTRY_OPTION,
    owner: { type: 'string', value: '@ORG/TEAM', multiple: true, description: 'accountable for what the plugin does' },
    tier: { type: 'string', value: 'NAME', required: true, description: 'a tier of policy.yml' },
    'on-breach': { type: 'string', value: 'WHAT', description: 'observe, quarantine or enforce (quarantine)' },
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
  },
  example:
    'portcullis plugin new azure_openai_embeddings --owner @acme/ml --tier vetted --publisher-key publisher.pem.pub',
  async run({ options, positionals, cwd, now, style }): Promise<Result> {
    const id = positionals[0] ?? '';
    if (!isPluginId(id))
      throw new UsageError('a plugin id is lower-case letters, digits and _, and starts with a letter');
    if (options.owner.length === 0) throw new UsageError('--owner is needed: somebody is accountable');
    if (options['publisher-key'].length + options.publisher.length === 0)
      throw new UsageError('--publisher-key or --publisher is needed');
    const registry = resolve(cwd, options.registry ?? '.');
    const policy = parsePolicy(await readInput(registry, POLICY_FILE, MAX_POLICY_BYTES));
    if (policy.kind === 'refused') return refusal(policy.findings, style);
    const names = policy.value.value.tiers.map(({ name }) => name);
    if (tierNamed(policy.value.value, options.tier) === undefined)
      throw new UsageError(`--tier is one of ${names.join(', ')}${didYouMean(options.tier, names)}`);
    const reviewDays = Math.min(REVIEW_DAYS, policy.value.value.max_review_days ?? REVIEW_DAYS);
    const path = recordPath(id);
    if (await exists(resolve(registry, path)))
      throw new UsageError(`${path} is there already; edit it and propose the change`);
    const keys = await Promise.all(options['publisher-key'].map((file) => keyIdentity(cwd, file, now())));
    const workflows = await Promise.all(options.publisher.map((file) => readIdentity(cwd, file)));
    const draft: object = {
      schema_version: 1,
      plugin_id: id,
      owners: options.owner,
      tier: {
        name: options.tier,
        review_by: dayOf(new Date(now().getTime() + reviewDays * DAY_IN_MS)),
      },
      on_breach: options['on-breach'] ?? 'quarantine',
      publishers: [...keys, ...workflows],
      dependencies: 'vendored',
      status: 'active',
    };
    const bytes = encodeForPeople(draft);
    const checked = parsePluginRecord(bytes, path);
    if (checked.kind === 'refused') return refusal(checked.findings, style);
    await writeFiles(registry, [[path, bytes]]);
    return {
      exit: 'yes',
      human: `${style.green('drafted')}: ${plainText(path)}; commit it and propose it before the first release`,
      json: { verdict: 'drafted', path },
    };
  },
});

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

type Publisher = Plugin['publishers'][number];

async function keyIdentity(cwd: string, file: string, now: Date): Promise<Publisher> {
  const pem = await readFile(resolve(cwd, file), 'utf8').catch((cause: unknown) => {
    throw new Error(`cannot read ${file}`, { cause });
  });
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

async function readIdentity(cwd: string, file: string): Promise<unknown> {
  const parsed = parseStrictJson(
    await readInput(cwd, file, MAX_IDENTITY_BYTES),
    { maxBytes: MAX_IDENTITY_BYTES },
    file,
  );
  if (parsed.kind === 'refused') throw new UsageError(`${file}: ${parsed.findings[0].message}`);
  return parsed.value.value;
}
