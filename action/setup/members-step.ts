import { codeEntry } from '../../core/codes/index.ts';
import { mintMembersToken, revokeMintedToken, type AppCredentials } from '../people/app-token.ts';
import { ENVIRONMENTS } from './environment-step.ts';
import type { LocalRegistry } from './local-registry.ts';
import { codeOfManifest } from './manifest-flow.ts';
import type { RegistryPlace } from './registry-place.ts';
import type { WantedSecret } from './secret-step.ts';
import { unlessAbsent, type SetupStep, type StepView } from './step.ts';

/** How the check and publish get to read teams: the token of a workflow never can. */
export type MembersWish =
  | { readonly kind: 'skip' }
  /** A token with members read, given by the user. */
  | { readonly kind: 'token'; readonly token: string }
  /** An App, registered by the user in the browser. */
  | { readonly kind: 'app' };

const APP_ID = 'members-app.id';
const APP_KEY = 'members-app.pem';
const READERS = [ENVIRONMENTS.check, ENVIRONMENTS.publish, ENVIRONMENTS.revoke] as const;

export interface MembersFlow {
  readonly wish: MembersWish;
  readonly local: LocalRegistry;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly open: (url: string) => void;
}

const CANNOT_VERIFY =
  'cannot verify who is in a team: no review counts for a team, and what needs an owner or a seat is not admitted until --members-app create registered an App, or MEMBERS_TOKEN is in portcullis-check and portcullis-publish';

/** The App with members read. Its key is kept before it is stored: GitHub shows it once. */
export function membersStep(
  { github, at }: RegistryPlace,
  { wish, local, apiUrl, serverUrl, open }: MembersFlow,
): SetupStep {
  /** What is registered reads nothing before somebody installed it. */
  async function seen(app: AppCredentials): Promise<StepView> {
    const asked = { apiUrl, org: at.owner, app, now: new Date(), mask: () => undefined };
    const minted = await mintMembersToken(asked);
    if (minted.kind === 'ok') {
      await revokeMintedToken(apiUrl, minted.value);
      return { state: 'exists', is: 'the App reads teams' };
    }
    const [{ code, message }] = minted.findings;
    return {
      state: 'differs',
      is: 'the App reads no team yet',
      notes: [`${code} ${message}: ${codeEntry(code).hint}`],
    };
  }

  return {
    name: 'members',
    needs: ['registry', 'environments'],
    async look() {
      if (wish.kind === 'token') return { state: 'exists', is: 'a token was given' };
      const named = { ...at, environment_name: ENVIRONMENTS.check, per_page: 100 };
      const stored = await unlessAbsent(github.rest.actions.listEnvironmentSecrets(named));
      const names = stored?.data.secrets.map(({ name }) => name) ?? [];
      const key = await local.secret(APP_KEY);
      if (key !== undefined) return seen({ id: (await local.secret(APP_ID)) ?? '', key });
      if (names.includes('MEMBERS_APP_KEY')) return { state: 'exists', is: 'an App is registered' };
      if (wish.kind === 'skip')
        return names.includes('MEMBERS_TOKEN')
          ? { state: 'exists', is: 'a token is stored' }
          : { state: 'skipped', is: 'nothing reads teams', notes: [CANNOT_VERIFY] };
      return { state: 'missing', is: 'no App reads teams', will: 'register an App with members read, in your browser' };
    },
    apply: async () => {
      const code = await codeOfManifest({ org: at.owner, serverUrl, open, manifest: manifestOf(at, serverUrl) });
      const { data } = await github.rest.apps.createFromManifest({ code });
      await local.keep(APP_ID, String(data.id));
      await local.keep(APP_KEY, data.pem);
      return [`install it on ${at.owner}: ${data.html_url}/installations/new`];
    },
  };
}

function manifestOf({ owner, repo }: RegistryPlace['at'], serverUrl: string): Readonly<Record<string, unknown>> {
  return {
    name: `${owner}-portcullis-members`.slice(0, 34),
    url: `${serverUrl}/${owner}/${repo}`,
    public: false,
    default_permissions: { members: 'read' },
    default_events: [],
  };
}

/** What of it the environments hold. */
export function membersSecrets(wish: MembersWish, local: LocalRegistry, withPublish: boolean): readonly WantedSecret[] {
  const readers = withPublish ? READERS : [ENVIRONMENTS.check];
  if (wish.kind === 'skip') return [];
  return readers.flatMap((environment): WantedSecret[] => {
    if (wish.kind === 'token') return [{ environment, name: 'MEMBERS_TOKEN', value: async () => wish.token }];
    return [
      { environment, name: 'MEMBERS_APP_ID', value: () => local.secret(APP_ID) },
      { environment, name: 'MEMBERS_APP_KEY', value: () => local.secret(APP_KEY) },
    ];
  });
}
