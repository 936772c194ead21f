import { resolve } from 'node:path';
import { changeReport } from '../../action/gate/change-report-of.ts';
import { judge, type Judged } from '../../action/gate/judge.ts';
import { publishedInStore } from '../../action/gate/published-releases.ts';
import { renderChangeReport } from '../../core/report/change-report.ts';
import { plainReport } from '../../core/report/plain-report.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, type Result } from '../command.ts';
import { openStoreAt, STORE_OPTION } from '../publication/open-store.ts';
import { refusal } from '../refusal.ts';
import { artifactFolder, artifactSource } from '../registry/artifact-folder.ts';
import { ARTIFACTS_OPTION, OSV_OPTION, REGISTRY_OPTION } from '../registry/locations.ts';
import { osvExport } from '../registry/osv-export.ts';

export const command = defineCommand({
  name: 'check',
  summary: 'Judge a proposed change to a registry, as the PR check does',
  usage: '[options]',
  options: {
    registry: REGISTRY_OPTION,
    base: {
      type: 'string',
      value: 'REF',
      description: 'the protected branch, by whose tip the change is judged (main)',
    },
    head: { type: 'string', value: 'REF', description: 'the commit that is proposed (HEAD)' },
    artifacts: ARTIFACTS_OPTION,
    osv: OSV_OPTION,
    publication: {
      ...STORE_OPTION,
      description: 'what is compared with: the last that was admitted ($PORTCULLIS_PUBLICATION)',
    },
  },
  example: 'portcullis check --base origin/main --artifacts dist',
  async run({ options, cwd, env, now, style, progress }): Promise<Result> {
    const artifacts = await artifactFolder(options.artifacts, cwd);
    const osv = await osvExport(options.osv, cwd);
    if (osv.kind === 'refused') return refusal(osv.findings, style);
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    const { objects } = repository;
    const place = options.publication ?? env['PORTCULLIS_PUBLICATION'] ?? '';
    await using opened = place === '' ? undefined : await openStoreAt(place, env, cwd, now);
    const judged = await judge({
      objects,
      base: await objects.resolve(options.base ?? 'main'),
      head: await objects.resolve(options.head ?? 'HEAD'),
      artifacts: artifactSource(artifacts),
      osv: osv.value,
      published: opened === undefined ? undefined : publishedInStore(opened.store),
      now: now(),
      progress,
    });
    if (judged.kind === 'refused') return refusal(judged.findings, style);
    return judged.value.verdict === 'refused'
      ? { ...refusal(judged.value.findings, style), human: reportOf(judged.value) }
      : admissible(judged.value);
  },
});

/** The words of the PR check's summary and comment; nobody has been asked to approve yet. */
function reportOf(judged: Judged): string {
  const { head, base, findings } = judged;
  return plainReport(renderChangeReport(changeReport({ head, base, findings, judged })));
}

function admissible(judged: Judged): Result {
  const releases = judged.releases.flatMap((decision) =>
    decision.kind === 'admissible' ? [decision.release.documents.record] : [],
  );
  return {
    exit: 'yes',
    human: reportOf(judged),
    json: {
      verdict: 'admissible',
      base: judged.base,
      head: judged.head,
      releases: releases.map(({ plugin_id: id, version, artifact }) => ({
        plugin_id: id,
        version,
        artifact_digest: artifact.digest,
      })),
    },
  };
}
