/** Signs and verifies with the public clients, the way any user of the lab would. */
import { type Bundle, bundleToJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  TSAWitness,
  type Witness,
} from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import {
  gitHubClaims,
  type IdTokenClaims,
  type LabSigstore,
  type PrivateLabSigstore,
} from '../../../lab/sigstore/index.ts';

export const CLAIMS = gitHubClaims({
  repository: 'octo-org/weather',
  job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/tags/v2',
  job_workflow_sha: '2'.repeat(40),
});
export const SIGNER_IDENTITY = 'https://github.com/octo-org/shared/.github/workflows/publish.yml@refs/tags/v2';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const STATEMENT = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'weather-1.0.0.tgz', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://example.com/release/v1',
    predicate: { version: '1.0.0' },
  }),
);

const CLIENT = { retry: 0, timeout: 5000 };
const PUBLIC_THRESHOLDS = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };

export const rekorV1 = (lab: LabSigstore, entryType: 'dsse' | 'intoto' = 'dsse'): Witness =>
  new RekorWitness({ rekorBaseURL: lab.urls.rekorV1, entryType, ...CLIENT });
export const rekorV2 = (lab: LabSigstore): Witness =>
  new RekorWitness({ rekorBaseURL: lab.urls.rekorV2, majorApiVersion: 2, ...CLIENT });
export const timestamp = (lab: PrivateLabSigstore): Witness => new TSAWitness({ tsaBaseURL: lab.urls.tsa, ...CLIENT });

export function fulcioSigner(lab: PrivateLabSigstore, claims: IdTokenClaims = CLAIMS): FulcioSigner {
  const identityProvider = { getToken: async () => lab.issueToken(claims) };
  return new FulcioSigner({ fulcioBaseURL: lab.urls.fulcio, identityProvider, ...CLIENT });
}

export function signStatement(
  lab: PrivateLabSigstore,
  witnesses: Witness[],
  claims: IdTokenClaims = CLAIMS,
): Promise<Bundle> {
  const builder = new DSSEBundleBuilder({ signer: fulcioSigner(lab, claims), witnesses });
  return builder.create({ data: STATEMENT, type: PAYLOAD_TYPE });
}

export function signMessage(lab: PrivateLabSigstore, data: Buffer, witnesses: Witness[]): Promise<Bundle> {
  return new MessageSignatureBundleBuilder({ signer: fulcioSigner(lab), witnesses }).create({ data });
}

export function verifierFor(trustedRoot: object, thresholds = PUBLIC_THRESHOLDS): Verifier {
  return new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)), thresholds);
}

/** The certificate's subject alternative name, once the bundle has verified. */
export function verifiedIdentity(verifier: Verifier, bundle: Bundle, artifact?: Buffer): string | undefined {
  return verifier.verify(toSignedEntity(bundle, artifact)).identity?.subjectAlternativeName;
}

export function serialized(bundle: Bundle): SerializedBundle {
  return bundleToJSON(bundle);
}

/** The leaf certificate's DER. */
export function certificateOf(bundle: Bundle): Buffer {
  const { content } = bundle.verificationMaterial;
  if (content.$case !== 'certificate') throw new Error(`the bundle holds a ${content.$case}`);
  return content.certificate.rawBytes;
}
