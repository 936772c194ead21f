import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareOpenTrust } from '../../core/attestation/trust.ts';
import { verifyAnyBundle } from '../../core/attestation/verify-any-bundle.ts';
import { startSigstore } from '../../lab/sigstore/index.ts';
import { ISSUER, keylessRegistry, sha256, type KeylessRegistry } from './keyless-registry.ts';
import { isPythonThere, pythonEnvironment, type PythonEnvironment } from './python.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const REFUSED = 'VerificationError';
/** How many bytes of each payload are changed, spread over its whole length. */
const CHANGED_BYTES = process.env['PORTCULLIS_LONG'] === undefined ? 8 : 64;

let registry: KeylessRegistry;
let environment: PythonEnvironment | undefined;

const started = new AsyncDisposableStack();

beforeAll(async () => {
  environment = await pythonEnvironment();
  registry = started.use(await keylessRegistry());
}, 300_000);

afterAll(() => started.disposeAsync());

interface Question {
  readonly bundle: Uint8Array;
  readonly trusted_root: string;
  readonly identity: string;
  readonly issuer: string;
}

interface Verdict {
  readonly payload_type?: string;
  readonly payload?: string;
  readonly refused?: string;
}

/** One verdict for each question; `undefined`, said aloud, only where there is no Python. */
async function askPython(questions: readonly Question[]): Promise<readonly Verdict[] | undefined> {
  if (environment === undefined) {
    // oxlint-disable-next-line no-console -- A reference that did not judge must not look like one that agreed.
    console.warn('python3 is absent: sigstore-python did not judge the statements.');
    assert.equal(await isPythonThere(), false);
    return undefined;
  }
  const written = await Promise.all(
    questions.map(async (question, index) => {
      const bundle = registry.folder.in(`question-${index}.sigstore.json`);
      await writeFile(bundle, question.bundle);
      return { ...question, bundle };
    }),
  );
  const list = registry.folder.in('questions.json');
  await writeFile(list, JSON.stringify(written));
  const { stdout } = await environment.run('sigstore-python.py', [list], 120_000);
  return JSON.parse(stdout) as readonly Verdict[];
}

interface Stated {
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicateType: string;
}

function statementOf(verdict: Verdict | undefined): Stated {
  expect(verdict).toMatchObject({ payload_type: PAYLOAD_TYPE });
  return JSON.parse(Buffer.from(verdict?.payload ?? '', 'base64').toString('utf8')) as Stated;
}

interface IndexRow {
  readonly artifact: { readonly name: string; readonly digest: string };
  readonly manifest_digest: string;
  readonly sbom_digest: string;
  readonly statement_digest: string;
  readonly vsa: string;
}

/** A target by its path in the metadata of the admissions role, with the digest that stands there. */
async function target(path: string): Promise<{ readonly bytes: Buffer; readonly digest: string }> {
  const metadata = await registry.published(`metadata/${registry.version}.admissions.json`);
  const { signed } = JSON.parse(metadata.toString('utf8')) as {
    signed: { targets: Record<string, { hashes: { sha256: string } }> };
  };
  const digest = signed.targets[path]?.hashes.sha256 ?? '';
  const file = path.replace(/[^/]*$/, (name) => `${digest}.${name}`);
  return { bytes: await registry.published(`targets/${file}`), digest };
}

async function releaseRow(): Promise<IndexRow> {
  const shard = sha256(Buffer.from('azure_openai_embeddings')).slice(0, 2);
  const { bytes } = await target(`index/${shard}.json`);
  const { plugins } = JSON.parse(bytes.toString('utf8')) as { plugins: { releases: IndexRow[] }[] };
  const row = plugins[0]?.releases[0];
  assert.ok(row !== undefined);
  return row;
}

const evidence = (digest: string): Promise<Buffer> => registry.published(`evidence/${digest.replace(':', '/')}`);
const hex = (digest: string): string => digest.replace('sha256:', '');

type Kind = 'release' | 'head' | 'vsa';

/** The right question about a statement that the publication serves. */
async function questionOf(kind: Kind): Promise<Question> {
  const bundle =
    kind === 'head'
      ? await registry.published(`heads/${registry.version}.head.sigstore.json`)
      : await evidence((await releaseRow())[kind === 'vsa' ? 'vsa' : 'statement_digest']);
  const identity = registry.identities[kind === 'release' ? 'release' : 'publish'];
  return { bundle, trusted_root: registry.trustedRoot, identity, issuer: ISSUER };
}

/** The same bundle, one byte of what is signed another. */
function withPayloadByte(bundle: Uint8Array, share: number): Uint8Array {
  const parsed = JSON.parse(Buffer.from(bundle).toString('utf8')) as { dsseEnvelope: { payload: string } };
  const payload = Buffer.from(parsed.dsseEnvelope.payload, 'base64');
  const at = Math.floor(share * payload.length);
  payload[at] = (payload[at] ?? 0) ^ 1;
  parsed.dsseEnvelope.payload = payload.toString('base64');
  return Buffer.from(JSON.stringify(parsed));
}

/** What our own verifier says to the same question. */
async function weAccept({ bundle, trusted_root, identity, issuer }: Question, digest: string): Promise<boolean> {
  const trust = prepareOpenTrust(await readFile(trusted_root));
  assert.ok(trust.kind === 'ok');
  const signer = { kind: 'certificate', identity, issuer } as const;
  return (
    verifyAnyBundle({ bundle, artifact: { digests: { sha256: digest } }, signer, trust: trust.value }).kind === 'ok'
  );
}

describe('sigstore-python, with the trusted root that the registry was begun with', () => {
  test('verifies the release statement, whose subjects are the files of the publication', async () => {
    const verdicts = await askPython([await questionOf('release')]);
    if (verdicts === undefined) return;
    const statement = statementOf(verdicts[0]);
    const row = await releaseRow();
    expect(statement.predicateType).toMatch(/\/release\/v1$/);
    expect(statement.subject).toEqual([
      { name: row.artifact.name, digest: { sha256: sha256(await readFile(registry.artifact)) } },
      { name: 'PLUGIN_MANIFEST.json', digest: { sha256: sha256(await evidence(row.manifest_digest)) } },
      { name: 'sbom.cdx.json', digest: { sha256: sha256(await evidence(row.sbom_digest)) } },
    ]);
    expect(statement.subject.map(({ digest }) => digest['sha256'])).toEqual(
      [row.artifact.digest, row.manifest_digest, row.sbom_digest].map(hex),
    );
  });

  test('verifies the head, whose subjects are registry.json and the metadata that admits', async () => {
    const verdicts = await askPython([await questionOf('head')]);
    if (verdicts === undefined) return;
    const statement = statementOf(verdicts[0]);
    const { bytes, digest } = await target('registry.json');
    const admissions = `${registry.version}.admissions.json`;
    expect(sha256(bytes)).toBe(digest);
    expect(statement.predicateType).toMatch(/\/head\/v1$/);
    expect(statement.subject).toEqual([
      { name: 'registry.json', digest: { sha256: digest } },
      { name: admissions, digest: { sha256: sha256(await registry.published(`metadata/${admissions}`)) } },
    ]);
  });

  test('verifies the verification summary, in the words of SLSA and without a level that nobody evaluated', async () => {
    const verdicts = await askPython([await questionOf('vsa')]);
    if (verdicts === undefined) return;
    const { artifact } = await releaseRow();
    expect(statementOf(verdicts[0])).toMatchObject({
      predicateType: 'https://slsa.dev/verification_summary/v1',
      subject: [{ name: artifact.name, digest: { sha256: hex(artifact.digest) } }],
      predicate: { verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'] },
    });
  });

  test.each<Kind>(['release', 'head', 'vsa'])(
    'refuses the %s, as we do, with a byte changed, for another signer and under another root',
    async (kind) => {
      await using other = await startSigstore();
      const otherRoot = registry.folder.in(`other-root-${kind}.json`);
      await writeFile(otherRoot, JSON.stringify(other.trustedRoot()));
      const right = await questionOf(kind);
      const { release, publish } = registry.identities;
      const shares = Array.from({ length: CHANGED_BYTES }, (_, index) => index / CHANGED_BYTES);
      const wrong: readonly (readonly [Question, string])[] = [
        ...shares.map((share) => [{ ...right, bundle: withPayloadByte(right.bundle, share) }, REFUSED] as const),
        [{ ...right, identity: kind === 'release' ? publish : release }, REFUSED],
        [{ ...right, identity: right.identity.replace('refs/heads/main', 'refs/heads/main2') }, REFUSED],
        [{ ...right, issuer: 'https://accounts.google.com' }, REFUSED],
        [{ ...right, trusted_root: otherRoot }, 'CertValidationError'],
      ];
      const row = await releaseRow();
      const digest = kind === 'head' ? (await target('registry.json')).digest : hex(row.artifact.digest);
      expect(await weAccept(right, digest)).toBe(true);
      expect(await Promise.all(wrong.map(([question]) => weAccept(question, digest)))).not.toContain(true);
      const verdicts = await askPython([right, ...wrong.map(([question]) => question)]);
      if (verdicts === undefined) return;
      const [accepted, ...refusals] = verdicts;
      expect(statementOf(accepted).subject).not.toEqual([]);
      expect(refusals.map(({ refused }) => refused)).toEqual(wrong.map(([, expected]) => expected));
    },
  );
});
