import type { Release } from '../../registry-schema/generated/types.ts';
import { parseBundle } from '../attestation/bundle.ts';
import { GATE_STATEMENT, parseStatement } from '../attestation/statement.ts';
import { PROVENANCE_TYPE, readProvenance, type BuildParts } from '../evidence/provenance.ts';
import { kindOfRef } from './ref-kind.ts';

/** How a release says that it was built, as far as one release can be compared with the next. */
export type BuildFacts = Readonly<
  Record<
    'built-by' | 'builder' | 'build-type' | 'build-source' | 'build-script' | 'build-ref' | 'build-script-digest',
    string | undefined
  >
>;

export interface BuiltRelease {
  readonly record: Pick<Release, 'build_script'>;
  /** The manifest's built_by. */
  readonly builtBy: string;
  /** Bundles beyond the release statement; those that claim to be provenance are read. */
  readonly bundles: Iterable<Uint8Array>;
}

/**
 * What a release's provenance and record say of its build. Whether the builders are the policy's is judged elsewhere, and
 * only where a tier asks; here both sides are compared as they speak, so that a claim that nobody verified cannot change
 * without anybody seeing it.
 */
export function buildFacts({ record, builtBy, bundles }: BuiltRelease): BuildFacts {
  const builds = [...bundles].flatMap(claimedBuild);
  const said = (read: (build: BuildParts) => string | undefined): readonly (string | undefined)[] =>
    builds.map((build) => attributed(build, read(build), builds.length > 1));
  const script = record.build_script;
  return {
    'built-by': builtBy,
    builder: listed(builds.map(({ builderId }) => builderId)),
    'build-type': listed(said(({ buildType }) => buildType)),
    // A release that a key signed names its repository nowhere else.
    'build-source': listed(said(({ sourceRepository }) => sourceRepository)),
    'build-script': listed([...said(({ buildScript }) => buildScript.path), withoutCommit(script?.uri)]),
    'build-ref': listed(said(({ buildScript }) => kindOfRef(buildScript.ref))),
    'build-script-digest': script?.digest,
  };
}

function claimedBuild(bundle: Uint8Array): readonly BuildParts[] {
  const parsed = parseBundle(bundle);
  const statement = parsed.kind === 'ok' ? parseStatement(parsed.value.content, GATE_STATEMENT) : parsed;
  if (statement.kind === 'refused' || statement.value.predicate_type !== PROVENANCE_TYPE) return [];
  const build = readProvenance(statement.value.predicate);
  return build === undefined ? [] : [build];
}

/** Where there are several builders, two that swap their scripts change what both ran. */
function attributed({ builderId }: BuildParts, value: string | undefined, isOneOfSeveral: boolean): string | undefined {
  return value === undefined || !isOneOfSeveral ? value : `${builderId}: ${value}`;
}

/** Every release is built at a commit of its own; that the script lies elsewhere is what counts. */
function withoutCommit(uri: string | undefined): string | undefined {
  return uri?.replaceAll(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, '(commit)');
}

/** Several in quotes, so that no single one reads as two. */
function listed(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...rest] = [...new Set(values.filter((value) => value !== undefined))].sort();
  if (first === undefined) return undefined;
  return rest.length === 0 && !first.startsWith('"')
    ? first
    : [first, ...rest].map((value) => JSON.stringify(value)).join(', ');
}
