import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalRegistry } from '../../action/setup/local-registry.ts';
import { SetupRefusal } from '../../action/setup/step.ts';
import type { NumberedTeam } from '../../action/setup/team-step.ts';
import { parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { draftRegistry, writeRegistry, type RegistryWish } from '../registry/new-registry.ts';
import { readFiles } from '../registry/write-files.ts';

const MAX_FILE_BYTES = 16 * 1024 * 1024;
const ORIGINS = '\nartifact_origins:\n';

/** An account, by its number. */
export interface Person {
  readonly id: number;
  readonly login: string;
}

export interface SetupFolderWish {
  readonly org: string;
  /** The registry's own folder; keys and publication lie beside it. */
  readonly directory: string;
  readonly shown: string;
  readonly registry: Omit<RegistryWish, 'gitHub' | 'now' | 'policy' | 'headIdentity'>;
  /** Who may deny by a run of the revoke workflow. */
  readonly onCall: readonly Person[];
  /** Where artifacts may come from, besides those of the template. */
  readonly artifactOrigins: readonly string[];
  /** Pinned, by path. */
  readonly workflows: ReadonlyMap<string, Uint8Array>;
  readonly now: () => Date;
}

/** A registry that begins on this machine, as `init` begins one, with the workflows that it runs. */
export function setupFolder(wish: SetupFolderWish): LocalRegistry {
  const { directory, workflows, now } = wish;
  const places = { directory, keys: `${directory}.keys`, publication: `${directory}.publication` };
  return {
    name: wish.shown,
    directory,
    async isBegun() {
      const isThere = (path: string) =>
        stat(path).then(
          () => true,
          () => false,
        );
      if ((await isThere(join(directory, 'trust/root.json'))) && (await isThere(join(places.publication, 'metadata'))))
        return true;
      for (const path of Object.values(places)) {
        const found = await readdir(path).catch(() => []);
        if (found.length > 0)
          throw new Error(`${path} is in the way: it is not empty, and no registry was begun in it`);
      }
      return false;
    },
    async begin({ security, certifiers }, head) {
      const team = ({ slug }: NumberedTeam) => ({ kind: 'team' as const, organization: wish.org, slug });
      const numbers = [security, certifiers].map((each) => ({ owner: team(each), id: each.id }));
      const teams = { security: team(security), certifier: team(certifiers), privacy: team(security) };
      const drafted = await draftRegistry({
        ...wish.registry,
        policy: undefined,
        headIdentity: head === undefined ? undefined : encodeForPeople(head),
        gitHub: { teams, numbers },
        now: now(),
      });
      if (drafted.kind === 'refused') throw new SetupRefusal(drafted.findings);
      const policy = policyOf(drafted.value.files.get(POLICY_FILE) ?? new Uint8Array(), wish);
      const parsed = parsePolicy(policy);
      if (parsed.kind === 'refused') throw new SetupRefusal(parsed.findings);
      const files = new Map([...drafted.value.files, ...workflows, [POLICY_FILE, policy] as const]);
      const written = await writeRegistry({ ...drafted.value, files }, places, now());
      if (written.kind === 'refused') throw new SetupRefusal(written.findings);
    },
    secret: (file) => readFile(join(places.keys, file), 'utf8').catch(() => undefined),
    async keep(file, text) {
      await mkdir(places.keys, { recursive: true, mode: 0o700 });
      await writeFile(join(places.keys, file), text, { mode: 0o600 });
    },
    async publication() {
      const files = await readFiles(places.publication, MAX_FILE_BYTES).catch(() => undefined);
      if (files === undefined) return undefined;
      return new Map([...files].filter(([path]) => !path.split('/').some((part) => part.startsWith('.'))));
    },
  };
}

/** The template's policy with what of it was wished otherwise. */
function policyOf(template: Uint8Array, { artifactOrigins, onCall }: SetupFolderWish): Uint8Array {
  const text = Buffer.from(template).toString('utf8');
  if (!text.includes(ORIGINS)) throw new Error("the template's policy.yml names no artifact_origins");
  const origins = `${ORIGINS}${artifactOrigins.map((each) => `  - ${each}\n`).join('')}`;
  const people = onCall.map(({ id, login }) => `  - { id: ${id}, login: ${JSON.stringify(login)} }\n`).join('');
  const revoking = `\n# Who may deny by a run of the revoke workflow, alone and at once.\non_call:\n${people}`;
  return Buffer.from(`${text.replace(ORIGINS, origins)}${people === '' ? '' : revoking}`, 'utf8');
}
