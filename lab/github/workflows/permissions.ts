import { isMapping, isScalar, isString } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

export type Level = 'none' | 'read' | 'write';
/** By the names that workflows use, e.g. `pull-requests`. What is not named is none. */
export type Grants = Readonly<Record<string, Level>>;

const READABLE = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];
const LEVELS: readonly Level[] = ['none', 'read', 'write'];

const levelOf = (text: string): Level => LEVELS.find((each) => each === text) ?? 'none';
const allAt = (level: Level): Grants => ({
  ...Object.fromEntries(READABLE.map((name) => [name, name === 'models' && level === 'write' ? 'read' : level])),
  ...(level === 'write' ? { 'id-token': 'write' } : {}),
});

/** What a repository gives to jobs that ask for nothing in particular: restricted since February 2023, unless it was changed. */
export const defaultGrants = (setting: 'read' | 'write'): Grants =>
  setting === 'read' ? { contents: 'read', packages: 'read' } : withoutIdentity(allAt('write'));

function withoutIdentity(grants: Grants): Grants {
  return Object.fromEntries(Object.entries(grants).filter(([name]) => name !== 'id-token'));
}

/** @returns what a `permissions:` asks for; undefined where there is none. One that names some takes away all others. */
export function grantsOf(token: TemplateToken | undefined): Grants | undefined {
  if (token === undefined) return undefined;
  if (isString(token)) return token.value === 'write-all' ? allAt('write') : allAt('read');
  if (!isMapping(token)) return {};
  const entries = [...token].map(
    ({ key, value }) => [key.toString(), levelOf(isScalar(value) ? value.toString() : '')] as const,
  );
  return Object.fromEntries(entries.filter(([, level]) => level !== 'none'));
}

/** What of `asked` goes beyond `allowed`, as GitHub words it: `contents: write`. */
export function exceeding(asked: Grants, allowed: Grants): string[] {
  return Object.entries(asked)
    .filter(([name, level]) => LEVELS.indexOf(level) > LEVELS.indexOf(allowed[name] ?? 'none'))
    .map(([name, level]) => `${name}: ${level}`);
}

/** For the pull request of a fork: whatever is asked for, reading is all there is. */
export function readOnly(grants: Grants): Grants {
  const kept = Object.keys(grants).filter((name) => name !== 'id-token');
  return Object.fromEntries(kept.map((name) => [name, 'read']));
}

/** As the API names them. `id-token` is no permission of the API. */
export function apiPermissions(grants: Grants): Record<string, 'read' | 'write'> {
  const result: Record<string, 'read' | 'write'> = {};
  for (const [name, level] of Object.entries(grants))
    if (name !== 'id-token' && level !== 'none') result[name.replaceAll('-', '_')] = level;
  return result;
}
