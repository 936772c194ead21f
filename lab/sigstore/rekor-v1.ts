/** Rekor v1's API: answers with a signed entry timestamp, and with a proof against the tree as it is when asked. */
import { randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { ecdsaLogId } from './checkpoint.ts';
import { json, type LabRequest, type Reply } from './http.ts';
import { digest, generateEcKeys, signWith } from './keys.ts';
import { leafHash } from './merkle-tree.ts';
import { isObject, listAt, parseObject } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';
import { canonicalBodyV1 } from './rekor-v1-entry.ts';
import { type LoggedEntry, TransparencyLog } from './transparency-log.ts';

/** Entries count on from earlier shards, so the global log index is never the index in this tree's proofs. */
const EARLIER_SHARDS_ENTRIES = 4_096;
const ENTRIES = '/api/v1/log/entries';

export class RekorV1 {
  readonly log: TransparencyLog;
  readonly #treeId: bigint;
  readonly #clock: () => Date;

  constructor(host: string, clock: () => Date) {
    const keys = generateEcKeys('P-256');
    this.#treeId = randomBytes(8).readBigUInt64BE() >> 1n;
    this.#clock = clock;
    this.log = new TransparencyLog(`${host} - ${this.#treeId}`, {
      name: host,
      keys,
      keyId: ecdsaLogId(keys.publicKey),
    });
    this.log.append(firstBody(this.log), clock());
  }

  handle(request: LabRequest): Reply {
    const { method, path, query } = request;
    if (method === 'POST' && path === ENTRIES) return this.#create(request);
    if (method === 'POST' && path === `${ENTRIES}/retrieve`) return this.#retrieve(request);
    if (method === 'GET' && path === ENTRIES) {
      return this.#found(this.log.at(Number(query.get('logIndex') ?? Number.NaN) - EARLIER_SHARDS_ENTRIES));
    }
    if (method === 'GET' && path.startsWith(`${ENTRIES}/`)) return this.#found(this.#byUuid(path));
    if (method === 'GET' && path === '/api/v1/log') return json(200, this.#info());
    if (method === 'GET' && path === '/api/v1/log/proof') return json(200, this.#consistency(query));
    if (method === 'GET' && path === '/api/v1/log/publicKey') return this.#publicKey();
    throw new RequestRefused(404, `no such endpoint: ${method} ${path}`);
  }

  #create(request: LabRequest): Reply {
    const body = canonicalBodyV1(parseObject(request.body.toString('utf8')));
    const known = this.log.find(body);
    if (known !== undefined) {
      const location = `${ENTRIES}/${this.#uuid(known)}`;
      throw new RequestRefused(409, 'an equivalent entry already exists', { location });
    }
    const entry = this.log.append(body, this.#clock());
    const uuid = this.#uuid(entry);
    // The Go client finds the entry in the reply by its ETag.
    return json(201, this.#response(entry), { location: `${ENTRIES}/${uuid}`, etag: uuid });
  }

  #retrieve(request: LabRequest): Reply {
    const proposals = listAt(parseObject(request.body.toString('utf8')), 'entries');
    const found = proposals
      .map((proposal) => this.log.find(canonicalBodyV1(isObject(proposal) ? proposal : {})))
      .filter((entry) => entry !== undefined);
    return json(
      200,
      found.map((entry) => this.#response(entry)),
    );
  }

  #found(entry: LoggedEntry | undefined): Reply {
    if (entry === undefined) throw new RequestRefused(404, 'no such entry');
    return json(200, this.#response(entry));
  }

  #byUuid(path: string): LoggedEntry | undefined {
    const uuid = path.slice(ENTRIES.length + 1);
    return this.log.findByLeafHash(uuid.slice(-64));
  }

  #response(entry: LoggedEntry): Record<string, unknown> {
    const promise = {
      body: entry.body.toString('base64'),
      integratedTime: Math.floor(entry.integratedAt.getTime() / 1000),
      logID: this.log.signer.keyId.toString('hex'),
      logIndex: entry.index + EARLIER_SHARDS_ENTRIES,
    };
    const proof = this.log.proveInclusion(entry);
    const inclusionProof = {
      checkpoint: proof.checkpoint,
      hashes: proof.hashes.map((hash) => hash.toString('hex')),
      logIndex: proof.index,
      rootHash: proof.rootHash.toString('hex'),
      treeSize: proof.treeSize,
    };
    const timestamp = signWith(this.log.signer.keys.privateKey, Buffer.from(canonicalJson(promise)));
    const verification = { inclusionProof, signedEntryTimestamp: timestamp.toString('base64') };
    return { [this.#uuid(entry)]: { ...promise, verification } };
  }

  #uuid(entry: LoggedEntry): string {
    return this.#treeId.toString(16).padStart(16, '0') + leafHash(entry.body).toString('hex');
  }

  #info(): Record<string, unknown> {
    return {
      rootHash: this.log.tree.rootHash().toString('hex'),
      treeSize: this.log.tree.size,
      signedTreeHead: this.log.checkpoint(),
      treeID: String(this.#treeId),
      inactiveShards: [],
    };
  }

  #consistency(query: URLSearchParams): Record<string, unknown> {
    const [older, newer] = [Number(query.get('firstSize') ?? 1), Number(query.get('lastSize') ?? Number.NaN)];
    const { tree } = this.log;
    const inOrder = Number.isSafeInteger(older) && Number.isSafeInteger(newer) && older >= 1 && older <= newer;
    if (!inOrder || newer > tree.size) throw new RequestRefused(400, 'the tree never had these sizes');
    const hashes = tree.consistencyProof(older, newer).map((hash) => hash.toString('hex'));
    return { rootHash: tree.rootHash(newer).toString('hex'), hashes };
  }

  #publicKey(): Reply {
    const pem = this.log.signer.keys.publicKey.export({ format: 'pem', type: 'spki' });
    return { status: 200, type: 'application/x-pem-file', body: pem };
  }
}

/** Some verifiers read index 0 as a missing field, so the first leaf is the log's own. */
function firstBody(log: TransparencyLog): Buffer {
  const { keys } = log.signer;
  const data = Buffer.from('first entry');
  const spec = {
    data: { hash: { algorithm: 'sha256', value: digest('sha256', data).toString('hex') } },
    signature: {
      content: signWith(keys.privateKey, data).toString('base64'),
      publicKey: {
        content: Buffer.from(keys.publicKey.export({ format: 'pem', type: 'spki' })).toString('base64'),
      },
    },
  };
  return canonicalBodyV1({ kind: 'hashedrekord', apiVersion: '0.0.1', spec });
}
