import { findingsOf, finding, type Finding, type Outcome } from '../../core/finding.ts';
import { parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { DAY_IN_MS } from '../../core/time.ts';
import { hoursTooFew } from '../resign/alarms.ts';

/** When each role of the publication expires, UTC. */
export type Expiries = Readonly<Record<string, string>>;

const KEY_ALARM_MS = 30 * DAY_IN_MS;

/** Roles that expire soon; what the client refuses is a finding by its own code. */
export function publicationFindings(expiries: Outcome<Expiries>, now: Date): readonly Finding[] {
  if (expiries.kind === 'refused') return findingsOf(expiries);
  return Object.entries(expiries.value).flatMap(([role, expires]) => {
    const hours = hoursTooFew(role, Date.parse(expires), now);
    if (hours === undefined) return [];
    return [finding('DOCTOR_PUBLICATION_EXPIRING', `${role} expires at ${expires}, in ${hours} hours`)];
  });
}

/** Plugins whose last enrolled key ends soon, or has ended: one that a workflow may publish for, too, is not among them. */
export function keyFindings(records: ReadonlyMap<string, Uint8Array>, now: Date): readonly Finding[] {
  return [...records].flatMap(([path, bytes]) => {
    const record = parsePluginRecord(bytes, path);
    if (record.kind === 'refused') return findingsOf(record);
    const { value } = record.value;
    if (value.status === 'retired') return [];
    const ends = value.publishers.map((publisher) => ('valid_until' in publisher ? publisher.valid_until : undefined));
    const last = ends.every((end) => end !== undefined) ? ends.toSorted().at(-1) : undefined;
    if (last === undefined || Date.parse(last) - now.getTime() >= KEY_ALARM_MS) return [];
    return [
      finding(
        'DOCTOR_KEY_EXPIRING',
        `the last key of ${value.plugin_id} ends at ${last}`,
        record.value.at('/publishers'),
      ),
    ];
  });
}
