import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { CycloneDxComponent, LicenceChoice } from './cyclonedx-component.ts';
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
    if (isJsonArray(components)) for (const component of components.toReversed()) waiting.push(component);
  }
}

/** Group and name as the ecosystem writes them together (`@scope/name`), or undefined if there is no name. */
export function componentName(component: JsonObject): string | undefined {
  const { group, name } = component;
  return typeof name === 'string' ? scopedName(name, group) : undefined;
}

function scopedName(name: string, group: JsonValue | undefined): string {
  return typeof group === 'string' && group !== '' ? `${group}/${name}` : name;
}

/** Only for a component of a document that fits its schema, which says what is there and of what type. */
export function toComponent(component: JsonObject): SbomComponent {
  const { 'bom-ref': bomRef, group, name, version, purl, type, ...lists } = component as CycloneDxComponent;
  const { licenses = [], hashes = [] } = lists;
  return {
    ...(bomRef === undefined ? {} : { bomRef }),
    name: scopedName(name, group),
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    type,
    licences: licenses.map(toLicence),
    hashes: hashes.map(({ alg, content }) => ({ alg, content })),
  };
}

function toLicence(choice: LicenceChoice): SbomLicence {
  if ('expression' in choice) return { kind: 'expression', text: choice.expression };
  const { license } = choice;
  return 'id' in license ? { kind: 'id', text: license.id } : { kind: 'name', text: license.name };
}
