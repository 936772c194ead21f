import type { PluginId, Revocation } from '../../registry-schema/generated/types.ts';
import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { mayList, readComponents } from '../../core/denies/component-scope.ts';
import { statedPublisher } from '../../core/denies/publisher-scope.ts';
import { finding, type Finding } from '../../core/finding.ts';
import { expandRevocation, needsEvidence, pluginOfScope, type ScopeEvidence } from '../../core/denies/denies.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import type { Deny, ReleaseRow } from '../../core/registry/registry-state.ts';
import { MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { AdmittedPlugins, Plugins } from './admitted-plugins.ts';

export interface ExpandedDeny {
  readonly deny: Deny;
  /** Plugins of which it covers a release; undefined where what is admitted cannot be read. */
  readonly plugins: readonly PluginId[] | undefined;
  /** What might be covered and could not be read. */
  readonly findings: readonly Finding[];
}

/** How many files of evidence are asked for at once. */
const READS_AT_ONCE = 16;
const PROGRESS_EVERY = 500;

/**
 * What a deny covers among what is admitted. One by publisher or component looks into a statement or an SBOM of every release,
 * each verified by the digest of its row. What cannot be read holds no deny by name back: a host matches names, too.
 */
export async function expandDeny(
  revocation: Revocation,
  admitted: AdmittedPlugins,
  previous: PreviousPublication,
  progress: (text: string) => void,
): Promise<ExpandedDeny> {
  const { scope } = revocation;
  if (scope.kind === 'digest')
    return { deny: expandRevocation(revocation, { plugins: new Map() }), plugins: undefined, findings: [] };
  const named = pluginOfScope(scope);
  const plugins = named !== undefined && isPluginId(named) ? await admitted.of(named) : await admitted.all();
  if (plugins.kind === 'refused') {
    const deny = expandRevocation(revocation, { plugins: new Map() });
    return {
      deny,
      plugins: undefined,
      findings: needsEvidence(scope) ? [unreadable(plugins.findings[0].message)] : [],
    };
  }
  const looked = needsEvidence(scope) ? await gatherEvidence(scope, plugins.value, previous, progress) : undefined;
  const deny = expandRevocation(revocation, { plugins: plugins.value }, (row) => looked?.evidence.get(row.ordinal));
  return { deny, plugins: pluginsIn(deny, plugins.value), findings: looked?.findings ?? [] };
}

function pluginsIn({ digests }: Deny, plugins: Plugins): readonly PluginId[] {
  const covered = new Set(digests);
  return [...plugins]
    .filter(([, { releases }]) => releases.some(({ artifact }) => covered.has(artifact.digest)))
    .map(([id]) => id)
    .sort();
}

interface Looked {
  /** By ordinal. */
  readonly evidence: ReadonlyMap<number, ScopeEvidence>;
  readonly findings: readonly Finding[];
}

async function gatherEvidence(
  scope: Revocation['scope'],
  plugins: Plugins,
  previous: PreviousPublication,
  progress: (text: string) => void,
): Promise<Looked> {
  const evidence = new Map<number, ScopeEvidence>();
  const unread: string[] = [];
  const read = scope.kind === 'component' ? componentsReader(mayList(scope), previous) : publisherReader(previous);
  const waiting = [...plugins].flatMap(([id, { releases }]) => releases.map((row) => ({ id, row })));
  const all = waiting.length;
  let done = 0;
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const found = await read(next.row);
      if (found === undefined) unread.push(`${next.id} ${next.row.version}`);
      else evidence.set(next.row.ordinal, { ...found, admittedAt: new Date(next.row.admitted_at) });
      done += 1;
      if (done % PROGRESS_EVERY === 0) progress(`looking into release ${done} of ${all}`);
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  const [first, ...rest] = unread.sort();
  if (first === undefined) return { evidence, findings: [] };
  return { evidence, findings: [unreadable(`of ${first}${rest.length === 0 ? '' : ` and ${rest.length} more`}`)] };
}

type ReadRow = (row: ReleaseRow) => Promise<Omit<ScopeEvidence, 'admittedAt'> | undefined>;

function componentsReader(mayListIt: (sbom: Uint8Array) => boolean, previous: PreviousPublication): ReadRow {
  return async (row) => {
    const bytes = await previous.evidence(row.sbom_digest, MAX_SBOM_BYTES);
    if (bytes.kind === 'refused') return undefined;
    if (!mayListIt(bytes.value)) return { components: [] };
    const components = readComponents(bytes.value);
    return components.kind === 'ok' ? { components: components.value } : undefined;
  };
}

function publisherReader(previous: PreviousPublication): ReadRow {
  return async (row) => {
    const bytes = await previous.evidence(row.statement_digest, MAX_BUNDLE_BYTES);
    const publisher = bytes.kind === 'ok' ? statedPublisher(bytes.value) : undefined;
    return publisher === undefined ? undefined : { publisher };
  };
}

function unreadable(what: string): Finding {
  return finding('REVOKE_EVIDENCE_UNREADABLE', `the evidence cannot be read: ${what}`);
}
