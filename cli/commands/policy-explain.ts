import { resolve } from 'node:path';
import { simulate, type Simulated } from '../../action/policy/simulate.ts';
import type { Finding, Outcome } from '../../core/finding.ts';
import type { Plugin, PluginId, Waiver } from '../../registry-schema/generated/types.ts';
import { MAX_PLUGIN_RECORD_BYTES, parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { MAX_POLICY_BYTES, parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import type { SoftenedFinding } from '../../core/policy/enforce.ts';
import { explainPolicy, type ExplainedRule } from '../../core/policy/explain.ts';
import { ruleDeciding } from '../../core/policy/rule-codes.ts';
import { classifyPath, isPluginId, recordPath } from '../../core/registry/registry-path.ts';
import { withWaiver } from '../../core/registry/waivers.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { didYouMean } from '../../core/report/nearest-name.ts';
import { renderTable } from '../output/render-table.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { artifactFolder, artifactsIn } from '../registry/artifact-folder.ts';
import { OSV_OPTION, REF_OPTION, REGISTRY_OPTION } from '../registry/locations.ts';
import { osvExport } from '../registry/osv-export.ts';

export const command = defineCommand({
  name: 'policy explain',
  summary: "Print which rules a plugin's releases are judged by, where policy.yml says so, and what each decides",
  usage: 'PLUGIN [options]',
  positionals: { min: 1, max: 1 },
  options: {
    registry: REGISTRY_OPTION,
    ref: REF_OPTION,
    artifacts: { type: 'string', value: 'DIR', description: 'artifacts by file name, for their locks (not judged)' },
    osv: OSV_OPTION,
  },
  example: 'portcullis policy explain azure_openai_embeddings',
  async run({ options, positionals, cwd, now, style, progress }): Promise<Result> {
    const id = positionals[0] ?? '';
    if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
    const artifacts = artifactsIn(await artifactFolder(options.artifacts, cwd));
    const osv = await osvExport(options.osv, cwd);
    if (osv.kind === 'refused') return refusal(osv.findings, style);
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    const { objects } = repository;
    const ref = options.ref ?? 'main';
    const commit = await objects.resolve(ref);
    const files = await objects.files(
      commit,
      (file) => file === POLICY_FILE || classifyPath(file).kind === 'record' || file.startsWith('waivers/'),
      Math.max(MAX_POLICY_BYTES, MAX_PLUGIN_RECORD_BYTES),
    );
    const policy = parsePolicy(files.get(POLICY_FILE) ?? new Uint8Array());
    if (policy.kind === 'refused') return refusal(policy.findings, style);
    const plugin = readRecord(files, id, ref);
    if (plugin.kind === 'refused') return refusal(plugin.findings, style);
    const waivers = [...files].reduce((all: readonly Waiver[], [file, bytes]) => withWaiver(all, file, bytes), []);
    const rules = explainPolicy(policy.value, plugin.value, waivers, now());
    const judged = await simulate({ objects, commit, pluginId: id, at: now(), artifacts, osv: osv.value, progress });
    const releases = judged.kind === 'ok' ? judged.value.releases : undefined;
    const parts = [
      `${plainText(id)} at ${commit.slice(0, 12)}`,
      ...rules.map((rule) => `  ${ruleLine(rule, rules, style)}`),
      '',
      releases === undefined ? 'releases: this registry has no trust/ to judge them by' : releaseTable(releases, style),
    ];
    return {
      exit: 'yes',
      human: parts.join('\n'),
      json: { plugin_id: id, commit, rules, releases: releases?.map(releaseJson) ?? null },
    };
  },
});

function readRecord(files: ReadonlyMap<string, Uint8Array>, id: PluginId, ref: string): Outcome<Plugin> {
  const path = recordPath(id);
  const record = files.get(path);
  if (record === undefined) {
    const ids = [...files.keys()].flatMap((file) => {
      const kind = classifyPath(file);
      return kind.kind === 'record' ? [kind.pluginId] : [];
    });
    throw new UsageError(`${path} is not on ${ref}${didYouMean(id, ids)}`);
  }
  const parsed = parsePluginRecord(record, path);
  return parsed.kind === 'refused' ? parsed : { kind: 'ok', value: parsed.value.value };
}

function ruleLine({ rule, value, line }: ExplainedRule, rules: readonly ExplainedRule[], style: Style): string {
  const width = Math.max(...rules.map((one) => one.rule.length));
  const place = line === undefined ? '' : style.dim(`  policy.yml:${line}`);
  return `${plainText(rule).padEnd(width)}  ${plainText(value)}${place}`;
}

/** Which rule decided what about each release that is merged, if it were proposed today. */
function releaseTable(releases: readonly Simulated[], style: Style): string {
  if (releases.length === 0) return 'releases: none is merged, or every one is denied';
  const rows = releases.flatMap(({ version, refusing, softened, unjudged }) => {
    const lines = [
      ...refusing.map((found) => [version, 'refused', ruleName(found), found.code, '']),
      ...softened.map(({ finding, by }) => [version, 'noted', ruleName(finding), finding.code, softenedBy(by)]),
      ...unjudged.map(({ what, why }) => [version, 'not judged', what, '', why]),
    ];
    return lines.length === 0 ? [[version, 'accepted', 'every rule', '', '']] : lines;
  });
  return renderTable(['release', 'today', 'by', 'code', 'because'], rows, style);
}

function ruleName({ code }: Finding): string {
  return ruleDeciding(code) ?? 'every policy';
}

function softenedBy(by: SoftenedFinding['by']): string {
  return by.kind === 'waiver' ? `waiver ${by.id} until ${by.expires}` : `the tier is set to ${by.level}`;
}

function releaseJson({ version, tier, refusing, softened, unjudged }: Simulated): object {
  return {
    version,
    tier,
    refused: refusing.map((found) => ({ rule: ruleDeciding(found.code) ?? null, ...found })),
    noted: softened.map(({ finding, by }) => ({ rule: ruleDeciding(finding.code) ?? null, ...finding, by })),
    not_judged: unjudged,
  };
}
