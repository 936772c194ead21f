import { parseBundle } from '../attestation/bundle.ts';
import { parseCertificate, type CertificateIdentity } from '../identity/certificate.ts';

/** How a release was signed, as far as one release can be compared with the next. */
export type SigningFacts = Readonly<
  Record<'signer' | 'workflow' | 'trigger' | 'runner' | 'source' | 'owner' | 'ref', string | undefined>
>;

/** Something about the signing that is not as it was. The signature is right; what has changed may be a maintainer, or not. */
export interface DriftChange {
  readonly aspect: keyof SigningFacts;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Reads the facts of a bundle that was verified before. Undefined if it cannot be read any more. */
export function signingFacts(bundle: Uint8Array): SigningFacts | undefined {
  const parsed = parseBundle(bundle);
  if (parsed.kind === 'refused') return undefined;
  const { signer } = parsed.value;
  if (signer.kind !== 'certificate') return { ...NOTHING, signer: `key ${signer.hint}` };
  const certificate = parseCertificate(signer.der);
  return certificate.kind === 'refused' ? undefined : factsOf(certificate.value.identity);
}

const NOTHING: SigningFacts = {
  signer: undefined,
  workflow: undefined,
  trigger: undefined,
  runner: undefined,
  source: undefined,
  owner: undefined,
  ref: undefined,
};

function factsOf(identity: CertificateIdentity): SigningFacts {
  return {
    signer: `workflow of ${identity.issuer ?? 'nobody'}`,
    workflow: identity.build_signer_uri?.split('@')[0],
    trigger: identity.build_trigger,
    runner: identity.runner_environment,
    source: identity.source_repository,
    owner: identity.source_repository_owner,
    // Versions have refs of their own; that releases came from tags and now come from a branch is what counts.
    ref: identity.source_repository_ref?.split('/').slice(0, 2).join('/'),
  };
}

/**
 * What differs between how two releases were signed. How a release was signed whose statement is not at hand nobody knows:
 * a signer that may be another counts as another.
 */
export function driftBetween(
  before: SigningFacts | undefined,
  after: SigningFacts | undefined,
): readonly DriftChange[] {
  if (before === undefined || after === undefined)
    return [{ aspect: 'signer', before: before?.signer, after: after?.signer }];
  return (Object.keys(NOTHING) as (keyof SigningFacts)[])
    .filter((aspect) => before[aspect] !== after[aspect])
    .map((aspect) => ({ aspect, before: before[aspect], after: after[aspect] }));
}
