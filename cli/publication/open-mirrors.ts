import { resolve } from 'node:path';
import {
  copyToMirrors,
  mirroredStore,
  type MirrorReport,
  type NamedStore,
} from '../../action/publication/mirrored-store.ts';
import { findingsOf } from '../../core/finding.ts';
import { UsageError, type Context, type OptionSpecs, type Result } from '../command.ts';
import { findingsJson, renderFindings } from '../output/render-findings.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { optionOrEnv } from '../registry/locations.ts';
import { openStore, openStoreAt, type OpenStore } from './open-store.ts';
import { requirePublicationFolder } from './require-publication-folder.ts';

export const MIRROR_OPTION = {
  type: 'string',
  multiple: true,
  value: 'DIR|REMOTE#BRANCH|URL',
  description: 'copy what was published there, too; may be given again ($PORTCULLIS_MIRRORS, separated by spaces)',
} as const satisfies OptionSpecs[string];

type Ground = Pick<Context, 'env' | 'cwd' | 'now'>;

interface Places {
  readonly publication: string | undefined;
  readonly mirror: readonly string[];
}

export interface OpenMirrored extends OpenStore {
  /** The result of a command, with what became of each mirror. A mirror that failed makes no refusal of it. */
  told(result: Result, style: Style): Result;
}

/**
 * The publication with its mirrors as one store.
 * @throws UsageError when a place is named wrongly or twice
 */
export async function openMirrored(
  places: Places,
  { env, cwd, now }: Ground,
  how: { readonly trustedRoot: Uint8Array; readonly failover: boolean },
): Promise<OpenMirrored> {
  const opened = await openStore(places.publication, env, cwd, now);
  const mirrors = await openMirrors(places, { env, cwd, now });
  const dispose = () => Promise.all([opened, mirrors].map((one) => one[Symbol.asyncDispose]())).then(() => undefined);
  if (mirrors.stores.length === 0)
    return { store: opened.store, told: (result) => result, [Symbol.asyncDispose]: dispose };
  const primary = { name: primaryName(places, env), store: opened.store };
  const store = mirroredStore({ primary, mirrors: mirrors.stores, ...how });
  return {
    store,
    told: (result, style) => withMirrors(result, store.reports(), style),
    [Symbol.asyncDispose]: dispose,
  };
}

/** Copies a publication to its mirrors now, comparing every file. */
export async function mirrorNow(
  places: Places,
  ground: Ground,
  trustedRoot: Uint8Array,
): Promise<readonly MirrorReport[]> {
  await using opened = await openStore(places.publication, ground.env, ground.cwd, ground.now);
  await using mirrors = await openMirrors(places, ground);
  if (mirrors.stores.length === 0) throw new UsageError('say --mirror, or set PORTCULLIS_MIRRORS');
  // Not without `await`: the stores would be gone before they are read.
  return await copyToMirrors(opened.store, mirrors.stores, trustedRoot, true);
}

export function renderMirrors(reports: readonly MirrorReport[], style: Style): readonly string[] {
  return reports.map(({ name, outcome }) => {
    if (outcome.kind === 'refused')
      return `  ${style.red('mirror')} ${plainText(name)}\n${renderFindings(outcome.findings, style)}`;
    const { kind, files } = outcome.value;
    return `  mirror ${plainText(name)}: ${kind === 'same' && files === 0 ? 'as it should be' : `${files} files written`}`;
  });
}

export function mirrorsJson(reports: readonly MirrorReport[]): readonly object[] {
  return reports.map(({ name, outcome }) => ({
    name,
    ...(outcome.kind === 'ok' ? outcome.value : { kind: 'failed', findings: findingsJson(findingsOf(outcome)) }),
  }));
}

function withMirrors(result: Result, reports: readonly MirrorReport[], style: Style): Result {
  if (reports.length === 0) return result;
  const json = typeof result.json === 'object' && result.json !== null ? result.json : {};
  return {
    exit: result.exit,
    human: [result.human, ...renderMirrors(reports, style)].join('\n'),
    json: { ...json, mirrors: mirrorsJson(reports) },
  };
}

interface OpenMirrors extends AsyncDisposable {
  readonly stores: readonly NamedStore[];
}

async function openMirrors(places: Places, { env, cwd, now }: Ground): Promise<OpenMirrors> {
  const listed = (env['PORTCULLIS_MIRRORS'] ?? '').split(/\s+/).filter((name) => name !== '');
  const names = places.mirror.length === 0 ? listed : places.mirror;
  if (new Set([primaryName(places, env), ...names]).size !== names.length + 1)
    throw new UsageError('a mirror is named twice, or is the publication itself');
  const opened: (OpenStore & { readonly name: string })[] = [];
  const dispose = () => Promise.all(opened.map((one) => one[Symbol.asyncDispose]())).then(() => undefined);
  try {
    for (const name of names) {
      if (!name.includes('#') && !name.includes('://')) await requirePublicationFolder(resolve(cwd, name));
      opened.push({ name, ...(await openStoreAt(name, env, cwd, now)) });
    }
  } catch (error) {
    await dispose();
    throw error;
  }
  return { stores: opened.map(({ name, store }) => ({ name, store })), [Symbol.asyncDispose]: dispose };
}

function primaryName({ publication }: Places, env: Context['env']): string {
  return optionOrEnv('publication', publication, env, 'PORTCULLIS_PUBLICATION');
}
