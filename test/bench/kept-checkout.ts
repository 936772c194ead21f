import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKey } from '../../signing/generate-key.ts';
import { keySigner } from '../../signing/key-signer.ts';
import { tufKeyFromPem } from '../../signing/tuf/tuf-key.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { Checkout, type CheckoutKeys } from '../fixtures/checkout.ts';
import { value } from '../fixtures/registry.ts';

/** Keys as text, so that a process that is measured can go on with a registry that another one made. */
interface KeyTexts {
  readonly offline: readonly string[];
  readonly online: readonly [admissions: string, revocations: string, snapshot: string];
  readonly head: string;
  readonly publisher: string;
}

interface Kept extends KeyTexts {
  /** Base64. */
  readonly root: string;
  readonly now: string;
}

const FILE = 'kept.json';

export function newKeyTexts(): KeyTexts {
  const fresh = () => generateKey().private_key;
  return {
    offline: [fresh(), fresh(), fresh()],
    online: [fresh(), fresh(), fresh()],
    head: fresh(),
    publisher: fresh(),
  };
}

export function keysFrom({
  offline,
  online: [admissions, revocations, snapshot],
  head,
  publisher,
}: KeyTexts): CheckoutKeys {
  const key = (text: string) => value(tufKeyFromPem(text));
  return {
    publisher: keySigner(publisher),
    headSigner: keySigner(head),
    keys: {
      offline: offline.map(key),
      admissions: key(admissions),
      revocations: key(revocations),
      snapshot: key(snapshot),
    },
  };
}

export async function keep(checkout: Checkout, texts: KeyTexts): Promise<void> {
  const root = Buffer.from(checkout.root).toString('base64');
  const kept: Kept = { ...texts, root, now: checkout.now.toISOString() };
  await writeFile(checkout.folder.in(FILE), JSON.stringify(kept), { mode: 0o600 });
}

/** The checkout that another process keeps; nothing is removed when it is disposed of. */
export async function reopen(path: string): Promise<Checkout> {
  const inside = (...segments: string[]) => join(path, ...segments);
  const kept = JSON.parse(await readFile(inside(FILE), 'utf8')) as Kept;
  const folder = { path, in: inside, [Symbol.asyncDispose]: () => Promise.resolve() };
  const checkout = new Checkout(folder, await openRepository(inside('registry.git')), keysFrom(kept));
  checkout.root = Buffer.from(kept.root, 'base64');
  checkout.now = new Date(kept.now);
  return checkout;
}
