/** An SPDX licence expression (SPDX 2.3, annex D; 3.0, annex B), as a tree. */
export type SpdxExpression = SpdxLicence | SpdxChoice;

export interface SpdxLicence {
  readonly kind: 'licence';
  /** An identifier or a LicenseRef, as written. */
  readonly id: string;
  /** Written with `+`: this version or any later one. */
  readonly orLater: boolean;
  readonly exception?: string;
}

export interface SpdxChoice {
  readonly kind: 'and' | 'or';
  readonly terms: readonly SpdxExpression[];
}

export const MAX_EXPRESSION_CHARACTERS = 2_000;
const MAX_DEPTH = 16;

const TOKEN = /[()]|[^\s()]+/g;
const ID = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const OPERATORS = new Set(['AND', 'OR', 'WITH']);

/** The tree, or undefined where the text is no expression or is out of bounds. Never throws. Operators in any one case. */
export function parseSpdxExpression(text: string): SpdxExpression | undefined {
  if (text.length > MAX_EXPRESSION_CHARACTERS) return undefined;
  const tokens = new Tokens(text.match(TOKEN) ?? []);
  const expression = readTerms('or', tokens, 0);
  return tokens.next() === undefined ? expression : undefined;
}

class Tokens {
  private readonly list: readonly string[];
  private at = 0;

  constructor(list: readonly string[]) {
    this.list = list;
  }

  next(): string | undefined {
    const token = this.list[this.at];
    this.at += 1;
    return token;
  }

  /** Passes the token if it is that operator or parenthesis. */
  passes(wanted: string): boolean {
    const token = this.list[this.at];
    const isWanted = token === wanted || token === wanted.toLowerCase();
    if (isWanted) this.at += 1;
    return isWanted;
  }
}

/** OR binds weakest, AND closer, WITH closest. */
function readTerms(kind: SpdxChoice['kind'], tokens: Tokens, depth: number): SpdxExpression | undefined {
  const terms: SpdxExpression[] = [];
  do {
    const term = kind === 'or' ? readTerms('and', tokens, depth) : readPrimary(tokens, depth);
    if (term === undefined) return undefined;
    terms.push(term);
  } while (tokens.passes(kind === 'or' ? 'OR' : 'AND'));
  const [only, second] = terms;
  return second === undefined ? only : { kind, terms };
}

function readPrimary(tokens: Tokens, depth: number): SpdxExpression | undefined {
  if (!tokens.passes('(')) return readLicence(tokens);
  if (depth >= MAX_DEPTH) return undefined;
  const inner = readTerms('or', tokens, depth + 1);
  return tokens.passes(')') ? inner : undefined;
}

function readLicence(tokens: Tokens): SpdxLicence | undefined {
  const id = readId(tokens);
  if (id === undefined) return undefined;
  const orLater = id.endsWith('+');
  const licence = { kind: 'licence', id: orLater ? id.slice(0, -1) : id, orLater } as const;
  if (!tokens.passes('WITH')) return licence;
  const exception = readId(tokens);
  return exception === undefined || exception.endsWith('+') ? undefined : { ...licence, exception };
}

function readId(tokens: Tokens): string | undefined {
  const id = tokens.next();
  return id === undefined || OPERATORS.has(id.toUpperCase()) || !ID.test(id) ? undefined : id;
}
