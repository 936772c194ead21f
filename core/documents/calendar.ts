/**
 * What the schemas' patterns of a date and a time cannot say: that the calendar has the day. Both take text of any shape and
 * answer true for one that the pattern refuses, so that a mistake is reported once. Part of the generated validators, so it
 * imports nothing.
 */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (match === null) return true;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 30 February is refused whatever the time of day; the pattern holds the time itself. */
export function isCalendarTime(text: string): boolean {
  return isCalendarDate(text);
}
