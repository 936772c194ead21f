import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openBranchStore } from '../../../action/publication/branch-store.ts';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import { planPublish } from '../../../action/publication/publication-files.ts';
import { readPublication, type PreviousPublication } from '../../../action/publication/publication-reader.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { publishedDenies, readPublished } from '../../../action/publish/published-state.ts';
import { digestFromHex, digestOf } from '../../../core/digest.ts';
import { parsePluginRecord } from '../../../core/documents/plugin-record.ts';
import { renderAdmissions } from '../../../core/publication/render-publication.ts';
import { INDEX_SHARDS } from '../../../core/publication/shard.ts';
import { recordRow, type Deny, type ReleaseRow } from '../../../core/registry/registry-state.ts';
import { runAction, type ActionResult } from '../../../lab/github/actions/run-action.ts';
import type { RecordedRun } from '../../../lab/github/scene.ts';
import type { Digest } from '../../../registry-schema/generated/types.ts';
import { tufKeyFromPem } from '../../../signing/tuf/tuf-key.ts';
import { value } from '../../fixtures/registry.ts';
import { ACTIONS, REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

const RECORD_PATH = 'plugins/azure_openai_embeddings/plugin.json';
export const PLUGIN = 'azure_openai_embeddings';
export const PERMISSIONS = { contents: 'write', actions: 'read', pull_requests: 'write' } as const;
export type Inputs = Readonly<Record<string, string>>;

/** Any digest: one that is denied needs not be admitted. */
export function digestFor(text: string): Digest {
  return digestFromHex(createHash('sha256').update(text).digest('hex'));
}

/**
 * olive and rex are on call, so is a number that once was wim; one of them may deny three of the ten releases. The releases
 * were written with the keys, for how they came to be admitted is no matter here.
 */
export async function registryWithReleases(): Promise<RevocableRegistry> {
  const registry = await registryOnGitHub({
    policy: (lab) => {
      for (const login of ['rex', 'una']) lab.createUser(login);
      const ids = ['olive', 'rex'].map((login) => `{ id: ${lab.account(login).id}, login: ${login} }`);
      return `on_call: [${ids.join(', ')}, { id: 4000000000, login: wim }]\nrevocation: { max_share: 0.3 }\n`;
    },
  });
  const revocable = new RevocableRegistry(registry);
  await revocable.admit(10);
  return revocable;
}

export interface Asked {
  readonly inputs?: Inputs;
  readonly by?: string;
  readonly run?: Partial<RecordedRun>;
  readonly more?: Partial<Parameters<typeof runAction>[0]>;
}

export class RevocableRegistry implements AsyncDisposable {
  readonly site: RegistryOnGitHub;

  constructor(site: RegistryOnGitHub) {
    this.site = site;
  }

  key(name: string): Promise<string> {
    return readFile(this.site.folder.in(`reg.keys/${name}.pem`), 'utf8');
  }

  root(): Promise<Uint8Array> {
    return readFile(this.site.folder.in('reg/trust/root.json'));
  }

  /** Works on the publication branch with the right to write it. */
  async withStore<T>(work: (store: PublicationStore) => Promise<T>): Promise<T> {
    const { lab } = this.site;
    const remote = lab.cloneUrl(REGISTRY, lab.issueToken({ user: 'olive' }));
    const author = { name: 'olive', email: 'olive@example.com' };
    await using store = await openBranchStore({ remote, branch: 'publication', author, now: () => new Date() });
    return await work(store);
  }

  async admit(count: number): Promise<void> {
    const bytes = await readFile(this.site.folder.in('reg', RECORD_PATH));
    const { value: plugin } = value(parsePluginRecord(bytes, RECORD_PATH));
    const now = new Date();
    const admissions = value(tufKeyFromPem(await this.key('admissions')));
    const snapshot = value(tufKeyFromPem(await this.key('snapshot')));
    const plan = async (previous: PreviousPublication | undefined) => {
      if (previous === undefined) throw new Error('there is none');
      const { state } = value(await readPublished(previous));
      const releases = Array.from({ length: count }, (_, ordinal) => rowOf(ordinal, state.sourceCommit ?? '', now));
      const row = { record: recordRow(plugin, digestOf(bytes)), releases };
      const plugins = new Map([[plugin.plugin_id, row]]);
      const { targets: set } = renderAdmissions({ ...state, plugins, nextOrdinal: count }, { shards: INDEX_SHARDS });
      return planPublish(previous, { change: { set }, keys: { admissions, snapshot }, now });
    };
    const trustedRoot = await this.root();
    await this.withStore(async (store) =>
      value(await writePublication({ store, trustedRoot, depth: 'metadata', message: 'Admit', plan })),
    );
  }

  async denies(): Promise<readonly Deny[]> {
    const trustedRoot = await this.root();
    return this.withStore(async (store) => {
      const previous = value(await readPublication(store, trustedRoot, 'every-target'));
      if (previous === undefined) throw new Error('there is none');
      return value(await publishedDenies(previous)).denies;
    });
  }

  /** Runs `action/revoke` as a run that GitHub has on record, of olive by hand unless told otherwise. */
  async revoke({ inputs = {}, by = 'olive', run, more }: Asked = {}): Promise<ActionResult> {
    const { lab } = this.site;
    const sha = await this.site.tip();
    const recorded = {
      path: '.github/workflows/revoke.yml',
      event: 'workflow_dispatch',
      headSha: sha,
      headBranch: 'main',
      actor: by,
      ...run,
    };
    const runId = lab.recordRun(REGISTRY, recorded);
    return runAction({
      action: ACTIONS.revoke,
      inputs: {
        'revocations-key': await this.key('revocations'),
        'snapshot-key': await this.key('snapshot'),
        reason: 'sends prompts elsewhere',
        ...inputs,
      },
      event: { event: recorded.event, payload: {} },
      github: lab,
      repository: lab.repository(REGISTRY),
      sha: recorded.headSha,
      ref: `refs/heads/${recorded.headBranch}`,
      actor: lab.account(recorded.actor),
      runId,
      runAttempt: recorded.attempt ?? 1,
      token: lab.workflowToken(REGISTRY, PERMISSIONS),
      ...more,
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.site[Symbol.asyncDispose]();
  }
}

function rowOf(ordinal: number, sourceCommit: string, now: Date): ReleaseRow {
  const version = `1.0.${ordinal}`;
  const name = `${PLUGIN}-${version}-py3-none-any.whl`;
  return {
    version,
    ordinal,
    artifact: {
      name,
      url: `https://github.com/acme/embeddings/${name}`,
      size: 1000 + ordinal,
      digest: digestFor(name),
    },
    manifest_digest: digestFor('manifest'),
    sbom_digest: digestFor('sbom'),
    statement_digest: digestFor('statement'),
    admitted_at: `${now.toISOString().slice(0, 19)}Z`,
    source_commit: sourceCommit,
  };
}
