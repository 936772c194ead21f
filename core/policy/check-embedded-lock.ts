import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { checkLock } from '../lock/check-lock.ts';
import type { Sbom } from '../sbom/sbom.ts';

/** The lock of a plugin whose record says that its dependencies are `locked`, held against the bill of materials. */
export function checkEmbeddedLock(
  artifactName: string,
  { ecosystem, lock }: ArtifactContents,
  { sbom, sbomAt }: { readonly sbom: Sbom; readonly sbomAt: Place },
): readonly Finding[] {
  const artifactAt = { file: artifactName };
  // No installer knows what the dependencies of a plain archive are, so no lock binds one.
  if (ecosystem === undefined) return [finding('LOCK_MISSING', 'a plain archive has none that is read', artifactAt)];
  const embedded = lock === undefined ? undefined : { bytes: lock.bytes, file: `${artifactName}!${lock.member}` };
  return checkLock({ ecosystem, sbom, lock: embedded, artifactAt, sbomAt });
}
