import { finding, type Finding } from '../../core/finding.ts';
import { unverified, type Reading } from './reading.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** An action or workflow of another repository, at one commit. */
export interface ActionPin {
  readonly kind: 'commit';
  readonly repository: string;
  /** Within the repository; empty for its root. */
  readonly path: string;
  readonly sha: string;
}

const USES = /^([A-Za-z0-9][A-Za-z0-9\-]*\/[A-Za-z0-9._\-]+)(?:\/([^@]+))?@([0-9a-f]{40})$/v;

/** What `uses:` means: one commit, something of the same repository, or whatever a name means that day. */
export function pinOf(uses: string): ActionPin | { readonly kind: 'local' | 'image' | 'unpinned' } {
  if (uses.startsWith('./')) return { kind: 'local' };
  if (/^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/v.test(uses)) return { kind: 'image' };
  const [, repository, path = '', sha] = USES.exec(uses) ?? [];
  return repository === undefined || sha === undefined
    ? { kind: 'unpinned' }
    : { kind: 'commit', repository, path, sha };
}

/** `elsewhere`: GitHub has the commit, but on no branch or tag of the repository named. */
export type CommitPlace = 'on-a-ref' | 'elsewhere' | 'missing';

/** Tells where a commit stands: what GitHub finds in a repository may be a stranger's, pushed to a fork. */
export type CommitPlaces = (repository: string, sha: string) => Promise<Reading<CommitPlace>>;

/** Every commit that the files pin and that is none of the repository named, each where it is used first in a file. */
export async function impostorFindings(
  files: readonly WorkflowFile[],
  placeOf: CommitPlaces,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const known = new Map<string, Reading<CommitPlace>>();
  for (const file of files)
    for (const [pointer, uses] of usesOf(file)) {
      const pin = pinOf(uses);
      if (pin.kind !== 'commit') continue;
      const { repository, sha } = pin;
      const key = `${repository.toLowerCase()}@${sha}`;
      const place = known.get(key) ?? (await placeOf(repository, sha));
      known.set(key, place);
      const at = file.placeOf(pointer);
      const what = `${repository}@${sha.slice(0, 12)}`;
      if (place.kind === 'unread') findings.push(unverified(`where ${what} comes from`, place.why, at));
      else if (place.value === 'elsewhere')
        findings.push(finding('DOCTOR_ACTION_IMPOSTOR', `${what} is on no branch or tag of ${repository}`, at));
      else if (place.value === 'missing') {
        const named = /^0+$/v.test(sha) ? 'the placeholder, which scripts/pin-workflows.ts replaces' : sha.slice(0, 12);
        findings.push(finding('DOCTOR_ACTION_MISSING', `${repository} has no ${named}`, at));
      }
    }
  return findings;
}

/** Every `uses:` with its place, each once. */
export function usesOf(file: WorkflowFile): ReadonlyMap<string, string> {
  const all = file.jobs.flatMap((job) => [
    [`${job.pointer}/uses`, job.uses] as const,
    ...job.steps.map((step) => [`${step.pointer}/uses`, step.uses] as const),
  ]);
  const once = new Map<string, readonly [string, string]>();
  for (const [pointer, uses] of all) if (uses !== undefined && !once.has(uses)) once.set(uses, [pointer, uses]);
  return new Map(once.values());
}
