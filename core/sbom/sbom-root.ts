import type { JsonObject } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { componentName, rootOf } from './sbom-components.ts';
import { foldPackageName, parsePackageUrl } from './package-url.ts';
import type { SbomFindings } from './sbom-findings.ts';
import type { ExpectedRoot, SbomRoot } from './sbom.ts';

const ROOT_POINTER = '/metadata/component';

/** What the document describes, held against what the artifact says it is. Undefined only after a finding. */
export function checkRoot(
  bom: JsonObject,
  expected: ExpectedRoot | undefined,
  found: SbomFindings,
): SbomRoot | undefined {
  const root = readRoot(bom, found);
  if (root === undefined || expected === undefined) return root;
  const type = root.purl === undefined ? undefined : parsePackageUrl(root.purl)?.type;
  if (expected.purlType !== undefined && type !== undefined && type !== expected.purlType)
    mismatch(
      `the root is a ${shownText(type)} package, the artifact a ${shownText(expected.purlType)} one`,
      'purl',
      found,
    );
  const folding = expected.purlType ?? type ?? '';
  if (foldPackageName(folding, root.name) !== foldPackageName(folding, expected.name))
    mismatch(`the root is named ${shownText(root.name)}, the artifact ${shownText(expected.name)}`, 'name', found);
  if (root.version !== expected.version)
    mismatch(
      `the root has version ${shownText(root.version)}, the artifact ${shownText(expected.version)}`,
      'version',
      found,
    );
  return root;
}

function readRoot(bom: JsonObject, found: SbomFindings): SbomRoot | undefined {
  const component = rootOf(bom);
  if (component === undefined) {
    missing('metadata.component', '/metadata', found);
    return undefined;
  }
  const name = componentName(component);
  const { version, purl } = component;
  const bomRef = component['bom-ref'];
  if (name === undefined || name === '') missing('metadata.component.name', ROOT_POINTER, found);
  if (typeof version !== 'string' || version === '') missing('metadata.component.version', ROOT_POINTER, found);
  if (typeof bomRef !== 'string' || bomRef === '') missing('metadata.component.bom-ref', ROOT_POINTER, found);
  if (name === undefined || typeof version !== 'string' || typeof bomRef !== 'string') return undefined;
  return { bomRef, name, version, ...(typeof purl === 'string' ? { purl } : {}) };
}

function missing(what: string, pointer: string, found: SbomFindings): void {
  found.add(
    'SBOM_ROOT_MISSING',
    () => `there is no ${what}`,
    () => pointer,
  );
}

function mismatch(message: string, member: string, found: SbomFindings): void {
  found.add(
    'SBOM_ROOT_MISMATCH',
    () => message,
    () => `${ROOT_POINTER}/${member}`,
  );
}
