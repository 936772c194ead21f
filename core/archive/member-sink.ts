import { createHash, hash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ArchiveMember, FindingLog, ReadArchiveOptions } from './archive.ts';

/** What one archive has used up of its bounds so far. */
export class Budget {
  inflatedBytes = 0;
  keptBytes = 0;
  private readonly maxInflatedBytes: number;
  private readonly log: FindingLog;

  constructor(maxInflatedBytes: number, log: FindingLog) {
    this.maxInflatedBytes = maxInflatedBytes;
    this.log = log;
  }

  inflate(bytes: number, member?: string): void {
    this.inflatedBytes += bytes;
    if (this.inflatedBytes > this.maxInflatedBytes) {
      throw this.log.stop('ARTIFACT_BOMB', `inflates to more than ${this.maxInflatedBytes} bytes`, member);
    }
  }
}

const SHA256_OF_NOTHING = hash('sha256', '');

/** Takes the data of one file piece by piece: counts, hashes, and keeps it when asked and within bounds. */
export class MemberSink {
  size = 0;
  crc = 0;
  private readonly name: string;
  private readonly declaredBytes: number;
  private digest: string | undefined;
  private running: Hash | undefined;
  private readonly kept: Uint8Array | undefined;

  constructor(name: string, declaredBytes: number, budget: Budget, options: ReadArchiveOptions, log: FindingLog) {
    this.name = name;
    this.declaredBytes = declaredBytes;
    const wanted = options.keep(name);
    if (wanted === undefined) return;
    const { maxKeptMemberBytes, maxKeptBytes } = options.limits;
    const bound = Math.min(wanted, maxKeptMemberBytes);
    if (declaredBytes > bound) {
      log.add('ARTIFACT_MEMBER_TOO_LARGE', `${declaredBytes} bytes; the bound is ${bound}`, name);
      return;
    }
    budget.keptBytes += declaredBytes;
    if (budget.keptBytes > maxKeptBytes) {
      throw log.stop('ARTIFACT_MEMBER_TOO_LARGE', `such members have more than ${maxKeptBytes} bytes together`, name);
    }
    this.kept = new Uint8Array(declaredBytes);
  }

  /** The caller has checked that no more than the declared bytes arrive. */
  push(piece: Uint8Array): void {
    this.kept?.set(piece, this.size);
    // At one go where it can be: hash objects of 50,000 small members would wait for the collector, megabytes each thousand.
    if (piece.length === this.declaredBytes) this.digest = hash('sha256', piece);
    else (this.running ??= createHash('sha256')).update(piece);
    this.size += piece.length;
    this.crc = crc32(piece, this.crc);
  }

  finish(): ArchiveMember {
    const member = {
      name: this.name,
      size: this.size,
      sha256: this.digest ?? this.running?.digest('hex') ?? SHA256_OF_NOTHING,
    };
    return this.kept === undefined ? member : { ...member, bytes: this.kept };
  }
}
