import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { shownText } from '../json/shown-text.ts';
import type { Sbom, SbomComponent } from '../sbom/sbom.ts';
import { isPackage, packageOf, shownPackage, type ComponentPackage } from './component-package.ts';
import { parseSdkEntry, type SdkEcosystem, type SdkEntry } from './sdk-entry.ts';
import { isInRange } from './sdk-range.ts';

export interface SdkAllowlistCheck {
  /** The manifest's `sdk_allowlist`; empty says that there are none. */
  readonly entries: readonly string[];
  readonly sbom: Sbom;
  readonly ecosystem: SdkEcosystem;
  /** `direct`: what the plugin itself depends on must be declared; `all`: every component. */
  readonly scope: 'direct' | 'all';
  /** Where the entry of that index stands. */
  readonly at?: (index: number) => Place | undefined;
  /** Where the bill of materials stands, for components that no entry speaks of. */
  readonly sbomAt?: Place;
}

/**
 * Holds the SDK allowlist against the bill of materials. Every component of a declared package must be in its range, however
 * deep it stands. All findings, in the order of the entries, then of the components: SDK_ENTRY_INVALID,
 * SDK_ENTRY_DUPLICATE, SDK_SPECIFIER_EMPTY, SDK_MISSING, SDK_OUT_OF_RANGE, SDK_UNDECLARED. Linear in entries and components.
 */
export function checkSdkAllowlist(check: SdkAllowlistCheck): readonly Finding[] {
  const { entries, sbom, ecosystem, scope } = check;
  const found = new FindingList('of-each-code');
  const components = byPackage(sbom, ecosystem);
  const declared = new Set<string>();
  for (const [index, text] of entries.entries()) {
    const at = check.at?.(index);
    const read = parseSdkEntry(text, ecosystem, at);
    if (read.kind === 'refused') {
      for (const one of read.findings) found.add(() => one);
      continue;
    }
    const { key } = read.value;
    if (declared.has(key))
      found.add(() => finding('SDK_ENTRY_DUPLICATE', `${shownText(text)} names a package a second time`, at));
    declared.add(key);
    checkVersions(text, read.value, components.get(key) ?? [], at, found);
  }
  for (const component of mustBeDeclared(sbom, scope)) {
    const carried = packageOf(component, ecosystem);
    if (!isPackage(component) || declared.has(carried.key)) continue;
    found.add(() => finding('SDK_UNDECLARED', `${shownPackage(carried)} is not on the SDK allowlist`, check.sbomAt));
  }
  return found.list();
}

function checkVersions(
  text: string,
  { range }: SdkEntry,
  components: readonly ComponentPackage[],
  at: Place | undefined,
  found: FindingList,
): void {
  if (components.length === 0)
    found.add(() => finding('SDK_MISSING', `no component is a package of ${shownText(text)}`, at));
  for (const carried of components) {
    if (carried.version !== undefined && isInRange(range, carried.version)) continue;
    found.add(() => finding('SDK_OUT_OF_RANGE', `${shownPackage(carried)} is not in ${shownText(text)}`, at));
  }
}

function byPackage(sbom: Sbom, ecosystem: SdkEcosystem): ReadonlyMap<string, readonly ComponentPackage[]> {
  const index = new Map<string, ComponentPackage[]>();
  for (const component of sbom.components) {
    const carried = packageOf(component, ecosystem);
    const known = index.get(carried.key);
    if (known === undefined) index.set(carried.key, [carried]);
    else known.push(carried);
  }
  return index;
}

/**
 * What no chain of dependencies leads to counts as the plugin's own: leaving the graph out must not hide a dependency.
 */
function mustBeDeclared(sbom: Sbom, scope: 'direct' | 'all'): readonly SbomComponent[] {
  if (scope === 'all') return sbom.components;
  const direct = new Set(sbom.directDependencies);
  const reached = new Set<string>([sbom.root.bomRef, ...direct]);
  for (const ref of reached) for (const next of sbom.dependencies.get(ref) ?? []) reached.add(next);
  return sbom.components.filter(({ bomRef }) => bomRef === undefined || direct.has(bomRef) || !reached.has(bomRef));
}
