import type { Codeowners, OwnersRule } from './parse-codeowners.ts';
import { ANY_DEPTH, coversPath, type OwnerPattern } from './owner-pattern.ts';
import { literalEdges } from './segment-glob.ts';
import { Trie } from './trie.ts';

/** Rules that share something without which none of them covers a path, the last of the file first. */
interface Bucket {
  /** How many rules could lie here; each lies in the one of its buckets that the fewest ask for. */
  asked: number;
  readonly rules: Ranked[];
}

interface Ranked {
  readonly rank: number;
  readonly rule: OwnersRule;
}

/**
 * Answers who owns a path. Thousands of rules are not tried one by one: each lies in one bucket by something literal that
 * a path must have for it, and a path opens only the buckets that it has the key of. The last rule that covers wins: a
 * bucket is left where its rules stand before the best one known.
 */
export class OwnersIndex {
  readonly #byFolder = new Trie<Bucket>();
  readonly #bySegment = new Map<string, Bucket>();
  readonly #byHead = new Trie<Bucket>();
  readonly #byTail = new Trie<Bucket>();
  readonly #others = newBucket();

  constructor({ rules }: Codeowners) {
    const wanted = rules.map((rule, rank) => ({ ranked: { rank, rule }, buckets: this.#bucketsOf(rule.pattern) }));
    for (const { ranked, buckets } of wanted.toReversed())
      buckets.reduce((rarest, bucket) => (bucket.asked < rarest.asked ? bucket : rarest)).rules.push(ranked);
  }

  /** The rule that decides on a path, relative to the repository's root; undefined where none covers it. */
  ruleOf(path: string): OwnersRule | undefined {
    const segments = path.split('/');
    let best: Ranked | undefined;
    for (const bucket of this.#bucketsAt(segments)) best = lastCovering(bucket, segments, best);
    return best?.rule;
  }

  #bucketsOf({ steps }: OwnerPattern): readonly [Bucket, ...Bucket[]] {
    const buckets: [Bucket, ...Bucket[]] = [this.#others];
    const folder: string[] = [];
    let isFolder = true;
    for (const step of steps) {
      isFolder &&= step !== ANY_DEPTH && step.kind === 'literal';
      if (step === ANY_DEPTH) continue;
      if (step.kind === 'literal') {
        if (isFolder) folder.push(step.text);
        const bucket = this.#bySegment.get(step.text) ?? newBucket();
        this.#bySegment.set(step.text, bucket);
        buckets.push(bucket);
      } else {
        const { head, tail } = literalEdges(step);
        if (head.length > 0) buckets.push(this.#byHead.at(head, newBucket));
        if (tail.length > 0) buckets.push(this.#byTail.at(tail, newBucket));
      }
    }
    if (folder.length > 0) buckets.push(this.#byFolder.at(folder, newBucket));
    for (const bucket of buckets) bucket.asked += 1;
    return buckets;
  }

  #bucketsAt(segments: readonly string[]): ReadonlySet<Bucket> {
    const buckets = new Set([this.#others]);
    const open = (bucket: Bucket) => void buckets.add(bucket);
    this.#byFolder.along(segments, open);
    for (const segment of new Set(segments)) {
      const bucket = this.#bySegment.get(segment);
      if (bucket !== undefined) open(bucket);
      const characters = Array.from(segment);
      this.#byHead.along(characters, open);
      this.#byTail.along(characters.toReversed(), open);
    }
    return buckets;
  }
}

function newBucket(): Bucket {
  return { asked: 0, rules: [] };
}

function lastCovering(bucket: Bucket, segments: readonly string[], best: Ranked | undefined): Ranked | undefined {
  for (const ranked of bucket.rules) {
    if (best !== undefined && ranked.rank < best.rank) break;
    if (coversPath(ranked.rule.pattern, segments)) return ranked;
  }
  return best;
}
