import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionResult } from '../../lab/github/actions/run-action.ts';
import { REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';

const FOLDER = 'plugins/azure_openai_embeddings/releases/1.0.0/';
const MANIFEST = `${FOLDER}PLUGIN_MANIFEST.json`;
const RECORD = `${FOLDER}release.json`;
const SBOM = `${FOLDER}sbom.cdx.json`;
const GITHUB_LIMIT = 65_536;
const MAX_OUTPUT_BYTES = 400_000;
const MAX_LOG_BYTES = 100_000;

/** What a line, a table, a mention, a tag or a command could begin with, in one text. */
const HOSTILE =
  '::add-mask::forged\n::error file=a::forged\r\n%0A::warning::forged @acme/team @olive <img src=x onerror=a> ' +
  '<!-- portcullis --> | a | b |\n\n# forged\n[x](https://evil.example) `` ``` \u202Eabc\u2066\u200B \u001B[31m #1 EOF';
const AS_KEY = JSON.stringify(HOSTILE);

interface Attack {
  readonly name: string;
  readonly tamper: (release: Record<string, string>) => Record<string, string>;
  readonly refusedWith: string;
}

function manifest(edit: (value: Record<string, unknown>) => void): Attack['tamper'] {
  return (release) => ({ [MANIFEST]: changed(release[MANIFEST], edit) });
}

function changed(text: string | undefined, edit: (value: Record<string, unknown>) => void): string {
  const value = JSON.parse(text ?? '') as Record<string, unknown>;
  edit(value);
  return JSON.stringify(value, undefined, 2);
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'a host, a data class and an SDK',
    tamper: manifest((each) => {
      for (const member of ['allowed_egress', 'data_classes', 'sdk_allowlist']) each[member] = [HOSTILE];
    }),
    refusedWith: 'MANIFEST_MEMBER_INVALID',
  },
  { name: 'a builder', tamper: manifest((each) => (each['built_by'] = HOSTILE)), refusedWith: 'RELEASE_FILE_CHANGED' },
  { name: 'a member', tamper: manifest((each) => (each[HOSTILE] = HOSTILE)), refusedWith: 'MANIFEST_MEMBER_UNKNOWN' },
  {
    name: 'a member twice',
    tamper: () => ({ [MANIFEST]: `{${AS_KEY}:1,${AS_KEY}:2}` }),
    refusedWith: 'JSON_DUPLICATE_KEY',
  },
  { name: 'a file that is nothing else', tamper: () => ({ [MANIFEST]: HOSTILE }), refusedWith: 'JSON_SYNTAX' },
  { name: 'a megabyte', tamper: () => ({ [MANIFEST]: HOSTILE.repeat(4000) }), refusedWith: 'JSON_TOO_LARGE' },
  {
    name: 'hundreds of hosts',
    tamper: manifest((each) => (each['allowed_egress'] = Array.from({ length: 400 }, (_, at) => `${at}${HOSTILE}`))),
    refusedWith: 'MANIFEST_MEMBER_INVALID',
  },
  {
    name: 'an address',
    tamper: (release) => ({
      [RECORD]: changed(release[RECORD], (each) => ((each['artifact'] as Record<string, unknown>)['url'] = HOSTILE)),
    }),
    refusedWith: 'RELEASE_MEMBER_INVALID',
  },
  {
    name: 'a component',
    tamper: (release) => ({
      [SBOM]: changed(release[SBOM], (each) => (each['components'] = [{ type: HOSTILE, name: HOSTILE }])),
    }),
    refusedWith: 'RELEASE_FILE_CHANGED',
  },
  {
    name: 'the name of a file',
    tamper: () => ({ [`plugins/${HOSTILE.replaceAll('/', '-')}.json`]: HOSTILE }),
    refusedWith: 'CHANGE_PATH_UNKNOWN',
  },
];

/** Everything through which the check speaks. */
interface Said {
  readonly summary: string;
  readonly comment: string;
  readonly findings: string;
  readonly log: string;
  readonly annotations: ActionResult['annotations'];
  readonly masks: readonly string[];
}

const MARKER = '<!-- portcullis: PR check -->\n';
const NOT_PLAIN = /[^\p{L}\p{M}\p{N}\p{P}\p{S} \n]/u;

/** What GitHub would take for more than text; empty where nothing got through. */
function harms(said: Said): string[] {
  const found: string[] = [];
  for (const name of ['summary', 'comment'] as const) {
    const text = name === 'comment' ? said.comment.slice(MARKER.length) : said.summary;
    if (/(?<!\w)@\w/.test(text)) found.push(`${name}: a mention`);
    if (/<(?!\/?code>|br>)/.test(text)) found.push(`${name}: a tag`);
    if (NOT_PLAIN.test(text)) found.push(`${name}: a character that cannot be seen`);
    if (/\]\(|https?:|``/.test(text)) found.push(`${name}: a link or a code fence`);
    if (text.split('\n').some((line) => /^#+ *forged/.test(line))) found.push(`${name}: a heading`);
    if (text.split('\n').some((line) => line.includes('|') && !/^\|[^|]*\|[^|]*\|$/.test(line)))
      found.push(`${name}: a cell`);
    if (text.length >= GITHUB_LIMIT - MARKER.length) found.push(`${name}: too long`);
  }
  if (NOT_PLAIN.test(said.log)) found.push('log: a character that cannot be seen');
  if (said.log.length > MAX_LOG_BYTES) found.push('log: too long');
  if (said.masks.some((mask) => !mask.startsWith('gh'))) found.push('log: a mask');
  if (NOT_PLAIN.test(said.findings) || said.findings.includes('\n')) found.push('outputs: more than a line');
  if (said.findings.length > MAX_OUTPUT_BYTES) found.push('outputs: too long');
  if (said.annotations.some(({ message }) => message.startsWith('forged'))) found.push('annotations: a forged one');
  if (said.annotations.some(({ message }) => NOT_PLAIN.test(message) || message.includes('\n')))
    found.push('annotations: more than a line');
  return found;
}

let registry: RegistryOnGitHub;
let release: Record<string, string>;

beforeAll(async () => {
  registry = await registryOnGitHub();
  const { outputs } = await registry.submit();
  const files = await registry.files(outputs['head-sha'] ?? '', FOLDER);
  release = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.toString()]));
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

async function said(files: Record<string, string>): Promise<Said & { readonly result: ActionResult }> {
  const { number } = await registry.propose(`hostile-${(branches += 1)}`, { ...release, ...files });
  const result = await registry.check(number);
  const { summary, stdout, stderr, annotations, masks, outputs } = result;
  const comments = [...registry.lab.repository(REGISTRY).comments.values()];
  const comment = comments.find(({ issue }) => issue.number === number)?.body ?? '';
  return { result, summary, comment, findings: outputs['findings'] ?? '', log: stdout + stderr, annotations, masks };
}
let branches = 0;

describe('text that forges what GitHub reads, in the place of', () => {
  test.each(ATTACKS)('$name', async ({ tamper, refusedWith }) => {
    const { result, ...spoken } = await said(tamper(release));
    expect(harms(spoken)).toEqual([]);
    const codes = (JSON.parse(spoken.findings) as { code: string }[]).map(({ code }) => code);
    expect(codes).toContain(refusedWith);
    expect(result.exitCode).toBe(1);
    expect(Object.keys(result.outputs).toSorted()).toEqual(['approval', 'base-sha', 'findings', 'head-sha', 'verdict']);
    expect(result.annotations.map(({ title }) => title).filter((title) => !codes.includes(title ?? ''))).toEqual([
      undefined,
    ]);
    expect(spoken.comment).toBe(MARKER + spoken.summary);
  });
});

test('text that is not escaped would be caught in every place', () => {
  const raw: Said = {
    summary: HOSTILE.repeat(1000),
    comment: MARKER + HOSTILE.repeat(1000),
    findings: HOSTILE.repeat(4000),
    log: HOSTILE.repeat(4000),
    annotations: [{ level: 'error', message: 'forged\n\u202E' }],
    masks: ['forged'],
  };
  const markdown = [
    'a mention',
    'a tag',
    'a character that cannot be seen',
    'a link or a code fence',
    'a heading',
    'a cell',
    'too long',
  ];
  expect(harms(raw)).toEqual([
    ...markdown.map((what) => `summary: ${what}`),
    ...markdown.map((what) => `comment: ${what}`),
    'log: a character that cannot be seen',
    'log: too long',
    'log: a mask',
    'outputs: more than a line',
    'outputs: too long',
    'annotations: a forged one',
    'annotations: more than a line',
  ]);
});

test('an annotation stands on the file and line of its finding', async () => {
  const text = release[MANIFEST] ?? '';
  const at = text.split('\n').findIndex((line) => line.includes('"data_classes"'));
  const { annotations } = await said({
    [MANIFEST]: text.replace('"data_classes"', '"data_classes": [], "data_classes"'),
  });
  expect(annotations).toContainEqual(
    expect.objectContaining({ title: 'JSON_DUPLICATE_KEY', file: MANIFEST, line: at + 1 }),
  );
  const wrong = text.split('\n').findIndex((line) => line.includes('"built_at"'));
  const schema = await said({ [MANIFEST]: text.replace(/"built_at": "[^"]*"/, '"built_at": "yesterday"') });
  expect(schema.annotations).toContainEqual(expect.objectContaining({ file: MANIFEST, line: wrong + 1 }));
});
