import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { prepareRelease } from '../../action/submit/prepare-release.ts';
import { signRelease } from '../../action/submit/sign-release.ts';
import { HARD_LIMITS } from '../../core/archive/limits.ts';
import { STATEMENT_TYPE } from '../../core/attestation/statement.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { parseReleaseRecord, RELEASE_RECORD_FILE } from '../../core/documents/release-record.ts';
import { TEST_RESULT_TYPES } from '../../core/evidence/test-result.ts';
import type { Outcome } from '../../core/finding.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { buildAzureOpenAiEmbeddings } from '../../examples/plugins/build.ts';
import type { Digest } from '../../registry-schema/generated/types.ts';
import { keySigner } from '../../signing/key-signer.ts';
import { signStatement, type StatementSigner } from '../../signing/sign-statement.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import { REGISTRY_ID, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';

const FURTHER_BUNDLES = ['unit', 'integration'];
/** Record, manifest, SBOM, release statement, and test results. */
export const FILES_OF_A_RELEASE = 4 + FURTHER_BUNDLES.length;

/** Files of many versions of one plugin, each built and signed, by path in the registry. */
export async function releaseFiles(registry: RegistryOnGitHub, count: number): Promise<Record<string, Buffer>> {
  const signer = keySigner(await readFile(registry.folder.in('publisher.pem'), 'utf8'));
  const all: Record<string, Buffer> = {};
  for (let at = 0; at < count; at += 1) {
    const { artifact } = await buildAzureOpenAiEmbeddings(registry.folder.in('dist'), `1.0.${at}`);
    const url = `${registry.artifacts.origin}/${basename(artifact)}`;
    for (const [path, bytes] of await release(artifact, url, signer)) all[path] = Buffer.from(bytes);
  }
  return all;
}

async function release(path: string, url: string, signer: StatementSigner): Promise<Map<string, Uint8Array>> {
  const artifactName = basename(path);
  const artifact = await readArtifactFile(path, artifactName, HARD_LIMITS);
  if (artifact.kind === 'unavailable') throw new Error(`${path} cannot be read`);
  const more = { sbom: undefined, version: undefined, builtBy: 'ci/bench', builtAt: '2026-01-01T00:00:00Z' };
  const { files, folder } = taken(await prepareRelease({ artifact, artifactName, url, ...more }));
  const results = await testResults(artifact.digest, signer);
  const record = taken(parseReleaseRecord(files.get(RELEASE_RECORD_FILE) ?? new Uint8Array())).value;
  const listed = [...results].map(([name, bytes]) => ({ path: name, size: bytes.length, digest: digestOf(bytes) }));
  const prepared = new Map([
    ...files,
    ...results,
    [RELEASE_RECORD_FILE, encodeForPeople({ ...record, files: [...record.files, ...listed] })] as const,
  ]);
  const signed = taken(await signRelease({ files: prepared, registryId: REGISTRY_ID, signer }));
  return new Map([...prepared, ...signed].map(([name, bytes]) => [`${folder}/${name}`, bytes]));
}

async function testResults(digest: Digest, signer: StatementSigner): Promise<Map<string, Uint8Array>> {
  const [predicateType = ''] = TEST_RESULT_TYPES;
  const bundles = FURTHER_BUNDLES.map(async (name) => {
    const statement = {
      _type: STATEMENT_TYPE,
      subject: [{ name: 'artifact', digest: { sha256: hexOf(digest) } }],
      predicateType,
      predicate: { result: 'PASSED', configuration: [{ name }], passedTests: [name] },
    };
    return [`attestations/${name}.sigstore.json`, await signStatement(statement, signer)] as const;
  });
  return new Map(await Promise.all(bundles));
}

function taken<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'ok') return outcome.value;
  throw new Error(outcome.findings.map(({ code, message }) => `${code} ${message}`).join('; '));
}
