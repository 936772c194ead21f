import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { compilePattern, type OwnerPattern } from './owner-pattern.ts';

/** GitHub reads no larger file; nobody owns anything then. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** Where GitHub looks for the file: the first that is there counts, on the base branch. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

export type Owner =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly organization: string; readonly slug: string }
  | { readonly kind: 'email'; readonly address: string };

/** A line that says who owns what. No owners means that nobody does: it takes back what earlier lines say. */
export interface OwnersRule {
  /** 1-based. */
  readonly line: number;
  readonly pattern: OwnerPattern;
  readonly owners: readonly Owner[];
}

export interface Codeowners {
  readonly file: string;
  /** In the order of the file; the last that covers a path decides. */
  readonly rules: readonly OwnersRule[];
  /**
   * What is wrong with the file. GitHub skips such a line, so that an earlier rule silently takes over: `rules` is what
   * GitHub goes by, and whoever decides by it must refuse while there are findings.
   */
  readonly findings: readonly Finding[];
}

/** Reads a CODEOWNERS file by GitHub's rules. Every line that is wrong is a finding, in the file's order. */
export function parseCodeowners(bytes: Uint8Array, file: string): Codeowners {
  if (bytes.length > MAX_CODEOWNERS_BYTES) {
    const size = `${bytes.length} bytes; GitHub reads at most ${MAX_CODEOWNERS_BYTES}`;
    return { file, rules: [], findings: [finding('CODEOWNERS_TOO_LARGE', size, { file })] };
  }
  const text = decode(bytes);
  if (text === undefined)
    return { file, rules: [], findings: [finding('CODEOWNERS_NOT_TEXT', 'it is not UTF-8', { file })] };
  const rules: OwnersRule[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [pattern, ...owners] = wordsOf(line);
    if (pattern === undefined) continue;
    const read = readRule(index + 1, pattern, owners);
    if ('problems' in read)
      findings.push(...read.problems.map(([code, message]) => finding(code, message, { file, line: index + 1 })));
    else rules.push(read);
  }
  return { file, rules, findings };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The words of a line up to a comment. A blank behind a backslash belongs to its word. */
function wordsOf(line: string): readonly string[] {
  const words = line.replace(/\r$/v, '').match(/(?:\\.|[^ \t])+/gv) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
}

type Problem = readonly ['CODEOWNERS_PATTERN_INVALID' | 'CODEOWNERS_OWNER_INVALID', string];

function readRule(
  line: number,
  text: string,
  names: readonly string[],
): OwnersRule | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const pattern = compilePattern(text);
  if ('invalid' in pattern) problems.push(['CODEOWNERS_PATTERN_INVALID', `${shownText(text)}: ${pattern.invalid}`]);
  const owners: Owner[] = [];
  for (const name of names) {
    const owner = parseOwner(name);
    if (owner === undefined) problems.push(['CODEOWNERS_OWNER_INVALID', shownText(name)]);
    else owners.push(owner);
  }
  return 'invalid' in pattern || problems.length > 0 ? { problems } : { line, pattern, owners };
}

const USER = /^@([A-Za-z0-9][A-Za-z0-9_\-]{0,99})$/v;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9\-]{0,99})\/([A-Za-z0-9_][A-Za-z0-9._\-]{0,254})$/v;
const EMAIL = /^[^@\s]{1,254}@[^@\s]{1,254}\.[^@\s.]{1,63}$/v;

/** An owner as CODEOWNERS names one; undefined for anything else. */
export function parseOwner(name: string): Owner | undefined {
  const login = USER.exec(name)?.[1];
  if (login !== undefined) return { kind: 'user', login };
  const [, organization, slug] = TEAM.exec(name) ?? [];
  if (organization !== undefined && slug !== undefined) return { kind: 'team', organization, slug };
  return EMAIL.test(name) ? { kind: 'email', address: name } : undefined;
}

/** As it stands in the file. */
export function ownerText(owner: Owner): string {
  if (owner.kind === 'email') return owner.address;
  return owner.kind === 'user' ? `@${owner.login}` : `@${owner.organization}/${owner.slug}`;
}
