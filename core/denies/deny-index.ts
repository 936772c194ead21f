import { denyCovering } from './denies.ts';
import type { Deny } from '../registry/registry-state.ts';

export type DeniedName = Parameters<typeof denyCovering>[1];

/** An entry and its place in the list: of two that are as grave, the first is told. */
interface Ranked {
  readonly deny: Deny;
  readonly rank: number;
}

const PREFIX_HEX = 'sha256:'.length;
const PREFIX_BITS = 16;

/**
 * The denies of one publication, read once so that a lookup costs tens of nanoseconds however many there are. Most lookups
 * end at a bitmap of the first two bytes of every denied digest: exact, since a bit that is set only asks the map.
 */
export class DenyIndex {
  readonly #prefixes = new Uint32Array(2 ** PREFIX_BITS / 32);
  readonly #byDigest = new Map<string, Ranked>();
  /** Entries that name a plugin, which cover releases of it that nobody had expanded them to. */
  readonly #byPlugin = new Map<string, Ranked[]>();

  constructor(denies: readonly Deny[]) {
    for (const [rank, deny] of denies.entries()) {
      const ranked = { deny, rank };
      const { scope } = deny;
      for (const digest of deny.digests) this.#addDigest(digest, ranked);
      // An entry stands for the digest that it names, expanded or not.
      if (scope.kind === 'digest') this.#addDigest(scope.digest, ranked);
      if (!('plugin_id' in scope)) continue;
      const of = this.#byPlugin.get(scope.plugin_id);
      if (of === undefined) this.#byPlugin.set(scope.plugin_id, [ranked]);
      else of.push(ranked);
    }
  }

  /** The gravest entry for these bytes, whatever they are called. */
  ofDigest(digest: string): Deny | undefined {
    return this.#rankedOf(digest)?.deny;
  }

  /** The gravest entry that covers the release, as `denyCovering` understands covering: a revocation before a quarantine. */
  covering(release: DeniedName): Deny | undefined {
    let found = this.#rankedOf(release.digest);
    const named = this.#byPlugin.get(release.pluginId);
    if (named === undefined) return found?.deny;
    for (const ranked of named) {
      if (denyCovering([ranked.deny], release) !== undefined) found = graver(found, ranked);
    }
    return found?.deny;
  }

  #rankedOf(digest: string): Ranked | undefined {
    const prefix = prefixOf(digest);
    const word = this.#prefixes[prefix >>> 5] ?? 0;
    return ((word >>> (prefix & 31)) & 1) === 0 ? undefined : this.#byDigest.get(digest);
  }

  #addDigest(digest: string, ranked: Ranked): void {
    const prefix = prefixOf(digest);
    this.#prefixes[prefix >>> 5] = (this.#prefixes[prefix >>> 5] ?? 0) | (1 << (prefix & 31));
    this.#byDigest.set(digest, graver(this.#byDigest.get(digest), ranked));
  }
}

/** What is quarantined may be examined: an entry that came first must not make a revoked release look so. */
function graver(one: Ranked | undefined, other: Ranked): Ranked {
  if (one === undefined) return other;
  const [isOne, isOther] = [one.deny.action === 'revoked', other.deny.action === 'revoked'];
  if (isOne !== isOther) return isOne ? one : other;
  return one.rank <= other.rank ? one : other;
}

/** The first four hexadecimal digits as a number, read from the text: a hash of all of it would cost more than the lookup. */
function prefixOf(digest: string): number {
  return (
    (nibbleAt(digest, PREFIX_HEX) << 12) |
    (nibbleAt(digest, PREFIX_HEX + 1) << 8) |
    (nibbleAt(digest, PREFIX_HEX + 2) << 4) |
    nibbleAt(digest, PREFIX_HEX + 3)
  );
}

/** Of a digit in any case; of whatever else something below 16, which then is in no map. */
function nibbleAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return ((code & 15) + (code >>> 6) * 9) & 15;
}

const INDICES = new WeakMap<readonly Deny[], DenyIndex>();

/** The index of a list, made once for as long as the list lives. */
export function denyIndexOf(denies: readonly Deny[]): DenyIndex {
  const known = INDICES.get(denies);
  if (known !== undefined) return known;
  const index = new DenyIndex(denies);
  INDICES.set(denies, index);
  return index;
}
