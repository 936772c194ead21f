import { TSAWitness, type Signer } from '@sigstore/sign';
import type { TrustMaterial } from '../../../core/attestation/trust.ts';
import type { AttestationQuestion } from '../../../core/attestation/verify-attestation.ts';
import { startSigstore } from '../../../lab/sigstore/index.ts';
import {
  ENROLLED,
  ISSUER,
  labSigner,
  replaced,
  rootOf,
  servicesOf,
  signed,
  trustIn,
} from '../../core/attestation/signing-bench.ts';
import { githubPrivateTrust, publicGoodTrust, type Attack, type AttackBench } from './attack-bench.ts';

/** Authorities, logs and times that are not to be trusted for this. */
export const WRONG_TRUST: readonly Attack[] = [
  {
    name: 'a certificate of an authority that is not trusted',
    tamper: async (bench) => {
      const identities = [{ ...ENROLLED, issuer: 'https://issuer.example' }];
      return bench.ask(await signed(labSigner(bench.stranger, servicesOf(bench.stranger, 2))), { identities });
    },
    refusedWith: ['ATTESTATION_CERTIFICATE_UNTRUSTED'],
  },
  {
    name: 'an authority of the trusted root without a profile',
    tamper: (bench) => bench.ask(bench.v2, { trust: trustIn(bench.lab.trustedRoot()) }),
    refusedWith: ['ATTESTATION_CERTIFICATE_UNTRUSTED'],
  },
  {
    name: "GitHub's private authority held to public standards",
    tamper: async (bench) => {
      const bundle = await signed(labSigner(bench.githubPrivate, bench.githubPrivate.urls));
      const root = bench.githubPrivate.trustedRoot();
      return bench.ask(bundle, { trust: trustIn(root, { name: 'public-good', certificate_authority: rootOf(root) }) });
    },
    refusedWith: ['ATTESTATION_LOG_MISSING', 'ATTESTATION_SCT_MISSING'],
  },
  {
    name: "a public log's time for GitHub's private authority, which must bring its own",
    tamper: async (bench) => {
      const services = {
        fulcio: bench.githubPrivate.urls.fulcio,
        rekor: { url: bench.lab.urls.rekorV1, version: 1 },
      } as const;
      return bench.ask(await signed(labSigner(bench.githubPrivate, services)), { trust: githubPrivateTrust(bench) });
    },
    refusedWith: ['ATTESTATION_TIMESTAMP_MISSING'],
  },
  {
    name: 'two times of one timestamp authority where two authorities are needed',
    tamper: async (bench) => {
      const services = bench.githubPrivate.urls;
      const signer = labSigner(bench.githubPrivate, services);
      const later = new TSAWitness({ tsaBaseURL: services.tsa });
      const slow = {
        testify: async (...given: Parameters<TSAWitness['testify']>) => (await pause(1_100), later.testify(...given)),
      };
      const bundle = await signed({ ...signer, witnesses: [...signer.witnesses, slow] });
      const root = bench.githubPrivate.trustedRoot();
      const profile = { name: 'private', certificate_authority: rootOf(root), timestamp: 2 } as const;
      return bench.ask(bundle, { trust: trustIn(root, profile) });
    },
    refusedWith: ['ATTESTATION_TIMESTAMP_MISSING'],
  },
  {
    name: 'a log that was no longer trusted when it logged',
    tamper: (bench) =>
      bench.ask(bench.v2, {
        trust: labTrustWith(bench, ['tlogs', 1, 'publicKey', 'validFor', 'end'], '2001-01-01T00:00:00Z'),
      }),
    refusedWith: ['ATTESTATION_LOG_NOT_VALID'],
  },
  {
    name: 'an authority that was no longer trusted when it issued',
    tamper: (bench) =>
      bench.ask(bench.v2, {
        trust: labTrustWith(bench, ['certificateAuthorities', 0, 'validFor', 'end'], '2001-01-01T00:00:00Z'),
      }),
    refusedWith: ['ATTESTATION_CERTIFICATE_EXPIRED'],
  },
  {
    name: 'a certificate that no trusted log has seen',
    tamper: (bench) => bench.ask(bench.v2, { trust: labTrustWith(bench, ['ctlogs'], []) }),
    refusedWith: ['ATTESTATION_SCT_INVALID'],
  },
  {
    name: 'a signature made after the certificate expired',
    tamper: (bench) => signedTooLate(bench),
    refusedWith: ['ATTESTATION_CERTIFICATE_EXPIRED'],
  },
];

function labTrustWith(bench: AttackBench, path: readonly (string | number)[], value: unknown): TrustMaterial {
  const root = Object(replaced(bench.lab.trustedRoot(), path, value));
  return trustIn(root, { name: 'public-good', certificate_authority: rootOf(bench.lab.trustedRoot()) });
}

/** The clock runs on by an hour between the certificate and everything that bears witness to the signature. */
async function signedTooLate(bench: AttackBench): Promise<AttestationQuestion> {
  let now = Date.now();
  await using slow = await startSigstore({ clock: () => new Date(now), issuer: ISSUER });
  const inner = labSigner(slow, servicesOf(slow, 2));
  const signer: Signer = {
    async sign(data) {
      const signature = await inner.signer.sign(data);
      now += 3_600_000;
      return signature;
    },
  };
  const bundle = await signed({ ...inner, signer });
  return bench.ask(bundle, { trust: publicGoodTrust(slow) });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
