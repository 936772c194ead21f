import type { Plugin, Policy, Waiver } from '../../registry-schema/generated/types.ts';
import type { Parsed } from '../documents/parse-document.ts';
import { isInForce } from '../registry/waivers.ts';
import { effectiveTier, type Tier } from './effective-tier.ts';

/** One rule in force for a plugin, and where policy.yml says so. */
export interface ExplainedRule {
  readonly rule: string;
  readonly value: string;
  /** 1-based line of policy.yml; absent where it says nothing and the default holds. */
  readonly line?: number;
}

/** What holds where a tier says nothing. */
export const UNSAID: Readonly<Record<Exclude<keyof Tier, 'name'>, string>> = {
  enforcement: 'enforce',
  max_data_class: 'none',
  permissions: 'all',
  max_limits: 'none set',
  stages: 'all',
  isolation: 'as the host can',
  dependencies: 'any way',
  max_age_days: 'any age',
  cooldown_hours: 'no cooldown',
  sdk_scope: 'direct',
  licences: 'not asked',
  vulnerabilities: 'not asked',
  evidence: 'the release statement alone',
};

/** Which rules a plugin's releases are judged by at a time, each with the line that decides it. */
export function explainPolicy(
  policy: Parsed<Policy>,
  plugin: Plugin,
  waivers: readonly Waiver[],
  at: Date,
): readonly ExplainedRule[] {
  const found = effectiveTier(policy.value, plugin.tier, at);
  if (found === undefined) {
    return [{ rule: 'tier', value: `${plugin.tier.name}, which the policy does not have: every release is refused` }];
  }
  const base = `/tiers/${policy.value.tiers.indexOf(found.tier)}`;
  const lapsed =
    found.lapsedFrom === undefined
      ? ''
      : `, fallen from ${found.lapsedFrom}: its review was due on ${plugin.tier.review_by}`;
  const members = Object.keys(UNSAID) as (keyof typeof UNSAID)[];
  return [
    said(policy, `${base}/name`, 'tier', `${found.tier.name}${lapsed}`),
    ...members.map((member) => {
      const value = found.tier[member];
      return value === undefined
        ? { rule: member, value: UNSAID[member] }
        : said(policy, `${base}/${member}`, member, plain(value));
    }),
    ...waivers
      .filter((waiver) => waiver.scope.plugin_id === plugin.plugin_id && isInForce(waiver, at))
      .map(describeWaiver),
  ];
}

function said(policy: Parsed<Policy>, pointer: string, rule: string, value: string): ExplainedRule {
  const { line } = policy.at(pointer);
  return line === undefined ? { rule, value } : { rule, value, line };
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function describeWaiver({ id, codes, scope, expires_at: expires }: Waiver): ExplainedRule {
  const which = scope.version === undefined ? 'every release' : `release ${scope.version}`;
  return { rule: `waiver ${id}`, value: `${codes.join(', ')} of ${which} until ${expires}` };
}
