import { generateKeyPairSync, sign } from 'node:crypto';
import { FulcioSigner, RekorWitness, TSAWitness, type Signer } from '@sigstore/sign';
import type { AttestationQuestion } from '../../../core/attestation/verify-attestation.ts';
import { gitHubClaims } from '../../../lab/sigstore/index.ts';
import { flipped, labSigner, servicesOf, signed, valueAt, withValue } from '../../core/attestation/signing-bench.ts';
import { ENTRY, TIMESTAMPS, type Attack, type AttackBench } from './attack-bench.ts';

/** Proofs that are true of another signature, or of none. */
export const BORROWED_PROOF: readonly Attack[] = [
  {
    name: 'the log entry of another signature',
    tamper: async (bench) => {
      const other = await signed(labSigner(bench.lab, servicesOf(bench.lab, 2)));
      return bench.ask(withValue(bench.v2, ENTRY, valueAt(other, ENTRY)));
    },
    refusedWith: ['ATTESTATION_LOG_ENTRY_MISMATCH'],
  },
  {
    name: 'a second certificate for the same key, which the log has never seen',
    tamper: (bench) => certificateExchanged(bench),
    refusedWith: ['ATTESTATION_LOG_ENTRY_MISMATCH'],
  },
  {
    name: 'the certificate of another run',
    tamper: async (bench) => {
      const later = await signed(labSigner(bench.lab, servicesOf(bench.lab, 2)));
      const path = ['verificationMaterial', 'certificate'];
      return bench.ask(withValue(later, path, valueAt(bench.v2, path)));
    },
    refusedWith: ['ATTESTATION_LOG_ENTRY_MISMATCH', 'ATTESTATION_SIGNATURE_INVALID'],
  },
  {
    name: 'the timestamp of another signature',
    tamper: async (bench) => {
      const other = await signed(labSigner(bench.lab, servicesOf(bench.lab, 2)));
      return bench.ask(withValue(bench.v2, TIMESTAMPS, valueAt(other, TIMESTAMPS)));
    },
    refusedWith: ['ATTESTATION_TIMESTAMP_INVALID'],
  },
  {
    name: 'no timestamp where the log promises no time',
    tamper: (bench) => bench.ask(withValue(bench.v2, TIMESTAMPS, [])),
    refusedWith: ['ATTESTATION_TIMESTAMP_MISSING'],
  },
  {
    name: 'no log entry',
    tamper: (bench) => bench.ask(withValue(bench.v2, ['verificationMaterial', 'tlogEntries'], [])),
    refusedWith: ['ATTESTATION_LOG_MISSING'],
  },
  {
    name: 'a promise that the log did not make',
    tamper: (bench) => {
      const path = [...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'];
      return bench.ask(withValue(bench.v1, path, flipped(valueAt(bench.v1, path), 20)));
    },
    refusedWith: ['ATTESTATION_LOG_PROOF_INVALID'],
  },
  {
    name: 'a time that the log did not promise',
    tamper: (bench) =>
      bench.ask(
        withValue(
          bench.v1,
          [...ENTRY, 'integratedTime'],
          String(Number(valueAt(bench.v1, [...ENTRY, 'integratedTime'])) - 60),
        ),
      ),
    refusedWith: ['ATTESTATION_CERTIFICATE_EXPIRED', 'ATTESTATION_LOG_PROOF_INVALID'],
  },
  {
    name: 'another place in the log, which the library does not compare',
    tamper: (bench) => bench.ask(withValue(bench.v2, [...ENTRY, 'logIndex'], '77')),
    refusedWith: ['ATTESTATION_LOG_PROOF_INVALID'],
  },
  {
    name: 'another root hash beside the checkpoint, which the library does not compare',
    tamper: (bench) => {
      const path = [...ENTRY, 'inclusionProof', 'rootHash'];
      return bench.ask(withValue(bench.v2, path, flipped(valueAt(bench.v2, path))));
    },
    refusedWith: ['ATTESTATION_LOG_PROOF_INVALID'],
  },
  {
    name: 'another size of the tree beside the checkpoint, which the library does not compare',
    tamper: (bench) => bench.ask(withValue(bench.v2, [...ENTRY, 'inclusionProof', 'treeSize'], '77')),
    refusedWith: ['ATTESTATION_LOG_PROOF_INVALID'],
  },
  {
    name: 'a checkpoint that the log did not sign',
    tamper: (bench) => {
      const path = [...ENTRY, 'inclusionProof', 'checkpoint', 'envelope'];
      return bench.ask(withValue(bench.v2, path, String(valueAt(bench.v2, path)).replace('\n\n', '\nmore\n\n')));
    },
    refusedWith: ['ATTESTATION_LOG_PROOF_INVALID'],
  },
];

/** One key, two certificates: signed and logged with the second, presented with the first. */
async function certificateExchanged(bench: AttackBench): Promise<AttestationQuestion> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const keyHolder: Signer = {
    sign: async (data) => ({
      signature: sign('sha256', data, privateKey),
      key: { $case: 'publicKey', publicKey: pem },
    }),
  };
  const token = bench.lab.issueToken(gitHubClaims({ repository: 'octo/plugin', ref: 'refs/tags/v1.2.3' }));
  const identityProvider = { getToken: async () => token };
  const signer = new FulcioSigner({ fulcioBaseURL: bench.lab.urls.fulcio, identityProvider, keyHolder });
  const log = new RekorWitness({ rekorBaseURL: bench.lab.urls.rekorV2, majorApiVersion: 2 });
  const witnesses = [log, new TSAWitness({ tsaBaseURL: bench.lab.urls.tsa })];
  const unlogged = await signed({ signer, witnesses: [] });
  const logged = await signed({ signer, witnesses });
  const path = ['verificationMaterial', 'certificate'];
  return bench.ask(withValue(logged, path, valueAt(unlogged, path)));
}
