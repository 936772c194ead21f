import { pinOf } from '../doctor/action-pin.ts';
import type { Job, Permissions, WorkflowFile } from '../doctor/workflow-file.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';

/** What a certificate will state of whoever signs when a workflow file runs. */
export interface SigningWorkflow {
  /** `owner/repo/.github/workflows/file.yml`: the one that is called, where one is. */
  readonly workflow: string;
  /** The commit that a workflow of another repository is called at; undefined for one of the source's own. */
  readonly workflowRef: string | undefined;
}

/**
 * Which workflow signs for a plugin whose repository has this file: a certificate names the workflow whose job asked for the
 * identity token, which is the called one where a job calls one. Codes: ENROL_SIGNER_UNCLEAR.
 * @param repository `owner/name` of the file
 */
export function signingWorkflow(file: WorkflowFile, repository: string): Outcome<SigningWorkflow> {
  const own = { workflow: `${repository}/${file.path}`, workflowRef: undefined };
  const signers = new Map<string, SigningWorkflow>();
  for (const job of file.jobs.filter((each) => asksForIdentity(each, file.permissions))) {
    const signer = signerOf(job, own, repository);
    if (signer === undefined)
      return refused(
        finding(
          'ENROL_SIGNER_UNCLEAR',
          `${shownText(job.uses ?? '')} is no commit`,
          file.placeOf(`${job.pointer}/uses`),
        ),
      );
    signers.set(`${signer.workflow}@${signer.workflowRef ?? ''}`, signer);
  }
  const [only = own, ...others] = signers.values();
  if (others.length === 0) return ok(only);
  const named = [...signers.keys()].map((each) => shownText(each)).join(', ');
  return refused(finding('ENROL_SIGNER_UNCLEAR', `${signers.size} may sign: ${named}`, { file: file.path }));
}

function asksForIdentity({ permissions }: Job, top: Permissions): boolean {
  const granted = permissions === 'unsaid' ? top : permissions;
  if (granted === 'unsaid') return false;
  return 'word' in granted ? granted.word === 'write-all' : granted.grants['id-token'] === 'write';
}

function signerOf({ uses }: Job, own: SigningWorkflow, repository: string): SigningWorkflow | undefined {
  if (uses === undefined) return own;
  const pin = pinOf(uses);
  if (pin.kind === 'local') return { workflow: `${repository}/${uses.slice(2)}`, workflowRef: undefined };
  // What a tag or branch means that day, and the placeholder, are nobody's name.
  if (pin.kind !== 'commit' || /^0+$/v.test(pin.sha)) return undefined;
  return { workflow: `${pin.repository}/${pin.path}`, workflowRef: pin.sha };
}

/** Events of people who release, in the order of what is most likely meant. */
const RELEASING = ['push', 'workflow_dispatch', 'release'] as const;

/** What starts a file that releases, and the refs it then runs on: tags, or the default branch where it is started by hand. */
export function startOf({ events }: WorkflowFile, defaultBranch: string) {
  const trigger = RELEASING.find((event) => events.has(event));
  const refPattern = trigger === 'workflow_dispatch' ? `refs/heads/${defaultBranch}` : 'refs/tags/v*';
  return { trigger: trigger ?? RELEASING[0], refPattern };
}
