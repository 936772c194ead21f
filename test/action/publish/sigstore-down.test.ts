import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { keylessSigner } from '../../../signing/keyless-signer.ts';
import { SigningError } from '../../../signing/signing-error.ts';
import type { StatementSigner } from '../../../signing/sign-statement.ts';
import { newCheckout, newRevocation } from '../../fixtures/checkout.ts';
import { newRelease, PLUGIN, value } from '../../fixtures/registry.ts';

/** A token of the form that a signer sends on; nobody answers to look at it. */
const TOKEN = ['{"alg":"none"}', '{"sub":"publish","iss":"https://issuer.example"}', '']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** A Sigstore that has gone: its address is real, and closed. */
async function goneSigstore(): Promise<StatementSigner> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const services = { fulcio: `http://127.0.0.1:${port}` };
  return keylessSigner({ services, token: { kind: 'token', token: TOKEN }, retries: 0, timeout: 2_000 });
}

test('while Sigstore is down nothing is admitted and nothing is written; a deny goes out all the same', async () => {
  await using checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.0' }));
  value(await checkout.publish());
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '1.0.1' }));
  const before = await checkout.store.readHead();

  await expect(checkout.publish({ headSigner: await goneSigstore() })).rejects.toThrow(SigningError);
  expect(await checkout.store.readHead()).toBe(before);

  const scope = { kind: 'version', plugin_id: PLUGIN, version: '1.0.0' } as const;
  const { added } = value(await checkout.revoke(newRevocation(scope)));
  expect(added).toHaveLength(1);
  const refreshed = value(await checkout.client().refresh());
  expect(Buffer.from(value(await refreshed.target('revocations.json'))).toString()).toContain('"1.0.0"');

  // With Sigstore back, what waited is admitted, and the deny still stands.
  const admitted = value(await checkout.publish());
  expect(admitted.events.map(({ kind }) => kind)).toEqual(['admitted']);
  const after = value(await checkout.client().refresh());
  expect(Buffer.from(value(await after.target('revocations.json'))).toString()).toContain('"1.0.0"');
});
