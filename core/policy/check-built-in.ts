import type { Digest, Policy } from '../../registry-schema/generated/types.ts';
import { finding, findingsOf, type Finding } from '../finding.ts';
import { recordPath } from '../registry/registry-path.ts';
import { verifyReleaseStatement, type ReleaseStatementClaim } from '../release/release-statement.ts';
import type { Tier } from './effective-tier.ts';

export interface BuiltInQuestion {
  /** Those that the release must meet. */
  readonly tiers: readonly Tier[];
  readonly policy: Policy;
  /** Of the plugin's record as accepted. */
  readonly pinned: readonly Digest[] | undefined;
  /** The release's own statement, to be held against the platform's identities as well. */
  readonly statement: Omit<ReleaseStatementClaim, 'publishers'>;
}

/**
 * What a tier that is built in asks beyond every other check: an artifact that the record pins, and a statement that the
 * platform signed. Asked at admission and at every load, so that a plugin raised to such a tier brings nothing along.
 */
export function checkBuiltIn(question: BuiltInQuestion): readonly Finding[] {
  return [...pinFindings(question), ...signerFindings(question)];
}

function pinFindings({ tiers, pinned = [], statement }: BuiltInQuestion): readonly Finding[] {
  const { digest } = statement.artifact;
  if (!tiers.some((tier) => tier.pinned) || pinned.includes(digest)) return [];
  return [
    finding('TIER_DIGEST_NOT_PINNED', `${digest} is not one of ${pinned.length} digests that the record pins`, {
      file: recordPath(statement.pluginId),
      pointer: '/pinned',
    }),
  ];
}

/** Whatever keeps the statement from being the platform's is told, also what keeps it from being anybody's. */
function signerFindings({ tiers, policy, statement }: BuiltInQuestion): readonly Finding[] {
  const asking = tiers.find((tier) => tier.signed_by === 'platform');
  if (asking === undefined) return [];
  const found = findingsOf(verifyReleaseStatement({ ...statement, publishers: policy.platform ?? [] }));
  if (found.length === 0) return [];
  const reasons = [...new Set(found.map(({ code }) => code))].join(', ');
  const at = statement.file === undefined ? undefined : { file: statement.file };
  const message = `tier ${asking.name} is signed by the platform; held against its identities the statement gives ${reasons}`;
  return [finding('TIER_SIGNER_NOT_PLATFORM', message, at)];
}
