import { parseHeaders } from '../../core/artifact/wheel-metadata.ts';
import { isProjectName, normalizedProjectName, normalizedVersion } from '../../core/artifact/wheel-name.ts';
import { MANIFEST_FILE, MAX_MANIFEST_BYTES } from '../../core/documents/manifest.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { isJsonObject, member } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { below, type BoundedFolder } from './bounded-folder.ts';
import type { FoundPackage } from './found-package.ts';

const MAX_METADATA_BYTES = 1024 * 1024;
const MAX_RECORD_BYTES = 8 * 1024 * 1024;
const MAX_DIRECT_URL_BYTES = 64 * 1024;
const NATIVE = /\.(?:so(?:\.[0-9.]+)?|pyd|dylib|dll)$/i;
const HOOK = /^[^/]+\.(?:pth|start)$/i;

/** A Python package as installed: METADATA, RECORD and direct_url.json of its .dist-info (PEP 376, 610, 566). */
export async function readDistInfo(folder: BoundedFolder, place: string): Promise<Outcome<FoundPackage>> {
  const at = { file: visibleText(place) };
  const bytes = await folder.read(`${place}/METADATA`, MAX_METADATA_BYTES);
  const headers = bytes === undefined ? undefined : parseHeaders(bytes);
  if (headers === undefined) return refused(finding('ADOPT_METADATA', 'METADATA cannot be read', at));
  const [name, ...otherNames] = headers.get('name') ?? [];
  const [version, ...otherVersions] = headers.get('version') ?? [];
  const isPlain =
    name !== undefined &&
    version !== undefined &&
    otherNames.length + otherVersions.length === 0 &&
    isProjectName(name) &&
    normalizedVersion(version) !== undefined;
  if (!isPlain) return refused(finding('ADOPT_METADATA', 'METADATA names no one project and version', at));
  // pip goes by the folder, a reader by METADATA: one name for both, or a stranger hides behind a known one.
  const [, stem = ''] = /([^/]*)\.dist-info$/i.exec(place) ?? [];
  const dash = stem.indexOf('-');
  const isSame =
    normalizedProjectName(stem.slice(0, Math.max(0, dash))) === normalizedProjectName(name) &&
    normalizedVersion(stem.slice(dash + 1)) === normalizedVersion(version);
  if (!isSame)
    return refused(finding('ADOPT_METADATA', 'METADATA names another project or version than its folder', at));
  const record = await recordPaths(folder, place);
  return ok({
    kind: 'python',
    ecosystem: 'pypi',
    name,
    version,
    place,
    summary: headers.get('summary')?.[0],
    licence: headers.get('license-expression')?.[0],
    requires: headers.get('requires-dist'),
    manifest: await embeddedManifest(folder, place, record),
    notes: [...(await sourceNotes(folder, place)), ...recordNotes(record)],
  });
}

/** The paths that RECORD lists, first column only; undefined where there is none to be read. */
async function recordPaths(folder: BoundedFolder, place: string): Promise<readonly string[] | undefined> {
  const bytes = await folder.read(`${place}/RECORD`, MAX_RECORD_BYTES);
  if (bytes === undefined) return undefined;
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  return lines
    .filter((line) => line !== '')
    .map((line) => /^"((?:[^"]|"")*)"|^([^,]*)/.exec(line)?.slice(1).join('') ?? '');
}

function recordNotes(record: readonly string[] | undefined): readonly string[] {
  if (record === undefined) return ['it has no RECORD: what belongs to it nobody wrote down'];
  const count = (pattern: RegExp) => record.filter((path) => pattern.test(path)).length;
  const [native, hooks] = [count(NATIVE), count(HOOK)];
  return [
    ...(native > 0 ? [`it brings native code: ${native} files`] : []),
    ...(hooks > 0 ? [`it runs at every start of Python: ${hooks} files`] : []),
  ];
}

async function sourceNotes(folder: BoundedFolder, place: string): Promise<readonly string[]> {
  const bytes = await folder.read(`${place}/direct_url.json`, MAX_DIRECT_URL_BYTES);
  if (bytes === undefined) return [];
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_DIRECT_URL_BYTES });
  const root = parsed.kind === 'ok' && isJsonObject(parsed.value.value) ? parsed.value.value : undefined;
  const url = root === undefined ? undefined : member(root, 'url');
  if (root === undefined || typeof url !== 'string') return ['its direct_url.json cannot be read'];
  const directory = member(root, 'dir_info');
  const isEditable = isJsonObject(directory) && member(directory, 'editable') === true;
  // A password in an address is nobody's to see.
  const shown = visibleText(url.replace(/\/\/[^/@]*@/, '//'), 200);
  return [isEditable ? `it runs from a folder that anybody can edit: ${shown}` : `it was installed from ${shown}`];
}

/** The one manifest in a top-level folder that RECORD lists, as in the wheel. */
async function embeddedManifest(
  folder: BoundedFolder,
  place: string,
  record: readonly string[] | undefined,
): Promise<Uint8Array | undefined> {
  const [one, ...others] = (record ?? []).filter((path) => new RegExp(`^[A-Za-z0-9_]+/${MANIFEST_FILE}$`).test(path));
  if (one === undefined || others.length > 0) return undefined;
  const site = place.includes('/') ? place.slice(0, place.lastIndexOf('/')) : '';
  // The folder, too, could be a link out of here.
  const top = (await folder.list(site)).find(({ name }) => name === one.split('/')[0]);
  return top?.isDirectory() === true ? folder.read(below(site, one), MAX_MANIFEST_BYTES) : undefined;
}
