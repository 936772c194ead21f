import { codes } from './code-entry.ts';

const RESIGN = 'Sign again with an unmodified release workflow; do not edit a bundle after it was made.';
const ENROL =
  "Compare the run with the publisher's record, and release from the enrolled workflow or have the record changed.";

/** Refusals of trust material, bundles, statements and the identities that signed them. */
export const ATTESTATION_CODES = codes({
  TRUST_ROOT_MALFORMED: {
    reason: 'The Sigstore trusted root cannot be read.',
    hint: 'Use the trusted_root.json that the Sigstore instance publishes, unmodified.',
  },
  TRUST_PROFILE_INVALID: {
    reason: 'A trust profile asks for less than its name promises, or is given twice.',
    hint: 'Mend the thresholds named in the message.',
  },
  TRUST_AUTHORITY_MISSING: {
    reason: 'A trust profile names a root certificate that the trusted root does not hold.',
    hint: 'Name the SHA-256 of a DER root certificate that stands last in a chain of the trusted root.',
  },
  ATTESTATION_BUNDLE_MALFORMED: {
    reason: 'The file is not a Sigstore bundle as its specification defines one.',
    hint: RESIGN,
  },
  ATTESTATION_BUNDLE_VERSION: {
    reason: 'The bundle is of a version that is not accepted here; older versions can be stripped of their log proof.',
    hint: 'Write bundles of version 0.3.',
  },
  ATTESTATION_CONTENT_UNSUPPORTED: {
    reason: 'The bundle holds a message signature where a DSSE envelope is needed.',
    hint: 'Sign an in-toto statement, not the bare file.',
  },
  ATTESTATION_SIGNATURE_COUNT: {
    reason: 'A DSSE envelope must hold exactly one signature.',
    hint: 'Put every signature into a bundle of its own.',
  },
  ATTESTATION_SIGNATURE_INVALID: {
    reason: 'The signature does not match the signed bytes.',
    hint: RESIGN,
  },
  ATTESTATION_CERTIFICATE_MALFORMED: {
    reason: 'The signing certificate cannot be read without ambiguity.',
    hint: RESIGN,
  },
  ATTESTATION_CERTIFICATE_USAGE: {
    reason: 'The signing certificate is not one for signing code.',
    hint: 'Sign with a leaf certificate issued for code signing.',
  },
  ATTESTATION_CERTIFICATE_UNTRUSTED: {
    reason: 'No trusted certificate authority issued the signing certificate.',
    hint: 'Sign under a certificate authority for which the registry has a trust profile.',
  },
  ATTESTATION_CERTIFICATE_EXPIRED: {
    reason: 'The signing certificate or its issuer was not valid at the time of signing.',
    hint: 'Sign while the certificate is valid; a new run gets a new certificate.',
  },
  ATTESTATION_SCT_MISSING: {
    reason: 'The certificate carries fewer proofs of certificate transparency than its profile asks.',
    hint: 'Sign under an authority that logs its certificates.',
  },
  ATTESTATION_SCT_INVALID: {
    reason: 'A proof of certificate transparency does not verify.',
    hint: RESIGN,
  },
  ATTESTATION_LOG_MISSING: {
    reason: 'The bundle carries fewer transparency log entries than its profile asks.',
    hint: 'Sign with the transparency log enabled.',
  },
  ATTESTATION_LOG_PROOF_INVALID: {
    reason: 'The proof that the transparency log holds this entry does not verify.',
    hint: RESIGN,
  },
  ATTESTATION_LOG_ENTRY_MISMATCH: {
    reason: 'The transparency log entry is about another signature, content or signer.',
    hint: RESIGN,
  },
  ATTESTATION_LOG_NOT_VALID: {
    reason: 'The transparency log was not trusted at the time of signing.',
    hint: 'Sign with a log that is in service.',
  },
  ATTESTATION_TIMESTAMP_MISSING: {
    reason: 'The bundle carries fewer trusted times than its profile asks.',
    hint: 'Sign with a timestamp authority, or with a log that promises its time.',
  },
  ATTESTATION_TIMESTAMP_INVALID: {
    reason: 'A timestamp does not verify under a trusted timestamp authority.',
    hint: RESIGN,
  },
  ATTESTATION_VERIFICATION_FAILED: {
    reason: 'The bundle does not verify.',
    hint: RESIGN,
  },
  ATTESTATION_PAYLOAD_TYPE: {
    reason: 'The envelope does not say that it holds an in-toto statement.',
    hint: 'Use the payload type application/vnd.in-toto+json.',
  },
  ATTESTATION_STATEMENT_MALFORMED: {
    reason: 'The payload is not an in-toto statement v1.',
    hint: 'Write the statement as the in-toto attestation framework v1 defines it.',
  },
  ATTESTATION_PREDICATE_TYPE: {
    reason: 'The statement is of another kind than the one asked for.',
    hint: 'Hand over the attestation whose predicate type is named in the message.',
  },
  ATTESTATION_SUBJECT_MISSING: {
    reason: 'The statement does not speak about a file that it must cover.',
    hint: 'State every file of the release by its exact name and SHA-256.',
  },
  ATTESTATION_SUBJECT_EXTRA: {
    reason: 'The statement speaks about a file that is not part of what is judged.',
    hint: 'State exactly the files of the release.',
  },
  ATTESTATION_SUBJECT_DUPLICATE: {
    reason: 'The statement names a subject twice; readers disagree about which one counts.',
    hint: 'Name every subject once.',
  },
  ATTESTATION_SUBJECT_DIGEST: {
    reason: 'The statement covers a file of this name with other content.',
    hint: 'Sign the very bytes that are released.',
  },
  ATTESTATION_ARTIFACT_NEEDED: {
    reason: 'A message signature can only be checked against the whole file.',
    hint: 'Give the file itself instead of its digest.',
  },
  SIGNER_NOT_ENROLLED: {
    reason: 'No identity of this kind is enrolled for what was signed.',
    hint: 'Sign as the record says, or have the identity enrolled.',
  },
  SIGNER_NAME_AMBIGUOUS: {
    reason: 'The certificate must name its signer by exactly one URI, that of the workflow which signed.',
    hint: 'Sign in a CI workflow with its own identity token.',
  },
  SIGNER_WRONG_IDENTITY: {
    reason: 'The certificate names another signer.',
    hint: 'Compare the identity in the message with the one that was expected; it is compared exactly.',
  },
  SIGNER_WRONG_ISSUER: { reason: 'The identity was vouched for by another OIDC issuer.', hint: ENROL },
  SIGNER_WRONG_REPOSITORY: { reason: 'The signing run was started for another source repository.', hint: ENROL },
  SIGNER_WRONG_REPOSITORY_ID: {
    reason: 'The source repository has the enrolled name but another numeric id: the name was taken over.',
    hint: 'Have the record changed if the repository was deliberately recreated.',
  },
  SIGNER_WRONG_OWNER_ID: {
    reason: 'The owner of the source repository has another numeric id than the enrolled one.',
    hint: 'Have the record changed if the repository was deliberately transferred.',
  },
  SIGNER_WRONG_WORKFLOW: { reason: 'Another workflow signed.', hint: ENROL },
  SIGNER_WRONG_WORKFLOW_REF: {
    reason: 'The workflow that signed was taken from a ref that is not accepted.',
    hint: ENROL,
  },
  SIGNER_WRONG_REF: { reason: 'The signing run was started for a ref that is not accepted.', hint: ENROL },
  SIGNER_WRONG_TRIGGER: { reason: 'The signing run was started by another event.', hint: ENROL },
  SIGNER_WRONG_RUNNER: { reason: 'The signing run took place on another kind of runner.', hint: ENROL },
  SIGNER_KEY_UNKNOWN: {
    reason: 'The key that signed is not enrolled.',
    hint: 'Sign with an enrolled key, or have this one enrolled.',
  },
  SIGNER_KEY_MALFORMED: {
    reason: 'The enrolled key is not a P-256 or Ed25519 public key with the key id given.',
    hint: 'Enrol the PEM public key; its id is the SHA-256 of its DER form.',
  },
  SIGNER_KEY_NOT_YET_VALID: {
    reason: 'The key was not yet valid at that time.',
    hint: "Wait for the start of the key's window, or sign with a key that is valid.",
  },
  SIGNER_KEY_EXPIRED: {
    reason: 'The key was no longer valid at that time.',
    hint: 'Sign with a key that is valid, or have the window extended.',
  },
});
