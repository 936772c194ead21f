import { resolve } from 'node:path';
import { judge, type Judged } from '../../action/gate/judge.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, type Result } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
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
  },
  example: 'portcullis check --base origin/main --artifacts dist',
  async run({ options, cwd, now, style, progress }): Promise<Result> {
    const artifacts = await artifactFolder(options.artifacts, cwd);
    const osv = await osvExport(options.osv, cwd);
    if (osv.kind === 'refused') return refusal(osv.findings, style);
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    const { objects } = repository;
    const judged = await judge({
      objects,
      base: await objects.resolve(options.base ?? 'main'),
      head: await objects.resolve(options.head ?? 'HEAD'),
      artifacts: artifactSource(artifacts),
      osv: osv.value,
      now: now(),
      progress,
    });
    if (judged.kind === 'refused') return refusal(judged.findings, style);
    return judged.value.verdict === 'refused' ? refusal(judged.value.findings, style) : admissible(judged.value, style);
  },
});

function admissible(judged: Judged, style: Style): Result {
  const releases = judged.releases.flatMap((decision) =>
    decision.kind === 'admissible' ? [decision.release.documents.record] : [],
  );
  const lines = releases.map(
    ({ plugin_id: id, version, artifact }) => `  ${plainText(id)} ${plainText(version)}  ${artifact.digest}`,
  );
  return {
    exit: 'yes',
    human: [
      style.green('admissible'),
      ...lines,
      style.dim(`judged by ${judged.base.slice(0, 12)}; what is missing now is approval`),
    ].join('\n'),
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
