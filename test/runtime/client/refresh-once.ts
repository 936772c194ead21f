// Refreshes once and says how it came out. Arguments: source, cache directory, file of the root, of the token if there is one.
import { readFile } from 'node:fs/promises';
import { createClient } from '../../../runtime/client/client.ts';

const [source = '', cacheDir = '', rootFile = '', tokenFile] = process.argv.slice(2);
const token = tokenFile === undefined ? {} : { token: { kind: 'file', path: tokenFile } as const };
const outcome = await createClient({ source, cacheDir, rootBytes: await readFile(rootFile), ...token }).refresh();
const said = outcome.kind === 'ok' ? { kind: 'ok', version: outcome.value.version } : outcome;
process.stdout.write(JSON.stringify(said));
