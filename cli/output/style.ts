/** The few text styles in use. With colour off each returns its text unchanged. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}

const unchanged = (text: string): string => text;

export const COLOUR: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
};

export const PLAIN: Style = { bold: unchanged, dim: unchanged, red: unchanged, green: unchanged, yellow: unchanged };

/** Exactly the escape sequences that `COLOUR` writes; any other on its way to a terminal is escaped. */
export const STYLE_SEQUENCES = [1, 2, 22, 31, 32, 33, 39].map((code) => `\u001B[${code}m`);

/** Colour only on a terminal that wants it (https://no-color.org: any non-empty NO_COLOR turns it off). */
export function chooseStyle(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return isTTY && !refused ? COLOUR : PLAIN;
}
