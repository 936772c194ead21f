import { digestOf } from '../digest.ts';
import { parsePluginRecord } from '../documents/plugin-record.ts';
import { parsePolicy, POLICY_FILE } from '../documents/policy.ts';
import { parseReleaseRecord, RELEASE_RECORD_FILE } from '../documents/release-record.ts';
import { parseReinstatement } from '../documents/reinstatement.ts';
import { parseRevocation } from '../documents/revocation.ts';
import { finding, findingsOf, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { expandRevocation } from '../denies/denies.ts';
import {
  emptyState,
  recordRow,
  type Deny,
  type PluginState,
  type RegistryState,
  type Reinstated,
  type ReleaseRow,
} from './registry-state.ts';
import type { PluginId, Reinstatement, Revocation } from '../../registry-schema/generated/types.ts';
import { isOwnersPath } from './owners-files.ts';
import { classifyPath, waiverIdOf } from './registry-path.ts';
import { withWaiver } from './waivers.ts';

/** Does a tree's state need the content of that path? Evidence is not among it: only names, rules and records. */
export function isStatePath(path: string): boolean {
  const kind = classifyPath(path);
  return (
    path === POLICY_FILE ||
    waiverIdOf(path) !== undefined ||
    isOwnersPath(path) ||
    kind.kind === 'record' ||
    kind.kind === 'revocation' ||
    kind.kind === 'reinstatement' ||
    (kind.kind === 'release' && kind.file === RELEASE_RECORD_FILE)
  );
}

/**
 * The state that a registry's tree says, as the PR check judges by it: the tip of the protected branch, taken at its word.
 * Publish does not use this: it folds history, and believes only what was accepted.
 */
export function readRegistryTree(
  files: ReadonlyMap<string, Uint8Array>,
  registry: { readonly registryId: string; readonly channel: string; readonly commit: string },
): Outcome<RegistryState> {
  const findings: Finding[] = [];
  const policy = readPolicy(files, findings);
  const plugins = new Map<PluginId, PluginState>();
  const revocations: Revocation[] = [];
  const reinstatements: Reinstated[] = [];
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const kind = classifyPath(path);
    if (kind.kind === 'record') {
      const parsed = parsePluginRecord(bytes, path);
      findings.push(...findingsOf(parsed));
      if (parsed.kind === 'ok') {
        const releases = plugins.get(kind.pluginId)?.releases ?? [];
        plugins.set(kind.pluginId, { record: recordRow(parsed.value.value, digestOf(bytes)), releases });
      }
    } else if (kind.kind === 'revocation') {
      const parsed = parseRevocation(bytes, path);
      findings.push(...findingsOf(parsed));
      if (parsed.kind === 'ok') revocations.push(parsed.value.value);
    } else if (kind.kind === 'reinstatement') {
      const parsed = parseReinstatement(bytes, path);
      findings.push(...findingsOf(parsed));
      if (parsed.kind === 'ok') reinstatements.push(reinstated(parsed.value.value, registry.commit));
    }
  }
  findings.push(...addReleases(files, plugins, registry.commit));
  return unlessFound(findings, () => ({
    ...emptyState(registry.registryId, registry.channel),
    sourceCommit: registry.commit,
    policy,
    plugins,
    denies: revocations.map((revocation): Deny => expandRevocation(revocation, { plugins })),
    reinstatements,
    waivers: [...files].reduce(
      (waivers: RegistryState['waivers'], [path, bytes]) => withWaiver(waivers, path, bytes),
      [],
    ),
    owners: new Map([...files].filter(([path]) => isOwnersPath(path))),
  }));
}

/** When it was accepted only a publication knows. */
function reinstated({ schema_version: _version, ...entry }: Reinstatement, commit: string): Reinstated {
  return { ...entry, accepted_at: entry.issued_at, source_commit: commit };
}

function readPolicy(files: ReadonlyMap<string, Uint8Array>, findings: Finding[]): RegistryState['policy'] {
  const bytes = files.get(POLICY_FILE);
  const parsed = bytes === undefined ? undefined : parsePolicy(bytes);
  if (bytes === undefined || parsed === undefined) {
    findings.push(finding('POLICY_MISSING', `the registry has no ${POLICY_FILE}`, { file: POLICY_FILE }));
    return undefined;
  }
  findings.push(...findingsOf(parsed));
  return parsed.kind === 'ok' ? { value: parsed.value.value, digest: digestOf(bytes) } : undefined;
}

/** Merged releases, by their records. What only a publication knows (ordinals, dates) is left at zero and never read. */
function addReleases(
  files: ReadonlyMap<string, Uint8Array>,
  plugins: Map<PluginId, PluginState>,
  commit: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [path, bytes] of files) {
    const kind = classifyPath(path);
    if (kind.kind !== 'release' || kind.file !== RELEASE_RECORD_FILE) continue;
    const plugin = plugins.get(kind.pluginId);
    const parsed = parseReleaseRecord(bytes, path);
    findings.push(...findingsOf(parsed));
    if (plugin === undefined || parsed.kind === 'refused') continue;
    const { artifact, version } = parsed.value.value;
    const row: ReleaseRow = {
      version,
      ordinal: 0,
      artifact,
      manifest_digest: artifact.digest,
      sbom_digest: artifact.digest,
      statement_digest: artifact.digest,
      admitted_at: '1970-01-01T00:00:00Z',
      source_commit: commit,
    };
    plugins.set(kind.pluginId, { ...plugin, releases: [...plugin.releases, row] });
  }
  return findings;
}
