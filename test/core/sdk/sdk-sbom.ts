import type { Sbom, SbomComponent } from '../../../core/sbom/sbom.ts';

/** A component as a bill of materials states it; its bom-ref is its package URL, or its name. */
export function component(name: string, version: string | undefined, rest: Partial<SbomComponent> = {}): SbomComponent {
  return {
    bomRef: rest.purl ?? name,
    name,
    ...(version === undefined ? {} : { version }),
    type: 'library',
    licences: [],
    hashes: [],
    ...rest,
  };
}

export function pypi(name: string, version: string, rest: Partial<SbomComponent> = {}): SbomComponent {
  return component(name, version, { purl: `pkg:pypi/${name}@${version}`, ...rest });
}

export function npm(name: string, version: string, rest: Partial<SbomComponent> = {}): SbomComponent {
  return component(name, version, { purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, ...rest });
}

/** A bill of materials of those components; all of them direct unless a graph is given. */
export function sbomOf(
  components: readonly SbomComponent[],
  graph?: Readonly<Record<string, readonly string[]>>,
): Sbom {
  const refs = components.map(({ bomRef }) => bomRef).filter((ref) => ref !== undefined);
  const dependencies = new Map(Object.entries(graph ?? { root: refs }));
  return {
    specVersion: '1.6',
    root: { bomRef: 'root', name: 'plugin', version: '1.0.0' },
    components,
    directDependencies: dependencies.get('root') ?? [],
    dependencies,
  };
}

export function codesOf(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map(({ code }) => code);
}
