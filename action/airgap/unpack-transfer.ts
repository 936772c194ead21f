import type { KeyObject } from 'node:crypto';
import type { Transfer } from '../../registry-schema/generated/types.ts';
import type { ByteSource } from '../../core/archive/byte-source.ts';
import { TAR_BLOCK_BYTES } from '../../core/archive/tar-header.ts';
import { TAR_END, tarFileHeader, tarLengthOf, tarPadding } from '../../core/archive/write-tar.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import {
  MAX_TRANSFER_LIST_BYTES,
  MAX_TRANSFER_SIGNATURE_BYTES,
  parseTransfer,
  TRANSFER_FILE,
  TRANSFER_SIGNATURE_FILE,
  verifyTransfer,
} from '../../core/publication/transfer.ts';
import type { PublicationFile } from '../publication/publication-store.ts';

export interface UnpackRequest {
  readonly source: ByteSource;
  /** The public half of the transfer key that this side trusts. */
  readonly key: KeyObject;
  readonly now: Date;
  /** Takes each file once it is known to be the one that is listed. */
  readonly write: (file: PublicationFile) => Promise<void>;
}

/**
 * Reads a transfer to its last byte. The signature is verified before anything that it covers is looked at, and from there
 * on each header must be, byte for byte, the one that the list calls for: no name and no length is taken from the archive.
 */
export async function unpackTransfer(request: UnpackRequest): Promise<Outcome<Transfer>> {
  const reader = new Reader(request.source);
  const list = await reader.first(TRANSFER_FILE, MAX_TRANSFER_LIST_BYTES);
  if (list.kind === 'refused') return list;
  const signature = await reader.first(TRANSFER_SIGNATURE_FILE, MAX_TRANSFER_SIGNATURE_BYTES);
  if (signature.kind === 'refused') return signature;
  const verified = verifyTransfer(list.value, signature.value, request.key, request.now);
  if (verified.kind === 'refused') return verified;
  const parsed = parseTransfer(list.value);
  if (parsed.kind === 'refused') return parsed;
  const transfer = parsed.value.value;
  for (const file of transfer.files) {
    const bytes = await reader.listed(file);
    if (bytes.kind === 'refused') return bytes;
    await request.write({ path: file.path, bytes: bytes.value });
  }
  const end = await reader.end();
  return end.kind === 'refused' ? end : ok(transfer);
}

class Reader {
  readonly #source: ByteSource;
  #offset = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** One of the two files that come before the list is known. */
  async first(path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
    const header = await this.#take(TAR_BLOCK_BYTES);
    const length = header.length === TAR_BLOCK_BYTES ? tarLengthOf(header, path) : undefined;
    if (length === undefined || length > maxBytes)
      return refused(
        finding('TRANSFER_MALFORMED', `${path} is not where it should be, or larger than ${maxBytes} bytes`),
      );
    return this.#content(path, length);
  }

  async listed({ path, length, sha256 }: Transfer['files'][number]): Promise<Outcome<Uint8Array>> {
    const header = await this.#take(TAR_BLOCK_BYTES);
    if (header.length < TAR_BLOCK_BYTES) return truncated(path);
    if (!same(header, tarFileHeader(path, length)))
      return refused(finding('TRANSFER_FILE_MISMATCH', `${path} does not come where it is listed`));
    const bytes = await this.#content(path, length);
    if (bytes.kind === 'refused' || hexOf(digestOf(bytes.value)) === sha256) return bytes;
    return refused(finding('TRANSFER_FILE_MISMATCH', `${path} has another digest than the one listed`));
  }

  async end(): Promise<Outcome<undefined>> {
    const rest = await this.#take(TAR_END.length + 1);
    if (same(rest, TAR_END)) return ok(undefined);
    return rest.length < TAR_END.length && rest.every((byte) => byte === 0)
      ? truncated('the end of the archive')
      : refused(finding('TRANSFER_FILE_UNLISTED', 'something follows the last file that is listed'));
  }

  async #content(path: string, length: number): Promise<Outcome<Uint8Array>> {
    const bytes = await this.#take(length);
    const padding = await this.#take(tarPadding(length).length);
    if (bytes.length < length || padding.length < tarPadding(length).length) return truncated(path);
    if (same(padding, tarPadding(length))) return ok(bytes);
    return refused(finding('TRANSFER_FILE_MISMATCH', `${path} is followed by something`));
  }

  async #take(length: number): Promise<Uint8Array> {
    const bytes = await this.#source.read(this.#offset, length);
    this.#offset += bytes.length;
    return bytes;
  }
}

function truncated(path: string): Outcome<never> {
  return refused(finding('TRANSFER_TRUNCATED', `the transfer ends before ${path} does`));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
