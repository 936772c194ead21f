import { resolve } from 'node:path';
import type { Waiver } from '../../registry-schema/generated/types.ts';
import { MAX_PLUGIN_RECORD_BYTES, parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { MAX_POLICY_BYTES, parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { explainPolicy } from '../../core/policy/explain.ts';
import { isPluginId, recordPath } from '../../core/registry/registry-path.ts';
import { withWaiver } from '../../core/registry/waivers.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { REF_OPTION, REGISTRY_OPTION } from '../registry/locations.ts';

export const command = defineCommand({
  name: 'policy explain',
  summary: "Print which rules a plugin's releases are judged by, and where policy.yml says so",
  usage: 'PLUGIN [options]',
  positionals: { min: 1, max: 1 },
  options: {
    registry: REGISTRY_OPTION,
    ref: REF_OPTION,
  },
  example: 'portcullis policy explain azure_openai_embeddings',
  async run({ options, positionals, cwd, now, style }): Promise<Result> {
    const id = positionals[0] ?? '';
    if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    const commit = await repository.objects.resolve(options.ref ?? 'main');
    const path = recordPath(id);
    const files = await repository.objects.files(
      commit,
      (file) => file === POLICY_FILE || file === path || file.startsWith('waivers/'),
      Math.max(MAX_POLICY_BYTES, MAX_PLUGIN_RECORD_BYTES),
    );
    const record = files.get(path);
    if (record === undefined) throw new UsageError(`${path} is not on ${options.ref ?? 'main'}`);
    const policy = parsePolicy(files.get(POLICY_FILE) ?? new Uint8Array());
    if (policy.kind === 'refused') return refusal(policy.findings, style);
    const plugin = parsePluginRecord(record, path);
    if (plugin.kind === 'refused') return refusal(plugin.findings, style);
    const waivers = [...files].reduce((all: readonly Waiver[], [file, bytes]) => withWaiver(all, file, bytes), []);
    const rules = explainPolicy(policy.value, plugin.value.value, waivers, now());
    const width = Math.max(...rules.map(({ rule }) => rule.length));
    const lines = rules.map(
      ({ rule, value, line }) =>
        `  ${plainText(rule).padEnd(width)}  ${plainText(value)}${line === undefined ? '' : style.dim(`  policy.yml:${line}`)}`,
    );
    return {
      exit: 'yes',
      human: [`${plainText(id)} at ${commit.slice(0, 12)}`, ...lines].join('\n'),
      json: { plugin_id: id, commit, rules },
    };
  },
});
