import type { PluginId } from '../../registry-schema/generated/types.ts';
import { PLUGIN_RECORD_FILE } from '../documents/plugin-record.ts';

const PLUGIN_ID = /^[a-z][a-z0-9_]{0,62}$/;

/** What a path of the registry repository is for. */
export type RegistryPath =
  | { readonly kind: 'record'; readonly pluginId: PluginId }
  | { readonly kind: 'release'; readonly pluginId: PluginId; readonly version: string; readonly file: string }
  | { readonly kind: 'revocation'; readonly id: string }
  | { readonly kind: 'reinstatement'; readonly id: string }
  /** Rules and roots of trust: what everything else is judged by. */
  | { readonly kind: 'governance' }
  /** Text for people; nothing reads it. */
  | { readonly kind: 'prose' }
  | { readonly kind: 'unknown' };

const GOVERNANCE =
  /^(policy\.yml|CODEOWNERS|docs\/CODEOWNERS|owners\.lock\.json|\.git[^/]*|(\.github|trust|waivers|reporters)\/.+)$/;
/** They tell git, and with it whoever reviews, to show or fetch something else than what the tree holds. */
const GIT_RULES = /(^|\/)\.git(attributes|modules)$/;
const PROSE =
  /^([A-Za-z0-9_-]+\.md|LICENSE|(docs|plugins|revocations|reinstatements)\/\.gitkeep|docs\/[A-Za-z0-9_/-]+\.md|plugins\/[a-z0-9_]+\/(README\.md|PLUGIN_MANIFEST\.draft\.json))$/;

/** Sorts a path by what it is for. A path that fits nothing is `unknown`, and a change to it is refused. */
export function classifyPath(path: string): RegistryPath {
  if (GOVERNANCE.test(path) || isGitRules(path)) return { kind: 'governance' };
  const [, list, id] = /^(revocation|reinstatement)s\/([a-z0-9][a-z0-9-]{0,119})\.json$/.exec(path) ?? [];
  if (id !== undefined) return { kind: list === 'revocation' ? 'revocation' : 'reinstatement', id };
  const [, folder, rest] = /^plugins\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (folder !== undefined && rest !== undefined && isPluginId(folder)) {
    if (rest === PLUGIN_RECORD_FILE) return { kind: 'record', pluginId: folder };
    const [, version, file] = /^releases\/([0-9A-Za-z][0-9A-Za-z.+_-]{0,63})\/(.+)$/.exec(rest) ?? [];
    if (version !== undefined && file !== undefined) return { kind: 'release', pluginId: folder, version, file };
  }
  return PROSE.test(path) ? { kind: 'prose' } : { kind: 'unknown' };
}

/** `.gitattributes` and `.gitmodules`, at any depth. */
export function isGitRules(path: string): boolean {
  return GIT_RULES.test(path);
}

/** The id of `waivers/<id>.json`; undefined for any other path. */
export function waiverIdOf(path: string): string | undefined {
  return /^waivers\/([a-z0-9][a-z0-9-]{0,119})\.json$/.exec(path)?.[1];
}

export function isPluginId(text: string): text is PluginId {
  return PLUGIN_ID.test(text);
}

export function recordPath(pluginId: string): string {
  return `plugins/${pluginId}/${PLUGIN_RECORD_FILE}`;
}

export function releaseFolder(pluginId: string, version: string): string {
  return `plugins/${pluginId}/releases/${version}`;
}
