import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { verifyReleaseStatement } from '../../core/release/release-statement.ts';
import { hexOf } from '../../core/digest.ts';
import { MAX_MANIFEST_BYTES } from '../../core/documents/manifest.ts';
import { finding, findingsOf, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { readPublication } from '../../core/publication/read-publication.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import { MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import { readEveryShard } from './find-shard.ts';
import type { PublicationFacts } from './publication-facts.ts';
import { verifyLedger } from './verify-ledger.ts';

export interface VerifiedWhole {
  readonly state: RegistryState;
  readonly releases: number;
}

/** Verifies everything that a publication holds: every target, the head, the evidence of every release, and the ledger. */
export async function verifyWhole(facts: PublicationFacts): Promise<Outcome<VerifiedWhole>> {
  const targets = new Map<string, Uint8Array>();
  const findings: Finding[] = [...findingsOf(facts.head)];
  for (const path of facts.publication.paths) {
    const bytes = await facts.publication.target(path);
    if (bytes.kind === 'refused') findings.push(...bytes.findings);
    else targets.set(path, bytes.value);
  }
  const shards = await readEveryShard(facts.publication);
  findings.push(...findingsOf(shards));
  for (const [path, bytes] of shards.kind === 'ok' ? shards.value : []) targets.set(path, bytes);
  const state = readPublication(targets, facts.allDenies);
  findings.push(...findingsOf(state));
  if (state.kind === 'ok') {
    findings.push(...(await evidenceFindings(facts, state.value)));
    findings.push(...(await verifyLedger(facts, state.value)));
  }
  return unlessFound(findings, () => {
    if (state.kind === 'refused') throw new Error('a refusal without findings');
    return {
      state: state.value,
      releases: [...state.value.plugins.values()].reduce((sum, { releases }) => sum + releases.length, 0),
    };
  });
}

async function evidenceFindings(facts: PublicationFacts, state: RegistryState): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [pluginId, { record, releases }] of state.plugins) {
    for (const row of releases) {
      const manifest = await facts.publication.evidence(hexOf(row.manifest_digest), MAX_MANIFEST_BYTES);
      const sbom = await facts.publication.evidence(hexOf(row.sbom_digest), MAX_SBOM_BYTES);
      const statement = await facts.publication.evidence(hexOf(row.statement_digest), MAX_BUNDLE_BYTES);
      findings.push(...findingsOf(manifest), ...findingsOf(sbom), ...findingsOf(statement));
      if (statement.kind === 'refused') continue;
      const verified = verifyReleaseStatement({
        bundle: statement.value,
        artifact: row.artifact,
        manifestDigest: row.manifest_digest,
        sbomDigest: row.sbom_digest,
        pluginId,
        version: row.version,
        registryId: state.registryId,
        publishers: record.publishers,
        trust: facts.trust,
        at: new Date(row.admitted_at),
      });
      findings.push(
        ...findingsOf(verified).map(({ code, message }) => finding(code, `${pluginId} ${row.version}: ${message}`)),
      );
    }
  }
  return findings;
}
