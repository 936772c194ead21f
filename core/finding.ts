import type { Code } from './codes/index.ts';

/** Where a finding stands, as far as it is known. */
export interface Place {
  /** Repository-relative or user-given path, or an artifact member written `artifact.whl!member`. */
  readonly file?: string;
  /** RFC 6901 JSON Pointer into the document. */
  readonly pointer?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

/** One reason not to proceed. A finding is a value: deciding functions collect them and never throw for bad input. */
export interface Finding {
  readonly code: Code;
  /** The particulars, one line, built from bounded and escaped text only. */
  readonly message: string;
  readonly at?: Place;
}

export type Findings = readonly [Finding, ...Finding[]];

/** The answer of a parser or verifier: a value whose type is the proof, or every finding there is. */
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly findings: Findings };

export function ok<T>(value: T): Outcome<T> {
  return { kind: 'ok', value };
}

export function refused(first: Finding, ...rest: Finding[]): Outcome<never> {
  return { kind: 'refused', findings: [first, ...rest] };
}

/** A refusal with all of a list that `isFound`. */
export function refusedBy(findings: Findings): Outcome<never> {
  return { kind: 'refused', findings };
}

export function finding(code: Code, message: string, at?: Place): Finding {
  return at === undefined ? { code, message } : { code, message, at };
}

export function isFound(findings: readonly Finding[]): findings is Findings {
  return findings.length > 0;
}

/** `ok(value)` when nothing was found, a refusal with all of it otherwise. */
export function unlessFound<T>(findings: readonly Finding[], value: () => T): Outcome<T> {
  const [first, ...rest] = findings;
  return first === undefined ? ok(value()) : refused(first, ...rest);
}

/** What follows from a value, unless there is none: then the refusal that there is instead. */
export function andThen<T, U>(outcome: Outcome<T>, next: (value: T) => Outcome<U>): Outcome<U> {
  return outcome.kind === 'refused' ? outcome : next(outcome.value);
}

/** The outcome, unless something else was found: then a refusal with all of it. */
export function unlessAlso<T>(outcome: Outcome<T>, found: readonly Finding[]): Outcome<T> {
  const all = [...findingsOf(outcome), ...found];
  return isFound(all) ? refusedBy(all) : outcome;
}

/** All values, under the names of their outcomes; or, where one is refused, the findings of all that are. */
export function every<T extends object>(outcomes: { readonly [Name in keyof T]: Outcome<T[Name]> }): Outcome<T> {
  const named = Object.entries<Outcome<unknown>>(outcomes);
  const values = everyOf(named.map(([, outcome]) => outcome));
  return andThen(values, (read) => ok(Object.fromEntries(named.map(([name], index) => [name, read[index]])) as T));
}

/** As `every`, for a list. */
export function everyOf<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  return unlessFound(outcomes.flatMap(findingsOf), () => outcomes.flatMap((outcome) => valuesOf(outcome)));
}

/** Both values, or the findings of both. */
export function both<A, B>(one: Outcome<A>, other: Outcome<B>): Outcome<readonly [A, B]> {
  if (one.kind === 'refused') return { kind: 'refused', findings: [...one.findings, ...findingsOf(other)] };
  return other.kind === 'refused' ? other : ok([one.value, other.value]);
}

/** The findings of a refusal, none of an acceptance. */
export function findingsOf(outcome: Outcome<unknown>): readonly Finding[] {
  return outcome.kind === 'refused' ? outcome.findings : [];
}

/** The value of an acceptance, none of a refusal. */
export function valuesOf<T>(outcome: Outcome<T>): readonly T[] {
  return outcome.kind === 'ok' ? [outcome.value] : [];
}
