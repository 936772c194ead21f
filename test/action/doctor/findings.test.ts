import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { impostorFindings } from '../../../action/doctor/action-pin.ts';
import { privilegedFiles, workflowFindings } from '../../../action/doctor/check-workflow.ts';
import { publicationFindings } from '../../../action/doctor/expiry.ts';
import { read, unread } from '../../../action/doctor/reading.ts';
import { parseWorkflowFile } from '../../../action/doctor/workflow-file.ts';
import { everyOf, ok, valuesOf } from '../../../core/finding.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('the workflows of this repository have nothing to be told', () => {
  const paths = globSync(['.github/workflows/*.yml', 'workflows/**/*.yml', 'action.yml', 'action/*/action.yml'], {
    cwd: ROOT,
  });
  expect(paths.length).toBeGreaterThan(3);
  const parsed = paths.map((path) => parseWorkflowFile(readFileSync(join(ROOT, path)), path.split('\\').join('/')));
  const files = valuesOf(everyOf(parsed)).flat();
  expect(files).toHaveLength(paths.length);
  const privileged = privilegedFiles(files);
  expect(files.flatMap((file) => workflowFindings(file, privileged.has(file)))).toEqual([]);
});

describe('a pin', () => {
  const sha = 'ab'.repeat(20);
  const text = `on: push\npermissions: {}\njobs:\n  one:\n    steps:\n      - uses: actions/checkout@${sha}\n      - uses: actions/checkout@${sha}\n`;
  const files = valuesOf(parseWorkflowFile(new TextEncoder().encode(text), 'a.yml'));

  test('on no ref of its repository is told once in a file, and asked about once', async () => {
    let asked = 0;
    const findings = await impostorFindings([...files, ...files], () => {
      asked += 1;
      return Promise.resolve(read('elsewhere'));
    });
    expect(asked).toBe(1);
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      code: 'DOCTOR_ACTION_IMPOSTOR',
      message: 'actions/checkout@abababababab is on no branch or tag of actions/checkout',
      at: { file: 'a.yml', line: 6 },
    });
  });

  test('that cannot be placed is unverified', async () => {
    const findings = await impostorFindings(files, () => Promise.resolve(unread('there are too many refs')));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['DOCTOR_UNVERIFIED', 'cannot verify where actions/checkout@abababababab comes from: there are too many refs'],
    ]);
  });
});

test('a role says when it expires, and in how many hours', () => {
  const now = new Date('2026-11-01T00:00:00Z');
  const expiries = {
    timestamp: '2026-11-02T12:00:00Z',
    snapshot: '2026-11-02T12:00:00Z',
    root: '2027-11-01T00:00:00Z',
  };
  expect(publicationFindings(ok(expiries), now).map(({ code, message }) => [code, message])).toEqual([
    ['DOCTOR_PUBLICATION_EXPIRING', 'timestamp expires at 2026-11-02T12:00:00Z, in 36 hours'],
  ]);
});
