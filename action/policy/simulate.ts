import type { PluginId, Policy } from '../../registry-schema/generated/types.ts';
import { prepareTrust, type TrustMaterial } from '../../core/attestation/trust.ts';
import { findingsOf, ok, type Finding, type Outcome } from '../../core/finding.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import type { ReleaseFolder } from '../../core/registry/change-set.ts';
import { denyCovering, inForce, releaseName } from '../../core/denies/denies.ts';
import { classifyPath, releaseFolder } from '../../core/registry/registry-path.ts';
import { recordOf, type RegistryState } from '../../core/registry/registry-state.ts';
import { isStatePath, readRegistryTree } from '../../core/registry/registry-tree.ts';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import { readReleaseDocuments, type ReleaseDocuments } from '../../core/release/release-documents.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { judgeMerged, type MergedQuestion, type MergedVerdict } from './judge-merged.ts';

/** An artifact by its file name, where it is at hand. */
export type ArtifactsAtHand = (name: string) => Promise<ArtifactEvidence | undefined>;

export interface SimulateRequest {
  readonly objects: ObjectReader;
  /** The commit whose merged releases are judged again. */
  readonly commit: string;
  /** The policy to judge by; that of the commit where left out. */
  readonly policy?: Policy;
  /** The only plugin to judge; all where left out. */
  readonly pluginId?: PluginId;
  readonly at: Date;
  readonly artifacts?: ArtifactsAtHand | undefined;
  /** Known vulnerabilities, where an export is given. */
  readonly osv?: OsvExport | undefined;
  readonly progress: (text: string) => void;
}

/** A merged release as the policy judges it, if it were proposed now. */
export interface Simulated extends MergedVerdict {
  readonly pluginId: PluginId;
  readonly version: string;
  readonly folder: string;
  /** Codes of what the policy of the commit has against it as well. */
  readonly alreadyRefused: readonly string[];
}

export interface Simulation {
  /** By plugin and as they lie in the tree, denied ones left out. */
  readonly releases: readonly Simulated[];
  /** How many are denied, and therefore not judged. */
  readonly denied: number;
}

/** What no tree holds, and a simulation therefore cannot ask again. */
export const NEVER_SIMULATED = 'approvals and quorum: who approved is in the publication, not in the registry';

/**
 * Judges every merged release that no deny covers by another policy, with the waivers and grants of the registry. Digests and
 * signatures as such are not asked again; no policy decides those.
 */
export async function simulate(request: SimulateRequest): Promise<Outcome<Simulation>> {
  const { objects, commit } = request;
  const files = await objects.files(
    commit,
    (path) => isStatePath(path) || path.startsWith('trust/') || classifyPath(path).kind === 'release',
  );
  const config = parseConfig(files.get('trust/config.json') ?? new Uint8Array(), 'trust/config.json');
  if (config.kind === 'refused') return config;
  const trust = prepareTrust(files.get('trust/trusted_root.json') ?? new Uint8Array(), config.value.value.trust);
  if (trust.kind === 'refused') return trust;
  const { registry_id: registryId, channel } = config.value.value;
  const state = readRegistryTree(files, { registryId, channel, commit });
  if (state.kind === 'refused') return state;
  const merged = foldersOf(files, state.value).filter(
    ({ pluginId }) => request.pluginId === undefined || request.pluginId === pluginId,
  );
  const judged = merged.filter(({ isDenied }) => !isDenied);
  const releases: Simulated[] = [];
  for (const folder of judged) {
    request.progress(`judging ${folder.folder}`);
    releases.push(await judgeFolder(folder, state.value, request, trust.value));
  }
  return ok({ releases, denied: merged.length - judged.length });
}

interface MergedFolder extends ReleaseFolder {
  readonly plugin: ReturnType<typeof recordOf>;
  readonly isDenied: boolean;
}

function foldersOf(files: ReadonlyMap<string, Uint8Array>, state: RegistryState): readonly MergedFolder[] {
  return [...state.plugins].flatMap(([pluginId, { record, releases }]) =>
    releases.map((row) => {
      const { version } = row;
      const folder = releaseFolder(pluginId, version);
      const own = [...files]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const);
      const isDenied =
        denyCovering(inForce(state.denies, state.reinstatements), releaseName(pluginId, row)) !== undefined;
      return { pluginId, version, folder, files: new Map(own), plugin: recordOf(pluginId, record), isDenied };
    }),
  );
}

async function judgeFolder(
  merged: MergedFolder,
  state: RegistryState,
  request: SimulateRequest,
  trust: TrustMaterial,
): Promise<Simulated> {
  const { plugin, pluginId, version, folder } = merged;
  const documents = readReleaseDocuments(merged);
  const today = state.policy?.value;
  const policy = request.policy ?? today;
  if (documents.kind === 'refused' || policy === undefined)
    return { pluginId, version, folder, ...unreadable(plugin.tier.name, findingsOf(documents)) };
  const question: MergedQuestion = {
    documents: documents.value,
    plugin,
    waivers: state.waivers,
    registryId: state.registryId,
    trust,
    at: request.at,
    contents: await contentsAtHand(documents.value, request.artifacts),
    osv: request.osv,
  };
  const verdict = await judgeMerged(question, policy);
  const before = policy === today || today === undefined ? verdict : await judgeMerged(question, today);
  const alreadyRefused = [...new Set(before.refusing.map(({ code }) => code))];
  return { pluginId, version, folder, ...verdict, alreadyRefused };
}

/** Under whatever policy. */
function unreadable(tier: string, findings: readonly Finding[]): MergedVerdict & Pick<Simulated, 'alreadyRefused'> {
  return { tier, refusing: findings, softened: [], unjudged: [], alreadyRefused: findings.map(({ code }) => code) };
}

async function contentsAtHand(
  { record }: ReleaseDocuments,
  artifacts: ArtifactsAtHand | undefined,
): Promise<MergedQuestion['contents']> {
  if (artifacts === undefined) return 'the artifact is not at hand; name a folder with --artifacts';
  const { name, digest } = record.artifact;
  const evidence = await artifacts(name);
  if (evidence === undefined) return `${name} is not in the folder`;
  if (evidence.kind === 'unavailable') return `${name} cannot be read`;
  if (evidence.digest !== digest) return `${name} in the folder is another artifact, ${evidence.digest}`;
  return evidence.contents.kind === 'ok' ? evidence.contents.value : `${name} cannot be read`;
}
