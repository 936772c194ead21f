import type { IncomingHttpHeaders } from 'node:http';
import { registrationOf } from './apps.ts';
import type { Actor, World } from './world.ts';

const RATE_WINDOW_SECONDS = 3600;

/** The token of an `Authorization` header: `token x`, `Bearer x`, or Basic with the token as password. */
export function tokenOf(headers: IncomingHttpHeaders): string | undefined {
  const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ');
  if (/^(?:token|bearer)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

export const anonymous = (quota: Actor['quota']): Actor => ({
  kind: 'anonymous',
  account: undefined,
  app: undefined,
  permissions: undefined,
  repositories: 'all',
  quota,
});

/** @returns the actor, or undefined for a token that is none. */
export function actorOf(world: World, headers: IncomingHttpHeaders, strangers: Actor): Actor | undefined {
  if (headers.authorization === undefined) return strangers;
  return registrationOf(world, headers.authorization) ?? world.tokens.get(tokenOf(headers) ?? '');
}

export function rateHeaders(actor: Actor): Record<string, string> {
  const { limit, used } = actor.quota;
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(Math.min(used, limit)),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + RATE_WINDOW_SECONDS),
    'x-ratelimit-resource': 'core',
  };
}

/** Somebody unknown, with no quota to run out of. */
export const STRANGER: Actor = anonymous({ limit: Number.MAX_SAFE_INTEGER, used: 0 });
