import type { Decision } from '../../registry-schema/generated/types.ts';

/** Any logger that makes children with fixed fields: pino, bunyan, winston, the OpenTelemetry bridges of them. */
export interface ParentLogger<Child> {
  child(bindings: Readonly<Record<string, string>>): Child;
}

type Stamped = Pick<Decision, 'plugin_id' | 'digest' | 'run_id'>;

/**
 * A child of the host's logger whose every line says `plugin_id`, `artifact_digest` and `run_id`: give it to the code that
 * runs the plugin, and no line of a run is without them. `runId` is the decision's own unless given.
 */
export function stampLogger<Child>(logger: ParentLogger<Child>, decision: Stamped, runId = decision.run_id): Child {
  return logger.child({
    plugin_id: decision.plugin_id,
    ...(decision.digest === undefined ? {} : { artifact_digest: decision.digest }),
    ...(runId === undefined ? {} : { run_id: runId }),
  });
}

/** The same as attributes of an OpenTelemetry resource: of all logs, spans and metrics of a process that runs one plugin. */
export function resourceAttributes(decision: Stamped, runId = decision.run_id): Readonly<Record<string, string>> {
  return {
    'plugin.id': decision.plugin_id,
    ...(decision.digest === undefined ? {} : { 'plugin.artifact.digest': decision.digest }),
    ...(runId === undefined ? {} : { 'plugin.run.id': runId }),
  };
}
