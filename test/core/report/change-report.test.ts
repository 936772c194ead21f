import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import { expect, test } from 'vitest';
import { finding, type Finding } from '../../../core/finding.ts';
import { boundedMarkdown } from '../../../core/report/bounded-markdown.ts';
import {
  renderChangeReport,
  type ChangeReport,
  type ReportedEvidence,
  type ReportedRelease,
} from '../../../core/report/change-report.ts';
import { findingParagraphs, findingText } from '../../../core/report/findings-report.ts';
import { renderPublishReport } from '../../../core/report/publish-report.ts';
import { proposalBody, proposalTitle } from '../../../core/report/proposal.ts';

const GITHUB_LIMIT = 65_536;

const EVIDENCE: ReportedEvidence = {
  artifactName: 'a.whl',
  artifactDigest: `sha256:${'0'.repeat(64)}`,
  url: 'https://example.org/a.whl',
  builtBy: 'ci/acme',
  provenance: [{ builder: 'ci/acme', path: '.github/workflows/release.yml', commit: 'd'.repeat(40) }],
};

const RELEASE: ReportedRelease = {
  folder: 'plugins/a/releases/1.0.0',
  tier: 'vetted',
  lapsedFrom: undefined,
  changes: [
    {
      subject: 'egress',
      direction: 'widened',
      risk: 'egress-host',
      before: '*.openai.azure.com',
      after: '*.azure.com',
      pointer: '/allowed_egress/0',
    },
  ],
  drift: [{ aspect: 'trigger', risk: 'drift-trigger', before: 'push', after: 'workflow_dispatch' }],
  softened: [{ finding: finding('SDK_UNDECLARED', '@org/left-pad'), by: { kind: 'enforcement', level: 'observe' } }],
  quorum: { ...NO_QUORUM, approvals: 2 },
  evidence: EVIDENCE,
};

const REPORT: ChangeReport = {
  pullRequest: 7,
  verdict: 'admissible',
  findings: [],
  releases: [RELEASE],
  approval: 'given',
  approvals: [],
  approvalFindings: [],
  base: 'b'.repeat(40),
  head: 'c'.repeat(40),
};

const found = (message: string, file = 'plugins/a/plugin.json'): Finding =>
  finding('CHANGE_PATH_UNKNOWN', message, { file, line: 3 });

function reportOf(release: Partial<ReportedRelease>): ChangeReport {
  return { ...REPORT, releases: [{ ...RELEASE, ...release }] };
}

function headings(markdown: string): string[] {
  return markdown.split('\n').filter((line) => line.startsWith('#'));
}

const FOLDER_HEADING = '### <code>plugins&#47;a&#47;releases&#47;1&#46;0&#46;0</code>';

test('the verdict comes first, then what the release may do now, findings, approval, and evidence last', () => {
  const rest = ['### Would refuse', '### Approval', '### Evidence'];
  expect(headings(renderChangeReport(REPORT))).toEqual(['## Admissible and approved', FOLDER_HEADING, ...rest]);
  const refused = renderChangeReport({ ...REPORT, verdict: 'refused', findings: [found('a'), found('b')] });
  expect(headings(refused)).toEqual(['## Refused: 2 findings', FOLDER_HEADING, '### Findings', ...rest]);
});

test('a reviewer sees the widening, the drift, what policy only notes, and how many must approve', () => {
  const report = renderChangeReport(REPORT);
  expect(report).toContain('; needed: 2 approvals.');
  expect(report).toContain('&#42;&#46;azure&#46;com');
  expect(report).toContain(
    '<code>trigger changed from push to workflow&#95;dispatch &#91;drift&#45;trigger&#58; something else started the workflow&#93;</code>',
  );
  expect(report).toContain('SDK_UNDECLARED: <code>&#64;org&#47;left&#45;pad</code> (the tier is on observe)');
});

test('what is not known of a build is told as such', () => {
  const provenance = [{ builder: 'ci/acme', path: undefined, commit: undefined }];
  expect(renderChangeReport(reportOf({ evidence: { ...EVIDENCE, provenance } }))).toContain(
    '<code>ci&#47;acme</code> ran <code>a build</code> at <code>a commit not stated</code>',
  );
});

test('a tier that has fallen says from where, and a single approval is told as one', () => {
  const report = renderChangeReport(
    reportOf({ tier: 'unverified', lapsedFrom: 'vetted', quorum: { ...NO_QUORUM, approvals: 1 } }),
  );
  expect(report).toContain(
    'Tier <code>unverified</code>, fallen from <code>vetted</code>: its review is overdue; needed: 1 approval.',
  );
});

test('what a release no longer may do is marked as less, not as more', () => {
  const change = {
    subject: 'egress' as const,
    direction: 'narrowed' as const,
    risk: 'none' as const,
    before: 'a.example',
    after: null,
    pointer: '/allowed_egress',
  };
  expect(renderChangeReport(reportOf({ changes: [change] }))).toMatch(/^- − <code>egress narrowed/m);
});

test('what is waived names the waiver and its end', () => {
  const by = { kind: 'waiver' as const, id: 'until-spring', expires: '2026-03-01T00:00:00Z' };
  expect(renderChangeReport(reportOf({ softened: [{ finding: finding('OSV_VULNERABLE', 'x'), by }] }))).toContain(
    '(waived by <code>until&#45;spring</code> until <code>2026&#45;03&#45;01T00&#58;00&#58;00Z</code>)',
  );
});

test('each approval is told with its account and the commit that it saw', () => {
  const approval = { login: 'octo-cat', id: 11, pull_request: 7, review_id: 3, commit: 'c'.repeat(40) };
  const seated = { ...approval, capacities: ['security'] };
  expect(renderChangeReport({ ...REPORT, approvals: [seated] })).toContain(
    `Given.\n\n- <code>octo&#45;cat</code> (account 11) as <code>security</code> on <code>${'c'.repeat(40)}</code>`,
  );
});

test('a release that may do what the last one may says so', () => {
  const report = renderChangeReport(reportOf({ changes: [], drift: [], softened: [] }));
  expect(report).toContain('no more and no less');
});

test('findings stand under their file, and a hint is given once for each code', () => {
  const [one, list, other] = findingParagraphs([found('a'), found('b', 'x'), found('c')]);
  expect(one).toContain('plugin&#46;json');
  expect(list?.split('\n')).toHaveLength(2);
  expect(list).toMatch(/line 3: <code>a<\/code><br>.*\n.*<code>c<\/code>$/);
  expect(other).toContain('<code>x</code>');
});

test('a report says what it judged, be it proposed yet or not', () => {
  const last = (report: ChangeReport): string | undefined => renderChangeReport(report).trimEnd().split('\n').at(-1);
  expect(last(REPORT)).toMatch(/^Pull request 7: head <code>c{40}<.*at <code>b{40}</);
  expect(last({ ...REPORT, pullRequest: undefined, base: undefined })).toMatch(
    /^Head <code>c{40}<.*<code>not reached</,
  );
});

test('what a hint leaves to be filled in is shown, inside and outside of code', () => {
  const [, lines] = findingParagraphs([
    found('a'),
    finding('RELEASE_PLUGIN_UNKNOWN', 'b', { file: 'plugins/a/plugin.json' }),
  ]);
  expect(lines).toContain('plugins/&lt;id>/plugin.json');
  expect(lines).toContain('`portcullis plugin new`');
  expect(lines).not.toMatch(/<(?!\/?code>|br>)/);
});

test('a report that is cut still names the head that it is about', () => {
  const flood = Array.from({ length: 500 }, (_, index) => found('@'.repeat(5000), `plugins/${index}`));
  const report = renderChangeReport({ ...REPORT, verdict: 'refused', findings: flood });
  expect(report).toMatch(/does not fit here\._\n\nPull request 7: head <code>c{40}<\/code> by .*\.\n$/);
  expect(renderChangeReport({ ...REPORT, pullRequest: undefined })).toContain('Head <code>c');
});

test('megabytes of findings stay below what GitHub takes, and say that something is missing', () => {
  const flood = Array.from({ length: 5000 }, (_, index) => found('@'.repeat(5000), `plugins/${index}`));
  const report = renderChangeReport({ ...REPORT, verdict: 'refused', findings: flood, approvalFindings: flood });
  expect(report.length).toBeLessThan(GITHUB_LIMIT);
  expect(report).toMatch(/^## Refused: 5000 findings/);
  expect(report).toContain('does not fit');
});

test('a cut falls between paragraphs', () => {
  expect(boundedMarkdown(['one', 'x'.repeat(100), 'three'], 60)).toBe('one\n\n_The rest does not fit here._\n');
  expect(boundedMarkdown(['one', 'two'])).toBe('one\n\ntwo\n');
});

test('a finding as a line holds no line break that could start a workflow command', () => {
  expect(findingText(found('a\n::add-mask::b'))).not.toContain('\n');
});

test('a publish says what was left out before what was admitted', () => {
  const events = [{ kind: 'left-out' as const, commit: 'c', subject: '@org/x', findings: [found('a')] }];
  const report = renderPublishReport({
    kind: 'unchanged',
    version: 3,
    sourceCommit: 'c',
    events,
    pendingDenies: ['d'],
  });
  expect(headings(report)).toEqual(['## Nothing new to publish', '### Left out: <code>&#64;org&#47;x</code>']);
  expect(report).toContain('deny <code>d</code>');
});

test('a proposal names artifact and builder as plain text', () => {
  const release = {
    pluginId: 'a',
    version: '1',
    artifactName: 'a.whl',
    artifactDigest: 'sha256:0',
    url: 'https://e.org/@x',
    builtBy: 'ci\n@org/team',
  };
  expect(proposalTitle({ ...release, version: '1\n@org' })).toBe('Release a 1\\u{a}@org');
  expect(proposalBody(release)).not.toMatch(/@|https:/);
});
