import { codes } from './code-entry.ts';

/** Refusals of what a manifest says, once its shape is right. */
export const MANIFEST_CODES = codes({
  MANIFEST_PERMISSION_UNDECLARED: {
    reason: 'The manifest lists its permissions but leaves out one that the rest of it makes use of.',
    hint: 'Add the permission, or leave "permissions" out: it is then derived from the rest.',
  },
  MANIFEST_DATA_CLASS_UNKNOWN: {
    reason: "The manifest names a data class that the platform's policy does not have.",
    hint: 'Use one of the data classes of policy.yml.',
  },
  MANIFEST_DATA_CLASS_ABOVE_TIER: {
    reason: "The manifest asks for a data class above what the plugin's tier may see.",
    hint: 'Ask for less, or ask the platform to raise the tier first.',
  },
  MANIFEST_PERMISSION_ABOVE_TIER: {
    reason: "The manifest asks for a permission that the plugin's tier does not have.",
    hint: 'Ask for less, or ask the platform to raise the tier first.',
  },
  MANIFEST_LIMIT_ABOVE_TIER: {
    reason: "The manifest asks for more than the highest limit of the plugin's tier.",
    hint: 'Ask for less, or ask the platform to raise the tier first.',
  },
});
