import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../../../core/digest.ts';
import type { Finding } from '../../../core/finding.ts';
import type { SignerIdentity } from '../../../core/identity/signer-identity.ts';
import type { ActionResult } from '../../../lab/github/actions/run-action.ts';
import { keySigner, type KeySigner } from '../../../signing/key-signer.ts';
import { BUILDER_ID, type Subject } from '../../core/evidence/evidence-bench.ts';
import { newArtifact, newRelease, record, resigned, type Release, type ReleaseWish } from '../../fixtures/registry.ts';
import { REGISTRY, REGISTRY_ID, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

export const PLUGIN_ID = 'azure_openai_embeddings';

export interface PolicyParts {
  /** Members of the tier `vetted`, as YAML. */
  readonly tier?: string;
  /** Further tiers below it, as YAML. */
  readonly below?: readonly string[];
  readonly quorum?: string;
  /** Identities of the builder `ci/example`, or that the publisher's own count; none is listed where left out. */
  readonly builder?: readonly SignerIdentity[];
  /** Identities of the platform itself. */
  readonly platform?: readonly SignerIdentity[];
  /** Who signs for each third party. */
  readonly attestors?: Readonly<Record<string, KeySigner>>;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A registry on the lab's GitHub, its policy set as a test wants it, its pull requests judged by the bundled gate. */
export class JudgedRegistry implements AsyncDisposable {
  readonly github: RegistryOnGitHub;
  readonly publisher: KeySigner;
  #count = 0;

  constructor(github: RegistryOnGitHub, publisher: KeySigner) {
    this.github = github;
    this.publisher = publisher;
  }

  #named(login: string): string {
    return `{ id: ${this.github.lab.account(login).id}, login: ${login} }`;
  }

  /** Puts a policy and other files on the protected branch, past everybody: the gate judges by what stands there. */
  async standing(parts: PolicyParts, files: Files = {}): Promise<void> {
    const { tier = '', below = [], quorum = '[]', builder, platform, attestors = {} } = parts;
    const maximum = tier.includes('max_data_class') ? '' : ', max_data_class: secret';
    const builders =
      builder === undefined ? [] : [{ label: 'ci/example', builder_id: BUILDER_ID, identities: builder }];
    const parties = Object.entries(attestors).map(([name, signer]) => ({ name, identities: [lasting(signer)] }));
    const text = `schema_version: 1
data_classes: [unofficial, official, official-sensitive, protected, secret]
tiers:
${[`{ name: vetted${maximum}${tier === '' ? '' : `, ${tier}`} }`, ...below].map((one) => `  - ${one}\n`).join('')}
artifact_origins: ['${this.github.artifacts.origin}']
approvals: { source: github, approvers: [${this.#named('sam')}, ${this.#named('olive')}], required: 1 }
quorum: ${quorum}
builders: ${JSON.stringify(builders)}
attestors: ${JSON.stringify(parties)}
${
  platform === undefined
    ? ''
    : `platform: ${JSON.stringify(platform)}
`
}`;
    await this.github.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': text, ...buffers(files) } });
  }

  /** plugin.json of a further plugin of the same publisher, by its path. */
  recordOf(pluginId: string, change: object = {}): Files {
    const publishers = [lasting(this.publisher)];
    const tier = { name: 'vetted', review_by: day(100).slice(0, 10) };
    return {
      [`plugins/${pluginId}/plugin.json`]: record(this.publisher, { plugin_id: pluginId, publishers, tier, ...change }),
    };
  }

  /** A signed release whose artifact lies where the gate fetches it. */
  async made(wish: ReleaseWish = {}): Promise<Release> {
    const name = `${wish.pluginId ?? PLUGIN_ID}-${wish.version ?? '1.0.0'}-${(this.#count += 1)}.tgz`;
    const release = await newRelease(this.publisher, {
      pluginId: PLUGIN_ID,
      registryId: REGISTRY_ID,
      ...wish,
      manifest: { data_classes: ['official'], ...wish.manifest },
      url: `${this.github.artifacts.origin}/${name}`,
    });
    await this.#serve(name, release.artifact.bytes);
    return release;
  }

  /** As `made`, with a manifest that `release prepare` would not take: by a publisher who writes documents by hand. */
  async forced(wish: ReleaseWish & { readonly manifest: object }): Promise<Release> {
    const release = await this.made({ ...wish, manifest: {} });
    const manifest = { data_classes: ['official'], ...wish.manifest };
    const artifact = newArtifact({ pluginId: PLUGIN_ID, ...wish, manifest });
    const digest = digestOf(artifact.bytes);
    const url = (JSON.parse(text(release, 'release.json')) as { artifact: { url: string } }).artifact.url;
    await this.#serve(url.slice(url.lastIndexOf('/') + 1), artifact.bytes);
    return resigned(
      { ...release, artifact, digest },
      this.publisher,
      {
        'PLUGIN_MANIFEST.json': (old) => JSON.stringify({ ...JSON.parse(old), ...manifest, artifact_digest: digest }),
        'release.json': (old) => {
          const parsed = JSON.parse(old) as { artifact: object };
          return JSON.stringify({ ...parsed, artifact: { ...parsed.artifact, digest, size: artifact.bytes.length } });
        },
      },
      REGISTRY_ID,
    );
  }

  /** The release with further bundles, listed and signed for. */
  including(release: Release, bundles: Readonly<Record<string, Uint8Array>>): Promise<Release> {
    const more = Object.entries(bundles).map(([name, bytes]) => [`attestations/${name}.sigstore.json`, bytes] as const);
    return resigned({ ...release, files: new Map([...release.files, ...more]) }, this.publisher, {}, REGISTRY_ID);
  }

  /** Opens one pull request with all of them. */
  async propose(releases: readonly Release[], more: Files = {}): Promise<number> {
    const files = releases.flatMap(({ folder, files }) =>
      [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
    );
    const branch = `judged-${(this.#count += 1)}`;
    return (await this.github.propose(branch, buffers({ ...Object.fromEntries(files), ...more }))).number;
  }

  /** The codes that the gate finds against a pull request of these; none where it is admissible. */
  async verdict(...releases: readonly Release[]): Promise<string> {
    return codesOf(await this.judged(await this.propose(releases)));
  }

  /** Runs the gate as a process from its bundle; a refusal must fail the job, and nothing else may. */
  async judged(number: number, osv?: { readonly workspace: string; readonly path: string }): Promise<ActionResult> {
    const workspace = osv === undefined ? {} : { workspace: osv.workspace };
    const inputs: Record<string, string> = osv === undefined ? {} : { osv: osv.path };
    const result = await this.github.check(number, inputs, undefined, workspace);
    if (result.exitCode !== (codesOf(result) === '' ? 0 : 1)) throw new Error(result.stdout + result.stderr);
    return result;
  }

  async #serve(name: string, bytes: Uint8Array): Promise<void> {
    await writeFile(join(dirname(this.github.artifact), name), bytes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
  }
}

export async function judgedRegistry(): Promise<JudgedRegistry> {
  const github = await registryOnGitHub();
  return new JudgedRegistry(github, keySigner(await readFile(github.folder.in('publisher.pem'), 'utf8')));
}

/** A key that counts whenever tests run. */
export function lasting(signer: KeySigner): SignerIdentity {
  const { key_id, public_key } = signer;
  return { kind: 'key', key_id, public_key, valid_from: '2020-01-01T00:00:00Z', valid_until: '2099-01-01T00:00:00Z' };
}

/** An instant that many days from now. */
export function day(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19)}Z`;
}

export function subjectOf({ artifact, digest }: Release): Subject {
  return { name: artifact.name, sha256: digest.slice('sha256:'.length) };
}

export function findings({ outputs }: ActionResult): readonly Finding[] {
  return JSON.parse(outputs['findings'] ?? '[]') as Finding[];
}

export function codesOf(result: ActionResult): string {
  return [...new Set(findings(result).map(({ code }) => code))].toSorted().join(' ');
}

/** Codes by the version of the release that they are told of, by the place of each finding. */
export function codesByVersion(result: ActionResult): Readonly<Record<string, string>> {
  const byVersion: Record<string, string> = {};
  for (const { code, at } of findings(result)) {
    const version =
      /\/releases\/([^/]+)|-(\d+\.\d+\.\d+)\.tgz/
        .exec(at?.file ?? '')
        ?.slice(1)
        .find(Boolean) ?? '';
    const codes = new Set((byVersion[version] ?? '').split(' ').filter(Boolean)).add(code);
    byVersion[version] = [...codes].toSorted().join(' ');
  }
  return byVersion;
}

function text(release: Release, path: string): string {
  return Buffer.from(release.files.get(path) ?? []).toString('utf8');
}

function buffers(files: Files): Record<string, Buffer> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
}
