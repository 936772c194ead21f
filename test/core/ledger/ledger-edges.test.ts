import { describe, expect, test } from 'vitest';
import { admissionGround } from '../../../core/admission/admission-ground.ts';
import { digestOf } from '../../../core/digest.ts';
import { ok } from '../../../core/finding.ts';
import { admitRelease } from '../../../core/fold/admit-release.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { MAX_LEDGER_RECORDS, readLedger } from '../../../core/ledger/read-ledger.ts';
import { readPublication } from '../../../core/publication/read-publication.ts';
import { recheckRelease } from '../../../core/fold/recheck-release.ts';
import { renderAdmissions, renderRevocations } from '../../../core/publication/render-publication.ts';
import { summaryStatement } from '../../../core/publication/vsa.ts';
import { readChangeSet, type ReleaseFolder } from '../../../core/registry/change-set.ts';
import type { RegistryState } from '../../../core/registry/registry-state.ts';
import type { ApprovalRecord, Digest } from '../../../registry-schema/generated/types.ts';
import {
  acceptedState,
  added,
  changesOf,
  codesOf,
  GROUND,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  PUSHED,
  record,
  RECORD,
  REGISTRY_ID,
  releaseStep,
  step,
  value,
  verdict,
  type Release,
  FEW_SHARDS,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();
const release = newRelease(publisher);
const accepted = acceptedState(publisher);

/** The release admitted, with the record of its merge. */
async function admitted() {
  const { events, records, state } = await foldHistory(await accepted, [releaseStep([await release])], GROUND);
  const [event] = events;
  const [written] = records;
  const [recorded] = written?.record.releases ?? [];
  if (event?.kind !== 'admitted' || written === undefined || recorded === undefined) throw new Error('it is admitted');
  return { event, written, recorded, state };
}

function folderOf(of: Release): ReleaseFolder {
  const [folder] = readChangeSet(changesOf(of)).releases;
  if (folder === undefined) throw new Error('it is a release');
  return folder;
}

async function recheck(given: { record?: ApprovalRecord | undefined; state?: RegistryState; of?: Release } = {}) {
  const { written } = await admitted();
  const judgedBy = 'record' in given ? given.record : written.record;
  const of = given.of ?? (await release);
  const ground = admissionGround(given.state ?? (await accepted), GROUND);
  return recheckRelease(judgedBy)(folderOf(of), of.evidence, ground);
}

async function rechecked(given: Parameters<typeof recheck>[0] = {}): Promise<string> {
  const decision = await recheck(given);
  return decision.kind === 'admissible' ? 'admissible' : codesOf(decision.findings);
}

describe('the ledger', () => {
  test('is read no further than its bound, however long whoever writes it makes it', async () => {
    const { written } = await admitted();
    const { previous: _, ...record } = written.record;
    const small = JSON.stringify({
      ...record,
      origin: { kind: 'root' },
      reviews: [],
      judged_by: {},
      rules: [],
      releases: [],
    }).slice(1);
    const bytesOf = new Map<Digest, Uint8Array>();
    let last: Digest | undefined;
    for (let made = 0; made <= MAX_LEDGER_RECORDS; made++) {
      const bytes = Buffer.from(last === undefined ? `{${small}` : `{"previous":"${last}",${small}`);
      last = digestOf(bytes);
      bytesOf.set(last, bytes);
    }
    let reads = 0;
    const readFrom = (lastRecord: Digest | undefined) =>
      readLedger({ lastRecord, registryId: REGISTRY_ID }, (digest) => {
        reads += 1;
        return Promise.resolve(ok(bytesOf.get(digest) ?? new Uint8Array()));
      });
    const third = [...bytesOf.keys()][2];
    expect(value(await readFrom(third)).map(({ digest }) => digest)).toEqual([...bytesOf.keys()].slice(0, 3));
    reads = 0;
    const outcome = await readFrom(last);
    expect([verdict(outcome), reads]).toEqual(['LEDGER_BROKEN', MAX_LEDGER_RECORDS]);
    expect(outcome).toMatchObject({ findings: [{ message: expect.stringContaining('more than 100000 records') }] });
  }, 120_000);
});

describe('a publication whose rules were accepted before there was a ledger', () => {
  test('names no record, and reads back as it was', async () => {
    const { lastRecord: _, ...base } = await accepted;
    const state: RegistryState = { ...base, lastRecord: undefined, ruleRecords: new Map() };
    const targets = new Map([
      ...renderAdmissions(state, FEW_SHARDS).targets,
      ['revocations.json', renderRevocations(state)] as const,
    ]);
    const registry = Buffer.from(targets.get('registry.json') ?? []).toString();
    expect(registry).not.toContain('approval_record');
    const read = value(readPublication(targets));
    expect([read.lastRecord, read.ruleRecords.size]).toEqual([undefined, 0]);
    expect(read.rules).toEqual(state.rules);
  });
});

describe('a verification summary', () => {
  test('of a merge that no policy judged names the policy without a digest', async () => {
    const { event, recorded } = await admitted();
    const about = { registryId: REGISTRY_ID, row: event.row, release: recorded };
    const statement = (judgedBy: ApprovalRecord['judged_by']) => summaryStatement({ ...about, judgedBy });
    expect(statement({})).toHaveProperty('predicate.policy', { uri: 'policy.yml' });
    const policy = event.row.statement_digest;
    expect(statement({ policy })).toHaveProperty('predicate.policy.digest.sha256', policy.slice(7));
  });
});

describe('a release whose evidence holds', () => {
  test('is left out where nobody approved what it puts at risk', async () => {
    const state = await accepted;
    const made = await release;
    const judged = async (given: Parameters<typeof releaseStep>[1]) => {
      const admission = await admitRelease(state, state, releaseStep([made], given), folderOf(made), GROUND);
      return admission.kind === 'admitted' ? 'admitted' : codesOf(admission.findings);
    };
    expect(await judged({})).toBe('admitted');
    expect(await judged({ approval: PUSHED })).toBe('APPROVAL_NO_PULL_REQUEST');
  });
});

describe('a release judged again by history', () => {
  test('stands as it stood', async () => {
    expect(await rechecked()).toBe('admissible');
  });

  test.each([
    ['no record at all', undefined],
    ['a record of another version', '9.9.9'],
  ])('is refused with %s', async (_name, version) => {
    const { written, recorded } = await admitted();
    const other = { ...written.record, releases: [{ ...recorded, version: version ?? '' }] };
    expect(await rechecked({ record: version === undefined ? undefined : other })).toBe('REBUILD_RECORD_MISSING');
  });

  test('is refused where its plugin has no accepted record', async () => {
    expect(await rechecked({ state: { ...(await accepted), plugins: new Map() } })).toBe('RELEASE_PLUGIN_UNKNOWN');
  });

  test('is refused where the policy no longer has its tier', async () => {
    const state = await accepted;
    if (state.policy === undefined) throw new Error('there is a policy');
    const value = { ...state.policy.value, tiers: [{ name: 'other' }] };
    expect(await rechecked({ state: { ...state, policy: { ...state.policy, value } } })).toBe('RELEASE_TIER_UNKNOWN');
  });

  test('is refused where its statement is signed by a key that its plugin does not name', async () => {
    expect(await rechecked({ of: await newRelease(newPublisher()) })).toBe('SIGNER_KEY_UNKNOWN');
  });

  test('is refused where it was admitted before, unless its record says that policy noted that only', async () => {
    const { state, written, recorded } = await admitted();
    expect(await rechecked({ state })).toBe('RELEASE_DIGEST_TAKEN RELEASE_VERSION_TAKEN');
    const by = { kind: 'enforcement', level: 'observe' } as const;
    const softened = [{ code: 'RELEASE_DIGEST_TAKEN', text: 'taken', by }];
    const noted = { ...written.record, releases: [{ ...recorded, softened }] };
    expect(await rechecked({ state, record: noted })).toBe('RELEASE_VERSION_TAKEN');
  });

  test('is refused where its plugin is retired', async () => {
    const retire = step([added(RECORD, record(publisher, { status: 'retired' }), { kind: 'modified' })]);
    const { state, events } = await foldHistory(await accepted, [retire], GROUND);
    expect([outcomes(events), state.plugins.get(PLUGIN)?.record.status]).toEqual([[], 'retired']);
    expect(await rechecked({ state })).toBe('RELEASE_PLUGIN_RETIRED');
  });

  test('shows what its record says was noted, as far as the codes are known', async () => {
    const { written, recorded } = await admitted();
    const by = { kind: 'enforcement', level: 'observe' } as const;
    const softened = ['SDK_UNDECLARED', 'CODE_OF_ANOTHER_TIME'].map((code) => ({ code, text: 'noted', by }));
    const decision = await recheck({ record: { ...written.record, releases: [{ ...recorded, softened }] } });
    if (decision.kind === 'refused') throw new Error('it stands');
    expect(decision.release.review.softened).toMatchObject([
      { finding: { code: 'SDK_UNDECLARED', message: 'noted' }, by },
    ]);
  });
});
