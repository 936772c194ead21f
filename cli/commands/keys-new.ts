import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generateKey } from '../../signing/generate-key.ts';
import { tufPublicKeyFromPem } from '../../signing/tuf/tuf-key.ts';
import { defineCommand, UsageError } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';

export const command = defineCommand({
  name: 'keys new',
  summary: 'Make a signing key for a publisher that signs without Sigstore',
  usage: 'FILE [options]',
  positionals: { min: 1, max: 1 },
  options: { algorithm: { type: 'string', value: 'p256|ed25519', description: 'kind of key (p256)' } },
  example: 'portcullis keys new publisher.pem',
  async run({ options, positionals, cwd, style }) {
    const file = positionals[0] ?? '';
    const algorithm = options.algorithm ?? 'p256';
    if (algorithm !== 'p256' && algorithm !== 'ed25519') throw new UsageError('--algorithm is p256 or ed25519');
    const key = generateKey(algorithm);
    const path = resolve(cwd, file);
    try {
      // Never over an existing key: what it signed could not be signed again.
      await writeFile(path, key.private_key, { flag: 'wx', mode: 0o600 });
      await writeFile(`${path}.pub`, key.public_key, { flag: 'wx' });
    } catch (cause) {
      throw new Error(`cannot write ${path}`, { cause });
    }
    const tuf = tufPublicKeyFromPem(key.public_key);
    if (tuf.kind === 'refused') throw new Error('a new key is of no use');
    const { keyId } = tuf.value;
    return {
      exit: 'yes',
      human: [
        `${style.green('made')}: ${plainText(file)} (secret) and ${plainText(file)}.pub`,
        `  key id ${key.key_id}, as a publisher's`,
        `  key id ${keyId}, where it signs a role of the publication (TUF counts the id another way)`,
      ].join('\n'),
      json: { key_id: key.key_id, tuf_key_id: keyId, private_key: path, public_key: `${path}.pub` },
    };
  },
});
