import { resolve } from 'node:path';
import { simulate, type Simulation } from '../../action/policy/simulate.ts';
import { MAX_POLICY_BYTES, parsePolicy } from '../../core/documents/policy.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, type Result } from '../command.ts';
import { findingsJson, renderFindings } from '../output/render-findings.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { REGISTRY_OPTION } from '../registry/locations.ts';

export const command = defineCommand({
  name: 'policy simulate',
  summary: 'List what a changed policy would refuse among what is merged',
  usage: 'POLICY_FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    registry: REGISTRY_OPTION,
    ref: { type: 'string', value: 'REF', description: 'the commit whose releases are judged again (main)' },
  },
  example: 'portcullis policy simulate policy.draft.yml',
  async run({ options, positionals, cwd, now, style, progress }): Promise<Result> {
    const file = positionals[0] ?? '';
    const policy = parsePolicy(await readInput(cwd, file, MAX_POLICY_BYTES), file);
    if (policy.kind === 'refused') return refusal(policy.findings, style);
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    const commit = await repository.objects.resolve(options.ref ?? 'main');
    const simulated = await simulate({
      objects: repository.objects,
      commit,
      policy: policy.value.value,
      at: now(),
      progress,
    });
    return simulated.kind === 'refused' ? refusal(simulated.findings, style) : report(simulated.value, commit, style);
  },
});

/** Exit 3 says that the policy would refuse something: whether it should is for people to say. */
function report({ releases, refused }: Simulation, commit: string, style: Style): Result {
  const parts = refused.map(
    ({ folder, findings }) => `${style.bold(plainText(folder))}\n${renderFindings(findings, style)}`,
  );
  const sum = `${refused.length} of ${releases} merged releases would be refused`;
  return {
    exit: refused.length === 0 ? 'yes' : 'refused',
    human: [...parts, refused.length === 0 ? style.green(sum) : style.red(sum)].join('\n\n'),
    json: {
      commit,
      releases,
      refused: refused.map(({ folder, findings }) => ({ folder, findings: findingsJson(findings) })),
    },
  };
}
