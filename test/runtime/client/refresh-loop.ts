// Refreshes again and again until it is killed, into the same cache. Arguments: source, cache directory, file of the root.
import { readFile } from 'node:fs/promises';
import { createClient } from '../../../runtime/client/client.ts';

const [source = '', cacheDir = '', rootFile = ''] = process.argv.slice(2);
const client = createClient({ source, cacheDir, rootBytes: await readFile(rootFile) });
process.stdout.write('started\n');
for (;;) await client.refresh();
