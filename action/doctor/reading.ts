import { finding, type Finding, type Place } from '../../core/finding.ts';

/** What was asked, or that it may not be read: the one is never taken for the other. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unread'; readonly why: string };

export function read<T>(value: T): Reading<T> {
  return { kind: 'read', value };
}

export function unread(why: string): Reading<never> {
  return { kind: 'unread', why };
}

/** A finding of its own kind: nobody has seen that it is sound, nor that it is not. */
export function unverified(what: string, why: string, at?: Place): Finding {
  return finding('DOCTOR_UNVERIFIED', `cannot verify ${what}: ${why}`, at);
}
