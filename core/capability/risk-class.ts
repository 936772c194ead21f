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

/**
 * What is at risk where a release is not made or brought as the last one was, heaviest first. A closed list, apart from what
 * the plugin may do; a class that policy's quorum does not name falls under its `drift`.
 */
export const DRIFT_CLASSES = {
  'drift-submitter': 'another account brings it than brought the last release',
  'drift-signer': 'another key signed it, or a workflow in the place of a key',
  'drift-source': 'it comes from another repository, or that of another owner',
  'drift-owners': 'others are accountable for the plugin',
  'version-goes-back': 'what was mended in a later version may be broken again',
  'drift-builder': 'another builder made it, or made it another way',
  'drift-build-script': 'another script made it, or one that nobody compared',
  'drift-workflow': 'another workflow signed it',
  'drift-trigger': 'something else started the workflow',
  'drift-runner': 'it was made on another kind of machine',
  'drift-ref': 'it was made from another kind of ref',
} as const;

export type DriftClass = keyof typeof DRIFT_CLASSES;

export function isDriftClass(risk: string): risk is DriftClass {
  return Object.hasOwn(DRIFT_CLASSES, risk);
}

/** Place in the order of weight: 0 is the heaviest. */
export function driftRank(risk: DriftClass): number {
  return Object.keys(DRIFT_CLASSES).indexOf(risk);
}

const HEAVIEST_FIRST = Object.keys(RISK_CLASSES);

/** Place in the order of weight: 0 is the heaviest. */
export function riskRank(risk: RiskClass): number {
  return HEAVIEST_FIRST.indexOf(risk);
}
