import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { END_OF_TAR, tarMember } from '../archive/tar-fixture.ts';
import { zip, type MemberSpec } from '../archive/zip-fixture.ts';
import { DIST_INFO, METADATA, WHEEL_FILE, WHEEL_NAME } from './wheel-fixture.ts';

export interface LargeArtifact {
  readonly fileName: string;
  /** Bytes of the file. */
  readonly size: number;
}

const MIB = 1024 * 1024;
const NPM_NAME = 'my-plugin-1.2.0.tgz';

/** One MiB of data, and the deflate blocks that stand for it wherever they are put: they refer to nothing before them. */
interface Chunk {
  readonly plain: Buffer;
  readonly packed: Buffer;
}

function chunkOf(plain: Buffer): Chunk {
  return { plain, packed: deflateRawSync(plain, { finishFlush: constants.Z_FULL_FLUSH }) };
}

/** A generator modulo 2^32: the same bytes in every run, and none that deflate makes shorter. */
export function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** Half noise, half text: what a wheel with native code inflates like. */
const mixed = (): Buffer => Buffer.concat([noise(MIB / 2), Buffer.alloc(MIB / 2, 'def answer() -> int: return 42\n')]);
/** Ends a deflate stream: an empty final block. */
const LAST_BLOCK = Buffer.from([3, 0]);

interface LargeMember {
  readonly name: string;
  readonly chunk: Chunk;
  readonly times: number;
  readonly isStored: boolean;
}

const lengthOf = ({ chunk, times }: LargeMember): number => chunk.plain.length * times;
const packedLength = (member: LargeMember): number =>
  member.isStored ? lengthOf(member) : member.chunk.packed.length * member.times + LAST_BLOCK.length;

function sums({ chunk, times }: LargeMember): { readonly crc: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let crc = 0;
  for (let turn = 0; turn < times; turn += 1) {
    hash.update(chunk.plain);
    crc = crc32(chunk.plain, crc);
  }
  return { crc, sha256: hash.digest('base64url') };
}

/** Writes a wheel of about that many MiB: stored noise, stored zeros, and deflated data, a member of each. */
export async function writeLargeWheel(path: string, mebibytes: number): Promise<LargeArtifact> {
  const blend = chunkOf(mixed());
  const members: LargeMember[] = [
    { name: 'my_plugin/noise.bin', chunk: chunkOf(noise(MIB)), times: mebibytes / 2, isStored: true },
    { name: 'my_plugin/zeros.bin', chunk: chunkOf(Buffer.alloc(MIB)), times: mebibytes / 4, isStored: true },
    {
      name: 'my_plugin/mixed.bin',
      chunk: blend,
      times: Math.ceil(((mebibytes / 4) * MIB) / blend.packed.length),
      isStored: false,
    },
  ];
  const small = new Map([
    [`${DIST_INFO}/METADATA`, METADATA],
    [`${DIST_INFO}/WHEEL`, WHEEL_FILE],
  ]);
  const rows = [...small].map(
    ([name, text]) => `${name},sha256=${createHash('sha256').update(text).digest('base64url')},${text.length}`,
  );
  const specs: MemberSpec[] = [];
  for (const member of members) {
    const { crc, sha256 } = sums(member);
    rows.push(`${member.name},sha256=${sha256},${lengthOf(member)}`);
    const both = { crc, size: lengthOf(member), compressedSize: packedLength(member) };
    specs.push({ name: member.name, method: member.isStored ? 0 : 8, data: Buffer.alloc(0), both });
  }
  small.set(`${DIST_INFO}/RECORD`, `${[...rows, `${DIST_INFO}/RECORD,,`].join('\n')}\n`);
  specs.push(...[...small].map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
  return written(path, WHEEL_NAME, (write) => writeZip(specs, members, write));
}

type Write = (bytes: Uint8Array) => Promise<void>;

/** The archive of `specs` with the data of the large ones, which come first, put in behind their headers. */
async function writeZip(specs: readonly MemberSpec[], large: readonly LargeMember[], write: Write): Promise<void> {
  let shift = 0;
  const shifts = specs.map((_, index) => (shift += index === 0 ? 0 : packed(large[index - 1])));
  const bare = zip(specs);
  const offsets = localOffsets(bare, specs.length);
  const moved = specs.map((spec, index) => ({ ...spec, localOffset: (offsets[index] ?? 0) + (shifts[index] ?? 0) }));
  const directory = bare.readUInt32LE(bare.length - 6);
  const bytes = zip(moved, { end: { offset: directory + shift } });
  let at = 0;
  for (const [index, member] of large.entries()) {
    const end = offsets[index + 1] ?? directory;
    await write(bytes.subarray(at, end));
    await writeData(member, write);
    at = end;
  }
  await write(bytes.subarray(at));
}

const packed = (member: LargeMember | undefined): number => (member === undefined ? 0 : packedLength(member));

function localOffsets(archive: Buffer, count: number): number[] {
  let at = archive.readUInt32LE(archive.length - 6);
  return Array.from({ length: count }, () => {
    const offset = archive.readUInt32LE(at + 42);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30);
    return offset;
  });
}

async function writeData({ chunk, times, isStored }: LargeMember, write: Write): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await write(isStored ? chunk.plain : chunk.packed);
  if (!isStored) await write(LAST_BLOCK);
}

/** Writes an npm tarball of about that many MiB: noise, and data that deflate halves. */
export async function writeLargeTarball(path: string, mebibytes: number): Promise<LargeArtifact> {
  const blend = chunkOf(mixed());
  const times = Math.ceil(((mebibytes / 2) * MIB) / blend.packed.length);
  const members = [
    { name: 'package/noise.bin', chunk: chunkOf(noise(MIB)), times: mebibytes / 2 },
    { name: 'package/mixed.bin', chunk: blend, times },
  ];
  const json = Buffer.from(JSON.stringify({ name: 'my-plugin', version: '1.2.0' }));
  return written(path, NPM_NAME, async (write) => {
    const stream = new GzipStream(write);
    await stream.begin();
    await stream.put(chunkOf(tarMember({ name: 'package/package.json', bytes: json })));
    for (const { name, chunk, times: turns } of members) {
      // Whole MiB: no padding follows.
      await stream.put(chunkOf(tarMember({ name, size: turns * MIB })));
      for (let turn = 0; turn < turns; turn += 1) await stream.put(chunk);
    }
    await stream.put(chunkOf(END_OF_TAR));
    await stream.end();
  });
}

/** Writes a plain tar of that many MiB of noise. */
export async function writeLargeTar(path: string, mebibytes: number): Promise<LargeArtifact> {
  const chunk = noise(MIB);
  return written(path, 'my-plugin-1.2.0.tar', async (write) => {
    await write(tarMember({ name: 'plugin/noise.bin', size: mebibytes * MIB }));
    for (let turn = 0; turn < mebibytes; turn += 1) await write(chunk);
    await write(END_OF_TAR);
  });
}

class GzipStream {
  private readonly write: Write;
  private crc = 0;
  private size = 0;

  constructor(write: Write) {
    this.write = write;
  }

  async begin(): Promise<void> {
    await this.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
  }

  async put({ plain, packed: blocks }: Chunk): Promise<void> {
    this.crc = crc32(plain, this.crc);
    this.size += plain.length;
    await this.write(blocks);
  }

  async end(): Promise<void> {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(this.crc, 0);
    trailer.writeUInt32LE(this.size % 2 ** 32, 4);
    await this.write(Buffer.concat([LAST_BLOCK, trailer]));
  }
}

async function written(path: string, fileName: string, fill: (write: Write) => Promise<void>): Promise<LargeArtifact> {
  const handle: FileHandle = await open(path, 'w');
  let size = 0;
  try {
    await fill(async (bytes) => {
      await handle.writeFile(bytes);
      size += bytes.length;
    });
  } finally {
    await handle.close();
  }
  return { fileName, size };
}
