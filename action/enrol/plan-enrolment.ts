import type { Plugin } from '../../registry-schema/generated/types.ts';
import { enrolOwners } from '../../core/codeowners/enrol-owners.ts';
import { OWNERS_LOCK_FILE, parseOwnersLock } from '../../core/documents/owners-lock.ts';
import { parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { finding, findingsOf, ok, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { recordPath } from '../../core/registry/registry-path.ts';
import { KnownIds } from '../../core/registry/similar-id.ts';
import { withNumbers, type NumberedOwner } from './owner-numbers.ts';

/** The registry as far as an enrolment reads it. */
export interface EnrolGround {
  /** The record under the wished id, if there is one. */
  readonly record: Uint8Array | undefined;
  /** The CODEOWNERS file that GitHub goes by, if there is one. */
  readonly codeowners: { readonly file: string; readonly bytes: Uint8Array } | undefined;
  readonly lock: Uint8Array | undefined;
  readonly enrolled: readonly string[];
}

export interface EnrolWish {
  /** A whole record; its schema is checked here. */
  readonly draft: Plugin;
  readonly allowSimilar: boolean;
  /** Numbers of the owners, as far as GitHub was asked. */
  readonly numbers: readonly NumberedOwner[];
}

export interface Enrolment {
  /** By path in the registry; empty where everything is as wished. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Lines that CODEOWNERS gains; undefined where the registry has no such file. */
  readonly ownerLines: readonly string[] | undefined;
}

/**
 * What enrolling a plugin changes in a registry; run again, nothing. Nobody's record is overwritten: one that says something
 * else under this id is a refusal.
 *
 * Codes: PLUGIN_…, ENROL_NAME_SIMILAR, ENROL_RECORD_DIFFERS, ENROL_OWNERS_SHADOWED, CODEOWNERS_…,
 * OWNERS_LOCK_….
 */
export function planEnrolment({ draft, allowSimilar, numbers }: EnrolWish, ground: EnrolGround): Outcome<Enrolment> {
  const path = recordPath(draft.plugin_id);
  const bytes = encodeForPeople(draft);
  const record = parsePluginRecord(bytes, path);
  const isThere = ground.record !== undefined;
  const lock = ground.lock === undefined ? ok(undefined) : parseOwnersLock(ground.lock);
  const locked = lock.kind === 'refused' ? lock : withNumbers(lock.value?.value, numbers);
  const { codeowners } = ground;
  const { plugin_id: pluginId, owners } = draft;
  const owned = codeowners === undefined ? ok(undefined) : enrolOwners({ ...codeowners, pluginId, owners });
  const findings: readonly Finding[] = [
    ...findingsOf(record),
    ...(ground.record === undefined ? [] : differences(draft, ground.record, path)),
    ...(allowSimilar || isThere ? [] : similarNames(pluginId, ground.enrolled)),
    ...findingsOf(locked),
    // Of an invalid owner the record tells already.
    ...(record.kind === 'refused' ? [] : findingsOf(owned)),
  ];
  return unlessFound(findings, () => {
    const files = new Map<string, Uint8Array>();
    if (!isThere) files.set(path, bytes);
    if (codeowners !== undefined && owned.kind === 'ok' && (owned.value?.added.length ?? 0) > 0)
      files.set(codeowners.file, owned.value?.bytes ?? codeowners.bytes);
    if (locked.kind === 'ok' && locked.value !== undefined) files.set(OWNERS_LOCK_FILE, locked.value);
    return { files, ownerLines: owned.kind === 'ok' ? owned.value?.added : undefined };
  });
}

function similarNames(pluginId: string, enrolled: readonly string[]): readonly Finding[] {
  return new KnownIds(enrolled)
    .similarTo(pluginId)
    .map(({ id, why }) => finding('ENROL_NAME_SIMILAR', `${pluginId} and ${id}: ${why}`, { file: recordPath(id) }));
}

/** Dates move on, and a summary may be added: what makes it another record is who owns it, who signs, and the tier. */
function differences(draft: Plugin, existing: Uint8Array, path: string): readonly Finding[] {
  const read = parsePluginRecord(existing, path);
  if (read.kind === 'refused') return read.findings;
  const there = read.value.value;
  const said: readonly (readonly [string, string, string])[] = [
    ['plugin_id', there.plugin_id, draft.plugin_id],
    ['owners', listed(there.owners), listed(draft.owners)],
    ['tier', there.tier.name, draft.tier.name],
    ['publishers', listed(there.publishers.map(signer)), listed(draft.publishers.map(signer))],
  ];
  return said
    .filter(([, is, wished]) => is !== wished)
    .map(([member]) => finding('ENROL_RECORD_DIFFERS', `it has other ${member}`, read.value.at(`/${member}`)));
}

function signer(publisher: Plugin['publishers'][number]): string {
  if (publisher.kind === 'key') return publisher.key_id;
  return JSON.stringify(Object.entries(publisher).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function listed(names: readonly string[]): string {
  return names.toSorted().join('\n');
}
