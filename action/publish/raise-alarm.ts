import {
  ALARM_MARKER,
  ALARM_TITLE,
  alarmAfter,
  isSilent,
  rememberedIn,
  renderAlarm,
} from '../../core/report/alarm-report.ts';
import type { Own } from '../github/issue-comments.ts';
import { isOwn, sameText } from '../github/own-text.ts';
import type { AlarmIssue } from './alarm-issues.ts';
import type { PublishReport } from './publish.ts';

/** What keeping the alarm asks of GitHub. */
export interface AlarmBoard {
  own(botLogin: string): Promise<Own>;
  /** Open issues, newest first. */
  open(): AsyncIterable<AlarmIssue>;
  create(title: string, body: string): Promise<AlarmIssue>;
  update(number: number, change: { readonly body: string; readonly state?: 'closed' }): Promise<void>;
}

export interface AlarmRequest {
  readonly board: AlarmBoard;
  readonly report: Pick<PublishReport, 'events' | 'halts'>;
  /** Login of the app whose token writes, `name[bot]`; a person's token needs none. */
  readonly botLogin: string;
}

export type Raised =
  | { readonly kind: 'silent' }
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly number: number };

/**
 * Keeps one open issue for what is on the branch and was not accepted: opened, rewritten in place, closed once nothing is
 * left to tell. Issues with our marker that another account opened are forgeries: neither read nor changed.
 * @throws Error when GitHub fails, refuses the token, or the token writes as somebody else than is said
 */
export async function raiseAlarm({ board, report, botLogin }: AlarmRequest): Promise<Raised> {
  const own = await board.own(botLogin);
  const [kept, ...further] = await ownAlarms(board, own);
  for (const { number } of further)
    await board.update(number, { body: `${ALARM_MARKER}Told in issue ${kept?.number ?? ''}.\n`, state: 'closed' });
  const alarm = alarmAfter(kept === undefined ? [] : rememberedIn(kept.body), report);
  const body = renderAlarm(alarm);
  if (kept === undefined) return isSilent(alarm) ? { kind: 'silent' } : open(board, own, body);
  const { number } = kept;
  if (isSilent(alarm)) {
    await board.update(number, { body, state: 'closed' });
    return { kind: 'closed', number };
  }
  if (sameText(kept.body, body)) return { kind: 'unchanged', number };
  await board.update(number, { body });
  return { kind: 'updated', number };
}

/** Ours, the oldest first. */
async function ownAlarms(board: AlarmBoard, own: Own): Promise<readonly AlarmIssue[]> {
  const alarms: AlarmIssue[] = [];
  for await (const issue of board.open())
    if (issue.body.startsWith(ALARM_MARKER) && isOwn(issue.author, own)) alarms.push(issue);
  return alarms.toSorted((one, other) => one.number - other.number);
}

async function open(board: AlarmBoard, own: Own, body: string): Promise<Raised> {
  const issue = await board.create(ALARM_TITLE, body);
  if (isOwn(issue.author, own)) return { kind: 'opened', number: issue.number };
  // The next run would not know it for ours, and each would open another.
  await board.update(issue.number, { body, state: 'closed' });
  throw new Error(`the token writes as ${issue.author?.login ?? 'nobody'}: name it as alarm-author`);
}
