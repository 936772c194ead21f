import { createPublicKey, verify } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateKey } from '../../signing/generate-key.ts';
import { readKeyInFolder, readKeyReference, readKeyText } from '../../signing/key-reference.ts';
import { tufKeyFromPem } from '../../signing/tuf/tuf-key.ts';
import { Ceremony, codesIn, must } from '../cli/keys-ceremony.ts';
import { temporaryDirectory, type TemporaryDirectory } from './tuf/temporary-directory.ts';

const BYTES = Buffer.from('what is to be signed');
const KEY = generateKey('p256');
let folder: TemporaryDirectory;

/** A key management service of few lines: its arguments are the key file and the kind. */
const SIGNER = `
import { readFileSync } from 'node:fs';
import { sign } from 'node:crypto';
const key = readFileSync(process.argv[2]);
process.stdout.write(sign(process.argv[3] === 'p256' ? 'sha256' : null, readFileSync(0), key));
`;

beforeAll(async () => {
  folder = await temporaryDirectory();
  await writeFile(folder.in('key.pem'), KEY.private_key);
  await writeFile(folder.in('key.pub'), KEY.public_key);
  await writeFile(folder.in('signer.mjs'), SIGNER);
});
afterAll(() => folder[Symbol.asyncDispose]());

const place = () => ({
  cwd: folder.path,
  env: { ONE: KEY.private_key, LINE: KEY.private_key.replaceAll('\n', '\\n') },
});
const command = (key = 'key.pem') =>
  `cmd:key.pub ${process.execPath} ${folder.in('signer.mjs')} ${folder.in(key)} p256`;

describe('a key by reference signs as the key itself does', () => {
  test.each([
    ['a path', () => 'key.pem'],
    ['file:', () => 'file:key.pem'],
    ['env:', () => 'env:ONE'],
    ['env: with newlines written out', () => 'env:LINE'],
    ['cmd:', command],
  ])('%s', async (_kind, reference) => {
    const key = await readKeyReference(reference(), place());
    const tuf = key.tuf();
    expect(tuf.keyId).toBe(keyIdOf(KEY.private_key));
    expect(verify('sha256', BYTES, createPublicKey(KEY.public_key), await tuf.sign(BYTES))).toBe(true);
    expect(key.statements()).toMatchObject({ key_id: KEY.key_id });
  });

  test('openssl is such a command', async () => {
    const reference = `cmd:key.pub openssl dgst -sha256 -sign ${folder.in('key.pem')}`;
    const signature = await (await readKeyReference(reference, { ...place(), env: process.env })).tuf().sign(BYTES);
    expect(verify('sha256', BYTES, createPublicKey(KEY.public_key), signature)).toBe(true);
  });

  test('a folder may hold the command in the place of the key', async () => {
    await writeFile(folder.in('snapshot.pub'), KEY.public_key);
    await writeFile(folder.in('snapshot.cmd'), `${command().slice('cmd:key.pub '.length)}\n`);
    const tuf = (await readKeyInFolder(folder.path, 'snapshot', place())).tuf();
    expect(verify('sha256', BYTES, createPublicKey(KEY.public_key), await tuf.sign(BYTES))).toBe(true);
  });

  test('a secret may be the key or a reference', async () => {
    expect((await readKeyText(KEY.private_key, 'secret', place())).tuf().keyId).toBe(keyIdOf(KEY.private_key));
    expect((await readKeyText('env:ONE', 'secret', place())).tuf().keyId).toBe(keyIdOf(KEY.private_key));
  });
});

function keyIdOf(pem: string): string {
  const key = tufKeyFromPem(pem);
  return key.kind === 'ok' ? key.value.keyId : '';
}

describe('a reference of no use says which, and nothing of the key', () => {
  test.each([
    ['absent.pem', 'cannot read the key'],
    ['env:ABSENT', 'the variable ABSENT holds no key'],
    ['cmd:key.pub', 'cmd:PUBLIC PROGRAM ARGS'],
    ['cmd:absent.pub true', 'cannot read the key'],
    ['cmd:key.pem true', 'The public key is of no use'],
    ['key.pub', 'the key '],
  ])('%s', async (reference, message) => {
    await expect((async () => (await readKeyReference(reference, place())).tuf())()).rejects.toThrow(message);
  });

  test('a command that signs with another key, writes no signature or fails', async () => {
    await writeFile(folder.in('other.pem'), generateKey('p256').private_key);
    const sign = async (reference: string) => (await readKeyReference(reference, place())).tuf().sign(BYTES);
    await expect(sign(command('other.pem'))).rejects.toThrow('did not write a signature by the given public key');
    await expect(sign(`cmd:key.pub ${process.execPath} --version`)).rejects.toThrow('did not write a signature');
    await expect(sign(command('absent.pem'))).rejects.toThrow('failed');
  });
});

test('A, R, S, the head and a root key held by commands publish, revoke, re-sign and hand over', async () => {
  await using ceremony = await Ceremony.begin(1);
  await writeFile(ceremony.folder.in('signer.mjs'), SIGNER);
  const asCommand = async (file: string): Promise<string> => {
    const pem = await readFile(ceremony.folder.in(`reg.keys/${file}.pem`), 'utf8');
    const kind = file === 'head' ? 'p256' : 'ed25519';
    const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'pem' });
    await writeFile(ceremony.folder.in(`${file}.pub`), publicKey);
    const path = ceremony.folder.in(`reg.keys/${file}.pem`);
    return `cmd:${file}.pub ${process.execPath} ${ceremony.folder.in('signer.mjs')} ${path} ${kind}`;
  };
  const option = async (name: string) => ['--key', `${name}=${await asCommand(name)}`];
  const publication = ['--publication', 'reg.publication'];
  const root = ['--root', 'reg/trust/root.json'];
  must(await ceremony.run('re-sign', ...(await option('snapshot')), ...publication, ...root));
  const deny = ['revoke', `sha256:${'a'.repeat(64)}`, '--anyway', '--reason', 'leaks', '--issuer', 'ann'];
  const online = [...(await option('revocations')), ...(await option('snapshot'))];
  must(await ceremony.run(...deny, ...online, ...publication, ...root));
  await ceremony.key('a');
  await asCommand('admissions');
  must(await ceremony.draft('draft.json', '--admissions', 'a.pem.pub', '--admissions', 'admissions.pub'));
  must(await ceremony.sign('draft.json', await asCommand('root-1'), 'sig'));
  must(
    await ceremony.run('keys', 'publish', 'draft.json', 'sig', ...(await option('snapshot')), ...publication, ...root),
  );
  const admitting = [...(await option('admissions')), ...(await option('snapshot')), ...(await option('head'))];
  must(await ceremony.run('publish', '--registry', 'reg', ...admitting, ...publication));
  expect((await ceremony.verify()).out).toContain('1 denied');
  const swapped = `snapshot=${(await asCommand('admissions')).replace('cmd:admissions.pub', 'cmd:snapshot.pub')}`;
  ceremony.after(6);
  const wrong = await ceremony.run('re-sign', '--key', swapped, ...publication, ...root);
  expect(wrong).toMatchObject({ code: 1 });
  expect(wrong.errors).toContain('did not write a signature by the given public key');
  const foreign = await ceremony.run(
    're-sign',
    '--key',
    `snapshot=${await asCommand('admissions')}`,
    ...publication,
    ...root,
  );
  expect(codesIn(foreign)).toEqual(['PUBLICATION_KEY_UNUSABLE']);
});
