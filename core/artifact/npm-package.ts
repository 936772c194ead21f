import semver from 'semver';
import { MANIFEST_FILE, MAX_MANIFEST_BYTES } from '../documents/manifest.ts';
import { SBOM_FILE } from '../documents/release-record.ts';
import type { Finding, Outcome } from '../finding.ts';
import { finding, unlessFound } from '../finding.ts';
import type { JsonObject } from '../json/json-value.ts';
import { isJsonObject, member as jsonMember } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { LOCK_FILE_NAMES, MAX_LOCK_BYTES } from '../lock/lock.ts';
import { MAX_SBOM_BYTES } from '../sbom/read-sbom.ts';
import type { ArtifactContents, OpenedArchive } from './artifact-contents.ts';
import { MAX_ARTIFACT_FINDINGS, baseName, embedded, isIn } from './artifact-contents.ts';
import { onlyLock, onlyManifest } from './only-document.ts';

const ROOT = 'package';
const PACKAGE_FILE = `${ROOT}/package.json`;
/** The package.json of a package that is bundled, at any depth of nesting. */
const BUNDLED_PACKAGE_FILE = /^package\/(?:.+\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
/** npm runs node-gyp for a package that has this file, without any script saying so. */
const GYP_FILE = /^package\/(?:(?:.+\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/)?binding\.gyp$/i;

/** Run for a package that is installed from a registry or a tarball, bundled ones included. */
export const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/** Run when the package is installed from a folder or from git. */
const PREPARE_SCRIPTS = ['prepublish', 'preprepare', 'prepare', 'postprepare'];

const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const MAX_PACKAGE_NAME_CHARACTERS = 214;
export const MAX_PACKAGE_JSON_BYTES = 1024 * 1024;

/** Of the members of an npm tarball that are read whole, how many bytes at most. */
export function keptOfNpm(name: string): number | undefined {
  if (name === `${ROOT}/${MANIFEST_FILE}`) return MAX_MANIFEST_BYTES;
  if (name === `${ROOT}/${SBOM_FILE}`) return MAX_SBOM_BYTES;
  if (isNpmLock(name)) return MAX_LOCK_BYTES;
  return name === PACKAGE_FILE || BUNDLED_PACKAGE_FILE.test(name) ? MAX_PACKAGE_JSON_BYTES : undefined;
}

/** Judges an archive as an npm tarball: everything under `package/`, a sound package.json, nothing run at install. */
export function judgeNpm(archive: OpenedArchive): Outcome<ArtifactContents> {
  const findings: Finding[] = [];
  for (const { name } of archive.members) {
    if (findings.length >= MAX_ARTIFACT_FINDINGS) break;
    const at = { file: `${archive.fileName}!${name}` };
    if (!name.startsWith(`${ROOT}/`)) findings.push(finding('ARTIFACT_LAYOUT', 'stands outside package/', at));
    if (GYP_FILE.test(name)) findings.push(finding('ARTIFACT_LIFECYCLE_SCRIPT', 'npm runs node-gyp for it', at));
    if (BUNDLED_PACKAGE_FILE.test(name)) {
      const bundled = packageJson(archive, name, findings);
      if (bundled !== undefined) checkScripts(bundled, INSTALL_SCRIPTS, at, findings);
    }
  }
  const root = packageJson(archive, PACKAGE_FILE, findings);
  const release = root === undefined ? undefined : releaseOf(root, archive.fileName, findings);
  if (root !== undefined) {
    const at = { file: `${archive.fileName}!${PACKAGE_FILE}` };
    checkScripts(root, [...INSTALL_SCRIPTS, ...PREPARE_SCRIPTS], at, findings);
  }
  const manifest = onlyManifest(archive, (name) => name === `${ROOT}/${MANIFEST_FILE}`, findings);
  const lock = onlyLock(archive, isNpmLock, findings);
  return unlessFound(findings, () => ({
    format: 'npm',
    ecosystem: 'npm',
    packageName: release?.name,
    version: release?.version,
    manifest,
    sbom: embedded(archive.members.find(({ name }) => name === `${ROOT}/${SBOM_FILE}`)),
    lock,
    entryCount: archive.entryCount,
    inflatedBytes: archive.inflatedBytes,
  }));
}

/** At the root of the package; npm leaves that of a bundled package alone. */
function isNpmLock(name: string): boolean {
  return isIn(ROOT, name) && LOCK_FILE_NAMES.npm.includes(baseName(name));
}

function packageJson(archive: OpenedArchive, name: string, findings: Finding[]): JsonObject | undefined {
  const file = `${archive.fileName}!${name}`;
  const document = embedded(archive.members.find((member) => member.name === name));
  if (document === undefined) {
    findings.push(finding('ARTIFACT_LAYOUT', 'package.json is missing', { file }));
    return undefined;
  }
  const parsed = parseStrictJson(document.bytes, { maxBytes: MAX_PACKAGE_JSON_BYTES }, file);
  if (parsed.kind === 'refused') {
    findings.push(...parsed.findings);
    return undefined;
  }
  if (isJsonObject(parsed.value.value)) return parsed.value.value;
  findings.push(finding('ARTIFACT_METADATA', 'package.json is not an object', { file }));
  return undefined;
}

function checkScripts(
  root: JsonObject,
  refusedScripts: readonly string[],
  at: { file: string },
  findings: Finding[],
): void {
  const scripts = jsonMember(root, 'scripts');
  if (scripts === undefined) return;
  if (!isJsonObject(scripts)) {
    findings.push(finding('ARTIFACT_METADATA', '"scripts" is not an object', at));
    return;
  }
  for (const name of refusedScripts) {
    if (Object.hasOwn(scripts, name))
      findings.push(finding('ARTIFACT_LIFECYCLE_SCRIPT', `it has a script "${name}"`, at));
  }
}

function releaseOf(
  root: JsonObject,
  fileName: string,
  findings: Finding[],
): { name: string; version: string } | undefined {
  const at = { file: `${fileName}!${PACKAGE_FILE}` };
  const name = jsonMember(root, 'name');
  const version = jsonMember(root, 'version');
  if (typeof name !== 'string' || !PACKAGE_NAME.test(name) || name.length > MAX_PACKAGE_NAME_CHARACTERS) {
    findings.push(finding('ARTIFACT_METADATA', '"name" is not an npm package name', at));
    return undefined;
  }
  if (typeof version !== 'string' || semver.valid(version) !== version) {
    findings.push(finding('ARTIFACT_METADATA', '"version" is not a SemVer version in normal form', at));
    return undefined;
  }
  // npm pack writes the scope into the name, the public registry leaves it out
  const flat = name.replace(/^@/, '').replace('/', '-');
  const bare = name.slice(name.indexOf('/') + 1);
  if (fileName !== `${flat}-${version}.tgz` && fileName !== `${bare}-${version}.tgz`) {
    const message = `package.json says ${shownText(`${name} ${version}`)}, the file name does not`;
    findings.push(finding('ARTIFACT_NAME_MISMATCH', message, { file: fileName }));
  }
  return { name, version };
}
