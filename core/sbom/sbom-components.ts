import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { SbomComponent, SbomLicence } from './sbom.ts';

/** Beyond this the exact number is of no interest: the bound on components is far below. */
const MAX_COUNTED = 1_000_000;

/** The components of a document but the root, nested ones included, in document order. Whatever is not an object is left to the schema. */
export function* componentsOf(bom: JsonObject): Generator<JsonObject> {
  const root = rootOf(bom);
  if (root !== undefined) yield* nestedComponents(root);
  yield* nestedComponents(bom);
}

/** How many items all lists of components hold, whatever they are; counts lists before it looks into them. */
export function countComponents(bom: JsonObject): number {
  const root = rootOf(bom);
  let count = listedIn(bom) + (root === undefined ? 0 : listedIn(root));
  if (count > MAX_COUNTED) return count;
  for (const component of componentsOf(bom)) count += listedIn(component);
  return count;
}

function listedIn(holder: JsonObject): number {
  return isJsonArray(holder['components']) ? holder['components'].length : 0;
}

/** `metadata.component`: what the document describes. */
export function rootOf(bom: JsonObject): JsonObject | undefined {
  const { metadata } = bom;
  if (!isJsonObject(metadata)) return undefined;
  return isJsonObject(metadata['component']) ? metadata['component'] : undefined;
}

function* nestedComponents(holder: JsonObject): Generator<JsonObject> {
  // A stack and not recursion: a generator inside a generator costs its depth at every step.
  const waiting: JsonValue[] = [holder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isJsonObject(next)) continue;
    if (next !== holder) yield next;
    const { components } = next;
    if (isJsonArray(components))
      for (let index = components.length - 1; index >= 0; index -= 1) waiting.push(components[index] ?? null);
  }
}

/** Group and name as the ecosystem writes them together (`@scope/name`), or undefined if there is no name. */
export function componentName(component: JsonObject): string | undefined {
  const { group, name } = component;
  if (typeof name !== 'string') return undefined;
  return typeof group === 'string' && group !== '' ? `${group}/${name}` : name;
}

export function toComponent(component: JsonObject): SbomComponent {
  const { version, purl, type } = component;
  const bomRef = component['bom-ref'];
  return {
    ...(typeof bomRef === 'string' ? { bomRef } : {}),
    name: componentName(component) ?? '',
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof purl === 'string' ? { purl } : {}),
    type: typeof type === 'string' ? type : '',
    licences: itemsOf(component['licenses']).flatMap(toLicence),
    hashes: itemsOf(component['hashes']).flatMap(toHash),
  };
}

function itemsOf(list: JsonValue | undefined): readonly JsonObject[] {
  return isJsonArray(list) ? list.filter((item) => isJsonObject(item)) : [];
}

function toLicence(choice: JsonObject): readonly SbomLicence[] {
  const { expression, license } = choice;
  if (typeof expression === 'string') return [{ kind: 'expression', text: expression }];
  if (!isJsonObject(license)) return [];
  const { id, name } = license;
  if (typeof id === 'string') return [{ kind: 'id', text: id }];
  return typeof name === 'string' ? [{ kind: 'name', text: name }] : [];
}

function toHash(hash: JsonObject): SbomComponent['hashes'] {
  const { alg, content } = hash;
  return typeof alg === 'string' && typeof content === 'string' ? [{ alg, content }] : [];
}
