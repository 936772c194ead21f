import { PREDICATE_TYPES } from '../../registry-schema/base.ts';
import type { Digest, PublicationDeny } from '../../registry-schema/generated/types.ts';
import { isPublicationDeny } from '../../registry-schema/generated/validators.js';
import { parseBundle } from '../attestation/bundle.ts';
import {
  GATE_STATEMENT,
  parseStatement,
  PAYLOAD_TYPE,
  STATEMENT_TYPE,
  type Subject,
} from '../attestation/statement.ts';
import { digestFromHex, hexOf } from '../digest.ts';
import { finding, ok, refused, unlessAlso, type Finding, type Outcome } from '../finding.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';
import { shownText } from '../json/shown-text.ts';
import { entryDigest, isEnded, pluginOfScope } from './denies.ts';
import type { Deny, Reinstated } from '../registry/registry-state.ts';

/** Small enough for a message queue, a pager or a QR code. */
export const MAX_SIGNED_DENY_BYTES = 2_048;
/** Name of the subject that is the entry itself: SHA-256 of what it says. */
const ENTRY_SUBJECT = 'entry';
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Of an ECDSA signature in ASN.1, base64; Ed25519's are shorter. */
const MAX_SIGNATURE_CHARACTERS = 96;
const MAX_ISSUER_CHARACTERS = 24;

export interface DenyOrigin {
  readonly registryId: string;
  readonly channel: string;
}

/** A deny that holds by itself, from wherever it came. Only `verifySignedDeny` makes one. */
export interface SignedDeny {
  /** As in revocations.json; its reason and issuer may be cut, and it may hold a part of the digests. */
  readonly deny: Deny;
  /** Names the whole entry: a quarantine whose entry was ended is none. */
  readonly entryDigest: Digest;
}

/** A key of the revocations role, as verified metadata gives it. */
export interface DenyKey {
  readonly keyId: string;
  isSignedBy(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** What is signed of a payload (DSSE 1.0, pre-authentication encoding). */
export function preAuthEncoding(payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}

/** A Sigstore bundle v0.3 with one signature by a key. */
export function encodeSignedDeny(payload: Uint8Array, keyId: string, signature: Uint8Array): Uint8Array {
  return Buffer.from(
    bundleText(Buffer.from(payload).toString('base64'), keyId, Buffer.from(signature).toString('base64')),
  );
}

function bundleText(payload: string, keyId: string, sig: string): string {
  return canonicalJson({
    mediaType: MEDIA_TYPE,
    verificationMaterial: { publicKey: { hint: keyId } },
    dsseEnvelope: { payload, payloadType: PAYLOAD_TYPE, signatures: [{ sig }] },
  });
}

const KEY_ID_CHARACTERS = 64;
const OVERHEAD = bundleText('', '0'.repeat(KEY_ID_CHARACTERS), '0'.repeat(MAX_SIGNATURE_CHARACTERS)).length;
/** Base64 writes three bytes as four characters. */
const MAX_PAYLOAD_BYTES = Math.floor((MAX_SIGNED_DENY_BYTES - OVERHEAD) / 4) * 3;

/**
 * The in-toto statements of an entry, canonical JSON, each at most MAX_SIGNED_DENY_BYTES once it is signed. One that names a
 * plugin is one statement: a host matches names. Of any other, each statement denies a part of the digests by itself.
 */
export function denyStatements(deny: Deny, origin: DenyOrigin): readonly Uint8Array[] {
  const named = pluginOfScope(deny.scope) !== undefined;
  const digests = named ? [] : deny.digests;
  const statements: Uint8Array[] = [];
  let start = 0;
  do {
    let end = digests.length;
    let payload = fitted(deny, origin, digests.slice(start, end));
    while (payload === undefined && end > start + 1) {
      end = start + Math.min(end - start - 1, MAX_DIGESTS);
      payload = fitted(deny, origin, digests.slice(start, end));
    }
    if (payload === undefined) throw new RangeError('an entry within the bounds of its schema fits');
    statements.push(payload);
    start = end;
  } while (start < digests.length);
  return statements;
}

/** No more of them fit, whatever else an entry says. */
const MAX_DIGESTS = 16;

/** The statement with as much of the reason as there is room for; undefined where there is none for a word of it. */
function fitted(deny: Deny, origin: DenyOrigin, digests: readonly Digest[]): Uint8Array | undefined {
  const issuer = cut(deny.issuer.name, MAX_ISSUER_CHARACTERS);
  const characters = Array.from(deny.reason);
  for (let kept = characters.length; kept > 0; kept = kept > 32 ? kept - 16 : kept - 1) {
    const payload = statementOf(deny, origin, digests, { issuer, reason: cut(deny.reason, kept) });
    if (payload.length <= MAX_PAYLOAD_BYTES) return payload;
  }
  return undefined;
}

/** By characters, so that none is cut in half. */
function cut(text: string, characters: number): string {
  const all = Array.from(text);
  return all.length <= characters ? text : `${all.slice(0, Math.max(characters - 1, 0)).join('')}…`;
}

function statementOf(
  deny: Deny,
  { registryId, channel }: DenyOrigin,
  digests: readonly Digest[],
  text: { readonly issuer: string; readonly reason: string },
): Uint8Array {
  const { id, scope, action, effect, severity, issued_at: issuedAt } = deny;
  const { kind: _kind, ...name } = pluginOfScope(scope) === undefined ? { kind: '' } : scope;
  const predicate = {
    schema_version: 1,
    registry_id: registryId,
    channel,
    entry: id,
    ...name,
    action,
    effect,
    severity,
    issued_at: issuedAt,
    ...text,
  };
  const subject = [
    { name: ENTRY_SUBJECT, digest: { sha256: hexOf(entryDigest(deny)) } },
    ...digests.map((digest, index) => ({ name: String(index), digest: { sha256: hexOf(digest) } })),
  ];
  const statement = { _type: STATEMENT_TYPE, subject, predicateType: PREDICATE_TYPES.deny, predicate };
  return Buffer.from(canonicalJson(toJson(statement)), 'utf8');
}

/**
 * Verifies a signed deny: by a key of the revocations role, for this registry and channel, and not of a quarantine that a quorum
 * has ended since, by the reinstatements of a verified publication.
 *
 * Codes: DENY_STATEMENT_…, PUBLICATION_WRONG_REGISTRY, PUBLICATION_WRONG_CHANNEL, ATTESTATION_…, PREDICATE_….
 */
export function verifySignedDeny(
  bundle: Uint8Array,
  expected: DenyOrigin & { readonly keys: readonly DenyKey[]; readonly reinstatements: readonly Reinstated[] },
): Outcome<SignedDeny> {
  if (bundle.length > MAX_SIGNED_DENY_BYTES) {
    const message = `${bundle.length} bytes, at most ${MAX_SIGNED_DENY_BYTES} are read`;
    return refused(finding('DENY_STATEMENT_TOO_LARGE', message));
  }
  const parsed = parseBundle(bundle);
  if (parsed.kind === 'refused') return parsed;
  const { content, signer } = parsed.value;
  const signed = preAuthEncoding(content.payload);
  const isOfRole = expected.keys.some(
    (key) => signer.kind === 'key' && key.keyId === signer.hint && key.isSignedBy(signed, content.signature),
  );
  if (!isOfRole) return refused(finding('DENY_STATEMENT_UNSIGNED', 'no key of the revocations role signed it'));
  const statement = parseStatement(content, GATE_STATEMENT);
  if (statement.kind === 'refused') return statement;
  const { predicate_type: type, predicate, subject } = statement.value;
  if (type !== PREDICATE_TYPES.deny)
    return refused(finding('ATTESTATION_PREDICATE_TYPE', `the statement is ${shownText(type)}`));
  if (!isPublicationDeny(predicate))
    return refused(finding('PREDICATE_MEMBER_INVALID', 'the predicate is not that of a signed deny'));
  const read = unlessAlso(readDeny(predicate, subject), originFindings(predicate, expected));
  return read.kind === 'ok' && isEnded(read.value, expected.reinstatements)
    ? refused(finding('DENY_STATEMENT_ENDED', `${read.value.deny.id} was ended`))
    : read;
}

/** The same keys may serve two channels; what one denies, the other may offer. */
function originFindings(said: PublicationDeny, { registryId, channel }: DenyOrigin): readonly Finding[] {
  return [
    ...(said.registry_id === registryId
      ? []
      : [finding('PUBLICATION_WRONG_REGISTRY', `the deny is of ${said.registry_id}`)]),
    ...(said.channel === channel ? [] : [finding('PUBLICATION_WRONG_CHANNEL', `the deny is of ${said.channel}`)]),
  ];
}

function readDeny(said: PublicationDeny, subjects: readonly Subject[]): Outcome<SignedDeny> {
  const entry = subjects.find(({ name }) => name === ENTRY_SUBJECT)?.digest['sha256'];
  const digests = subjects.flatMap(({ name, digest: { sha256 } }) =>
    name === ENTRY_SUBJECT || sha256 === undefined ? [] : [digestFromHex(sha256)],
  );
  const scope = scopeOf(said, digests);
  if (entry === undefined || scope === undefined)
    return refused(finding('PREDICATE_MEMBER_INVALID', 'the statement denies nothing, or in two ways'));
  const { entry: id, action, effect, severity, reason, issued_at: issuedAt, issuer } = said;
  const deny: Deny = {
    id,
    scope,
    action,
    effect,
    severity,
    reason,
    issued_at: issuedAt,
    issuer: { name: issuer },
    digests,
  };
  return ok({ deny, entryDigest: digestFromHex(entry) });
}

function scopeOf(said: PublicationDeny, digests: readonly Digest[]): Deny['scope'] | undefined {
  const { plugin_id: pluginId, version, range } = said;
  const [first] = digests;
  if (pluginId === undefined)
    return version === undefined && range === undefined && first !== undefined
      ? { kind: 'digest', digest: first }
      : undefined;
  if (range === undefined)
    return version === undefined
      ? { kind: 'plugin', plugin_id: pluginId }
      : { kind: 'version', plugin_id: pluginId, version };
  return version === undefined ? { kind: 'range', plugin_id: pluginId, range } : undefined;
}
