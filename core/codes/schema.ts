import type { CodeEntry } from './code-entry.ts';

/** Documents whose schema is ours, and the prefix under which their refusals stand. */
const DOCUMENT_KINDS = {
  MANIFEST: 'manifest',
  PLUGIN: 'plugin record',
  RELEASE: 'release record',
  POLICY: 'policy',
  REVOCATION: 'revocation',
  REINSTATEMENT: 'reinstatement',
  WAIVER: 'waiver',
  OWNERS_LOCK: 'owners lock',
  PREDICATE: 'attestation predicate',
  PUBLICATION: 'publication document',
  RECORD: 'approval record',
  DECISION: 'decision',
  KEYS: 'key ceremony document',
  TRANSFER: 'transfer',
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;
export type SchemaCode = `${DocumentKind}_MEMBER_${'MISSING' | 'UNKNOWN' | 'INVALID'}`;

function entriesOf(kind: DocumentKind): [SchemaCode, CodeEntry][] {
  const name = DOCUMENT_KINDS[kind];
  const schema = 'registry-schema/schemas says what each member holds.';
  return [
    [
      `${kind}_MEMBER_MISSING`,
      { reason: `The ${name} lacks a member that it must have.`, hint: `Add the member named; ${schema}` },
    ],
    [
      `${kind}_MEMBER_UNKNOWN`,
      {
        reason: `The ${name} has a member that nobody would read.`,
        hint: `Remove the member, or mend its spelling; ${schema}`,
      },
    ],
    [
      `${kind}_MEMBER_INVALID`,
      {
        reason: `A member of the ${name} does not hold what it must.`,
        hint: `Change the value at the place given; ${schema}`,
      },
    ],
  ];
}

/** What a schema can refuse, per document. */
export const SCHEMA_CODES = Object.freeze(
  Object.fromEntries((Object.keys(DOCUMENT_KINDS) as DocumentKind[]).flatMap(entriesOf)) as Record<
    SchemaCode,
    CodeEntry
  >,
);
