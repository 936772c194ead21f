import { expect, test } from 'vitest';
import { finding } from '../../../core/finding.ts';
import { renderPublishReport, type PublishedReport } from '../../../core/report/publish-report.ts';

const COMMIT = 'c'.repeat(40);
const REPORT: PublishedReport = { kind: 'published', version: 3, sourceCommit: COMMIT, events: [], pendingDenies: [] };

test('a publish that waits for an artifact says which commit waits, and why, before all else', () => {
  const findings = [finding('RELEASE_ARTIFACT_UNREACHABLE', 'it did not answer', { file: 'a.whl' })];
  const [title, , waiting, file] = renderPublishReport({ ...REPORT, waiting: { commit: COMMIT, findings } }).split(
    '\n\n',
  );
  expect(title).toBe('## Published version 3');
  expect(waiting).toBe(`### Waiting: <code>${COMMIT}</code> and what follows it, for an artifact out of reach`);
  expect(file).toBe('**<code>a&#46;whl</code>**');
});

test('a halt names the commit and every path that nobody accepted', () => {
  const findings = [finding('APPROVAL_NO_PULL_REQUEST', 'pushed')];
  const report = renderPublishReport({
    ...REPORT,
    events: [{ kind: 'halted', commit: COMMIT, paths: ['policy.yml', 'trust/@org'], findings }],
  });
  expect(report).toContain(
    `### Halted: <code>${COMMIT}</code> changed <code>policy&#46;yml</code>, <code>trust&#47;&#64;org</code>`,
  );
  expect(report).toContain('APPROVAL_NO_PULL_REQUEST');
});
