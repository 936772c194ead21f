import { GitHubError, type GitHubClient } from './client.ts';
import { PAGE_SIZE } from './listed.ts';
import type { RepositoryName } from './repository-name.ts';

/** One comment of a conversation. */
export interface IssueComment {
  readonly id: number;
  /** Who wrote it; undefined where the account is gone. */
  readonly author: CommentAuthor | undefined;
  readonly body: string;
  readonly url: string;
}

export interface CommentAuthor {
  readonly id: number;
  readonly login: string;
  readonly isBot: boolean;
}

/** Whose comments are ours: a person by numeric id, an app by the login of its bot, which no person can take. */
export type Own = { readonly userId: number } | { readonly botLogin: string };

/** GitHub closes a conversation at 2,500 comments; a list that goes on beyond this is not one of its own. */
const MAX_PAGES = 200;

interface CommentAnswer {
  readonly id: number;
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null;
  readonly body?: string | undefined;
  readonly html_url: string;
}

/** The comments on issues and pull requests of one repository. */
export class IssueComments {
  readonly #github: GitHubClient;
  readonly #at: RepositoryName;

  constructor(github: GitHubClient, at: RepositoryName) {
    this.#github = github;
    this.#at = at;
  }

  /** Whose comments this token writes. GitHub tells it to people; an app's token may not ask, so that its bot is named. */
  async own(botLogin: string): Promise<Own> {
    try {
      return { userId: (await this.#github.rest.users.getAuthenticated()).data.id };
    } catch (error) {
      if (error instanceof GitHubError && error.status === 403) return { botLogin };
      throw error;
    }
  }

  /** Every comment, oldest first, page by page: others may have written thousands before or after ours. */
  async *list(number: number): AsyncGenerator<IssueComment> {
    const pages = this.#github.paginate.iterator(this.#github.rest.issues.listComments, {
      ...this.#at,
      issue_number: number,
      per_page: PAGE_SIZE,
    });
    let read = 0;
    for await (const { data } of pages) {
      read += 1;
      if (read > MAX_PAGES) throw new GitHubError(`GitHub lists more than ${MAX_PAGES} pages of comments`, 200);
      yield* data.map(issueComment);
    }
  }

  async create(number: number, body: string): Promise<IssueComment> {
    const { data } = await this.#github.rest.issues.createComment({ ...this.#at, issue_number: number, body });
    return issueComment(data);
  }

  async update(id: number, body: string): Promise<void> {
    await this.#github.rest.issues.updateComment({ ...this.#at, comment_id: id, body });
  }

  /** One that is gone already counts as removed: two runs may tidy at once. */
  async remove(id: number): Promise<void> {
    try {
      await this.#github.rest.issues.deleteComment({ ...this.#at, comment_id: id });
    } catch (error) {
      if (!(error instanceof GitHubError && error.status === 404)) throw error;
    }
  }
}

function issueComment({ id, user, body, html_url: url }: CommentAnswer): IssueComment {
  const author = user === null ? undefined : { id: user.id, login: user.login, isBot: user.type === 'Bot' };
  return { id, author, body: body ?? '', url };
}
