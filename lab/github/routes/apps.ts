import { randomBytes } from 'node:crypto';
import { newApp, newAppKey } from '../apps.ts';
import { ApiFailure, notFound, unprocessable } from '../failure.ts';
import { isObject, objectAt, textAt, type JsonObject } from '../json.ts';
import { nodeId, renderAccount, renderApp } from '../render.ts';
import { created, noContent, ok, type Call, type Reply, type Routes } from '../site.ts';
import type { Access, Account, App, Installation, Permissions } from '../world.ts';

const TOKEN_LIFETIME_MS = 3_600_000;
const LEVELS: readonly string[] = ['read', 'write', 'admin'];

interface Registration {
  readonly owner: Account;
  readonly manifest: JsonObject;
}

/** What people confirmed in their browser and nobody has fetched yet. */
const registrations = new Map<string, Registration>();

/** A person confirmed a manifest in the browser. The code is good for one conversion. */
export function registerManifest(code: string, registration: Registration): void {
  registrations.set(code, registration);
}

function convert(call: Call): Reply {
  const { site } = call;
  const code = call.params['code'] ?? '';
  const found = registrations.get(code);
  if (found === undefined) throw notFound();
  registrations.delete(code);
  const { owner, manifest } = found;
  const name = textAt(manifest, 'name') ?? '';
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const asked = permissionsOf(objectAt(manifest, 'default_permissions') ?? {});
  const app = newApp(site.world, slug, owner, asked, name);
  const shown = site.description.completeAs('integration', {
    ...renderApp(site, app),
    owner: renderAccount(site, owner),
    node_id: nodeId('A', app.id),
    permissions: asked,
    events: [],
    html_url: `${site.serverUrl}/apps/${slug}`,
    external_url: textAt(manifest, 'url') ?? '',
  });
  const credentials = {
    client_id: `Iv1.${app.id}`,
    client_secret: 'not-modelled',
    webhook_secret: null,
    pem: newAppKey(app),
  };
  return created({ ...(isObject(shown) ? shown : {}), ...credentials });
}

function permissionsOf(body: JsonObject): Permissions {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, level]) => (isAccess(level) ? [[name, level] as const] : [])),
  );
}

function isAccess(level: unknown): level is Access {
  return typeof level === 'string' && LEVELS.includes(level);
}

/** The App that speaks, which authorisation has seen to. */
function speakerOf(call: Call): App {
  if (call.actor.app === undefined) throw notFound();
  return call.actor.app;
}

function orgInstallation(call: Call): Reply {
  const app = speakerOf(call);
  const account = call.site.world.account(call.params['org'] ?? '');
  const found = account === undefined ? undefined : app.installations.get(account.id);
  if (found === undefined) throw notFound();
  return ok(renderInstallation(call, app, found));
}

function renderInstallation(call: Call, app: App, { id, account, ...more }: Installation): JsonObject {
  const { apiUrl, serverUrl } = call.site;
  return {
    id,
    account: renderAccount(call.site, account),
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    repository_selection: 'all',
    permissions: more.permissions,
    events: [],
    access_tokens_url: `${apiUrl}/app/installations/${id}/access_tokens`,
    repositories_url: `${apiUrl}/installation/repositories`,
    html_url: `${serverUrl}/organizations/${account.login}/settings/installations/${id}`,
    created_at: more.createdAt,
    updated_at: more.createdAt,
    single_file_name: null,
    suspended_by: null,
    suspended_at: more.suspendedAt ?? null,
  };
}

/** A token with what the request names of the installation's permissions, or with all of them. */
function mintToken(call: Call): Reply {
  const app = speakerOf(call);
  const { world } = call.site;
  const id = Number(call.params['installation_id']);
  const installation = [...app.installations.values()].find((each) => each.id === id);
  if (installation === undefined) throw notFound();
  if (installation.suspendedAt !== undefined) throw new ApiFailure(403, 'This installation has been suspended');
  const asked = objectAt(call.body, 'permissions');
  const permissions = asked === undefined ? installation.permissions : permissionsOf(asked);
  const isGranted = ([name, level]: readonly [string, string]) =>
    LEVELS.indexOf(installation.permissions[name] ?? '') >= LEVELS.indexOf(level);
  if (!Object.entries(permissions).every(isGranted))
    throw unprocessable('The permissions requested are not granted to this installation.');
  const covered = [...world.repositories.values()].filter(({ owner }) => owner.id === installation.account.id);
  const token = `ghs_${randomBytes(20).toString('hex')}`;
  world.tokens.set(token, {
    kind: 'app',
    account: app.bot,
    app,
    permissions,
    repositories: new Set(covered.map((each) => each.id)),
    quota: { limit: 5000, used: 0 },
  });
  const expires = `${new Date(Date.now() + TOKEN_LIFETIME_MS).toISOString().slice(0, 19)}Z`;
  return created({ token, expires_at: expires, permissions, repository_selection: 'all' });
}

/** The token that asks ends; nobody else's does. */
function revokeToken(call: Call): Reply {
  if (call.actor.kind !== 'app') throw new ApiFailure(403, 'Resource not accessible by personal access token');
  for (const [token, actor] of call.site.world.tokens) if (actor === call.actor) call.site.world.tokens.delete(token);
  return noContent();
}

export const appRoutes: Routes = {
  'apps/create-from-manifest': convert,
  'apps/get-org-installation': orgInstallation,
  'apps/create-installation-access-token': mintToken,
  'apps/revoke-installation-access-token': revokeToken,
};
