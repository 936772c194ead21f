import type { Digest, Plugin, PluginId, Policy } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { parseCodeowners } from '../codeowners/parse-codeowners.ts';
import { OWNERS_LOCK_FILE, parseOwnersLock } from '../documents/owners-lock.ts';
import { parsePluginRecord } from '../documents/plugin-record.ts';
import { parsePolicy, POLICY_FILE } from '../documents/policy.ts';
import { andThen, finding, findingsOf, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { checkReview } from '../policy/check-review.ts';
import type { Change } from '../registry/change.ts';
import { isOwnersPath } from '../registry/owners-files.ts';
import { classifyPath, waiverIdOf } from '../registry/registry-path.ts';
import { isTooFarAhead, readWaiver } from '../registry/waivers.ts';

export interface RulesGround {
  /** The instant at which the rule would be accepted. */
  readonly at: Date;
  /** As last accepted; undefined before the first. */
  readonly policy: Policy | undefined;
}

/** What a changed rule or record says, by the digest of its bytes; read once, so that what is judged is what is taken over. */
export type Rule =
  | { readonly kind: 'policy'; readonly policy: Policy; readonly digest: Digest }
  | { readonly kind: 'record'; readonly plugin: Plugin; readonly digest: Digest }
  /** Whatever is held by its digest alone: waivers, roots of trust, owners. */
  | { readonly kind: 'file'; readonly digest: Digest }
  | { readonly kind: 'gone' };

/** A rule that cannot be read, or that holds for longer than it may, is not accepted, whoever approved it. */
export function readRule({ path, bytes }: Change, ground: RulesGround): Outcome<Rule> {
  if (bytes === undefined) {
    return path === POLICY_FILE
      ? refused(finding('POLICY_MISSING', 'the change deletes policy.yml', { file: POLICY_FILE }))
      : ok({ kind: 'gone' });
  }
  const digest = digestOf(bytes);
  if (path === POLICY_FILE)
    return andThen(parsePolicy(bytes, path), ({ value: policy }) => ok({ kind: 'policy', policy, digest }));
  const kind = classifyPath(path);
  if (kind.kind === 'record')
    return andThen(readRecord(path, bytes, kind.pluginId, ground), (plugin) => ok({ kind: 'record', plugin, digest }));
  return unlessFound([...waiverFindings(path, bytes, ground.at), ...ownersFindings(path, bytes)], () => ({
    kind: 'file',
    digest,
  }));
}

export function ruleFindings(change: Change, ground: RulesGround): readonly Finding[] {
  return findingsOf(readRule(change, ground));
}

function readRecord(path: string, bytes: Uint8Array, pluginId: PluginId, { at, policy }: RulesGround): Outcome<Plugin> {
  return andThen(parsePluginRecord(bytes, path), (record) => {
    const { value: plugin } = record;
    if (plugin.plugin_id !== pluginId) {
      const message = `the folder is of ${pluginId}, the record of ${plugin.plugin_id}`;
      return refused(finding('RELEASE_NAME_MISMATCH', message, record.at('/plugin_id')));
    }
    const place = record.at('/tier/review_by');
    const found = checkReview(plugin, policy, at).map((each) => ({ ...each, at: place }));
    return unlessFound(found, () => plugin);
  });
}

function waiverFindings(path: string, bytes: Uint8Array, at: Date): readonly Finding[] {
  if (waiverIdOf(path) === undefined) return [];
  const waiver = readWaiver(path, bytes);
  if (waiver.kind === 'refused') return waiver.findings;
  if (!isTooFarAhead(waiver.value, at)) return [];
  return [finding('WAIVER_TOO_LONG', `accepted now, it holds until ${waiver.value.expires_at}`, { file: path })];
}

/** A line that GitHub skips would let an earlier one decide, and nobody would see it. */
function ownersFindings(path: string, bytes: Uint8Array): readonly Finding[] {
  if (!isOwnersPath(path)) return [];
  return path === OWNERS_LOCK_FILE ? findingsOf(parseOwnersLock(bytes)) : parseCodeowners(bytes, path).findings;
}
