import type { ArchiveContents, ReadArchiveOptions } from '../archive/archive.ts';
import type { ByteSource } from '../archive/byte-source.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { DEFAULT_LIMITS } from '../archive/limits.ts';
import { readTar } from '../archive/read-tar.ts';
import { readZip } from '../archive/read-zip.ts';
import { MANIFEST_FILE, MAX_MANIFEST_BYTES } from '../documents/manifest.ts';
import { SBOM_FILE } from '../documents/release-record.ts';
import type { Finding, Outcome } from '../finding.ts';
import { finding, refused, unlessFound } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { MAX_SBOM_BYTES } from '../sbom/read-sbom.ts';
import type { ArtifactContents, OpenedArchive } from './artifact-contents.ts';
import { baseName, embedded } from './artifact-contents.ts';
import { onlyManifest } from './only-document.ts';
import { judgeNpm, keptOfNpm } from './npm-package.ts';
import { judgeWheel, keptOfWheel } from './wheel.ts';

export type { ArtifactContents } from './artifact-contents.ts';

type Judge = (archive: OpenedArchive) => Outcome<ArtifactContents>;

interface Format {
  readonly suffix: string;
  readonly read: (source: ByteSource, options: ReadArchiveOptions) => Promise<Outcome<ArchiveContents>>;
  readonly keep: ReadArchiveOptions['keep'];
  readonly judge: Judge;
}

/** The file name decides how the bytes are read; nothing is guessed from the bytes, so every reader agrees. */
const FORMATS: readonly Format[] = [
  { suffix: '.whl', read: readZip, keep: keptOfWheel, judge: judgeWheel },
  { suffix: '.tgz', read: (source, options) => readTar(source, 'gzip', options), keep: keptOfNpm, judge: judgeNpm },
  { suffix: '.zip', read: readZip, keep: keptOfPlain, judge: judgePlain('zip') },
  {
    suffix: '.tar.gz',
    read: (source, options) => readTar(source, 'gzip', options),
    keep: keptOfPlain,
    judge: judgePlain('tar'),
  },
  {
    suffix: '.tar',
    read: (source, options) => readTar(source, 'none', options),
    keep: keptOfPlain,
    judge: judgePlain('tar'),
  },
];

const FILE_NAME = /^[A-Za-z0-9@][A-Za-z0-9._+!@-]{0,254}$/;

/**
 * Reads an artifact to its last byte and says what it is: a wheel (`.whl`), an npm tarball (`.tgz`), or a plain archive
 * (`.zip`, `.tar`, `.tar.gz`). Every finding there is, with its member as `FILE!MEMBER`. Rejects only if the source does.
 * Time and memory are bounded by `limits`; nothing is unpacked to disk and nothing is executed.
 */
export async function readArtifact(
  fileName: string,
  source: ByteSource,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<Outcome<ArtifactContents>> {
  const format = FORMATS.find(({ suffix }) => fileName.endsWith(suffix) && fileName.length > suffix.length);
  if (format === undefined || !FILE_NAME.test(fileName)) {
    return refused(finding('ARTIFACT_FILE_NAME', `${shownText(fileName)} is not a file name of a known format`));
  }
  const read = await format.read(source, { archiveName: fileName, keep: format.keep, limits });
  if (read.kind === 'refused') return read;
  const judged = format.judge({ ...read.value, fileName });
  if (judged.kind === 'ok') return judged;
  // thousands of members can all be wrong; nobody reads as many findings
  const [first, ...rest] = judged.findings;
  return refused(first, ...rest.slice(0, limits.maxFindings - 1));
}

/** At the root, or inside the one folder that holds everything. */
function keptOfPlain(name: string): number | undefined {
  const bound = new Map([
    [MANIFEST_FILE, MAX_MANIFEST_BYTES],
    [SBOM_FILE, MAX_SBOM_BYTES],
  ]).get(baseName(name));
  return name.split('/').length <= 2 ? bound : undefined;
}

function judgePlain(format: 'zip' | 'tar'): Judge {
  return (archive) => {
    const findings: Finding[] = [];
    const tops = new Set(archive.members.map(({ name }) => name.split('/')[0]));
    const [top = ''] = tops;
    const at = (name: string, file: string): boolean => name === file || (tops.size === 1 && name === `${top}/${file}`);
    const manifest = onlyManifest(archive, (name) => at(name, MANIFEST_FILE), findings);
    const sbom = embedded(archive.members.find(({ name }) => at(name, SBOM_FILE)));
    const { entryCount, inflatedBytes } = archive;
    const contents: ArtifactContents = {
      format,
      ecosystem: undefined,
      packageName: undefined,
      version: undefined,
      manifest,
      sbom,
      lock: undefined,
      entryCount,
      inflatedBytes,
    };
    return unlessFound(findings, () => contents);
  };
}
