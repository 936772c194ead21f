/** An append-only Merkle tree as RFC 6962 section 2.1 defines it, with proofs for any earlier size. */
import { digest } from './keys.ts';

const LEAF_PREFIX = Buffer.from([0x00]);
const NODE_PREFIX = Buffer.from([0x01]);

export const leafHash = (leaf: Uint8Array): Buffer => digest('sha256', LEAF_PREFIX, leaf);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => digest('sha256', NODE_PREFIX, left, right);

export class MerkleTree {
  /** `#levels[h][i]` is the hash of the complete subtree of height h at position i. */
  readonly #levels: Buffer[][] = [[]];

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Appends a leaf and returns its index. */
  append(leaf: Uint8Array): number {
    const index = this.size;
    let hash = leafHash(leaf);
    for (let height = 0; ; height += 1) {
      const level = (this.#levels[height] ??= []);
      level.push(hash);
      if (level.length % 2 === 1) return index;
      hash = nodeHash(this.subtreeHash(height, level.length - 2), hash);
    }
  }

  /** Root hash over the first `size` leaves. @throws RangeError when the tree never had that size. */
  rootHash(size: number = this.size): Buffer {
    this.#requireSize(size);
    return size === 0 ? digest('sha256') : this.#hashRange(0, size);
  }

  /** Audit path of leaf `index` in the tree of the first `size` leaves, leaf upwards. */
  inclusionProof(index: number, size: number = this.size): Buffer[] {
    this.#requireSize(size);
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw new RangeError(`no leaf ${index} in ${size}`);
    const path: Buffer[] = [];
    let start = 0;
    let count = size;
    while (count > 1) {
      const split = largestPowerOfTwoBelow(count);
      if (index - start < split) {
        path.unshift(this.#hashRange(start + split, count - split));
        count = split;
      } else {
        path.unshift(this.#hashRange(start, split));
        start += split;
        count -= split;
      }
    }
    return path;
  }

  /** Proof that the first `older` leaves are a prefix of the first `newer`. */
  consistencyProof(older: number, newer: number = this.size): Buffer[] {
    this.#requireSize(newer);
    if (!Number.isSafeInteger(older) || older < 0 || older > newer)
      throw new RangeError(`no size ${older} before ${newer}`);
    return older === 0 || older === newer ? [] : this.#subproof(older, 0, newer, true);
  }

  #subproof(older: number, start: number, count: number, whole: boolean): Buffer[] {
    if (older === count) return whole ? [] : [this.#hashRange(start, count)];
    const split = largestPowerOfTwoBelow(count);
    if (older <= split) {
      return [...this.#subproof(older, start, split, whole), this.#hashRange(start + split, count - split)];
    }
    return [...this.#subproof(older - split, start + split, count - split, false), this.#hashRange(start, split)];
  }

  #hashRange(start: number, count: number): Buffer {
    const height = Math.log2(count);
    if (Number.isInteger(height)) return this.subtreeHash(height, start / count);
    const split = largestPowerOfTwoBelow(count);
    return nodeHash(this.#hashRange(start, split), this.#hashRange(start + split, count - split));
  }

  /** Hash of the complete subtree of 2^height leaves at this position. @throws RangeError when it is not complete. */
  subtreeHash(height: number, position: number): Buffer {
    const hash = this.#levels[height]?.[position];
    if (hash === undefined) throw new RangeError(`no subtree of height ${height} at ${position}`);
    return hash;
  }

  #requireSize(size: number): void {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size)
      throw new RangeError(`the tree has no size ${size}`);
  }
}

function largestPowerOfTwoBelow(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}
