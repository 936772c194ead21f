import type { Digest, PluginId, PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { finding, ok, type Finding, type Outcome } from '../../core/finding.ts';
import { explainDigest, type Explanation } from '../../core/ledger/explain-digest.ts';
import { policyAt, type PluginEvent } from '../../core/ledger/plugin-history.ts';
import type { Deny, ReleaseRow } from '../../core/registry/registry-state.ts';
import { wholeSeconds } from '../../core/time.ts';
import { findHolder } from '../../runtime/load-gate/find-shard.ts';
import type { PublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { eventJson, renderEvent } from '../output/render-history.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { explainSubject, type ExplainSubject } from '../publication/explain-subject.ts';
import { FACTS_OPTIONS, openFacts } from '../publication/open-facts.ts';
import { readDossier, readMakers, readRegistryOf, type ReleaseMakers } from '../publication/plugin-dossier.ts';

export const command = defineCommand({
  name: 'explain',
  summary: 'Print what held for an artifact at a time, and why, from published data alone',
  usage: '(sha256:DIGEST | PLUGIN@VERSION | FILE) [--at TIME] --publication URL --root FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    at: { type: 'string', value: 'TIME', description: 'RFC 3339 in UTC, such as 2026-03-01T12:00:00Z (now)' },
    ...FACTS_OPTIONS,
  },
  example: `portcullis explain sha256:73300871f44c168e7c949de2c750e60c2c9bb8ff530017c5a267234e9cb4db8e --at 2026-03-01T12:00:00Z`,
  async run({ options, positionals, style, ...asker }): Promise<Result> {
    const asked = await explainSubject(positionals[0] ?? '', asker.cwd);
    const at = options.at === undefined ? asker.now() : timeGiven(options.at);
    const facts = await openFacts(options, asker);
    if (facts.kind === 'refused') return refusal(facts.findings, style);
    const registry = await readRegistryOf(facts.value);
    if (registry.kind === 'refused') return refusal(registry.findings, style);
    const holder = await pluginOf(facts.value, registry.value, asked);
    if (holder.kind === 'refused') return refusal(holder.findings, style);
    const pluginId = holder.value;
    if (pluginId === undefined) return refusal([unknown(asked), ...denied(asked, facts.value.denies)], style);
    const dossier = await readDossier(facts.value, registry.value, pluginId);
    if (dossier.kind === 'refused') return refusal(dossier.findings, style);
    const { plugin, events, ledger, policyDigest } = dossier.value;
    const row = plugin.releases.find(({ artifact, version }) =>
      asked.kind === 'digest' ? artifact.digest === asked.digest : version === asked.version,
    );
    if (row === undefined) return refusal([unknown(asked)], style);
    const { digest } = row.artifact;
    const policy = { value: facts.value.policy, digest: policyDigest };
    const inForce = policyAt(ledger, at, policyDigest);
    const explanation = explainDigest({ pluginId, row, at, events, policy, inForce });
    const makers = await readMakers(facts.value, row);
    const admission = events.find((event) => event.kind === 'admitted' && event.row.ordinal === row.ordinal);
    const subject = { pluginId, digest, row, at, policyDigest };
    return {
      exit: 'yes',
      human: humanText(subject, explanation, admission, makers, style),
      json: explanationJson(subject, explanation, admission, makers),
    };
  },
});

function timeGiven(text: string): Date {
  const at = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/.test(text) ? new Date(text) : undefined;
  if (at === undefined || Number.isNaN(at.getTime()))
    throw new UsageError('--at is a time in UTC, 2026-03-01T12:00:00Z');
  return at;
}

async function pluginOf(
  { publication }: PublicationFacts,
  { allowlist }: PublicationRegistry,
  asked: ExplainSubject,
): Promise<Outcome<PluginId | undefined>> {
  if (asked.kind === 'version') return ok(asked.pluginId);
  return allowlist === undefined
    ? findHolder(publication, asked.digest)
    : ok(allowlist.find((entry) => entry.digest === asked.digest)?.plugin_id);
}

function unknown(asked: ExplainSubject): Finding {
  const name = asked.kind === 'digest' ? asked.digest : `${asked.pluginId} ${asked.version}`;
  return finding('LOAD_NOT_ADMITTED', `${name} is of no admitted release`);
}

/** Denied although never admitted: whoever issued the entry knew of it. */
function denied(asked: ExplainSubject, denies: readonly Deny[]): readonly Finding[] {
  if (asked.kind === 'version') return [];
  return denies
    .filter(({ digests }) => digests.includes(asked.digest))
    .map(({ id, action, reason }) =>
      finding(action === 'revoked' ? 'LOAD_REVOKED' : 'LOAD_QUARANTINED', `${id}: ${reason}`),
    );
}

interface Subject {
  readonly pluginId: PluginId;
  readonly digest: Digest;
  readonly row: ReleaseRow;
  readonly at: Date;
  readonly policyDigest: Digest | undefined;
}

const COLOURS = { 'not-yet-admitted': 'dim', admitted: 'green', quarantined: 'red', revoked: 'red' } as const;

function humanText(
  { pluginId, digest, row, at, policyDigest }: Subject,
  { standing, reasons, plugin, tier, inForce, unknown }: Explanation,
  admission: PluginEvent | undefined,
  makers: ReleaseMakers,
  style: Style,
): string {
  const word = style[COLOURS[standing]](standing.replaceAll('-', ' '));
  const since = inForce?.since == null ? '' : `, in force since ${inForce.since}`;
  const isPublished = inForce?.digest === policyDigest;
  return [
    `${word} at ${wholeSeconds(at)}: ${plainText(pluginId)} ${plainText(row.version)}, ${digest}`,
    ...reasons.map((reason) => `  because ${plainText(reason)}`),
    ...(plugin === undefined
      ? []
      : [`  tier granted ${plainText(plugin.tier)}${tier === undefined ? '' : `, in force ${plainText(tier)}`}`]),
    ...(inForce === undefined ? [] : [`  policy ${inForce.digest}${since}${isPublished ? '' : ', replaced since'}`]),
    ...unknown.map((what) => `  not told by the publication: ${plainText(what)}`),
    ...(admission === undefined ? [] : ['', ...renderEvent(admission, makers, style)]),
  ].join('\n');
}

function explanationJson(
  { pluginId, digest, row, at, policyDigest }: Subject,
  { standing, reasons, denies, plugin, tier, inForce, unknown }: Explanation,
  admission: PluginEvent | undefined,
  makers: ReleaseMakers,
): object {
  return {
    plugin_id: pluginId,
    version: row.version,
    digest,
    at: wholeSeconds(at),
    standing,
    reasons,
    denies,
    plugin: plugin ?? null,
    tier_in_force: tier ?? null,
    policy: inForce === undefined ? null : { ...inForce, is_published: inForce.digest === policyDigest },
    not_told: unknown,
    admission: admission === undefined ? null : eventJson(admission, makers),
  };
}
