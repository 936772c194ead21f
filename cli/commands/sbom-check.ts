import { readSbom, MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import type { ExpectedRoot, Sbom } from '../../core/sbom/sbom.ts';
import { defineCommand, type Result, UsageError } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';

export const command = defineCommand({
  name: 'sbom check',
  summary: 'Check a CycloneDX SBOM as the PR check does',
  usage: 'FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    'expect-name': { type: 'string', value: 'NAME', description: 'the package that the root component must be' },
    'expect-version': { type: 'string', value: 'VERSION', description: 'its version' },
    'expect-type': { type: 'string', value: 'TYPE', description: 'its package URL type, pypi or npm' },
  },
  example: 'portcullis sbom check sbom.cdx.json --expect-name hello --expect-version 1.2.0',
  async run({ options, positionals, cwd, style, progress }) {
    const file = positionals[0] ?? '';
    const expected = expectedRoot(options['expect-name'], options['expect-version'], options['expect-type']);
    const bytes = await readInput(cwd, file, MAX_SBOM_BYTES);
    progress(`checking ${file}`);
    const sbom = await readSbom(bytes, expected, file);
    return sbom.kind === 'refused' ? refusal(sbom.findings, style) : accepted(sbom.value, style);
  },
});

function expectedRoot(name?: string, version?: string, purlType?: string): ExpectedRoot | undefined {
  if (name === undefined && version === undefined && purlType === undefined) return undefined;
  if (name === undefined || version === undefined) {
    throw new UsageError('--expect-name and --expect-version go together');
  }
  return purlType === undefined ? { name, version } : { name, version, purlType };
}

function accepted({ root, specVersion, components, directDependencies }: Sbom, style: Style): Result {
  const about = plainText(`${root.name} ${root.version}`);
  const counts = { components: components.length, direct_dependencies: directDependencies.length };
  return {
    exit: 'yes',
    human: `${style.green('in order')}: ${about}, CycloneDX ${specVersion}, ${counts.components} components, ${counts.direct_dependencies} of them direct`,
    json: { verdict: 'in order', root, spec_version: specVersion, ...counts },
  };
}
