import { afterEach, expect, test } from 'vitest';
import { finding } from '../../../core/finding.ts';
import { annotate, annotateInPlace, failStep, type AnnotationProperties } from '../../../action/runner/annotations.ts';
import { GitHubError } from '../../../action/github/client.ts';

const at = { file: 'plugins/a/plugin.json', line: 3, column: 5 };
const twelve = Array.from({ length: 12 }, (_, number) => finding('MIRROR_FAILED', `number ${number}`, at));

function writer() {
  const written: [string, AnnotationProperties][] = [];
  return { written, write: (text: string, properties: AnnotationProperties) => void written.push([text, properties]) };
}

afterEach(() => {
  process.exitCode = undefined;
});

test('ten findings are annotated under their codes, and the others are handed back', () => {
  const { written, write } = writer();
  expect(annotate(twelve, write)).toEqual(twelve.slice(10));
  expect(written).toHaveLength(10);
  expect(written[0]).toEqual([expect.stringContaining('number 0'), { title: 'MIRROR_FAILED' }]);
  expect(annotate(twelve.slice(0, 10), write)).toEqual([]);
});

test('in place they have file, line and column, as far as these are known', () => {
  const { written, write } = writer();
  annotateInPlace([...twelve, ...twelve], write);
  expect(written).toHaveLength(10);
  expect(written[9]?.[1]).toEqual({ title: 'MIRROR_FAILED', file: at.file, startLine: 3, startColumn: 5 });
  annotateInPlace([finding('MIRROR_FAILED', 'nowhere')], write);
  expect(written[10]?.[1]).toEqual({ title: 'MIRROR_FAILED' });
});

test('a failure of GitHub has a code and fails the step; any other is one line', () => {
  const { written, write } = writer();
  const lines: string[] = [];
  const step = { error: write, setFailed: (line: string) => void lines.push(line) };
  failStep(new GitHubError('no', 403), step);
  expect(written.map(([, { title }]) => title)).toEqual(['GITHUB_FORBIDDEN']);
  expect([process.exitCode, lines]).toEqual([1, []]);
  failStep(new Error('broken', { cause: new Error('disk') }), step);
  expect(lines).toEqual(['broken: disk']);
  expect(written).toHaveLength(1);
});
