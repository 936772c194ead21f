import { digestOf } from '../../core/digest.ts';
import { findingsOf, type Finding } from '../../core/finding.ts';
import {
  HEAD_LIFETIME_HOURS,
  headPath,
  headPredicate,
  headStatement,
  verifyHead,
  type HeadSubjects,
} from '../../core/publication/head.ts';
import { HOUR_IN_MS, wholeSeconds } from '../../core/time.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { toJson } from '../../core/json/encode-document.ts';
import { signStatement } from '../../signing/sign-statement.ts';
import type { PublicationPlan } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublishRequest } from './publish.ts';
import type { Published } from './published-state.ts';

/** A plan and what the last publication laid down: by whom its head is signed. */
interface HeadGround {
  readonly published: Published;
  readonly targets: ReadonlyMap<string, Uint8Array>;
}

/** What a host would have against a head; nothing is published under one that every host would refuse. */
export function headFindings(
  bundle: Uint8Array,
  plan: PublicationPlan,
  { published, targets }: HeadGround,
  at: Date,
): readonly Finding[] {
  const { config, trust } = published;
  return findingsOf(verifyHead({ bundle, config, subjects: subjectsOf(plan, targets), trust, at }));
}

/** Less than half of its life is left, or what lies there is no head that a host would take. */
export async function isHeadDue(
  { store, now }: Pick<PublishRequest, 'store' | 'now'>,
  plan: PublicationPlan,
  { published, targets }: HeadGround,
): Promise<boolean> {
  const { version } = plan.metadata.roles.admissions;
  const bundle = await store.read(headPath(version));
  if (bundle === undefined) return true;
  const { config, trust } = published;
  const head = verifyHead({ bundle, config, subjects: subjectsOf(plan, targets), trust, at: now });
  if (head.kind === 'refused') return true;
  return Date.parse(head.value.predicate.expires_at) - now.getTime() < (HEAD_LIFETIME_HOURS * HOUR_IN_MS) / 2;
}

function subjectsOf(plan: PublicationPlan, targets: ReadonlyMap<string, Uint8Array>): HeadSubjects {
  const registry = targets.get('registry.json');
  if (registry === undefined) throw new Error('the plan has no registry.json');
  const { version, bytes } = plan.metadata.roles.admissions;
  return { registryDigest: digestOf(registry), admissionsDigest: digestOf(bytes), version };
}

/** The second proof of what the plan admits, chained to the head before it. */
export async function signHead(
  { store, headSigner, now, tip }: Pick<PublishRequest, 'store' | 'headSigner' | 'now' | 'tip'>,
  previous: PreviousPublication | undefined,
  plan: PublicationPlan,
  targets: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const registryBytes = targets.get('registry.json');
  const registry = registryBytes === undefined ? undefined : parseRegistry(registryBytes);
  if (registryBytes === undefined || registry?.kind !== 'ok') throw new Error('the plan has no registry.json');
  const subjects = subjectsOf(plan, targets);
  const before =
    previous === undefined ? undefined : await store.read(headPath(previous.metadata.roles.admissions.version));
  const predicate = headPredicate({
    registry_id: registry.value.value.registry_id,
    channel: registry.value.value.channel,
    version: subjects.version,
    source_commit: tip,
    previous_head: before === undefined ? null : digestOf(before),
    issued_at: wholeSeconds(now),
    expires_at: wholeSeconds(new Date(now.getTime() + HEAD_LIFETIME_HOURS * HOUR_IN_MS)),
  });
  return signStatement(toJson(headStatement(subjects, predicate)), headSigner);
}
