import { ok, unlessFound, type Outcome } from '../finding.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
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
  const found = new SbomFindings(parsed.value);
  const bom = parsed.value.value;
  if (!isJsonObject(bom) || bom['bomFormat'] !== 'CycloneDX')
    return found.refuse('SBOM_NOT_CYCLONEDX', 'bomFormat is not "CycloneDX"', '');
  const specVersion = readSpecVersion(bom, found);
  if (specVersion.kind === 'refused') return specVersion;
  const count = countComponents(bom);
  if (count > MAX_SBOM_COMPONENTS) {
    const message = `${count} components, at most ${MAX_SBOM_COMPONENTS} are accepted`;
    return found.refuse('SBOM_TOO_MANY_COMPONENTS', message, '/components');
  }
  const checkSchema = await loadSchemaCheck(specVersion.value);
  checkSchema(bom, found);
  const dependencies = checkGraph(bom, found);
  const root = checkRoot(bom, expected, found);
  return unlessFound(found.list(), () => toSbom(bom, specVersion.value, root, dependencies));
}

function readSpecVersion(bom: JsonObject, found: SbomFindings): Outcome<SpecVersion> {
  const declared = bom['specVersion'];
  const version = SPEC_VERSIONS.find((supported) => supported === declared);
  if (version === undefined) {
    const shown = typeof declared === 'string' ? shownText(declared) : 'missing';
    const message = `specVersion is ${shown}; supported are ${SPEC_VERSIONS.join(', ')}`;
    return found.refuse('SBOM_SPEC_VERSION', message, '/specVersion');
  }
  const named = typeof bom['$schema'] === 'string' ? SCHEMA_URL.exec(bom['$schema'])?.[1] : undefined;
  if (named !== undefined && named !== version)
    found.add(
      'SBOM_SPEC_VERSION',
      () => `specVersion is ${version}, $schema is that of ${shownText(named)}`,
      () => '/$schema',
    );
  return ok(version);
}

function toSbom(bom: JsonObject, specVersion: SpecVersion, root: SbomRoot, dependencies: Sbom['dependencies']): Sbom {
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
