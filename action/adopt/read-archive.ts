import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../core/archive/limits.ts';
import { parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { finding, ok, refused, refusedBy, type Outcome } from '../../core/finding.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import type { BoundedFolder } from './bounded-folder.ts';
import type { FoundPackage } from './found-package.ts';

/** An artifact that lies there as a file: a wheel, an npm tarball, or a plain zip, which only its manifest can name. */
export async function readArchive(folder: BoundedFolder, place: string): Promise<Outcome<FoundPackage>> {
  const fileName = place.slice(place.lastIndexOf('/') + 1);
  const read = await readArtifactFile(join(folder.root, place), fileName, DEFAULT_LIMITS).catch(() => undefined);
  if (read === undefined) return refused(finding('ADOPT_METADATA', 'it cannot be read', { file: visibleText(place) }));
  if (read.kind === 'unavailable') return unreadable(place, read.findings[0]?.code);
  if (read.contents.kind === 'refused') return refusedBy(read.contents.findings);
  const { ecosystem, packageName, version, manifest } = read.contents.value;
  const covenant = manifest === undefined ? undefined : parseEmbeddedManifest(manifest.bytes);
  const name = packageName ?? (covenant?.kind === 'ok' ? covenant.value.value.plugin_id : undefined);
  if (name === undefined) return unreadable(place, undefined);
  return ok({
    kind: 'archive',
    ecosystem,
    name,
    version: version ?? 'unstated',
    place,
    summary: undefined,
    licence: undefined,
    requires: undefined,
    manifest: manifest?.bytes,
    notes: [`its digest is ${read.digest}`],
  });
}

function unreadable(place: string, code: string | undefined): Outcome<never> {
  const why = code === undefined ? 'nothing in it says which plugin it is' : `it is refused with ${code}`;
  return refused(finding('ADOPT_METADATA', why, { file: visibleText(place) }));
}
