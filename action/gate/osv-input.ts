import { realpath } from 'node:fs/promises';
import { relative, resolve, isAbsolute } from 'node:path';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { openOsvExport } from '../../transport/osv/open-osv-export.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The OSV export that the input names, below the workspace or the runner's temporary folder; undefined for an empty input.
 * @throws Error where it lies elsewhere or cannot be read: a check that was asked for is never left out in silence
 */
export async function openOsvInput(input: string, env: Env): Promise<OsvExport | undefined> {
  if (input === '') return undefined;
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = env;
  const path = await realpath(resolve(workspace ?? '.', input));
  const roots = await Promise.all([workspace, temporary].filter((root) => root !== undefined && root !== '').map(real));
  if (!roots.some((root) => isBelow(root, path)))
    throw new Error('osv is a path in the workspace or in RUNNER_TEMP, and leads nowhere else');
  const opened = await openOsvExport(path);
  if (opened.kind === 'ok') return opened.value;
  const [{ code, message }] = opened.findings;
  throw new Error(`the OSV export cannot be read: ${code} ${message}`);
}

async function real(path: string | undefined): Promise<string> {
  return realpath(path ?? '');
}

function isBelow(root: string, path: string): boolean {
  const rest = relative(root, path);
  return rest !== '..' && !rest.startsWith('../') && !rest.startsWith('..\\') && !isAbsolute(rest);
}
