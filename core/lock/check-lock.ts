import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import type { Sbom, SbomComponent } from '../sbom/sbom.ts';
import { isPackage, packageOf, shownPackage } from '../sdk/component-package.ts';
import { pep440Key } from '../sdk/pep440-version.ts';
import { sdkKey } from '../sdk/sdk-entry.ts';
import { LOCK_FILE_NAMES, type Lock, type LockEcosystem, type LockedPackage, type ReadLock } from './lock.ts';
import { readNpmLock } from './read-npm-lock.ts';
import { readRequirements } from './read-requirements.ts';

const READERS: Readonly<Record<LockEcosystem, ReadLock>> = { pypi: readRequirements, npm: readNpmLock };

export interface LockCheck {
  readonly ecosystem: LockEcosystem;
  readonly sbom: Sbom;
  /** The lock that the artifact embeds, if it does. `file` is its name in findings. */
  readonly lock: { readonly bytes: Uint8Array; readonly file: string } | undefined;
  /** Where the artifact stands, for a lock that is not there. */
  readonly artifactAt?: Place;
  /** Where the bill of materials stands. */
  readonly sbomAt?: Place;
}

/**
 * Whether the embedded lock pins exactly what the bill of materials lists: the same names and versions, and the same hashes
 * where both state one of a kind. All findings: LOCK_MISSING, LOCK_SYNTAX (or JSON_…) and LOCK_HASH_MISSING of the lock
 * itself; of a lock that can be read, LOCK_COMPONENT_MISSING, LOCK_COMPONENT_UNKNOWN, LOCK_HASH_MISMATCH. Linear.
 */
export function checkLock(check: LockCheck): readonly Finding[] {
  const { ecosystem, lock } = check;
  if (lock === undefined) {
    const names = LOCK_FILE_NAMES[ecosystem].join(' or ');
    return [finding('LOCK_MISSING', `the artifact holds no ${names}`, check.artifactAt)];
  }
  const read = READERS[ecosystem](lock.bytes, lock.file);
  return read.kind === 'refused' ? read.findings : compare(read.value, check);
}

function compare(lock: Lock, { ecosystem, sbom, sbomAt }: LockCheck): readonly Finding[] {
  const found = new FindingList('of-each-code');
  const pinned = byIdentity(lock, ecosystem, found);
  const listed = new Set<string>();
  for (const component of sbom.components) {
    if (!isPackage(component)) continue;
    const carried = packageOf(component, ecosystem);
    const id = identity(carried.type, carried.name, carried.version ?? '');
    listed.add(id);
    const locked = pinned.get(id);
    if (locked === undefined)
      found.add(() => finding('LOCK_COMPONENT_MISSING', `${shownPackage(carried)} is not in the lock`, sbomAt));
    else compareHashes(component, locked, found);
  }
  for (const [id, locked] of pinned)
    if (!listed.has(id))
      found.add(() =>
        finding('LOCK_COMPONENT_UNKNOWN', `${shownPackage(locked)} is not in the bill of materials`, locked.at),
      );
  return found.list();
}

/** npm puts one package in several folders: the entries must agree. */
function byIdentity(lock: Lock, ecosystem: LockEcosystem, found: FindingList): ReadonlyMap<string, LockedPackage> {
  const pinned = new Map<string, LockedPackage>();
  for (const locked of lock) {
    const id = identity(ecosystem, locked.name, locked.version);
    const known = pinned.get(id);
    if (known === undefined) pinned.set(id, locked);
    else if (!isSameSet(known.hashes, locked.hashes))
      found.add(() =>
        finding('LOCK_HASH_MISMATCH', `${shownPackage(locked)} stands in the lock with other hashes too`, locked.at),
      );
  }
  return pinned;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a);
  return known.size === new Set(b).size && b.every((hash) => known.has(hash));
}

/** `2.1` and `2.1.0` are one version of a Python package. */
function identity(type: string, name: string, version: string): string {
  const same = type === 'pypi' ? (pep440Key(version) ?? version) : version;
  return `${sdkKey(type, name)}@${same}`;
}

/** Hashes of other kinds than the lock's say nothing here: a wheel and a source archive have different ones. */
function compareHashes({ hashes }: SbomComponent, locked: LockedPackage, found: FindingList): void {
  const kinds = new Set(locked.hashes.map((hash) => hash.slice(0, hash.indexOf(':'))));
  for (const { alg, content } of hashes) {
    const kind = alg.toLowerCase().replace('sha-', 'sha');
    if (!kinds.has(kind) || locked.hashes.includes(`${kind}:${content.toLowerCase()}`)) continue;
    found.add(() =>
      finding('LOCK_HASH_MISMATCH', `${shownPackage(locked)} has another ${kind} in the bill of materials`, locked.at),
    );
  }
}
