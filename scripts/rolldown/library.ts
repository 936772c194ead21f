import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

/** The folder that a runtime elsewhere installs: one bundle, its types, and a package.json without any dependency. */
export const LIBRARY_FOLDER = 'runtime/dist';
const ENTRY = 'runtime/index.ts';

/** package.json of the library: nothing of what this repository needs to develop, and no script that runs at install. */
export function libraryManifest(root: string): string {
  const { version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = {
    name: 'portcullis-runtime',
    version,
    private: true,
    description,
    license,
    type: 'module',
    engines,
    exports: { '.': { types: './types/runtime/index.d.ts', default: './index.js' } },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Declarations that the library's own reach, by path under `types/`. @throws Error when the compiler gives none */
export function libraryTypes(root: string): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'portcullis-types-'));
  try {
    const config = join(out, 'tsconfig.json');
    writeFileSync(config, JSON.stringify(compilerOptions(root, out)));
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { stdio: 'pipe' });
    return reachable(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function compilerOptions(root: string, outDir: string): object {
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // What is wrong with a type is for `npm run check` to say.
      noCheck: true,
      rootDir: root,
      outDir,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: [],
    files: [join(root, ENTRY)],
  };
}

function reachable(out: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = [join(out, ENTRY.replace(/\.ts$/, '.d.ts'))];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = posix.join('types', relative(out, file).split(sep).join('/'));
    if (found.has(path)) continue;
    const text = readFileSync(file, 'utf8');
    // A package is imported as JavaScript; `.ts` would ask its user for a compiler option.
    found.set(path, text.replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'));
    for (const [, specifier = ''] of text.matchAll(/['"](\.{1,2}\/[^'"]+)\.(?:ts|js)['"]/g))
      open.push(resolve(dirname(file), `${specifier}.d.ts`));
  }
  return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
