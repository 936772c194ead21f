import { expect, test } from 'vitest';
import { membersInputs, secretInput, tufKeyInput } from '../../../action/runner/step-inputs.ts';
import { generateKeyPairSync } from 'node:crypto';

function given(values: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  return {
    masked,
    getInput: (name: string) => values[name] ?? '',
    setSecret: (text: string) => void masked.push(text),
  };
}

function pem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

test('a secret is masked before it is handed on, a key by each line but its armour', async () => {
  const key = pem();
  const inputs = given({ token: 'a-long-token', 'snapshot-key': key });
  expect(secretInput('token', inputs)).toBe('a-long-token');
  expect(secretInput('absent', inputs)).toBe('');
  expect((await tufKeyInput('snapshot-key', inputs)).keyId).toMatch(/^[0-9a-f]{64}$/);
  expect(inputs.masked).toEqual(['a-long-token', key.split('\n')[1]]);
});

test('what is no key is refused by its name, and none of it is repeated', async () => {
  const inputs = given({ 'snapshot-key': 'something-else' });
  const error: unknown = await tufKeyInput('snapshot-key', inputs).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('snapshot-key');
  expect(String(error)).not.toContain('something-else');
});

test('the token and the key of the App that read teams are secrets, its number is none', () => {
  const inputs = given({
    'members-token': 'token-of-members',
    'members-app-id': '1234567890',
    'members-app-key': 'key-of-app',
  });
  expect(membersInputs(inputs)).toEqual({ token: 'token-of-members', app: { id: '1234567890', key: 'key-of-app' } });
  expect(inputs.masked).toEqual(['token-of-members', 'key-of-app']);
});
