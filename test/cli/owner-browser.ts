import { expect } from 'vitest';
import type { LabGitHub } from '../../lab/github/index.ts';

/**
 * What an owner's browser does at the address that setup prints: reads the page, sends its form to GitHub, and is sent back with
 * a code. On the way a stranger on loopback tries to hand in another, and cannot.
 */
export async function confirmInBrowser(lab: LabGitHub, org: string, url: string): Promise<void> {
  const page = await (await fetch(url)).text();
  const attribute = (name: string) =>
    (new RegExp(`${name}="([^"]*)"`).exec(page)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const target = new URL(attribute('action'));
  expect(target.pathname).toBe(`/organizations/${org}/settings/apps/new`);
  const manifest = JSON.parse(attribute('value')) as { redirect_url: string; default_permissions: object };
  expect(manifest.default_permissions).toEqual({ members: 'read' });
  expect((await fetch(`${manifest.redirect_url}?code=forged&state=guessed`)).status).toBe(404);
  const code = lab.confirmManifest(org, JSON.parse(attribute('value')));
  const state = target.searchParams.get('state') ?? '';
  expect((await fetch(`${manifest.redirect_url}?code=${code}&state=${state}`)).status).toBe(200);
}

/** The address in what setup wrote, if it is in there. */
export function addressIn(text: string): string | undefined {
  return /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
}
