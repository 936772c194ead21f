import { resolve } from 'node:path';
import { signRelease } from '../../action/submit/sign-release.ts';
import { MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { registryIdIn } from '../registry/registry-folder.ts';
import { readFiles, writeFiles } from '../registry/write-files.ts';
import { checkSignerUsage, readSigner, SIGNER_OPTIONS } from '../signer-options.ts';

export const command = defineCommand({
  name: 'release sign',
  summary: 'Sign a release folder: one statement over artifact, manifest and SBOM',
  usage: 'FOLDER --registry-id ID (--key FILE | --fulcio-url URL …)',
  positionals: { min: 1, max: 1 },
  options: {
    'registry-id': {
      type: 'string',
      value: 'ID',
      required: true,
      description: 'the registry that the release is meant for',
    },
    ...SIGNER_OPTIONS,
  },
  example: 'portcullis release sign plugins/hello/releases/1.0.0 --registry-id acme/plugins --key publisher.pem',
  async run({ options, positionals, cwd, env, style, progress }): Promise<Result> {
    checkSignerUsage(options);
    const folder = positionals[0] ?? '';
    const path = resolve(cwd, folder);
    await checkRegistry(resolve(path, '../../../..'), options['registry-id']);
    const files = await readFiles(path, MAX_SBOM_BYTES);
    const signer = await readSigner(options, cwd, env);
    progress('signing');
    const signed = await signRelease({ files, registryId: options['registry-id'], signer });
    if (signed.kind === 'refused') return refusal(signed.findings, style);
    await writeFiles(path, signed.value);
    return {
      exit: 'yes',
      human: `${style.green('signed')}: ${plainText(folder)}; commit it on a branch and propose it`,
      json: { verdict: 'signed', folder, files: [...signed.value.keys()] },
    };
  },
});

/** A statement for another registry is worth nothing in this one; better said before it is signed. */
async function checkRegistry(registry: string, named: string): Promise<void> {
  const id = await registryIdIn(registry);
  if (id !== undefined && id !== named) throw new UsageError(`--registry-id is ${named}, the folder lies in ${id}`);
}
