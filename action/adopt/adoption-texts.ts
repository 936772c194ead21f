import { boundedMarkdown } from '../../core/report/bounded-markdown.ts';
import { count } from '../../core/report/count.ts';
import { codeText } from '../../core/report/outside-text.ts';
import { enforcementOf, type Tier } from '../../core/policy/effective-tier.ts';
import type { AdoptedPlugin, Adoption } from './plan-adoption.ts';

const MAX_PLACES = 10;
const MAX_ROWS = 200;

/** The page of a plugin that was found in use: what is known of it, and what its owner has to say. */
export function adoptionReadme({ candidate, undeclared, sdks, egress }: AdoptedPlugin): string {
  const { pluginId, found, requirements, unread } = candidate;
  const places = found.slice(0, MAX_PLACES).map(({ name, version, place }) => {
    return `- ${codeText(name)} ${codeText(version)} in ${codeText(place)}`;
  });
  const notes = [...new Set(found.flatMap((each) => each.notes))]
    .slice(0, MAX_PLACES)
    .map((note) => `- ${codeText(note)}`);
  const open = (requirements ?? []).filter(({ entry }) => entry === undefined).map(({ name }) => codeText(name));
  return boundedMarkdown([
    `# ${pluginId}`,
    'Found in use and drafted from metadata alone; nothing of it was run. `PLUGIN_MANIFEST.draft.json` holds what is known.',
    `## Where it was found\n\n${places.join('\n')}`,
    ...(notes.length === 0 ? [] : [`## To look at\n\n${notes.join('\n')}`]),
    `## For its owner to say\n\n${questions(undeclared).join('\n')}`,
    ...list(
      'SDKs that its metadata names',
      sdks.map((sdk) => codeText(sdk)),
    ),
    ...list('Needed in versions that nothing bounds', open),
    ...(unread === 0 ? [] : [`${unread} of its requirements cannot be read as names and versions.`]),
    ...list(
      'Hosts that these SDKs are known to call: candidates, not declared',
      egress.hosts.map((host) => codeText(host)),
    ),
    ...list(
      'Goes wherever it is sent: ask which hosts',
      egress.anywhere.map((key) => codeText(key)),
    ),
  ]);
}

function questions(undeclared: readonly string[]): readonly string[] {
  if (undeclared.length === 0) return ['- whether the covenant that it brings still holds'];
  return undeclared.map((member) => `- \`${member}\`: not declared; an empty list would say none`);
}

function list(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`## ${title}\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`];
}

/** What a tier that refuses asks of whoever adopts into it; undefined where it observes. */
export function observeAdvice(tier: Tier): string | undefined {
  if (enforcementOf([tier]) === 'observe') return undefined;
  return `tier ${tier.name} refuses what policy has against a release: say "enforcement: observe" for it in policy.yml until its plugins keep to it`;
}

export function adoptionTitle(plugins: number): string {
  return `Adopt ${count(plugins, 'plugin')}`;
}

/** The body of the pull request. All text of packages is escaped: it pings nobody and opens no link. */
export function adoptionBody({ plugins, findings, tier }: Adoption): string {
  const drafted = plugins.filter(({ candidate }) => candidate.state === 'plugin');
  const rows = drafted.slice(0, MAX_ROWS).map(({ candidate, undeclared, egress }) => {
    const [{ name, version }] = candidate.found;
    const cells = [
      codeText(candidate.pluginId),
      codeText(`${name} ${version}`),
      undeclared.map((one) => codeText(one)),
      egress.hosts.map((one) => codeText(one)),
    ];
    return `| ${cells.map((cell) => (Array.isArray(cell) ? cell.join(' ') : cell)).join(' | ')} |`;
  });
  const advice = observeAdvice(tier);
  return boundedMarkdown([
    `Adopts what was found in use into tier ${codeText(tier.name)}. Drafted from metadata alone; nothing was run, and nothing is admitted until a release is signed and approved.`,
    ...(advice === undefined ? [] : [`**Before the first release:** ${codeText(advice)}`]),
    `| plugin | package | not declared | hosts to ask about |\n|---|---|---|---|\n${rows.join('\n')}`,
    ...(rows.length < drafted.length ? [`And ${drafted.length - rows.length} more.`] : []),
    ...list(
      'Left out',
      findings
        .slice(0, MAX_ROWS)
        .map(({ code, message, at }) => `${code} ${codeText(message)} ${codeText(at?.file ?? '')}`),
    ),
  ]);
}
