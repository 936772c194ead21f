import type { Revocation } from '../../registry-schema/generated/types.ts';
import { revocationBody, revocationTitle } from '../../core/report/revocation-proposal.ts';
import type { ProposalDesk } from '../submit/submit.ts';

export interface RevocationRecord {
  readonly revocation: Revocation;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface RecordProposed {
  /** `accepted`: it is on the default branch already. */
  readonly kind: 'opened' | 'unchanged' | 'accepted';
  readonly pull: { readonly number: number; readonly url: string } | undefined;
}

/** One branch and one pull request for each deny, however often it is run: git catches up with what is in force. */
export async function proposeRecord(record: RevocationRecord, desk: ProposalDesk): Promise<RecordProposed> {
  const { revocation, path, bytes } = record;
  const [folder = '', name = ''] = path.split('/');
  const isIn = (files: ReadonlyMap<string, Uint8Array>) => Buffer.from(files.get(name) ?? []).equals(bytes);
  if (isIn(await desk.accepted(folder))) return { kind: 'accepted', pull: undefined };
  const branch = `portcullis/${revocation.id}`;
  const title = revocationTitle(revocation);
  const before = await desk.proposed(branch, folder);
  if (before === undefined || !isIn(before.files))
    await desk.push({ branch, folder, files: new Map([[name, bytes]]), message: title });
  const { isNew, number, url } = await desk.pull({ branch, title, body: revocationBody(revocation) });
  return { kind: isNew ? 'opened' : 'unchanged', pull: { number, url } };
}
