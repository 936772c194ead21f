/**
 * What a change of capability puts at risk, heaviest first, in one line each. A closed list: a policy maps each to the
 * approvals that it needs.
 */
export const RISK_CLASSES = {
  'first-release': 'nothing of this plugin was approved before',
  'tier-promoted': 'the platform trusts the plugin further than before',
  'egress-host': 'data can go to hosts that it could not go to before',
  'data-class-raised': 'the plugin sees data above anything it saw before',
  'permission-added': 'the plugin has a kind of power that it did not have',
  'file-access': 'the plugin reads or writes paths that it did not',
  'egress-scheme': 'a known host is reached in another way, perhaps unencrypted',
  'redaction-removed': 'data leaves a run that was removed before',
  'data-class-added': 'the plugin sees a further class of data, none above what it saw',
  origin: 'somebody or something else is said to have written the plugin',
  undeclared: 'the covenant is silent, and nothing can be held against the plugin there',
  'egress-port': 'a known host is reached at another port',
  'sdk-added': 'the plugin may carry a package that it could not',
  'sdk-widened': 'the plugin may carry versions of a package that it could not',
  'retention-lengthened': 'data is kept for longer',
  'stage-added': 'the plugin runs in a further stage of the platform',
  'limit-raised': 'a run may use more than before',
  'output-schema': 'what reads the results of a run may meet something new',
  licence: 'the plugin is used under other terms',
  none: 'nothing: the plugin may do less, or says more precisely what it does',
} as const;

export type RiskClass = keyof typeof RISK_CLASSES;

const HEAVIEST_FIRST = Object.keys(RISK_CLASSES);

/** Place in the order of weight: 0 is the heaviest. */
export function riskRank(risk: RiskClass): number {
  return HEAVIEST_FIRST.indexOf(risk);
}
