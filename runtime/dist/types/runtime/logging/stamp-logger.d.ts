import type { Decision } from '../../registry-schema/generated/types.js';
/** Any logger that makes children with fixed fields: pino, bunyan, winston, the OpenTelemetry bridges of them. */
export interface ParentLogger<Child> {
    child(bindings: Readonly<Record<string, string>>): Child;
}
type Stamped = Pick<Decision, 'plugin_id' | 'digest' | 'run_id'>;
/**
 * A child of the host's logger whose every line says `plugin_id`, `artifact_digest` and `run_id`: give it to the code that
 * runs the plugin, and no line of a run is without them. `runId` is the decision's own unless given.
 */
export declare function stampLogger<Child>(logger: ParentLogger<Child>, decision: Stamped, runId?: string | undefined): Child;
/** The same as attributes of an OpenTelemetry resource: of all logs, spans and metrics of a process that runs one plugin. */
export declare function resourceAttributes(decision: Stamped, runId?: string | undefined): Readonly<Record<string, string>>;
export {};
