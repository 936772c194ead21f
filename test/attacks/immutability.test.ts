import { beforeAll, describe, expect, test } from 'vitest';
import { foldHistory, type HistoryStep } from '../../core/fold/fold-history.ts';
import { decideChange } from '../../core/admission/decide-change.ts';
import { expandRevocation } from '../../core/denies/denies.ts';
import type { Change } from '../../core/registry/change.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import { parseRevocation } from '../../core/documents/revocation.ts';
import {
  acceptedState,
  added,
  changesOf,
  codesOf,
  deleted,
  GROUND,
  json,
  modified,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  record,
  releaseStep,
  resigned,
  step,
  unread,
  value,
  type Release,
} from '../fixtures/registry.ts';

const publisher = newPublisher();
let before: RegistryState;
/** With version 1.0.0 admitted. */
let state: RegistryState;
let release: Release;
beforeAll(async () => {
  before = await acceptedState(publisher);
  release = await newRelease(publisher);
  ({ state } = await foldHistory(before, [releaseStep([release])], GROUND));
});

const FOLDER = `plugins/${PLUGIN}/releases/1.0.0`;
const TAMPERS: readonly { name: string; tamper: readonly Change[]; refusedWith: string }[] = [
  {
    name: 'another content',
    tamper: [modified(`${FOLDER}/release.json`, '{}')],
    refusedWith: 'CHANGE_RELEASE_IMMUTABLE',
  },
  { name: 'a file less', tamper: [deleted(`${FOLDER}/sbom.cdx.json`)], refusedWith: 'CHANGE_RELEASE_IMMUTABLE' },
  {
    name: 'another mode',
    tamper: [{ ...modified(`${FOLDER}/release.json`, '{}'), mode: '100755' }],
    refusedWith: 'CHANGE_MODE_FORBIDDEN CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a link in its place',
    tamper: [unread(`${FOLDER}/release.json`, '120000', { kind: 'type-changed' })],
    refusedWith: 'CHANGE_MODE_FORBIDDEN CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a file in the place of its folder',
    tamper: [deleted(`${FOLDER}/release.json`), added(FOLDER, '')],
    refusedWith: 'CHANGE_PATH_UNKNOWN CHANGE_RELEASE_IMMUTABLE',
  },
  {
    name: 'a path that moved',
    tamper: [deleted(`${FOLDER}/sbom.cdx.json`), added(`${FOLDER}/attestations/sbom.cdx.json`, '{}')],
    refusedWith: 'CHANGE_RELEASE_IMMUTABLE RELEASE_FILE_MISSING',
  },
  {
    name: 'a file more',
    tamper: [added(`${FOLDER}/attestations/more.sigstore.json`, '{}')],
    refusedWith: 'RELEASE_FILE_MISSING',
  },
];

describe('an admitted release with', () => {
  test.each(TAMPERS)('$name is refused by the PR check', async ({ tamper, refusedWith }) => {
    const verdict = await decideChange(tamper, new Map(), { state, ...GROUND });
    expect(codesOf(verdict.findings)).toBe(refusedWith);
  });

  test.each(TAMPERS)('$name stays published as it was, however it was approved', async ({ tamper }) => {
    const folded = await foldHistory(state, [step(tamper)], GROUND);
    expect(folded.events.map(({ kind }) => kind)).toEqual(['left-out']);
    expect(folded.state.plugins).toEqual(state.plugins);
  });
});

/** Another's artifact in a folder of one's own, with documents that agree with each other and a signature that counts. */
async function underAnotherName(genuine: Release, pluginId: string): Promise<Release> {
  const rename = (text: string): string => text.replaceAll(PLUGIN, pluginId);
  const renamed = await resigned(genuine, publisher, { 'PLUGIN_MANIFEST.json': rename, 'release.json': rename });
  return { ...renamed, folder: `plugins/${pluginId}/releases/1.0.0` };
}

async function fold(...steps: readonly HistoryStep[]): Promise<readonly string[]> {
  return outcomes((await foldHistory(state, steps, GROUND)).events);
}

describe('used again,', () => {
  test('a version is refused, also after its folder was deleted', async () => {
    const other = await newRelease(publisher, { content: 'other' });
    const removal = step([...release.files.keys()].map((path) => deleted(`${FOLDER}/${path}`)));
    expect(await fold(removal, releaseStep([other]))).toEqual([
      'left-out: CHANGE_RELEASE_IMMUTABLE',
      'left-out: RELEASE_VERSION_TAKEN',
    ]);
  });

  test('a version in another letter case is refused', async () => {
    const one = await newRelease(publisher, { version: '2.0.0-rc.a' });
    const other = await newRelease(publisher, { version: '2.0.0-rc.A', content: 'other' });
    expect(await fold(releaseStep([one]), releaseStep([other]))).toEqual([
      'admitted',
      'left-out: RELEASE_VERSION_TAKEN',
    ]);
  });

  test('another version with another content is admitted', async () => {
    expect(await fold(releaseStep([await newRelease(publisher, { version: '1.0.1' })]))).toEqual(['admitted']);
  });

  test('a digest under another plugin is refused, across steps and inside one', async () => {
    const evil = step([added('plugins/evil/plugin.json', record(publisher, { plugin_id: 'evil' }))]);
    const stolen = await underAnotherName(release, 'evil');
    const [across = ''] = await fold(evil, releaseStep([stolen]));
    expect(across).toBe('left-out: RELEASE_DIGEST_TAKEN RELEASE_MANIFEST_DIFFERS');
    const inside = await foldHistory(before, [evil, releaseStep([release, stolen])], GROUND);
    expect(inside.events[0]?.kind).toBe('admitted');
    expect(outcomes(inside.events)[1]).toBe('left-out: RELEASE_DIGEST_TAKEN RELEASE_MANIFEST_DIFFERS');
  });

  const SCOPES = [
    { name: 'digest', scope: () => ({ kind: 'digest', digest: release.digest }) },
    { name: 'version', scope: () => ({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' }) },
    { name: 'plugin', scope: () => ({ kind: 'plugin', plugin_id: PLUGIN }) },
  ];
  test.each(SCOPES)('a revoked $name is refused with RELEASE_DENIED alone', async ({ scope }) => {
    const revocation = value(
      parseRevocation(
        json({
          schema_version: 1,
          id: 'deny-1',
          scope: scope(),
          action: 'revoked',
          effect: 'stop',
          severity: 'high',
          reason: 'leaks',
          issued_at: '2026-02-01T00:00:00Z',
          issuer: { name: 'security' },
        }),
      ),
    ).value;
    const denied = { ...before, denies: [expandRevocation(revocation, before)] };
    const { events, state: after } = await foldHistory(denied, [releaseStep([release])], GROUND);
    expect(outcomes(events)).toEqual(['left-out: RELEASE_DENIED']);
    expect(after.nextOrdinal).toBe(0);
    const verdict = await decideChange(changesOf(release), new Map([[release.folder, release.evidence]]), {
      state: denied,
      ...GROUND,
    });
    expect(codesOf(verdict.findings)).toBe('RELEASE_DENIED');
  });
});

describe('a revocation that was merged', () => {
  test.each([
    { name: 'edited', tamper: modified('revocations/deny-1.json', '{}') },
    { name: 'deleted', tamper: deleted('revocations/deny-1.json') },
    { name: 'turned into a link', tamper: unread('revocations/deny-1.json', '120000', { kind: 'type-changed' }) },
  ])('cannot be $name', async ({ tamper }) => {
    const verdict = await decideChange([tamper], new Map(), { state, ...GROUND });
    expect(codesOf(verdict.findings)).toContain('CHANGE_REVOCATION_IMMUTABLE');
  });
});
