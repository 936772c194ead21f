import { codes } from './code-entry.ts';

/** Refusals of a release: what its documents say of each other, of the artifact and of the registry. */
export const RELEASE_CODES = codes({
  RELEASE_FILE_MISSING: {
    reason: 'The release folder lacks a file.',
    hint: 'Make the folder with `portcullis release prepare` and `portcullis release sign`.',
  },
  RELEASE_FILE_UNLISTED: {
    reason: 'The release folder holds a file that release.json does not list.',
    hint: 'Remove the file, or sign the release again with `portcullis release sign`, which lists it.',
  },
  RELEASE_FILE_CHANGED: {
    reason: 'A file of the release folder is not the one that release.json lists.',
    hint: 'Make the folder again with `portcullis release prepare` and `portcullis release sign`; do not edit it by hand.',
  },
  RELEASE_NAME_MISMATCH: {
    reason: 'Folder, release record, manifest, SBOM and artifact do not agree on plugin or version.',
    hint: 'Make the folder again from the artifact; its own metadata decides.',
  },
  RELEASE_DIGEST_MISMATCH: {
    reason: 'The manifest speaks of another artifact than the release record.',
    hint: 'Make the folder again with `portcullis release prepare` from the artifact that you publish.',
  },
  RELEASE_PLUGIN_UNKNOWN: {
    reason: 'The registry has no record of this plugin.',
    hint: 'Have plugins/<id>/plugin.json accepted first; `portcullis plugin new` drafts it.',
  },
  RELEASE_PLUGIN_RETIRED: {
    reason: 'The plugin is retired and takes no new releases.',
    hint: 'Ask the platform to set its status to "active".',
  },
  RELEASE_TIER_UNKNOWN: {
    reason: "The plugin's tier is not one of the policy's.",
    hint: "Ask the platform to give the plugin's record a tier of policy.yml.",
  },
  RELEASE_VERSION_TAKEN: {
    reason: 'This version of the plugin was admitted before.',
    hint: 'Publish under a new version.',
  },
  RELEASE_DIGEST_TAKEN: {
    reason: 'The same artifact was admitted before, under another plugin or version.',
    hint: 'Build the artifact of this release; one artifact is one release.',
  },
  RELEASE_DENIED: {
    reason: 'The artifact, the version or the whole plugin is revoked or quarantined.',
    hint: 'A revoked release stays revoked: publish a new version, or ask the platform about the plugin.',
  },
  RELEASE_ORIGIN_FORBIDDEN: {
    reason: 'The artifact lies at an origin that the policy does not list.',
    hint: 'Publish the artifact at one of the artifact_origins of policy.yml.',
  },
  RELEASE_ARTIFACT_UNREACHABLE: {
    reason: 'The artifact could not be fetched from its URL.',
    hint: 'Make the URL answer with the bytes of the artifact, without a login and without leaving its listed origins.',
  },
  RELEASE_ARTIFACT_CHANGED: {
    reason: 'The artifact at the URL is not the one that the release record describes.',
    hint: 'Upload the artifact that was signed, or release again.',
  },
  RELEASE_MANIFEST_DIFFERS: {
    reason: 'The manifest inside the artifact says something else than the released one.',
    hint: 'Make the released manifest with `portcullis release prepare`; it adds three members and changes none.',
  },
  RELEASE_MANIFEST_NOT_EMBEDDED: {
    reason: 'The artifact carries no PLUGIN_MANIFEST.json.',
    hint: 'Put the manifest into the package: in a wheel beside the code, in an npm package at its root.',
  },
  RELEASE_STATEMENT_MISMATCH: {
    reason: 'The release statement is genuine, but was made for another plugin, version or registry.',
    hint: 'Sign this release with `portcullis release sign`, naming this registry.',
  },
  RELEASE_SBOM_DIFFERS: {
    reason: 'The SBOM inside the artifact is not the released one.',
    hint: 'Release the SBOM that the artifact carries.',
  },
});
