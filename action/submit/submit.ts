import { parseManifest, MANIFEST_FILE } from '../../core/documents/manifest.ts';
import { parseReleaseRecord, RELEASE_RECORD_FILE } from '../../core/documents/release-record.ts';
import { finding, findingsOf, ok, refused, type Outcome } from '../../core/finding.ts';
import { releaseFolder } from '../../core/registry/registry-path.ts';
import { proposalBody, proposalTitle } from '../../core/report/proposal.ts';
import { isSameRelease } from './same-release.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The registry as one who proposes a change sees it. */
export interface ProposalDesk {
  /** Files of a folder on the default branch, by path inside it; empty where there is none. */
  accepted(folder: string): Promise<Files>;
  /** The same on a branch of ours; undefined where there is no such branch. */
  proposed(branch: string, folder: string): Promise<{ readonly head: string; readonly files: Files } | undefined>;
  /** Makes the branch one commit on the default branch with just this folder. @returns the commit. */
  push(proposal: {
    readonly branch: string;
    readonly folder: string;
    readonly files: Files;
    readonly message: string;
  }): Promise<string>;
  /** The open pull request of a branch, opened now where there is none. */
  pull(proposal: { readonly branch: string; readonly title: string; readonly body: string }): Promise<{
    readonly number: number;
    readonly url: string;
    readonly isNew: boolean;
  }>;
}

export interface Submitted {
  /** `unchanged`: the very release is proposed already. `accepted`: it is on the default branch already. */
  readonly kind: 'opened' | 'updated' | 'unchanged' | 'accepted';
  readonly folder: string;
  /** Undefined when it is accepted. */
  readonly pull: { readonly number: number; readonly url: string } | undefined;
  /** Head of the proposal. Undefined when it is accepted. */
  readonly head: string | undefined;
  readonly artifactDigest: string;
}

/**
 * Proposes a signed release folder: one branch and one pull request for each release, however often it is run.
 * @returns a refusal for a folder that is none, or a version that was accepted with other content
 */
export async function submitRelease(files: Files, desk: ProposalDesk): Promise<Outcome<Submitted>> {
  const record = parseReleaseRecord(files.get(RELEASE_RECORD_FILE) ?? new Uint8Array());
  const manifest = parseManifest(files.get(MANIFEST_FILE) ?? new Uint8Array());
  const [first, ...rest] = [...findingsOf(record), ...findingsOf(manifest)];
  if (record.kind === 'refused' || manifest.kind === 'refused')
    return refused(first ?? finding('RELEASE_FILE_MISSING', 'unreadable'), ...rest);
  const { plugin_id: pluginId, version, artifact } = record.value.value;
  const folder = releaseFolder(pluginId, version);
  const accepted = await desk.accepted(folder);
  const artifactDigest = artifact.digest;
  if (accepted.size > 0) {
    return isSameRelease(accepted, files)
      ? ok({ kind: 'accepted', folder, pull: undefined, head: undefined, artifactDigest })
      : refused(finding('CHANGE_RELEASE_IMMUTABLE', `${folder} was merged with other content`, { file: folder }));
  }
  const branch = `portcullis/${pluginId}-${version}`;
  const release = {
    pluginId,
    version,
    artifactName: artifact.name,
    artifactDigest,
    url: artifact.url,
    builtBy: manifest.value.value.built_by,
  };
  const title = proposalTitle(release);
  const before = await desk.proposed(branch, folder);
  const isSame = before !== undefined && isSameRelease(before.files, files);
  const head = isSame ? before.head : await desk.push({ branch, folder, files, message: title });
  const { isNew, number, url } = await desk.pull({ branch, title, body: proposalBody(release) });
  return ok({
    kind: isNew ? 'opened' : isSame ? 'unchanged' : 'updated',
    folder,
    pull: { number, url },
    head,
    artifactDigest,
  });
}
