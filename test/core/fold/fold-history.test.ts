import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { readPublication } from '../../../core/publication/read-publication.ts';
import { renderAdmissions, renderRevocations } from '../../../core/publication/render-publication.ts';
import { MAX_CHANGED_FILES, type Change } from '../../../core/registry/change.ts';
import { readChangeSet } from '../../../core/registry/change-set.ts';
import { classifyPath } from '../../../core/registry/registry-path.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import { renderPublishReport } from '../../../core/report/publish-report.ts';
import {
  acceptedState,
  added,
  CHANNEL,
  GROUND,
  modified,
  newPublisher,
  newRelease,
  ORIGIN,
  outcomes,
  PLUGIN,
  POLICY,
  POLICY_OF_PUSHES,
  PUSHED,
  record,
  REGISTRY_ID,
  releaseStep,
  step,
  value,
  FEW_SHARDS,
} from '../../fixtures/registry.ts';

const RUNS = { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000 };
const publisher = newPublisher();
const accepted = acceptedState(publisher);
const NOTHING = emptyState(REGISTRY_ID, CHANNEL);

describe('history', () => {
  test('begins with rules that nobody approved but whoever signed the root', async () => {
    const { state, events } = await foldHistory(
      NOTHING,
      [step([added('policy.yml', POLICY)], { isFirst: true, approval: PUSHED })],
      GROUND,
    );
    expect(events).toEqual([]);
    expect([state.policy?.value.tiers[0]?.name, state.halts]).toEqual(['vetted', []]);
  });

  test('that begins later than its first commit accepts no rules', async () => {
    const { state, events } = await foldHistory(NOTHING, [step([added('policy.yml', POLICY)])], GROUND);
    expect(outcomes(events)).toEqual(['halted: APPROVAL_RULES_UNACCEPTED']);
    expect(state.policy).toBeUndefined();
  });

  test('that begins without a policy admits nothing', async () => {
    const release = await newRelease(publisher);
    const first = releaseStep([release], { isFirst: true });
    const { events } = await foldHistory(NOTHING, [first, releaseStep([release])], GROUND);
    expect(outcomes(events)).toEqual(['left-out: APPROVAL_RULES_UNACCEPTED', 'left-out: APPROVAL_RULES_UNACCEPTED']);
  });

  test('that begins with a release beside the rules admits only rules', async () => {
    const release = await newRelease(publisher);
    const first = releaseStep([release], { isFirst: true });
    const rules = [added('policy.yml', POLICY), added(`plugins/${PLUGIN}/plugin.json`, record(publisher))];
    const { state, events } = await foldHistory(NOTHING, [{ ...first, changes: [...rules, ...first.changes] }], GROUND);
    expect(outcomes(events)).toEqual(['left-out: CHANGE_MIXED']);
    expect(state.plugins.get(PLUGIN)?.releases).toEqual([]);
  });

  test('admits what nobody wrote, and quarantines it at once', async () => {
    const [made, written] = await Promise.all([
      newRelease(publisher, { version: '1.0.0', manifest: { origin: 'synthesized' } }),
      newRelease(publisher, { version: '1.0.1', manifest: { origin: 'human' } }),
    ]);
    const { state, events } = await foldHistory(await accepted, [releaseStep([made, written])], GROUND);
    expect(outcomes(events)).toEqual(['admitted', 'admitted']);
    expect(state.plugins.get(PLUGIN)?.releases.map(({ quarantined }) => quarantined)).toEqual([true, undefined]);
    const { targets } = renderAdmissions(state, FEW_SHARDS);
    const rows: unknown = JSON.parse(Buffer.from(targets.get('registry.json') ?? []).toString());
    expect(rows).toMatchObject({ allowlist: [{ version: '1.0.0', quarantined: true }, { version: '1.0.1' }] });
    const read = value(readPublication(new Map([...targets, ['revocations.json', renderRevocations(state)]])));
    expect(read.plugins.get(PLUGIN)?.releases).toEqual(state.plugins.get(PLUGIN)?.releases);
    const report = { kind: 'published' as const, version: 1, sourceCommit: 'c', events, pendingDenies: [] };
    expect(renderPublishReport(report).match(/.*enters quarantined.*/g)).toEqual([
      expect.stringContaining('1&#46;0&#46;0'),
    ]);
  });

  test('gives each admitted release a number of its own, with who approved it', async () => {
    const releases = await Promise.all(
      ['1.0.0', '1.0.1', '1.0.2'].map((version) => newRelease(publisher, { version })),
    );
    const [one, two, three] = releases;
    if (!one || !two || !three) throw new Error('three were made');
    const last = releaseStep([three]);
    const { state } = await foldHistory(await accepted, [releaseStep([one, two]), last], GROUND);
    const rows = state.plugins.get(PLUGIN)?.releases ?? [];
    expect(rows.map(({ ordinal, version }) => [ordinal, version])).toEqual([
      [0, '1.0.0'],
      [1, '1.0.1'],
      [2, '1.0.2'],
    ]);
    expect(rows[2]).toMatchObject({
      source_commit: last.commit,
      approvals: [{ login: 'approver', id: 11 }],
      admitted_at: '2026-03-01T12:00:00Z',
    });
    expect([state.nextOrdinal, state.sourceCommit]).toEqual([3, last.commit]);
  });

  test('leaves the state that it started from as it was', async () => {
    const before = await acceptedState(publisher);
    // A clone of a Buffer is none.
    const shown = () => ({ ...before, owners: [...before.owners.keys()] });
    const copy = structuredClone(shown());
    await foldHistory(
      before,
      [releaseStep([await newRelease(publisher)]), step([modified('CODEOWNERS', '')], { approval: PUSHED })],
      GROUND,
    );
    expect(shown()).toEqual(copy);
  });

  test('where a release is left out goes on with the next', async () => {
    const stranger = await newRelease(newPublisher());
    const release = await newRelease(publisher, { version: '1.0.1' });
    const { events } = await foldHistory(await accepted, [releaseStep([stranger, release])], GROUND);
    expect(outcomes(events)).toEqual(['left-out: SIGNER_KEY_UNKNOWN', 'admitted']);
  });

  test('whose artifact nobody looked for admits nothing', async () => {
    const release = await newRelease(publisher);
    const { events } = await foldHistory(await accepted, [releaseStep([release], { artifacts: new Map() })], GROUND);
    expect(outcomes(events)).toEqual(['left-out: RELEASE_ARTIFACT_UNREACHABLE']);
  });

  test('under a policy of pushes needs nobody, and says so', async () => {
    const state = await acceptedState(publisher, POLICY_OF_PUSHES);
    const { events } = await foldHistory(
      state,
      [releaseStep([await newRelease(publisher)], { approval: PUSHED })],
      GROUND,
    );
    expect(events[0]?.kind === 'admitted' && events[0].row.approvals).toBeUndefined();
  });

  test('forgets a rule that was accepted away, and takes its absence for what was accepted', async () => {
    const gone: Change = { path: 'CODEOWNERS', kind: 'deleted', mode: '000000', size: 0 };
    const { state } = await foldHistory(await accepted, [step([gone])], GROUND);
    expect(state.rules.has('CODEOWNERS')).toBe(false);
    const { events } = await foldHistory(
      state,
      [step([added('CODEOWNERS', '')], { approval: PUSHED }), step([gone], { approval: PUSHED })],
      GROUND,
    );
    expect(outcomes(events)).toEqual(['halted: APPROVAL_NO_PULL_REQUEST']);
  });

  test(`is judged by origins as accepted: one that a step adds counts from the next (${ORIGIN})`, async () => {
    const release = await newRelease(publisher, { url: 'https://new.example.com/a.tgz' });
    const wider = step([modified('policy.yml', POLICY.replace(`[${ORIGIN}]`, `[${ORIGIN}, https://new.example.com]`))]);
    expect(outcomes((await foldHistory(await accepted, [releaseStep([release]), wider], GROUND)).events)).toEqual([
      'left-out: RELEASE_ORIGIN_FORBIDDEN',
    ]);
    expect(outcomes((await foldHistory(await accepted, [wider, releaseStep([release])], GROUND)).events)).toEqual([
      'admitted',
    ]);
  });
});

const path = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'policy.yml',
    'CODEOWNERS',
    '.gitmodules',
    'trust/a',
    'README.md',
    'plugins/p/plugin.json',
    'revocations/r.json',
  ),
  fc
    .tuple(fc.constantFrom('plugins/p/releases/1.0.0/', 'plugins/', 'trust/', 'revocations/', '.github/'), fc.string())
    .map((parts) => parts.join('')),
  fc
    .constantFrom('release.json', 'PLUGIN_MANIFEST.json', 'sbom.cdx.json', 'x/../y')
    .map((file) => `plugins/p/releases/1.0.0/${file}`),
);
const bytes = fc.oneof(
  fc.uint8Array(),
  fc.json().map((text) => Buffer.from(text)),
  fc.constantFrom(POLICY, '{}', '').map((text) => Buffer.from(text)),
);
const change: fc.Arbitrary<Change> = fc
  .record({
    path,
    kind: fc.constantFrom('added', 'modified', 'deleted', 'type-changed'),
    mode: fc.constantFrom('100644', '100755', '120000', '160000', '000000', ''),
    size: fc.nat(),
    bytes: fc.option(bytes, { nil: undefined }),
  })
  .map(({ bytes: content, ...rest }) => (content === undefined ? rest : { ...rest, bytes: content }));

describe('never throws:', () => {
  test('sorting a path', () => {
    fc.assert(
      fc.property(path, (given) => {
        expect(classifyPath(given)).toHaveProperty('kind');
      }),
      RUNS,
    );
  });

  test('sorting a change, whose every finding has a code and one line', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const set = readChangeSet(changes);
        for (const { message } of set.findings) expect(message).not.toMatch(/\p{Cc}/u);
        expect(changes.length).toBeLessThan(MAX_CHANGED_FILES);
      }),
      RUNS,
    );
  });

  test('folding history, in which nothing arbitrary is ever admitted', async () => {
    const state = await accepted;
    const steps = fc.array(fc.tuple(fc.array(change, { maxLength: 6 }), fc.boolean()), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(steps, async (made) => {
        const history = made.map(([changes, isPushed]) => step(changes, isPushed ? { approval: PUSHED } : {}));
        const folded = await foldHistory(state, history, GROUND);
        expect(folded.events.filter(({ kind }) => kind === 'admitted')).toEqual([]);
        expect(folded.state.nextOrdinal).toBe(0);
      }),
      RUNS,
    );
  });
});
