import { isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { toPointer } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';
import { componentName } from './sbom-components.ts';
import { foldPackageName, parsePackageUrl } from './package-url.ts';
import type { SbomFindings } from './sbom-findings.ts';

/** Ecosystems whose package URL says exactly what the component's name and version say. */
const COMPARABLE_TYPES = new Set(['npm', 'pypi']);

/**
 * What the schema cannot say about names and references: unique bom-refs, real package URLs, a graph without loose ends.
 *
 * @returns the graph: bom-ref → bom-refs it depends on
 */
export function checkGraph(bom: JsonObject, found: SbomFindings): ReadonlyMap<string, readonly string[]> {
  const refs = new Set<string>();
  visitObjects(bom, [], (object, path) => {
    const ref = object['bom-ref'];
    if (typeof ref === 'string') checkUnique(ref, path, refs, found);
    if (typeof object['purl'] === 'string') checkPackageUrl(object, object['purl'], path, found);
  });
  const { dependencies } = bom;
  return isJsonArray(dependencies) ? checkDependencies(dependencies, refs, found) : new Map();
}

function checkUnique(ref: string, path: readonly (string | number)[], refs: Set<string>, found: SbomFindings): void {
  if (!refs.has(ref)) refs.add(ref);
  else
    found.add(
      'SBOM_DUPLICATE_BOM_REF',
      () => `the bom-ref ${shownText(ref)} stands here a second time`,
      () => toPointer([...path, 'bom-ref']),
    );
}

function checkPackageUrl(
  object: JsonObject,
  text: string,
  path: readonly (string | number)[],
  found: SbomFindings,
): void {
  const pointer = (): string => toPointer([...path, 'purl']);
  const purl = parsePackageUrl(text);
  if (purl === undefined) {
    found.add('SBOM_PURL_INVALID', () => `${shownText(text)} is not a package URL`, pointer);
    return;
  }
  if (!COMPARABLE_TYPES.has(purl.type)) return;
  const name = componentName(object);
  const { version } = object;
  const sameName = name === undefined || foldPackageName(purl.type, name) === foldPackageName(purl.type, purl.name);
  const sameVersion = typeof version !== 'string' || purl.version === undefined || version === purl.version;
  if (!sameName || !sameVersion)
    found.add('SBOM_PURL_MISMATCH', () => `${shownText(text)} is not the component's own name and version`, pointer);
}

function checkDependencies(
  dependencies: JsonArray,
  refs: ReadonlySet<string>,
  found: SbomFindings,
): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, readonly string[]>();
  for (const [index, dependency] of dependencies.entries()) {
    if (!isJsonObject(dependency)) continue;
    const { ref, dependsOn } = dependency;
    if (typeof ref === 'string') {
      if (!refs.has(ref)) dangling(ref, ['dependencies', index, 'ref'], found);
      if (graph.has(ref))
        found.add(
          'SBOM_DUPLICATE_DEPENDENCY',
          () => `${shownText(ref)} has an entry already`,
          () => toPointer(['dependencies', index]),
        );
      graph.set(ref, isJsonArray(dependsOn) ? dependsOn.filter((target) => typeof target === 'string') : []);
    }
    for (const list of ['dependsOn', 'provides']) {
      const targets = dependency[list];
      if (!isJsonArray(targets)) continue;
      for (const [at, target] of targets.entries())
        if (typeof target === 'string' && !refs.has(target)) dangling(target, ['dependencies', index, list, at], found);
    }
  }
  return graph;
}

function dangling(ref: string, path: readonly (string | number)[], found: SbomFindings): void {
  found.add(
    'SBOM_DANGLING_REFERENCE',
    () => `nothing here has the bom-ref ${shownText(ref)}`,
    () => toPointer(path),
  );
}

/** Calls `see` for each object; the path is only valid during the call. Depth is the parser's bound. */
function visitObjects(
  value: JsonObject | JsonArray,
  path: (string | number)[],
  see: (object: JsonObject, path: readonly (string | number)[]) => void,
): void {
  if (isJsonObject(value)) see(value, path);
  const entries: Iterable<[string | number, JsonValue]> = isJsonArray(value) ? value.entries() : Object.entries(value);
  for (const [step, item] of entries) {
    if (typeof item !== 'object' || item === null) continue;
    path.push(step);
    visitObjects(item, path, see);
    path.pop();
  }
}
