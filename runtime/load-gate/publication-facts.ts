import type { Policy, PublicationConfig, PublicationRevocations } from '../../registry-schema/generated/types.ts';
import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { prepareTrust, type TrustMaterial } from '../../core/attestation/trust.ts';
import { digestFromHex, digestOf, hexOf } from '../../core/digest.ts';
import { parsePublishedPolicy, PUBLISHED_POLICY_FILE } from '../../core/documents/policy.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { readDenies } from '../../core/denies/deny-list.ts';
import { headPath, verifyHead, type VerifiedHead } from '../../core/publication/head.ts';
import { parseConfig, parseRevocations } from '../../core/publication/publication-documents.ts';
import { parseReinstatements, REINSTATEMENTS_FILE } from '../../core/denies/reinstatements.ts';
import { inForce } from '../../core/denies/denies.ts';
import type { Deny, Reinstated } from '../../core/registry/registry-state.ts';
import type { VerifiedPublication } from '../client/verified-publication.ts';

/** What a verified publication says beyond its shards: read once, good for every load until the next refresh. */
export interface PublicationFacts {
  readonly publication: VerifiedPublication;
  readonly config: PublicationConfig;
  readonly trust: TrustMaterial;
  readonly policy: Policy;
  /** Those in force: what a quorum has ended is not among them, and what was pushed to this host is. */
  readonly denies: readonly Deny[];
  /** Every deny there ever was, as revocations.json and its segments have it. */
  readonly allDenies: readonly Deny[];
  readonly reinstatements: readonly Reinstated[];
  /** Denies of a newer publication that could not be read as a whole; they are among `denies`. */
  readonly laterDenies?: readonly Deny[];
  /** The second proof. A refusal here denies every load, with its findings. */
  readonly head: Outcome<VerifiedHead>;
}

/** Reads config, trust, policy and denies, and verifies the head. Refuses with the first document that cannot be had. */
export async function readPublicationFacts(
  publication: VerifiedPublication,
  now: Date,
): Promise<Outcome<PublicationFacts>> {
  const config = await readTarget(publication, 'config.json', parseConfig);
  const trustedRoot = await publication.target('trusted_root.json');
  const policy = await readTarget(publication, PUBLISHED_POLICY_FILE, parsePublishedPolicy);
  const revocations = await readRevocations(publication);
  if (config.kind === 'refused') return config;
  if (trustedRoot.kind === 'refused') return trustedRoot;
  if (policy.kind === 'refused') return policy;
  if (revocations.kind === 'refused') return revocations;
  // The same keys may serve two channels; their lists may not change places.
  if (revocations.value.registry_id !== config.value.registry_id)
    return refused(finding('PUBLICATION_WRONG_REGISTRY', `revocations.json is of ${revocations.value.registry_id}`));
  if (revocations.value.channel !== config.value.channel)
    return refused(finding('PUBLICATION_WRONG_CHANNEL', `revocations.json is of ${revocations.value.channel}`));
  const denies = await deniesOf(publication, revocations.value);
  if (denies.kind === 'refused') return denies;
  const reinstatements = await readReinstatements(publication, config.value);
  if (reinstatements.kind === 'refused') return reinstatements;
  const trust = prepareTrust(trustedRoot.value, config.value.trust);
  if (trust.kind === 'refused') return trust;
  const head = await readHead(publication, config.value, trust.value, now);
  // Last: one that is pushed while the head is waited for counts.
  return withPushedDenies({
    publication,
    config: config.value,
    trust: trust.value,
    policy: policy.value,
    denies: [],
    allDenies: denies.value,
    reinstatements: reinstatements.value,
    head,
  });
}

/** The facts with what is pushed to this host by now. Asks no server. Refused where a pushed deny cannot be read. */
export async function withPushedDenies(facts: PublicationFacts): Promise<Outcome<PublicationFacts>> {
  const { publication, allDenies, reinstatements, laterDenies = [] } = facts;
  const pushed = await publication.pushedDenies(allDenies, reinstatements);
  if (pushed.kind === 'refused') return pushed;
  return ok({ ...facts, denies: [...inForce(allDenies, reinstatements), ...laterDenies, ...pushed.value] });
}

/** The denies of a publication and nothing else of it: the client has them in its cache. */
export async function readPublishedDenies(publication: VerifiedPublication): Promise<Outcome<readonly Deny[]>> {
  const revocations = await readRevocations(publication);
  return revocations.kind === 'refused' ? revocations : deniesOf(publication, revocations.value);
}

function readRevocations(publication: VerifiedPublication): Promise<Outcome<PublicationRevocations>> {
  return readTarget(publication, 'revocations.json', parseRevocations);
}

function deniesOf(
  publication: VerifiedPublication,
  revocations: PublicationRevocations,
): Promise<Outcome<readonly Deny[]>> {
  return readDenies(revocations, (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes));
}

/** None while the publication lists none. Another channel's could end what this one quarantines. */
async function readReinstatements(
  publication: VerifiedPublication,
  config: PublicationConfig,
): Promise<Outcome<readonly Reinstated[]>> {
  if (publication.fileInfo(REINSTATEMENTS_FILE) === undefined) return ok([]);
  const read = await readTarget(publication, REINSTATEMENTS_FILE, parseReinstatements);
  if (read.kind === 'refused') return read;
  const { registry_id: registryId, channel, entries } = read.value;
  if (registryId !== config.registry_id)
    return refused(finding('PUBLICATION_WRONG_REGISTRY', `${REINSTATEMENTS_FILE} is of ${registryId}`));
  return channel === config.channel
    ? ok(entries)
    : refused(finding('PUBLICATION_WRONG_CHANNEL', `${REINSTATEMENTS_FILE} is of ${channel}`));
}

type Parser<T> = (bytes: Uint8Array, file: string) => Outcome<{ readonly value: T }>;

async function readTarget<T>(publication: VerifiedPublication, path: string, parse: Parser<T>): Promise<Outcome<T>> {
  const bytes = await publication.target(path);
  if (bytes.kind === 'refused') return bytes;
  const parsed = parse(bytes.value, path);
  return parsed.kind === 'refused' ? parsed : ok(parsed.value.value);
}

async function readHead(
  publication: VerifiedPublication,
  config: PublicationConfig,
  trust: TrustMaterial,
  at: Date,
): Promise<Outcome<VerifiedHead>> {
  const version = publication.versions.admissions;
  const registry = publication.fileInfo('registry.json');
  if (registry === undefined)
    return refused(finding('PUBLICATION_NOT_FOUND', 'the publication lists no registry.json'));
  const subjects = {
    registryDigest: digestFromHex(registry.sha256),
    admissionsDigest: digestOf(publication.roleBytes('admissions')),
    version,
  };
  const check = (bundle: Uint8Array) => verifyHead({ bundle, config, subjects, trust, at });
  const head = await publication.checked(headPath(version), MAX_BUNDLE_BYTES, check);
  return head.kind === 'refused' ? withoutHead(head, version) : head;
}

/** A registry whose head only its publish workflow can sign has none until that has run once. */
function withoutHead(head: Refusal, version: number): Outcome<never> {
  const [first] = head.findings;
  if (first.code !== 'PUBLICATION_NOT_FOUND') return head;
  return refused(finding('PUBLICATION_HEAD_MISSING', `no publish identity has stated admissions ${version}`));
}

type Refusal = Extract<Outcome<never>, { kind: 'refused' }>;
