// Generated from registry-schema/schemas by scripts/generate.ts. Do not edit.

import type {
  ApprovalRecord,
  Decision,
  KeyDraft,
  KeySignature,
  Manifest,
  OwnersLock,
  Plugin,
  Policy,
  PublicationCatalog,
  PublicationConfig,
  PublicationDeny,
  PublicationHead,
  PublicationIndexGroup,
  PublicationIndexShard,
  PublicationRegistry,
  PublicationReinstatements,
  PublicationRevocations,
  Reinstatement,
  ReleasePredicate,
  Release,
  Revocation,
  Transfer,
  Waiver,
  EmbeddedManifest,
} from './types.ts';

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaError[] | null;
}

export declare const isApprovalRecord: Validator<ApprovalRecord>;
export declare const isDecision: Validator<Decision>;
export declare const isKeyDraft: Validator<KeyDraft>;
export declare const isKeySignature: Validator<KeySignature>;
export declare const isManifest: Validator<Manifest>;
export declare const isOwnersLock: Validator<OwnersLock>;
export declare const isPlugin: Validator<Plugin>;
export declare const isPolicy: Validator<Policy>;
export declare const isPublicationCatalog: Validator<PublicationCatalog>;
export declare const isPublicationConfig: Validator<PublicationConfig>;
export declare const isPublicationDeny: Validator<PublicationDeny>;
export declare const isPublicationHead: Validator<PublicationHead>;
export declare const isPublicationIndexGroup: Validator<PublicationIndexGroup>;
export declare const isPublicationIndexShard: Validator<PublicationIndexShard>;
export declare const isPublicationRegistry: Validator<PublicationRegistry>;
export declare const isPublicationReinstatements: Validator<PublicationReinstatements>;
export declare const isPublicationRevocations: Validator<PublicationRevocations>;
export declare const isReinstatement: Validator<Reinstatement>;
export declare const isReleasePredicate: Validator<ReleasePredicate>;
export declare const isRelease: Validator<Release>;
export declare const isRevocation: Validator<Revocation>;
export declare const isTransfer: Validator<Transfer>;
export declare const isWaiver: Validator<Waiver>;
export declare const isEmbeddedManifest: Validator<EmbeddedManifest>;
