import { GitHubError, type GitHubClient } from '../github/client.ts';
import { IssueComments, type CommentAuthor, type Own } from '../github/issue-comments.ts';
import { PAGE_SIZE } from '../github/listed.ts';
import type { RepositoryName } from '../github/repository-name.ts';
import type { AlarmBoard } from './raise-alarm.ts';

export interface AlarmIssue {
  readonly number: number;
  /** Who opened it; undefined where the account is gone. */
  readonly author: CommentAuthor | undefined;
  readonly body: string;
}

interface IssueAnswer {
  readonly number: number;
  readonly user: { readonly id: number; readonly login: string; readonly type?: string | undefined } | null;
  readonly body?: string | null | undefined;
  readonly pull_request?: object | undefined;
}

/** Three thousand open issues and pull requests: beyond, nobody would read the alarm among them either. */
const MAX_PAGES = 30;

/** The issues of one repository, as far as the alarm needs them. */
export class AlarmIssues implements AlarmBoard {
  readonly #github: GitHubClient;
  readonly #at: RepositoryName;

  constructor(github: GitHubClient, at: RepositoryName) {
    this.#github = github;
    this.#at = at;
  }

  own(botLogin: string): Promise<Own> {
    return new IssueComments(this.#github, this.#at).own(botLogin);
  }

  async *open(): AsyncGenerator<AlarmIssue> {
    const asked = { ...this.#at, state: 'open', sort: 'created', direction: 'desc', per_page: PAGE_SIZE } as const;
    let read = 0;
    for await (const { data } of this.#github.paginate.iterator(this.#github.rest.issues.listForRepo, asked)) {
      read += 1;
      if (read > MAX_PAGES) throw new GitHubError(`GitHub lists more than ${MAX_PAGES} pages of open issues`, 200);
      yield* data.filter(({ pull_request: pull }) => pull === undefined).map(alarmIssue);
    }
  }

  async create(title: string, body: string): Promise<AlarmIssue> {
    return alarmIssue((await this.#github.rest.issues.create({ ...this.#at, title, body })).data);
  }

  async update(number: number, { body, state }: { readonly body: string; readonly state?: 'closed' }): Promise<void> {
    const change = { body, ...(state === undefined ? {} : { state }) };
    await this.#github.rest.issues.update({ ...this.#at, issue_number: number, ...change });
  }
}

function alarmIssue({ number, user, body }: IssueAnswer): AlarmIssue {
  const author = user === null ? undefined : { id: user.id, login: user.login, isBot: user.type === 'Bot' };
  return { number, author, body: body ?? '' };
}
