import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import { readArtifact } from '../../../core/artifact/read-artifact.ts';
import { digestFromHex, digestOf } from '../../../core/digest.ts';
import { finding, ok, refused } from '../../../core/finding.ts';
import { findAdmittedRelease } from '../../../core/load/admitted-release.ts';
import { decideLoad, type LoadQuestion } from '../../../core/load/decide-load.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import type { VerifiedHead } from '../../../core/publication/head.ts';
import { expandRevocation } from '../../../core/denies/denies.ts';
import { newRevocation } from '../../fixtures/checkout.ts';
import {
  acceptedState,
  codesOf,
  GROUND,
  json,
  newPublisher,
  newRelease,
  NOW,
  PLUGIN,
  REGISTRY_ID,
  releaseStep,
  resigned,
  value,
} from '../../fixtures/registry.ts';

const RUNS = { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000 };
const publisher = newPublisher();

async function admitted(manifest: object = {}) {
  const release = await newRelease(publisher, { manifest });
  const { state } = await foldHistory(await acceptedState(publisher), [releaseStep([release])], GROUND);
  const plugin = state.plugins.get(PLUGIN);
  const row = plugin?.releases[0];
  if (plugin === undefined || row === undefined || state.policy === undefined) throw new Error('nothing was admitted');
  const question: LoadQuestion = {
    fileName: release.artifact.name,
    digest: release.digest,
    contents: release.evidence.contents,
    release: ok({ pluginId: PLUGIN, record: plugin.record, row }),
    evidence: {
      manifest: release.files.get('PLUGIN_MANIFEST.json'),
      statement: release.files.get('attestations/release.sigstore.json'),
    },
    // Which head it was is for the log; that there is one is what counts here.
    head: ok({} as VerifiedHead),
    denies: [],
    policy: state.policy.value,
    registryId: REGISTRY_ID,
    trust: GROUND.trust,
    publicationIssuedAt: NOW.getTime(),
    at: NOW,
  };
  return { question, release, plugin, row, state };
}

function said(question: LoadQuestion): string {
  const answer = decideLoad(question);
  return answer.verdict === 'allow' ? 'allow' : codesOf(answer.findings);
}

const OTHER = digestFromHex('0'.repeat(64));

describe('a load', () => {
  test('of what was admitted is allowed, with the stricter of the two limits', async () => {
    const { question } = await admitted();
    expect(decideLoad(question)).toMatchObject({ verdict: 'allow', permissions: ['network'], executionLimitMs: 1000 });
    const free = { ...question.policy, tiers: question.policy.tiers.map(({ name }) => ({ name })) };
    expect(decideLoad({ ...question, policy: free })).toMatchObject({ verdict: 'allow', executionLimitMs: null });
  });

  test('lacking anything is refused with the code of what it lacks', async () => {
    const { question, plugin, row, state } = await admitted();
    const contents = value(question.contents);
    const release = (change: object) => ok({ pluginId: PLUGIN, record: plugin.record, row: { ...row, ...change } });
    const deny = (action: 'revoked' | 'quarantined') => [
      expandRevocation(newRevocation({ kind: 'plugin', plugin_id: PLUGIN }, { action }), state),
    ];
    const cases: readonly (readonly [Partial<LoadQuestion>, string])[] = [
      [{ head: refused(finding('PUBLICATION_HEAD_EXPIRED', '')) }, 'PUBLICATION_HEAD_EXPIRED'],
      [{ contents: refused(finding('ARTIFACT_LAYOUT', '')) }, 'ARTIFACT_LAYOUT LOAD_MANIFEST_DIFFERS'],
      [{ release: refused(finding('LOAD_NOT_ADMITTED', '')) }, 'LOAD_NOT_ADMITTED'],
      [
        { release: refused(finding('LOAD_NOT_ADMITTED', '')), denies: deny('revoked') },
        'LOAD_NOT_ADMITTED LOAD_REVOKED',
      ],
      [{ denies: deny('revoked') }, 'LOAD_REVOKED'],
      [{ denies: deny('quarantined') }, 'LOAD_QUARANTINED'],
      [{ denies: [...deny('quarantined'), ...deny('revoked')] }, 'LOAD_REVOKED'],
      [{ release: release({ quarantined: true }) }, 'LOAD_QUARANTINED'],
      [{ release: release({ quarantined: true }), denies: deny('revoked') }, 'LOAD_QUARANTINED LOAD_REVOKED'],
      [{ policy: { ...question.policy, tiers: [] } }, 'LOAD_TIER_UNKNOWN'],
      [{ evidence: { ...question.evidence, manifest: undefined } }, 'LOAD_EVIDENCE_MISSING'],
      [{ evidence: { ...question.evidence, statement: undefined } }, 'LOAD_EVIDENCE_MISSING'],
      [{ evidence: { ...question.evidence, manifest: json({}) } }, 'LOAD_EVIDENCE_CHANGED'],
      [{ evidence: { ...question.evidence, statement: json({}) } }, 'LOAD_EVIDENCE_CHANGED'],
      [{ contents: ok({ ...contents, manifest: undefined }) }, 'LOAD_MANIFEST_DIFFERS'],
      [{ contents: ok({ ...contents, manifest: { member: 'm', bytes: json(1) } }) }, 'MANIFEST_MEMBER_INVALID'],
      [{ contents: ok({ ...contents, sbom: { member: 's', bytes: json(1) } }) }, 'LOAD_SBOM_DIFFERS'],
      [{ contents: ok({ ...contents, sbom: undefined }) }, 'allow'],
      [{ requestedPlugin: 'other' }, 'LOAD_PLUGIN_MISMATCH'],
      [{ requestedPlugin: PLUGIN }, 'allow'],
      [{ registryId: 'other.example' }, 'RELEASE_STATEMENT_MISMATCH'],
      [{ digest: OTHER }, 'ATTESTATION_SUBJECT_DIGEST'],
      [{ release: release({ sbom_digest: OTHER }) }, 'ATTESTATION_SUBJECT_DIGEST LOAD_SBOM_DIFFERS'],
      [{ release: release({ version: '1.0.1' }) }, 'RELEASE_STATEMENT_MISMATCH'],
      [{ release: release({ admitted_at: '2027-06-01T00:00:00Z' }) }, 'SIGNER_KEY_EXPIRED'],
      [{ release: ok({ pluginId: PLUGIN, record: { ...plugin.record, publishers: [] }, row }) }, 'SIGNER_KEY_UNKNOWN'],
    ];
    expect(cases.map(([change]) => said({ ...question, ...change }))).toEqual(cases.map(([, codes]) => codes));
  });

  test('after the review of its tier is overdue has what both tiers have, and is told as of the one below', async () => {
    const { question } = await admitted({ permissions: ['network'], limits: { execution_ms: 900 } });
    const [granted] = question.policy.tiers;
    if (granted === undefined) throw new Error('a policy has a tier');
    const loaded = (below: Partial<typeof granted>, at: string) => {
      const policy = { ...question.policy, tiers: [granted, { name: 'below', ...below }] };
      const answer = decideLoad({ ...question, policy, at: new Date(at) });
      return answer.verdict === 'allow' ? [answer.tier, answer.permissions, answer.executionLimitMs] : [];
    };
    const strict = { permissions: [], max_limits: { execution_ms: 100 } };
    expect(loaded(strict, '2026-09-01T23:59:59Z')).toEqual(['vetted', ['network'], 900]);
    expect(loaded(strict, '2026-09-02T00:00:00Z')).toEqual(['below', [], 100]);
    expect(loaded({ permissions: ['network'] }, '2026-09-02T00:00:00Z')).toEqual(['below', ['network'], 900]);
    expect(loaded({ max_limits: { execution_ms: 9000 } }, '2026-09-02T00:00:00Z')).toEqual(['below', ['network'], 900]);
    expect(loaded({ ...strict, enforcement: 'observe' }, '2026-09-02T00:00:00Z')).toEqual(['below', [], 100]);
  });

  test('of a plugin that nobody wrote is refused until somebody reinstates it', async () => {
    expect(said((await admitted({ origin: 'synthesized' })).question)).toBe('LOAD_QUARANTINED');
    expect(said((await admitted({ origin: 'human' })).question)).toBe('allow');
  });

  test('whose admitted manifest allows more than the one inside is refused', async () => {
    const { question, release, plugin, row } = await admitted();
    const wider = await resigned(release, publisher, {
      'PLUGIN_MANIFEST.json': (text) => text.replace('api.example.com', 'evil.example.com'),
    });
    const manifest = wider.files.get('PLUGIN_MANIFEST.json') ?? new Uint8Array();
    const statement = wider.files.get('attestations/release.sigstore.json');
    const changed = {
      ...row,
      manifest_digest: digestOf(manifest),
      statement_digest: digestOf(statement ?? new Uint8Array()),
    };
    const asked = {
      ...question,
      evidence: { manifest, statement },
      release: ok({ pluginId: PLUGIN, record: plugin.record, row: changed }),
    };
    expect(said(asked)).toBe('LOAD_MANIFEST_DIFFERS');
    const unreadable = { ...changed, manifest_digest: digestOf(json(1)) };
    expect(
      said({
        ...asked,
        evidence: { manifest: json(1), statement },
        release: ok({ pluginId: PLUGIN, record: plugin.record, row: unreadable }),
      }),
    ).toBe('ATTESTATION_SUBJECT_DIGEST MANIFEST_MEMBER_INVALID');
  });

  test('never throws, and allows nothing arbitrary', async () => {
    const { question, release } = await admitted();
    const bytes = fc.option(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => Buffer.from(text)),
      ),
      { nil: undefined },
    );
    const contents = fc.uint8Array().map((given) => readArtifact('a.tgz', bytesSource(given)));
    const asked = fc.record({
      manifest: bytes,
      statement: bytes,
      artifact: contents,
      isOwn: fc.boolean(),
      requestedPlugin: fc.string(),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ manifest, statement, artifact, isOwn, requestedPlugin }) => {
        const read = isOwn ? release.evidence.contents : await artifact;
        const answer = decideLoad({ ...question, contents: read, evidence: { manifest, statement }, requestedPlugin });
        expect(answer.verdict).toBe('deny');
      }),
      RUNS,
    );
  });
});

describe('the row of a release', () => {
  test('is found by plugin and digest together, and by neither alone', async () => {
    const { plugin, row } = await admitted();
    const shard = { schema_version: 1, shard: '00', plugins: [{ plugin_id: PLUGIN, ...plugin }] } as const;
    const find = (id: string, digest = row.artifact.digest) => findAdmittedRelease(shard, id, digest).kind;
    expect([find(PLUGIN), find('other'), find(PLUGIN, OTHER)]).toEqual(['ok', 'refused', 'refused']);
    expect(findAdmittedRelease(undefined, PLUGIN, row.artifact.digest).kind).toBe('refused');
  });
});
