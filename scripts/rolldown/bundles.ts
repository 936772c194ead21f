import { globSync } from 'node:fs';
import type { InputOptions, OutputOptions } from 'rolldown';
import { LIBRARY_FOLDER } from './library.ts';

/** One committed bundle: what goes into rolldown, and the folder under the repository that it fills alone. */
export interface Bundle {
  readonly folder: string;
  readonly input: InputOptions;
  readonly output: OutputOptions;
}

/**
 * Every bundle of the repository, the same bytes from any directory: paths in comments are relative to `root`, names
 * carry no hash, nothing is minified, because dist is reviewed like source.
 */
export function bundles(root: string): readonly Bundle[] {
  const actions = Object.fromEntries(
    globSync('action/*/main.ts', { cwd: root })
      .toSorted()
      .map((file) => [file.split(/[/\\]/)[1] ?? file, file]),
  );
  const cli: Bundle = {
    folder: 'cli/dist',
    // The lab reads data files that lie beside its modules, so it stays where it is and Node runs it as it stands; chunks
    // lie as deep as cli/commands, so the specifiers written there still hold.
    input: {
      ...common(root),
      input: { portcullis: 'cli/main.ts' },
      external: /[/\\]lab[/\\](?:github|sigstore)[/\\]/,
      makeAbsoluteExternalsRelative: false,
    },
    output: { ...format, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  };
  // A runner starts an action by one file: each is whole in itself.
  const perVerb = Object.entries(actions).map(([verb, file]): Bundle => ({
    folder: 'action/dist',
    input: { ...common(root), input: { [verb]: file } },
    output: { ...format, entryFileNames: '[name].js', codeSplitting: false },
  }));
  // Whole in itself as well, so that a host installs nothing besides; its chunks are loaded when they are needed.
  const library: Bundle = {
    folder: LIBRARY_FOLDER,
    input: { ...common(root), input: { index: 'runtime/index.ts' } },
    output: { ...format, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  };
  return [cli, library, ...perVerb];
}

const format = { format: 'esm', minify: false, sourcemap: false, comments: { legal: true } } satisfies OutputOptions;

function common(root: string): InputOptions {
  return { cwd: root, platform: 'node', logLevel: 'warn', tsconfig: false };
}

/** Folder of the package in node_modules that holds `moduleId`; undefined for our own modules. */
export function packageFolder(moduleId: string): string | undefined {
  return /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(moduleId)?.[1];
}
