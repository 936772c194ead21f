import type { Plugin, Policy, SignerIdentity, Waiver } from '../../registry-schema/generated/types.ts';
import type { Code } from '../codes/index.ts';
import type { Parsed } from '../documents/parse-document.ts';
import { isInForce } from '../registry/waivers.ts';
import { MAX_REVIEW_DAYS } from './check-review.ts';
import { effectiveTier, enforcementOf, type EffectiveTier, type Tier } from './effective-tier.ts';
import { policyRuleCodes, tierRuleCodes, type PolicyRule, type TierRule } from './rule-codes.ts';

/** One rule in force for a plugin, and where policy.yml says so. */
export interface ExplainedRule {
  readonly rule: string;
  readonly value: string;
  /** 1-based line of policy.yml; absent where it says nothing and the default holds. */
  readonly line?: number;
  /** What a release that it does not let pass is refused with. */
  readonly codes: readonly Code[];
}

/** What holds where a tier says nothing. */
export const UNSAID: Readonly<Record<TierRule, string>> = {
  enforcement: 'enforce',
  max_data_class: 'none',
  permissions: 'all',
  max_limits: 'none set',
  stages: 'all',
  isolation: 'as the host can',
  dependencies: 'any way',
  max_age_days: 'any age',
  max_publication_age_hours: 'until it expires',
  cooldown_hours: 'no cooldown',
  sdk_scope: 'direct',
  licences: 'not asked',
  vulnerabilities: 'not asked',
  evidence: 'the release statement alone',
  pinned: 'any digest',
  signed_by: "any of the plugin's publishers",
  outside_approval: 'not asked',
};
const TIER_RULES = Object.keys(UNSAID) as TierRule[];

/** Which rules a plugin's releases are judged by at a time, each with the line that decides it. */
export function explainPolicy(
  policy: Parsed<Policy>,
  plugin: Plugin,
  waivers: readonly Waiver[],
  at: Date,
): readonly ExplainedRule[] {
  const found = effectiveTier(policy.value, plugin.tier, at);
  const waived = waivers
    .filter((waiver) => waiver.scope.plugin_id === plugin.plugin_id && isInForce(waiver, at))
    .map(describeWaiver);
  const tierRules: readonly ExplainedRule[] =
    found === undefined
      ? [
          {
            rule: 'tier',
            value: `${plugin.tier.name}, which the policy does not have: every release is refused`,
            codes: ['RELEASE_TIER_UNKNOWN'],
          },
        ]
      : rulesOfTier(policy, plugin, found);
  const record: ExplainedRule = {
    rule: 'record.dependencies',
    value: plugin.dependencies === 'locked' ? 'locked: the embedded lock equals the SBOM' : plugin.dependencies,
    codes: [],
  };
  return [...tierRules, record, ...rulesOfAll(policy), ...waived];
}

function rulesOfTier(policy: Parsed<Policy>, plugin: Plugin, found: EffectiveTier): readonly ExplainedRule[] {
  const { tier, met, lapsedFrom } = found;
  const base = pointerOf(policy.value, tier);
  const standing =
    lapsedFrom === undefined
      ? `, to be reviewed by ${plugin.tier.review_by}`
      : `, fallen from ${lapsedFrom}: its review was due on ${plugin.tier.review_by}; what ${lapsedFrom} asks stands as well`;
  return [
    said(policy, `${base}/name`, { rule: 'tier', value: `${tier.name}${standing}`, codes: [] }),
    ...TIER_RULES.map((rule) => ruleOf(policy, tier, rule, rule)),
    ...(lapsedFrom === undefined ? [] : [{ rule: 'enforcement of both', value: enforcementOf(met), codes: [] }]),
    // Of the tier granted only what it says: what it leaves open bounds nothing.
    ...met
      .filter((one) => one !== tier)
      .flatMap((one) =>
        TIER_RULES.filter((rule) => one[rule] !== undefined).map((rule) =>
          ruleOf(policy, one, rule, `${one.name}.${rule}`),
        ),
      ),
  ];
}

function ruleOf(policy: Parsed<Policy>, tier: Tier, rule: TierRule, name: string): ExplainedRule {
  const value = tier[rule];
  const codes = tierRuleCodes(rule);
  if (value === undefined) return { rule: name, value: UNSAID[rule], codes };
  return said(policy, `${pointerOf(policy.value, tier)}/${rule}`, { rule: name, value: plain(value), codes });
}

/** How each rule that is the same for every tier reads; a key that the policy gains must be told here. */
const TOLD: { readonly [Rule in PolicyRule]: (policy: Policy) => string } = {
  data_classes: ({ data_classes: classes }) => classes.join(' < '),
  max_review_days: ({ max_review_days: days = MAX_REVIEW_DAYS }) => `${days}`,
  platform: ({ platform }) => platform?.map(nameOf).join(', ') || 'none',
  builders: ({ builders }) => builders?.map(({ label }) => label).join(', ') || 'none',
  attestors: ({ attestors }) => attestors?.map(({ name }) => name).join(', ') || 'none',
  artifact_origins: ({ artifact_origins: origins }) => origins.join(', ') || 'none',
  on_call: ({ on_call: people }) => people?.map(({ login }) => login).join(', ') || 'nobody, by the workflow',
  revocation: ({ revocation }) =>
    revocation === undefined ? 'no bound' : `two people beyond ${revocation.max_share} of what is admitted`,
  artifact_limits: ({ artifact_limits: limits }) => (limits === undefined ? 'the defaults' : plain(limits)),
  approvals: ({ approvals }) =>
    approvals.source === 'push'
      ? 'the push itself'
      : `${approvals.required}, by review on GitHub, of ${approversOf(approvals).join(', ')}`,
  quorum: ({ quorum }) => quorum?.map(describeQuorum).join('; ') || 'no more',
};

function rulesOfAll(policy: Parsed<Policy>): readonly ExplainedRule[] {
  return (Object.keys(TOLD) as PolicyRule[]).map((rule) => {
    const told = { rule, value: TOLD[rule](policy.value), codes: policyRuleCodes(rule) };
    return said(policy, `/${rule}`, told);
  });
}

function pointerOf(policy: Policy, tier: Tier): string {
  return `/tiers/${policy.tiers.indexOf(tier)}`;
}

function said(policy: Parsed<Policy>, pointer: string, rule: ExplainedRule): ExplainedRule {
  const { line } = policy.at(pointer);
  return line === undefined ? rule : { ...rule, line };
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function nameOf(identity: SignerIdentity): string {
  return identity.kind === 'key' ? `key ${identity.key_id.slice(0, 12)}` : identity.workflow;
}

function describeWaiver({ id, codes, scope, expires_at: expires }: Waiver): ExplainedRule {
  const which = scope.version === undefined ? 'every release' : `release ${scope.version}`;
  return { rule: `waiver ${id}`, value: `${codes.join(', ')} of ${which} until ${expires}`, codes: [] };
}

type ByReview = Extract<Policy['approvals'], { source: 'github' }>;

function approversOf({ approvers = [], seats = {}, code_owners: isOwned }: ByReview): readonly string[] {
  return [
    ...approvers.map(({ login }) => login),
    ...Object.keys(seats).map((seat) => `seat ${seat}`),
    ...(isOwned === true ? ['an owner of every changed path'] : []),
  ];
}

function describeQuorum({ risk, approvals, seats = {} }: NonNullable<Policy['quorum']>[number]): string {
  const seated = Object.entries(seats).map(([seat, count]) => `${seat} ${count}`);
  return `${risk}: ${[...(approvals === undefined ? [] : [`${approvals}`]), ...seated].join(', ')}`;
}
