import type { Finding } from '../../core/finding.ts';

export interface Diagnosis {
  /** `sound` where nothing was found; what nobody could look at is not sound. */
  readonly verdict: 'sound' | 'unsafe' | 'unverified';
  readonly unsafe: readonly Finding[];
  readonly unverified: readonly Finding[];
}

const UNVERIFIED = new Set<Finding['code']>(['DOCTOR_UNVERIFIED', 'OWNERS_UNREAD']);

/** What was found, with what is unsafe apart from what could not be read. */
export function diagnose(findings: readonly Finding[]): Diagnosis {
  const unverified = findings.filter(({ code }) => UNVERIFIED.has(code));
  const unsafe = findings.filter(({ code }) => !UNVERIFIED.has(code));
  return { verdict: unsafe.length > 0 ? 'unsafe' : unverified.length > 0 ? 'unverified' : 'sound', unsafe, unverified };
}
