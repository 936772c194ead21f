import { codes } from './code-entry.ts';

/** Refusals of the load gate, on a host. */
export const LOAD_CODES = codes({
  LOAD_PLUGIN_UNNAMED: {
    reason: 'The artifact carries no manifest that names its plugin, and none was named.',
    hint: 'Name the plugin with --plugin; it must be one that the registry admitted.',
  },
  LOAD_PLUGIN_MISMATCH: {
    reason: 'The artifact says that it is another plugin than the one asked for.',
    hint: 'Load it under its own name, or fetch the artifact of the plugin that you want.',
  },
  LOAD_NOT_ADMITTED: {
    reason: 'The registry has not admitted these bytes.',
    hint: 'Fetch the artifact again from its release URL; if it is a new release, have it admitted first.',
  },
  LOAD_REVOKED: {
    reason: 'The artifact is revoked.',
    hint: 'Move to another version; a revoked artifact never loads again.',
  },
  LOAD_QUARANTINED: {
    reason: 'The artifact is quarantined while the platform looks into it.',
    hint: 'Wait for the platform, or move to another version.',
  },
  LOAD_TIER_UNKNOWN: {
    reason: "The plugin's tier is not one of the published policy's.",
    hint: "Have the platform give the plugin's record a tier of policy.yml, and refresh.",
  },
  LOAD_EVIDENCE_MISSING: {
    reason: 'Evidence that the publication names could not be had.',
    hint: 'Refresh the publication; if it stays missing, the mirror is incomplete.',
  },
  LOAD_EVIDENCE_CHANGED: {
    reason: 'Evidence is not what the publication names.',
    hint: 'Refresh from another mirror: what this one serves was changed.',
  },
  LOAD_MANIFEST_DIFFERS: {
    reason: 'The manifest inside the artifact says something else than the admitted one.',
    hint: 'Fetch the artifact again; if it stays so, tell the platform.',
  },
  LOAD_SBOM_DIFFERS: {
    reason: 'The SBOM inside the artifact is not the admitted one.',
    hint: 'Fetch the artifact again; if it stays so, tell the platform.',
  },
  LOAD_UNRECORDED: {
    reason: 'The decision could not be recorded, and so there is none.',
    hint: 'Mend what keeps the journal from being written; until then nothing loads.',
  },
  LOAD_UNREADABLE: {
    reason: 'The artifact could not be read.',
    hint: 'Check that the path is a plain file (no link) that this user may read.',
  },
});
