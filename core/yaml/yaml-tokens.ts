import { Parser, type CST } from 'yaml';

/** Something in the token tree that is refused before any value is made of it. */
export interface TokenIssue {
  /** `deep` ends the search. */
  readonly problem: 'deep' | 'refused';
  readonly offset: number;
  /** For `refused`: what it is, in fixed words. */
  readonly what: string;
}

const REFUSED_TOKENS: ReadonlyMap<string, string> = new Map([
  ['anchor', 'an anchor'],
  ['alias', 'an alias'],
  ['tag', 'a tag'],
  ['directive', 'a directive'],
  ['error', 'a character that cannot stand here'],
  ['flow-error-end', 'a collection that is not closed'],
]);

/**
 * The tokens of a YAML text and what in them is not accepted. Works on the flat stack of the tokenizer, so depth is measured
 * before the composer, which recurses, sees the text; and an alias is refused before it can be expanded.
 */
export function readTokens(
  text: string,
  maxDepth: number,
): { readonly tokens: readonly CST.Token[]; readonly issues: readonly TokenIssue[] } {
  const tokens = [...new Parser().parse(text)];
  const issues: TokenIssue[] = [];
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'document') {
      documents += 1;
      if (documents === 2) issues.push({ problem: 'refused', offset: token.offset, what: 'a second document' });
    }
    if (!inspect(token, maxDepth, issues)) break;
  }
  return { tokens, issues };
}

/** False if the token is nested too deeply, which is then the last issue. */
function inspect(root: CST.Token, maxDepth: number, issues: TokenIssue[]): boolean {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token } = next;
    const what = REFUSED_TOKENS.get(token.type);
    if (what !== undefined) issues.push({ problem: 'refused', offset: token.offset, what });
    const depth = 'items' in token ? next.depth + 1 : next.depth;
    if (depth > maxDepth) {
      issues.push({ problem: 'deep', offset: token.offset, what: '' });
      return false;
    }
    for (const child of childrenOf(token).reverse()) waiting.push({ token: child, depth });
  }
  return true;
}

function childrenOf(token: CST.Token): CST.Token[] {
  const children: CST.Token[] = [];
  if (token.type === 'document') children.push(...token.start, ...present(token.value));
  if (token.type === 'block-scalar') children.push(...token.props);
  if ('items' in token) {
    for (const item of token.items) {
      for (const part of item.start) children.push(part);
      children.push(...present(item.key));
      for (const part of item.sep ?? []) children.push(part);
      children.push(...present(item.value));
    }
  }
  if ('end' in token && token.end !== undefined) for (const part of token.end) children.push(part);
  return children;
}

function present(token: CST.Token | null | undefined): CST.Token[] {
  return token === null || token === undefined ? [] : [token];
}
