import { resolve } from 'node:path';
import { signDraft } from '../../action/keys/sign-draft.ts';
import { describeChange } from '../../action/keys/words.ts';
import { readKeyReference } from '../../signing/key-reference.ts';
import { defineCommand, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { isConfirmed } from '../registry/confirm.ts';
import { FIRST_OPTION, readDraft, rootOrFirst } from '../keys/key-change-files.ts';
import { ROOT_OPTION } from '../registry/locations.ts';
import { writeNewFile } from '../registry/write-files.ts';

export const command = defineCommand({
  name: 'keys sign',
  summary: 'Read what a draft changes, and sign it with a root key of yours',
  usage: 'DRAFT --key REFERENCE --root FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    key: {
      type: 'string',
      value: 'REFERENCE',
      required: true,
      description: 'your root key: file:PATH, env:NAME, or cmd:PUBLIC PROGRAM ARGS for one in a token or KMS',
    },
    out: { type: 'string', value: 'FILE', description: 'your signature (DRAFT.KEYID.sig.json)' },
    yes: { type: 'boolean', description: 'do not ask: you have read what changes' },
    root: ROOT_OPTION,
    first: FIRST_OPTION,
  },
  example: 'portcullis keys sign draft.json --key root-1.pem --root trust/root.json',
  async run({ options, positionals, cwd, env, now, style, stderr }): Promise<Result> {
    const file = positionals[0] ?? '';
    const trustedRoot = await rootOrFirst(options, env, cwd);
    const change = await readDraft(file, trustedRoot, cwd, now());
    if (change.kind === 'refused') return refusal(change.findings, style);
    const changes = describeChange(change.value);
    if (!options.yes) {
      stderr.write(`${changes.map((line) => plainText(line)).join('\n')}\n`);
      if (!(await isConfirmed('Sign this?', stderr))) {
        return { exit: 'refused', human: 'not signed', json: { verdict: 'not-signed', changes } };
      }
    }
    const key = (await readKeyReference(options.key, { cwd, env })).tuf();
    const signed = await signDraft(change.value, key);
    if (signed.kind === 'refused') return refusal(signed.findings, style);
    const out = options.out ?? `${file.replace(/\.json$/u, '')}.${key.keyId.slice(0, 12)}.sig.json`;
    await writeNewFile(resolve(cwd, out), signed.value, out);
    const { digest } = change.value;
    return {
      exit: 'yes',
      human: [
        ...(options.yes ? changes.map((line) => plainText(line)) : []),
        `${style.green('signed')}: ${plainText(out)}, by key ${key.keyId.slice(0, 12)} over ${digest}`,
      ].join('\n'),
      json: { verdict: 'signed', file: resolve(cwd, out), key_id: key.keyId, draft: digest, changes },
    };
  },
});
