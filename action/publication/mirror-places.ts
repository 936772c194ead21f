import { resolve } from 'node:path';
import { findingsOf, type Finding } from '../../core/finding.ts';
import { directoryStore } from './directory-store.ts';
import { httpPort } from './http-port.ts';
import type { MirrorReport, NamedStore } from './mirrored-store.ts';
import { objectStore } from './object-store.ts';

/**
 * The mirrors that an action's input names: folders, and stores of objects by URL, between spaces or lines.
 * @throws Error for an address that is none, holds credentials, or would carry the token in the clear
 */
export function mirrorPlaces(text: string, token: string): readonly NamedStore[] {
  const names = text.split(/\s+/).filter((name) => name !== '');
  if (new Set(names).size !== names.length) throw new Error('mirrors names one place twice');
  return names.map((name) => {
    if (!/^[a-z]+:\/\//.test(name)) return { name, store: directoryStore({ directory: resolve(name) }) };
    if (!/^https?:\/\//.test(name) || !URL.canParse(name)) throw new Error('a mirror is a folder or an http(s) URL');
    const base = new URL(name);
    const given = token === '' ? {} : { token: () => Promise.resolve(token) };
    return { name, store: objectStore({ port: httpPort({ base, ...given }) }) };
  });
}

/** What is wrong with which mirror, for annotations: none of it makes a run fail. */
export function mirrorFindings(reports: readonly MirrorReport[]): readonly Finding[] {
  return reports.flatMap(({ name, outcome }) =>
    findingsOf(outcome).map((found) => ({ ...found, message: `${name}: ${found.message}` })),
  );
}
