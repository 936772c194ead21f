import { rulesWithin } from '../codeowners/rules-within.ts';
import type { Owner, OwnersRule } from '../codeowners/parse-codeowners.ts';
import { lockedOwner, type LockedOwner } from '../documents/owners-lock.ts';
import { classifyPath } from '../registry/registry-path.ts';
import type { OwnersGround } from './owners-ground.ts';

/** Who owns any part of a plugin's folder, whether the change touches that part or not. */
export interface Insiders {
  readonly people: readonly LockedOwner[];
  readonly owners: readonly Owner[];
  /** False where a line names somebody without a number: that could be anybody. */
  readonly isKnown: boolean;
}

/**
 * The owners of all that a plugin's folder may hold but its record: tier and publishers are the platform's to say, and who
 * keeps them is not of the plugin's own people.
 *
 * @param folder `plugins/<id>/`
 */
export function insidersOf(folder: string, { codeowners, index, lock }: OwnersGround): Insiders {
  const texts = ['README.md', 'PLUGIN_MANIFEST.draft.json'].flatMap((name) => index.ruleOf(folder + name) ?? []);
  const rules = new Set<OwnersRule>([...texts, ...rulesWithin(codeowners.rules, `${folder}releases`)]);
  const owners = [...rules].flatMap((rule) => rule.owners);
  const people = owners.map((owner) => lockedOwner(lock, owner));
  return { owners, people: people.filter((each) => each !== undefined), isKnown: !people.includes(undefined) };
}

/** The folders, each with a final slash, that a change brings something of a release to. */
export function releasedFolders(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const kind = classifyPath(path);
    return kind.kind === 'release' ? [`plugins/${kind.pluginId}/`] : [];
  });
  return [...new Set(folders)];
}
