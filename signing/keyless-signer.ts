import { FulcioSigner, RekorWitness, TSAWitness, type Witness } from '@sigstore/sign';
import { identityProvider, type IdentityTokenSource } from './identity-token.ts';
import type { StatementSigner } from './sign-statement.ts';

/** The services of one Sigstore instance. */
export interface SigstoreServices {
  /** Base URL of the certificate authority. */
  readonly fulcio: string;
  /** The transparency log; absent where the instance has none. */
  readonly rekor?: { readonly url: string; readonly version: 1 | 2 };
  /** The timestamp authority: base URL, or the full address of its endpoint. Version 2 of the log needs one. */
  readonly tsa?: string;
}

/** The instance that everyone can use; what it signs stands in a public log, with the names of repository and workflow. */
export const PUBLIC_GOOD: SigstoreServices = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: { url: 'https://rekor.sigstore.dev', version: 1 },
};

export interface KeylessOptions {
  readonly services?: SigstoreServices;
  readonly token: IdentityTokenSource;
  /** Milliseconds per request. */
  readonly timeout?: number;
  /** Attempts after the first, when a service is unreachable or answers with a passing fault. */
  readonly retries?: number;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_RETRIES = 2;

/** A signer whose key lives only in memory, certified for the identity in the token. */
export function keylessSigner({ services = PUBLIC_GOOD, token, timeout, retries }: KeylessOptions): StatementSigner {
  const net = { timeout: timeout ?? DEFAULT_TIMEOUT_MS, retry: { retries: retries ?? DEFAULT_RETRIES } };
  const signer = new FulcioSigner({
    fulcioBaseURL: withoutSlash(services.fulcio),
    identityProvider: identityProvider(token),
    ...net,
  });
  const witnesses: Witness[] = [];
  if (services.rekor !== undefined) {
    const { url, version } = services.rekor;
    // A statement signed twice in one run must not fail on the second entry, which the log refuses as a duplicate.
    const log = { rekorBaseURL: withoutSlash(url), majorApiVersion: version, fetchOnConflict: true };
    witnesses.push(new RekorWitness({ ...log, entryType: 'dsse', ...net }));
  }
  if (services.tsa !== undefined) witnesses.push(new TSAWitness({ tsaBaseURL: withoutSlash(services.tsa), ...net }));
  return { signer, witnesses };
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
