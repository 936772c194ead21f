import { createHash } from 'node:crypto';
import { prepareTrust, type TrustMaterial, type TrustProfileConfig } from '../../../core/attestation/trust.ts';
import type { AttestationQuestion } from '../../../core/attestation/verify-attestation.ts';
import type { KeyIdentity, WorkflowIdentity } from '../../../core/identity/signer-identity.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import {
  gitHubClaims,
  type GitHubClaims,
  type LabSigstore,
  type PrivateLabSigstore,
} from '../../../lab/sigstore/index.ts';
import type { GeneratedKey } from '../../../signing/generate-key.ts';
import { keylessSigner, type SigstoreServices } from '../../../signing/keyless-signer.ts';
import { signStatement, type StatementSigner } from '../../../signing/sign-statement.ts';
import { valueOf } from '../../fixtures/outcome.ts';

export const PREDICATE_TYPE = 'https://example.com/release/v1';
export const ISSUER = 'https://token.actions.githubusercontent.com';
const REPOSITORY = 'octo/plugin';
const REF = 'refs/tags/v1.2.3';

export const ENROLLED = {
  kind: 'workflow',
  issuer: ISSUER,
  source_repository: `https://github.com/${REPOSITORY}`,
  source_repository_id: '1001',
  source_repository_owner_id: '2002',
  workflow: `${REPOSITORY}/.github/workflows/release.yml`,
  ref_pattern: 'refs/tags/v*',
  trigger: 'push',
  runner_environment: 'github-hosted',
} satisfies WorkflowIdentity;

export const SUBJECTS = [
  { role: 'artifact', sha256: 'a'.repeat(64) },
  { role: 'PLUGIN_MANIFEST.json', sha256: 'b'.repeat(64) },
  { role: 'sbom.cdx.json', sha256: 'c'.repeat(64) },
] as const;

export const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: SUBJECTS.map(({ role, sha256 }) => ({ name: role, digest: { sha256 } })),
  predicateType: PREDICATE_TYPE,
  predicate: { version: '1.2.3' },
};

export function servicesOf(lab: LabSigstore, version: 1 | 2): SigstoreServices {
  const { fulcio, rekorV1, rekorV2, tsa } = lab.urls;
  return { fulcio, rekor: { url: version === 1 ? rekorV1 : rekorV2, version }, tsa };
}

/** A signer with the identity token of a tag push to the enrolled repository, but for the claims given. */
export function labSigner(
  lab: PrivateLabSigstore,
  services: SigstoreServices,
  claims: Partial<GitHubClaims> = {},
): StatementSigner {
  const given = gitHubClaims({ repository: REPOSITORY, ref: REF, ...claims });
  return keylessSigner({ services, token: { kind: 'token', token: lab.issueToken(given) }, retries: 0 });
}

export function signed(signer: StatementSigner, statement: JsonValue = STATEMENT): Promise<Uint8Array> {
  return signStatement(statement, signer);
}

export function enrolledKey(key: GeneratedKey, window: Partial<KeyIdentity> = {}): KeyIdentity {
  const valid = { valid_from: '2020-01-01T00:00:00Z', valid_until: '2099-12-31T23:59:59Z' };
  return { kind: 'key', key_id: key.key_id, public_key: key.public_key, ...valid, ...window };
}

/** SHA-256 of the last root certificate in a trusted root. */
export function rootOf(trustedRoot: object): string {
  const authorities = listIn(trustedRoot, 'certificateAuthorities');
  const chain = listIn(memberOf(authorities.at(-1), 'certChain'), 'certificates');
  const der = Buffer.from(String(memberOf(chain.at(-1), 'rawBytes')), 'base64');
  return createHash('sha256').update(der).digest('hex');
}

export function trustIn(trustedRoot: object, ...profiles: readonly TrustProfileConfig[]): TrustMaterial {
  return valueOf(prepareTrust(jsonBytes(trustedRoot), { profiles }));
}

export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

export function question(
  bundle: Uint8Array,
  trust: TrustMaterial,
  other: Partial<AttestationQuestion> = {},
): AttestationQuestion {
  const at = new Date('2026-06-01T00:00:00Z');
  return { bundle, trust, predicateType: PREDICATE_TYPE, subjects: SUBJECTS, identities: [ENROLLED], at, ...other };
}

/** A document with the value at a path replaced; `undefined` removes it. Array indices are numbers; -1 is not special. */
export function withValue(bytes: Uint8Array, path: readonly (string | number)[], value: unknown): Uint8Array {
  const root: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return jsonBytes(replaced(root, path, value));
}

export function valueAt(bytes: Uint8Array, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => memberOf(value, step), JSON.parse(Buffer.from(bytes).toString('utf8')));
}

/** Canonical base64 of the same bytes with one bit of one byte flipped. */
export function flipped(base64: unknown, index = 8): string {
  const bytes = Buffer.from(String(base64), 'base64');
  bytes[index] = (bytes[index] ?? 0) ^ 0x01;
  return bytes.toString('base64');
}

export function replaced(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  const inner = replaced(memberOf(value, step), rest, put);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return inner === undefined ? items.toSpliced(Number(step), 1) : items.with(Number(step), inner);
  }
  return { ...Object(value), [step]: inner };
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = memberOf(value, key);
  return Array.isArray(list) ? list : [];
}
