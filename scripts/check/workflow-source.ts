import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';

export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** A workflow or action file under lint. */
export interface Source {
  readonly file: string;
  readonly document: Document.Parsed;
  /** 1-based; 1 for a node without a place. */
  lineOf(node: Node | null | undefined): number;
}

/** Syntax errors stay in `document.errors`. */
export function parseSource(file: string, text: string): Source {
  return {
    file,
    document: parseDocument(text),
    lineOf: (node) => text.slice(0, node?.range?.[0] ?? 0).split('\n').length,
  };
}

/** Every string that stands under `key`, at any depth. */
export function scalarsUnder(source: Source, key: string): { readonly value: string; readonly node: Node }[] {
  const found: { value: string; node: Node }[] = [];
  visit(source.document, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== key) return;
      if (isScalar(pair.value) && typeof pair.value.value === 'string') {
        found.push({ value: pair.value.value, node: pair.value });
      }
    },
  });
  return found;
}

/** The events that start a workflow, whether written as a word, a list or a map. */
export function triggersOf(source: Source): readonly string[] {
  const top = source.document.contents;
  const on: unknown = isMap(top) ? top.get('on', true) : undefined;
  if (isScalar(on)) return [String(on.value)];
  if (isSeq(on)) return on.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
  return isMap(on) ? on.items.flatMap((pair) => (isScalar(pair.key) ? [String(pair.key.value)] : [])) : [];
}
