import type { Bundle } from '@sigstore/bundle';
import { RFC3161Timestamp } from '@sigstore/core';
import { toSignedEntity, type SignedEntity } from '@sigstore/verify';
import { parseEncoded } from './encoded-asn1.ts';
import type { EncodedCertificate } from './encoded-certificate.ts';

/** The library makes nothing of a signer that is given by a hint, so that we can put our own in its place. */
const NO_SIGNER = { $case: 'publicKey', publicKey: { hint: '' } } as const;

/**
 * What the library verifies, as its own `toSignedEntity` makes it, but with a certificate and timestamps that remember how
 * they were encoded. Throws as the library does for what cannot be read.
 */
export function toEncodedEntity(
  bundle: Bundle,
  certificate: EncodedCertificate | undefined,
  artifact: Buffer | undefined,
): SignedEntity {
  const { content, timestampVerificationData, ...proofs } = bundle.verificationMaterial;
  const material = { ...proofs, content: NO_SIGNER, timestampVerificationData: undefined };
  const entity = toSignedEntity({ ...bundle, verificationMaterial: material }, artifact);
  const tokens = timestampVerificationData?.rfc3161Timestamps ?? [];
  const timestamps = tokens.map(({ signedTimestamp }) => {
    return { $case: 'timestamp-authority', timestamp: new RFC3161Timestamp(parseEncoded(signedTimestamp)) } as const;
  });
  const hint = content.$case === 'publicKey' ? content.publicKey.hint : '';
  return {
    ...entity,
    key: certificate === undefined ? { $case: 'public-key', hint } : { $case: 'certificate', certificate },
    timestamps: [...entity.timestamps, ...timestamps],
  };
}
