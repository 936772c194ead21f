import { parseBundle } from '../../core/attestation/bundle.ts';
import { RELEASE_STATEMENT_FILE } from '../../core/documents/release-record.ts';
import { parseCertificate } from '../../core/identity/certificate.ts';
import type { RepositoryName } from '../github/repository-name.ts';

/** The workflow run that signed a release, as its certificate states it. */
export interface ReleaseRun {
  readonly repository: RepositoryName;
  /** The name may belong to another repository by now. */
  readonly repositoryId: number;
  readonly id: number;
  readonly attempt: number;
}

const RUN_URI =
  /^https:\/\/[^/]+\/(?<owner>[A-Za-z0-9-]{1,100})\/(?<repo>[A-Za-z0-9._-]{1,100})\/actions\/runs\/(?<id>\d{1,15})\/attempts\/(?<attempt>\d{1,9})$/;
const STATEMENT_PATH = /^plugins\/[^/]+\/releases\/[^/]+\/(.+)$/;

/** Whether a path is that of a release statement. */
export function isReleaseStatement(path: string): boolean {
  return STATEMENT_PATH.exec(path)?.[1] === RELEASE_STATEMENT_FILE;
}

/**
 * Reads the run from a release statement's bundle: `none` where a key signed, `unknown` where a certificate names no run of
 * GitHub's, or nothing can be read. Nothing is verified here: a forged statement names other submitters, and is refused as
 * the release that it stands for.
 */
export function releaseRun(bundle: Uint8Array): ReleaseRun | 'none' | 'unknown' {
  const parsed = parseBundle(bundle);
  if (parsed.kind === 'refused') return 'unknown';
  const { signer } = parsed.value;
  if (signer.kind !== 'certificate') return 'none';
  const certificate = parseCertificate(signer.der);
  if (certificate.kind === 'refused') return 'unknown';
  const { run_invocation_uri: uri, source_repository_id: repositoryId } = certificate.value.identity;
  const { owner, repo, id, attempt } = RUN_URI.exec(uri ?? '')?.groups ?? {};
  if (owner === undefined || repo === undefined || repositoryId === undefined) return 'unknown';
  return {
    repository: { owner, repo },
    repositoryId: Number(repositoryId),
    id: Number(id),
    attempt: Number(attempt),
  };
}
