import { parseBundle } from '../attestation/bundle.ts';
import { ANY_STATEMENT, parseStatement } from '../attestation/statement.ts';
import type { Finding } from '../finding.ts';

/** One bundle of a release folder and what it says that it is. Nothing of it is verified yet. */
export interface ClaimedAttestation {
  readonly file: string;
  readonly bundle: Uint8Array;
  readonly predicateType: string;
}

export interface ReadAttestations {
  readonly attestations: readonly ClaimedAttestation[];
  /** Bundles that cannot be read: refused even where nobody asked for them, since people will read them as evidence. */
  readonly findings: readonly Finding[];
}

/** Sorts further bundles by the predicate type that they claim. A claim only decides who verifies it. */
export function readAttestations(bundles: ReadonlyMap<string, Uint8Array>): ReadAttestations {
  const attestations: ClaimedAttestation[] = [];
  const findings: Finding[] = [];
  for (const [file, bundle] of bundles) {
    const parsed = parseBundle(bundle, file);
    const statement = parsed.kind === 'ok' ? parseStatement(parsed.value.content, ANY_STATEMENT, file) : parsed;
    if (statement.kind === 'refused') findings.push(...statement.findings);
    else attestations.push({ file, bundle, predicateType: statement.value.predicate_type });
  }
  return { attestations, findings };
}
