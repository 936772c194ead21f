import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { planPublish, planResign, planRevoke } from '../../action/publication/publication-files.ts';
import { readPublication, type PreviousPublication } from '../../action/publication/publication-reader.ts';
import { writePublication, type WriteRequest } from '../../action/publication/publication-writer.ts';
import { readPublished } from '../../action/publish/published-state.ts';
import { signHead } from '../../action/publish/sign-head.ts';
import { headPath } from '../../core/publication/head.ts';
import { renderRevocations } from '../../core/publication/render-publication.ts';
import { entryDigest } from '../../core/denies/denies.ts';
import { HOUR_IN_MS, wholeSeconds } from '../../core/time.ts';
import { createClient } from '../../runtime/client/client.ts';
import { keySignerFromFile } from '../../signing/key-signer.ts';
import { createSnapshot, createTimestamp, fileInfo } from '../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../signing/tuf/roles.ts';
import { tufKeyFromPem, type TufKey } from '../../signing/tuf/tuf-key.ts';
import { signDeny } from '../../signing/tuf/sign-deny.ts';
import { newRevocation } from '../fixtures/checkout.ts';
import { PLUGIN } from '../fixtures/registry.ts';
import { valueOf } from '../fixtures/outcome.ts';
import { readKey, type Key, type Scene } from './thieves.ts';

/** What somebody with stolen keys writes without our commands, which refuse more than a host does. */
export class ThiefTools {
  readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  async key(keys: string, name: Key): Promise<TufKey> {
    return valueOf(tufKeyFromPem(await readKey(keys, name)));
  }

  private trustedRoot(): Promise<Uint8Array> {
    return readFile(this.scene.in('registry/trust/root.json'));
  }

  private async rewrite(
    publication: string,
    plan: (previous: PreviousPublication) => ReturnType<WriteRequest['plan']>,
  ) {
    const next: WriteRequest['plan'] = async (previous) => {
      if (previous === undefined) throw new Error('there is no publication');
      return plan(previous);
    };
    const store = directoryStore({ directory: publication });
    const trustedRoot = await this.trustedRoot();
    valueOf(await writePublication({ store, trustedRoot, depth: 'metadata', message: 'theft', plan: next }));
  }

  /** R and S: the list of denies, empty. */
  async takeBack(publication: string, keys: string): Promise<void> {
    const signers = { revocations: await this.key(keys, 'revocations'), snapshot: await this.key(keys, 'snapshot') };
    const revocations = renderRevocations({ registryId: 'acme/plugins', channel: 'stable', denies: [] });
    await this.rewrite(publication, (previous) =>
      planRevoke(previous, { revocations, keys: signers, now: new Date() }),
    );
  }

  /** R: every release of the plugin, denied on a host that takes pushed denies. @throws with the codes of a host that does not */
  async pushDeny(publication: string, keys: string, host: string): Promise<void> {
    const rootBytes = await this.trustedRoot();
    const client = createClient({ source: publication, cacheDir: this.scene.in(`cache-${host}`), rootBytes });
    valueOf(await client.refresh());
    const { schema_version: _version, ...entry } = newRevocation(
      { kind: 'plugin', plugin_id: PLUGIN },
      { issued_at: wholeSeconds(new Date()) },
    );
    const origin = { registryId: 'acme/plugins', channel: 'stable' };
    const signer = await this.key(keys, 'revocations');
    for (const statement of await signDeny({ ...entry, digests: [] }, origin, signer))
      valueOf(await client.acceptDeny(statement));
  }

  /** S: the publication as it is, fresh again so much later. */
  async keepFresh(publication: string, keys: string, hoursLater = 0): Promise<void> {
    const key = await this.key(keys, 'snapshot');
    const now = new Date(Date.now() + hoursLater * HOUR_IN_MS);
    await this.rewrite(publication, (previous) => planResign(previous, { key, now }));
  }

  /** The head signer: the head of the publication as it is, signed again so much later. */
  async keepHead(publication: string, keys: string, hoursLater: number): Promise<void> {
    const store = directoryStore({ directory: publication });
    const previous = valueOf(await readPublication(store, await this.trustedRoot(), 'metadata'));
    if (previous === undefined) throw new Error('there is no publication');
    const headSigner = await keySignerFromFile(join(keys, 'head.pem'));
    const targets = new Map([['registry.json', valueOf(await previous.target('registry.json'))]]);
    const now = new Date(Date.now() + hoursLater * HOUR_IN_MS);
    const tip = valueOf(await readPublished(previous)).state.sourceCommit ?? '';
    const head = await signHead(
      { store, headSigner, now, tip },
      previous,
      { files: [], metadata: previous.metadata },
      targets,
    );
    await writeFile(join(publication, headPath(previous.metadata.roles.admissions.version)), head);
  }

  /** S: a snapshot and a timestamp of a version that no honest one reaches. */
  async runUp(publication: string, keys: string): Promise<void> {
    const store = directoryStore({ directory: publication });
    const previous = valueOf(await readPublication(store, await this.trustedRoot(), 'metadata'));
    if (previous === undefined) throw new Error('there is no publication');
    const { targets, admissions, revocations } = previous.metadata.roles;
    const stamp = {
      version: 1_000_000,
      expires: expiryAfter(new Date(), 72),
      signers: [await this.key(keys, 'snapshot')],
    };
    const snapshot = await createSnapshot({ ...stamp, meta: { targets, admissions, revocations } });
    const timestamp = await createTimestamp({ ...stamp, snapshot: { version: stamp.version, ...fileInfo(snapshot) } });
    await writeFile(join(publication, `metadata/${stamp.version}.snapshot.json`), snapshot);
    await writeFile(join(publication, 'metadata/timestamp.json'), timestamp);
  }

  /** Whoever has any key but S: a timestamp by a stranger's, since there has to be one. */
  async strangersTimestamp(publication: string, keys: string): Promise<void> {
    const path = join(publication, 'metadata/timestamp.json');
    const { signed } = JSON.parse(await readFile(path, 'utf8')) as {
      signed: {
        version: number;
        meta: Record<string, { version: number; length: number; hashes: { sha256: string } }>;
      };
    };
    const meta = signed.meta['snapshot.json'];
    if (meta === undefined) throw new Error('no snapshot');
    const { version, length, hashes } = meta;
    const signers = [await this.key(keys, 'snapshot')];
    const stamp = { version: signed.version + 1, expires: expiryAfter(new Date(), 72), signers };
    await writeFile(path, await createTimestamp({ ...stamp, snapshot: { version, length, sha256: hashes.sha256 } }));
  }

  /** A and S, and the head where it is stolen: ends every quarantine. */
  async endQuarantine(publication: string, keys: string, withHead: boolean): Promise<void> {
    const signers = { admissions: await this.key(keys, 'admissions'), snapshot: await this.key(keys, 'snapshot') };
    const now = new Date();
    await this.rewrite(publication, async (previous) => {
      const { state } = valueOf(await readPublished(previous));
      const entries = state.denies.map((deny, index) => ({
        id: `end-${index}`,
        ends: { kind: 'entry' as const, entry: deny.id, entry_digest: entryDigest(deny) },
        reason: 'it is fine',
        issued_at: wholeSeconds(now),
        issuer: { name: 'thief' },
        accepted_at: wholeSeconds(now),
        source_commit: state.sourceCommit ?? '',
      }));
      const document = { schema_version: 1, registry_id: 'acme/plugins', channel: 'stable', entries };
      const bytes = Buffer.from(JSON.stringify(document));
      return planPublish(previous, { change: { set: new Map([['reinstatements.json', bytes]]) }, keys: signers, now });
    });
    if (withHead) await this.keepHead(publication, keys, 0);
  }
}
