import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signRelease } from '../../action/submit/sign-release.ts';
import { digestOf } from '../../core/digest.ts';
import { keySigner } from '../../signing/key-signer.ts';
import type { ActionResult } from '../../lab/github/actions/run-action.ts';
import { registryOnGitHub, REGISTRY, REGISTRY_ID, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';
import { leftOut, proposeEntries, statedOf } from './bundled-verdict.ts';

// Through the bundled check, on the lab's GitHub: a release that was merged and published, changed or used again.

const SLOW = { timeout: 60_000 };
const PLUGIN = 'azure_openai_embeddings';
const OTHER = 'other_embeddings';
const FOLDER = `plugins/${PLUGIN}/releases/1.0.0`;
const RELEASE = `${FOLDER}/release.json`;
const SBOM = `${FOLDER}/sbom.cdx.json`;

type Files = Readonly<Record<string, string | Buffer>>;

let registry: RegistryOnGitHub;
/** Those of the merged release, by their path in the registry. */
let merged: Record<string, Buffer>;
let published: ActionResult;
let branches = 0;

async function accept(number: number): Promise<void> {
  await registry.approve(number);
  await registry.merge(number);
}

beforeAll(async () => {
  registry = await registryOnGitHub();
  const release = await registry.release('1.0.0');
  await accept(release.number);
  const record = (await registry.files(release.head, `plugins/${PLUGIN}/plugin.json`))[`plugins/${PLUGIN}/plugin.json`];
  const other = String(record).replaceAll(PLUGIN, OTHER);
  await accept((await registry.propose('other', { [`plugins/${OTHER}/plugin.json`]: other })).number);
  published = await registry.publish();
  merged = await registry.files(release.head, `${FOLDER}/`);
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

const bytes = (path: string): Buffer => merged[path] ?? Buffer.from('');

interface Attack {
  readonly name: string;
  readonly tamper: () => Parameters<typeof proposeEntries>[2];
  readonly refusedWith: string;
}

const CHANGED: readonly Attack[] = [
  {
    name: 'a modified file',
    tamper: () => [{ path: RELEASE, content: '{}' }],
    refusedWith: 'failure CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a deleted file',
    tamper: () => [{ path: SBOM, content: null }],
    refusedWith: 'failure CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a renamed file',
    tamper: () => [
      { path: SBOM, content: null },
      { path: `${FOLDER}/attestations/sbom.cdx.json`, content: bytes(SBOM) },
    ],
    refusedWith: 'failure CHANGE_RELEASE_IMMUTABLE RELEASE_FILE_MISSING',
  },
  {
    name: 'an executable bit',
    tamper: () => [{ path: RELEASE, mode: '100755', content: bytes(RELEASE) }],
    refusedWith: 'failure CHANGE_MODE_FORBIDDEN CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a link in the place of a file',
    tamper: () => [{ path: RELEASE, mode: '120000', content: 'sbom.cdx.json' }],
    refusedWith: 'failure CHANGE_MODE_FORBIDDEN CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a file more',
    tamper: () => [{ path: `${FOLDER}/attestations/more.sigstore.json`, content: '{}' }],
    refusedWith: 'failure RELEASE_FILE_MISSING',
  },
  {
    name: 'its folder renamed to another version',
    tamper: () =>
      Object.entries(merged).flatMap(([path, content]) => [
        { path, content: null },
        { path: path.replace('/1.0.0/', '/1.0.1/'), content },
      ]),
    refusedWith: 'failure CHANGE_RELEASE_IMMUTABLE RELEASE_NAME_MISMATCH',
  },
];

test('untouched, it is published, and nothing is left out', () => {
  expect(published.outputs['admitted']).toContain(FOLDER);
  expect(leftOut(published)).toEqual([]);
});

describe('a merged release with', () => {
  test.each(CHANGED)('$name is refused, though it was approved', SLOW, async ({ tamper, refusedWith }) => {
    const { number } = await proposeEntries(registry, `changed-${(branches += 1)}`, tamper());
    await registry.approve(number);
    expect(await statedOf(registry, number)).toBe(refusedWith);
  });
});

/** The artifact itself stays where it is, under its own name. */
function renamed(text: string): string {
  const [hyphened, otherHyphened] = [PLUGIN.replaceAll('_', '-'), OTHER.replaceAll('_', '-')];
  return text
    .replaceAll(PLUGIN, OTHER)
    .replaceAll(hyphened, otherHyphened)
    .replaceAll(`/${OTHER}-1.0.0`, `/${PLUGIN}-1.0.0`);
}

/** The merged artifact as a release of another plugin, with documents that agree and a signature that counts. */
async function underAnotherName(): Promise<Files> {
  const texts = Object.entries(merged).map(
    ([path, content]) => [path.slice(FOLDER.length + 1), renamed(content.toString())] as const,
  );
  const files = new Map<string, Uint8Array>(texts.map(([path, text]) => [path, Buffer.from(text)]));
  files.delete('attestations/release.sigstore.json');
  const listed = [...files].filter(([path]) => path !== 'release.json');
  const own: object = JSON.parse(String(files.get('release.json')));
  const list = listed.map(([path, content]) => ({ path, size: content.length, digest: digestOf(content) }));
  files.set('release.json', Buffer.from(JSON.stringify({ ...own, files: list })));
  const signer = keySigner(await readFile(registry.folder.in('publisher.pem'), 'utf8'));
  const signed = await signRelease({ files, registryId: REGISTRY_ID, signer });
  if (signed.kind === 'refused') throw new Error(signed.findings[0].message);
  return Object.fromEntries(
    [...files, ...signed.value].map(([path, content]) => [
      `plugins/${OTHER}/releases/1.0.0/${path}`,
      Buffer.from(content),
    ]),
  );
}

describe('used again,', () => {
  test('the digest is refused under another plugin', SLOW, async () => {
    const { number } = await registry.propose('stolen', await underAnotherName());
    await registry.approve(number);
    expect(await statedOf(registry, number)).toBe('failure ARTIFACT_NAME_MISMATCH RELEASE_DIGEST_TAKEN');
  });

  test('a version that an administrator’s push had deleted is not published', SLOW, async () => {
    const gone = Object.fromEntries(Object.keys(merged).map((path) => [path, null]));
    await registry.lab.push(REGISTRY, { as: 'olive', files: gone });
    const again = await registry.propose('again', merged);
    await registry.approve(again.number);
    await registry.merge(again.number);
    expect(leftOut(await registry.publish())).toEqual([
      'CHANGE_RELEASE_IMMUTABLE',
      'RELEASE_DIGEST_TAKEN',
      'RELEASE_VERSION_TAKEN',
    ]);
  });

  test('a revoked version is refused, and the next one passes', SLOW, async () => {
    const revocation = {
      schema_version: 1,
      id: 'deny-1',
      scope: { kind: 'version', plugin_id: PLUGIN, version: '1.1.0' },
      action: 'revoked',
      effect: 'stop',
      severity: 'high',
      reason: 'leaks',
      issued_at: new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+/, ''),
      issuer: { name: 'security' },
    };
    const denied = await registry.release('1.1.0');
    await registry.approve(denied.number);
    expect(await statedOf(registry, denied.number)).toMatch(/^success/);
    await accept((await registry.propose('deny', { 'revocations/deny-1.json': JSON.stringify(revocation) })).number);
    expect(await statedOf(registry, denied.number)).toBe('failure RELEASE_DENIED');
    const next = await registry.release('1.1.1');
    await registry.approve(next.number);
    expect(await statedOf(registry, next.number)).toMatch(/^success/);
  });
});
