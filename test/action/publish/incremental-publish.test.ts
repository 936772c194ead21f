import { cpSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { readHistory } from '../../../action/publish/history.ts';
import { revoke } from '../../../action/revoke/revoke.ts';
import { digestOf, hexOf } from '../../../core/digest.ts';
import { HOUR_IN_MS } from '../../../core/time.ts';
import { renderAdmissions } from '../../../core/publication/render-publication.ts';
import type { PluginState } from '../../../core/registry/registry-state.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { filesOf, LISTED, previousOf, publishedOf, rebuilt } from '../../fixtures/listed-registry.ts';
import { newRelease, outcomes, POLICY, PUSHED, record, resigned, value, verdict } from '../../fixtures/registry.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 3 : 24;
const IDS = ['text_redaction', 'other', 'third', 'fourth'] as const;

const plugin = fc.constantFrom(...IDS);
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('release' as const), plugin, version: fc.integer({ min: 0, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('record' as const),
      plugin,
      status: fc.constantFrom('active', 'retired'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stolen' as const), plugin, from: plugin }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pushed' as const), plugin }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deny' as const), plugin }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merged-deny' as const), plugin }) },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
/** What happens between two publishes. */
const history = fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

/** A registry with two publications of the same history: one that grows by what changes, one that is written whole. */
class Twins {
  readonly checkout: Checkout;
  readonly #released = new Map<string, Awaited<ReturnType<typeof newRelease>>>();
  #count = 0;

  constructor(checkout: Checkout) {
    this.checkout = checkout;
    cpSync(checkout.directory, checkout.folder.in('whole'), { recursive: true });
  }

  get whole(): Checkout['store'] {
    return directoryStore({ directory: this.checkout.folder.in('whole') });
  }

  async happen(event: Act): Promise<void> {
    const { checkout } = this;
    this.#count += 1;
    if (event.kind === 'record') {
      const { plugin: id, status } = event;
      checkout.commit({ [`plugins/${id}/plugin.json`]: record(checkout.publisher, { plugin_id: id, status }) });
    } else if (event.kind === 'release') {
      const { plugin: pluginId, version } = event;
      const release = await newRelease(checkout.publisher, {
        pluginId,
        version: `1.0.${version}`,
        content: `${this.#count}`,
      });
      checkout.commitRelease(release);
      this.#released.set(pluginId, release);
    } else if (event.kind === 'stolen') {
      const release = this.#released.get(event.from);
      if (release === undefined) return;
      const renamed = (text: string) => text.replaceAll(event.from, event.plugin);
      const edits = { 'release.json': renamed, 'PLUGIN_MANIFEST.json': renamed };
      checkout.commitRelease({
        ...(await resigned(release, checkout.publisher, edits)),
        folder: renamed(release.folder),
      });
    } else if (event.kind === 'pushed') {
      const path = `plugins/${event.plugin}/plugin.json`;
      const commit = checkout.commit({
        [path]: record(checkout.publisher, { plugin_id: event.plugin, owners: ['@evil'] }),
      });
      checkout.approvals.set(commit, PUSHED);
      checkout.commit({ [path]: record(checkout.publisher, { plugin_id: event.plugin }) });
    } else await this.#deny(event);
  }

  async #deny({ kind, plugin: id }: Extract<Act, { kind: 'deny' | 'merged-deny' }>): Promise<void> {
    const { checkout } = this;
    const release = this.#released.get(id);
    if (release === undefined) return;
    const revocation = newRevocation({ kind: 'digest', digest: release.digest }, { reason: `reason ${this.#count}` });
    if (kind === 'merged-deny')
      checkout.commit({ [`revocations/${revocation.id}.json`]: Buffer.from(JSON.stringify(revocation)) });
    else {
      value(await checkout.revoke(revocation));
      const { root: trustedRoot, now, keys } = checkout;
      value(await revoke({ store: this.whole, trustedRoot, keys, revocations: [revocation], anyway: true, now }));
    }
  }

  /** What became of the commits since, by the one and by the other. */
  async publish(): Promise<readonly (readonly string[])[]> {
    const { checkout } = this;
    checkout.now = new Date(checkout.now.getTime() + HOUR_IN_MS);
    const listed = value(await checkout.publish(LISTED));
    const whole = value(await checkout.publish({ store: this.whole }));
    return [outcomes(listed.events), outcomes(whole.events)];
  }

  async pluginsOf(store: Checkout['store']): Promise<unknown> {
    const { root } = this.checkout;
    const { state } = await publishedOf({ store, root });
    const plain = [...state.plugins].map(([id, each]): [string, PluginState] => [id, withoutSummaries(each)]);
    return {
      plugins: new Map(plain.sort(([one], [other]) => (one < other ? -1 : 1))),
      rules: state.rules,
      halts: state.halts,
    };
  }
}

/** Signatures with the head's key are never the same twice. */
function withoutSummaries({ record: row, releases }: PluginState): PluginState {
  return { record: row, releases: releases.map(({ vsa: _vsa, ...rest }) => rest) };
}

test('work by work or all at once, the same is decided and the same bytes are published', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.constantFrom(256, 1024, 4096), async (rounds, shards) => {
      await using checkout = await newCheckout(POLICY, shards);
      const twins = new Twins(checkout);
      for (const round of rounds) {
        for (const event of round) await twins.happen(event);
        const [listed, whole] = await twins.publish();
        expect(listed).toEqual(whole);
      }
      expect(await twins.pluginsOf(checkout.store)).toEqual(await twins.pluginsOf(twins.whole));
      const { state, revocationEntries: publishedDenies } = await publishedOf(checkout);
      const { objects } = checkout.repository;
      // Entries of the branch count in the catalogue before key R has published them.
      const entries = value(await readHistory({ history: objects, tip: await objects.resolve('main') }, state));
      const { targets, files } = renderAdmissions(entries.expandAll(state), { shards, ...LISTED, publishedDenies });
      const signed = [...(await previousOf(checkout)).metadata.targets].filter(([, { role }]) => role === 'admissions');
      const published = new Map(signed.map(([path, { sha256 }]) => [path, sha256]));
      for (const [path, bytes] of targets) expect([path, published.get(path)]).toEqual([path, hexOf(digestOf(bytes))]);
      const stored = filesOf(checkout);
      expect([...files.keys()].filter((path) => !stored.has(path))).toEqual([]);
      expect(verdict(await rebuilt(checkout))).toBe('ok');
    }),
    { numRuns: RUNS },
  );
}, 600_000);
