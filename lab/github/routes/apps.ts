import { generateKeyPairSync } from 'node:crypto';
import { notFound } from '../failure.ts';
import { isObject, objectAt, textAt, type JsonObject } from '../json.ts';
import { nodeId, renderAccount, renderApp } from '../render.ts';
import { created, type Call, type Reply, type Routes } from '../site.ts';
import type { Account } from '../world.ts';

const KEY_BITS = 2048;

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
  const app = { id: site.world.nextId(), slug, name, owner, bot: site.world.addAccount(`${slug}[bot]`, 'Bot') };
  site.world.apps.set(slug, app);
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: KEY_BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const shown = site.description.completeAs('integration', {
    ...renderApp(site, app),
    owner: renderAccount(site, owner),
    node_id: nodeId('A', app.id),
    permissions: objectAt(manifest, 'default_permissions') ?? {},
    events: [],
    html_url: `${site.serverUrl}/apps/${slug}`,
    external_url: textAt(manifest, 'url') ?? '',
  });
  const credentials = {
    client_id: `Iv1.${app.id}`,
    client_secret: 'not-modelled',
    webhook_secret: null,
    pem: privateKey,
  };
  return created({ ...(isObject(shown) ? shown : {}), ...credentials });
}

export const appRoutes: Routes = { 'apps/create-from-manifest': convert };
