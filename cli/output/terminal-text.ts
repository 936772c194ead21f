import { PLAIN, STYLE_SEQUENCES, type Style } from './style.ts';

/**
 * What can move a cursor, hide text or reorder it: C0 and C1 controls, DEL, bidirectional marks and isolates, zero-width
 * and other invisible format characters, line and paragraph separators, tag characters, lone surrogates.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16)}}`;
}

/** Outside text as one harmless line: every control, newline and tab included, is written `\u{…}`. */
export function plainText(text: string): string {
  let safe = '';
  for (const character of text) safe += UNSAFE.test(character) ? escapeCharacter(character) : character;
  return safe;
}

/**
 * The last door before a terminal: newlines and our own colours pass, everything else unsafe is escaped, so that a
 * command which forgot `plainText` still cannot let outside text drive the terminal.
 */
export function guardTerminal(text: string, style: Style): string {
  let safe = '';
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const sequence = character === '\u001B' && style !== PLAIN ? styleSequenceAt(text, at) : '';
    if (sequence !== '') safe += sequence;
    else safe += character !== '\n' && UNSAFE.test(character) ? escapeCharacter(character) : character;
    at += sequence === '' ? character.length : sequence.length;
  }
  return safe;
}

function styleSequenceAt(text: string, at: number): string {
  return STYLE_SEQUENCES.find((sequence) => text.startsWith(sequence, at)) ?? '';
}

/** JSON for a terminal or a pipe: JSON.stringify leaves C1 controls and bidirectional marks raw, here they are `\uXXXX`. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2) ?? 'null';
  let safe = '';
  for (const character of text) {
    safe += character !== '\n' && UNSAFE.test(character) ? jsonEscape(character) : character;
  }
  return safe;
}

function jsonEscape(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
