export const HOUR_IN_MS = 3_600_000;
export const DAY_IN_MS = 24 * HOUR_IN_MS;

/** Clocks of builders and hosts differ by this much without anything being wrong. */
export const CLOCK_SKEW_MS = 5 * 60 * 1000;

/** RFC 3339 in UTC, whole seconds: the only form that every TUF client reads, and so the one that all our documents use. */
export function wholeSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The day of an instant in UTC, `2026-01-31`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
