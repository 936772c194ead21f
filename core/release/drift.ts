import { parseBundle } from '../attestation/bundle.ts';
import { DRIFT_CLASSES, driftRank, type DriftClass } from '../capability/risk-class.ts';
import { parseCertificate, type CertificateIdentity } from '../identity/certificate.ts';
import { visibleText } from '../report/outside-text.ts';
import type { BuildFacts } from './build-facts.ts';
import { kindOfRef } from './ref-kind.ts';

/** How a release was signed, as far as one release can be compared with the next. */
export type SigningFacts = Readonly<
  Record<'signer' | 'workflow' | 'trigger' | 'runner' | 'source' | 'owner' | 'ref', string | undefined>
>;

/** Numeric id of the account whose pull request brings a release; `not-asked` where there are no pull requests to ask about. */
export type Submitter = number | 'unknown' | 'not-asked';

/** Who made a release, how, and who brought it. What is undefined nobody knows any more. */
export interface ReleaseFacts {
  readonly signing: SigningFacts | undefined;
  readonly build: BuildFacts | undefined;
  /** The plugin's owners by its record, as it stood then. */
  readonly owners: readonly string[] | undefined;
  readonly submittedBy: Submitter;
}

/** What is compared: the word for it, and what is at risk where it changes. */
const ASPECTS = {
  'submitting-account': ['submitting account', 'drift-submitter'],
  signer: ['signer', 'drift-signer'],
  source: ['source repository', 'drift-source'],
  owner: ["source repository's owner", 'drift-source'],
  owners: ['owners', 'drift-owners'],
  version: ['version', 'version-goes-back'],
  'built-by': ['built_by', 'drift-builder'],
  builder: ['builder', 'drift-builder'],
  'build-type': ['build type', 'drift-builder'],
  'build-source': ['repository of the build', 'drift-source'],
  'build-script': ['build script', 'drift-build-script'],
  'build-script-digest': ["build script's digest", 'drift-build-script'],
  'build-ref': ["build script's ref", 'drift-build-script'],
  workflow: ['signing workflow', 'drift-workflow'],
  trigger: ['trigger', 'drift-trigger'],
  runner: ['runner', 'drift-runner'],
  ref: ['ref', 'drift-ref'],
} as const satisfies Readonly<
  Record<
    keyof SigningFacts | keyof BuildFacts | 'submitting-account' | 'owners' | 'version',
    readonly [words: string, risk: DriftClass]
  >
>;

export type DriftAspect = keyof typeof ASPECTS;

/** Something about a release that is not as it was. It may be right in itself; what has changed may be a maintainer, or not. */
export interface DriftChange {
  readonly aspect: DriftAspect;
  readonly risk: DriftClass;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function driftChange(aspect: DriftAspect, before: string | undefined, after: string | undefined): DriftChange {
  return { aspect, risk: ASPECTS[aspect][1], before, after };
}

/** The change in one plain line, free of control and formatting characters. */
export function describeDrift({ aspect, risk, before, after }: DriftChange): string {
  const [from, to] = [before, after].map((side) => (side === undefined ? '(not stated)' : visibleText(side)));
  return `${ASPECTS[aspect][0]} changed from ${from} to ${to} [${risk}: ${DRIFT_CLASSES[risk]}]`;
}

/** Reads the facts of a bundle that was verified before. Undefined if it cannot be read any more. */
export function signingFacts(bundle: Uint8Array): SigningFacts | undefined {
  const parsed = parseBundle(bundle);
  if (parsed.kind === 'refused') return undefined;
  const { signer } = parsed.value;
  if (signer.kind !== 'certificate') return { ...NOTHING, signer: `key ${signer.hint}` };
  const certificate = parseCertificate(signer.der);
  return certificate.kind === 'refused' ? undefined : factsOf(certificate.value.identity);
}

const NOTHING: SigningFacts = {
  signer: undefined,
  workflow: undefined,
  trigger: undefined,
  runner: undefined,
  source: undefined,
  owner: undefined,
  ref: undefined,
};

function factsOf(identity: CertificateIdentity): SigningFacts {
  return {
    signer: `workflow of ${identity.issuer ?? 'nobody'}`,
    workflow: identity.build_signer_uri?.split('@')[0],
    trigger: identity.build_trigger,
    runner: identity.runner_environment,
    source: named(identity.source_repository, identity.source_repository_id),
    owner: named(identity.source_repository_owner, identity.source_repository_owner_id),
    ref: kindOfRef(identity.source_repository_ref),
  };
}

/** A name is free for others once its holder lets go of it; the number is not. */
function named(name: string | undefined, id: string | undefined): string | undefined {
  return name === undefined || id === undefined ? name : `${name} (id ${id})`;
}

/**
 * What differs between who made two releases, how, and who brought them, heaviest risk first. Of what is not known of one
 * of them, one aspect stands for all: what may be another counts as another.
 */
export function driftBetween(before: ReleaseFacts, after: ReleaseFacts): readonly DriftChange[] {
  const changes = [
    ...submitterDrift(before.submittedBy, after.submittedBy),
    ...factsDrift('signer', before.signing, after.signing),
    ...factsDrift('builder', before.build, after.build),
    ...differing('owners', ownersText(before.owners), ownersText(after.owners)),
  ];
  return changes.toSorted((one, other) => driftRank(one.risk) - driftRank(other.risk));
}

function differing(aspect: DriftAspect, before: string | undefined, after: string | undefined): readonly DriftChange[] {
  return before === after ? [] : [driftChange(aspect, before, after)];
}

function factsDrift<K extends DriftAspect>(
  whole: K,
  before: Readonly<Record<K, string | undefined>> | undefined,
  after: Readonly<Record<K, string | undefined>> | undefined,
): readonly DriftChange[] {
  if (before === undefined || after === undefined) return [driftChange(whole, before?.[whole], after?.[whole])];
  return (Object.keys(before) as K[]).flatMap((aspect) => differing(aspect, before[aspect], after[aspect]));
}

/** Two accounts that nobody knows are not thereby one. */
function submitterDrift(before: Submitter, after: Submitter): readonly DriftChange[] {
  if (before === 'not-asked' || after === 'not-asked' || (before === after && before !== 'unknown')) return [];
  const [was, is] = [before, after].map((account) => (account === 'unknown' ? undefined : `account ${account}`));
  return [driftChange('submitting-account', was, is)];
}

/** Logins and teams are case-insensitive, and no order is meant. */
function ownersText(owners: readonly string[] | undefined): string | undefined {
  return owners
    ?.map((owner) => owner.toLowerCase())
    .toSorted()
    .join(', ');
}
