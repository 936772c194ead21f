import { refused, unlessFound, type Outcome } from '../finding.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { componentsOf, countComponents, toComponent } from './sbom-components.ts';
import { SbomFindings } from './sbom-findings.ts';
import { checkGraph } from './sbom-graph.ts';
import { checkRoot } from './sbom-root.ts';
import { loadSchemaCheck } from './sbom-schema.ts';
import { SPEC_VERSIONS, type ExpectedRoot, type Sbom, type SbomRoot, type SpecVersion } from './sbom.ts';

export const MAX_SBOM_BYTES = 32 * 1024 * 1024;
export const MAX_SBOM_COMPONENTS = 50_000;

const SCHEMA_URL = /^https?:\/\/cyclonedx\.org\/schema\/bom-(.*)\.schema\.json$/;

/**
 * Reads a CycloneDX 1.4 to 1.7 document in JSON and checks what its schema says and what it leaves open: one root that is
 * the expected package, unique bom-refs, real package URLs, a dependency graph without loose ends. Linear in the size of the
 * document. All findings (at most 100 are told, the rest counted), codes `JSON_…` and `SBOM_…`, with line and column.
 *
 * Asynchronous because the validator of the declared version is loaded when first needed.
 */
export async function readSbom(
  bytes: Uint8Array,
  expected: ExpectedRoot | undefined,
  file?: string,
): Promise<Outcome<Sbom>> {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_SBOM_BYTES }, file);
  if (parsed.kind === 'refused') return parsed;
  const found = new SbomFindings(parsed.value, file);
  const bom = parsed.value.value;
  if (!isJsonObject(bom) || bom['bomFormat'] !== 'CycloneDX') {
    found.add(
      'SBOM_NOT_CYCLONEDX',
      () => 'bomFormat is not "CycloneDX"',
      () => '',
    );
    return refusedWith(found);
  }
  const specVersion = readSpecVersion(bom, found);
  if (specVersion === undefined || hasTooManyComponents(bom, found)) return refusedWith(found);
  const checkSchema = await loadSchemaCheck(specVersion);
  checkSchema(bom, found);
  checkGraph(bom, found);
  const root = checkRoot(bom, expected, found);
  if (root === undefined) return refusedWith(found);
  return unlessFound(found.list(), () => toSbom(bom, specVersion, root));
}

function refusedWith(found: SbomFindings): Outcome<never> {
  const [first, ...rest] = found.list();
  if (first === undefined) throw new Error('a refusal of an SBOM needs a finding');
  return refused(first, ...rest);
}

function readSpecVersion(bom: JsonObject, found: SbomFindings): SpecVersion | undefined {
  const declared = bom['specVersion'];
  const version = SPEC_VERSIONS.find((supported) => supported === declared);
  if (version === undefined) {
    found.add(
      'SBOM_SPEC_VERSION',
      () =>
        `specVersion is ${typeof declared === 'string' ? shownText(declared) : 'missing'}; supported are ${SPEC_VERSIONS.join(', ')}`,
      () => (declared === undefined ? '' : '/specVersion'),
    );
    return undefined;
  }
  const named = typeof bom['$schema'] === 'string' ? SCHEMA_URL.exec(bom['$schema'])?.[1] : undefined;
  if (named !== undefined && named !== version)
    found.add(
      'SBOM_SPEC_VERSION',
      () => `specVersion is ${version}, $schema is that of ${shownText(named)}`,
      () => '/$schema',
    );
  return version;
}

function hasTooManyComponents(bom: JsonObject, found: SbomFindings): boolean {
  const count = countComponents(bom);
  if (count <= MAX_SBOM_COMPONENTS) return false;
  found.add(
    'SBOM_TOO_MANY_COMPONENTS',
    () => `${count} components, at most ${MAX_SBOM_COMPONENTS} are accepted`,
    () => '/components',
  );
  return true;
}

function toSbom(bom: JsonObject, specVersion: SpecVersion, root: SbomRoot): Sbom {
  const dependencies = readDependencies(bom);
  const { serialNumber } = bom;
  return {
    specVersion,
    ...(typeof serialNumber === 'string' ? { serialNumber } : {}),
    root,
    components: Array.from(componentsOf(bom), toComponent),
    directDependencies: dependencies.get(root.bomRef) ?? [],
    dependencies,
  };
}

function readDependencies(bom: JsonObject): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, readonly string[]>();
  const { dependencies } = bom;
  if (!isJsonArray(dependencies)) return graph;
  for (const dependency of dependencies) {
    if (!isJsonObject(dependency) || typeof dependency['ref'] !== 'string') continue;
    const { dependsOn } = dependency;
    graph.set(dependency['ref'], isJsonArray(dependsOn) ? dependsOn.filter((ref) => typeof ref === 'string') : []);
  }
  return graph;
}
