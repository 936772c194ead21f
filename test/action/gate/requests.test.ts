import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../../core/digest.ts';
import { ok, type Outcome } from '../../../core/finding.ts';
import type { ReleaseRow } from '../../../core/registry/registry-state.ts';
import { newPublisher, newRelease, PLUGIN, record } from '../../fixtures/registry.ts';
import {
  approvalScene,
  AT,
  REGISTRY,
  type ApprovalScene,
  type Asking,
  type ScenePull,
} from '../github/approval-scene.ts';

// The workflow's token has a thousand requests an hour for all runs of a repository: what the check asks for must not grow
// with how many plugins a change is about.

const PLUGINS = 50;
const FILES = 300;
const MOST = 60;

let scene: ApprovalScene;
let pull: ScenePull;
let template: ReadonlyMap<string, Uint8Array>;
const commits = new Map<string, string>();
beforeAll(async () => {
  scene = await approvalScene();
  const publisher = newPublisher();
  template = (await newRelease(publisher)).files;
  const ids = Array.from({ length: PLUGINS }, (_, index) => `plugin_${index}`);
  const records = ids.map(
    (id) => [`plugins/${id}/plugin.json`, Buffer.from(record(publisher, { plugin_id: id }))] as const,
  );
  await scene.lab.push(REGISTRY, { as: 'olive', files: Object.fromEntries(records) });
  for (const id of ids) commits.set(id, await scene.lab.push(REGISTRY, { as: 'olive', files: released(id, '1.0.0') }));
  const proposed = ids.map((id) => released(id, '1.0.1')).reduce((all, each) => ({ ...all, ...each }), {});
  const more = FILES - Object.keys(proposed).length;
  for (let index = 0; index < more; index += 1) proposed[`docs/page-${index}.md`] = `${index}\n`;
  pull = await scene.propose('wim', { files: proposed });
  await scene.review(pull.number);
}, 60_000);
afterAll(() => scene[Symbol.asyncDispose]());

/** A release of any plugin: as much is asked about one that is refused. */
function released(id: string, version: string): Record<string, string> {
  const files = [...template].map(([name, bytes]): [string, string] => {
    const text = Buffer.from(bytes).toString('utf8').replaceAll(PLUGIN, id).replaceAll('1.0.0', version);
    return [`plugins/${id}/releases/${version}/${name}`, text];
  });
  return Object.fromEntries(files);
}

/** How many requests the check makes with either token. */
async function asked(options?: Asking): Promise<number> {
  const { tokens } = scene.lab.world;
  const used = () =>
    [scene.token, scene.membersToken].reduce((sum, token) => sum + (tokens.get(token)?.quota.used ?? 0), 0);
  const before = used();
  await scene.check(pull.number, options);
  return used() - before;
}

test(`of ${FILES} files over ${PLUGINS} plugins, each merged by another commit, the check asks under ${MOST} times`, async () => {
  const changed = await scene.as('olive').pulls.get({ ...AT, pull_number: pull.number });
  expect(changed.data.changed_files).toBe(FILES);
  expect(await asked()).toBeLessThan(MOST);
});

test('with the publication, which says who brought the last release, it asks as often as about one plugin', async () => {
  const submitted_by = scene.lab.account('olive').id;
  const rows = (id: string): Promise<Outcome<readonly ReleaseRow[]>> => {
    const files = released(id, '1.0.0');
    const digest = (name: string) => digestOf(Buffer.from(files[`plugins/${id}/releases/1.0.0/${name}`] ?? ''));
    const artifact = { name: 'a.whl', url: 'https://example.com/a.whl', size: 1, digest: digest('release.json') };
    const row: ReleaseRow = {
      version: '1.0.0',
      ordinal: 1,
      artifact,
      manifest_digest: digest('PLUGIN_MANIFEST.json'),
      sbom_digest: digest('sbom.cdx.json'),
      statement_digest: digest('attestations/release.sigstore.json'),
      admitted_at: '2026-01-01T00:00:00Z',
      source_commit: commits.get(id) ?? '',
      submitted_by,
    };
    return Promise.resolve(ok([row]));
  };
  const sourceCommit = [...commits.values()].at(-1) ?? '';
  const published = () => Promise.resolve(ok({ sourceCommit, rows }));
  expect(await asked({ published })).toBeLessThan(12);
});
