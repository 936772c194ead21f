import type { Style } from './style.ts';
import { plainText } from './terminal-text.ts';

/** Rows below their headings, each column as wide as its widest cell; the last column as it comes. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[], style: Style): string {
  const cells = rows.map((row) => row.map(plainText));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
  return [style.bold(line(headings)), ...cells.map(line)].join('\n');
}
