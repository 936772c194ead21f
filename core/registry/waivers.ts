import type { Waiver } from '../../registry-schema/generated/types.ts';
import { MAX_WAIVER_DAYS, parseWaiver } from '../documents/waiver.ts';
import { finding, ok, refused, type Outcome } from '../finding.ts';
import { DAY_IN_MS } from '../time.ts';
import { waiverIdOf } from './registry-path.ts';

/** waivers/<id>.json: a document that says what its file's name says. */
export function readWaiver(path: string, bytes: Uint8Array): Outcome<Waiver> {
  const parsed = parseWaiver(bytes, path);
  if (parsed.kind === 'refused') return parsed;
  const { value } = parsed.value;
  if (value.id === waiverIdOf(path)) return ok(value);
  return refused(finding('WAIVER_MEMBER_INVALID', `id is ${value.id}, the file is ${path}`, parsed.value.at('/id')));
}

/** Accepted now, one for later would be one of many in a row: no waiver that is in force may have been accepted long ago. */
export function isTooFarAhead({ expires_at: until }: Waiver, at: Date): boolean {
  return Date.parse(until) - at.getTime() > MAX_WAIVER_DAYS * DAY_IN_MS;
}

/** Between its first instant and its expiry, which is no more part of it. */
export function isInForce({ issued_at: from, expires_at: until }: Waiver, at: Date): boolean {
  return Date.parse(from) <= at.getTime() && at.getTime() < Date.parse(until);
}

/** The waivers with the one of that path put in place of its former text, or taken out. One that cannot be read waives nothing. */
export function withWaiver(waivers: readonly Waiver[], path: string, bytes: Uint8Array | undefined): readonly Waiver[] {
  const id = waiverIdOf(path);
  if (id === undefined) return waivers;
  const others = waivers.filter((waiver) => waiver.id !== id);
  const read = bytes === undefined ? undefined : readWaiver(path, bytes);
  return read?.kind === 'ok' ? [...others, read.value] : others;
}
