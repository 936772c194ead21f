// Loads a publication from a cache and says how it came out. Arguments: cache directory, file of the root.
import { readFile } from 'node:fs/promises';
import { createClient } from '../../../runtime/client/client.ts';

const [cacheDir = '', rootFile = ''] = process.argv.slice(2);
const client = createClient({ source: '/nowhere', cacheDir, rootBytes: await readFile(rootFile) });
const loaded = await client.loadCached();
const target = loaded.kind === 'ok' ? await loaded.value.target('revocations.json') : loaded;
process.stdout.write(JSON.stringify({ kind: target.kind }));
