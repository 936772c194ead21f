import { diffCapabilities, type CapabilityView, type Scales } from '../../../core/capability/diff-capabilities.ts';
import { parseEmbeddedManifest } from '../../../core/documents/manifest.ts';
import type { CapabilityChange } from '../../../core/capability/capability-change.ts';

export const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

export type Covenant = CapabilityView['manifest'];

export const SCALES: Scales = {
  tiers: ['core', 'vetted', 'unverified'],
  dataClasses: ['unofficial', 'official', 'official-sensitive', 'protected', 'secret'],
};

const PLAIN = embedded({
  plugin_id: 'azure_openai_embeddings',
  allowed_egress: ['*.openai.azure.com'],
  data_classes: ['official'],
  sdk_allowlist: ['openai>=2.0,<3.0'],
});

/** A manifest as artifacts carry it, through its own parser. */
export function embedded(members: object): Covenant {
  const parsed = parseEmbeddedManifest(new TextEncoder().encode(JSON.stringify(members)));
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.findings));
  return parsed.value.value;
}

/** A release in the vetted tier, packed as a wheel, with these members of its manifest. */
export function release(
  members: Partial<Covenant> = {},
  more: Partial<Omit<CapabilityView, 'manifest'>> = {},
): CapabilityView {
  return { tier: 'vetted', ecosystem: 'pypi', ...more, manifest: { ...PLAIN, ...members } };
}

export function diff(before: CapabilityView | undefined, after: CapabilityView): readonly CapabilityChange[] {
  return diffCapabilities(before, after, SCALES);
}

/** `direction risk: before → after`, the change as a test reads best. */
export function lines(changes: readonly CapabilityChange[]): readonly string[] {
  return changes.map(({ direction, risk, before, after }) => `${direction} ${risk}: ${before} → ${after}`);
}

/** The changes from one manifest to another in lines. */
export function step(before: Partial<Covenant>, after: Partial<Covenant>): readonly string[] {
  return lines(diff(release(before), release(after)));
}
