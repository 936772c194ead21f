import { plainText } from './terminal-text.ts';

const MAX_ERROR_LINE_LENGTH = 1_000;
const MAX_CAUSES = 8;

/** An error and its causes as one line; what a cause repeats of its parent is left out. Never a stack. */
export function errorLine(error: unknown): string {
  const parts: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth <= MAX_CAUSES && current !== undefined && current !== null; depth += 1) {
    const message = messageOf(current, parts.join(' '));
    if (message !== '' && !parts.some((part) => part.includes(message))) parts.push(message);
    current = causeOf(current);
  }
  const line = plainText(parts.join(': ').replaceAll(/\s+/g, ' ').trim());
  if (line === '') return 'an error without a message';
  return line.length > MAX_ERROR_LINE_LENGTH ? `${line.slice(0, MAX_ERROR_LINE_LENGTH)}…` : line;
}

/** A fault of the file system without its call, and without its path where that was said. */
function messageOf(error: unknown, said: string): string {
  if (!(error instanceof Error)) return String(error);
  const { path, syscall } = error as NodeJS.ErrnoException;
  if (path === undefined || syscall === undefined || !said.includes(path)) return error.message;
  return error.message.replace(`, ${syscall} '${path}'`, '');
}

/** A refused connection to a name with several addresses is an AggregateError with an empty message. */
function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.cause === undefined) return error.errors[0];
  return error instanceof Error ? error.cause : undefined;
}
