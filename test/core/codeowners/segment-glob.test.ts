import { expect, test } from 'vitest';
import { compileSegment, literalEdges, type Segment } from '../../../core/codeowners/segment-glob.ts';

function edges(text: string): readonly string[] {
  const segment: Segment = compileSegment(text);
  if (segment.kind === 'literal') return [segment.kind, segment.text];
  const { head, tail } = literalEdges(segment);
  return [segment.kind, head.join(''), tail.join('')];
}

test('a segment without a wildcard is a text, and any other begins and ends with what is literal in it', () => {
  expect(edges('plugin.json')).toEqual(['literal', 'plugin.json']);
  expect(edges('a\\*b')).toEqual(['literal', 'a*b']);
  expect(edges('release-*.json')).toEqual(['glob', 'release-', 'nosj.']);
  expect(edges('ab?cd')).toEqual(['glob', 'ab', 'dc']);
  expect(edges('*')).toEqual(['glob', '', '']);
  expect(edges('?x*y?')).toEqual(['glob', '', '']);
});
