import type { AttestationQuestion } from '../../../core/attestation/verify-attestation.ts';
import { keyOnlyTrust, type TrustMaterial } from '../../../core/attestation/trust.ts';
import type { Code } from '../../../core/codes/index.ts';
import {
  startSigstore,
  type GitHubClaims,
  type LabSigstore,
  type PrivateLabSigstore,
} from '../../../lab/sigstore/index.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { keySigner } from '../../../signing/key-signer.ts';
import {
  enrolledKey,
  labSigner,
  question,
  rootOf,
  servicesOf,
  signed,
  STATEMENT,
  trustIn,
} from '../../core/attestation/signing-bench.ts';

/** Attack 13: a genuine signature that is not about this release by this publisher, or a bundle bent until it seems so. */
export interface Attack {
  readonly name: string;
  /** What is asked instead of the honest question. */
  readonly tamper: (bench: AttackBench) => AttestationQuestion | Promise<AttestationQuestion>;
  /** Every code of the refusal, and no other. */
  readonly refusedWith: readonly Code[];
}

export const ENTRY = ['verificationMaterial', 'tlogEntries', 0] as const;
export const TIMESTAMPS = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps'] as const;
export const RELEASE_AT_TAG = 'octo/plugin/.github/workflows/release.yml@refs/tags/v1.2.3';
export const key = generateKey('ed25519');
export const otherKey = generateKey();

/** Three Sigstore instances, and honest bundles. */
export interface AttackBench extends AsyncDisposable {
  readonly lab: LabSigstore;
  /** Another public instance, for another issuer. */
  readonly stranger: LabSigstore;
  readonly githubPrivate: PrivateLabSigstore;
  /** Keyless, with Rekor v1 and with v2. */
  readonly v1: Uint8Array;
  readonly v2: Uint8Array;
  readonly byKey: Uint8Array;
  /** The honest question about a bundle, but for what is given. */
  ask(bundle: Uint8Array, other?: Partial<AttestationQuestion>): AttestationQuestion;
  askKey(bundle: Uint8Array, other?: Partial<AttestationQuestion>): AttestationQuestion;
  /** The honest question about a bundle signed with other claims. */
  signedWith(claims: Partial<GitHubClaims>): Promise<AttestationQuestion>;
  /** The honest question about another statement. */
  stated(statement: object): Promise<AttestationQuestion>;
}

export async function startAttackBench(): Promise<AttackBench> {
  const lab = await startSigstore();
  const stranger = await startSigstore({ issuer: 'https://issuer.example' });
  const githubPrivate = await startSigstore({ profile: 'github-private' });
  const trust = publicGoodTrust(lab);
  const ask: AttackBench['ask'] = (bundle, other = {}) => question(bundle, trust, other);
  return {
    lab,
    stranger,
    githubPrivate,
    v1: await signed(labSigner(lab, servicesOf(lab, 1))),
    v2: await signed(labSigner(lab, servicesOf(lab, 2))),
    byKey: await signed(keySigner(key.private_key)),
    ask,
    askKey: (bundle, other = {}) => question(bundle, keyOnlyTrust(), { identities: [enrolledKey(key)], ...other }),
    signedWith: async (claims) => ask(await signed(labSigner(lab, servicesOf(lab, 2), claims))),
    stated: async (statement) => ask(await signed(labSigner(lab, servicesOf(lab, 2)), { ...STATEMENT, ...statement })),
    async [Symbol.asyncDispose]() {
      await Promise.all([lab, stranger, githubPrivate].map((each) => each.close()));
    },
  };
}

export function publicGoodTrust(of: LabSigstore): TrustMaterial {
  return trustIn(of.trustedRoot(), { name: 'public-good', certificate_authority: rootOf(of.trustedRoot()) });
}

/** GitHub's private authority beside the public instance's logs, as GitHub's own trusted root has them. */
export function githubPrivateTrust({ lab, githubPrivate }: AttackBench): TrustMaterial {
  const root = { ...lab.trustedRoot(), ...githubPrivate.trustedRoot() };
  const merged = { ...root, tlogs: Reflect.get(lab.trustedRoot(), 'tlogs') };
  return trustIn(merged, { name: 'github-private', certificate_authority: rootOf(githubPrivate.trustedRoot()) });
}
