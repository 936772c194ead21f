import { codes } from './code-entry.ts';

/** Refusals of the evidence that a tier asks for beyond the release statement. */
export const EVIDENCE_CODES = codes({
  EVIDENCE_MISSING: {
    reason: "The release lacks evidence that the plugin's tier asks for.",
    hint: 'Have one of the parties named state it of this artifact, and add the bundle to attestations/.',
  },
  EVIDENCE_MALFORMED: {
    reason: 'A statement does not have the form that its predicate type prescribes.',
    hint: 'Have it made again by a tool that follows the predicate’s specification.',
  },
  EVIDENCE_FAILED: {
    reason: 'A statement says that the artifact did not pass.',
    hint: 'Mend what it found, and release again.',
  },
  EVIDENCE_STALE: {
    reason: "A statement is older than the plugin's tier accepts.",
    hint: 'Have it made again.',
  },
  PROVENANCE_MISSING: {
    reason: "The release lacks provenance by as many builders as the plugin's tier asks for.",
    hint: 'Build in a builder that policy.yml names, and add its SLSA provenance to attestations/.',
  },
  PROVENANCE_MALFORMED: {
    reason: 'A statement that says it is SLSA provenance is not.',
    hint: 'Have the builder state SLSA provenance v1.',
  },
  PROVENANCE_BUILDER_MISMATCH: {
    reason: 'Provenance names another builder than the one whose identity signed it.',
    hint: 'Have the platform mend the builder in policy.yml, or build in the builder that you name.',
  },
  PROVENANCE_SOURCE_MISMATCH: {
    reason: 'Provenance says that the artifact was built from another repository than the publisher’s.',
    hint: 'Build from the repository that the plugin’s record names.',
  },
  PROVENANCE_SOURCE_UNSTATED: {
    reason: 'Provenance does not say from which repository the artifact was built.',
    hint: 'Have the builder state externalParameters.workflow.repository, or sign with a certificate that names it.',
  },
  PROVENANCE_BUILT_BY_MISMATCH: {
    reason: 'The manifest’s built_by names another builder than provenance does.',
    hint: 'Release with --built-by and the label that policy.yml gives the builder.',
  },
});
