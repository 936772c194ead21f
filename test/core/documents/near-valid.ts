import * as fc from 'fast-check';
import type { JsonValue } from '../../../core/json/json-value.ts';

type Mutable = JsonValue | { [key: string]: Mutable } | Mutable[];

/** What stands in the place of a value: other types, bounds passed, text that a pattern or a reader may trip over. */
const strange: fc.Arbitrary<Mutable> = fc.oneof(
  fc.constantFrom<Mutable>(null, true, false, 0, -1, 1, 1.5, 2 ** 53, -(2 ** 53), '', ' ', '\n', '\u0000', '\u202e'),
  fc.constantFrom<Mutable>(
    [],
    {},
    [[]],
    [null],
    { kind: 'key' },
    { kind: 'workflow' },
    { kind: 'digest' },
    { source: 'push' },
  ),
  fc.constantFrom<Mutable>(
    'constructor',
    'toString',
    '__proto__',
    '2025-02-30T00:00:00Z',
    '9999-99-99',
    'sha256:',
    '*',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.toWellFormed()),
  fc.integer({ min: 1, max: 300 }).map((count) => Array.from({ length: count }, () => 'a')),
  fc.integer({ min: 1, max: 3_000 }).map((length) => 'a.'.repeat(length)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Mutable),
);

const names = fc.oneof(
  fc.constantFrom('kind', 'host', 'constructor', 'hasOwnProperty', 'toString', '', '/', '~', 'a/b', '\u202e'),
  fc.string({ maxLength: 8 }).map((text) => text.toWellFormed()),
);

interface Mutation {
  /** Picks a value of the document by its number among all of them. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'repeat' | 'add' | 'rename' | 'edit';
  readonly value: Mutable;
  readonly name: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'add', 'rename', 'edit'),
  value: strange,
  name: names,
});

/** JSON that lies a few changes away from one of these documents. */
export function nearValid(documents: readonly JsonValue[]): fc.Arbitrary<JsonValue> {
  return fc
    .record({
      document: fc.constantFrom(...documents),
      mutations: fc.array(mutation, { minLength: 0, maxLength: 4 }),
    })
    .map(({ document, mutations }) => {
      let changed: Mutable = structuredClone(document);
      // A copy: a later change may reach into what an earlier one put there.
      for (const change of mutations) changed = mutated(changed, { ...change, value: structuredClone(change.value) });
      return changed;
    });
}

type Parent = Mutable[] | { [key: string]: Mutable };

function mutated(document: Mutable, change: Mutation): Mutable {
  const places: { parent: Parent; key: string | number }[] = [];
  collect(document, places);
  const place = places[change.at % Math.max(places.length, 1)];
  if (place === undefined) return change.value;
  const { parent, key } = place;
  if (Array.isArray(parent)) mutateList(parent, Number(key), change);
  else mutateObject(parent, String(key), change);
  return document;
}

function collect(value: Mutable, places: { parent: Parent; key: string | number }[]): void {
  if (typeof value !== 'object' || value === null) return;
  const parent = value as Parent;
  for (const [key, child] of Object.entries(parent)) {
    places.push({ parent, key });
    collect(child, places);
  }
}

function mutateList(list: Mutable[], index: number, { how, value }: Mutation): void {
  const old = list[index] ?? null;
  if (how === 'remove') list.splice(index, 1);
  else if (how === 'repeat') list.push(...Array.from({ length: 20 }, () => structuredClone(old)));
  else if (how === 'add') list.push(value);
  else list[index] = how === 'edit' ? edited(old, value) : value;
}

function mutateObject(object: { [key: string]: Mutable }, key: string, { how, value, name }: Mutation): void {
  const old = object[key] ?? null;
  if (how === 'remove' || how === 'rename') delete object[key];
  if (how === 'rename') set(object, name, old);
  if (how === 'add') set(object, name, value);
  if (how === 'repeat') object[key] = [structuredClone(old), structuredClone(old)];
  if (how === 'replace') object[key] = value;
  if (how === 'edit') object[key] = edited(old, value);
}

/** `__proto__` as a member like any other, as a parser would make it. */
function set(object: object, name: string, value: Mutable): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function edited(old: Mutable, value: Mutable): Mutable {
  if (typeof old === 'string') return `${old}${typeof value === 'string' ? value : ' '}`;
  return typeof old === 'number' ? -old : value;
}
