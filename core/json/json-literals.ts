const ZERO = 0x30;
const NINE = 0x39;

/** Whether a reader with IEEE doubles and one with exact integers read the same number. */
export function isInRange(literal: string, exponent: boolean): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(exponent ? literal.slice(0, literal.search(/e/i)) : literal);
  return exponent || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

export function isExponent(code: number): boolean {
  return code === 0x65 || code === 0x45;
}

export function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The code unit that four hexadecimal digits name, or -1. */
export function hex4(text: string, from: number): number {
  const digits = text.slice(from, from + 4);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}
