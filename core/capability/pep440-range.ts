import { compare, explain, satisfies, valid } from '@renovatebot/pep440';

/** One atom of a range, all of which a version must fulfil: PEP 440 without `~=` and `==V.*`, which are two or three of these. */
interface Clause {
  readonly operator: string;
  readonly version: string;
}

/** A PEP 440 specifier as its clauses; no clause at all is every version. */
export type Pep440Range = readonly Clause[];

const CLAUSE = /^(===|~=|==|!=|<=|>=|<|>)\s*([^\s,]+)$/;
const MAX_RANGE_CHARACTERS = 200;

/** Undefined where it is no specifier, or holds numbers that a double would confuse. */
export function parsePep440Range(text: string): Pep440Range | undefined {
  if (text.length > MAX_RANGE_CHARACTERS || /[0-9]{16}/.test(text)) return undefined;
  if (text.trim() === '') return [];
  const clauses = text.split(',').map((part) => clausesOf(part.trim()));
  return clauses.every((clause) => clause !== undefined) ? clauses.flat() : undefined;
}

function clausesOf(text: string): readonly Clause[] | undefined {
  const [, operator, version] = CLAUSE.exec(text) ?? [];
  if (operator === undefined || version === undefined) return undefined;
  if (operator === '===') return [{ operator, version }];
  const isPrefix = version.endsWith('.*');
  const plain = isPrefix ? version.slice(0, -2) : version;
  const release = valid(plain) === null ? undefined : explain(plain)?.release;
  if (release === undefined || (plain.includes('+') && !['==', '!='].includes(operator))) return undefined;
  if (operator === '~=' && release.length > 1 && !isPrefix) {
    return [{ operator: '>=', version: plain }, ...seriesOf(plain, release.slice(0, -1))];
  }
  if (isPrefix && operator === '==' && isFinal(plain)) return seriesOf(plain, release);
  if (isPrefix && operator === '!=' && isFinal(plain)) return [{ operator, version }];
  return isPrefix || operator === '~=' ? undefined : [{ operator, version }];
}

/** `==P.*` is from the first development release of P to before the next P, whose pre-releases `<` leaves out. */
function seriesOf(version: string, prefix: readonly number[]): readonly Clause[] {
  const epoch = Number(explain(version)?.epoch);
  const next = prefix.map((number, index) => (index === prefix.length - 1 ? number + 1 : number));
  return [
    { operator: '>=', version: `${epoch}!${prefix.join('.')}.dev0` },
    { operator: '<', version: `${epoch}!${next.join('.')}` },
  ];
}

/** Neither pre-, post-, development nor local: PEP 440's `<` and `>` have exceptions for those. */
function isFinal(version: string): boolean {
  return /^v?([0-9]+!)?[0-9]+(\.[0-9]+)*$/i.test(version);
}

/** Is every version of `inner` one of `outer`? True only where it is proven, clause by clause. */
export function pep440Includes(outer: Pep440Range, inner: Pep440Range): boolean {
  return outer.every((wanted) => inner.some((given) => implies(given, wanted)));
}

function implies(given: Clause, wanted: Clause): boolean {
  if (given.operator === wanted.operator && given.version === wanted.version) return true;
  // Exact text, a prefix and a local version are met by the same clause alone.
  const isExact = ({ operator, version }: Clause): boolean => operator === '===' || version.endsWith('.*');
  if (isExact(given) || isExact(wanted) || wanted.version.includes('+')) return false;
  if (given.operator === '==') return satisfies(given.version, clauseText(wanted), { prereleases: true });
  const order = compare(given.version, wanted.version);
  switch (wanted.operator) {
    case '>=':
      return ['>=', '>'].includes(given.operator) && order >= 0;
    case '<=':
      return ['<=', '<'].includes(given.operator) && order <= 0;
    case '>':
      return impliesStrictly(given, wanted, '>', order);
    case '<':
      return impliesStrictly(given, wanted, '<', -order);
    default:
      return given.operator === wanted.operator && order === 0;
  }
}

/** `order` is above zero where the given bound is the tighter one. */
function impliesStrictly(given: Clause, wanted: Clause, operator: '<' | '>', order: number): boolean {
  if (!isFinal(given.version) || !isFinal(wanted.version)) return false;
  return given.operator === operator ? order >= 0 : given.operator === `${operator}=` && order > 0;
}

function clauseText({ operator, version }: Clause): string {
  return `${operator}${version}`;
}
