import { canonicalJson } from '../../core/json/canonical-json.ts';
import { finding, type Finding } from '../../core/finding.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { isJsonObject, member, type JsonValue } from '../../core/json/json-value.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { MAX_TARGETS_BYTES } from '../../signing/tuf/roles.ts';
import type { SignedChange } from './assemble.ts';

/** Whether two signed documents say the same, whoever signed which: another two of three may have signed the one published. */
export function isSameDocument(one: Uint8Array, other: Uint8Array): boolean {
  const [said, saidToo] = [signedPart(one), signedPart(other)];
  return said !== undefined && saidToo !== undefined && canonicalJson(said) === canonicalJson(saidToo);
}

function signedPart(bytes: Uint8Array): JsonValue | undefined {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_TARGETS_BYTES });
  return parsed.kind === 'ok' && isJsonObject(parsed.value.value) ? member(parsed.value.value, 'signed') : undefined;
}

/** Why a change is not one of this publication; undefined where it is, or where a part of it is published already. */
export function overtakenBy({ roles }: VerifiedMetadata, { change, offline }: SignedChange): Finding | undefined {
  const { before, draft } = change;
  if (roles.root.version !== before.root.version) return overtaken('root', roles.root.version, before.root.version);
  const drafted = Buffer.from(draft.targets_before ?? '', 'base64');
  const isBefore = isSameDocument(roles.targets.bytes, drafted);
  const isAfter = offline !== undefined && isSameDocument(roles.targets.bytes, offline.targets.bytes);
  return isBefore || isAfter ? undefined : overtaken('targets', roles.targets.version, before.targets.version);
}

function overtaken(role: string, published: number, drafted: number): Finding {
  return finding('KEYS_DRAFT_OVERTAKEN', `${role} ${published} is published, the draft was made from ${drafted}`);
}
