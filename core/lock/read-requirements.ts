import { finding, refused, unlessFound, type Outcome, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { shownText } from '../json/shown-text.ts';
import { decodeUtf8 } from '../json/strict-json.ts';
import { parsePep440 } from '../sdk/pep440-version.ts';
import { MAX_LOCK_BYTES, MAX_LOCKED_PACKAGES, type Lock, type LockedPackage } from './lock.ts';

/** Options that take nothing away from what the hashes say. All others (`-r`, `-e`, indexes, links) are refused. */
const HARMLESS_OPTIONS = /^(?:--require-hashes|--prefer-binary|--(?:only|no)-binary(?:=| )[A-Za-z0-9:,._-]+)$/;
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) *(?:\[[A-Za-z0-9., _-]*\])? *== *([^\s=*]+)$/;
const HASH = /^--hash=(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MAX_LINE_CHARACTERS = 64 * 1024;

/**
 * Reads a `requirements.txt` in which each line pins one package by `==` and `--hash=sha256:…`, as pip-compile and
 * uv write it. Environment markers are passed over: what is pinned for one environment is pinned.
 * Codes: LOCK_SYNTAX, LOCK_HASH_MISSING, with lines.
 */
export function readRequirements(bytes: Uint8Array, file: string): Outcome<Lock> {
  const text = decodeUtf8(bytes, MAX_LOCK_BYTES, file);
  if (typeof text !== 'string') return refused({ ...text, code: 'LOCK_SYNTAX' });
  const found = new FindingList('of-each-code');
  const lock: LockedPackage[] = [];
  for (const { content, line } of logicalLines(text)) {
    const at = { file, line };
    const problem = (what: string): void => found.add(() => finding('LOCK_SYNTAX', what, at));
    if (HARMLESS_OPTIONS.test(content)) continue;
    if (lock.length >= MAX_LOCKED_PACKAGES) {
      problem(`more than ${MAX_LOCKED_PACKAGES} packages`);
      break;
    }
    const read = content.length > MAX_LINE_CHARACTERS ? 'the line is too long' : readLine(content, at);
    if (typeof read === 'string') problem(read);
    else if (read.hashes.length > 0) lock.push(read);
    else found.add(() => finding('LOCK_HASH_MISSING', `${shownText(read.name)} is pinned by version only`, at));
  }
  return unlessFound(found.list(), () => lock);
}

/** The package, or what is wrong with the line. */
function readLine(content: string, at: Place): LockedPackage | string {
  const words = content.split(/\s+/);
  const firstOption = words.findIndex((word) => word.startsWith('--'));
  const options = firstOption === -1 ? [] : words.slice(firstOption);
  const [requirement = ''] = (firstOption === -1 ? words : words.slice(0, firstOption)).join(' ').split(';');
  const [, name, version] = REQUIREMENT.exec(requirement.trim()) ?? [];
  if (name === undefined || version === undefined || parsePep440(version) === undefined)
    return `${shownText(content)} is not NAME==VERSION with hashes`;
  const hashes = options.map((option) => HASH.exec(option)?.[1]);
  const strong = hashes.filter((hash) => hash !== undefined);
  if (strong.length < hashes.length) return `${shownText(name)} has an option that is not a hash by sha256 or stronger`;
  return { name, version, hashes: strong, at };
}

/**
 * Lines without comments, joined where they end in a backslash, with the number of their first. A comment is cut before the
 * join: pip cuts it after, and then takes less; what it would lose stands here as a line of its own, and is refused.
 */
function* logicalLines(text: string): Generator<{ readonly content: string; readonly line: number }> {
  let parts: string[] = [];
  let start = 0;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const content = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (parts.length === 0) start = index + 1;
    const goesOn = content.endsWith('\\');
    parts.push(goesOn ? content.slice(0, -1).trim() : content);
    if (goesOn) continue;
    const whole = parts.join(' ').trim();
    parts = [];
    if (whole !== '') yield { content: whole, line: start };
  }
  const rest = parts.join(' ').trim();
  if (rest !== '') yield { content: rest, line: start };
}
