import { resolve } from 'node:path';
import type { Revocation } from '../../registry-schema/generated/types.ts';
import { describeRadius } from '../../action/revoke/blast-radius.ts';
import { shareFindings } from '../../action/revoke/check-share.ts';
import { draftRevocation } from '../../action/revoke/draft-revocation.ts';
import { revoke, type RevokeGround, type RevokeReport } from '../../action/revoke/revoke.ts';
import { readRevocations } from '../../action/publish/history.ts';
import { expandRevocation, needsEvidence } from '../../core/denies/denies.ts';
import { count } from '../../core/report/count.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, UsageError, type Context, type OptionSpecs, type Result } from '../command.ts';
import { errorLine } from '../output/error-line.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { isConfirmed } from '../registry/confirm.ts';
import { namedOrigin, STATEMENT_OPTIONS, writeStatements } from '../registry/deny-statements.ts';
import { KEY_OPTIONS, keyRing } from '../keys/key-folder.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { MIRROR_OPTION, openMirrored } from '../publication/open-mirrors.ts';
import { STORE_OPTION } from '../publication/open-store.ts';
import { DENY_OPTIONS, readDeny } from '../registry/read-deny.ts';
import { writeFiles } from '../registry/write-files.ts';

const options = {
  ...DENY_OPTIONS,
  merged: { type: 'boolean', description: "publish the registry's merged revocations instead of a new one" },
  registry: {
    type: 'string',
    value: 'DIR',
    description: 'checkout that gets the record to propose, or has the merged ones',
  },
  ref: { type: 'string', value: 'REF', description: 'with --merged: the protected branch (main)' },
  anyway: { type: 'boolean', description: 'deny it even if nothing that is admitted is covered' },
  yes: { type: 'boolean', description: 'do not ask at a terminal, once it is said how much it concerns' },
  ...STATEMENT_OPTIONS,
  publication: STORE_OPTION,
  mirror: MIRROR_OPTION,
  ...KEY_OPTIONS,
  root: ROOT_OPTION,
} as const satisfies OptionSpecs;

type Given = Context<typeof options>;
type Drafted = Extract<ReturnType<typeof draftRevocation>, { kind: 'ok' }>['value'];

export const command = defineCommand({
  name: 'revoke',
  summary: 'Deny an artifact, versions, a plugin, a publisher or a component, at once',
  usage: '[sha256:DIGEST | PLUGIN@VERSION | PLUGIN@RANGE | PLUGIN] --reason TEXT [options]',
  positionals: { min: 0, max: 1 },
  options,
  example: 'portcullis revoke azure_openai_embeddings@1.0.0 --reason "exfiltrates prompts" --severity critical',
  async run(given): Promise<Result> {
    const { options, positionals, cwd, now, style } = given;
    if (options['statement-only'] && (options.statement === undefined || options.merged))
      throw new UsageError('--statement-only goes with --statement, and without --merged');
    const registry = options.registry === undefined ? undefined : resolve(cwd, options.registry);
    const drafted = options.merged ? undefined : draftRevocation(readDeny(options, positionals[0], now()));
    if (drafted?.kind === 'refused') return refusal(drafted.findings, style);
    if (drafted !== undefined && options['statement-only']) return signAlone(given, registry, drafted.value);
    return publishDeny(given, registry, drafted?.value);
  },
});

/** For a laptop that reaches nothing: key R signs, and whoever is handed the file stops. */
async function signAlone(
  { options, cwd, env, style }: Given,
  registry: string | undefined,
  { revocation, ...record }: Drafted,
): Promise<Result> {
  if (needsEvidence(revocation.scope))
    throw new UsageError(
      'which releases a publisher or a component concerns is only known with the publication at hand',
    );
  const origin = await namedOrigin(options, registry);
  const key = await keyRing(options, env, cwd).tuf('revocations');
  const deny = expandRevocation(revocation, { plugins: new Map() });
  const statements = await writeStatements(options.statement ?? '.', cwd, deny, origin, key);
  const written = await writeRecord(registry, record);
  return {
    exit: 'yes',
    human: [
      style.green('signed, and not published'),
      ...statementLines(statements),
      '  hosts that are given it stop; publish it as soon as the publication can be reached',
      ...recordLines(written),
    ].join('\n'),
    json: {
      verdict: 'signed',
      entry: revocation.id,
      statements,
      record: written.problem === undefined ? written.path : null,
    },
  };
}

async function publishDeny(given: Given, registry: string | undefined, drafted: Drafted | undefined): Promise<Result> {
  const { options, cwd, env, now, style, progress } = given;
  const keys = keyRing(options, env, cwd);
  const rootFile = options.root ?? (registry === undefined ? undefined : resolve(registry, 'trust/root.json'));
  const trustedRoot = await readRootFile(rootFile, env, cwd);
  // Where the publication itself is out of reach, the deny goes to its mirrors: it waits for no server.
  await using opened = await openMirrored(options, { env, cwd, now }, { trustedRoot, failover: true });
  const revocations = drafted === undefined ? await readMerged(registry, options.ref ?? 'main') : [drafted.revocation];
  const revocationsKey = await keys.tuf('revocations');
  progress('publishing the deny');
  const revoked = await revoke({
    store: opened.store,
    // What was merged was reviewed; that it covers nothing any more is no typo.
    anyway: options.anyway || options.merged,
    trustedRoot,
    keys: { revocations: revocationsKey, snapshot: await keys.tuf('snapshot') },
    revocations,
    permit: permission(given, drafted),
    now: now(),
    progress,
  });
  if (revoked.kind === 'refused') return opened.told(refusal(revoked.findings, style), style);
  // What comes now must not make a deny that is in force look as if it were not.
  const record = drafted === undefined ? undefined : await writeRecord(registry, drafted);
  const statements = await signAdded(given, revoked.value, revocationsKey);
  return opened.told(report(revoked.value, record, statements, style), style);
}

/** Says how much the deny concerns before anything is signed; asks once, where there is somebody to ask. */
function permission({ options, now, progress, stderr, json }: Given, drafted: Drafted | undefined) {
  let isAsked = options.yes || json || drafted === undefined || !stderr.isTTY || !process.stdin.isTTY;
  return async (ground: RevokeGround) => {
    const concerns = describeRadius(ground.radius);
    progress(concerns);
    const found = drafted === undefined ? [] : await shareFindings(ground, drafted.revocation, now());
    if (found.length > 0 || isAsked || ground.added.length === 0) return found;
    if (!(await isConfirmed(`it ${concerns}. Deny it?`, stderr))) throw new UsageError('nothing was denied');
    isAsked = true;
    return found;
  };
}

async function signAdded(
  { options, cwd }: Given,
  { added, origin }: RevokeReport,
  key: TufKey,
): Promise<readonly string[]> {
  if (options.statement === undefined) return [];
  const paths: string[] = [];
  for (const deny of added) paths.push(...(await writeStatements(options.statement, cwd, deny, origin, key)));
  return paths;
}

function statementLines(paths: readonly string[]): readonly string[] {
  return paths.map((path) => `  signed statement: ${plainText(path)}`);
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
  statements: readonly string[],
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
      ...statementLines(statements),
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
      ...(statements.length === 0 ? {} : { statements }),
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
