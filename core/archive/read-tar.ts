import type { Outcome } from '../finding.ts';
import { unlessFound } from '../finding.ts';
import type { ArchiveContents, ArchiveMember, ReadArchiveOptions } from './archive.ts';
import { ArchiveStop, FindingLog } from './archive.ts';
import type { ByteSource } from './byte-source.ts';
import { ChunkReader, sequentially } from './chunk-reader.ts';
import { gunzip } from './gunzip.ts';
import { inflationBound } from './limits.ts';
import { NameSet, checkMemberName } from './member-names.ts';
import { Budget, MemberSink } from './member-sink.ts';
import type { TarExtension } from './tar-extensions.ts';
import { MAX_TAR_EXTENSION_BYTES, checkGlobalPax, parseGnuLongName, parsePax } from './tar-extensions.ts';
import type { TarHeader } from './tar-header.ts';
import { TAR_BLOCK_BYTES, isZero, parseTarHeader } from './tar-header.ts';

/** The name field; a printable ASCII path of this length needs no extension. */
const USTAR_NAME_BYTES = 100;
const SET_ID_BITS = 0o6000;

/**
 * Reads a tar archive (ustar, pax, GNU long names), plain or in one gzip stream, to its last byte. Every member must
 * be a plain file or a folder, and every extension must agree with the header it belongs to.
 * Memory: a few chunks and the kept members.
 */
export async function readTar(
  source: ByteSource,
  compression: 'none' | 'gzip',
  options: ReadArchiveOptions,
): Promise<Outcome<ArchiveContents>> {
  const log = new FindingLog(options);
  const { maxArchiveBytes } = options.limits;
  const chunks = compression === 'gzip' ? gunzip(source, options, log) : sequentially(source);
  try {
    if (source.size > maxArchiveBytes) {
      throw log.stop('ARTIFACT_TOO_LARGE', `${source.size} bytes; the bound is ${maxArchiveBytes}`);
    }
    const budget = new Budget(inflationBound(source.size, options.limits), log);
    const contents = await new TarReading(new ChunkReader(chunks), budget, options, log).contents();
    return unlessFound(log.findings, () => contents);
  } catch (error) {
    if (error instanceof ArchiveStop) return log.refusal(error);
    throw error;
  } finally {
    await chunks.return();
  }
}

class TarReading {
  private readonly reader: ChunkReader;
  private readonly budget: Budget;
  private readonly options: ReadArchiveOptions;
  private readonly log: FindingLog;
  private readonly names: NameSet;
  private readonly members: ArchiveMember[] = [];
  private offset = 0;
  private headerCount = 0;
  private entryCount = 0;

  constructor(reader: ChunkReader, budget: Budget, options: ReadArchiveOptions, log: FindingLog) {
    this.reader = reader;
    this.budget = budget;
    this.options = options;
    this.log = log;
    this.names = new NameSet(options.limits.maxEntries, log);
  }

  async contents(): Promise<ArchiveContents> {
    let extension: TarExtension | undefined;
    for (;;) {
      const block = await this.exactly(TAR_BLOCK_BYTES, 'ARTIFACT_TAR_END');
      if (isZero(block)) break;
      const header = parseTarHeader(block, this.offset - TAR_BLOCK_BYTES, this.log);
      // extension headers count as well: 8,000 members are not 8,000 members and a million comments
      if (++this.headerCount > 2 * this.options.limits.maxEntries) throw this.tooMany();
      if ('xgL'.includes(header.type)) {
        const next = await this.extension(header);
        if (next !== undefined && extension !== undefined) {
          throw this.log.stop('ARTIFACT_TAR_EXTENSION', 'two extension headers stand before one member');
        }
        extension = next ?? extension;
      } else {
        await this.member(header, extension);
        extension = undefined;
      }
    }
    if (extension !== undefined)
      throw this.log.stop('ARTIFACT_TAR_EXTENSION', 'an extension header belongs to no member');
    await this.end();
    return { members: this.members, entryCount: this.entryCount, inflatedBytes: this.budget.inflatedBytes };
  }

  private async extension(header: TarHeader): Promise<TarExtension | undefined> {
    if (header.size > MAX_TAR_EXTENSION_BYTES) {
      throw this.log.stop(
        'ARTIFACT_TAR_EXTENSION',
        `an extension header has more than ${MAX_TAR_EXTENSION_BYTES} bytes`,
      );
    }
    const bytes = await this.exactly(header.size);
    await this.padding(header.size);
    if (header.type === 'L') return parseGnuLongName(bytes, this.log);
    if (header.type === 'x') return parsePax(bytes, this.log);
    checkGlobalPax(bytes, this.log);
    return undefined;
  }

  private async member(header: TarHeader, extension: TarExtension | undefined): Promise<void> {
    if (++this.entryCount > this.options.limits.maxEntries) throw this.tooMany();
    const path = extension?.path ?? header.path;
    const kind = header.type === '5' ? 'folder' : 'file';
    const name = kind === 'folder' && path.endsWith('/') ? path.slice(0, -1) : path;
    this.checkAgainstExtension(header, extension, name);
    if (checkMemberName(name, this.log)) this.names.add(name, kind);
    // behind a link or a device readers disagree about whether data follows, so nothing after it is where it seems
    if (header.type !== '0' && header.type !== '5') {
      throw this.log.stop('ARTIFACT_MEMBER_TYPE', `the tar type is ${JSON.stringify(header.type)}`, name);
    }
    if ((header.mode & SET_ID_BITS) !== 0) {
      this.log.add('ARTIFACT_MEMBER_TYPE', 'the set-user-id or set-group-id bit is set', name);
    }
    if (kind === 'folder' && header.size !== 0) throw this.log.stop('ARTIFACT_TAR_HEADER', 'a folder holds data', name);
    if (kind === 'file') await this.data(name, header.size);
  }

  /** A reader that knows no pax or GNU headers must see the same bytes, and the same name wherever it fits. */
  private checkAgainstExtension(header: TarHeader, extension: TarExtension | undefined, name: string): void {
    if (extension?.size !== undefined && extension.size !== header.size) {
      throw this.log.stop(
        'ARTIFACT_TAR_CONFLICT',
        `the pax size is ${extension.size}, the header's ${header.size}`,
        name,
      );
    }
    const path = extension?.path;
    if (path === undefined || path === header.path) return;
    const fits = Buffer.byteLength(path) <= USTAR_NAME_BYTES && /^[\x20-\x7e]*$/.test(path);
    if (fits) this.log.add('ARTIFACT_TAR_CONFLICT', 'an extension replaces a name that fits into the header', name);
  }

  private async data(name: string, size: number): Promise<void> {
    const sink = new MemberSink(name, size, this.budget, this.options, this.log);
    for (let missing = size; missing > 0;) {
      const piece = await this.reader.some(missing);
      if (piece === undefined) throw this.log.stop('ARTIFACT_TRUNCATED', 'the data is cut short', name);
      this.budget.inflate(piece.length, name);
      sink.push(piece);
      missing -= piece.length;
    }
    this.offset += size;
    await this.padding(size, name);
    this.members.push(sink.finish());
  }

  private async padding(size: number, name?: string): Promise<void> {
    const padding = await this.exactly((TAR_BLOCK_BYTES - (size % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES);
    if (!isZero(padding)) this.log.add('ARTIFACT_TAR_TRAILING_DATA', 'the padding is not zero', name);
  }

  /** After the first zero block: a second one, then nothing but zeros. */
  private async end(): Promise<void> {
    const second = await this.exactly(TAR_BLOCK_BYTES, 'ARTIFACT_TAR_END');
    if (!isZero(second))
      throw this.log.stop('ARTIFACT_TAR_END', 'one zero block stands alone; some readers go on behind it');
    for (let piece = await this.reader.some(Infinity); piece !== undefined; piece = await this.reader.some(Infinity)) {
      if (!isZero(piece)) throw this.log.stop('ARTIFACT_TAR_TRAILING_DATA', 'data follows the end of the archive');
    }
  }

  private async exactly(
    length: number,
    code: 'ARTIFACT_TRUNCATED' | 'ARTIFACT_TAR_END' = 'ARTIFACT_TRUNCATED',
  ): Promise<Buffer> {
    const bytes = await this.reader.exactly(length);
    if (bytes.length !== length) {
      const atBoundary = bytes.length === 0 && code === 'ARTIFACT_TAR_END';
      throw this.log.stop(atBoundary ? code : 'ARTIFACT_TRUNCATED', 'the archive ends too early');
    }
    this.offset += length;
    return bytes;
  }

  private tooMany(): ArchiveStop {
    return this.log.stop('ARTIFACT_TOO_MANY_ENTRIES', `the bound is ${this.options.limits.maxEntries}`);
  }
}
