import { resolve } from 'node:path';
import { buildBundles, writeBuilt } from './rolldown/build-bundles.ts';

// `node scripts/build.ts [--out DIR]`: bundles the CLI and the actions into their committed dist folders.
const root = resolve(import.meta.dirname, '..');
const outFlag = process.argv.indexOf('--out');
const target = outFlag === -1 ? root : resolve(process.argv[outFlag + 1] ?? root);
const built = await buildBundles(root);
writeBuilt(built, target);
for (const [path, text] of built) console.log(`${path} ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`);
