import type { Deny } from '../registry/registry-state.ts';
import { boundedMarkdown } from './bounded-markdown.ts';
import { codeText } from './outside-text.ts';
import { scopeText } from './revocation-proposal.ts';

/** What one revoke did. */
export interface RevokedReport {
  readonly added: readonly Deny[];
  readonly known: readonly string[];
  readonly radius:
    | { readonly releases: number; readonly plugins: readonly string[]; readonly admitted: number }
    | undefined;
  /** Version of the revocations role. */
  readonly version: number;
}

/** The job summary of a revoke: what is denied now, by whom, why, and how much that is. */
export function renderRevokeReport({ added, known, radius, version }: RevokedReport): string {
  return boundedMarkdown([
    added.length === 0 ? '## Nothing new to deny' : `## Denied, and in force: revocations ${version}`,
    ...added.map(
      ({ id, scope, action, effect, reason, issuer }) =>
        `- ${codeText(scopeText(scope))}: ${codeText(action)}, runs under way: ${codeText(effect)}, because ${codeText(reason)}; issued by ${codeText(issuer.name)} as ${codeText(id)}`,
    ),
    ...(added.length === 0 ? [] : [radiusText(radius)]),
    ...known.map((id) => `- ${codeText(id)} was published before`),
  ]);
}

function radiusText(radius: RevokedReport['radius']): string {
  if (radius === undefined) return 'How much that concerns cannot be told: the allowlist cannot be read.';
  const { releases, plugins, admitted } = radius;
  return `Concerned: ${releases} of ${admitted} admitted releases, of ${plugins.length} plugins.`;
}
