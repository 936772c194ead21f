import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import type { EmbeddedDocument, OpenedArchive } from './artifact-contents.ts';
import { embedded } from './artifact-contents.ts';

/** The one member among those that `isManifest` accepts; a second one would let two readers see two covenants. */
export function onlyManifest(
  archive: OpenedArchive,
  isManifest: (name: string) => boolean,
  findings: Finding[],
): EmbeddedDocument | undefined {
  const [first, ...others] = archive.members.filter((member) => isManifest(member.name));
  for (const other of others) {
    const at = { file: `${archive.fileName}!${other.name}` };
    findings.push(finding('ARTIFACT_MANIFEST_AMBIGUOUS', `${others.length + 1} of them are in the artifact`, at));
  }
  return embedded(first);
}
