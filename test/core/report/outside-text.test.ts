import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeText, MAX_PIECE_CHARACTERS, visibleText } from '../../../core/report/outside-text.ts';

test('controls, bidirectional marks and lone surrogates are written out; letters of any language stay', () => {
  expect(visibleText('a\nb\u202E\u200B\u0000\uD800é漢')).toBe('a\\u{a}b\\u{202e}\\u{200b}\\u{0}\\u{d800}é漢');
});

test('text that Markdown, HTML or GitHub would read is only shown', () => {
  const hostile =
    '@org/team #12 <img src=x onerror=y> [a](b) `c` | **d** ![e](f) <!-- g --> https://h.example www.i.example';
  const shown = codeText(hostile);
  expect(shown.replace(/^<code>|<\/code>$/g, '')).not.toMatch(/[@<>[\]`|*!()\\_:/.]/);
  const read = shown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(read).toBe(`<code>${hostile}</code>`);
});

test('whatever the text, what is shown is bounded, one line, and closed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const shown = codeText(text);
      expect(shown).toMatch(/^<code>[^<>@`|\n\r\p{Cc}\p{Cf}]*<\/code>$/u);
      expect(shown.length).toBeLessThanOrEqual(MAX_PIECE_CHARACTERS * 10 + 20);
    }),
  );
});
