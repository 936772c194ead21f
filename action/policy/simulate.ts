import type { Policy } from '../../registry-schema/generated/types.ts';
import { ecosystemOf } from '../../core/release/ecosystem.ts';
import { readReleaseDocuments } from '../../core/release/release-documents.ts';
import { prepareTrust, type TrustMaterial } from '../../core/attestation/trust.ts';
import { ok, type Finding, type Outcome } from '../../core/finding.ts';
import { checkPolicy } from '../../core/policy/check-policy.ts';
import { effectiveTier } from '../../core/policy/effective-tier.ts';
import { enforce } from '../../core/policy/enforce.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import type { ReleaseFolder } from '../../core/registry/change-set.ts';
import { classifyPath, releaseFolder } from '../../core/registry/registry-path.ts';
import { recordOf, type RegistryState } from '../../core/registry/registry-state.ts';
import { isStatePath, readRegistryTree } from '../../core/registry/registry-tree.ts';
import { readSbom } from '../../core/sbom/read-sbom.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';

export interface SimulateRequest {
  readonly objects: ObjectReader;
  /** The commit whose merged releases are judged again. */
  readonly commit: string;
  readonly policy: Policy;
  readonly at: Date;
  readonly progress: (text: string) => void;
}

/** A merged release that the policy would refuse, if it were proposed now. */
export interface Simulated {
  readonly folder: string;
  readonly findings: readonly Finding[];
}

export interface Simulation {
  readonly releases: number;
  readonly refused: readonly Simulated[];
}

/**
 * Judges every merged release by another policy: what it asks of the covenant, the tier, SDKs, licences and evidence.
 * Signatures, digests and approvals are not asked again; no policy decides those. Artifacts are not fetched, so the locks in
 * them are not compared again, and known vulnerabilities are left to the check of a change.
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
  const refused: Simulated[] = [];
  let releases = 0;
  for (const folder of foldersOf(files, state.value)) {
    releases += 1;
    request.progress(`judging ${folder.folder}`);
    const findings = await findingsUnder(folder, state.value, request, trust.value);
    if (findings.length > 0) refused.push({ folder: folder.folder, findings });
  }
  return ok({ releases, refused });
}

function foldersOf(files: ReadonlyMap<string, Uint8Array>, state: RegistryState): readonly ReleaseFolder[] {
  return [...state.plugins].flatMap(([pluginId, plugin]) =>
    plugin.releases.map(({ version }) => {
      const folder = releaseFolder(pluginId, version);
      const own = [...files]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const);
      return { pluginId, version, folder, files: new Map(own) };
    }),
  );
}

async function findingsUnder(
  folder: ReleaseFolder,
  state: RegistryState,
  { policy, at }: SimulateRequest,
  trust: TrustMaterial,
): Promise<readonly Finding[]> {
  const row = state.plugins.get(folder.pluginId)?.record;
  const documents = readReleaseDocuments(folder);
  if (row === undefined) return [];
  if (documents.kind === 'refused') return documents.findings;
  const plugin = recordOf(folder.pluginId, row);
  const tier = effectiveTier(policy, plugin.tier, at);
  if (tier === undefined)
    return [{ code: 'RELEASE_TIER_UNKNOWN', message: `the policy has no tier ${plugin.tier.name}` }];
  const sbom = await readSbom(documents.value.sbomBytes, undefined);
  const asked = checkPolicy({
    documents: documents.value,
    plugin,
    tier,
    policy,
    sbom: sbom.kind === 'ok' ? sbom.value : undefined,
    ecosystem: ecosystemOf(documents.value),
    contents: undefined,
    trust,
    at,
    // Signatures are not verified again, so nothing but the manifest says how old it is.
    signedAt: undefined,
  });
  const ground = { tier, waivers: state.waivers, pluginId: folder.pluginId, version: folder.version, at };
  return enforce(asked.findings, ground).refusing;
}
