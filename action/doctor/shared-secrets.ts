import { finding, type Finding } from '../../core/finding.ts';
import { unverified, type Reading } from './reading.ts';

/** Names of the secrets that every workflow file gets, on every branch that somebody can push. */
export interface SharedSecrets {
  readonly repository: Reading<readonly string[]>;
  /** Of the organization, as far as the repository gets them. */
  readonly organization: Reading<readonly string[]>;
}

/** What the shipped workflows read from environments: keys that sign, and tokens that read or propose for the registry. */
const OF_ENVIRONMENTS = new Set([
  'ADMISSIONS_KEY',
  'SNAPSHOT_KEY',
  'HEAD_KEY',
  'REVOCATIONS_KEY',
  'MEMBERS_APP_KEY',
  'MEMBERS_TOKEN',
  'PROPOSAL_TOKEN',
  'DOCTOR_TOKEN',
]);

/** Keys that lie where a workflow file on any branch reads them, whatever their environments allow. */
export function sharedSecretFindings({ repository, organization }: SharedSecrets): readonly Finding[] {
  return [...heldBy('the repository', repository), ...heldBy('the organization', organization)];
}

function heldBy(whose: string, names: Reading<readonly string[]>): readonly Finding[] {
  if (names.kind === 'unread') return [unverified(`the secrets of ${whose}`, names.why)];
  return names.value
    .filter((name) => OF_ENVIRONMENTS.has(name.toUpperCase()))
    .map((name) => finding('DOCTOR_SECRET_SHARED', `${name} is a secret of ${whose}`));
}
