import type { CommentAuthor, Own } from './issue-comments.ts';

/** Whether a text is ours by its author: a marker can be written by anybody. */
export function isOwn(author: CommentAuthor | undefined, own: Own): boolean {
  if (author === undefined) return false;
  return 'userId' in own ? author.id === own.userId : author.isBot && author.login === own.botLogin;
}

/** GitHub may give line ends and the end of a text back in another way than it took them. */
export function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}
