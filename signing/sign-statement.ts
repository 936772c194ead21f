import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, InternalError, type Signer, type Witness } from '@sigstore/sign';
import { PAYLOAD_TYPE } from '../core/attestation/statement.ts';
import { canonicalJson } from '../core/json/canonical-json.ts';
import { parseStrictJson } from '../core/json/strict-json.ts';
import type { JsonValue } from '../core/json/json-value.ts';
import { SigningError, type SigningProblem } from './signing-error.ts';

/** Who signs, and which services bear witness to it. */
export interface StatementSigner {
  readonly signer: Signer;
  readonly witnesses: readonly Witness[];
}

/**
 * Signs an in-toto statement as given.
 *
 * @param statement an in-toto Statement v1; signed as its canonical JSON (RFC 8785)
 * @returns a Sigstore bundle v0.3, canonical JSON with a newline at its end
 * @throws SigningError when a key or service fails; its `cause` says why
 */
export async function signStatement(statement: JsonValue, { signer, witnesses }: StatementSigner): Promise<Uint8Array> {
  const builder = new DSSEBundleBuilder({ signer, witnesses: [...witnesses] });
  const data = Buffer.from(canonicalJson(statement), 'utf8');
  try {
    const bundle = await builder.create({ data, type: PAYLOAD_TYPE });
    return Buffer.from(`${canonicalJson(plainJson(bundleToJSON(bundle)))}\n`, 'utf8');
  } catch (error) {
    throw asSigningError(error);
  }
}

/** The library's JSON holds absent members as `undefined`; written and read again, they are gone. */
function plainJson(value: unknown): JsonValue {
  const bytes = Buffer.from(JSON.stringify(value), 'utf8');
  const parsed = parseStrictJson(bytes, { maxBytes: bytes.length });
  if (parsed.kind === 'refused') throw new TypeError('The library wrote a bundle that is not strict JSON.');
  return parsed.value.value;
}

const PROBLEMS: Readonly<Record<InternalError['code'], readonly [SigningProblem, string]>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['certificate-authority', 'The certificate authority issued no certificate'],
  TLOG_CREATE_ENTRY_ERROR: ['transparency-log', 'The transparency log took no entry'],
  TLOG_FETCH_ENTRY_ERROR: ['transparency-log', 'The transparency log did not return its entry'],
  TSA_CREATE_TIMESTAMP_ERROR: ['timestamp-authority', 'The timestamp authority gave no timestamp'],
  IDENTITY_TOKEN_READ_ERROR: ['identity-token', 'No identity token could be had'],
  IDENTITY_TOKEN_PARSE_ERROR: ['identity-token', 'The identity token is not a JSON Web Token with a subject'],
};

function asSigningError(error: unknown): SigningError {
  if (error instanceof SigningError) return error;
  if (!(error instanceof InternalError))
    return new SigningError('key', 'The statement could not be signed.', { cause: error });
  if (error.cause instanceof SigningError) return error.cause;
  const [problem, message] = PROBLEMS[error.code];
  // The library writes the whole token into the message of this one error; neither it nor its cause may travel on.
  if (error.code === 'IDENTITY_TOKEN_PARSE_ERROR') return new SigningError(problem, `${message}.`);
  return new SigningError(problem, `${message}: ${whyOf(error)}.`, { cause: error });
}

function whyOf({ cause }: InternalError): string {
  return cause instanceof Error ? cause.message.replaceAll(/\s+/g, ' ').slice(0, 200) : 'no reason given';
}
