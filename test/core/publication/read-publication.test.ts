import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestFromHex } from '../../../core/digest.ts';
import { readPublication } from '../../../core/publication/read-publication.ts';
import { renderAdmissions, renderRevocations } from '../../../core/publication/render-publication.ts';
import { emptyState, type PluginState, type RegistryState } from '../../../core/registry/registry-state.ts';
import type { PluginId } from '../../../registry-schema/generated/types.ts';
import { newRevocation } from '../../fixtures/checkout.ts';
import {
  acceptedState,
  CHANNEL,
  json,
  newPublisher,
  PLUGIN,
  REGISTRY_ID,
  value,
  verdict,
  FEW_SHARDS,
} from '../../fixtures/registry.ts';
import { expandRevocation } from '../../../core/denies/denies.ts';

const RUNS = { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000 };
const accepted = acceptedState(newPublisher());

function rendered(state: RegistryState): Map<string, Uint8Array> {
  return new Map([...renderAdmissions(state, FEW_SHARDS).targets, ['revocations.json', renderRevocations(state)]]);
}

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length });
const digest = hex(64).map(digestFromHex);
const pluginId = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/).map((id) => id as PluginId);
const version = fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,3}(\.[a-z]{1,4})?$/);
/** As a document takes it: no control, format or separator characters but the space. */
const line = fc
  .string({ minLength: 1, maxLength: 50, unit: 'grapheme' })
  .filter((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u180e]/u.test(text) && text.length <= 500 && text.isWellFormed());

/** States as publish makes them: ordinals in order of admission, everything else arbitrary. */
async function anyState(): Promise<fc.Arbitrary<RegistryState>> {
  const base = await accepted;
  const record = base.plugins.get(PLUGIN)?.record;
  if (record === undefined) throw new Error('no record');
  const row = fc.record({ version, digest, manifest: digest, sbom: digest, statement: digest, commit: hex(40) });
  const plugins = fc.uniqueArray(
    fc.tuple(pluginId, fc.uniqueArray(row, { selector: (one) => one.version, maxLength: 4 })),
    {
      selector: ([id]) => id,
      maxLength: 8,
    },
  );
  const denies = fc.array(fc.record({ reason: line, pluginId, digests: fc.array(digest, { maxLength: 3 }) }), {
    maxLength: 4,
  });
  const halts = fc.array(
    fc.record({
      path: fc.string({ minLength: 1, maxLength: 60 }).filter((path) => !path.includes('\0')),
      commit: hex(40),
    }),
    { maxLength: 3 },
  );
  return fc.record({ plugins, denies, halts, commit: hex(40) }).map((made) => {
    let ordinal = 0;
    const states = made.plugins.map(([id, rows]): [PluginId, PluginState] => [
      id,
      {
        record,
        releases: rows.map((given) => ({
          version: given.version,
          ordinal: ordinal++,
          artifact: { name: 'a.tgz', url: 'https://a.example/a.tgz', size: 1, digest: given.digest },
          manifest_digest: given.manifest,
          sbom_digest: given.sbom,
          statement_digest: given.statement,
          admitted_at: '2026-03-01T12:00:00Z',
          source_commit: given.commit,
        })),
      },
    ]);
    return {
      ...base,
      sourceCommit: made.commit,
      plugins: new Map(states),
      nextOrdinal: ordinal,
      halts: made.halts,
      denies: made.denies.map((deny) => ({
        ...expandRevocation(newRevocation({ kind: 'plugin', plugin_id: deny.pluginId }, { reason: deny.reason }), base),
        digests: deny.digests,
      })),
    };
  });
}

describe('a publication', () => {
  test('says what it was rendered from', async () => {
    fc.assert(
      fc.property(await anyState(), (state) => {
        // Texts of owners lie in history.
        expect(value(readPublication(rendered(state)))).toEqual({ ...state, owners: new Map() });
      }),
      RUNS,
    );
  });

  test('of the same state is the same bytes, in whatever order its plugins came', async () => {
    fc.assert(
      fc.property(await anyState(), (state) => {
        const turned = {
          ...state,
          plugins: new Map([...state.plugins].reverse()),
          rules: new Map([...state.rules].reverse()),
        };
        const [one, other] = [rendered(state), rendered(turned)];
        for (const [path, bytes] of one)
          expect([path, Buffer.from(other.get(path) ?? [])]).toEqual([path, Buffer.from(bytes)]);
      }),
      RUNS,
    );
  });

  test('of nothing accepted cannot be', () => {
    expect(() => renderAdmissions(emptyState(REGISTRY_ID, CHANNEL), FEW_SHARDS)).toThrow('nothing was accepted');
  });

  test('never throws, whatever its files hold', async () => {
    const good = rendered(await accepted);
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.json().map((text) => Buffer.from(text)),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...good.keys(), 'index/zz.json'), bytes, (path, content) => {
        const files = new Map(good);
        if (content === undefined) files.delete(path);
        else files.set(path, content);
        expect(['ok', 'refused']).toContain(readPublication(files).kind);
      }),
      RUNS,
    );
  });
});

describe('a publication is refused', () => {
  const edited = async (path: string, edit: (document: Record<string, unknown>) => object) => {
    const files = rendered(await accepted);
    const [found = path] = [...files.keys()].filter((name) => name.startsWith(path));
    return readPublication(files.set(found, json(edit(JSON.parse(Buffer.from(files.get(found) ?? []).toString())))));
  };

  test.each([
    [
      'whose revocations are of another registry',
      'revocations.json',
      { registry_id: 'other.example' },
      'PUBLICATION_WRONG_REGISTRY',
    ],
    ['whose revocations are of another channel', 'revocations.json', { channel: 'beta' }, 'PUBLICATION_WRONG_CHANNEL'],
    ['whose shard says another name', 'index/', { shard: '00' }, 'PUBLICATION_MEMBER_INVALID'],
    ['whose rules lack the policy', 'registry.json', { rules: [] }, 'PUBLICATION_MEMBER_MISSING'],
  ])('%s', async (_name, path, change, code) => {
    expect(verdict(await edited(path, (document) => ({ ...document, ...change })))).toBe(code);
  });

  test('with a plugin twice', async () => {
    const twice = await edited('index/', ({ plugins, ...rest }) => ({ ...rest, plugins: [plugins, plugins].flat() }));
    expect(verdict(twice)).toBe('PUBLICATION_MEMBER_INVALID');
  });

  test.each(['registry.json', 'revocations.json', 'policy.json'])('without %s', async (path) => {
    const files = rendered(await accepted);
    files.delete(path);
    expect(readPublication(files).kind).toBe('refused');
  });
});
