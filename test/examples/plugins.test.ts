import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesSource } from '../../core/archive/byte-source.ts';
import type { ArtifactContents } from '../../core/artifact/read-artifact.ts';
import { readArtifact } from '../../core/artifact/read-artifact.ts';
import { parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { findingsOf } from '../../core/finding.ts';
import { readSbom } from '../../core/sbom/read-sbom.ts';
import type { BuiltPlugin } from '../../examples/plugins/build.ts';
import { buildAzureOpenAiEmbeddings, buildTextRedaction } from '../../examples/plugins/build.ts';

const run = promisify(execFile);
const BUILD_SCRIPT = join(import.meta.dirname, '../../examples/plugins/build.ts');

let folder: string;
let python: { readonly pip: boolean };
const built = new Map<string, BuiltPlugin>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'));
  built.set('wheel', await buildAzureOpenAiEmbeddings(join(folder, 'first')));
  built.set('npm', await buildTextRedaction(join(folder, 'first')));
  python = {
    pip: await run('python3', ['-m', 'pip', '--version']).then(
      () => true,
      () => false,
    ),
  };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function plugin(format: string): BuiltPlugin {
  const found = built.get(format);
  if (found === undefined) throw new Error(`${format} was not built`);
  return found;
}

async function contentsOf(artifact: string): Promise<ArtifactContents> {
  const outcome = await readArtifact(basename(artifact), bytesSource(await readFile(artifact)));
  expect(findingsOf(outcome)).toEqual([]);
  if (outcome.kind === 'refused') throw new Error('refused');
  return outcome.value;
}

const EXAMPLES = [
  {
    format: 'wheel',
    pluginId: 'azure_openai_embeddings',
    ecosystem: 'pypi',
    file: 'azure_openai_embeddings-1.0.0-py3-none-any.whl',
    depends: ['openai', 'Apache-2.0'],
  },
  {
    format: 'npm',
    pluginId: 'text_redaction',
    ecosystem: 'npm',
    file: 'text_redaction-1.0.0.tgz',
    depends: ['yaml', 'ISC'],
  },
];

describe.each(EXAMPLES)('the example $pluginId', ({ format, pluginId, ecosystem, file, depends }) => {
  test('is an artifact of its ecosystem that says its own name and version', async () => {
    expect(basename(plugin(format).artifact)).toBe(file);
    const contents = await contentsOf(plugin(format).artifact);
    expect(contents).toMatchObject({ format, ecosystem, packageName: pluginId, version: '1.0.0' });
  });

  test('carries a manifest that validates as an embedded one', async () => {
    const { manifest } = await contentsOf(plugin(format).artifact);
    const parsed = parseEmbeddedManifest(manifest?.bytes ?? new Uint8Array());
    expect(findingsOf(parsed)).toEqual([]);
    expect(parsed.kind === 'ok' && parsed.value.value.plugin_id).toBe(pluginId);
  });

  test('carries an SBOM whose root it is, with its dependency and licence', async () => {
    const { sbom } = await contentsOf(plugin(format).artifact);
    const read = await readSbom(sbom?.bytes ?? new Uint8Array(), {
      name: pluginId,
      version: '1.0.0',
      purlType: ecosystem,
    });
    expect(findingsOf(read)).toEqual([]);
    expect(read.kind === 'ok' && read.value.specVersion).toBe('1.6');
    expect(read.kind === 'ok' && read.value.components).toMatchObject([
      {
        name: depends[0],
        purl: expect.stringContaining(`pkg:${ecosystem}/${depends[0]}@`),
        licences: [{ kind: 'id', text: depends[1] }],
      },
    ]);
    expect(Buffer.from(sbom?.bytes ?? []).equals(await readFile(plugin(format).sbom))).toBe(true);
  });

  test('is the same bytes when it is built again', async () => {
    const again = format === 'wheel' ? buildAzureOpenAiEmbeddings : buildTextRedaction;
    const second = await again(join(folder, 'second'));
    for (const what of ['artifact', 'sbom'] as const) {
      expect((await readFile(second[what])).equals(await readFile(plugin(format)[what]))).toBe(true);
    }
  });
});

describe('the build command', () => {
  test('builds another version on demand, and only what was asked for', async () => {
    const out = join(folder, 'later');
    const { stdout } = await run(process.execPath, [
      BUILD_SCRIPT,
      out,
      '--version',
      '1.0.1',
      '--only',
      'azure_openai_embeddings',
    ]);
    expect(await readdir(out)).toEqual(['azure_openai_embeddings']);
    expect(await contentsOf(stdout.trim())).toMatchObject({ version: '1.0.1' });
  });

  test('gives the npm package another version as well', async () => {
    const { artifact } = await buildTextRedaction(join(folder, 'later'), '1.0.1');
    const { version, sbom } = await contentsOf(artifact);
    expect(version).toBe('1.0.1');
    expect((await readSbom(sbom?.bytes ?? new Uint8Array(), { name: 'text_redaction', version: '1.0.1' })).kind).toBe(
      'ok',
    );
  });

  test.each([[['--only', 'nothing']], [['--version', '1']], [[]]])(
    'says what is wrong with %j in one line',
    async (args) => {
      const out = args.length === 0 ? [] : [join(folder, 'never')];
      const failed = await run(process.execPath, [BUILD_SCRIPT, ...out, ...args]).catch((error: unknown) => error);
      expect(failed).toMatchObject({ code: 1, stderr: expect.not.stringContaining('    at ') });
    },
  );
});

const PYTHON_CHECK = `
from types import SimpleNamespace as Answer
from azure_openai_embeddings import Embedder, EmbeddingError
from azure_openai_embeddings.endpoint import checked_endpoint

class Client:
    def __init__(self, lose=0):
        self.embeddings, self.lose, self.calls = self, lose, 0
    def create(self, model, input):
        self.calls += 1
        data = [Answer(index=i, embedding=[float(len(text)), 1.0]) for i, text in enumerate(input)]
        return Answer(data=list(reversed(data))[self.lose:])

def refused(error, call, *arguments):
    try:
        call(*arguments)
    except error:
        return True
    return False

client = Client()
assert Embedder(client, "d", batch=2).embed(["a", "bb", "ccc"]) == [[1.0, 1.0], [2.0, 1.0], [3.0, 1.0]]
assert client.calls == 2
assert refused(EmbeddingError, Embedder(Client(lose=1), "d").embed, ["a", "bb"])
assert refused(ValueError, Embedder(client, "d").embed, [" "])
assert checked_endpoint("https://Example.openai.azure.com/") == "https://example.openai.azure.com"
for bad in ["http://example.openai.azure.com", "https://openai.azure.com", "https://example.openai.azure.com.evil.example",
            "https://evil.example/.openai.azure.com", "https://user:pw@example.openai.azure.com", "https://example.openai.azure.com:8443"]:
    assert refused(ValueError, checked_endpoint, bad), bad
print("works")
`;

describe('the wheel', () => {
  test('is installed by pip and does what it says', async () => {
    if (!python.pip) {
      process.stderr.write(
        '\n*** python3 with pip is not here: the example wheel was NOT installed in this run ***\n\n',
      );
      return;
    }
    const target = join(folder, 'site');
    const options = [
      '--no-deps',
      '--no-index',
      '--no-compile',
      '--disable-pip-version-check',
      '--quiet',
      '--target',
      target,
    ];
    await run('python3', ['-m', 'pip', 'install', ...options, plugin('wheel').artifact]);
    const { stdout } = await run('python3', ['-c', PYTHON_CHECK], { env: { ...process.env, PYTHONPATH: target } });
    expect(stdout).toBe('works\n');
  });
});

interface Redaction {
  readonly redact: (input: { text: string; rules?: string }) => { text: string; counts: Record<string, number> };
}

describe('the npm package', () => {
  let redact: Redaction['redact'];

  beforeAll(async () => {
    const project = join(folder, 'project');
    await mkdir(project);
    await writeFile(join(project, 'package.json'), '{"name":"host","version":"1.0.0","private":true}');
    const options = ['install', '--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
    await run('npm', [...options, plugin('npm').artifact], { cwd: project });
    const installed = (await import(
      pathToFileURL(join(project, 'node_modules/text_redaction/redact.js')).href
    )) as Redaction;
    redact = installed.redact;
  });

  test.each([
    ['Write to a.person@example.org now', 'Write to [email] now'],
    ['Card 4111 1111 1111 1111.', 'Card [card].'],
    ['Order 4111 1111 1111 1112 is no card', 'Order 4111 1111 1111 1112 is no card'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'IBAN [iban]'],
    ['From 192.0.2.7, version 1.2.3.400', 'From [ip], version 1.2.3.400'],
    ['Nothing here', 'Nothing here'],
  ])('makes of %j: %j', (text, redacted) => {
    expect(redact({ text }).text).toBe(redacted);
  });

  test('follows the rules that it is given, and counts', () => {
    const rules = '- kind: project\n  words: [Heron, "a+b"]\n';
    expect(redact({ text: 'HERON, herons, a+b and me@example.org', rules })).toEqual({
      text: '[project], herons, [project] and [email]',
      counts: { project: 2, email: 1 },
    });
  });

  test.each(['kind: x', '- kind: X\n  words: [a]', '- kind: x\n  words: [""]', '- kind: x\n  words: []'])(
    'refuses the rules %j',
    (rules) => {
      expect(() => redact({ text: '', rules })).toThrow(TypeError);
    },
  );

  test('takes linear time on hostile text', () => {
    const text = `${'a'.repeat(50_000)}@${'a-'.repeat(50_000)}${'1 '.repeat(50_000)}`;
    const started = performance.now();
    redact({ text });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
