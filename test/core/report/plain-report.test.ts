import { expect, test } from 'vitest';
import { codeText } from '../../../core/report/outside-text.ts';
import { plainReport } from '../../../core/report/plain-report.ts';

test('a report without its markup says the same words', () => {
  const markdown = [
    '## Refused: 1 finding',
    `**${codeText('plugins/a/plugin.json')}**`,
    `- **CHANGE_MIXED** at line 3: ${codeText('a|b @org <img>')}<br>See plugins/&lt;id>.`,
    ['| | |', '|---|---|', `| digest | ${codeText('sha256:0')} |`].join('\n'),
  ].join('\n\n');
  expect(plainReport(`${markdown}\n`)).toBe(
    [
      'Refused: 1 finding',
      'plugins/a/plugin.json',
      '- CHANGE_MIXED at line 3: a|b @org <img>\n  See plugins/<id>.',
      'digest: sha256:0',
    ].join('\n\n'),
  );
});

test('outside text that looks like our markup stays as it was written', () => {
  const text = '## **x** <br> &#64; <code>y</code> | a | b |';
  expect(plainReport(codeText(text))).toBe(text);
});
