import { finding, unlessFound, type Finding, type Outcome, type Place } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { parseSpdxExpression, type SpdxExpression, type SpdxLicence } from './spdx-expression.ts';

/** SPDX identifiers or expressions. Without `allow`, whatever is not denied is allowed. */
export interface LicencePolicy {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

/** What a policy says of one licence, or of an expression. */
export type LicenceVerdict = 'forbidden' | 'unresolved' | 'allowed';

const RANKS = { forbidden: 0, unresolved: 1, allowed: 2 } as const satisfies Record<LicenceVerdict, number>;

/** Names under which anything may stand. */
const OPAQUE = /^(?:DocumentRef-|LicenseRef-|NOASSERTION$|NONE$|UNLICENSED$)/i;

/** Made by `readLicencePolicy` only. */
export interface LicenceRules {
  /** Undefined: everything that is not denied. */
  readonly allowed: ReadonlySet<string> | undefined;
  readonly denied: ReadonlySet<string>;
}

/**
 * Reads a policy. `X OR Y` names both; `X AND Y` names none by itself and is refused, as is what cannot be read: an entry
 * that is silently without effect would be a hole. Code: LICENCE_POLICY_INVALID.
 */
export function readLicencePolicy(policy: LicencePolicy, at?: Place): Outcome<LicenceRules> {
  const found: Finding[] = [];
  const read = (entries: readonly string[]): ReadonlySet<string> =>
    new Set(
      entries.flatMap((entry) => {
        const licences = named(parseSpdxExpression(entry));
        if (licences === undefined)
          found.push(finding('LICENCE_POLICY_INVALID', `${shownText(entry)} names no licence by itself`, at));
        return (licences ?? []).map(nameOf);
      }),
    );
  const allowed = policy.allow === undefined ? undefined : read(policy.allow);
  const denied = read(policy.deny ?? []);
  return unlessFound(found, () => ({ allowed, denied }));
}

function named(expression: SpdxExpression | undefined): readonly SpdxLicence[] | undefined {
  if (expression === undefined || expression.kind === 'and') return undefined;
  if (expression.kind === 'licence') return [expression];
  const all = expression.terms.map(named).filter((licences) => licences !== undefined);
  return all.length === expression.terms.length ? all.flat() : undefined;
}

/**
 * The best branch of OR, the worst of AND; `otherwise` is the verdict on a licence that the policy does not name.
 *
 * An exception adds permissions, so what allows a licence allows it with any exception, and what denies it denies it with
 * any exception that is not allowed by name. `X+` may be taken as X: whatever allows X allows `X+`; denying X denies `X+`,
 * unless `X+` is allowed by name.
 */
export function judgeExpression(
  rules: LicenceRules,
  expression: SpdxExpression,
  otherwise: LicenceVerdict,
): LicenceVerdict {
  if (expression.kind === 'licence') return judgeLicence(rules, expression, otherwise);
  const ranks = expression.terms.map((term) => RANKS[judgeExpression(rules, term, otherwise)]);
  const rank = expression.kind === 'or' ? Math.max(...ranks) : Math.min(...ranks);
  return rank === RANKS.allowed ? 'allowed' : rank === RANKS.unresolved ? 'unresolved' : 'forbidden';
}

function judgeLicence(
  { allowed, denied }: LicenceRules,
  licence: SpdxLicence,
  otherwise: LicenceVerdict,
): LicenceVerdict {
  for (const name of namesOf(licence)) {
    if (denied.has(name)) return 'forbidden';
    if (allowed?.has(name) === true) return 'allowed';
  }
  return OPAQUE.test(licence.id) ? 'unresolved' : otherwise;
}

/** The names that a policy may call a licence by, the most telling first. */
function namesOf(licence: SpdxLicence): readonly string[] {
  const { id, orLater } = canonical(licence);
  const alone = orLater
    ? [
        { id, orLater },
        { id, orLater: false },
      ]
    : [
        { id, orLater },
        { id, orLater: true },
      ];
  const { exception } = licence;
  const withException =
    exception === undefined ? [] : alone.map((one) => nameOf({ ...one, kind: 'licence', exception }));
  return [...withException, ...alone.map((one) => nameOf({ ...one, kind: 'licence' }))];
}

/** SPDX identifiers compare without case. */
function nameOf(licence: SpdxLicence): string {
  const { id, orLater } = canonical(licence);
  return `${id}${orLater ? '+' : ''}${licence.exception === undefined ? '' : ` with ${licence.exception.toLowerCase()}`}`;
}

/** `GPL-2.0`, `GPL-2.0-only` and `GPL-2.0+`, `GPL-2.0-or-later` are old and new names of the same. */
function canonical({ id, orLater }: Pick<SpdxLicence, 'id' | 'orLater'>): {
  readonly id: string;
  readonly orLater: boolean;
} {
  const lower = id.toLowerCase();
  if (lower.endsWith('-or-later')) return { id: lower.slice(0, -'-or-later'.length), orLater: true };
  return { id: lower.endsWith('-only') ? lower.slice(0, -'-only'.length) : lower, orLater };
}
