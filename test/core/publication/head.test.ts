import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../core/digest.ts';
import { toJson } from '../../../core/json/encode-document.ts';
import { headPredicate, headStatement, verifyHead, type HeadSubjects } from '../../../core/publication/head.ts';
import { signStatement } from '../../../signing/sign-statement.ts';
import { CHANNEL, configOf, GROUND, json, newPublisher, NOW, REGISTRY_ID, verdict } from '../../fixtures/registry.ts';
import type { PublicationHead } from '../../../registry-schema/generated/types.ts';

const signer = newPublisher();
const config = configOf(signer);
const subjects: HeadSubjects = { registryDigest: digestOf(json(1)), admissionsDigest: digestOf(json(2)), version: 3 };
const SAID: Omit<PublicationHead, 'schema_version'> = {
  registry_id: REGISTRY_ID,
  channel: CHANNEL,
  version: 3,
  source_commit: 'c'.repeat(40),
  previous_head: null,
  issued_at: '2026-03-01T11:00:00Z',
  expires_at: '2026-03-08T11:00:00Z',
};

interface Tamper {
  readonly said?: Partial<PublicationHead>;
  readonly signed?: Partial<HeadSubjects>;
  readonly statement?: object;
  readonly signer?: typeof signer;
  readonly at?: Date;
}

async function verified({
  said = {},
  signed = {},
  statement = {},
  signer: own = signer,
  at = NOW,
}: Tamper = {}): Promise<string> {
  const made = headStatement({ ...subjects, ...signed }, headPredicate({ ...SAID, ...said }));
  const bundle = await signStatement(toJson({ ...made, ...statement }), own);
  return verdict(verifyHead({ bundle, config, subjects, trust: GROUND.trust, at }));
}

describe('a head', () => {
  test('of this registry, channel and version, not expired, is taken', async () => expect(await verified()).toBe('ok'));

  const TAMPERS: readonly { name: string; tamper: Tamper; refusedWith: string }[] = [
    {
      name: 'of another registry',
      tamper: { said: { registry_id: 'other.example' } },
      refusedWith: 'PUBLICATION_HEAD_MISMATCH',
    },
    { name: 'of another channel', tamper: { said: { channel: 'beta' } }, refusedWith: 'PUBLICATION_HEAD_MISMATCH' },
    {
      name: 'that says another version than it signs',
      tamper: { said: { version: 2 } },
      refusedWith: 'PUBLICATION_HEAD_MISMATCH',
    },
    {
      name: 'of another version',
      tamper: { signed: { version: 2 } },
      refusedWith: 'ATTESTATION_SUBJECT_EXTRA ATTESTATION_SUBJECT_MISSING',
    },
    {
      name: 'over another registry.json',
      tamper: { signed: { registryDigest: digestOf(json(9)) } },
      refusedWith: 'ATTESTATION_SUBJECT_DIGEST',
    },
    {
      name: 'over other admissions',
      tamper: { signed: { admissionsDigest: digestOf(json(9)) } },
      refusedWith: 'ATTESTATION_SUBJECT_DIGEST',
    },
    {
      name: 'with its subjects exchanged',
      tamper: { signed: { registryDigest: subjects.admissionsDigest, admissionsDigest: subjects.registryDigest } },
      refusedWith: 'ATTESTATION_SUBJECT_DIGEST',
    },
    { name: 'that expired', tamper: { at: new Date('2026-03-08T11:00:00Z') }, refusedWith: 'PUBLICATION_HEAD_EXPIRED' },
    {
      name: 'of the future',
      tamper: { at: new Date('2026-03-01T10:54:00Z') },
      refusedWith: 'PUBLICATION_HEAD_MISMATCH',
    },
    { name: 'that says less', tamper: { statement: { predicate: {} } }, refusedWith: 'PREDICATE_MEMBER_INVALID' },
    {
      name: 'of another predicate type',
      tamper: { statement: { predicateType: 'https://example.com/other' } },
      refusedWith: 'ATTESTATION_PREDICATE_TYPE',
    },
    { name: 'signed by a stranger', tamper: { signer: newPublisher() }, refusedWith: 'SIGNER_KEY_UNKNOWN' },
    {
      name: 'signed when its key was no longer valid',
      tamper: { at: new Date('2027-06-01T00:00:00Z'), said: { expires_at: '2028-01-01T00:00:00Z' } },
      refusedWith: 'SIGNER_KEY_EXPIRED',
    },
  ];
  test.each(TAMPERS)('$name is refused with $refusedWith', async ({ tamper, refusedWith }) => {
    expect(await verified(tamper)).toBe(refusedWith);
  });

  test('a few minutes ahead of this clock is taken: clocks differ', async () => {
    expect(await verified({ at: new Date('2026-03-01T10:56:00Z') })).toBe('ok');
  });
});
