import type { Revocation } from '../../registry-schema/generated/types.ts';
import { parseBundle } from '../attestation/bundle.ts';
import { parseCertificate } from '../identity/certificate.ts';

type PublisherScope = Extract<Revocation['scope'], { kind: 'publisher' }>;

/** Who a release statement says signed it; whether it did is verified where the release is admitted. */
export interface StatedPublisher {
  readonly keyId?: string | undefined;
  readonly issuer?: string | undefined;
  readonly repositoryId?: string | undefined;
}

/** Undefined where the bundle is none. */
export function statedPublisher(bundle: Uint8Array): StatedPublisher | undefined {
  const parsed = parseBundle(bundle);
  if (parsed.kind === 'refused') return undefined;
  const { signer } = parsed.value;
  // A key is accepted under its own id alone, which the hint states.
  if (signer.kind === 'key') return { keyId: signer.hint };
  const certificate = parseCertificate(signer.der);
  if (certificate.kind === 'refused') return undefined;
  const { issuer, source_repository_id: repositoryId } = certificate.value.identity;
  return { issuer, repositoryId };
}

/** Whether that identity published it, at the time or later. */
export function isOfPublisher(scope: PublisherScope, stated: StatedPublisher, admittedAt: Date): boolean {
  const { publisher, since } = scope;
  // Written this way round, a time that is none is covered.
  if (admittedAt.getTime() < Date.parse(since)) return false;
  return publisher.kind === 'key'
    ? stated.keyId === publisher.key_id
    : stated.issuer === publisher.issuer && stated.repositoryId === publisher.source_repository_id;
}
