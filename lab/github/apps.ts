import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { isObject, numberAt, parseJson, type Json } from './json.ts';
import type { Account, Actor, App, Permissions, World } from './world.ts';

const KEY_BITS = 2048;
const MAX_LIFETIME_SECONDS = 600;
/** Clocks differ: what was issued this much later than now is still taken. */
const SKEW_SECONDS = 30;

export function newApp(world: World, slug: string, owner: Account, permissions: Permissions, name = slug): App {
  const bot = world.addAccount(`${slug}[bot]`, 'Bot');
  const app: App = {
    id: world.nextId(),
    slug,
    name,
    owner,
    bot,
    permissions,
    publicKey: undefined,
    installations: new Map(),
  };
  world.apps.set(slug, app);
  return app;
}

/** Another private key for an App, which takes the place of the one before. @returns PEM, PKCS #1, as GitHub gives it. */
export function newAppKey(app: App): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: KEY_BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  app.publicKey = createPublicKey(publicKey);
  return privateKey;
}

/** The App that a JWT speaks for: `Bearer`, RS256, its own key, for ten minutes at most. Undefined for any other. */
export function registrationOf(world: World, authorization: string): Actor | undefined {
  const [, head = '', payload = '', signature = ''] =
    /^Bearer ([\w\-]+)\.([\w\-]+)\.([\w\-]+)$/iv.exec(authorization) ?? [];
  const [header, claims] = [partOf(head), partOf(payload)];
  if (!isObject(header) || header['alg'] !== 'RS256' || !isObject(claims)) return undefined;
  const app = [...world.apps.values()].find(({ id }) => claims['iss'] === id || claims['iss'] === String(id));
  if (app?.publicKey === undefined || !isTimely(numberAt(claims, 'iat'), numberAt(claims, 'exp'))) return undefined;
  const signed = Buffer.from(`${head}.${payload}`);
  if (!verify('sha256', signed, app.publicKey, Buffer.from(signature, 'base64url'))) return undefined;
  return {
    kind: 'registration',
    account: undefined,
    app,
    permissions: {},
    repositories: new Set(),
    quota: { limit: Number.MAX_SAFE_INTEGER, used: 0 },
  };
}

function isTimely(issued: number | undefined, expires: number | undefined): boolean {
  const now = Date.now() / 1000;
  if (issued === undefined || expires === undefined) return false;
  return issued <= now + SKEW_SECONDS && expires > now && expires - now <= MAX_LIFETIME_SECONDS;
}

function partOf(text: string): Json | undefined {
  try {
    return parseJson(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
