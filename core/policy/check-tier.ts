import type { Manifest, Plugin } from '../../registry-schema/generated/types.ts';
import type { Parsed } from '../documents/parse-document.ts';
import { finding, type Finding } from '../finding.ts';
import { recordPath } from '../registry/registry-path.ts';
import { CLOCK_SKEW_MS, DAY_IN_MS, HOUR_IN_MS, wholeSeconds } from '../time.ts';
import type { Tier } from './effective-tier.ts';

export interface TierInstants {
  /** Of judgement. */
  readonly at: Date;
  /** When the release was signed at the latest; undefined where nothing but the manifest says. */
  readonly signedAt: Date | undefined;
}

/** Holds a release against what its tier asks beyond the manifest's own maxima: stages, dependencies, age, cooldown. */
export function checkTier(
  manifest: Parsed<Manifest>,
  plugin: Plugin,
  tier: Tier,
  instants: TierInstants,
): readonly Finding[] {
  return [
    ...stageFindings(manifest, tier),
    ...dependencyFindings(plugin, tier),
    ...ageFindings(manifest, tier, instants),
  ];
}

function stageFindings(manifest: Parsed<Manifest>, tier: Tier): readonly Finding[] {
  const allowed = tier.stages;
  if (allowed === undefined) return [];
  const declared = manifest.value.stages;
  // Undeclared means every stage, which is more than any list.
  if (declared === undefined)
    return [
      finding(
        'TIER_STAGE_FORBIDDEN',
        `the manifest names no stages; tier ${tier.name} runs in ${list(allowed)}`,
        manifest.at(''),
      ),
    ];
  return declared.flatMap((stage, index) =>
    allowed.includes(stage)
      ? []
      : [finding('TIER_STAGE_FORBIDDEN', `${stage} is not one of ${list(allowed)}`, manifest.at(`/stages/${index}`))],
  );
}

function dependencyFindings(plugin: Plugin, tier: Tier): readonly Finding[] {
  const accepted = tier.dependencies;
  if (accepted === undefined || accepted.includes(plugin.dependencies)) return [];
  return [
    finding('TIER_DEPENDENCIES_FORBIDDEN', `${plugin.dependencies} is not one of ${list(accepted)}`, {
      file: recordPath(plugin.plugin_id),
      pointer: '/dependencies',
    }),
  ];
}

function ageFindings(manifest: Parsed<Manifest>, tier: Tier, { at, signedAt }: TierInstants): readonly Finding[] {
  const age = at.getTime() - Date.parse(manifest.value.built_at);
  const place = manifest.at('/built_at');
  if (age < -CLOCK_SKEW_MS) return [finding('TIER_BUILT_IN_FUTURE', `built at ${manifest.value.built_at}`, place)];
  const { max_age_days: oldest = Infinity, cooldown_hours: cooldown = -Infinity } = tier;
  if (age > oldest * DAY_IN_MS) {
    return [
      finding(
        'TIER_RELEASE_TOO_OLD',
        `built ${Math.floor(age / DAY_IN_MS)} days ago, at most ${oldest} are accepted`,
        place,
      ),
    ];
  }
  // Whoever stole a publisher's identity writes built_at, too; the log or the timestamp of the signature is not theirs to date.
  const since = Math.max(Date.parse(manifest.value.built_at), signedAt?.getTime() ?? 0);
  const over = since + cooldown * HOUR_IN_MS;
  if (at.getTime() < over) {
    return [
      finding(
        'TIER_RELEASE_TOO_NEW',
        `the cooldown of ${cooldown} h is over at ${wholeSeconds(new Date(over))}`,
        place,
      ),
    ];
  }
  return [];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
