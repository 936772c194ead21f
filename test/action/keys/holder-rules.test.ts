import { expect, test } from 'vitest';
import { missingSignatures } from '../../../action/keys/holder-rules.ts';
import { tufPublicKeyFromPem, type TufPublicKey } from '../../../signing/tuf/tuf-key.ts';
import { valueOf } from '../../fixtures/outcome.ts';

const KEYS = [
  'MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=',
  'MCowBQYDK2VwAyEA/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=',
].map((body): TufPublicKey =>
  valueOf(tufPublicKeyFromPem(`-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`)),
);

test('a threshold names those who have not signed, and nobody once it is met', () => {
  const [first = '', second = ''] = KEYS.map(({ keyId }) => keyId);
  const role = { keys: KEYS, threshold: 2 };
  expect(missingSignatures('root 4', role, new Set([first]))).toEqual([
    {
      code: 'KEYS_SIGNATURES_MISSING',
      message: `1 of 2 that root 4 asks for; not yet: ${KEYS.slice(1)
        .map(({ keyId }) => keyId.slice(0, 12))
        .join(', ')}`,
    },
  ]);
  expect(missingSignatures('root 4', role, new Set([first, second]))).toEqual([]);
  // Whoever is no holder counts for nothing.
  expect(missingSignatures('root 4', role, new Set([first, 'a stranger']))).toHaveLength(1);
});
