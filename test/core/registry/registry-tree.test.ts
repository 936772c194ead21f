import { describe, expect, test } from 'vitest';
import { classifyPath } from '../../../core/registry/registry-path.ts';
import { isStatePath, readRegistryTree } from '../../../core/registry/registry-tree.ts';
import {
  contentKey,
  denyCovering,
  entryDigest,
  expandScope,
  inForce,
  scopeCovers,
} from '../../../core/denies/denies.ts';
import { recordOf } from '../../../core/registry/registry-state.ts';
import { newRevocation } from '../../fixtures/checkout.ts';
import {
  CHANNEL,
  json,
  newPublisher,
  newRelease,
  OTHER_PLUGIN,
  PLUGIN,
  POLICY,
  record,
  RECORD,
  REGISTRY_ID,
  value,
  verdict,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();
const AT = { registryId: REGISTRY_ID, channel: CHANNEL, commit: 'c'.repeat(40) };
const DENY = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });

async function tree(change: Readonly<Record<string, Uint8Array | string | null>> = {}) {
  const release = await newRelease(publisher);
  const files = new Map<string, Uint8Array>([
    ['policy.yml', Buffer.from(POLICY)],
    [RECORD, record(publisher)],
    [`${release.folder}/release.json`, release.files.get('release.json') ?? new Uint8Array()],
    [`revocations/${DENY.id}.json`, json(DENY)],
  ]);
  for (const [path, content] of Object.entries(change)) {
    if (content === null) files.delete(path);
    else files.set(path, Buffer.from(content));
  }
  return { release, read: readRegistryTree(files, AT) };
}

describe('a tree', () => {
  test('says its policy, records, releases and denies', async () => {
    const { release, read } = await tree();
    const state = value(read);
    expect([state.registryId, state.channel, state.sourceCommit]).toEqual([REGISTRY_ID, CHANNEL, AT.commit]);
    expect(state.policy?.value.tiers[0]?.name).toBe('vetted');
    expect(state.plugins.get(PLUGIN)?.releases.map(({ artifact }) => artifact.digest)).toEqual([release.digest]);
    expect(state.denies.map(({ id, digests }) => [id, digests])).toEqual([[DENY.id, [release.digest]]]);
  });

  test('says which quarantines have ended, so that the check does not refuse what publish admits', async () => {
    const quarantine = newRevocation(DENY.scope, { action: 'quarantined', id: 'for-now' });
    const ends = { kind: 'entry', entry: quarantine.id, entry_digest: entryDigest(quarantine) } as const;
    const end = {
      schema_version: 1,
      id: 'back',
      ends,
      reason: 'harmless',
      issued_at: DENY.issued_at,
      issuer: DENY.issuer,
    };
    const { read } = await tree({
      [`revocations/${DENY.id}.json`]: null,
      'revocations/for-now.json': JSON.stringify(quarantine),
      'reinstatements/back.json': JSON.stringify(end),
    });
    const { denies, reinstatements } = value(read);
    expect([denies.length, inForce(denies, reinstatements).length]).toEqual([1, 0]);
    expect(isStatePath('reinstatements/back.json')).toBe(true);
  });

  test.each([
    ['without a policy', { 'policy.yml': null }, 'POLICY_MISSING'],
    ['whose policy cannot be read', { 'policy.yml': 'a: [' }, 'YAML_SYNTAX'],
    ['whose record cannot be read', { [RECORD]: '1' }, 'PLUGIN_MEMBER_INVALID'],
    [
      'whose release cannot be read',
      { [`plugins/${PLUGIN}/releases/1.0.1/release.json`]: '1' },
      'RELEASE_MEMBER_INVALID',
    ],
    ['whose reinstatement cannot be read', { 'reinstatements/x.json': '1' }, 'REINSTATEMENT_MEMBER_INVALID'],
    ['whose revocation cannot be read', { 'revocations/x.json': '1' }, 'REVOCATION_MEMBER_INVALID'],
  ])('%s is refused', async (_name, change, code) => expect(verdict((await tree(change)).read)).toBe(code));

  test('with a release of no plugin leaves it out', async () => {
    expect(value((await tree({ [RECORD]: null })).read).plugins.size).toBe(0);
  });

  test('needs the content of names, rules and records alone', () => {
    const paths = [
      'policy.yml',
      RECORD,
      'revocations/a.json',
      'docs/CODEOWNERS',
      'owners.lock.json',
      `plugins/${PLUGIN}/releases/1/release.json`,
    ];
    expect(paths.filter(isStatePath)).toEqual(paths);
    for (const path of ['docs/OWNERS', `plugins/${PLUGIN}/releases/1/sbom.cdx.json`, 'README.md', 'x'])
      expect(isStatePath(path)).toBe(false);
  });

  test('gives its record back as it was, but for prose', async () => {
    const row = value((await tree()).read).plugins.get(PLUGIN)?.record;
    expect(row === undefined ? undefined : recordOf(PLUGIN, row)).toEqual(
      JSON.parse(Buffer.from(record(publisher)).toString()),
    );
  });
});

describe('a path', () => {
  test.each([
    ['policy.yml', 'governance'],
    ['docs/CODEOWNERS', 'governance'],
    ['.gitignore', 'governance'],
    ['plugins/x/.gitattributes', 'governance'],
    ['owners.lock.json', 'governance'],
    ['plugins/x/plugin.json', 'record'],
    ['plugins/x/releases/1.0.0/a/b.json', 'release'],
    ['plugins/x/releases/1.0.0', 'unknown'],
    ['plugins/x/other.json', 'unknown'],
    ['revocations/a.json', 'revocation'],
    ['revocations/A.json', 'unknown'],
    ['revocations/a/b.json', 'unknown'],
    ['policy.yaml', 'unknown'],
    ['Policy.yml', 'unknown'],
    ['plugins/x/README.md', 'prose'],
    ['', 'unknown'],
  ])('%j is of the kind %s', (path, kind) => expect(classifyPath(path).kind).toBe(kind));
});

describe('a deny', () => {
  test('covers by digest, version or plugin, and nothing else', async () => {
    const state = value((await tree()).read);
    const { release } = await tree();
    const digest = state.plugins.get(PLUGIN)?.releases[0]?.artifact.digest ?? release.digest;
    const ecosystem = 'pypi' as const;
    const named = { pluginId: PLUGIN, version: '1.0.0', digest, ecosystem };
    const other = { ...named, pluginId: OTHER_PLUGIN, digest: `sha256:${'0'.repeat(64)}` as typeof digest };
    const scopes = [
      { kind: 'digest', digest },
      { kind: 'version', plugin_id: PLUGIN, version: '1.0.0' },
      { kind: 'plugin', plugin_id: PLUGIN },
    ] as const;
    for (const scope of scopes) {
      expect(scopeCovers(scope, named)).toBe(true);
      expect(scopeCovers(scope, other)).toBe(false);
      expect(expandScope(scope, state)).toEqual({ digests: [digest], ordinals: [0] });
    }
    expect(scopeCovers({ kind: 'version', plugin_id: PLUGIN, version: '1.0.1' }, named)).toBe(false);
    expect(expandScope({ kind: 'plugin', plugin_id: OTHER_PLUGIN }, state)).toEqual({ digests: [], ordinals: [] });
    expect(denyCovering(state.denies, named)?.id).toBe(DENY.id);
    expect(denyCovering(state.denies, other)).toBeUndefined();
    // Under another plugin's name, the digest alone still tells.
    expect(denyCovering(state.denies, { ...other, digest })?.id).toBe(DENY.id);
  });

  test('is the same entry as one that says the same, expanded or not, and no other', () => {
    const { schema_version: _version, ...entry } = DENY;
    expect(contentKey({ ...entry, digests: [] })).toBe(contentKey(DENY));
    expect(contentKey({ ...DENY, reason: 'another' })).not.toBe(contentKey(DENY));
  });
});
