/** An enrolled plugin whose name could be taken for a new one, and what makes it so. */
export interface SimilarId {
  readonly id: string;
  readonly why: string;
}

/** Letters of other alphabets that are drawn like Latin ones (the lower-case part of Unicode's list that names can hold). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'ьЬ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еєҽ',
    g: 'ɡց',
    h: 'һհ',
    i: 'іιıɩ',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏⅼ',
    m: 'м',
    n: 'пոη',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛ',
    r: 'гᴦ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υսц',
    v: 'νѵ',
    w: 'ԝѡω',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
);

/** What the eye takes for one another within ASCII; the first of each pair becomes the second. */
const WITHIN_ASCII: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/5/g, 's'],
  [/2/g, 'z'],
  [/8/g, 'b'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** A name as the eye reads it: equal for two names that are hard to tell apart. */
export function skeleton(name: string): string {
  const plain = Array.from(latinized(name).replaceAll(/[-_. ]/g, '')).join('');
  return WITHIN_ASCII.reduce((text, [pattern, become]) => text.replaceAll(pattern, become), plain);
}

/** The name with the letters of other alphabets that look Latin in Latin, in lower case and without marks. */
export function latinized(name: string): string {
  const folded = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return Array.from(folded, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** Longer names than an id may have are compared by skeleton alone. */
const MAX_COMPARED_CHARACTERS = 64;

/**
 * Names by what could be taken for them (attack 11): equal but for separators, equal to the eye, or one letter off: left
 * out, put in, exchanged or swapped with its neighbour. A question costs the length of a name, however many are known.
 */
export class KnownIds {
  readonly #byBare = new Map<string, string[]>();
  readonly #bySkeleton = new Map<string, string[]>();
  /** Two names that are one letter off become the same when one letter at most is taken from each. */
  readonly #byShorter = new Map<string, string[]>();

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  add(id: string): void {
    put(this.#byBare, withoutSeparators(id), id);
    put(this.#bySkeleton, skeleton(id), id);
    for (const shorter of withOneLess(id)) put(this.#byShorter, shorter, id);
  }

  /** Those that a name could be taken for, in order; the name itself is not similar to itself. */
  similarTo(name: string): readonly SimilarId[] {
    const near = [...withOneLess(name)].flatMap((shorter) => this.#byShorter.get(shorter) ?? []);
    const found = new Map<string, string>();
    for (const id of near) if (isOneEditApart(name, id)) found.set(id, 'they differ by one letter');
    for (const id of this.#bySkeleton.get(skeleton(name)) ?? []) found.set(id, 'the eye can hardly tell them apart');
    for (const id of this.#byBare.get(withoutSeparators(name)) ?? []) found.set(id, 'they differ in separators only');
    found.delete(name);
    return [...found].map(([id, why]) => ({ id, why })).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function put(index: Map<string, string[]>, key: string, id: string): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [id]);
  else there.push(id);
}

/** The name, and the name without each of its letters. */
function withOneLess(name: string): ReadonlySet<string> {
  if (name.length > MAX_COMPARED_CHARACTERS) return new Set();
  return new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
}

function withoutSeparators(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}

function isOneEditApart(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let start = 0;
  while (start < longest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
