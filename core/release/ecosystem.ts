import type { Artifact } from '../../registry-schema/generated/types.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';

/** Which ecosystem an artifact belongs to. Its name decides, as it decides how the archive is read. */
export function ecosystemOf({
  record,
}: {
  readonly record: { readonly artifact: Pick<Artifact, 'name'> };
}): SdkEcosystem {
  const { name } = record.artifact;
  if (name.endsWith('.whl')) return 'pypi';
  return name.endsWith('.tgz') ? 'npm' : undefined;
}
