import type { EmbeddedManifest, Manifest, Permission } from '../../registry-schema/generated/types.ts';
import { isEmbeddedManifest, isManifest } from '../../registry-schema/generated/validators.js';
import { finding, type Finding, type Outcome } from '../finding.ts';
import { deepEqual } from '../json/deep-equal.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { alsoChecked, parseDocument, type Parsed } from './parse-document.ts';

export const MANIFEST_FILE = 'PLUGIN_MANIFEST.json';
export const MAX_MANIFEST_BYTES = 256 * 1024;

/** Members that the release adds: an embedded manifest cannot know its own digest. */
export const STAMPED_AT_RELEASE = ['artifact_digest', 'built_by', 'built_at'] as const;

const LIMITS = { maxBytes: MAX_MANIFEST_BYTES, maxDepth: 32 };

/** The released manifest, as it stands beside the release record. */
export function parseManifest(bytes: Uint8Array, file: string = MANIFEST_FILE): Outcome<Parsed<Manifest>> {
  const parsed = parseDocument({ kind: 'MANIFEST', limits: LIMITS, isValid: isManifest }, bytes, file);
  return alsoChecked(parsed, permissionFindings);
}

/** The manifest inside an artifact. */
export function parseEmbeddedManifest(
  bytes: Uint8Array,
  file: string = MANIFEST_FILE,
): Outcome<Parsed<EmbeddedManifest>> {
  const parsed = parseDocument({ kind: 'MANIFEST', limits: LIMITS, isValid: isEmbeddedManifest }, bytes, file);
  return alsoChecked(parsed, permissionFindings);
}

/** What the rest of a manifest implies in coarse terms. Undeclared members imply nothing. */
export function impliedPermissions(manifest: EmbeddedManifest): readonly Permission[] {
  const implied: Permission[] = [];
  if (manifest.allowed_egress.length > 0) implied.push('network');
  if ((manifest.file_access?.read ?? []).length > 0) implied.push('file_read');
  if ((manifest.file_access?.write ?? []).length > 0) implied.push('file_write');
  return implied;
}

/** What the manifest declares, or, where it declares nothing, what the rest of it implies. */
export function permissionsOf(manifest: EmbeddedManifest): readonly Permission[] {
  return manifest.permissions ?? impliedPermissions(manifest);
}

/** A manifest that lists its permissions must list those that it then makes use of. */
function permissionFindings(document: Parsed<EmbeddedManifest>): readonly Finding[] {
  const declared = document.value.permissions;
  if (declared === undefined) return [];
  return impliedPermissions(document.value)
    .filter((permission) => !declared.includes(permission))
    .map((permission) =>
      finding(
        'MANIFEST_PERMISSION_UNDECLARED',
        `permissions leaves out ${permission}, which the rest of the manifest makes use of`,
        document.at('/permissions'),
      ),
    );
}

/** Members in which the released manifest differs from the embedded one, beyond those stamped at release. */
export function membersThatDiffer(embedded: JsonValue, released: JsonValue): readonly string[] {
  if (!isJsonObject(embedded) || !isJsonObject(released)) return ['the whole document'];
  const stamped = new Set<string>(STAMPED_AT_RELEASE);
  const names = new Set([...Object.keys(embedded), ...Object.keys(released)]);
  return [...names]
    .filter((name) => !stamped.has(name))
    .filter((name) => !sameMember(embedded[name], released[name]))
    .sort();
}

function sameMember(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one !== undefined && other !== undefined && deepEqual(one, other);
}
