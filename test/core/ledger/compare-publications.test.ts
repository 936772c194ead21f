import { expect, test } from 'vitest';
import { digestOf } from '../../../core/digest.ts';
import { admissionsDifferences, denylistDifferences } from '../../../core/ledger/compare-publications.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { renderAdmissions, type Targets } from '../../../core/publication/render-publication.ts';
import type { Deny } from '../../../core/registry/registry-state.ts';
import {
  acceptedState,
  GROUND,
  newPublisher,
  newRelease,
  PLUGIN,
  releaseStep,
  FEW_SHARDS,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();

const DENY: Deny = {
  id: 'deny-1',
  action: 'revoked',
  effect: 'stop',
  severity: 'high',
  scope: { kind: 'plugin', plugin_id: PLUGIN },
  reason: 'it steals tokens',
  issued_at: '2026-03-02T00:00:00Z',
  issuer: { name: 'security' },
  digests: [digestOf(Buffer.from('another'))],
};

async function admitted() {
  const before = await acceptedState(publisher);
  const { state } = await foldHistory(before, [releaseStep([await newRelease(publisher)])], GROUND);
  return state;
}

/** The differences, each as its code, its file and why, of a publication with that one target changed. */
async function differences(path: string, edit: (bytes: Uint8Array | undefined) => Uint8Array | undefined) {
  const state = await admitted();
  const targets = new Map<string, Uint8Array>(renderAdmissions({ ...state, denies: [DENY] }, FEW_SHARDS).targets);
  const changed = edit(targets.get(path));
  if (changed === undefined) targets.delete(path);
  else targets.set(path, changed);
  const published: Targets = targets;
  return admissionsDifferences(state, published, FEW_SHARDS).map(({ code, message }) => `${code} ${message}`);
}

test('what a state renders is what it renders, and the denies of another role are no difference', async () => {
  expect(await differences('policy.json', (bytes) => bytes)).toEqual([]);
});

test('a target that nothing in history gives is a difference', async () => {
  expect(await differences('index/zz.json', () => Buffer.from('{}'))).toEqual([
    'REBUILD_TARGET_DIFFERS index/zz.json: nothing in history gives it',
  ]);
});

test('a target that the publication lacks is a difference', async () => {
  expect(await differences('policy.json', () => undefined)).toEqual([
    'REBUILD_TARGET_DIFFERS policy.json: the publication lacks it',
  ]);
});

test.each([
  ['is no registry', () => Buffer.from('{')],
  [
    'says the same in another form',
    (bytes: Uint8Array | undefined) => Buffer.concat([bytes ?? Buffer.alloc(0), Buffer.from('\n')]),
  ],
] as const)('a registry.json that %s is a difference', async (_what, edit) => {
  expect(await differences('registry.json', edit)).toEqual([
    'REBUILD_TARGET_DIFFERS registry.json: history gives other bytes',
  ]);
});

const SAME = { entry: DENY.id, action: DENY.action, effect: DENY.effect };

test('a row of the denylist is known by what its entry lists, and by what its scope covers now', async () => {
  const state = await admitted();
  const digests = [
    ...DENY.digests,
    ...(state.plugins.get(PLUGIN)?.releases ?? []).map(({ artifact }) => artifact.digest),
  ];
  expect(digests).toHaveLength(2);
  const denylist = digests.map((digest) => ({ ...SAME, digest }));
  expect(denylistDifferences({ denylist }, [DENY], state)).toEqual([]);
  expect(denylistDifferences({ denylist: [] }, [DENY], state)).toEqual([]);
});

test.each([
  ['by no entry', { entry: 'deny-2' }],
  ['with another action', { action: 'quarantined' }],
  ['with a weaker effect', { effect: 'no-new-loads' }],
  ['of an artifact that it does not cover', { digest: digestOf(Buffer.from('a third')) }],
] as const)('a row of the denylist that denies %s is a difference', async (_what, change) => {
  const [digest] = DENY.digests;
  if (digest === undefined) throw new Error('it lists one');
  const row = { ...SAME, digest, ...change };
  expect(denylistDifferences({ denylist: [row] }, [DENY], await admitted())).toMatchObject([
    { code: 'REBUILD_DENY_UNKNOWN', message: `${row.digest} is denied by ${row.entry}` },
  ]);
});
