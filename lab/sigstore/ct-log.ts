/** A certificate transparency log (RFC 6962): takes precertificates, answers signed certificate timestamps. */
import { ecdsaLogId } from './checkpoint.ts';
import { generateEcKeys, type KeyPair, signWith } from './keys.ts';
import { MerkleTree } from './merkle-tree.ts';

const HASH_SHA256 = 4;
const SIGNATURE_ECDSA = 3;
const ENTRY_PRECERTIFICATE = 1;

export interface CtLog {
  readonly keys: KeyPair;
  readonly logId: Buffer;
  readonly tree: MerkleTree;
  /** Logs the TBS certificate (without SCT extension) and returns a TLS-encoded SCT (section 3.2). */
  submit(tbs: Buffer, issuerKeyHash: Buffer, now: Date): Buffer;
}

export function createCtLog(): CtLog {
  const keys = generateEcKeys('P-256');
  const logId = ecdsaLogId(keys.publicKey);
  const tree = new MerkleTree();
  return {
    keys,
    logId,
    tree,
    submit(tbs, issuerKeyHash, now) {
      // The signed struct and the tree's leaf differ in nothing: both start version 0, type 0.
      const entry = Buffer.concat([Buffer.from([0, 0]), timestampedEntry(tbs, issuerKeyHash, now)]);
      tree.append(entry);
      const signature = signWith(keys.privateKey, entry);
      return Buffer.concat([
        Buffer.from([0]),
        logId,
        milliseconds(now),
        unsigned(0, 2),
        Buffer.from([HASH_SHA256, SIGNATURE_ECDSA]),
        unsigned(signature.length, 2),
        signature,
      ]);
    },
  };
}

/** SignedCertificateTimestampList holding one SCT (section 3.3). */
export function sctList(sct: Buffer): Buffer {
  return Buffer.concat([unsigned(sct.length + 2, 2), unsigned(sct.length, 2), sct]);
}

function timestampedEntry(tbs: Buffer, issuerKeyHash: Buffer, now: Date): Buffer {
  return Buffer.concat([
    milliseconds(now),
    unsigned(ENTRY_PRECERTIFICATE, 2),
    issuerKeyHash,
    unsigned(tbs.length, 3),
    tbs,
    unsigned(0, 2),
  ]);
}

function unsigned(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

function milliseconds(date: Date): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt(date.getTime()));
  return buffer;
}
