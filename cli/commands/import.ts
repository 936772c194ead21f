import { mkdir, mkdtemp, readFile, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { KeyObject } from 'node:crypto';
import { importPublication, type Imported } from '../../action/airgap/import-publication.ts';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { readTransferKey } from '../../core/publication/transfer.ts';
import { count } from '../../core/report/count.ts';
import { fileSource, openPlainFile } from '../../transport/artifact/artifact-file.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { KEY_OPTIONS, keyRing } from '../keys/key-folder.ts';
import { requirePublicationFolder } from '../publication/require-publication-folder.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';

export const command = defineCommand({
  name: 'import',
  summary: 'Take a publication from a signed file into a folder, if all of it verifies and nothing goes back',
  usage: 'FILE --into DIR --root FILE --transfer-key FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    into: { type: 'string', value: 'DIR', required: true, description: 'the publication of this side' },
    'transfer-key': {
      type: 'string',
      value: 'FILE',
      required: true,
      description: 'public half of the key that it was exported with, PEM',
    },
    root: ROOT_OPTION,
    'registry-id': { type: 'string', value: 'ID', description: 'refuse the publication of any other registry' },
    channel: { type: 'string', value: 'NAME', description: 'refuse any other channel' },
    'own-timestamp': {
      type: 'boolean',
      description: 'this side has key snapshot: make timestamp and snapshot here, as its own re-sign does',
    },
    ...KEY_OPTIONS,
  },
  example: 'portcullis import plugins.tar --into /srv/plugins --root root.json --transfer-key transfer.pem.pub',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    const into = resolve(cwd, options.into);
    await requirePublicationFolder(into);
    const trustedRoot = await readRootFile(options.root, env, cwd);
    const transferKey = await readPublicKey(resolve(cwd, options['transfer-key']));
    const snapshotKey = options['own-timestamp'] ? await keyRing(options, env, cwd).tuf('snapshot') : undefined;
    const handle = await openTransfer(resolve(cwd, positionals[0] ?? ''));
    await mkdir(dirname(into), { recursive: true });
    // Beside the target, on the same disk: one that is full is noticed before anything is replaced.
    const aside = await mkdtemp(join(dirname(into), '.portcullis-import-'));
    try {
      const staged = directoryStore({ directory: aside });
      progress('verifying the transfer');
      const imported = await importPublication({
        source: fileSource(handle, (await handle.stat()).size),
        staging: { store: staged, write: async (file) => staged.stage?.([file]) },
        into: directoryStore({ directory: into }),
        trustedRoot,
        transferKey,
        ...(snapshotKey === undefined ? {} : { snapshotKey }),
        ...(options['registry-id'] === undefined ? {} : { registryId: options['registry-id'] }),
        ...(options.channel === undefined ? {} : { channel: options.channel }),
        now: now(),
      });
      return imported.kind === 'refused' ? refusal(imported.findings, style) : report(imported.value, style);
    } finally {
      await handle.close();
      await rm(aside, { recursive: true, force: true });
    }
  },
});

async function openTransfer(path: string): Promise<FileHandle> {
  try {
    return await openPlainFile(path);
  } catch (cause) {
    throw new Error(`cannot read the transfer ${path}`, { cause });
  }
}

function report({ kind, transfer, files, expires }: Imported, style: Style): Result {
  const what = `${plainText(transfer.registry_id)} ${plainText(transfer.channel)}, packed at ${transfer.made_at}`;
  const word = kind === 'same' ? 'imported before' : `imported: ${count(files, 'new file')}`;
  return {
    exit: 'yes',
    human: [style.green(word), `  ${what}`, `  hosts load by it until ${expires}`].join('\n'),
    json: { verdict: kind, ...transfer, files, expires },
  };
}

const MAX_KEY_BYTES = 4_096;

async function readPublicKey(path: string): Promise<KeyObject> {
  const bytes = await readFile(path);
  const key = bytes.length > MAX_KEY_BYTES ? undefined : readTransferKey(bytes.toString('utf8'));
  if (key === undefined) throw new UsageError('--transfer-key is no public key of P-256 or Ed25519, PEM');
  return key;
}
