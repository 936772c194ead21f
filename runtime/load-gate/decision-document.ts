import type { Decision, Digest, PluginId } from '../../registry-schema/generated/types.ts';
import { codeEntry } from '../../core/codes/index.ts';
import type { Finding } from '../../core/finding.ts';
import type { AdmittedRelease } from '../../core/load/admitted-release.ts';
import type { LoadAnswer } from '../../core/load/decide-load.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import { wholeSeconds } from '../../core/time.ts';

export interface Loaded {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
}

/** What a decision says beside the answer itself. */
export interface DecisionContext {
  /** Id of the entry that records the decision. */
  readonly auditLog: string;
  readonly runId?: string;
  /** The plugin that the host means to load; the artifact's own word otherwise. */
  readonly pluginId?: string;
  readonly now: Date;
  readonly digest: Digest | undefined;
  /** Snapshot version; null where there was no publication. */
  readonly publicationVersion: number | null;
}

/** Written into a decision, so that it fits a line of the journal; an archive of thousands of bad members has more. */
const MAX_DECISION_FINDINGS = 100;

/** Stands in a decision where no plugin could be told. */
const UNKNOWN_PLUGIN = 'unknown' as PluginId;

/** A deny for what came before any release could be asked about. */
export function deniedBy(findings: readonly Finding[]): LoadAnswer {
  return { verdict: 'deny', release: undefined, tier: undefined, findings };
}

/** The same answer, denied by what was found besides. */
export function deniedAlso(answer: LoadAnswer, besides: readonly Finding[]): LoadAnswer {
  const { release, tier } = answer;
  const before = answer.verdict === 'deny' ? answer.findings : [];
  const isNew = ({ code }: Finding) => !before.some((known) => known.code === code);
  return { verdict: 'deny', release, tier, findings: [...before, ...besides.filter(isNew)] };
}

/** The decision document of an answer. `claimed` is the name that the artifact gives itself. */
export function decisionOf(answer: LoadAnswer, context: DecisionContext, claimed?: string): Loaded {
  const findings = answer.verdict === 'deny' ? answer.findings : [];
  const { release } = answer;
  const wouldDeny = answer.verdict === 'allow' ? answer.wouldDeny : undefined;
  const decision: Decision = {
    schema_version: 1,
    plugin_id: pluginIdOf(release, context.pluginId ?? claimed ?? ''),
    tier: answer.tier ?? release?.record.tier.name ?? null,
    permissions: answer.verdict === 'allow' ? answer.permissions : [],
    execution_limit_ms: answer.verdict === 'allow' ? answer.executionLimitMs : null,
    audit_log: context.auditLog,
    verdict: answer.verdict,
    findings: findings.slice(0, MAX_DECISION_FINDINGS).map(saidFinding),
    ...(wouldDeny === undefined ? {} : { would_deny: wouldDeny.slice(0, MAX_DECISION_FINDINGS) }),
    version: release?.row.version ?? null,
    ...(context.digest === undefined ? {} : { digest: context.digest }),
    ...(context.runId === undefined ? {} : { run_id: context.runId }),
    publication_version: context.publicationVersion,
    isolation: null,
    decided_at: wholeSeconds(context.now),
  };
  return { decision, findings };
}

/** As a decision holds it. A cut must not leave half of a surrogate pair, which no journal could hold. */
export function saidFinding({ code, message }: Finding): NonNullable<Decision['findings']>[number] {
  return { code, message: message.slice(0, 2000).toWellFormed(), hint: codeEntry(code).hint };
}

/** The admitted name, or the one given; a name that is none is not repeated. */
function pluginIdOf(release: AdmittedRelease | undefined, given: string): PluginId {
  const name = release?.pluginId ?? given;
  return isPluginId(name) ? name : UNKNOWN_PLUGIN;
}
