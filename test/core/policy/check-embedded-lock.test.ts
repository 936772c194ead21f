import { expect, test } from 'vitest';
import type { ArtifactContents } from '../../../core/artifact/artifact-contents.ts';
import { checkEmbeddedLock } from '../../../core/policy/check-embedded-lock.ts';
import { npm, pypi, sbomOf } from '../sdk/sdk-sbom.ts';

const HASH = 'a'.repeat(64);
const CONTENTS: ArtifactContents = {
  format: 'wheel',
  ecosystem: 'pypi',
  packageName: 'my-plugin',
  version: '1.0.0',
  manifest: undefined,
  sbom: undefined,
  lock: {
    member: 'my_plugin/requirements.txt',
    bytes: new TextEncoder().encode(`openai==2.1.0 --hash=sha256:${HASH}\n`),
  },
  entryCount: 1,
  inflatedBytes: 1,
};
const BILL = { sbom: sbomOf([pypi('openai', '2.1.0')]), sbomAt: { file: 'sbom.cdx.json' } };

test('a lock that pins what the bill of materials lists passes', () => {
  expect(checkEmbeddedLock('a.whl', CONTENTS, BILL)).toEqual([]);
});

test('a lock that pins another version is told at the artifact and at the bill of materials', () => {
  const bill = { ...BILL, sbom: sbomOf([pypi('openai', '2.2.0')]) };
  expect(checkEmbeddedLock('a.whl', CONTENTS, bill)).toMatchObject([
    { code: 'LOCK_COMPONENT_MISSING', at: { file: 'sbom.cdx.json' } },
    { code: 'LOCK_COMPONENT_UNKNOWN', at: { file: 'a.whl!my_plugin/requirements.txt', line: 1 } },
  ]);
});

test('a hash that differs is told as what it is', () => {
  const hashes = [{ alg: 'SHA-256', content: 'b'.repeat(64) }];
  const bill = { ...BILL, sbom: sbomOf([pypi('openai', '2.1.0', { hashes })]) };
  expect(checkEmbeddedLock('a.whl', CONTENTS, bill)).toMatchObject([{ code: 'LOCK_HASH_MISMATCH' }]);
});

test('an artifact without a lock is told by its name', () => {
  const found = checkEmbeddedLock('a.whl', { ...CONTENTS, lock: undefined }, BILL);
  expect(found).toMatchObject([{ code: 'LOCK_MISSING', at: { file: 'a.whl' } }]);
});

test('a plain archive has no lock, whatever lies in it', () => {
  const contents: ArtifactContents = { ...CONTENTS, format: 'zip', ecosystem: undefined };
  const bill = { ...BILL, sbom: sbomOf([npm('openai', '2.1.0')]) };
  expect(checkEmbeddedLock('a.zip', contents, bill)).toMatchObject([{ code: 'LOCK_MISSING', at: { file: 'a.zip' } }]);
});
