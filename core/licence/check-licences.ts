import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { shownText } from '../json/shown-text.ts';
import type { Sbom, SbomComponent, SbomLicence } from '../sbom/sbom.ts';
import { KNOWN_NAMES } from './known-names.ts';
import {
  judgeExpression,
  readLicencePolicy,
  type LicencePolicy,
  type LicenceRules,
  type LicenceVerdict,
} from './licence-policy.ts';
import { parseSpdxExpression } from './spdx-expression.ts';

/** The components, by what is wrong with their licences; one that is allowed stands in none. */
export interface LicenceBuckets {
  readonly unlicensed: readonly SbomComponent[];
  readonly unresolved: readonly SbomComponent[];
  readonly forbidden: readonly SbomComponent[];
}

type Verdict = LicenceVerdict | 'unlicensed';

const CODE_OF = {
  unlicensed: 'LICENCE_UNLICENSED',
  unresolved: 'LICENCE_UNRESOLVED',
  forbidden: 'LICENCE_FORBIDDEN',
} as const satisfies Record<keyof LicenceBuckets, Finding['code']>;

/** What npm and SPDX write where no licence is granted. */
const NO_LICENCE = /^(?:NONE|UNLICENSED|)$/i;

/**
 * Sorts every component of the bill of materials by the policy. Several licences of one component count as AND: nobody
 * has said that there is a choice. Identifiers inside expressions and in the policy are compared, not looked up in the SPDX
 * list. Codes: LICENCE_UNLICENSED, LICENCE_UNRESOLVED, LICENCE_FORBIDDEN; LICENCE_POLICY_INVALID alone if the policy cannot
 * be read. Findings stand at `at`; no licence text is trusted or followed.
 */
export function checkLicences(
  sbom: Sbom,
  policy: LicencePolicy,
  at?: Place,
): LicenceBuckets & { readonly findings: readonly Finding[] } {
  const buckets = { unlicensed: [], unresolved: [], forbidden: [] } satisfies Record<string, SbomComponent[]>;
  const rules = readLicencePolicy(policy, at);
  if (rules.kind === 'refused') return { ...buckets, findings: rules.findings };
  return sorted(sbom, rules.value, at);
}

function sorted(sbom: Sbom, rules: LicenceRules, at: Place | undefined): ReturnType<typeof checkLicences> {
  const found = new FindingList('of-each-code');
  const buckets: Record<keyof LicenceBuckets, SbomComponent[]> = { unlicensed: [], unresolved: [], forbidden: [] };
  for (const component of sbom.components) {
    const verdict = worstOf(component.licences.map((licence) => judge(rules, licence)));
    if (verdict === 'allowed') continue;
    buckets[verdict].push(component);
    found.add(() => finding(CODE_OF[verdict], described(component), at));
  }
  return { ...buckets, findings: found.list() };
}

function judge(rules: LicenceRules, { kind, text }: SbomLicence): Verdict {
  const trimmed = text.trim();
  if (NO_LICENCE.test(trimmed)) return 'unlicensed';
  const known = kind === 'name' ? KNOWN_NAMES.get(trimmed.toLowerCase().replaceAll(/\s+/g, ' ')) : undefined;
  const expression = parseSpdxExpression(known ?? trimmed);
  if (expression === undefined) return 'unresolved';
  const isOnlyAName = kind === 'name' && known === undefined;
  return judgeExpression(
    rules,
    expression,
    isOnlyAName ? 'unresolved' : rules.allowed === undefined ? 'allowed' : 'forbidden',
  );
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'unlicensed';
  return (['forbidden', 'unlicensed', 'unresolved'] as const).find((bad) => verdicts.includes(bad)) ?? 'allowed';
}

const MAX_SHOWN_LICENCES = 3;

function described({ name, version, licences }: SbomComponent): string {
  const shown = licences.slice(0, MAX_SHOWN_LICENCES).map(({ text }) => shownText(text));
  if (licences.length > shown.length) shown.push(`${licences.length - shown.length} more`);
  const stated = shown.length === 0 ? 'no licence' : shown.join(' and ');
  return `${shownText(name)}${version === undefined ? '' : ` ${shownText(version)}`} states ${stated}`;
}
