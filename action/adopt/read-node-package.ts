import semver from 'semver';
import { INSTALL_SCRIPTS, MAX_PACKAGE_JSON_BYTES } from '../../core/artifact/npm-package.ts';
import { MANIFEST_FILE, MAX_MANIFEST_BYTES } from '../../core/documents/manifest.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { isJsonObject, member, type JsonObject } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import type { BoundedFolder } from './bounded-folder.ts';
import type { FoundPackage } from './found-package.ts';

/** An npm package as installed: package.json of its folder, which must be named like it. */
export async function readNodePackage(folder: BoundedFolder, place: string): Promise<Outcome<FoundPackage>> {
  const at = { file: visibleText(place) };
  const bytes = await folder.read(`${place}/package.json`, MAX_PACKAGE_JSON_BYTES);
  const parsed =
    bytes === undefined ? undefined : parseStrictJson(bytes, { maxBytes: MAX_PACKAGE_JSON_BYTES }, at.file);
  if (parsed?.kind !== 'ok' || !isJsonObject(parsed.value.value))
    return refused(finding('ADOPT_METADATA', 'package.json cannot be read', at));
  const root = parsed.value.value;
  const name = member(root, 'name');
  const version = member(root, 'version');
  if (typeof name !== 'string' || typeof version !== 'string' || semver.valid(version) !== version)
    return refused(finding('ADOPT_METADATA', 'package.json names no package and version', at));
  // Node loads by the folder, a reader goes by package.json.
  if (!`/${place}`.endsWith(`/node_modules/${name}`) && place !== name)
    return refused(finding('ADOPT_METADATA', 'package.json names another package than its folder', at));
  return ok({
    kind: 'node',
    ecosystem: 'npm',
    name,
    version,
    place,
    summary: text(root, 'description'),
    licence: text(root, 'license'),
    requires: requiresOf(root),
    manifest: await folder.read(`${place}/${MANIFEST_FILE}`, MAX_MANIFEST_BYTES),
    notes: notesOf(root),
  });
}

function text(root: JsonObject, name: string): string | undefined {
  const value = member(root, name);
  return typeof value === 'string' ? value : undefined;
}

/** npm leaves `dependencies` out where there are none. */
function requiresOf(root: JsonObject): readonly string[] | undefined {
  const dependencies = member(root, 'dependencies') ?? {};
  if (!isJsonObject(dependencies)) return undefined;
  return Object.entries(dependencies).map(([name, range]) => `${name}@${typeof range === 'string' ? range : ''}`);
}

function notesOf(root: JsonObject): readonly string[] {
  const scripts = member(root, 'scripts');
  const run = isJsonObject(scripts) ? INSTALL_SCRIPTS.filter((name) => Object.hasOwn(scripts, name)) : [];
  return run.length > 0 ? [`it runs a script when it is installed: ${run.join(', ')}`] : [];
}
