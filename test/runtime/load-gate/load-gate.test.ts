import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planRevoke } from '../../../action/publication/publication-files.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { renderRevocations } from '../../../core/publication/render-publication.ts';
import { isDecision } from '../../../registry-schema/generated/validators.js';
import { finding, refused } from '../../../core/finding.ts';
import { openJournal } from '../../../runtime/journal/journal.ts';
import { verifyJournal } from '../../../runtime/journal/verify-journal.ts';
import { load } from '../../../runtime/load-gate/load-gate.ts';
import { recordDecision } from '../../../runtime/load-gate/record-decision.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { verifyWhole } from '../../../runtime/load-gate/verify-whole.ts';
import { newCheckout, type Checkout } from '../../fixtures/checkout.ts';
import {
  CHANNEL,
  codesOf,
  newRelease,
  POLICY,
  RECORD,
  record,
  REGISTRY_ID,
  value,
  verdict,
} from '../../fixtures/registry.ts';

async function published(): Promise<Checkout> {
  const checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish());
  return checkout;
}

async function facts(checkout: Checkout, cache = 'cache') {
  const publication = value(await checkout.client({ cacheDir: checkout.folder.in(cache) }).refresh());
  return readPublicationFacts(publication, checkout.now);
}

describe('a publication as a whole', () => {
  test('verifies with every target, the head and all evidence', async () => {
    await using checkout = await published();
    expect(value(await verifyWhole(value(await facts(checkout)))).releases).toBe(1);
  });

  test('does not where any evidence is gone or another', async () => {
    await using checkout = await published();
    const folder = join(checkout.directory, 'evidence/sha256');
    for (const [index, name] of (await readdir(folder)).entries()) {
      const bytes = await readFile(join(folder, name));
      await writeFile(join(folder, name), 'x');
      expect((await verifyWhole(value(await facts(checkout, `a-${index}`)))).kind).toBe('refused');
      await rm(join(folder, name));
      expect((await verifyWhole(value(await facts(checkout, `b-${index}`)))).kind).toBe('refused');
      await writeFile(join(folder, name), bytes);
    }
    expect((await verifyWhole(value(await facts(checkout)))).kind).toBe('ok');
  });

  test('does not where a target is gone', async () => {
    await using checkout = await published();
    await rm(join(checkout.directory, 'targets/index'), { recursive: true });
    expect(verdict(await verifyWhole(value(await facts(checkout))))).toContain('PUBLICATION_');
  });

  test.each([
    ['registry', { registryId: 'other.example', channel: CHANNEL }, 'PUBLICATION_WRONG_REGISTRY'],
    ['channel', { registryId: REGISTRY_ID, channel: 'beta' }, 'PUBLICATION_WRONG_CHANNEL'],
  ])('whose revocations are of another %s gives no facts', async (_name, of, code) => {
    await using checkout = await published();
    const { keys, now, store, root: trustedRoot } = checkout;
    const revocations = renderRevocations({ ...of, denies: [] });
    value(
      await writePublication({
        store,
        trustedRoot,
        depth: 'metadata',
        message: 'Of another',
        plan: async (previous) => {
          if (previous === undefined) throw new Error('nothing is published');
          return planRevoke(previous, { revocations, keys, now });
        },
      }),
    );
    expect(verdict(await facts(checkout))).toBe(code);
    expect((await checkout.publish()).kind).toBe('refused');
  });
});

describe('a grant whose review is overdue', () => {
  const DUE = new Date('2026-03-01T23:00:00Z');
  const OVERDUE = new Date('2026-03-02T01:00:00Z');

  test('has fallen on the host, and a clock set back does not raise it again', async () => {
    const below = '  - name: below\n    permissions: []\n    max_limits: { execution_ms: 50 }\n';
    await using checkout = await newCheckout(POLICY.replace('artifact_origins', `${below}artifact_origins`));
    const tier = { name: 'vetted', review_by: '2026-03-01' };
    checkout.commit({ [RECORD]: record(checkout.publisher, { tier }) });
    const release = await newRelease(checkout.publisher);
    checkout.commitRelease(release);
    value(await checkout.publish());
    const path = checkout.folder.in(release.artifact.name);
    await writeFile(path, release.artifact.bytes);
    const decided = async (now: Date, how: 'refresh' | 'loadCached') => {
      checkout.now = now;
      const read = await readPublicationFacts(value(await checkout.client()[how]()), now);
      const { decision } = await load({ path, fileName: release.artifact.name, facts: read, now, auditLog: 'log-1' });
      return [decision.verdict, decision.tier, decision.permissions, decision.execution_limit_ms];
    };
    expect(await decided(DUE, 'refresh')).toEqual(['allow', 'vetted', ['network'], 1000]);
    expect(await decided(OVERDUE, 'refresh')).toEqual(['allow', 'below', [], 50]);
    expect(await decided(DUE, 'loadCached')).toEqual(['allow', 'below', [], 50]);
  });
});

describe('a tier that bounds the age of the publication', () => {
  test.each([
    ['observe', ['allow', ['PUBLICATION_STALE'], '']],
    ['warn', ['allow', ['PUBLICATION_STALE'], '']],
    ['enforce', ['deny', undefined, 'PUBLICATION_STALE']],
  ])('and says %s: an older one gives %j', async (enforcement, expected) => {
    const bound = `enforcement: ${enforcement}\n    max_publication_age_hours: 2\n    permissions`;
    await using checkout = await newCheckout(POLICY.replace('permissions', bound));
    const release = await newRelease(checkout.publisher);
    checkout.commitRelease(release);
    value(await checkout.publish());
    const path = checkout.folder.in(release.artifact.name);
    await writeFile(path, release.artifact.bytes);
    const decided = async (hours: number) => {
      checkout.now = new Date(checkout.now.getTime() + hours * 3_600_000);
      const given = { path, fileName: release.artifact.name, now: checkout.now, auditLog: 'log-1' };
      const { decision, findings } = await load({ ...given, facts: await facts(checkout) });
      expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(true);
      return [decision.verdict, decision.would_deny, codesOf(findings)];
    };
    expect(await decided(2)).toEqual(['allow', enforcement === 'enforce' ? undefined : [], '']);
    expect(await decided(1)).toEqual(expected);
  });
});

describe('a decision', () => {
  test.each([
    ['of a file that is not there', 'nowhere.tgz', undefined, 'LOAD_UNREADABLE'],
    ['without a manifest to name the plugin', 'plain.tgz', undefined, 'ARTIFACT_NOT_GZIP LOAD_NOT_ADMITTED'],
    ['under a name that is none', 'plain.tgz', '../other', 'ARTIFACT_NOT_GZIP LOAD_NOT_ADMITTED'],
  ])('%s is a deny that its schema accepts', async (_name, file, pluginId, codes) => {
    await using checkout = await published();
    await writeFile(checkout.folder.in('plain.tgz'), 'x');
    const request = {
      path: checkout.folder.in(file),
      fileName: file,
      facts: await facts(checkout),
      now: checkout.now,
      auditLog: 'log-1',
    };
    const { decision, findings } = await load(pluginId === undefined ? request : { ...request, pluginId });
    expect([decision.verdict, decision.plugin_id, codesOf(findings)]).toEqual(['deny', 'unknown', codes]);
    expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(true);
  });

  test('is recorded before it is given', async () => {
    await using checkout = await published();
    const path = checkout.folder.in('logs/decisions.ndjson');
    const journal = openJournal({ path });
    const decided = await load({
      path: '/nowhere',
      fileName: 'a.tgz',
      facts: await facts(checkout),
      now: checkout.now,
      auditLog: 'log-1',
    });
    expect(await recordDecision(journal, decided)).toEqual(decided);
    await journal.close();
    const lines = (await readFile(path, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).body).slice(1)).toEqual([decided.decision]);
    expect((await verifyJournal([path])).kind).toBe('ok');
  });

  test('that cannot be recorded is a deny', async () => {
    await using checkout = await published();
    const release = await newRelease(checkout.publisher);
    const path = checkout.folder.in(release.artifact.name);
    await writeFile(path, release.artifact.bytes);
    const decided = await load({
      path,
      fileName: release.artifact.name,
      facts: await facts(checkout),
      now: checkout.now,
      auditLog: 'log-1',
    });
    expect(decided.decision.verdict).toBe('allow');
    const folder = checkout.folder.in('folder');
    await mkdir(folder);
    const journal = openJournal({ path: folder });
    const { decision, findings } = await recordDecision(journal, decided);
    await journal.close();
    expect([decision.verdict, decision.permissions, decision.execution_limit_ms]).toEqual(['deny', [], null]);
    expect(codesOf(findings)).toBe('LOAD_UNRECORDED');
    expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(true);
  });

  test('about more than a line can say holds what fits, and stays valid', async () => {
    await using checkout = await published();
    const many = Array.from({ length: 5000 }, () => finding('LOAD_UNREADABLE', `${'"\\'.repeat(999)}x\ud83d\ude00`));
    const [first = finding('LOAD_UNREADABLE', ''), ...rest] = many;
    const request = { path: '/nowhere', fileName: 'a.tgz', now: checkout.now, auditLog: 'log-1' };
    const decided = await load({ ...request, facts: refused(first, ...rest) });
    const path = checkout.folder.in('decisions.ndjson');
    await writeFile(checkout.folder.in('a.tgz'), 'x');
    const journal = openJournal({ path });
    expect(await recordDecision(journal, decided)).toEqual(decided);
    await journal.close();
    expect(isDecision(JSON.parse(JSON.stringify(decided.decision)))).toBe(true);
  });
});
