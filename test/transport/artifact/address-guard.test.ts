import { describe, expect, test } from 'vitest';
import { isPublicAddress, PrivateAddressError, publicLookup } from '../../../transport/artifact/address-guard.ts';

describe('an address', () => {
  test.each(['8.8.8.8', '140.82.112.3', '1.1.1.1', '223.255.255.255', '172.32.0.1', '2606:4700::1111', '2a00::1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '127.1',
    '',
  ])('%j is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a lookup', () => {
  const look = (name: string, all: boolean): Promise<Error | null> =>
    new Promise((resolve) => publicLookup(name, { all }, (error) => resolve(error)));

  test.each([true, false])('of a name that leads inside is refused (all: %s)', async (all) => {
    expect(await look('localhost', all)).toBeInstanceOf(PrivateAddressError);
  });

  test.each([true, false])('of a public address gives it (all: %s)', async (all) => {
    expect(await look('8.8.8.8', all)).toBeNull();
  });

  test('of a name that there is not is an error, not an address', async () => {
    expect(await look('nowhere.invalid', true)).toBeInstanceOf(Error);
  });
});
