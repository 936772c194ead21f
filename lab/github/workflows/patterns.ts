/** The filter patterns of `branches:`, `tags:` and `paths:`. */

const SPECIAL = /[\\^$.|(){}]/;

/** `*` stops at a slash, `**` does not, `?` and `+` repeat what is before them, `[…]` is a class, `\` takes the next one literally. */
function expressionOf(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    const next = pattern[at + 1];
    if (char === '\\' && next !== undefined) {
      source += `\\u{${next.codePointAt(0)?.toString(16) ?? '0'}}`;
      at += 1;
    } else if (char === '*' && next === '*') {
      const wholeFolder = pattern[at + 2] === '/' && (at === 0 || pattern[at - 1] === '/');
      source += wholeFolder ? '(?:.*/)?' : '.*';
      at += wholeFolder ? 2 : 1;
    } else if (char === '*') source += '[^/]*';
    else source += SPECIAL.test(char) ? `\\${char}` : char;
  }
  return new RegExp(`^${source}$`, 'us');
}

/** Later patterns decide over earlier ones: `!pattern` takes out what one before it let in. */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) {
      if (expressionOf(pattern.slice(1)).test(name)) matched = false;
    } else if (expressionOf(pattern).test(name)) matched = true;
  }
  return matched;
}

/** One pair of filters, `x` and `x-ignore`; a workflow has one of them or none. */
export interface Filter {
  readonly only?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
}

export function lets(filter: Filter, name: string): boolean {
  if (filter.only !== undefined) return matchesPatterns(filter.only, name);
  return filter.ignore === undefined || !matchesPatterns(filter.ignore, name);
}

/** For paths: one that matches `only` is enough, and so is one that `ignore` does not name. */
export function letsAny(filter: Filter, names: readonly string[]): boolean {
  if (filter.only === undefined && filter.ignore === undefined) return true;
  return names.some((name) => lets(filter, name));
}
