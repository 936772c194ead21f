import { pino } from 'pino';
import { expect, test } from 'vitest';
import { digestFromHex } from '../../../core/digest.ts';
import type { PluginId } from '../../../registry-schema/generated/types.ts';
import { resourceAttributes, stampLogger } from '../../../runtime/logging/stamp-logger.ts';

const digest = digestFromHex('a'.repeat(64));
const decision = { plugin_id: 'text_redaction' as PluginId, digest, run_id: 'run_17' };

test('every line of a stamped logger names plugin, artifact and run; those of its parent do not', () => {
  const lines: string[] = [];
  const logger = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });
  const stamped = stampLogger(logger, decision);
  stamped.info('started');
  stamped.child({ step: 'read' }).warn({ bytes: 3 }, 'read');
  logger.info('unstamped');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 30, plugin_id: 'text_redaction', artifact_digest: digest, run_id: 'run_17', msg: 'started' },
    {
      level: 40,
      plugin_id: 'text_redaction',
      artifact_digest: digest,
      run_id: 'run_17',
      step: 'read',
      bytes: 3,
      msg: 'read',
    },
    { level: 30, msg: 'unstamped' },
  ]);
});

test('the run is the one given, or the decision’s; what there is none of is left out', () => {
  const logger = { child: (bindings: Readonly<Record<string, string>>) => bindings };
  expect(stampLogger(logger, decision, 'run_18')).toMatchObject({ run_id: 'run_18' });
  const { plugin_id } = decision;
  expect(stampLogger(logger, { plugin_id })).toEqual({ plugin_id });
  expect(resourceAttributes({ plugin_id })).toEqual({ 'plugin.id': plugin_id });
});

test('resource attributes carry the names that OpenTelemetry data is queried by', () => {
  expect(resourceAttributes(decision)).toEqual({
    'plugin.id': 'text_redaction',
    'plugin.artifact.digest': digest,
    'plugin.run.id': 'run_17',
  });
  expect(resourceAttributes(decision, 'run_18')['plugin.run.id']).toBe('run_18');
});
