import { resolve } from 'node:path';
import { publish, type PublishReport } from '../../action/publish/publish.ts';
import type { FoldEvent } from '../../core/fold/fold-history.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, type Result } from '../command.ts';
import { findingsJson, renderFindings } from '../output/render-findings.ts';
import type { Style } from '../output/style.ts';
import { endedText } from '../../core/report/revocation-proposal.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { KEYLESS_OPTIONS, readSigner } from '../signer-options.ts';
import { artifactFolder, artifactSource } from '../registry/artifact-folder.ts';
import { KEY_OPTIONS, keyRing } from '../keys/key-folder.ts';
import { ARTIFACTS_OPTION, OSV_OPTION, REF_OPTION, REGISTRY_OPTION } from '../registry/locations.ts';
import { osvExport } from '../registry/osv-export.ts';
import { MIRROR_OPTION, openMirrored } from '../publication/open-mirrors.ts';
import { STORE_OPTION } from '../publication/open-store.ts';
import { firstRoot } from '../../action/publish/first-root.ts';

export const command = defineCommand({
  name: 'publish',
  summary: 'Publish what the protected branch accepted since the last publication',
  usage: '--publication DIR|REMOTE#BRANCH --keys DIR [options]',
  options: {
    registry: REGISTRY_OPTION,
    publication: STORE_OPTION,
    mirror: MIRROR_OPTION,
    ...KEY_OPTIONS,
    ...KEYLESS_OPTIONS,
    ref: REF_OPTION,
    artifacts: ARTIFACTS_OPTION,
    osv: OSV_OPTION,
  },
  example: 'portcullis publish --publication ../registry.publication --keys ../registry.keys',
  async run({ options, cwd, env, now, style, progress }): Promise<Result> {
    const artifacts = await artifactFolder(options.artifacts, cwd);
    const osv = await osvExport(options.osv, cwd);
    if (osv.kind === 'refused') return refusal(osv.findings, style);
    const keys = keyRing(options, env, cwd);
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    const { objects } = repository;
    const tip = await objects.resolve(options.ref ?? 'main');
    const trustedRoot = await firstRoot(objects, tip);
    await using opened = await openMirrored(options, { env, cwd, now }, { trustedRoot, failover: false });
    const published = await publish({
      history: objects,
      tip,
      store: opened.store,
      trustedRoot,
      keys: { admissions: await keys.tuf('admissions'), snapshot: await keys.tuf('snapshot') },
      headSigner:
        options['fulcio-url'] === undefined
          ? await keys.head()
          : await readSigner({ ...options, key: undefined }, cwd, env),
      // Reviews are read by the publish action; here a policy that asks for them finds none, and admits nothing.
      approvals: () => Promise.resolve({ kind: 'push' }),
      artifacts: artifactSource(artifacts),
      osv: osv.value,
      now: now(),
      progress,
    });
    const result = published.kind === 'refused' ? refusal(published.findings, style) : report(published.value, style);
    return opened.told(result, style);
  },
});

/** Something was left out: the publication stands, and the exit code says that somebody should look. */
function report(published: PublishReport, style: Style): Result {
  const problems = published.events.filter(({ kind }) => kind !== 'admitted' && kind !== 'reinstated');
  const word =
    published.kind === 'published'
      ? style.green(`published: publication ${published.publication}, admissions ${published.version}`)
      : style.green('nothing new to publish');
  return {
    exit: problems.length === 0 && published.waiting === undefined ? 'yes' : 'refused',
    human: [
      word,
      ...published.events.map((event) => renderEvent(event, style)),
      ...waitingLines(published, style),
      ...published.pendingDenies.map(
        (id) => `  deny ${plainText(id)} is merged but not published yet: portcullis revoke --merged`,
      ),
    ].join('\n'),
    json: {
      verdict: published.kind,
      publication_version: published.publication,
      version: published.version,
      source_commit: published.sourceCommit,
      head_digest: published.headDigest ?? null,
      pending_denies: published.pendingDenies,
      waiting:
        published.waiting === undefined
          ? null
          : { commit: published.waiting.commit, findings: findingsJson(published.waiting.findings) },
      events: published.events.map(eventJson),
    },
  };
}

function waitingLines({ waiting }: PublishReport, style: Style): readonly string[] {
  if (waiting === undefined) return [];
  const what = `${style.red('waiting')}: ${waiting.commit.slice(0, 12)} and what follows it, for an artifact out of reach; publish again`;
  return [`  ${what}\n${renderFindings(waiting.findings, style)}`];
}

function renderEvent(event: FoldEvent, style: Style): string {
  switch (event.kind) {
    case 'admitted':
      return `  admitted ${plainText(event.folder)} as number ${event.row.ordinal}`;
    case 'reinstated':
      return `  reinstated: ${plainText(event.path)} ends ${plainText(endedText(event.reinstatement))}`;
    case 'left-out':
      return `  ${style.red('left out')} ${plainText(event.subject)}, and stays out: mend it in a new version\n${renderFindings(event.findings, style)}`;
    case 'halted':
      return `  ${style.red('halted')}: ${event.commit.slice(0, 12)} changed ${event.paths.map(plainText).join(', ')}\n${renderFindings(event.findings, style)}`;
  }
}

function eventJson(event: FoldEvent): object {
  if (event.kind === 'admitted')
    return {
      kind: event.kind,
      commit: event.commit,
      folder: event.folder,
      ordinal: event.row.ordinal,
      artifact_digest: event.row.artifact.digest,
    };
  if (event.kind === 'reinstated')
    return { kind: event.kind, commit: event.commit, path: event.path, ends: event.reinstatement.ends };
  const findings = findingsJson(event.findings);
  return event.kind === 'halted'
    ? { kind: event.kind, commit: event.commit, paths: event.paths, findings }
    : { kind: event.kind, commit: event.commit, subject: event.subject, findings };
}
