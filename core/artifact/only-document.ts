import type { Code } from '../codes/index.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import type { EmbeddedDocument, OpenedArchive } from './artifact-contents.ts';
import { MAX_ARTIFACT_FINDINGS, embedded } from './artifact-contents.ts';

/** The one member among those that `isManifest` accepts; a second one would let two readers see two covenants. */
export function onlyManifest(
  archive: OpenedArchive,
  isManifest: (name: string) => boolean,
  findings: Finding[],
): EmbeddedDocument | undefined {
  return onlyDocument(archive, 'ARTIFACT_MANIFEST_AMBIGUOUS', isManifest, findings);
}

/** The one lock; of two, a reviewer could read one and an installer the other. */
export function onlyLock(
  archive: OpenedArchive,
  isLock: (name: string) => boolean,
  findings: Finding[],
): EmbeddedDocument | undefined {
  return onlyDocument(archive, 'ARTIFACT_LOCK_AMBIGUOUS', isLock, findings);
}

function onlyDocument(
  archive: OpenedArchive,
  ambiguous: Code,
  isWanted: (name: string) => boolean,
  findings: Finding[],
): EmbeddedDocument | undefined {
  const [first, ...others] = archive.members.filter((member) => isWanted(member.name));
  for (const other of others.slice(0, MAX_ARTIFACT_FINDINGS)) {
    const at = { file: `${archive.fileName}!${other.name}` };
    findings.push(finding(ambiguous, `${others.length + 1} of them are in the artifact`, at));
  }
  return embedded(first);
}
