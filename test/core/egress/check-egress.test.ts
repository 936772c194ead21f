import { expect, test } from 'vitest';
import { parseEmbeddedManifest } from '../../../core/documents/manifest.ts';
import { checkEgress } from '../../../core/egress/check-egress.ts';
import { valueOf } from '../../fixtures/outcome.ts';

const found = (...hosts: readonly string[]) => {
  const document = { plugin_id: 'a_plugin', allowed_egress: hosts, data_classes: [], sdk_allowlist: [] };
  const manifest = valueOf(parseEmbeddedManifest(Buffer.from(JSON.stringify(document, undefined, 1))));
  return checkEgress(manifest).map(({ code, at }) => [code, at?.pointer, at?.line]);
};

test('a host of two readings is refused at its line of the manifest', () => {
  expect(found('api.example.com', '*.example.org')).toEqual([]);
  expect(found('api.example.com', 'API.example.com', '*.com')).toEqual([
    ['EGRESS_HOST_AMBIGUOUS', '/allowed_egress/1', 5],
    ['EGRESS_WILDCARD_TOO_WIDE', '/allowed_egress/2', 6],
  ]);
});

test.each(['xn--bcher-kva.example', 'xn--p1ai', 'xn--mgberp4a5d4ar'])('%s stands for one name', (host) => {
  expect(found(host)).toEqual([]);
});

test.each([
  ['an A-label of capital letters', 'xn--mnchen-NYA.de'],
  ['an A-label of what is written as another', 'xn--mnchen-psa.de'],
  ['an A-label of letters of full width', 'xn--mi7c.example'],
  ['an A-label of two letters in one', 'xn--jm6c.example'],
])('%s is no name', (_name, host) => {
  expect(found(host)).toHaveLength(1);
});
