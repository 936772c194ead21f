import type { KeyIdentity as KeyRecord, WorkflowIdentity as WorkflowRecord } from '../../registry-schema/generated/types.js';
/** An enrolled public key, P-256 or Ed25519, with its window. `key_id` is the SHA-256 of the DER SubjectPublicKeyInfo, in hex. */
export type KeyIdentity = KeyRecord;
/**
 * An enrolled CI workflow. Every member is compared exactly with what the certificate states; where the workflow is a reusable
 * one of another repository, `workflow_ref_pattern` is about the ref that it is called at.
 */
export type WorkflowIdentity = WorkflowRecord;
/** Who may sign: a closed union, no third way. */
export type SignerIdentity = WorkflowIdentity | KeyIdentity;
