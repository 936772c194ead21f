/** As much of Babel's node as is asked here. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly unknown[];
}

interface NodePath {
  readonly node: Node;
  readonly parentPath?: { readonly node: Node } | null;
}

const WORDS = /[a-z][,;:]? | [a-z]/i;

/**
 * Messages are for people and no test pins their words: codes are what is held. So what `finding` says after its code, and
 * any other text of several words, is not mutated; nothing that a machine compares has a space in it.
 */
export function shouldIgnore({ node, parentPath }: NodePath): string | undefined {
  const call = parentPath?.node;
  const isMessage = call?.callee?.name === 'finding' && call.arguments?.indexOf(node) === 1;
  const text = typeof node.value === 'string' ? [node.value] : (node.quasis ?? []).map(({ value }) => value.raw);
  return isMessage || text.some((part) => WORDS.test(part)) ? 'a message to people' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];
