import type { Decision, Digest } from '../../registry-schema/generated/types.js';
import type { Finding } from '../../core/finding.js';
import type { LoadAnswer } from '../../core/load/decide-load.js';
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
/** A deny for what came before any release could be asked about. */
export declare function deniedBy(findings: readonly Finding[]): LoadAnswer;
/** The same answer, denied by what was found besides. */
export declare function deniedAlso(answer: LoadAnswer, besides: readonly Finding[]): LoadAnswer;
/** The decision document of an answer. `claimed` is the name that the artifact gives itself. */
export declare function decisionOf(answer: LoadAnswer, context: DecisionContext, claimed?: string): Loaded;
/** As a decision holds it. A cut must not leave half of a surrogate pair, which no journal could hold. */
export declare function saidFinding({ code, message }: Finding): NonNullable<Decision['findings']>[number];
