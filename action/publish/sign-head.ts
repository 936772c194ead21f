import { digestOf } from '../../core/digest.ts';
import { HEAD_LIFETIME_HOURS, headPath, headPredicate, headStatement } from '../../core/publication/head.ts';
import { wholeSeconds } from '../../core/time.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { toJson } from '../../core/json/encode-document.ts';
import { signStatement } from '../../signing/sign-statement.ts';
import type { PublicationPlan } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublishRequest } from './publish.ts';

const HOUR_IN_MS = 3_600_000;

/** Less than half of its life is left, or there is none that can be read. */
export async function isHeadDue(
  { store, now }: Pick<PublishRequest, 'store' | 'now'>,
  version: number,
): Promise<boolean> {
  const bytes = await store.read(headPath(version));
  const expires = bytes === undefined ? undefined : expiryOf(bytes);
  return expires === undefined || expires - now.getTime() < (HEAD_LIFETIME_HOURS * HOUR_IN_MS) / 2;
}

/** Only to decide whether to renew: hosts verify what it says. */
function expiryOf(bundle: Uint8Array): number | undefined {
  try {
    const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString('utf8')) as { dsseEnvelope: { payload: string } };
    const { predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
      predicate: { expires_at: string };
    };
    return Date.parse(predicate.expires_at);
  } catch {
    return undefined;
  }
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
  const { version, bytes: admissions } = plan.metadata.roles.admissions;
  const before =
    previous === undefined ? undefined : await store.read(headPath(previous.metadata.roles.admissions.version));
  const subjects = { registryDigest: digestOf(registryBytes), admissionsDigest: digestOf(admissions), version };
  const predicate = headPredicate({
    registry_id: registry.value.value.registry_id,
    channel: registry.value.value.channel,
    version,
    source_commit: tip,
    previous_head: before === undefined ? null : digestOf(before),
    issued_at: wholeSeconds(now),
    expires_at: wholeSeconds(new Date(now.getTime() + HEAD_LIFETIME_HOURS * HOUR_IN_MS)),
  });
  return signStatement(toJson(headStatement(subjects, predicate)), headSigner);
}
