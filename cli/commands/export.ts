import { open, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { exportPublication, type ExportRequest } from '../../action/airgap/export-publication.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import { count } from '../../core/report/count.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { refusal } from '../refusal.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { openStore, STORE_OPTION } from '../publication/open-store.ts';
import { readSigner } from '../signer-options.ts';

export const command = defineCommand({
  name: 'export',
  summary: 'Pack a verified publication with its evidence into one signed file, to carry it where no network leads',
  usage: 'FILE --publication FROM --root FILE --key REFERENCE [--plugin ID …]',
  positionals: { min: 1, max: 1 },
  options: {
    publication: STORE_OPTION,
    root: ROOT_OPTION,
    key: {
      type: 'string',
      value: 'REFERENCE',
      required: true,
      description:
        'the transfer key: a PEM file, env:NAME, or cmd:PUBLIC PROGRAM ARGS; `portcullis keys new` makes one',
    },
    plugin: { type: 'string', value: 'ID', multiple: true, description: 'evidence of this plugin alone (of all)' },
  },
  example: 'portcullis export plugins.tar --publication registry.publication --root trust/root.json --key transfer.pem',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    const path = resolve(cwd, positionals[0] ?? '');
    const plugins = options.plugin.map((id) => {
      if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
      return id;
    });
    const trustedRoot = await readRootFile(options.root, env, cwd);
    const keyless = { 'fulcio-url': undefined, 'rekor-url': undefined, 'rekor-version': undefined };
    const signer = await readSigner(
      { ...keyless, 'tsa-url': undefined, 'identity-token': undefined, key: options.key },
      cwd,
      env,
    );
    await using opened = await openStore(options.publication, env, cwd, now);
    progress('verifying and packing');
    const request = { store: opened.store, trustedRoot, signer, now: now() };
    const exported = await writeAside(path, (write) =>
      exportPublication({ ...request, write, ...(plugins.length === 0 ? {} : { plugins }) }),
    );
    if (exported.kind === 'refused') return refusal(exported.findings, style);
    const { files, bytes, expires } = exported.value;
    return {
      exit: 'yes',
      human: `${style.green('exported')}: ${count(files, 'file')}, ${count(bytes, 'byte')}; hosts load by it until ${expires}`,
      json: { verdict: 'exported', file: path, files, bytes, expires },
    };
  },
});

/** Under its name there is a whole transfer or what was there before. */
async function writeAside(
  path: string,
  work: (write: ExportRequest['write']) => ReturnType<typeof exportPublication>,
): ReturnType<typeof exportPublication> {
  const aside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const handle = await open(aside, 'wx', 0o644);
  try {
    const outcome = await work(async (piece) => {
      await handle.writeFile(piece);
    });
    await handle.sync();
    if (outcome.kind === 'ok') await rename(aside, path);
    return outcome;
  } finally {
    await handle.close();
    await rm(aside, { force: true });
  }
}
