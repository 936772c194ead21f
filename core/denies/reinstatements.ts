import type { PublicationReinstatements, Reinstatement } from '../../registry-schema/generated/types.ts';
import { isPublicationReinstatements } from '../../registry-schema/generated/validators.js';
import { parseDocument, type Parsed } from '../documents/parse-document.ts';
import { andThen, type Outcome } from '../finding.ts';
import { encodeDocument } from '../json/encode-document.ts';
import type { PluginState, Reinstated, RegistryState } from '../registry/registry-state.ts';
import { wholeSeconds } from '../time.ts';

export const REINSTATEMENTS_FILE = 'reinstatements.json';
export const MAX_REINSTATEMENTS_BYTES = 16 * 1024 * 1024;

/** reinstatements.json of a publication: key A and the head sign it, so that key R alone ends nothing. */
export function parseReinstatements(
  bytes: Uint8Array,
  file: string = REINSTATEMENTS_FILE,
): Outcome<Parsed<PublicationReinstatements>> {
  return parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_REINSTATEMENTS_BYTES }, isValid: isPublicationReinstatements },
    bytes,
    file,
  );
}

/** Undefined while there is none: a publication then lists no such file. */
export function renderReinstatements({
  registryId,
  channel,
  reinstatements,
}: Pick<RegistryState, 'registryId' | 'channel' | 'reinstatements'>): Uint8Array | undefined {
  if (reinstatements.length === 0) return undefined;
  const document: PublicationReinstatements = {
    schema_version: 1,
    registry_id: registryId,
    channel,
    entries: reinstatements,
  };
  return encodeDocument(document);
}

/** The state in which the quarantine has ended: its entry is out of force, or the release no longer entered quarantined. */
export function withReinstatement(
  state: RegistryState,
  accepted: Reinstatement,
  { commit, at }: { readonly commit: string; readonly at: Date },
): RegistryState {
  const { schema_version: _version, ...entry } = accepted;
  const reinstated = { ...entry, accepted_at: wholeSeconds(at), source_commit: commit };
  const { ends } = accepted;
  const plugin = ends.kind === 'release' ? state.plugins.get(ends.plugin_id) : undefined;
  const plugins =
    ends.kind === 'release' && plugin !== undefined
      ? new Map(state.plugins).set(ends.plugin_id, released(plugin, ends.digest))
      : state.plugins;
  return { ...state, plugins, reinstatements: [...state.reinstatements, reinstated] };
}

function released(plugin: PluginState, digest: string): PluginState {
  const releases = plugin.releases.map((row) => {
    if (row.artifact.digest !== digest) return row;
    const { quarantined: _ended, ...rest } = row;
    return rest;
  });
  return { ...plugin, releases };
}

/** What ends denies, of one registry and channel; none where it cannot be read: to deny must not wait for what ends denies. */
export async function readableReinstatements(
  read: () => Promise<Outcome<Uint8Array>>,
  { registryId, channel }: { readonly registryId: string; readonly channel: string },
): Promise<readonly Reinstated[]> {
  const parsed = andThen(await read(), (bytes) => parseReinstatements(bytes));
  if (parsed.kind === 'refused') return [];
  const document = parsed.value.value;
  return document.registry_id === registryId && document.channel === channel ? document.entries : [];
}
