import type { Revocation } from '../../registry-schema/generated/types.ts';
import { finding, ok, refused, type Outcome } from '../finding.ts';
import { isJsonObject } from '../json/json-value.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { foldPackageName, parsePackageUrl } from '../sbom/package-url.ts';
import { MAX_SBOM_BYTES } from '../sbom/read-sbom.ts';
import type { SbomComponent } from '../sbom/sbom.ts';
import { componentsOf, toComponent } from '../sbom/sbom-components.ts';
import { packageOf } from '../sdk/component-package.ts';
import { sdkKey, type SdkEcosystem } from '../sdk/sdk-entry.ts';
import { isDenyRange, rangeCovers } from './scope-range.ts';

export type ComponentScope = Extract<Revocation['scope'], { kind: 'component' }>;

/** Why a component's scope denies nothing, in a few words; undefined where it does. */
export function componentProblem({ purl, range }: Omit<ComponentScope, 'kind'>): string | undefined {
  const parsed = parsePackageUrl(purl);
  if (parsed === undefined || parsed.version !== undefined || /[?#]/.test(purl))
    return 'is no package URL of a package';
  const ecosystem = orderOf(parsed.type);
  if (range === undefined || ecosystem === undefined || isDenyRange(range, ecosystem)) return undefined;
  return `has no version range that ${ecosystem} reads`;
}

/** Whether one of a release's components is the package, in a version that the range covers. */
export function listsComponent(
  scope: ComponentScope,
  components: Iterable<SbomComponent>,
  ecosystem: SdkEcosystem,
): boolean {
  const purl = parsePackageUrl(scope.purl);
  if (purl === undefined) return false;
  const key = sdkKey(purl.type, purl.name);
  for (const component of components) {
    const found = packageOf(component, ecosystem);
    if (found.key === key && coversVersion(scope.range, found.version, purl.type)) return true;
  }
  return false;
}

/** A component that does not say its version may have any. */
function coversVersion(range: string | undefined, version: string | undefined, type: string): boolean {
  if (range === undefined || version === undefined) return true;
  const ecosystem = orderOf(type);
  return ecosystem === undefined ? range === version : rangeCovers(range, version, ecosystem);
}

function orderOf(type: string): SdkEcosystem {
  return type === 'npm' || type === 'pypi' ? type : undefined;
}

/**
 * The components of an SBOM that was verified when its release was admitted, and whose digest was compared since: read without
 * asking its schema again, for a deny looks into every SBOM of a registry.
 */
export function readComponents(sbom: Uint8Array): Outcome<readonly SbomComponent[]> {
  const parsed = parseStrictJson(sbom, { maxBytes: MAX_SBOM_BYTES });
  if (parsed.kind === 'refused') return parsed;
  const bom = parsed.value.value;
  if (!isJsonObject(bom)) return refused(finding('SBOM_NOT_CYCLONEDX', 'the SBOM is no object'));
  return ok(Array.from(componentsOf(bom), toComponent));
}

/**
 * Whether an SBOM's text may name the package at all: a quick look before it is parsed. Never says no to a text that escapes
 * characters, as JSON or a package URL may, for in that a name could be hidden.
 */
export function mayList({ purl }: Pick<ComponentScope, 'purl'>): (sbom: Uint8Array) => boolean {
  const parsed = parsePackageUrl(purl);
  const name = parsed === undefined ? '' : foldPackageName(parsed.type, parsed.name.split('/').at(-1) ?? '');
  const spelled = name.split('-').map((part) => part.replaceAll(/[^a-z0-9]/gi, String.raw`\$&`));
  const pattern = new RegExp(`${spelled.join('[-_.]+')}|\\\\u|%(?!40|2[Ff])`, 'i');
  return (sbom) => pattern.test(Buffer.from(sbom.buffer, sbom.byteOffset, sbom.byteLength).toString('latin1'));
}
