import type { PluginId } from '../../registry-schema/generated/types.ts';
import { parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { finding, type Finding } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import { KnownIds, latinized } from '../../core/registry/similar-id.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { sdkKey } from '../../core/sdk/sdk-entry.ts';
import type { FoundPackage } from './found-package.ts';
import { readRequirements, type InstalledVersions, type Requirement } from './requirements.ts';

/** One package under the plugin id that it would get; several places where it lies more than once. */
export interface Candidate {
  readonly pluginId: PluginId;
  readonly found: readonly [FoundPackage, ...FoundPackage[]];
  /** Undefined where it does not say what it needs. */
  readonly requirements: readonly Requirement[] | undefined;
  /** Of what it says that it needs, how much cannot be read. */
  readonly unread: number;
  /** `needed`: another package needs it, so that it is a library of that one. */
  readonly state: 'plugin' | 'enrolled' | 'needed' | 'similar';
}

export interface ChoiceWish {
  /** Names of packages, `*` for any run of characters; all that nothing needs where empty. */
  readonly only: readonly string[];
  /** Also what another package needs. */
  readonly all: boolean;
  readonly allowSimilar: boolean;
  readonly enrolled: readonly string[];
}

export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
}

/** They install packages, and are not what anybody means by a plugin. */
const INSTALLERS = new Set(['pypi/pip', 'pypi/setuptools', 'pypi/wheel', 'npm/npm', 'npm/corepack']);

/**
 * Which of what was found would become a plugin, under which id. Codes: ADOPT_NAME, ADOPT_NAME_TAKEN, ENROL_NAME_SIMILAR.
 */
export function choosePlugins(packages: readonly FoundPackage[], wish: ChoiceWish): Choice {
  const installed = new Map(packages.map((found) => [keyOf(found), found.version]));
  const groups = Map.groupBy(packages, keyOf);
  const read = new Map([...groups].map(([key, group]) => [key, requirementsOf(group[0], installed)]));
  const needed = new Set([...read.values()].flatMap(({ requirements }) => requirements ?? []).map(({ key }) => key));
  const findings: Finding[] = [];
  const byId = new Map<string, Candidate>();
  const taken = new Set<string>();
  const enrolled = new Set(wish.enrolled);
  for (const [key, group] of groups) {
    const [first, ...rest] = group;
    if (first === undefined || !isWanted(first, key, wish)) continue;
    const pluginId = idOf(first);
    if (pluginId === undefined) {
      findings.push(noName(first));
      continue;
    }
    if (byId.has(pluginId)) {
      taken.add(pluginId);
      findings.push(finding('ADOPT_NAME_TAKEN', `${shownText(first.name)} would be ${pluginId}, too`, placeOf(first)));
      continue;
    }
    const isNeeded = needed.has(key) && !wish.all && wish.only.length === 0;
    const state = enrolled.has(pluginId) ? 'enrolled' : isNeeded ? 'needed' : 'plugin';
    byId.set(pluginId, { pluginId, found: [first, ...rest], ...(read.get(key) ?? NOTHING_READ), state });
  }
  // Of two that claim one id, neither gets it: which of them is meant, a person says.
  for (const id of taken) byId.delete(id);
  const candidates = [...byId.values()].toSorted((one, other) => (one.pluginId < other.pluginId ? -1 : 1));
  const chosen = withoutSimilar(candidates, wish);
  return { candidates: chosen.candidates, findings: [...findings, ...chosen.findings] };
}

const NOTHING_READ = { requirements: undefined, unread: 0 } as const;

function keyOf({ ecosystem, name }: FoundPackage): string {
  return ecosystem === undefined ? `none/${name}` : sdkKey(ecosystem, name);
}

function placeOf({ place }: FoundPackage): { readonly file: string } {
  return { file: visibleText(place) };
}

function requirementsOf(found: FoundPackage | undefined, installed: InstalledVersions) {
  if (found?.requires === undefined || found.ecosystem === undefined) return NOTHING_READ;
  return readRequirements(found.requires, found.ecosystem, installed);
}

function isWanted({ name }: FoundPackage, key: string, { only }: ChoiceWish): boolean {
  if (only.length === 0) return !INSTALLERS.has(key);
  return only.some((pattern) => matchesName(pattern, name));
}

/** Linear: each piece between stars is looked for once, from where the last one ended. */
function matchesName(pattern: string, name: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}

/** What its own manifest says, or what its name becomes: `@scope/my-plugin` is `scope_my_plugin`. */
function idOf(found: FoundPackage): PluginId | undefined {
  const manifest = found.manifest === undefined ? undefined : parseEmbeddedManifest(found.manifest);
  if (manifest?.kind === 'ok') return manifest.value.value.plugin_id;
  const id = found.name
    .toLowerCase()
    .replace(/^@/, '')
    .replaceAll(/[-_./]+/g, '_');
  return isPluginId(id) ? id : undefined;
}

function noName(found: FoundPackage): Finding {
  const latin = latinized(found.name);
  const why = latin === found.name.toLowerCase() ? '' : `; it only looks like ${shownText(latin)}`;
  return finding('ADOPT_NAME', `${shownText(found.name)}${why}`, placeOf(found));
}

/** In the order of names, so that the same folder gives the same answer: of two that look alike, the first is drafted. */
function withoutSimilar(candidates: readonly Candidate[], { allowSimilar, enrolled }: ChoiceWish): Choice {
  const known = new KnownIds(enrolled);
  const findings: Finding[] = [];
  const sorted = candidates.map((candidate) => {
    if (candidate.state !== 'plugin') return candidate;
    const alike = allowSimilar ? [] : known.similarTo(candidate.pluginId);
    for (const { id, why } of alike)
      findings.push(
        finding('ENROL_NAME_SIMILAR', `${candidate.pluginId} and ${id}: ${why}`, placeOf(candidate.found[0])),
      );
    if (alike.length > 0) return { ...candidate, state: 'similar' } as const;
    known.add(candidate.pluginId);
    return candidate;
  });
  return { candidates: sorted, findings };
}
