interface Node<V> {
  readonly children: Map<string, Node<V>>;
  value: V | undefined;
}

/** Values by sequences of keys: what lies along a sequence is found in one walk, without building its prefixes. */
export class Trie<V> {
  readonly #root: Node<V> = newNode();

  /** The value at a sequence, made where there is none. */
  at(keys: Iterable<string>, make: () => V): V {
    let node = this.#root;
    for (const key of keys) {
      const child = node.children.get(key) ?? newNode<V>();
      node.children.set(key, child);
      node = child;
    }
    node.value ??= make();
    return node.value;
  }

  /** Calls back with the value of every prefix of a sequence that has one, shortest first. */
  along(keys: Iterable<string>, each: (value: V) => void): void {
    let node = this.#root;
    for (const key of keys) {
      const child = node.children.get(key);
      if (child === undefined) return;
      if (child.value !== undefined) each(child.value);
      node = child;
    }
  }
}

function newNode<V>(): Node<V> {
  return { children: new Map(), value: undefined };
}
