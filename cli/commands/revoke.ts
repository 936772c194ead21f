import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Revocation } from '../../registry-schema/generated/types.ts';
import { draftRevocation, EFFECTS, SEVERITIES } from '../../action/revoke/draft-revocation.ts';
import { describeRadius } from '../../action/revoke/blast-radius.ts';
import { readSubject } from '../../action/revoke/read-subject.ts';
import { revoke, type RevokeReport } from '../../action/revoke/revoke.ts';
import { readRevocations } from '../../action/publish/history.ts';
import { count } from '../../core/report/count.ts';
import { wholeSeconds } from '../../core/time.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, UsageError, type OptionSpecs, type OptionValues, type Result } from '../command.ts';
import { errorLine } from '../output/error-line.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { KEY_OPTIONS, keyRing } from '../registry/key-folder.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { MIRROR_OPTION, openMirrored } from '../registry/open-mirrors.ts';
import { STORE_OPTION } from '../registry/open-store.ts';
import { writeFiles } from '../registry/write-files.ts';

const options = {
  reason: { type: 'string', value: 'TEXT', description: 'why; shown to everybody whom it stops' },
  quarantine: { type: 'boolean', description: 'for now instead of for ever' },
  effect: { type: 'string', value: 'WHAT', description: 'about runs under way: stop, no-new-loads or enforce (stop)' },
  severity: { type: 'string', value: 'HOW', description: 'low, medium, high or critical (high)' },
  issuer: { type: 'string', value: 'NAME', description: 'who revokes (your user name)' },
  merged: { type: 'boolean', description: "publish the registry's merged revocations instead of a new one" },
  registry: {
    type: 'string',
    value: 'DIR',
    description: 'checkout that gets the record to propose, or has the merged ones',
  },
  ref: { type: 'string', value: 'REF', description: 'with --merged: the protected branch (main)' },
  anyway: { type: 'boolean', description: 'deny it even if nothing that is admitted is covered' },
  publication: STORE_OPTION,
  mirror: MIRROR_OPTION,
  ...KEY_OPTIONS,
  root: ROOT_OPTION,
} as const satisfies OptionSpecs;

export const command = defineCommand({
  name: 'revoke',
  summary: 'Deny an artifact, a version or a whole plugin, at once',
  usage: '(sha256:DIGEST | PLUGIN@VERSION | PLUGIN) --reason TEXT [options]',
  positionals: { min: 0, max: 1 },
  options,
  example: 'portcullis revoke azure_openai_embeddings@1.0.0 --reason "exfiltrates prompts" --severity critical',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    const keys = keyRing(options, env, cwd);
    const registry = options.registry === undefined ? undefined : resolve(cwd, options.registry);
    const trustedRoot = await readRootFile(
      options.root ?? (registry === undefined ? undefined : resolve(registry, 'trust/root.json')),
      env,
      cwd,
    );
    // Where the publication itself is out of reach, the deny goes to its mirrors: it waits for no server.
    await using opened = await openMirrored(options, { env, cwd, now }, { trustedRoot, failover: true });
    const drafted = options.merged ? undefined : draftRevocation(readDraft(options, positionals[0], now()));
    if (drafted?.kind === 'refused') return refusal(drafted.findings, style);
    const revocations =
      drafted === undefined ? await readMerged(registry, options.ref ?? 'main') : [drafted.value.revocation];
    progress('publishing the deny');
    const revoked = await revoke({
      store: opened.store,
      // What was merged was reviewed; that it covers nothing any more is no typo.
      anyway: options.anyway || options.merged,
      trustedRoot,
      keys: {
        revocations: await keys.tuf('revocations'),
        snapshot: await keys.tuf('snapshot'),
      },
      revocations,
      permit: ({ radius }) => {
        progress(describeRadius(radius));
        return Promise.resolve([]);
      },
      now: now(),
    });
    if (revoked.kind === 'refused') return opened.told(refusal(revoked.findings, style), style);
    // The record comes second: a deny never waits for git.
    const record = drafted === undefined ? undefined : await writeRecord(registry, drafted.value);
    return opened.told(report(revoked.value, record, style), style);
  },
});

function readDraft(
  given: OptionValues<typeof options>,
  subject: string | undefined,
  now: Date,
): Parameters<typeof draftRevocation>[0] {
  if (subject === undefined) throw new UsageError('say what to revoke: sha256:DIGEST, PLUGIN@VERSION or PLUGIN');
  if (given.reason === undefined)
    throw new UsageError('--reason is needed: it is shown to everybody whom the deny stops');
  return {
    scope: readScope(subject),
    action: given.quarantine ? 'quarantined' : 'revoked',
    effect: oneOf('effect', given.effect ?? 'stop', EFFECTS),
    severity: oneOf('severity', given.severity ?? 'high', SEVERITIES),
    reason: given.reason,
    issued_at: wholeSeconds(now),
    issuer: { name: given.issuer ?? userInfo().username },
  };
}

function readScope(subject: string): Revocation['scope'] {
  const scope = readSubject(subject);
  if (scope === undefined) throw new UsageError(`${subject} is neither sha256:DIGEST nor PLUGIN@VERSION nor PLUGIN`);
  return scope;
}

function oneOf<T extends string>(name: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${accepted.join(', ')}`);
  return found;
}

async function readMerged(registry: string | undefined, ref: string): Promise<readonly Revocation[]> {
  if (registry === undefined) throw new UsageError('--merged needs --registry');
  await using repository = await openRepository(registry);
  return readRevocations(repository.objects, await repository.objects.resolve(ref));
}

interface RecordWritten {
  readonly path: string;
  /** Why there is none, for a deny that is in force all the same. */
  readonly problem?: string;
}

/** A deny in force is told as one, whatever becomes of its record: a kill switch that seems to fail is pulled again. */
async function writeRecord(
  registry: string | undefined,
  drafted: { readonly path: string; readonly bytes: Uint8Array },
): Promise<RecordWritten> {
  const { path, bytes } = drafted;
  if (registry === undefined) return { path, problem: 'no --registry was named' };
  try {
    await writeFiles(registry, [[path, bytes]]);
    return { path };
  } catch (error) {
    return { path, problem: errorLine(error) };
  }
}

function report(
  { added, known, radius, version }: RevokeReport,
  record: RecordWritten | undefined,
  style: Style,
): Result {
  const lines = added.map(
    (deny) => `  ${deny.id}: ${deny.action}, covers ${count(deny.digests.length, 'admitted artifact')}`,
  );
  return {
    exit: 'yes',
    human: [
      style.green(added.length === 0 ? 'denied before' : 'denied, and in force'),
      ...lines,
      ...(added.length === 0 ? [] : [`  ${describeRadius(radius)}`]),
      ...recordLines(record),
    ].join('\n'),
    json: {
      verdict: 'denied',
      revocations_version: version,
      added: added.map(({ id, digests, action }) => ({ id, action, digests })),
      known,
      concerns:
        radius === undefined
          ? null
          : { releases: radius.releases, plugins: radius.plugins, admitted_releases: radius.admitted },
      record: record === undefined || record.problem !== undefined ? null : record.path,
    },
  };
}

function recordLines(record: RecordWritten | undefined): readonly string[] {
  if (record === undefined) return [];
  if (record.problem === undefined)
    return [`  record: ${plainText(record.path)}; commit it and propose it, so that git catches up`];
  return [
    `  no record was written (${plainText(record.problem)}): revoke --merged does not know of it until ${plainText(record.path)} is proposed`,
  ];
}
