import { resolve } from 'node:path';
import type { Outcome } from '../../core/finding.ts';
import { ok } from '../../core/finding.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { openOsvExport } from '../../transport/osv/open-osv-export.ts';

/** The export that --osv names, from `cwd`; undefined where it names none. Throws Error where nothing can be read there. */
export async function osvExport(given: string | undefined, cwd: string): Promise<Outcome<OsvExport | undefined>> {
  return given === undefined ? ok(undefined) : openOsvExport(resolve(cwd, given));
}
