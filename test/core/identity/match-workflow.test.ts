import { expect, test } from 'vitest';
import type { CertificateIdentity } from '../../../core/identity/certificate.ts';
import { matchWorkflow } from '../../../core/identity/match-workflow.ts';
import type { WorkflowIdentity } from '../../../core/identity/signer-identity.ts';
import { ENROLLED } from '../attestation/signing-bench.ts';

const ORIGIN = new URL(ENROLLED.source_repository).origin;

/** What the certificate of a workflow states that is enrolled as given. */
function statedBy(enrolled: WorkflowIdentity, name: string): CertificateIdentity {
  return {
    alternative_names: [{ kind: 'uri', value: name }],
    build_signer_uri: name,
    issuer: enrolled.issuer,
    source_repository: enrolled.source_repository,
    source_repository_id: enrolled.source_repository_id,
    source_repository_owner_id: enrolled.source_repository_owner_id,
    source_repository_ref: 'refs/tags/v1',
    build_trigger: ENROLLED.trigger,
    runner_environment: enrolled.runner_environment,
  };
}

test('a workflow that states what is enrolled is that workflow', () => {
  expect(matchWorkflow(statedBy(ENROLLED, `${ORIGIN}/${ENROLLED.workflow}@refs/tags/v1`), ENROLLED)).toEqual([]);
});

test.each<{ name: string; enrolled: WorkflowIdentity; stated: string }>([
  { name: 'without a path', enrolled: { ...ENROLLED, workflow: '' }, stated: `${ORIGIN}/@refs/tags/v1` },
  {
    name: 'of a repository that is no address',
    enrolled: { ...ENROLLED, source_repository: 'octo/plugin' },
    stated: `octo/plugin/${ENROLLED.workflow}@refs/tags/v1`,
  },
])('an enrolled workflow $name is nobody, whatever a certificate states', ({ enrolled, stated }) => {
  const found = matchWorkflow(statedBy(enrolled, stated), enrolled, 'a.json');
  expect(found.map(({ code, at }) => [code, at])).toEqual([['SIGNER_WRONG_WORKFLOW', { file: 'a.json' }]]);
});

test('a workflow that several events may start is started by any of them, and by no other', () => {
  const enrolled = { ...ENROLLED, trigger: ['push', 'schedule'] };
  const startedBy = (event?: string) => {
    const { build_trigger: _push, ...stated } = statedBy(ENROLLED, `${ORIGIN}/${ENROLLED.workflow}@refs/tags/v1`);
    const started = event === undefined ? stated : { ...stated, build_trigger: event };
    return matchWorkflow(started, enrolled).map(({ code, message }) => `${code} ${message}`);
  };
  expect([startedBy('push'), startedBy('schedule')]).toEqual([[], []]);
  expect(startedBy('workflow_dispatch')).toEqual([
    'SIGNER_WRONG_TRIGGER the certificate states "workflow_dispatch", enrolled is "push or schedule"',
  ]);
  expect(startedBy()).toHaveLength(1);
});

test.each([['' as const], [[] as const], [['']]])('a trigger enrolled as %j is started by nothing', (trigger) => {
  const stated = statedBy(ENROLLED, `${ORIGIN}/${ENROLLED.workflow}@refs/tags/v1`);
  const found = matchWorkflow({ ...stated, build_trigger: '' }, { ...ENROLLED, trigger });
  expect(found.map(({ code }) => code)).toEqual(['SIGNER_WRONG_TRIGGER']);
});
