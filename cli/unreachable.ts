import type { Findings } from '../core/finding.ts';

/**
 * A publication out of reach says nothing of the artifact or the registry: the world is broken, not the answer no.
 * @throws Error when that is all there is to say
 */
export function failIfUnreachable(findings: Findings, source: string): void {
  if (findings.every(({ code }) => code === 'PUBLICATION_UNREACHABLE')) {
    throw new Error(`the publication at ${source} is out of reach (${findings[0].message})`);
  }
}
