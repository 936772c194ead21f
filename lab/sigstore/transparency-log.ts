/** What both Rekor versions stand on: entry bodies in a Merkle tree, and signed checkpoints of any of its sizes. */
import { type NoteSigner, signCheckpoint } from './checkpoint.ts';
import { leafHash, MerkleTree } from './merkle-tree.ts';

export interface LoggedEntry {
  readonly index: number;
  readonly body: Buffer;
  readonly integratedAt: Date;
}

export interface InclusionProof {
  readonly index: number;
  readonly treeSize: number;
  readonly rootHash: Buffer;
  readonly hashes: readonly Buffer[];
  readonly checkpoint: string;
}

export class TransparencyLog {
  readonly tree = new MerkleTree();
  readonly #entries: LoggedEntry[] = [];
  readonly #byLeafHash = new Map<string, LoggedEntry>();
  readonly #origin: string;
  readonly signer: NoteSigner;

  /** `origin` is the checkpoint's first line. */
  constructor(origin: string, signer: NoteSigner) {
    this.#origin = origin;
    this.signer = signer;
  }

  append(body: Buffer, now: Date): LoggedEntry {
    const entry = { index: this.tree.append(body), body, integratedAt: now };
    this.#entries.push(entry);
    this.#byLeafHash.set(leafHash(body).toString('hex'), entry);
    return entry;
  }

  find(body: Buffer): LoggedEntry | undefined {
    return this.#byLeafHash.get(leafHash(body).toString('hex'));
  }

  findByLeafHash(hex: string): LoggedEntry | undefined {
    return this.#byLeafHash.get(hex);
  }

  at(index: number): LoggedEntry | undefined {
    return this.#entries[index];
  }

  checkpoint(size: number = this.tree.size): string {
    return signCheckpoint(this.#origin, size, this.tree.rootHash(size), this.signer);
  }

  /** Proof of the entry in the tree as it stands now. */
  proveInclusion(entry: LoggedEntry): InclusionProof {
    const treeSize = this.tree.size;
    return {
      index: entry.index,
      treeSize,
      rootHash: this.tree.rootHash(treeSize),
      hashes: this.tree.inclusionProof(entry.index, treeSize),
      checkpoint: this.checkpoint(treeSize),
    };
  }
}
