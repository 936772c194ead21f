import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder } from '@sigstore/sign';
import { keySigner } from '../../../signing/key-signer.ts';
import { jsonBytes, STATEMENT, SUBJECTS } from '../../core/attestation/signing-bench.ts';
import { key, type Attack } from './attack-bench.ts';

/** A genuine signature by the right signer over something else. */
export const WRONG_STATEMENT: readonly Attack[] = [
  {
    name: 'a signature over another artifact',
    tamper: (bench) =>
      bench.ask(bench.v2, { subjects: [{ role: 'artifact', sha256: 'd'.repeat(64) }, ...SUBJECTS.slice(1)] }),
    refusedWith: ['ATTESTATION_SUBJECT_DIGEST'],
  },
  {
    name: 'an SBOM of another digest',
    tamper: (bench) =>
      bench.ask(bench.v2, { subjects: [...SUBJECTS.slice(0, 2), { role: 'sbom.cdx.json', sha256: 'd'.repeat(64) }] }),
    refusedWith: ['ATTESTATION_SUBJECT_DIGEST'],
  },
  {
    name: 'the digests of artifact and SBOM exchanged',
    tamper: (bench) => bench.stated({ subject: swapped() }),
    refusedWith: ['ATTESTATION_SUBJECT_DIGEST'],
  },
  {
    name: 'a statement that leaves the SBOM out',
    tamper: (bench) => bench.stated({ subject: STATEMENT.subject.slice(0, 2) }),
    refusedWith: ['ATTESTATION_SUBJECT_MISSING'],
  },
  {
    name: 'a statement that covers a further file',
    tamper: (bench) =>
      bench.stated({ subject: [...STATEMENT.subject, { name: 'more', digest: { sha256: 'd'.repeat(64) } }] }),
    refusedWith: ['ATTESTATION_SUBJECT_EXTRA'],
  },
  {
    name: 'a subject named twice with two digests',
    tamper: (bench) =>
      bench.stated({ subject: [...STATEMENT.subject, { name: 'artifact', digest: { sha256: 'd'.repeat(64) } }] }),
    refusedWith: ['ATTESTATION_SUBJECT_DUPLICATE'],
  },
  {
    name: 'a subject with a weaker digest only',
    tamper: (bench) =>
      bench.stated({
        subject: [{ name: 'artifact', digest: { sha1: 'a'.repeat(40) } }, ...STATEMENT.subject.slice(1)],
      }),
    refusedWith: ['ATTESTATION_STATEMENT_MALFORMED'],
  },
  {
    name: 'a digest in upper case',
    tamper: (bench) =>
      bench.stated({
        subject: [{ name: 'artifact', digest: { sha256: 'A'.repeat(64) } }, ...STATEMENT.subject.slice(1)],
      }),
    refusedWith: ['ATTESTATION_STATEMENT_MALFORMED'],
  },
  {
    name: 'another predicate type',
    tamper: (bench) => bench.stated({ predicateType: 'https://slsa.dev/provenance/v1' }),
    refusedWith: ['ATTESTATION_PREDICATE_TYPE'],
  },
  {
    name: 'another statement type',
    tamper: (bench) => bench.stated({ _type: 'https://in-toto.io/Statement/v0.1' }),
    refusedWith: ['ATTESTATION_STATEMENT_MALFORMED'],
  },
  {
    name: 'a payload of another type',
    tamper: async (bench) => {
      const { signer } = keySigner(key.private_key);
      const artifact = { data: Buffer.from(JSON.stringify(STATEMENT)), type: 'application/json' };
      const bundle = await new DSSEBundleBuilder({ signer, witnesses: [] }).create(artifact);
      return bench.askKey(jsonBytes(bundleToJSON(bundle)));
    },
    refusedWith: ['ATTESTATION_PAYLOAD_TYPE'],
  },
];

function swapped(): readonly object[] {
  const [artifact, manifest, sbom] = SUBJECTS;
  return [
    { name: artifact.role, digest: { sha256: sbom.sha256 } },
    { name: manifest.role, digest: { sha256: manifest.sha256 } },
    { name: sbom.role, digest: { sha256: artifact.sha256 } },
  ];
}
