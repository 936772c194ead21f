import type { PluginId } from '../../registry-schema/generated/types.ts';
import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import {
  MAX_CHANGE_BYTES,
  MAX_CHANGED_FILE_BYTES,
  MAX_CHANGED_FILES,
  MAX_CHANGED_RELEASES,
  type Change,
} from './change.ts';
import { classifyPath, isGitRules, releaseFolder } from './registry-path.ts';

/** The files of one release folder, by their path inside it. */
export interface ReleaseFolder {
  readonly pluginId: PluginId;
  readonly version: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What a change does to a registry, sorted by what it touches. */
export interface ChangeSet {
  readonly releases: readonly ReleaseFolder[];
  readonly records: readonly Change[];
  readonly revocations: readonly Change[];
  readonly reinstatements: readonly Change[];
  readonly governance: readonly Change[];
  /** What no change may do, whoever approves it. */
  readonly findings: readonly Finding[];
}

/** Sorts the paths of a change and finds what none may hold: links, executables, unknown places, edits of the immutable. */
export function readChangeSet(changes: readonly Change[]): ChangeSet {
  const findings: Finding[] = [...boundsFindings(changes), ...nameFindings(changes)];
  const folders = new Map<string, { pluginId: PluginId; version: string; files: Map<string, Uint8Array> }>();
  const records: Change[] = [];
  const revocations: Change[] = [];
  const reinstatements: Change[] = [];
  const governance: Change[] = [];
  for (const change of changes) {
    findings.push(...shapeFindings(change));
    const path = classifyPath(change.path);
    switch (path.kind) {
      case 'release': {
        if (change.kind !== 'added') {
          findings.push(immutable(change, 'CHANGE_RELEASE_IMMUTABLE'));
          break;
        }
        const folder = releaseFolder(path.pluginId, path.version);
        const entry = folders.get(folder) ?? { pluginId: path.pluginId, version: path.version, files: new Map() };
        folders.set(folder, entry);
        if (change.bytes !== undefined) entry.files.set(path.file, change.bytes);
        break;
      }
      case 'record':
        if (change.kind === 'deleted') findings.push(immutable(change, 'CHANGE_RECORD_DELETED'));
        records.push(change);
        break;
      case 'revocation':
        if (change.kind !== 'added') findings.push(immutable(change, 'CHANGE_REVOCATION_IMMUTABLE'));
        revocations.push(change);
        break;
      case 'reinstatement':
        if (change.kind === 'added') reinstatements.push(change);
        else findings.push(immutable(change, 'CHANGE_REINSTATEMENT_IMMUTABLE'));
        break;
      case 'governance':
        governance.push(change);
        break;
      case 'prose':
        break;
      case 'unknown':
        findings.push(finding('CHANGE_PATH_UNKNOWN', `nothing of a registry lies at ${shownText(change.path)}`));
        break;
    }
  }
  const releases = [...folders]
    .filter(([, entry]) => entry.files.size > 0)
    .map(([folder, entry]) => ({ folder, ...entry }));
  if (releases.length > MAX_CHANGED_RELEASES) {
    findings.push(
      finding('CHANGE_TOO_LARGE', `${releases.length} releases, at most ${MAX_CHANGED_RELEASES} are judged at once`),
    );
  }
  return { releases, records, revocations, reinstatements, governance, findings };
}

function boundsFindings(changes: readonly Change[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (changes.length > MAX_CHANGED_FILES) {
    findings.push(
      finding('CHANGE_TOO_LARGE', `${changes.length} files changed, at most ${MAX_CHANGED_FILES} are read`),
    );
  }
  const bytes = changes.reduce((sum, change) => sum + change.size, 0);
  if (bytes > MAX_CHANGE_BYTES) {
    findings.push(finding('CHANGE_TOO_LARGE', `${bytes} bytes changed, at most ${MAX_CHANGE_BYTES} are read`));
  }
  return findings;
}

/** Two names that one file system or one reader takes for the same would show people one file and machines another. */
function nameFindings(changes: readonly Change[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return changes.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, path);
    return other === undefined
      ? []
      : [
          finding(
            'CHANGE_NAME_COLLISION',
            `${shownText(path)} and ${shownText(other)} differ only in case or normal form`,
          ),
        ];
  });
}

function shapeFindings(change: Change): readonly Finding[] {
  // Whatever was wrong with a file, taking it away is no wrong.
  if (change.kind === 'deleted') return [];
  const at = { file: shownText(change.path).slice(1, -1) };
  if (isGitRules(change.path)) {
    return [finding('CHANGE_GIT_RULES', `${shownText(change.path)} would change how git shows what is reviewed`, at)];
  }
  if (!isPlainName(change.path)) {
    return [finding('CHANGE_NAME_FORBIDDEN', `${shownText(change.path)} is not a plain name everywhere`, at)];
  }
  if (change.mode !== '100644') {
    return [
      finding(
        'CHANGE_MODE_FORBIDDEN',
        `${shownText(change.path)} has mode ${shownText(change.mode)}; only plain files (100644) are taken`,
        at,
      ),
    ];
  }
  if (change.bytes === undefined) {
    return [
      finding(
        'CHANGE_TOO_LARGE',
        `${shownText(change.path)} has ${change.size} bytes, at most ${MAX_CHANGED_FILE_BYTES} are read`,
        at,
      ),
    ];
  }
  return [];
}

const SEGMENT = /^[A-Za-z0-9._+@-](?:[A-Za-z0-9 ._+@()-]*[A-Za-z0-9_+@()-])?$/;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const MAX_PATH_CHARACTERS = 400;

/** A name that every file system and every reader takes for the same one. ASCII alone: no look-alikes, no normal forms. */
function isPlainName(path: string): boolean {
  return (
    path.length <= MAX_PATH_CHARACTERS &&
    path.split('/').every((segment) => SEGMENT.test(segment) && segment !== '.' && !DEVICE.test(segment))
  );
}

function immutable(
  change: Change,
  code: `CHANGE_${'RELEASE' | 'REVOCATION' | 'REINSTATEMENT'}_IMMUTABLE` | 'CHANGE_RECORD_DELETED',
): Finding {
  return finding(code, `${shownText(change.path)} is ${change.kind}`, { file: shownText(change.path).slice(1, -1) });
}

/** A release together with the rules that would judge it: judged from the head, it would write its own verdict. */
export function mixtureFindings(changeSet: ChangeSet): readonly Finding[] {
  const [release] = changeSet.releases;
  if (release === undefined) return [];
  return [...changeSet.governance, ...changeSet.records].map((change) =>
    finding('CHANGE_MIXED', `${shownText(change.path)} changes together with ${release.folder}`, {
      file: shownText(change.path).slice(1, -1),
    }),
  );
}
