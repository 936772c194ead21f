import type { Finding, Place } from '../finding.ts';
import { SEVERITIES } from '../osv/cvss.ts';
import { matchVulnerabilities, type OsvExport } from '../osv/match-vulnerabilities.ts';
import type { Sbom } from '../sbom/sbom.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';
import type { Tier } from './effective-tier.ts';

export interface VulnerabilityQuestion {
  /** Absent where the SBOM was refused. */
  readonly sbom: Sbom | undefined;
  readonly sbomAt: Place;
  readonly ecosystem: SdkEcosystem;
  /** The export that whoever runs the check gave, if they gave one. */
  readonly osv: OsvExport | undefined;
}

/**
 * Known vulnerabilities of the components, from the lowest threshold that one of the tiers sets. Nothing where no tier sets
 * one or no export is given: a check without a network cannot tell more. Rejects only if the export does.
 */
export async function checkVulnerabilities(
  tiers: readonly Tier[],
  { sbom, sbomAt, ecosystem, osv }: VulnerabilityQuestion,
): Promise<readonly Finding[]> {
  const threshold = SEVERITIES.find((one) => tiers.some(({ vulnerabilities }) => vulnerabilities?.threshold === one));
  if (sbom === undefined || osv === undefined || threshold === undefined) return [];
  const { findings } = await matchVulnerabilities({ sbom, records: osv(), ecosystem, threshold, sbomAt });
  return findings;
}
