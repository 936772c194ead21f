import type { Code } from '../../core/codes/index.ts';
import { finding, type Finding } from '../../core/finding.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { GitHubError } from './client.ts';

const MAX_CAUSES = 3;

/** An error and its causes as one line, without a stack. */
export function failureLine(error: unknown): string {
  const parts: string[] = [];
  for (let each = error; each instanceof Error && parts.length <= MAX_CAUSES; each = each.cause) {
    const text = visibleText(each.message.trim().replaceAll(/\s+/g, ' '), 300).replace(/[.:]$/, '');
    if (text !== '' && !parts.includes(text)) parts.push(text);
  }
  return parts.length === 0 ? 'something failed without a reason' : parts.join(': ');
}

/** What of GitHub failed, with a code that says what to do about it; undefined where something else did. */
export function gitHubFailure(error: unknown): Finding | undefined {
  if (!(error instanceof GitHubError)) return undefined;
  return finding(codeOfStatus(error.status), failureLine(error));
}

function codeOfStatus(status: number): Code {
  if (status === 0 || status >= 500) return 'GITHUB_UNREACHABLE';
  if (status === 429) return 'GITHUB_QUOTA_USED_UP';
  if (status === 401 || status === 403) return 'GITHUB_FORBIDDEN';
  return status === 404 ? 'GITHUB_NOT_FOUND' : 'GITHUB_REJECTED';
}
