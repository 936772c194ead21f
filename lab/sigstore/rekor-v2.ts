/** Rekor v2's API: one write endpoint; reading is by checkpoint and tiles (C2SP tlog-tiles). There is no SET. */
import { ed25519LogId } from './checkpoint.ts';
import { json, type LabRequest, type Reply } from './http.ts';
import { generateEd25519Keys } from './keys.ts';
import { parseObject } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';
import { canonicalBodyV2, type EntryV2 } from './rekor-v2-entry.ts';
import { type LoggedEntry, TransparencyLog } from './transparency-log.ts';

const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;
const TILE_PATH = /^\/api\/v2\/tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,3}\d{3})(?:\.p\/(\d{1,3}))?$/;

export class RekorV2 {
  readonly log: TransparencyLog;
  readonly #clock: () => Date;

  constructor(host: string, clock: () => Date) {
    const keys = generateEd25519Keys();
    this.#clock = clock;
    this.log = new TransparencyLog(host, { name: host, keys, keyId: ed25519LogId(host, keys.publicKey) });
    // Some verifiers read index 0 as a missing field; no client's entry takes it.
    this.log.append(Buffer.from('first entry'), clock());
  }

  handle(request: LabRequest): Reply {
    const { method, path } = request;
    if (method === 'POST' && path === '/api/v2/log/entries') return this.#create(request);
    if (method === 'GET' && path === '/api/v2/checkpoint') {
      return { status: 200, type: 'text/plain; charset=utf-8', body: this.log.checkpoint() };
    }
    const tile = method === 'GET' ? TILE_PATH.exec(path) : null;
    if (tile === null) throw new RequestRefused(404, `no such endpoint: ${method} ${path}`);
    const [, level = '', position = '', width] = tile;
    const body = this.#tile(level, Number(position.replaceAll(/[x/]/g, '')), Number(width ?? TILE_WIDTH));
    return { status: 200, type: 'application/octet-stream', body };
  }

  #create(request: LabRequest): Reply {
    const proposed = canonicalBodyV2(parseObject(request.body.toString('utf8')));
    if (this.log.find(proposed.body) !== undefined) throw new RequestRefused(409, 'an equivalent entry already exists');
    return json(201, this.#response(this.log.append(proposed.body, this.#clock()), proposed));
  }

  #response(entry: LoggedEntry, { kind, version }: EntryV2): Record<string, unknown> {
    const proof = this.log.proveInclusion(entry);
    return {
      logIndex: String(entry.index),
      logId: { keyId: this.log.signer.keyId.toString('base64') },
      kindVersion: { kind, version },
      integratedTime: '0',
      inclusionProof: {
        logIndex: String(proof.index),
        rootHash: proof.rootHash.toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: proof.hashes.map((hash) => hash.toString('base64')),
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body.toString('base64'),
    };
  }

  #tile(level: string, position: number, width: number): Buffer {
    const height = level === 'entries' ? 0 : Number(level) * TILE_HEIGHT;
    const start = position * TILE_WIDTH;
    const complete = Math.floor(this.log.tree.size / 2 ** height);
    if (width < 1 || width > TILE_WIDTH || start + width > complete) throw new RequestRefused(404, 'no such tile');
    const indices = Array.from({ length: width }, (_, offset) => start + offset);
    if (level !== 'entries') return Buffer.concat(indices.map((index) => this.log.tree.subtreeHash(height, index)));
    return Buffer.concat(indices.map((index) => lengthPrefixed(this.log.at(index)?.body ?? Buffer.alloc(0))));
  }
}

function lengthPrefixed(body: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body]);
}
