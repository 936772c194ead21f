// Re-signs a publication again and again until it is killed. Arguments: store kind, location, file of the root, PEM file of S.
import { readFile } from 'node:fs/promises';
import { planResign } from '../../../action/publication/publication-files.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { tufKeyFromPem } from '../../../signing/tuf/tuf-key.ts';
import { openStore } from './store-fixture.ts';

const [kind, location = '', rootFile = '', keyFile = ''] = process.argv.slice(2);
const trustedRoot = await readFile(rootFile);
const key = tufKeyFromPem(await readFile(keyFile, 'utf8'));
if (key.kind === 'refused' || (kind !== 'directory' && kind !== 'branch' && kind !== 'object'))
  throw new Error('The arguments are wrong.');
await using store = await openStore(kind, location);
process.stdout.write('started\n');
for (;;) {
  const written = await writePublication({
    store,
    trustedRoot,
    depth: 'metadata',
    message: 'Re-sign',
    plan: async (previous) => {
      if (previous === undefined) throw new Error('Nothing is published.');
      // Later each time, so that the snapshot is signed anew as well.
      return planResign(previous, { key: key.value, now: new Date(Date.now() + 30 * 3_600_000 * Math.random()) });
    },
  });
  if (written.kind === 'refused') process.stdout.write(`${JSON.stringify(written.findings)}\n`);
}
