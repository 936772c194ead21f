import type { TransparencyLogEntry } from '@sigstore/bundle';
import { isJsonArray, isJsonObject, member, type JsonValue } from '../json/json-value.ts';
import { parseStrictJson } from '../json/strict-json.ts';

const MAX_BODY_BYTES = 1024 * 1024;

/** Where each kind of entry states its signer: Rekor v1 as PEM in base64, Rekor v2 as DER in base64. */
const SIGNER_PATHS: ReadonlyMap<string, readonly (readonly (string | number)[])[]> = new Map([
  ['dsse 0.0.1', [['spec', 'signatures', 0, 'verifier']]],
  ['hashedrekord 0.0.1', [['spec', 'signature', 'publicKey', 'content']]],
  ['intoto 0.0.2', [['spec', 'content', 'envelope', 'signatures', 0, 'publicKey']]],
  ['dsse 0.0.2', v2Paths(['spec', 'dsseV002', 'signatures', 0, 'verifier'])],
  ['hashedrekord 0.0.2', v2Paths(['spec', 'hashedRekordV002', 'signature', 'verifier'])],
]);

/** DER of the certificate or public key that a log entry's body names; undefined if it names none that we can read. */
export function statedSigner({ kindVersion, canonicalizedBody }: TransparencyLogEntry): Buffer | undefined {
  const document = parseStrictJson(canonicalizedBody, { maxBytes: MAX_BODY_BYTES, maxDepth: 16 });
  if (document.kind === 'refused') return undefined;
  const paths = SIGNER_PATHS.get(`${kindVersion.kind} ${kindVersion.version}`) ?? [];
  const texts = paths.map((path) => valueAt(document.value.value, path)).filter((value) => typeof value === 'string');
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const pem = /^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(
    bytes.toString('latin1'),
  );
  return pem?.[2] === undefined ? bytes : Buffer.from(pem[2].replaceAll(/\s/g, ''), 'base64');
}

function v2Paths(verifier: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  return [
    [...verifier, 'x509Certificate', 'rawBytes'],
    [...verifier, 'publicKey', 'rawBytes'],
  ];
}

function valueAt(value: JsonValue, path: readonly (string | number)[]): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const step of path) {
    if (typeof step === 'number') current = isJsonArray(current) ? current[step] : undefined;
    else current = isJsonObject(current) ? member(current, step) : undefined;
  }
  return current;
}
