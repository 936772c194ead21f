import { parsePackageUrl } from '../sbom/package-url.ts';
import type { SbomComponent } from '../sbom/sbom.ts';
import { shownText } from '../json/shown-text.ts';
import { sdkKey, type SdkEcosystem } from './sdk-entry.ts';

/** Which package a component is. */
export interface ComponentPackage {
  /** A package URL's type; empty where nothing says it. */
  readonly type: string;
  readonly name: string;
  /** As of `sdkKey`. */
  readonly key: string;
  readonly version?: string;
}

/** A component without a package URL is taken to be of the artifact's own ecosystem. */
export function packageOf(component: SbomComponent, ecosystem: SdkEcosystem): ComponentPackage {
  const purl = component.purl === undefined ? undefined : parsePackageUrl(component.purl);
  const { type, name } = purl ?? { type: ecosystem ?? '', name: component.name };
  const version = component.version ?? purl?.version;
  return { type, name, key: sdkKey(type, name), ...(version === undefined ? {} : { version }) };
}

const NO_PACKAGES = new Set(['file', 'data', 'cryptographic-asset', 'machine-learning-model']);

/** Whether a component is software that someone installs; a kind alone does not make it less, if it has a package URL. */
export function isPackage({ type, purl }: SbomComponent): boolean {
  return purl !== undefined || !NO_PACKAGES.has(type);
}

/** Name and version, escaped, for a message. */
export function shownPackage({ name, version }: Pick<ComponentPackage, 'name' | 'version'>): string {
  return `${shownText(name)} ${version === undefined ? 'without a version' : shownText(version)}`;
}
