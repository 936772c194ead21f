import { codeText } from '../../core/report/outside-text.ts';
import type { IssueComment, Own } from '../github/issue-comments.ts';
import { isOwn, sameText } from '../github/own-text.ts';

/** What keeps the report on the pull request asks of GitHub. */
export interface Conversation {
  own(botLogin: string): Promise<Own>;
  list(number: number): AsyncIterable<IssueComment>;
  create(number: number, body: string): Promise<IssueComment>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}

/** Where the pull request stands now. */
export interface PullNow {
  read(number: number): Promise<{ readonly isOpen: boolean; readonly head: string }>;
}

export interface StickyRequest {
  readonly number: number;
  /** The commit that was judged. */
  readonly head: string;
  /** Bounded Markdown, all of it escaped. */
  readonly report: string;
  readonly comments: Conversation;
  readonly pulls: PullNow;
  /** Login of the app whose token writes, `name[bot]`; a person's token needs none. */
  readonly botLogin: string;
}

export type Posted =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly removed: number }
  | { readonly kind: 'left'; readonly why: string };

/** First in the body: a bot of ours that quotes somebody's text further down has not written a report. */
export const COMMENT_MARKER = '<!-- portcullis: PR check -->\n';

/** An account of a person cannot have brackets in its name, so that nobody can take the name of a bot. */
const BOT_LOGIN = /^[A-Za-z0-9-]{1,100}\[bot\]$/;

/**
 * Keeps the report as one comment on the pull request: written where there is none of ours, rewritten in place where it
 * differs, the first kept and others of ours removed. A comment with our marker that another account wrote is a forgery: it
 * is neither read nor changed. A run that judged another head than the present one writes nothing over a newer run's report.
 * @throws Error when GitHub fails, refuses the token, or the token writes as somebody else than is said
 */
export async function postSticky(request: StickyRequest): Promise<Posted> {
  const { number, comments, botLogin } = request;
  if (!BOT_LOGIN.test(botLogin)) throw new Error('comment-author is not the login of an app, name[bot]');
  const own = await comments.own(botLogin);
  const mine: IssueComment[] = [];
  for await (const comment of comments.list(number))
    if (comment.body.startsWith(COMMENT_MARKER) && isOwn(comment.author, own)) mine.push(comment);
  mine.sort((one, other) => one.id - other.id);
  // Asked right before writing: reading a long conversation takes a while.
  const before = await movedOn(request);
  if (before !== undefined) return { kind: 'left', why: before };
  const [first, ...rest] = mine;
  const body = COMMENT_MARKER + request.report;
  const kind = await write(request, own, first, body);
  for (const { id } of rest) await comments.remove(id);
  return { kind, removed: rest.length };
}

async function write(
  request: StickyRequest,
  own: Own,
  first: IssueComment | undefined,
  body: string,
): Promise<'created' | 'updated' | 'unchanged'> {
  const { number, comments } = request;
  if (first !== undefined && sameText(first.body, body)) return 'unchanged';
  let id = first?.id;
  if (id === undefined) {
    const created = await comments.create(number, body);
    id = created.id;
    if (!isOwn(created.author, own)) {
      // The next run would not know it for ours, and every push would add another.
      await comments.remove(id);
      throw new Error(`the token writes as ${created.author?.login ?? 'nobody'}: name it as comment-author`);
    }
  } else await comments.update(id, body);
  // A newer run may have written between our question and our answer; a verdict on an old head must not stand in its place.
  const after = await movedOn(request);
  if (after !== undefined) await comments.update(id, `${COMMENT_MARKER}${supersededReport(request.head)}`);
  return first === undefined ? 'created' : 'updated';
}

async function movedOn({ pulls, number, head }: StickyRequest): Promise<string | undefined> {
  const now = await pulls.read(number);
  if (!now.isOpen) return 'the pull request is closed';
  return now.head === head ? undefined : `its head is ${now.head} by now, whose own run reports`;
}

function supersededReport(head: string): string {
  return `## The head moved on\n\nThis run judged ${codeText(head)}; what holds is in the job summary of the run of the newest head.\n`;
}
