/**
 * Whether no two items say the same JSON, in time linear in their size. The usual way, comparing each pair, is quadratic:
 * a pull request with one long array would hold the check up for minutes. Part of the generated CycloneDX validators, so it
 * imports nothing.
 */
export function areDistinct(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  if (haveDistinctNames(items)) return true;
  const ids = new ValueIds();
  return new Set(items.map((item) => ids.of(item))).size === items.length;
}

/** Items that are objects with different `bom-ref` or `ref` differ; so nearly every real document is answered here. */
function haveDistinctNames(items: readonly unknown[]): boolean {
  const names = new Set<string>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined || names.has(name)) return false;
    names.add(name);
  }
  return true;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  if ('bom-ref' in item && typeof item['bom-ref'] === 'string') return `bom-ref ${item['bom-ref']}`;
  return 'ref' in item && typeof item.ref === 'string' ? `ref ${item.ref}` : undefined;
}

/** Gives equal values equal numbers, from the leaves up: no value is ever written out twice, however deep it stands. */
class ValueIds {
  private readonly ids = new Map<string, number>();

  of(value: unknown): number {
    const key = this.describe(value);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    return id;
  }

  private describe(value: unknown): string {
    if (typeof value === 'string') return `s${value}`;
    if (Array.isArray(value)) return `[${value.map((item) => this.of(item)).join(',')}`;
    if (typeof value !== 'object' || value === null) return `v${String(value)}`;
    const members = Object.entries(value).map(([name, item]) => `${this.of(name)}:${this.of(item)}`);
    return `{${members.sort().join(',')}`;
  }
}
