import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import { MANIFEST_FILE, parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { parsePluginRecord } from '../../core/documents/plugin-record.ts';
import { finding, findingsOf, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { isPrintable } from '../../core/json/shown-text.ts';
import { tierNamed, type Tier } from '../../core/policy/effective-tier.ts';
import { recordPath } from '../../core/registry/registry-path.ts';
import { DAY_IN_MS, dayOf } from '../../core/time.ts';
import { adoptionReadme } from './adoption-texts.ts';
import { choosePlugins, type Candidate, type ChoiceWish } from './choose-plugins.ts';
import type { Inventory } from './find-packages.ts';
import { egressHints, type EgressHints } from './sdk-hosts.ts';

export interface AdoptionWish extends ChoiceWish {
  readonly policy: Policy;
  /** The least trusted of the policy where undefined. */
  readonly tier: string | undefined;
  readonly owners: readonly string[];
  /** Who signs until each owner has an identity of its own. */
  readonly publishers: Plugin['publishers'];
  readonly now: Date;
}

/** A package on its way to a plugin, as far as its metadata tells. */
export interface AdoptedPlugin {
  readonly candidate: Candidate;
  /** Members of the covenant that nobody stated: not "none", but not known. */
  readonly undeclared: readonly string[];
  readonly sdks: readonly string[];
  readonly egress: EgressHints;
}

export interface Adoption {
  /** All that was found and asked for, in the order of ids. */
  readonly plugins: readonly AdoptedPlugin[];
  /** By path in the registry, the record last: a folder without one is not enrolled. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of packages that are left out. */
  readonly findings: readonly Finding[];
  readonly tier: Tier;
}

/** Nothing reads it: the owner turns it into the manifest inside the artifact. */
export const DRAFT_FILE = 'PLUGIN_MANIFEST.draft.json';
/** Three files each: the PR check reads 3,000. */
export const MAX_ADOPTED_PLUGINS = 900;
const REVIEW_DAYS = 90;
const MAX_SUMMARY_CHARACTERS = 500;
const MAX_SDKS = 1000;
const LICENCE = /^[A-Za-z0-9 .()+:-]{1,200}$/;
const REQUIRED = ['allowed_egress', 'data_classes', 'sdk_allowlist'] as const;

/**
 * What adopting changes in a registry: for each plugin that is not enrolled yet a record of the least trusted tier, a draft
 * of its covenant with what its metadata states and nothing else, and a page of what to ask its owner.
 *
 * Codes of the refusal: PLUGIN_…, ADOPT_TOO_LARGE; those of packages that are left out are among the findings.
 */
export function planAdoption(inventory: Inventory, wish: AdoptionWish): Outcome<Adoption> {
  const { candidates, findings } = choosePlugins(inventory.packages, wish);
  const named = wish.tier === undefined ? undefined : tierNamed(wish.policy, wish.tier);
  const tier = named ?? wish.policy.tiers.at(-1);
  if (tier === undefined) throw new Error('a policy without tiers');
  const plugins = candidates.map(adopted);
  const drafted = plugins.filter(({ candidate }) => candidate.state === 'plugin');
  if (drafted.length > MAX_ADOPTED_PLUGINS) {
    const message = `${drafted.length} plugins, at most ${MAX_ADOPTED_PLUGINS} fit one change; --only names some of them`;
    return refused(finding('ADOPT_TOO_LARGE', message));
  }
  const files = new Map<string, Uint8Array>();
  const wrong: Finding[] = [];
  for (const plugin of drafted) {
    const { pluginId } = plugin.candidate;
    const record = encodeForPeople(recordOf(plugin, tier, wish));
    wrong.push(...findingsOf(parsePluginRecord(record, recordPath(pluginId))));
    files.set(`plugins/${pluginId}/README.md`, Buffer.from(adoptionReadme(plugin), 'utf8'));
    files.set(`plugins/${pluginId}/${DRAFT_FILE}`, encodeForPeople(draftOf(plugin)));
    files.set(recordPath(pluginId), record);
  }
  // All records differ in names alone: what is wrong with one is told once.
  const distinct = wrong.filter(
    ({ code, message }, at) => at === wrong.findIndex((one) => one.code === code && one.message === message),
  );
  return unlessFound(distinct, () => ({ plugins, files, findings: [...inventory.findings, ...findings], tier }));
}

function adopted(candidate: Candidate): AdoptedPlugin {
  const requirements = candidate.requirements ?? [];
  const embedded = embeddedOf(candidate);
  const sdks = requirements.flatMap(({ entry }) => entry ?? []).slice(0, MAX_SDKS);
  const draft = embedded ?? draftOf({ candidate, sdks });
  return {
    candidate,
    undeclared: REQUIRED.filter((member) => !Object.hasOwn(draft, member)),
    sdks,
    egress: egressHints(requirements.map(({ key }) => key)),
  };
}

/** The covenant that the package brings, or what its metadata states. An empty list would say none: it is left out. */
function draftOf({ candidate, sdks }: Pick<AdoptedPlugin, 'candidate' | 'sdks'>): object {
  const embedded = embeddedOf(candidate);
  if (embedded !== undefined) return embedded;
  const [{ licence }] = candidate.found;
  const { requirements, unread } = candidate;
  const isWhole = requirements !== undefined && unread === 0 && requirements.every(({ entry }) => entry !== undefined);
  return {
    plugin_id: candidate.pluginId,
    ...(isWhole && requirements.length <= MAX_SDKS ? { sdk_allowlist: sdks } : {}),
    ...(licence !== undefined && LICENCE.test(licence) ? { licence } : {}),
  };
}

function embeddedOf({ found: [{ manifest }] }: Candidate): object | undefined {
  const parsed = manifest === undefined ? undefined : parseEmbeddedManifest(manifest, MANIFEST_FILE);
  // What cannot be seen in a review is not carried into it.
  return parsed?.kind === 'ok' && isPrintable(JSON.stringify(parsed.value.value)) ? parsed.value.value : undefined;
}

function recordOf({ candidate }: AdoptedPlugin, tier: Tier, { owners, publishers, policy, now }: AdoptionWish): Plugin {
  const days = Math.min(REVIEW_DAYS, policy.max_review_days ?? REVIEW_DAYS);
  const [{ summary }] = candidate.found;
  // What is installed beside its dependencies relies on the host for them.
  const ways = tier.dependencies ?? ['host'];
  return {
    schema_version: 1,
    plugin_id: candidate.pluginId,
    owners: [...owners],
    tier: { name: tier.name, review_by: dayOf(new Date(now.getTime() + days * DAY_IN_MS)) },
    on_breach: 'observe',
    publishers,
    dependencies: ways.includes('host') ? 'host' : (ways[0] ?? 'host'),
    status: 'active',
    ...(summary !== undefined && isSummary(summary) ? { summary } : {}),
  };
}

/** One line that shows all it holds; anything else stays with the package. */
function isSummary(text: string): boolean {
  return text.length > 0 && text.length <= MAX_SUMMARY_CHARACTERS && isPrintable(text);
}
