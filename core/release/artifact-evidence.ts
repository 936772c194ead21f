import type { Digest } from '../../registry-schema/generated/types.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { Finding, Outcome } from '../finding.ts';

/** What is known of an artifact once somebody tried to get hold of its bytes. */
export type ArtifactEvidence =
  | {
      readonly kind: 'read';
      readonly digest: Digest;
      /** Bytes. */
      readonly size: number;
      readonly contents: Outcome<ArtifactContents>;
    }
  | { readonly kind: 'unavailable'; readonly findings: readonly Finding[] };
