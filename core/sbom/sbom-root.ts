import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { componentName, rootOf } from './sbom-components.ts';
import { foldPackageName, parsePackageUrl } from './package-url.ts';
import type { SbomFindings } from './sbom-findings.ts';
import type { ExpectedRoot, SbomRoot } from './sbom.ts';

const ROOT_POINTER = '/metadata/component';
const NO_ROOT: SbomRoot = { bomRef: '', name: '', version: '' };

/** What the document describes, held against what the artifact says it is. Parts that are missing are findings, and empty. */
export function checkRoot(bom: JsonObject, expected: ExpectedRoot | undefined, found: SbomFindings): SbomRoot {
  const before = found.count;
  const root = readRoot(bom, found);
  if (expected === undefined || found.count > before) return root;
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

function readRoot(bom: JsonObject, found: SbomFindings): SbomRoot {
  const component = rootOf(bom);
  if (component === undefined) {
    missing('metadata.component', '/metadata', found);
    return NO_ROOT;
  }
  const { version, purl } = component;
  const required = (what: string, value: JsonValue | undefined): string => {
    if (typeof value === 'string' && value !== '') return value;
    missing(`metadata.component.${what}`, ROOT_POINTER, found);
    return '';
  };
  return {
    name: required('name', componentName(component)),
    version: required('version', version),
    bomRef: required('bom-ref', component['bom-ref']),
    ...(typeof purl === 'string' ? { purl } : {}),
  };
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
