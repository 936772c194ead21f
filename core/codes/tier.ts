import { codes } from './code-entry.ts';

/** Refusals of a release for what its plugin's tier asks, beyond what its manifest says. */
export const TIER_CODES = codes({
  TIER_STAGE_FORBIDDEN: {
    reason: "The manifest names a stage that the plugin's tier may not run in.",
    hint: 'Leave the stage out, or ask the platform to raise the tier first.',
  },
  TIER_DEPENDENCIES_FORBIDDEN: {
    reason: "The plugin's way of bringing its dependencies is not one that its tier may use.",
    hint: 'Bring them in a way that the tier accepts, and have the record changed first.',
  },
  TIER_RELEASE_TOO_OLD: {
    reason: "The artifact was built longer ago than the plugin's tier accepts.",
    hint: 'Build the release again and propose that.',
  },
  TIER_RELEASE_TOO_NEW: {
    reason: "The artifact was built more recently than the plugin's tier accepts.",
    hint: 'Wait until the cooldown named is over, and run the check again.',
  },
  TIER_BUILT_IN_FUTURE: {
    reason: 'The manifest says that the artifact was built at a time that is yet to come.',
    hint: "Mend the clock of the build, and release again with the build's true time.",
  },
  TIER_DIGEST_NOT_PINNED: {
    reason: "The plugin's tier takes only artifacts that its record pins by digest, and this is none of them.",
    hint: "Have the digest listed under `pinned` in the plugin's record first; one that is no longer listed does not load.",
  },
  TIER_SIGNER_NOT_PLATFORM: {
    reason: "The plugin's tier is signed by the platform itself, and somebody else signed the release.",
    hint: 'Have the release signed by an identity that policy.yml lists under `platform`, or ask for another tier.',
  },
  TIER_REVIEW_TOO_FAR: {
    reason: "The review of the plugin's tier lies further ahead than the policy allows.",
    hint: 'Name a date within max_review_days of policy.yml under `tier.review_by` in the record.',
  },
});
