import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { DAY_IN_MS, wholeSeconds } from '../../core/time.ts';
import { expiryAfter, ROOT_LIFETIME_HOURS, TARGETS_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import { tufKeyPem, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import { DRAFT_DAYS, type Drafted } from './draft.ts';
import { readKeyChange } from './key-change.ts';

export interface FirstWish {
  readonly config: PublicationConfig;
  /** Sigstore trusted root. */
  readonly trustedRoot: Uint8Array;
  readonly rootKeys: readonly TufPublicKey[];
  readonly threshold: number;
  readonly snapshot: TufPublicKey;
  readonly admissions: TufPublicKey;
  readonly revocations: TufPublicKey;
  readonly now: Date;
}

/** The draft of a registry's first root: its holders sign it, each at a machine of their own, before anything is published. */
export async function firstDraft(wish: FirstWish): Promise<Outcome<Drafted>> {
  const { config, now } = wish;
  const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const bytes = encodeDocument({
    schema_version: 1,
    registry_id: config.registry_id,
    channel: config.channel,
    drafted_at: wholeSeconds(now),
    expires_at: wholeSeconds(new Date(now.getTime() + DRAFT_DAYS * DAY_IN_MS)),
    roots: [],
    root: {
      version: 1,
      expires: expiryAfter(now, ROOT_LIFETIME_HOURS),
      threshold: wish.threshold,
      keys: wish.rootKeys.map(tufKeyPem),
      snapshot: [tufKeyPem(wish.snapshot)],
    },
    targets: {
      version: 1,
      expires: expiryAfter(now, TARGETS_LIFETIME_HOURS),
      admissions: [tufKeyPem(wish.admissions)],
      revocations: [tufKeyPem(wish.revocations)],
      config: toBase64(encodeDocument(config)),
      trusted_root: toBase64(wish.trustedRoot),
    },
  });
  const change = await readKeyChange(bytes, undefined, now);
  return change.kind === 'refused' ? change : ok({ bytes, change: change.value });
}
