// Refreshes once and says how it came out. Arguments: source, cache directory, file of the root.
import { readFile } from 'node:fs/promises';
import { createClient } from '../../../runtime/client/client.ts';

const [source = '', cacheDir = '', rootFile = ''] = process.argv.slice(2);
const outcome = await createClient({ source, cacheDir, rootBytes: await readFile(rootFile) }).refresh();
const said = outcome.kind === 'ok' ? { kind: 'ok', version: outcome.value.version } : outcome;
process.stdout.write(JSON.stringify(said));
