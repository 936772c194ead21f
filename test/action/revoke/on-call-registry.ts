import { publishedDenies } from '../../../action/publish/published-state.ts';
import { cp } from 'node:fs/promises';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import { denyByRun, type DenyByRunRequest } from '../../../action/revoke/deny-by-run.ts';
import { ratify } from '../../../action/revoke/ratify.ts';
import type { Account, RunClaim, WorkflowRun } from '../../../action/runner/own-run.ts';
import type { Deny } from '../../../core/registry/registry-state.ts';
import { readPublication } from '../../../action/publication/publication-reader.ts';
import { newCheckout, type Checkout } from '../../fixtures/checkout.ts';
import { approved, newRelease, NOW, PLUGIN, POLICY, value } from '../../fixtures/registry.ts';

export const ANN: Account = { id: 101, login: 'ann' };
export const BEN: Account = { id: 102, login: 'ben' };
export const EVE: Account = { id: 666, login: 'eve' };
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const ON_CALL = `on_call: [{ id: ${ANN.id}, login: ann }, { id: ${BEN.id}, login: ben }]\n`;
const SHARE = 'revocation: { max_share: 0.4 }\n';
const CLAIM: RunClaim = { id: 7, attempt: 1, sha: 'a'.repeat(40), ref: 'refs/heads/main' };
export const VERSIONS = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.4'];

/** A registry with five releases of one plugin, of which one person on call may deny two. */
export async function newOnCallRegistry(more: string = ON_CALL + SHARE): Promise<Checkout> {
  const checkout = await newCheckout(POLICY + more);
  for (const version of VERSIONS) checkout.commitRelease(await newRelease(checkout.publisher, { version }));
  value(await checkout.publish());
  return checkout;
}

interface Asked {
  readonly subject?: DenyByRunRequest['draft']['scope'];
  readonly run?: Partial<WorkflowRun>;
  readonly claim?: Partial<RunClaim>;
  readonly approvers?: readonly Account[];
  /** Minutes after the publication. */
  readonly minutes?: number;
}

export const version = (text: string) => ({ kind: 'version', plugin_id: PLUGIN, version: text }) as const;
export const WHOLE = { kind: 'plugin', plugin_id: PLUGIN } as const;

let copies = 0;

/** A copy of its publication, to be denied in. */
export class OnCallSite {
  readonly checkout: Checkout;
  readonly directory: string;
  readonly store: PublicationStore;
  readonly said: string[] = [];
  /** How often GitHub was asked who let the run in. */
  asked = 0;

  constructor(checkout: Checkout, directory: string) {
    this.checkout = checkout;
    this.directory = directory;
    this.store = directoryStore({ directory });
  }

  static async of(checkout: Checkout): Promise<OnCallSite> {
    const directory = checkout.folder.in(`on-call-${(copies += 1)}`);
    await cp(checkout.directory, directory, { recursive: true });
    return new OnCallSite(checkout, directory);
  }

  deny(
    { subject = version('1.0.0'), run, claim, approvers = [], minutes = 5 }: Asked = {},
    given: Partial<DenyByRunRequest> = {},
  ) {
    const { root: trustedRoot, keys } = this.checkout;
    const now = new Date(NOW.getTime() + minutes * MINUTE);
    return denyByRun({
      store: this.store,
      trustedRoot,
      keys,
      anyway: false,
      now,
      ground: { claim: { ...CLAIM, ...claim }, defaultBranch: 'main' },
      runs: {
        read: () => Promise.resolve(runOf(now, run)),
        approvers: () => {
          this.asked += 1;
          return Promise.resolve(approvers);
        },
      },
      draft: { scope: subject, action: 'revoked', effect: 'stop', severity: 'high', reason: 'sends prompts elsewhere' },
      progress: (text) => this.said.push(text),
      ...given,
    });
  }

  async ratify(run: Partial<WorkflowRun> = { event: 'push', triggeringActor: EVE }, minutes = 5) {
    const { root: trustedRoot, keys, repository } = this.checkout;
    const now = new Date(NOW.getTime() + minutes * MINUTE);
    return ratify({
      store: this.store,
      trustedRoot,
      keys,
      now,
      ground: { claim: CLAIM, defaultBranch: 'main' },
      runs: { read: () => Promise.resolve(runOf(now, run)) },
      history: repository.objects,
      tip: await repository.objects.resolve('main'),
      approvals: (commit) => Promise.resolve(this.checkout.approvals.get(commit) ?? approved()),
    });
  }

  async denies(): Promise<readonly Deny[]> {
    const previous = value(await readPublication(this.store, this.checkout.root, 'metadata'));
    if (previous === undefined) throw new Error('there is none');
    return value(await publishedDenies(previous)).denies;
  }
}

/** Started a minute ago by somebody on call, by hand and on the default branch, unless told otherwise. */
function runOf(now: Date, change: Partial<WorkflowRun> = {}): WorkflowRun {
  const { triggeringActor = ANN } = change;
  return {
    event: 'workflow_dispatch',
    headBranch: 'main',
    headSha: CLAIM.sha,
    isOfFork: false,
    attempt: CLAIM.attempt,
    createdAt: new Date(now.getTime() - MINUTE).toISOString(),
    actor: triggeringActor,
    ...change,
    triggeringActor,
  };
}
