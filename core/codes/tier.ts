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
});
