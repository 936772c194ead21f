import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leafHash, MerkleTree } from '../../../lab/sigstore/merkle-tree.ts';

const SIZES = Array.from({ length: 40 }, (_, index) => index + 1);
const leaf = (index: number): Buffer => Buffer.from(`leaf ${index}`);
const node = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();

function treeOf(size: number): MerkleTree {
  const tree = new MerkleTree();
  for (let index = 0; index < size; index += 1) tree.append(leaf(index));
  return tree;
}

/** The definition of RFC 6962 section 2.1, word for word. */
function definedRoot(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 1) return hashes[0] ?? Buffer.alloc(0);
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return node(definedRoot(hashes.slice(0, split)), definedRoot(hashes.slice(split)));
}

/** RFC 9162 section 2.1.3.2: the root that a path leads to. */
function rootFromPath(index: number, size: number, hash: Buffer, path: readonly Buffer[]): Buffer | undefined {
  let [fn, sn, root] = [index, size - 1, hash];
  for (const sibling of path) {
    if (sn === 0) return undefined;
    if (fn % 2 === 1 || fn === sn) {
      root = node(sibling, root);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else {
      root = node(root, sibling);
    }
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return sn === 0 ? root : undefined;
}

/** RFC 9162 section 2.1.4.2: both roots that a consistency proof leads to. */
function rootsFromConsistency(older: number, newer: number, oldRoot: Buffer, proof: readonly Buffer[]): Buffer[] {
  const path = (older & (older - 1)) === 0 ? [oldRoot, ...proof] : [...proof];
  let [fn, sn] = [older - 1, newer - 1];
  while (fn % 2 === 1) [fn, sn] = [fn >> 1, sn >> 1];
  let first = path[0] ?? Buffer.alloc(0);
  let second = first;
  for (const sibling of path.slice(1)) {
    if (fn % 2 === 1 || fn === sn) {
      [first, second] = [node(sibling, first), node(sibling, second)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else {
      second = node(second, sibling);
    }
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return [first, second];
}

describe('the Merkle tree', () => {
  it('has the empty hash as the root of nothing', () => {
    expect(new MerkleTree().rootHash()).toEqual(createHash('sha256').digest());
  });

  it.each(SIZES)('has the root that RFC 6962 defines at size %i', (size) => {
    const hashes = Array.from({ length: size }, (_, index) => leafHash(leaf(index)));
    expect(treeOf(size).rootHash()).toEqual(definedRoot(hashes));
  });

  it.each(SIZES)('proves the inclusion of every leaf at size %i', (size) => {
    const tree = treeOf(40);
    for (let index = 0; index < size; index += 1) {
      const path = tree.inclusionProof(index, size);
      expect(rootFromPath(index, size, leafHash(leaf(index)), path)).toEqual(tree.rootHash(size));
      expect(rootFromPath(index, size, leafHash(leaf(index + 1)), path)).not.toEqual(tree.rootHash(size));
    }
  });

  it('proves that every earlier size is a prefix of every later one', () => {
    const tree = treeOf(40);
    for (const newer of SIZES) {
      for (let older = 1; older < newer; older += 1) {
        const proof = tree.consistencyProof(older, newer);
        const roots = rootsFromConsistency(older, newer, tree.rootHash(older), proof);
        expect(roots).toEqual([tree.rootHash(older), tree.rootHash(newer)]);
      }
    }
  });

  it('knows no leaf and no size beyond its end', () => {
    const tree = treeOf(3);
    expect(() => tree.inclusionProof(3, 3)).toThrow(RangeError);
    expect(() => tree.rootHash(4)).toThrow(RangeError);
    expect(() => tree.consistencyProof(3, 2)).toThrow(RangeError);
  });
});
