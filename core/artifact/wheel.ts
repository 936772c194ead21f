import { shownText } from '../json/shown-text.ts';
import { foldName } from '../archive/member-names.ts';
import { MANIFEST_FILE, MAX_MANIFEST_BYTES } from '../documents/manifest.ts';
import type { Finding, Outcome } from '../finding.ts';
import { finding, unlessFound } from '../finding.ts';
import { LOCK_FILE_NAMES, MAX_LOCK_BYTES } from '../lock/lock.ts';
import { MAX_SBOM_BYTES } from '../sbom/read-sbom.ts';
import type { ArtifactContents, EmbeddedDocument, OpenedArchive } from './artifact-contents.ts';
import { MAX_ARTIFACT_FINDINGS, baseName, embedded, isIn } from './artifact-contents.ts';
import { onlyLock, onlyManifest } from './only-document.ts';
import type { WheelMetadata } from './wheel-metadata.ts';
import { checkWheelFile, parseWheelMetadata } from './wheel-metadata.ts';
import { normalizedProjectName, normalizedVersion, parseWheelName } from './wheel-name.ts';
import { checkRecord } from './wheel-record.ts';

const MIB = 1024 * 1024;
export const MAX_WHEEL_METADATA_BYTES = MIB;
/** A row for each of MAX_ARCHIVE_ENTRIES members, with names of 100 bytes. */
export const MAX_WHEEL_RECORD_BYTES = 8 * MIB;
const DIST_INFO_BOUNDS: ReadonlyMap<string, number> = new Map([
  ['METADATA', MAX_WHEEL_METADATA_BYTES],
  ['WHEEL', MAX_WHEEL_METADATA_BYTES],
  ['RECORD', MAX_WHEEL_RECORD_BYTES],
]);
const SBOM_MEMBER = /^[^/]+\.dist-info\/sboms\/[^/]+\.cdx\.json$/;

/** Of the members of a wheel that are read whole, how many bytes at most. */
export function keptOfWheel(name: string): number | undefined {
  const [top = '', file, ...deeper] = name.split('/');
  if (SBOM_MEMBER.test(name)) return MAX_SBOM_BYTES;
  if (file === undefined || deeper.length > 0) return undefined;
  if (file === MANIFEST_FILE) return MAX_MANIFEST_BYTES;
  if (isWheelLock(name)) return MAX_LOCK_BYTES;
  return top.endsWith('.dist-info') ? DIST_INFO_BOUNDS.get(file) : undefined;
}

/** Judges an archive as a wheel (PEP 427): name, METADATA, RECORD, no start-up hooks, one manifest, one SBOM. */
export function judgeWheel(archive: OpenedArchive): Outcome<ArtifactContents> {
  const findings: Finding[] = [];
  checkStartupHooks(archive, findings);
  const distInfo = distInfoOf(archive, findings);
  const metadata = distInfo === undefined ? undefined : judgeDistInfo(distInfo, archive, findings);
  const manifest = onlyManifest(archive, isWheelManifest, findings);
  const lock = onlyLock(archive, isWheelLock, findings);
  const sbom = metadata === undefined ? undefined : sbomOf(metadata, archive, findings);
  return unlessFound(findings, () => ({
    format: 'wheel',
    ecosystem: 'pypi',
    packageName: metadata?.name,
    version: metadata?.version,
    manifest,
    sbom,
    lock,
    entryCount: archive.entryCount,
    inflatedBytes: archive.inflatedBytes,
  }));
}

function isWheelManifest(name: string): boolean {
  return isInPackage(name) && baseName(name) === MANIFEST_FILE;
}

function isWheelLock(name: string): boolean {
  return isInPackage(name) && LOCK_FILE_NAMES.pypi.includes(baseName(name));
}

/** In a top-level folder: the package's own or `.dist-info`. What `.data` would install elsewhere does not count. */
function isInPackage(name: string): boolean {
  const top = name.slice(0, name.indexOf('/'));
  return isIn(top, name) && !top.endsWith('.data');
}

function distInfoOf(archive: OpenedArchive, findings: Finding[]): string | undefined {
  const folders = new Set<string>();
  for (const { name } of archive.members) {
    const top = name.slice(0, Math.max(0, name.indexOf('/')));
    if (top.toLowerCase().endsWith('.dist-info')) folders.add(top);
  }
  const [only, ...others] = folders;
  if (only !== undefined && others.length === 0) return only;
  const message = `one .dist-info folder is expected, ${folders.size} are there`;
  findings.push(finding('ARTIFACT_LAYOUT', message, { file: archive.fileName }));
  return undefined;
}

function judgeDistInfo(distInfo: string, archive: OpenedArchive, findings: Finding[]): WheelMetadata | undefined {
  const document = (file: string): EmbeddedDocument | undefined => {
    const found = embedded(archive.members.find((member) => member.name === `${distInfo}/${file}`));
    if (found !== undefined) return found;
    findings.push(finding('ARTIFACT_LAYOUT', `${file} is missing`, { file: `${archive.fileName}!${distInfo}` }));
    return undefined;
  };
  const [metadataFile, wheelFile, record] = [document('METADATA'), document('WHEEL'), document('RECORD')];
  if (record !== undefined) checkRecord(record, archive, findings);
  if (wheelFile !== undefined) checkWheelFile(wheelFile, archive.fileName, findings);
  if (metadataFile === undefined) return undefined;
  const metadata = parseWheelMetadata(metadataFile, archive.fileName, findings);
  if (metadata !== undefined) checkNames(metadata, distInfo, archive.fileName, findings);
  return metadata;
}

/** File name, folder and METADATA must name one release: an installer takes the first, a reviewer reads the last. */
function checkNames(metadata: WheelMetadata, distInfo: string, fileName: string, findings: Finding[]): void {
  // Its name ends with `.dist-info`, so there is a dash.
  const dash = distInfo.indexOf('-');
  const folder = { name: distInfo.slice(0, dash), version: distInfo.slice(dash + 1, -'.dist-info'.length) };
  const sources = [
    { what: 'the file name', at: fileName, stated: parseWheelName(fileName) },
    { what: 'the .dist-info folder', at: `${fileName}!${distInfo}`, stated: folder },
  ];
  const version = normalizedVersion(metadata.version);
  const release = `${metadata.name} ${metadata.version}`;
  for (const { what, at, stated } of sources) {
    const agrees =
      stated !== undefined &&
      normalizedProjectName(stated.name) === normalizedProjectName(metadata.name) &&
      normalizedVersion(stated.version) === version;
    if (!agrees) {
      const message = `METADATA says ${shownText(release)}, ${what} does not`;
      findings.push(finding('ARTIFACT_NAME_MISMATCH', message, { file: at }));
    }
  }
}

/** `site` reads .pth and .start (PEP 829) files of site-packages and imports sitecustomize, at every start of Python. */
function checkStartupHooks(archive: OpenedArchive, findings: Finding[]): void {
  for (const { name } of archive.members) {
    if (findings.length >= MAX_ARTIFACT_FINDINGS) return;
    if (!isStartupHook(name)) continue;
    findings.push(
      finding('ARTIFACT_STARTUP_HOOK', `${shownText(name)} runs at every start`, {
        file: `${archive.fileName}!${name}`,
      }),
    );
  }
}

function isStartupHook(name: string): boolean {
  const folded = foldName(name);
  const segments = folded.split('/');
  // a .data folder can install into site-packages from any depth (data/lib/python3/site-packages/…)
  const candidates = segments[0]?.endsWith('.data') === true ? segments.slice(1) : segments.slice(0, 1);
  const file = baseName(folded);
  const hookFile = /\.(?:pth|start)$/.test(file) && candidates.includes(file);
  return hookFile || candidates.some((segment) => /^(?:site|user)customize(?:\.|$)/.test(segment));
}

/** PEP 770 allows several: build tools add their own. The one named after the package is the plugin's. */
function sbomOf(metadata: WheelMetadata, archive: OpenedArchive, findings: Finding[]): EmbeddedDocument | undefined {
  const all = archive.members.filter((member) => SBOM_MEMBER.test(member.name));
  if (all.length <= 1) return embedded(all[0]);
  const wanted = normalizedProjectName(metadata.name);
  const named = all.filter(
    ({ name }) => normalizedProjectName(baseName(name).slice(0, -'.cdx.json'.length)) === wanted,
  );
  if (named.length === 1) return embedded(named[0]);
  const message = `${all.length} SBOMs, ${named.length} of them named after the package`;
  findings.push(finding('ARTIFACT_SBOM_AMBIGUOUS', message, { file: archive.fileName }));
  return undefined;
}
