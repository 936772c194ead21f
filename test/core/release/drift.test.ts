import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRIFT_CLASSES, driftRank } from '../../../core/capability/risk-class.ts';
import {
  describeDrift,
  driftBetween,
  driftChange,
  signingFacts,
  type DriftChange,
  type ReleaseFacts,
  type SigningFacts,
} from '../../../core/release/drift.ts';
import { mergedRelease } from '../../../core/release/previous-release.ts';
import { generateEcKeys } from '../../../lab/sigstore/keys.ts';
import {
  distinguishedName,
  EMPTY_NAME,
  extendedKeyUsage,
  issueCertificate,
  keyUsageDigitalSignature,
  PURPOSE_CODE_SIGNING,
  randomSerialNumber,
} from '../../../lab/sigstore/x509.ts';
import { startSigstore, type GitHubClaims, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { labSigner, servicesOf, signed, withValue } from '../attestation/signing-bench.ts';
import { BUILDER_ID, built } from '../evidence/evidence-bench.ts';
import { newArchive, newPublisher, newRelease, record } from '../../fixtures/registry.ts';

const STATEMENT = 'attestations/release.sigstore.json';
const publisher = newPublisher();
let lab: LabSigstore;
let usual: Uint8Array;

beforeAll(async () => {
  lab = await startSigstore();
  usual = await withClaims({});
});
afterAll(() => lab.close());

function withClaims(claims: Partial<GitHubClaims>): Promise<Uint8Array> {
  return signed(labSigner(lab, servicesOf(lab, 2), claims));
}

function facts(bundle: Uint8Array): SigningFacts {
  const read = signingFacts(bundle);
  if (read === undefined) throw new Error('the bundle was made to be read');
  return read;
}

const NO_WORKFLOW = {
  workflow: undefined,
  trigger: undefined,
  runner: undefined,
  source: undefined,
  owner: undefined,
  ref: undefined,
};
const BROUGHT = { plugin: record(publisher), submittedBy: 22 } as const;
const BUILT = {
  'built-by': 'ci/example',
  builder: 'https://builder.example/v1',
  'build-type': 'https://actions.github.io/buildtypes/workflow/v1',
  'build-source': 'https://github.com/acme/plugin',
  'build-script': '.github/workflows/release.yml',
  'build-ref': 'refs/tags',
  'build-script-digest': undefined,
};
const SAME: ReleaseFacts = {
  signing: undefined,
  build: BUILT,
  owners: ['@example/redaction'],
  submittedBy: 22,
};

function signingDrift(before: SigningFacts | undefined, after: SigningFacts | undefined): readonly DriftChange[] {
  return driftBetween({ ...SAME, signing: before }, { ...SAME, signing: after });
}

async function drift(claims: Partial<GitHubClaims>): Promise<readonly string[]> {
  const changes = signingDrift(facts(usual), facts(await withClaims(claims)));
  return changes.map(({ aspect, before, after }) => `${aspect}: ${before ?? '-'} → ${after ?? '-'}`);
}

describe('between two releases by a workflow', () => {
  test('nothing has drifted where the next tag was released the same way', async () => {
    expect(await drift({})).toEqual([]);
    expect(await drift({ ref: 'refs/tags/v1.2.4', sha: '2'.repeat(40), run_id: '3004' })).toEqual([]);
  });

  const workflow = (ref: string, file = 'release.yml') => ({
    ref,
    workflow_ref: `octo/plugin/.github/workflows/${file}@${ref}`,
  });
  test.each<readonly [string, Partial<GitHubClaims>, readonly string[]]>([
    ['a branch in the place of tags', workflow('refs/heads/main'), ['ref: refs/tags → refs/heads']],
    [
      'another workflow',
      workflow('refs/tags/v1.2.3', 'other.yml'),
      [
        'workflow: https://github.com/octo/plugin/.github/workflows/release.yml → https://github.com/octo/plugin/.github/workflows/other.yml',
      ],
    ],
    ['another trigger', { event_name: 'workflow_dispatch' }, ['trigger: push → workflow_dispatch']],
    ['a machine of its own', { runner_environment: 'self-hosted' }, ['runner: github-hosted → self-hosted']],
  ])('%s is drift', async (_name, claims, expected) => expect(await drift(claims)).toEqual(expected));

  test('another repository, and with it another owner, is drift in each', async () => {
    const moved = await drift({ repository: 'mallory/plugin', repository_owner: 'mallory' });
    expect(moved.map((line) => line.split(':')[0])).toEqual(['source', 'owner', 'workflow']);
  });

  test('a name that somebody else holds by now is drift, too', async () => {
    expect(await drift({ repository_id: '9009', repository_owner_id: '8008' })).toEqual([
      'source: https://github.com/octo/plugin (id 1001) → https://github.com/octo/plugin (id 9009)',
      'owner: https://github.com/octo (id 2002) → https://github.com/octo (id 8008)',
    ]);
  });
});

describe('between other releases', () => {
  const byKey = async (signer = publisher): Promise<Uint8Array> =>
    (await newRelease(signer)).files.get(STATEMENT) ?? new Uint8Array();

  test('one key is no drift, another key is', async () => {
    const [one, again, other] = [await byKey(), await byKey(), await byKey(newPublisher())].map(facts);
    expect(signingDrift(one, again)).toEqual([]);
    expect(signingDrift(one, other).map(({ aspect }) => aspect)).toEqual(['signer']);
  });

  test('from a workflow to a key everything has drifted, and back', async () => {
    const all = ['signer', 'source', 'owner', 'workflow', 'trigger', 'runner', 'ref'];
    const key = facts(await byKey());
    expect(signingDrift(facts(usual), key).map(({ aspect }) => aspect)).toEqual(all);
    expect(signingDrift(key, facts(usual)).map(({ aspect }) => aspect)).toEqual(all);
  });

  test('what is not known of one is drift, and not taken for the same', async () => {
    const key = facts(await byKey());
    expect(signingDrift(undefined, key)).toEqual([driftChange('signer', undefined, key.signer)]);
    expect(signingDrift(key, undefined)).toEqual([driftChange('signer', key.signer, undefined)]);
    expect(signingDrift(undefined, undefined)).toHaveLength(1);
  });

  test('a certificate that says nothing is nobody’s', () => {
    const keys = generateEcKeys('P-256');
    const silent = issueCertificate({
      issuer: { name: distinguishedName('lab', 'authority'), keys },
      subject: EMPTY_NAME,
      publicKey: keys.publicKey,
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2026-01-01T00:10:00Z'),
      extensions: [keyUsageDigitalSignature(), extendedKeyUsage(PURPOSE_CODE_SIGNING, false)],
      serialNumber: randomSerialNumber(),
    });
    const bare = facts(
      withValue(usual, ['verificationMaterial', 'certificate', 'rawBytes'], silent.toString('base64')),
    );
    expect(bare.signer).toBe('workflow of nobody');
    expect(signingDrift(facts(usual), bare).length).toBeGreaterThan(4);
  });

  test('a statement that cannot be read any more states nothing', () => {
    expect(signingFacts(Buffer.from('{}'))).toBeUndefined();
    const certificate = ['verificationMaterial', 'certificate', 'rawBytes'];
    expect(signingFacts(withValue(usual, certificate, 'AAAA'))).toBeUndefined();
  });
});

describe('between two releases of the same signer', () => {
  const signing = { ...NO_WORKFLOW, signer: 'key 1' };
  const before: ReleaseFacts = { ...SAME, signing };
  const told = (after: Partial<ReleaseFacts>, was: Partial<ReleaseFacts> = {}) =>
    driftBetween({ ...before, ...was }, { ...before, ...after }).map(describeDrift);

  test('nothing has drifted where all is as it was', () => {
    expect(told({})).toEqual([]);
    expect(told({ owners: ['@Example/Redaction'] })).toEqual([]);
    expect(told({ owners: ['@b', '@a'] }, { owners: ['@a', '@b'] })).toEqual([]);
  });

  test.each<readonly [string, Partial<ReleaseFacts>, string]>([
    [
      'a build from another repository, which no certificate tells where a key signed',
      { build: { ...BUILT, 'build-source': 'https://github.com/evil/plugin' } },
      'repository of the build changed from https://github.com/acme/plugin to https://github.com/evil/plugin [drift-source: ',
    ],
    [
      'another build script',
      { build: { ...BUILT, 'build-script': '.github/workflows/other.yml' } },
      'build script changed from .github/workflows/release.yml to .github/workflows/other.yml [drift-build-script: ',
    ],
    [
      'another digest of it',
      { build: { ...BUILT, 'build-script-digest': `sha256:${'a'.repeat(64)}` } },
      `build script's digest changed from (not stated) to sha256:${'a'.repeat(64)} [drift-build-script: `,
    ],
    [
      'a branch in the place of tags',
      { build: { ...BUILT, 'build-ref': 'refs/heads' } },
      "build script's ref changed from refs/tags to refs/heads [drift-build-script: ",
    ],
    [
      'another builder',
      { build: { ...BUILT, builder: 'https://other.example/v1' } },
      'builder changed from https://builder.example/v1 to https://other.example/v1 [drift-builder: ',
    ],
    [
      'another label of it',
      { build: { ...BUILT, 'built-by': 'ci/other' } },
      'built_by changed from ci/example to ci/other',
    ],
    [
      'another build type',
      { build: { ...BUILT, 'build-type': 'make' } },
      'build type changed from https://actions.git',
    ],
    [
      'a build that nobody knows',
      { build: undefined },
      'builder changed from https://builder.example/v1 to (not stated)',
    ],
    ['another owner', { owners: ['@mallory'] }, 'owners changed from @example/redaction to @mallory [drift-owners: '],
    ['owners that nobody knows', { owners: undefined }, 'owners changed from @example/redaction to (not stated)'],
    [
      'another account',
      { submittedBy: 33 },
      'submitting account changed from account 22 to account 33 [drift-submitter: ',
    ],
    ['an account that nobody knows', { submittedBy: 'unknown' }, 'submitting account changed from account 22 to (not'],
  ])('%s is drift', (_name, after, expected) => {
    const lines = told(after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });

  test('two accounts that nobody knows are not one, and where nobody asks there is none', () => {
    expect(told({ submittedBy: 'unknown' }, { submittedBy: 'unknown' })).toHaveLength(1);
    expect(told({ submittedBy: 'not-asked' })).toEqual([]);
    expect(told({}, { submittedBy: 'not-asked' })).toEqual([]);
  });

  test('the heaviest stands first, and a class has one weight', () => {
    const risks = driftBetween(before, {
      signing: { ...signing, trigger: 'push', signer: 'key 2' },
      build: { ...BUILT, builder: 'x' },
      owners: [],
      submittedBy: 33,
    }).map(({ risk }) => risk);
    expect(risks).toEqual(['drift-submitter', 'drift-signer', 'drift-owners', 'drift-builder', 'drift-trigger']);
    expect(new Set(Object.keys(DRIFT_CLASSES)).size).toBe(driftRank('drift-ref') + 1);
  });
});

describe('a merged release', () => {
  test('is compared by its manifest, its artifact, its statement and its record', async () => {
    const { files } = await newRelease(publisher);
    const merged = mergedRelease({ ...BROUGHT, files }, 'vetted');
    expect(merged?.view).toMatchObject({ tier: 'vetted', ecosystem: 'npm', manifest: { plugin_id: 'text_redaction' } });
    expect(merged).toMatchObject({
      signing: { signer: `key ${publisher.key_id}` },
      build: { 'built-by': 'ci/example', builder: undefined },
      owners: ['@example/redaction'],
      submittedBy: 22,
    });
  });

  test('says of its build what its provenance claims', async () => {
    const { files } = await newRelease(publisher);
    const more = new Map(files).set('attestations/build.sigstore.json', await built(publisher));
    expect(mergedRelease({ ...BROUGHT, files: more }, 'vetted')?.build?.builder).toBe(BUILDER_ID);
  });

  test('of a plain archive has no ecosystem, and one without a statement no signer', async () => {
    const files = new Map((await newRelease(publisher, { artifact: newArchive() })).files);
    files.delete(STATEMENT);
    const merged = mergedRelease({ ...BROUGHT, files }, 'vetted');
    expect([merged?.view.ecosystem, merged?.signing]).toEqual([undefined, undefined]);
    const text = Buffer.from(files.get('release.json') ?? []).toString();
    files.set('release.json', Buffer.from(text.replaceAll('archive.tar', 'a-1.0.0-py3-none-any.whl')));
    expect(mergedRelease({ ...BROUGHT, files }, 'vetted')?.view.ecosystem).toBe('pypi');
  });

  test('whose record cannot be read any more has owners that nobody knows', async () => {
    const { files } = await newRelease(publisher);
    for (const plugin of [undefined, Buffer.from('{')])
      expect(mergedRelease({ ...BROUGHT, files, plugin }, 'vetted')?.owners).toBeUndefined();
  });

  test.each(['release.json', 'PLUGIN_MANIFEST.json'])('whose %s cannot be read is none', async (name) => {
    const files = new Map((await newRelease(publisher)).files);
    expect(mergedRelease({ ...BROUGHT, files: new Map(files).set(name, Buffer.from('{}')) }, 'vetted')).toBeUndefined();
    files.delete(name);
    expect(mergedRelease({ ...BROUGHT, files }, 'vetted')).toBeUndefined();
  });
});
