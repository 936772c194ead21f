import type { Digest, Manifest } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';

/** What certification attaches to: everything that a manifest says, but for the three members that each release stamps. */
export function covenantDigest(manifest: Partial<Manifest>): Digest {
  const { artifact_digest: _artifact, built_by: _builder, built_at: _time, ...covenant } = manifest;
  return digestOf(Buffer.from(canonicalJson(toJson(covenant))));
}
