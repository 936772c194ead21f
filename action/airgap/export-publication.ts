import type { PluginId, Transfer } from '../../registry-schema/generated/types.ts';
import { TAR_END, tarFileHeader, tarPadding } from '../../core/archive/write-tar.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { finding, isFound, ok, refusedBy, type Outcome } from '../../core/finding.ts';
import { encodeDocument, toJson } from '../../core/json/encode-document.ts';
import { TRANSFER_FILE, TRANSFER_SIGNATURE_FILE, transferStatement } from '../../core/publication/transfer.ts';
import { wholeSeconds } from '../../core/time.ts';
import { signStatement, type StatementSigner } from '../../signing/sign-statement.ts';
import { reachableFiles, readReachable, type ReachableFile } from '../publication/reachable-files.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { readAsHost } from './ground.ts';

export interface ExportRequest {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  /** The transfer key: the side that imports trusts its public half. */
  readonly signer: StatementSigner;
  /** Evidence of these alone; of every plugin where left out. */
  readonly plugins?: readonly PluginId[];
  readonly now: Date;
  /** Takes the file, piece by piece. */
  readonly write: (piece: Uint8Array) => Promise<void>;
}

export interface Exported {
  readonly files: number;
  readonly bytes: number;
  /** Until when hosts will take it; the timestamp's, which one that re-signs on the other side renews. */
  readonly expires: string;
}

/**
 * Packs a publication with its evidence into one tar file of plain files: transfer.json, its signature, then what it lists.
 * What is packed has been verified as a host would, and no file is taken that is not what a signed document names. The
 * same publication at the same time gives the same bytes but for the signature.
 */
export async function exportPublication(request: ExportRequest): Promise<Outcome<Exported>> {
  const read = await readAsHost(request);
  if (read.kind === 'refused') return read;
  const { publication, config } = read.value;
  const reachable = await reachableFiles(publication, request.store);
  if (reachable.kind === 'refused') return reachable;
  const unknown = unknownPlugins(request.plugins, reachable.value);
  if (isFound(unknown)) return refusedBy(unknown);
  const chosen = reachable.value.filter(({ plugin }) => isChosen(plugin, request.plugins));
  const files = await measured(request.store, chosen);
  if (files.kind === 'refused') return files;
  const list = encodeDocument({
    schema_version: 1,
    registry_id: config.registry_id,
    channel: config.channel,
    made_at: wholeSeconds(request.now),
    ...(request.plugins === undefined ? {} : { plugins: [...new Set(request.plugins)].sort() }),
    files: files.value,
  });
  const signature = await signStatement(toJson(transferStatement(list)), request.signer);
  const head = [member(TRANSFER_FILE, list), member(TRANSFER_SIGNATURE_FILE, signature)];
  const bytes = await pack(request, head, files.value);
  if (bytes.kind === 'refused') return bytes;
  const { expires } = publication.metadata.roles.timestamp;
  return ok({ files: files.value.length, bytes: bytes.value, expires });
}

function isChosen(plugin: string | undefined, plugins: readonly string[] | undefined): boolean {
  return plugin === undefined || plugins === undefined || plugins.includes(plugin);
}

function unknownPlugins(plugins: readonly string[] | undefined, files: readonly ReachableFile[]) {
  const known = new Set(files.map(({ plugin }) => plugin));
  return (plugins ?? [])
    .filter((plugin) => !known.has(plugin))
    .map((plugin) => finding('PUBLICATION_NOT_FOUND', `${plugin} has no admitted release`));
}

/** First pass: what is listed before the files needs their lengths. */
async function measured(store: PublicationStore, files: readonly ReachableFile[]): Promise<Outcome<Transfer['files']>> {
  const listed: Transfer['files'][number][] = [];
  for (const file of files) {
    const bytes = await readReachable(store, file);
    if (bytes.kind === 'refused') return bytes;
    const sha256 = hexOf(digestOf(bytes.value));
    listed.push({ path: file.path, length: bytes.value.length, sha256 });
  }
  return ok(listed);
}

/** Second pass. A store that changes meanwhile changes the timestamp alone, and that is noticed by its digest. */
async function pack(
  { store, write }: ExportRequest,
  head: readonly (readonly Uint8Array[])[],
  files: Transfer['files'],
): Promise<Outcome<number>> {
  let total = 0;
  const put = async (pieces: readonly Uint8Array[]) => {
    for (const piece of pieces) {
      await write(piece);
      total += piece.length;
    }
  };
  for (const pieces of head) await put(pieces);
  for (const file of files) {
    const bytes = await readReachable(store, file);
    if (bytes.kind === 'refused') return bytes;
    await put(member(file.path, bytes.value));
  }
  await put([TAR_END]);
  return ok(total);
}

function member(path: string, bytes: Uint8Array): readonly Uint8Array[] {
  return [tarFileHeader(path, bytes.length), bytes, tarPadding(bytes.length)];
}
