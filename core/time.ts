/** RFC 3339 in UTC, whole seconds: the only form that every TUF client reads, and so the one that all our documents use. */
export function wholeSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
