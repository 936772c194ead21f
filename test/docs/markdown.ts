import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The pages that speak of this tree; docs/cli.md and docs/refusals.md are generated, and held to the same rules. */
export const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/publication.md',
  'docs/latency.md',
  'docs/runtime.md',
  'docs/compromise.md',
  'docs/keys.md',
  'docs/setup.md',
  'docs/github.md',
  'docs/cli.md',
  'docs/refusals.md',
] as const;

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

export interface Page {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  /** Inline code, outside of blocks. */
  readonly spans: readonly string[];
  /** Targets of links, outside of blocks. */
  readonly links: readonly string[];
}

const BLOCK = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;

export function readPage(file: string): Page {
  const text = readFileSync(join(root, file), 'utf8');
  const prose = text.replaceAll(BLOCK, '');
  return {
    file,
    text,
    blocks: [...text.matchAll(BLOCK)].map(([, language = '', code = '']) => ({ language, text: code })),
    spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span),
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  };
}

/** The rows of every table below a heading, as cells, header and rule left out. */
export function tableUnder(page: Page, heading: string): readonly (readonly string[])[] {
  const section = page.text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
