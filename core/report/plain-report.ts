const CODE = /<code>(.*?)<\/code>/g;
const REFERENCE = /&#(\d{1,3});/g;

/**
 * A report of ours as text without markup, word for word. Outside text stands in `<code>` with its punctuation as character
 * references, so that whatever markup is left is our own; what is given back is still one line for each of ours.
 */
export function plainReport(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => line !== '| | |' && line !== '|---|---|')
    .map((line) => plainLine(line))
    .join('\n')
    .trimEnd();
}

function plainLine(line: string): string {
  return line
    .replace(/^#+ /, '')
    .replace(/^\| ([^|]*) \| (.*) \|$/, '$1: $2')
    .replaceAll('**', '')
    .replaceAll('<br>', '\n  ')
    .replaceAll('&lt;', '<')
    .replaceAll(CODE, (_, text: string) =>
      text.replaceAll(REFERENCE, (__, number: string) => String.fromCharCode(Number(number))),
    );
}
