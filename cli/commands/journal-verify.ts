import { resolve } from 'node:path';
import { anchorText, parseAnchor, type Anchor } from '../../core/journal/journal-entry.ts';
import { journalFiles } from '../../runtime/journal/journal-files.ts';
import { verifyJournal } from '../../runtime/journal/verify-journal.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { renderFindings } from '../output/render-findings.ts';

export const command = defineCommand({
  name: 'journal verify',
  summary: 'Does a journal stand as it was written; the first line that does not, and why',
  usage: 'FILE… [--anchor ANCHOR]',
  positionals: { min: 1, max: 1000 },
  options: {
    anchor: {
      type: 'string',
      multiple: true,
      value: 'N:sha256:HEX',
      description: 'a line that the journal is known to have, as an earlier verify printed it; tells a cut at the end',
    },
  },
  example: 'portcullis journal verify decisions.ndjson',
  async run({ options, positionals, cwd, style }): Promise<Result> {
    const anchors = options.anchor.map(readAnchor);
    const paths = positionals.map((path) => resolve(cwd, path));
    const [only = ''] = paths;
    const files = paths.length === 1 ? await journalFiles(only) : paths;
    const verified = await verifyJournal(files, anchors);
    if (verified.kind === 'refused') {
      const human = renderFindings(verified.findings, style);
      return { exit: 'refused', human, json: { whole: false, findings: verified.findings } };
    }
    const { journal, from, last } = verified.value;
    const [anchor, lines] = [anchorText(last), `lines ${from} to ${last.sequence}`];
    const known = anchors.length === 0 ? '; a cut at its end shows against an anchor alone' : '';
    const human = `${style.green('whole')}: journal ${journal}, ${lines}${known}\nanchor ${anchor}`;
    return { exit: 'yes', human, json: { whole: true, journal, from, to: last.sequence, anchor } };
  },
});

function readAnchor(said: string): Anchor {
  const anchor = parseAnchor(said);
  if (anchor === undefined) throw new UsageError('--anchor is what journal verify prints: NUMBER:sha256:HEX');
  return anchor;
}
