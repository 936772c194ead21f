/** RFC 6901: one reference token, escaped. */
export function escapePointerToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** RFC 6901: the reference token that an escaped one stands for. */
export function unescapePointerToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** RFC 6901: the pointer to the value reached by these keys and indices; `''` is the whole document. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${escapePointerToken(String(step))}`).join('');
}

/** RFC 6901: the tokens of a pointer, or undefined if the text is no pointer. */
export function pointerTokens(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split('/').map(unescapePointerToken);
}
