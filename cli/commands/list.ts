import type { CatalogEntry } from '../../core/publication/catalog.ts';
import { searchCatalog } from '../../core/publication/search-catalog.ts';
import { count } from '../../core/report/count.ts';
import { defineCommand, type Result } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { CLIENT_OPTIONS, openClient } from '../publication/open-client.ts';
import { readCatalog } from '../publication/read-catalog.ts';
import { failIfUnreachable } from '../unreachable.ts';

const MAX_SHOWN = 50;

export const command = defineCommand({
  name: 'list',
  summary: 'Look for plugins by id, summary, owner or tier, in the published catalogue',
  usage: '[TEXT] --publication URL --root FILE [options]',
  positionals: { min: 0, max: 1 },
  options: CLIENT_OPTIONS,
  example: 'portcullis list embeddings --publication https://plugins.example.org/ --root root.json',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    const { client, source } = await openClient(options, env, cwd, now);
    progress('refreshing the publication');
    const publication = await client.refresh();
    if (publication.kind === 'refused') {
      failIfUnreachable(publication.findings, source);
      return refusal(publication.findings, style);
    }
    const catalog = await readCatalog(publication.value);
    if (catalog.kind === 'refused') return refusal(catalog.findings, style);
    const found = searchCatalog(catalog.value, positionals[0] ?? '');
    const left = found.length - MAX_SHOWN;
    return {
      exit: 'yes',
      human: [
        ...found.slice(0, MAX_SHOWN).map((entry) => renderEntry(entry, style)),
        ...(left > 0 ? [`and ${left} more: --json prints them all`] : []),
        `${count(found.length, 'plugin')} of ${catalog.value.length}`,
      ].join('\n'),
      json: { publication_version: publication.value.version, plugins: found },
    };
  },
});

function renderEntry(entry: CatalogEntry, style: Style): string {
  const { plugin_id: id, summary, tier, latest, breaches, releases, status, owners } = entry;
  const version = latest === undefined ? 'no release' : `${latest.version} (${count(releases, 'release')})`;
  const marks = [
    ...(status === 'retired' ? ['retired'] : []),
    ...(latest?.quarantined === true ? ['entered quarantined'] : []),
    ...(breaches.denied_releases > 0 ? [`${breaches.denied_releases} denied`] : []),
  ];
  return [
    `${plainText(id)}  ${plainText(version)}  ${plainText(tier.name)}${marks.length === 0 ? '' : `  ${style.red(marks.join(', '))}`}`,
    ...(summary === undefined ? [] : [`  ${plainText(summary)}`]),
    style.dim(`  ${owners.map(plainText).join(' ')}`),
  ].join('\n');
}
