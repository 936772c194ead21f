/** The words of a line of shell as the docs write them: quotes, no nesting. Redirections and what follows `||` are cut off. */
export function words(line: string): readonly string[] {
  const found = [...line.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+(?:"[^"]*")?[^\s"']*)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const end = found.findIndex((word) => ['||', '&&', '|', '>', '#', ';'].includes(word));
  return end === -1 ? found : found.slice(0, end);
}

/** What follows `portcullis` on the command lines of a shell block, continuation lines joined. */
export function commandLines(block: string): readonly string[] {
  return block
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => /^\s*(?:npx )?portcullis (.+)$/.exec(line)?.[1] ?? []);
}
