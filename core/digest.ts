import { createHash } from 'node:crypto';
import type { Digest } from '../registry-schema/generated/types.ts';

/** `sha256:<hex>` over the bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return digestFromHex(createHash('sha256').update(bytes).digest('hex'));
}

/** From 64 lower-case hexadecimal characters that a hash function made. */
export function digestFromHex(hex: string): Digest {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new TypeError('not a lower-case SHA-256');
  return `sha256:${hex}` as Digest;
}

/** The bare hexadecimal, as in-toto and TUF write it. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
