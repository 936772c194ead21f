import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { pinWorkflow } from './pin-workflows.ts';
import { readFiles } from '../registry/write-files.ts';

const TEMPLATES = '../../workflows/registry';
const PUBLISH = 'publish.yml';
const MAX_WORKFLOW_BYTES = 64 * 1024;
/** Without a merge queue it never runs. */
const NEVER = new Set(['queue.yml']);
/** Its token reads settings, which a person grants to an App: before that it would fail every week. */
const BY_HAND = new Set(['doctor.yml']);
/** They write the branch that holds the publication: of no use to one in a folder. */
const OF_PUBLICATION = new Set(['publish.yml', 're-sign.yml', 'revoke.yml', 'ratify.yml']);

export interface RegistryWorkflows {
  /** `owner/name` of the actions that they run. */
  readonly actions: string;
  readonly commit: string;
  /** By path in the registry. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The workflows that a registry runs, each pinned to a commit of the actions.
 * @param actions `owner/name@sha` @param publishInputs of the publish workflow, values that need no quoting inside single quotes
 * @throws UsageError for a pin that is none: a tag, a short commit, the placeholder
 */
export async function registryWorkflows(
  actions: string,
  publication: 'branch' | 'directory',
  publishInputs: Readonly<Record<string, string>> = {},
  folder = join(import.meta.dirname, TEMPLATES),
): Promise<RegistryWorkflows> {
  const [repository = '', commit = '', ...more] = actions.split('@');
  if (more.length > 0) throw new UsageError('--actions is OWNER/REPO@SHA');
  const templates = await readFiles(folder, MAX_WORKFLOW_BYTES);
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of [...templates].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (NEVER.has(name) || BY_HAND.has(name) || (publication === 'directory' && OF_PUBLICATION.has(name))) continue;
    const pinned = pinWorkflow(Buffer.from(bytes).toString('utf8'), repository, commit);
    if (pinned.kind === 'unfit') throw new UsageError(`--actions is OWNER/REPO@SHA: ${pinned.why}`);
    checkPin(name, pinned.text, actions);
    const text = name === PUBLISH ? withInputs(pinned.text, publishInputs) : pinned.text;
    files.set(`.github/workflows/${name}`, Buffer.from(text, 'utf8'));
  }
  return { actions: repository, commit, files };
}

function withInputs(text: string, inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: '${value}'\n`);
  if (lines.length === 0) return text;
  const called = /^ {4}uses: .*\n/mv;
  if (!called.test(text)) throw new Error(`${PUBLISH} calls nothing`);
  return text.replace(called, (uses) => `${uses}    with:\n${lines.join('')}`);
}

/** Who pinned the callers of this checkout already would otherwise get that commit, whatever is asked for. */
function checkPin(name: string, text: string, actions: string): void {
  const [repository = '', commit = ''] = actions.split('@');
  for (const [, uses = ''] of text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gmv)) {
    const [called = '', at] = uses.split('@');
    if (at === commit && (called === repository || called.startsWith(`${repository}/`))) continue;
    throw new UsageError(
      `--actions: workflows/registry/${name} of this checkout is pinned to ${uses} already; run setup from one whose callers are as shipped`,
    );
  }
}
