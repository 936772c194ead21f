import sodium, { ready } from 'libsodium-wrappers';

/** A value as GitHub takes secrets: sealed for the environment's public key, so that nobody between can read it. @param key base64 */
export async function sealSecret(value: string, key: string): Promise<string> {
  await ready;
  return Buffer.from(sodium.crypto_box_seal(Buffer.from(value, 'utf8'), Buffer.from(key, 'base64'))).toString('base64');
}
