import type { Policy, Reinstatement } from '../../registry-schema/generated/types.ts';
import { parseReinstatement } from '../documents/reinstatement.ts';
import { finding, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import type { Change } from '../registry/change.ts';
import { entryDigest } from '../denies/denies.ts';
import { classifyPath } from '../registry/registry-path.ts';
import type { RegistryState } from '../registry/registry-state.ts';

type Ground = Pick<RegistryState, 'denies' | 'plugins' | 'reinstatements'>;

/**
 * What a file below reinstatements/ would end, if it may: exactly one quarantine that stands, and never a revocation. Who has to
 * approve it is the quorum's to say, and there must be one. The rows of a tree do not tell how a release entered.
 */
export function readEnding(
  change: Change,
  ground: Ground,
  policy: Policy | undefined,
  rows: 'published' | 'of-a-tree' = 'published',
): Outcome<Reinstatement> {
  const path = classifyPath(change.path);
  if (change.bytes === undefined || path.kind !== 'reinstatement')
    return refused(finding('CHANGE_REINSTATEMENT_IMMUTABLE', `${change.path} is gone, or is no file`));
  const parsed = parseReinstatement(change.bytes, change.path);
  if (parsed.kind === 'refused') return parsed;
  const { value } = parsed.value;
  const findings: Finding[] = [
    ...quorumFindings(policy),
    ...endFindings(value, ground, rows).map((found) => ({ ...found, at: parsed.value.at('/ends') })),
  ];
  if (value.id !== path.id)
    findings.push(
      finding(
        'REINSTATEMENT_MEMBER_INVALID',
        `id is ${value.id}, the file is named ${path.id}`,
        parsed.value.at('/id'),
      ),
    );
  return unlessFound(findings, () => value);
}

/** Un-denying is expensive: where nobody has said how many must agree, nobody can. A platform of pushes has nobody to ask. */
function quorumFindings(policy: Policy | undefined): readonly Finding[] {
  if (policy === undefined || policy.approvals.source === 'push') return [];
  if ((policy.quorum ?? []).some(({ risk }) => risk === 'reinstate')) return [];
  return [finding('REINSTATEMENT_QUORUM_UNSET', 'the quorum of policy.yml has no rule for the risk reinstate')];
}

function endFindings(
  { ends }: Reinstatement,
  { denies, plugins, reinstatements }: Ground,
  rows: 'published' | 'of-a-tree',
): readonly Finding[] {
  const unknown = (what: string) => [finding('REINSTATEMENT_ENDS_NOTHING', what)];
  if (ends.kind === 'release') {
    const releases = plugins.get(ends.plugin_id)?.releases ?? [];
    const row = releases.find(({ artifact }) => artifact.digest === ends.digest);
    return (rows === 'published' ? row?.quarantined : row !== undefined) === true
      ? []
      : unknown(`no release ${ends.digest} of ${ends.plugin_id} entered quarantined`);
  }
  const entry = denies.find((deny) => deny.id === ends.entry && entryDigest(deny) === ends.entry_digest);
  if (entry === undefined) return unknown(`no entry ${ends.entry} says what has the digest ${ends.entry_digest}`);
  if (entry.action === 'revoked')
    return [finding('REINSTATEMENT_ENDS_REVOCATION', `${ends.entry} is a revocation, which is for ever`)];
  const isEnded = reinstatements.some(
    (before) => before.ends.kind === 'entry' && before.ends.entry_digest === ends.entry_digest,
  );
  return isEnded ? unknown(`${ends.entry} was ended before`) : [];
}
