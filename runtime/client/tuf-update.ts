import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import type { Fetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { finding, ok, refused, type Findings, type Outcome } from '../../core/finding.ts';
import { readPublicationMetadata, type ReadFile, type VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import {
  MAX_ROOT_BYTES,
  MAX_ROOT_ROTATIONS,
  MAX_SNAPSHOT_BYTES,
  MAX_TARGETS_BYTES,
  MAX_TIMESTAMP_BYTES,
  metadataPath,
  ROLE_NAMES,
  TARGET_ROLE_NAMES,
  type RoleName,
} from '../../signing/tuf/roles.ts';
import { findingOfTufError } from './tuf-errors.ts';

export interface UpdateInput {
  readonly embeddedRoot: Uint8Array;
  readonly source: ReadFile;
  /** Empty, private to this update. */
  readonly workDir: string;
  /** Verified metadata of the last run: what TUF compares against, and need not fetch again. */
  readonly known: VerifiedMetadata | undefined;
  readonly now: number;
}

const BASE = 'https://publication.invalid/metadata';
const TIMESTAMP_FILE = metadataPath('timestamp', 0);
const ROOT_FILE = /^metadata\/[0-9]+\.root\.json$/;

/**
 * The client workflow of TUF 1.0.31 (section 5), done by tuf-js: roots from the embedded one on, timestamp, snapshot,
 * targets and both delegated roles, at the caller's clock. What it accepted is then verified as one whole. Files that were
 * fetched already are not fetched again.
 */
export async function updateMetadata(
  input: UpdateInput,
  fetched: ReadonlyMap<string, Outcome<Uint8Array>>,
): Promise<Outcome<VerifiedMetadata>> {
  await seed(input);
  const source: ReadFile = async (path, maxBytes) => fetched.get(path) ?? input.source(path, maxBytes);
  const fetcher = new SourceFetcher(source, knownRoots(input.known));
  try {
    const updater = newUpdater(input, fetcher);
    await updater.refresh();
    // A lookup makes tuf-js load the role that the path is delegated to, whether or not it lists the path.
    await updater.getTargetInfo('registry.json');
    await updater.getTargetInfo('revocations.json');
  } catch (error) {
    return fetcher.failure === undefined ? refused(findingOfTufError(error)) : refused(...fetcher.failure);
  }
  const accepted = await readPublicationMetadata(input.embeddedRoot, readAccepted(input.workDir, fetcher));
  return accepted.kind === 'refused' ? accepted : unforked(accepted.value, fetcher.timestamp);
}

/** tuf-js keeps its own timestamp where one of the same version comes, without asking why it is another. */
function unforked(metadata: VerifiedMetadata, offered: Uint8Array | undefined): Outcome<VerifiedMetadata> {
  const { version, bytes } = metadata.roles.timestamp;
  if (offered === undefined || Buffer.compare(offered, bytes) === 0) return ok(metadata);
  return refused(finding('PUBLICATION_FORKED', `another timestamp of version ${version} was seen before`));
}

function newUpdater(input: UpdateInput, fetcher: Fetcher): Updater {
  const updater = new Updater({
    metadataDir: input.workDir,
    metadataBaseUrl: BASE,
    fetcher,
    config: {
      maxRootRotations: MAX_ROOT_ROTATIONS,
      maxDelegations: TARGET_ROLE_NAMES.length,
      rootMaxLength: MAX_ROOT_BYTES,
      timestampMaxLength: MAX_TIMESTAMP_BYTES,
      snapshotMaxLength: MAX_SNAPSHOT_BYTES,
      targetsMaxLength: MAX_TARGETS_BYTES,
    },
  });
  setReferenceTime(updater, input.now);
  return updater;
}

/**
 * tuf-js reads the system's clock itself and takes no other; its store keeps the time it judges by in one field. One clock
 * must decide, also when it is set back and the client knows better.
 */
function setReferenceTime(updater: Updater, now: number): void {
  const store: unknown = Reflect.get(updater, 'trustedSet');
  if (typeof store !== 'object' || store === null || !(Reflect.get(store, 'referenceTime') instanceof Date)) {
    throw new TypeError('tuf-js no longer keeps its reference time where it did.');
  }
  Reflect.set(store, 'referenceTime', new Date(now));
}

/** tuf-js takes `root.json` of its directory for trusted: only ever the embedded one, never one that a cache held. */
async function seed({ workDir, embeddedRoot, known }: UpdateInput): Promise<void> {
  await writeFile(join(workDir, 'root.json'), embeddedRoot);
  for (const role of ROLE_NAMES) {
    if (known !== undefined && role !== 'root') await writeFile(join(workDir, `${role}.json`), known.roles[role].bytes);
  }
}

function knownRoots(known: VerifiedMetadata | undefined): Map<string, Uint8Array> {
  if (known === undefined) return new Map();
  const first = known.roles.root.version - known.laterRoots.length + 1;
  return new Map(known.laterRoots.map((bytes, index) => [metadataPath('root', first + index), bytes]));
}

/** Gives tuf-js the source's bytes, and keeps the reason when there are none: tuf-js reduces it to text. */
class SourceFetcher implements Fetcher {
  readonly roots: Map<string, Uint8Array>;
  failure: Findings | undefined;
  timestamp: Uint8Array | undefined;
  readonly #source: ReadFile;

  constructor(source: ReadFile, roots: Map<string, Uint8Array>) {
    this.#source = source;
    this.roots = roots;
  }

  async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const path = new URL(url).pathname.slice(1);
    const known = this.roots.get(path);
    if (known !== undefined) return Buffer.from(known);
    const read = await this.#source(path, maxLength);
    if (read.kind === 'ok') {
      if (ROOT_FILE.test(path)) this.roots.set(path, read.value);
      if (path === TIMESTAMP_FILE) this.timestamp = read.value;
      return Buffer.from(read.value);
    }
    const absent = read.findings[0].code === 'PUBLICATION_NOT_FOUND';
    // The root after the last one is absent by design.
    if (!absent || !ROOT_FILE.test(path)) this.failure = read.findings;
    throw new DownloadHTTPError('not read', absent ? 404 : 503);
  }

  downloadFile(): Promise<never> {
    throw new TypeError('Target files are read without tuf-js.');
  }
}

function readAccepted(workDir: string, fetcher: SourceFetcher): ReadFile {
  return async (path) => {
    const bytes = ROOT_FILE.test(path) ? fetcher.roots.get(path) : await readRole(workDir, path);
    return bytes === undefined ? refused(finding('PUBLICATION_NOT_FOUND', `${path} is not there`)) : ok(bytes);
  };
}

async function readRole(workDir: string, path: string): Promise<Uint8Array | undefined> {
  const role: RoleName | undefined = ROLE_NAMES.find((name) => path.endsWith(`${name}.json`));
  return role === undefined ? undefined : readFile(join(workDir, `${role}.json`));
}
