import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGES, readPage, root } from './markdown.ts';

const TOP_LEVEL = new Set(readdirSync(root));

/** A span is a path of this tree if it begins with something at its top and is written like one. */
function isPath(span: string): boolean {
  return /^[\w.][\w./*-]*$/.test(span) && TOP_LEVEL.has(span.split('/')[0] ?? '');
}

function isThere(path: string): boolean {
  return path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path));
}

describe.each(PAGES)('%s', (file) => {
  const page = readPage(file);

  test('names only paths that exist', () => {
    expect(page.spans.filter((span) => isPath(span) && !isThere(span))).toEqual([]);
  });

  test('links only to what exists', () => {
    const local = page.links.filter((target) => !/^(?:https?:|#)/.test(target));
    const missing = local.filter((target) => !isThere(join(dirname(file), target.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  test('links only to headings that exist in it', () => {
    const anchors = [...page.text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    const wanted = page.links.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
    expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});

test('a path that is not there would be found', () => {
  expect(isPath('core/admission/decide-nothing.ts')).toBe(true);
  expect(isThere('core/admission/decide-nothing.ts')).toBe(false);
  expect(isPath('plugins/<id>/plugin.json')).toBe(false);
});
