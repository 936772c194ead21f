/**
 * What the schemas' patterns of a date and a time cannot say: that the calendar has the day. Both take text of any shape and
 * answer true for one that the pattern refuses, so that a mistake is reported once. Part of the generated validators, so it
 * imports nothing.
 */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (match === null) return true;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  return date.getUTCDate() === day;
}

/** 30 February is refused whatever the time of day; the pattern holds the time itself. */
export function isCalendarTime(text: string): boolean {
  return isCalendarDate(text);
}
