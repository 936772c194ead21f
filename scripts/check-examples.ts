/**
 * Runs every example of registry-schema/examples through the parser of its kind: a valid one is accepted, an invalid one
 * earns exactly the code that it is named after, and every code that a document can earn has its example.
 * `node scripts/check-examples.ts` prints what is wrong and exits 1.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_CODES } from '../core/codes/document.ts';
import type { Code } from '../core/codes/index.ts';
import { MANIFEST_CODES } from '../core/codes/manifest.ts';
import { POLICY_CODES } from '../core/codes/policy.ts';
import type { DocumentKind } from '../core/codes/schema.ts';
import { WAIVER_CODES } from '../core/codes/waiver.ts';
import { parseEmbeddedManifest, parseManifest } from '../core/documents/manifest.ts';
import { parseApprovalRecord } from '../core/documents/approval-record.ts';
import { parseKeyDraft, parseKeySignature } from '../core/documents/key-ceremony.ts';
import { parseDocument } from '../core/documents/parse-document.ts';
import { parsePluginRecord } from '../core/documents/plugin-record.ts';
import { parsePolicy, parsePublishedPolicy } from '../core/documents/policy.ts';
import { parseReinstatement } from '../core/documents/reinstatement.ts';
import { parseReleaseRecord } from '../core/documents/release-record.ts';
import { parseRevocation } from '../core/documents/revocation.ts';
import { parseWaiver } from '../core/documents/waiver.ts';
import { parseOwnersLock } from '../core/documents/owners-lock.ts';
import { findingsOf, type Outcome } from '../core/finding.ts';
import { parseTransfer } from '../core/publication/transfer.ts';
import { parseCatalog } from '../core/publication/catalog.ts';
import {
  parseConfig,
  parseGroup,
  parseRegistry,
  parseRevocations,
  parseShard,
} from '../core/publication/publication-documents.ts';
import { parseReinstatements } from '../core/denies/reinstatements.ts';
import {
  isDecision,
  isPublicationDeny,
  isPublicationHead,
  isReleasePredicate,
  type Validator,
} from '../registry-schema/generated/validators.js';

const EXAMPLES = join(import.meta.dirname, '../registry-schema/examples');
const MAX_PREDICATE_BYTES = 64 * 1024;

export type Parse = (bytes: Uint8Array, file: string) => Outcome<unknown>;

export interface ExampleKind {
  /** The prefix of its refusals. */
  readonly kind: DocumentKind;
  readonly parse: Parse;
}

/** Every kind of document, by the name of its schema, and the parser that production uses; where it uses a validator alone, that. */
export const EXAMPLE_KINDS: Readonly<Record<string, ExampleKind>> = {
  manifest: { kind: 'MANIFEST', parse: parseManifest },
  'embedded-manifest': { kind: 'MANIFEST', parse: parseEmbeddedManifest },
  plugin: { kind: 'PLUGIN', parse: parsePluginRecord },
  release: { kind: 'RELEASE', parse: parseReleaseRecord },
  policy: { kind: 'POLICY', parse: parsePolicyByName },
  revocation: { kind: 'REVOCATION', parse: parseRevocation },
  reinstatement: { kind: 'REINSTATEMENT', parse: parseReinstatement },
  waiver: { kind: 'WAIVER', parse: parseWaiver },
  'owners-lock': { kind: 'OWNERS_LOCK', parse: parseOwnersLock },
  'approval-record': { kind: 'RECORD', parse: parseApprovalRecord },
  'publication/config': { kind: 'PUBLICATION', parse: parseConfig },
  'publication/index-shard': { kind: 'PUBLICATION', parse: parseShard },
  'publication/index-group': { kind: 'PUBLICATION', parse: parseGroup },
  'publication/catalog': { kind: 'PUBLICATION', parse: parseCatalog },
  'publication/registry': { kind: 'PUBLICATION', parse: parseRegistry },
  'publication/revocations': { kind: 'PUBLICATION', parse: parseRevocations },
  'publication/reinstatements': { kind: 'PUBLICATION', parse: parseReinstatements },
  'publication/deny': { kind: 'PREDICATE', parse: validatedAs('PREDICATE', isPublicationDeny) },
  'publication/head': { kind: 'PREDICATE', parse: validatedAs('PREDICATE', isPublicationHead) },
  'key-draft': { kind: 'KEYS', parse: parseKeyDraft },
  'key-signature': { kind: 'KEYS', parse: parseKeySignature },
  transfer: { kind: 'TRANSFER', parse: parseTransfer },
  'release-predicate': { kind: 'PREDICATE', parse: validatedAs('PREDICATE', isReleasePredicate) },
  decision: { kind: 'DECISION', parse: validatedAs('DECISION', isDecision) },
};

/** policy.yml of a registry, or the policy.json that a publication makes of it. */
function parsePolicyByName(bytes: Uint8Array, file: string): Outcome<unknown> {
  return file.endsWith('.json') ? parsePublishedPolicy(bytes, file) : parsePolicy(bytes, file);
}

function validatedAs<T>(kind: DocumentKind, isValid: Validator<T>): Parse {
  return (bytes, file) => parseDocument({ kind, limits: { maxBytes: MAX_PREDICATE_BYTES }, isValid }, bytes, file);
}

export interface Example {
  /** The name of its schema. */
  readonly of: string;
  readonly file: string;
  /** The code that the file is named after; undefined for a valid example. */
  readonly earns: string | undefined;
  readonly bytes: Uint8Array;
}

export function readExamples(): readonly Example[] {
  return globSync('**/*.{json,yml}', { cwd: EXAMPLES })
    .sort()
    .map((file) => {
      const [, of, state, name] = /^(.+)\/(valid|invalid)\/([^/]+)$/.exec(file) ?? [];
      if (of === undefined || name === undefined) throw new Error(`${file} stands in no folder valid or invalid`);
      const earns = state === 'valid' ? undefined : (name.split('.')[0] ?? '');
      return { of, file, earns, bytes: readFileSync(join(EXAMPLES, file)) };
    });
}

/** Why an example is not what its place and name say, or undefined. */
export function exampleProblem(example: Example): string | undefined {
  const kind = EXAMPLE_KINDS[example.of];
  if (kind === undefined) return `${example.file}: there is no document ${example.of}`;
  const codes = new Set<string>(findingsOf(kind.parse(example.bytes, example.file)).map(({ code }) => code));
  const expected = example.earns === undefined ? [] : [example.earns];
  if (codes.size === expected.length && expected.every((code) => codes.has(code))) return undefined;
  return `${example.file}: ${codes.size === 0 ? 'is accepted' : `earns ${[...codes].join(', ')}`}`;
}

/** Codes of documents that no single document earns: they compare it with another, or want one that is not there. */
const NEEDS_MORE_THAN_A_DOCUMENT: ReadonlySet<string> = new Set<Code>([
  'MANIFEST_DATA_CLASS_UNKNOWN',
  'MANIFEST_DATA_CLASS_ABOVE_TIER',
  'MANIFEST_PERMISSION_ABOVE_TIER',
  'MANIFEST_LIMIT_ABOVE_TIER',
  'POLICY_MISSING',
]);

/** What should have an example and has none, each as a sentence. */
export function missingExamples(examples: readonly Example[]): readonly string[] {
  const missing: string[] = [];
  for (const [of, { kind }] of Object.entries(EXAMPLE_KINDS)) {
    const own = examples.filter((example) => example.of === of);
    if (!own.some(({ earns }) => earns === undefined)) missing.push(`${of} has no valid example`);
    for (const fault of ['MISSING', 'UNKNOWN', 'INVALID'])
      if (!own.some(({ earns }) => earns === `${kind}_MEMBER_${fault}`))
        missing.push(`${of} has no example of ${kind}_MEMBER_${fault}`);
  }
  const earned = new Set(examples.map(({ earns }) => earns));
  for (const code of Object.keys({ ...DOCUMENT_CODES, ...MANIFEST_CODES, ...POLICY_CODES, ...WAIVER_CODES }))
    if (!earned.has(code) && !NEEDS_MORE_THAN_A_DOCUMENT.has(code)) missing.push(`no example earns ${code}`);
  return missing;
}

if (import.meta.main) {
  const examples = readExamples();
  const problems = [...examples.flatMap((example) => exampleProblem(example) ?? []), ...missingExamples(examples)];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
