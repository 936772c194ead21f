import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driftBetween, signingFacts, type SigningFacts } from '../../../core/release/drift.ts';
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
import { newArchive, newPublisher, newRelease } from '../../fixtures/registry.ts';

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

async function drift(claims: Partial<GitHubClaims>): Promise<readonly string[]> {
  const changes = driftBetween(facts(usual), facts(await withClaims(claims)));
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
    expect(moved.map((line) => line.split(':')[0])).toEqual(['workflow', 'source', 'owner']);
  });
});

describe('between other releases', () => {
  const byKey = async (signer = publisher): Promise<Uint8Array> =>
    (await newRelease(signer)).files.get(STATEMENT) ?? new Uint8Array();

  test('one key is no drift, another key is', async () => {
    const [one, again, other] = [await byKey(), await byKey(), await byKey(newPublisher())].map(facts);
    expect(driftBetween(one, again)).toEqual([]);
    expect(driftBetween(one, other).map(({ aspect }) => aspect)).toEqual(['signer']);
  });

  test('from a workflow to a key everything has drifted, and back', async () => {
    const all = ['signer', 'workflow', 'trigger', 'runner', 'source', 'owner', 'ref'];
    const key = facts(await byKey());
    expect(driftBetween(facts(usual), key).map(({ aspect }) => aspect)).toEqual(all);
    expect(driftBetween(key, facts(usual)).map(({ aspect }) => aspect)).toEqual(all);
  });

  test('what is not known of one is drift, and not taken for the same', async () => {
    const key = facts(await byKey());
    expect(driftBetween(undefined, key)).toEqual([{ aspect: 'signer', before: undefined, after: key.signer }]);
    expect(driftBetween(key, undefined)).toEqual([{ aspect: 'signer', before: key.signer, after: undefined }]);
    expect(driftBetween(undefined, undefined)).toHaveLength(1);
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
    expect(driftBetween(facts(usual), bare).length).toBeGreaterThan(4);
  });

  test('a statement that cannot be read any more states nothing', () => {
    expect(signingFacts(Buffer.from('{}'))).toBeUndefined();
    const certificate = ['verificationMaterial', 'certificate', 'rawBytes'];
    expect(signingFacts(withValue(usual, certificate, 'AAAA'))).toBeUndefined();
  });
});

describe('a merged release', () => {
  test('is compared by its manifest, its artifact and its statement', async () => {
    const { files } = await newRelease(publisher);
    const merged = mergedRelease(partsOf(files), 'vetted');
    expect(merged?.view).toMatchObject({ tier: 'vetted', ecosystem: 'npm', manifest: { plugin_id: 'text_redaction' } });
    expect(merged?.signing?.signer).toBe(`key ${publisher.key_id}`);
  });

  test('of a plain archive has no ecosystem, and one without a statement no signer', async () => {
    const { files } = await newRelease(publisher, { artifact: newArchive() });
    const merged = mergedRelease({ ...partsOf(files), statement: undefined }, 'vetted');
    expect([merged?.view.ecosystem, merged?.signing]).toEqual([undefined, undefined]);
    const wheel = Buffer.from(
      Buffer.from(partsOf(files).record).toString().replaceAll('archive.tar', 'a-1.0.0-py3-none-any.whl'),
    );
    expect(mergedRelease({ ...partsOf(files), record: wheel }, 'vetted')?.view.ecosystem).toBe('pypi');
  });

  test('that cannot be read is none', async () => {
    const parts = partsOf((await newRelease(publisher)).files);
    expect(mergedRelease({ ...parts, record: Buffer.from('{') }, 'vetted')).toBeUndefined();
    expect(mergedRelease({ ...parts, manifest: Buffer.from('{}') }, 'vetted')).toBeUndefined();
  });
});

function partsOf(files: ReadonlyMap<string, Uint8Array>) {
  const file = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
  return { record: file('release.json'), manifest: file('PLUGIN_MANIFEST.json'), statement: file(STATEMENT) };
}
