import { n as plainText } from "./portcullis.js";

// cli/output/render-table.ts
/** Rows below their headings, each column as wide as its widest cell; the last column as it comes. */
function renderTable(headings, rows, style) {
	const cells = rows.map((row) => row.map(plainText));
	const widths = headings.map((heading, column) => Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ");
	return [style.bold(line(headings)), ...cells.map(line)].join("\n");
}

export { renderTable as t };