import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, type Outcome } from '../../core/finding.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { readOsvZip } from '../../core/osv/read-osv-zip.ts';
import { fileSource, openPlainFile } from '../artifact/artifact-file.ts';
import { osvFolder } from './osv-folder.ts';

/**
 * Opens an OSV export: a folder of records, read one by one whenever it is asked, or a zip of them, read at once. Codes
 * ARTIFACT_… of the zip reader.
 * @throws Error when nothing readable is there, or a zip holds no record; for a folder, when its records are read
 */
export async function openOsvExport(path: string): Promise<Outcome<OsvExport>> {
  if ((await stat(path)).isDirectory()) return ok(() => osvFolder(path));
  const handle = await openPlainFile(path);
  try {
    const read = await readOsvZip(fileSource(handle, (await handle.stat()).size), basename(path));
    if (read.kind === 'refused') return read;
    const records = read.value;
    // The wrong file would otherwise look like a clean bill of health.
    if (records.length === 0) throw new Error(`${path} holds no .json record`);
    return ok(() => records);
  } finally {
    await handle.close();
  }
}
