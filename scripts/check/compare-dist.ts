import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundles, distFolders } from '../rolldown/build-bundles.ts';
import type { Found } from './run-tool.ts';

/** Bundles again and compares every byte with the committed dist: what is reviewed is what runs. */
export async function compareDist(root: string): Promise<Found> {
  const built = await buildBundles(root);
  const committed = new Set(distFolders(built).flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root })));
  const lines: string[] = [];
  for (const [path, text] of built) {
    if (!committed.delete(path)) lines.push(`${path} is missing`);
    else if (!readFileSync(join(root, path)).equals(Buffer.from(text))) lines.push(`${path} differs from its sources`);
  }
  for (const path of committed) lines.push(`${path} is built from nothing`);
  return lines.length === 0 ? undefined : [...lines, 'mend it with: npm run build'].join('\n');
}
