import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { gitHubClaims, type LabSigstore, startSigstore } from '../../lab/sigstore/index.ts';
import { fakeWorld, type FakeWorld } from './fake-world.ts';

const cli = resolve(import.meta.dirname, '../../cli/bin/portcullis.js');
const IDENTITY = 'https://github.com/acme/hello/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const PREDICATE_TYPE = 'https://example.com/predicate/v1';

let folder: string;
let sigstore: LabSigstore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attest-'));
  sigstore = await startSigstore();
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  write('release.key', keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  write('release.pub', keys.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  write('other.pub', other.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  write('hello.whl', 'the artifact');
  write('changed.whl', 'another artifact');
  write('predicate.json', '{"passed":true}');
  write('trusted_root.json', JSON.stringify(sigstore.trustedRoot()));
  write('token', sigstore.issueToken(gitHubClaims({ repository: 'acme/hello' })));
});

afterAll(async () => {
  await sigstore.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

async function portcullis(...argv: string[]): Promise<{ readonly code: number; readonly world: FakeWorld }> {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder };
  return { code: await runCli(argv, world), world };
}

const WHAT = ['--artifact', 'hello.whl', '--predicate-type', PREDICATE_TYPE, '--predicate', 'predicate.json'];
const CERTIFICATE = [
  '--certificate-identity',
  IDENTITY,
  '--certificate-oidc-issuer',
  ISSUER,
  '--trusted-root',
  'trusted_root.json',
];

describe('a statement signed with a key', () => {
  const verify = ['attest', 'verify', '--bundle', 'key.json', '--artifact', 'hello.whl'];

  it('verifies with its public key, by file and by digest', async () => {
    const signed = await portcullis('attest', 'sign', ...WHAT, '--key', 'release.key', '--bundle', 'key.json');
    expect([signed.code, signed.world.stdout.text()]).toEqual([0, 'signed: key.json\n']);
    const verified = await portcullis(...verify, '--key', 'release.pub', '--json');
    expect(verified.code).toBe(0);
    const answer: unknown = JSON.parse(verified.world.stdout.text());
    expect(answer).toMatchObject({
      verdict: 'verified',
      profile: 'key',
      statement: { predicate_type: PREDICATE_TYPE },
    });
    const { statement } = answer as { statement: { subject: { digest: { sha256: string } }[] } };
    const digest = `sha256:${statement.subject[0]?.digest.sha256}`;
    expect(
      (await portcullis('attest', 'verify', '--bundle', 'key.json', '--artifact', digest, '--key', 'release.pub')).code,
    ).toBe(0);
  });

  const refusals: readonly [string, readonly string[], string][] = [
    ['another file', ['--artifact', 'changed.whl', '--key', 'release.pub'], 'ATTESTATION_SUBJECT_DIGEST'],
    [
      'a digest of a kind that it does not state',
      ['--artifact', `sha512:${'0'.repeat(128)}`, '--key', 'release.pub'],
      'ATTESTATION_SUBJECT_DIGEST',
    ],
    ['another key', ['--artifact', 'hello.whl', '--key', 'other.pub'], 'ATTESTATION_SIGNATURE_INVALID'],
    [
      'another kind of statement',
      ['--artifact', 'hello.whl', '--key', 'release.pub', '--predicate-type', 'https://example.com/other'],
      'ATTESTATION_PREDICATE_TYPE',
    ],
    ['a certificate expected', ['--artifact', 'hello.whl', ...CERTIFICATE], 'SIGNER_NOT_ENROLLED'],
  ];
  it.each(refusals)('is refused for %s, with its code and exit 3', async (_, args, code) => {
    const run = await portcullis('attest', 'verify', '--bundle', 'key.json', ...args);
    expect(run.world.stdout.text()).toContain(`key.json: ${code} `);
    expect(run.world.stdout.text()).toMatch(/refused: \d+ findings?\n$/);
    expect(run.code).toBe(3);
  });
});

describe('a statement signed without a key', () => {
  it('verifies by the name and the issuer of the workflow, with either version of the log', async () => {
    for (const [version, rekor] of [
      ['1', sigstore.urls.rekorV1],
      ['2', sigstore.urls.rekorV2],
    ] as const) {
      const services = [
        '--fulcio-url',
        sigstore.urls.fulcio,
        '--rekor-url',
        rekor,
        '--rekor-version',
        version,
        '--tsa-url',
        sigstore.urls.tsa,
      ];
      const signed = await portcullis(
        'attest',
        'sign',
        ...WHAT,
        ...services,
        '--identity-token',
        'token',
        '--bundle',
        'keyless.json',
      );
      expect([signed.world.stderr.text(), signed.code]).toEqual(['', 0]);
      const verified = await portcullis(
        'attest',
        'verify',
        '--bundle',
        'keyless.json',
        '--artifact',
        'hello.whl',
        ...CERTIFICATE,
      );
      expect(verified.world.stdout.text()).toContain(`signed by     ${IDENTITY}\n`);
      expect(verified.code).toBe(0);
    }
  });

  it('is refused for a name that only begins alike', async () => {
    const args = [...CERTIFICATE];
    args[1] = IDENTITY.slice(0, -1);
    const run = await portcullis('attest', 'verify', '--bundle', 'keyless.json', '--artifact', 'hello.whl', ...args);
    expect(run.world.stdout.text()).toContain('SIGNER_WRONG_IDENTITY');
    expect(run.code).toBe(3);
  });

  it('is what the committed bundle does too, with the token that a workflow run fetches for itself', async () => {
    const grant = sigstore.grantIdToken(gitHubClaims({ repository: 'acme/hello' }));
    const env = {
      ...process.env,
      ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
    };
    const services = [
      '--fulcio-url',
      sigstore.urls.fulcio,
      '--rekor-url',
      sigstore.urls.rekorV1,
      '--tsa-url',
      sigstore.urls.tsa,
    ];
    expect(await bundled(['attest', 'sign', ...WHAT, ...services, '--bundle', 'bundled.json'], env)).toEqual({
      code: 0,
      errors: '',
    });
    expect(
      await bundled(['attest', 'verify', '--bundle', 'bundled.json', '--artifact', 'hello.whl', ...CERTIFICATE], env),
    ).toEqual({ code: 0, errors: '' });
  });
});

async function bundled(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: unknown; readonly errors: string }> {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  return { code: await new Promise((done) => child.once('close', done)), errors };
}

describe('wrong usage', () => {
  const sign = ['attest', 'sign', '--bundle', 'b.json'];
  const verify = ['attest', 'verify', '--bundle', 'b.json', '--artifact', 'hello.whl'];
  const refusals: readonly [readonly string[], string][] = [
    [sign, 'say who signs: --key, or --fulcio-url'],
    [[...sign, '--key', 'release.key'], 'say what to sign'],
    [[...sign, '--key', 'release.key', '--statement', 's.json', '--artifact', 'hello.whl'], '--statement is whole'],
    [[...sign, '--key', 'release.key', '--tsa-url', 'http://localhost'], '--key signs alone'],
    [[...sign, ...WHAT, '--artifact', './hello.whl', '--key', 'release.key'], 'two artifacts are named hello.whl'],
    [[...sign, ...WHAT, '--fulcio-url', 'file:///x'], '--fulcio-url is not a URL'],
    [[...sign, ...WHAT, '--fulcio-url', 'http://localhost', '--rekor-version', '3'], '--rekor-version is 1 or 2'],
    [
      [...sign, ...WHAT, '--fulcio-url', 'http://localhost', '--rekor-version', '2'],
      '--rekor-version 2 needs --tsa-url',
    ],
    [[...sign, ...WHAT, '--fulcio-url', 'http://localhost'], '--identity-token must be given'],
    [verify, 'say who must have signed'],
    [[...verify, '--certificate-identity', IDENTITY], 'say who must have signed'],
    [
      [...verify, '--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER],
      '--trusted-root must be given',
    ],
    [[...verify, '--key', 'release.pub', '--certificate-identity', IDENTITY], 'exclude each other'],
    [
      [...verify, '--certificate-identity=', '--certificate-oidc-issuer', ISSUER],
      '--certificate-identity has an empty value',
    ],
  ];
  it.each(refusals)('%j exits 2', async (argv, message) => {
    const run = await portcullis(...argv);
    expect(run.world.stderr.text()).toContain(message);
    expect(run.code).toBe(2);
  });
});

describe('hostile and broken input', () => {
  const verify = (bundle: string): Promise<{ readonly code: number; readonly world: FakeWorld }> =>
    portcullis('attest', 'verify', '--bundle', bundle, '--artifact', 'hello.whl', '--key', 'release.pub');

  const hostile: readonly [string, string][] = [
    ['nothing', ''],
    ['half an object', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number for a type', '{"mediaType":1}'],
    ['depth without end', '['.repeat(100_000)],
    ['an escape sequence', '\u001B[2J'],
    ['a prototype', '{"__proto__":{}}'],
  ];
  it.each(hostile)('is refused without a stack trace: %s', async (_, text) => {
    write('hostile.json', text);
    const { code, world } = await verify('hostile.json');
    expect(code).toBe(3);
    const printed = `${world.stdout.text()}${world.stderr.text()}`;
    expect(printed).not.toContain('\n    at ');
    expect(printed).not.toContain('\u001B');
  });

  it('is a broken world when a file is missing, a folder, or a signature cannot be written', async () => {
    const missing = await verify('missing.json');
    expect([missing.code, missing.world.stderr.text()]).toEqual([
      1,
      expect.stringMatching(/^portcullis: cannot read missing.json: ENOENT.*\n$/),
    ]);
    expect((await verify('.')).code).toBe(1);
    const unwritable = await portcullis(
      'attest',
      'sign',
      ...WHAT,
      '--key',
      'release.key',
      '--bundle',
      'no/such/folder.json',
    );
    expect(unwritable.code).toBe(1);
  });

  it('is one line when Sigstore cannot be reached, and holds no token', async () => {
    const token = readFileSync(join(folder, 'token'), 'utf8');
    const run = await portcullis(
      'attest',
      'sign',
      ...WHAT,
      '--fulcio-url',
      'http://127.0.0.1:9',
      '--identity-token',
      token,
      '--bundle',
      'b.json',
    );
    expect(run.code).toBe(1);
    expect(run.world.stderr.text()).toMatch(/^portcullis: [^\n]+\n$/);
    expect(run.world.stderr.text()).not.toContain(token.slice(-20));
  });

  it('does not sign a statement that no verifier would take', async () => {
    write(
      'statement.json',
      '{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"x","predicate":{}}',
    );
    const run = await portcullis(
      'attest',
      'sign',
      '--statement',
      'statement.json',
      '--key',
      'release.key',
      '--bundle',
      'b.json',
    );
    expect(run.code).toBe(3);
    expect(run.world.stdout.text()).toContain('ATTESTATION_STATEMENT_MALFORMED');
  });
});
