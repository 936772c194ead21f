import { finding, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { recordPath, releaseFolder } from '../registry/registry-path.ts';
import { OwnersIndex } from './owners-index.ts';
import { ownerText, parseCodeowners, type Codeowners, type Owner, type OwnersRule } from './parse-codeowners.ts';

export interface OwnersWish {
  /** CODEOWNERS as it stands. */
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly pluginId: string;
  /** As CODEOWNERS writes them. */
  readonly owners: readonly string[];
}

export interface OwnersEnrolled {
  readonly bytes: Uint8Array;
  /** The lines that were not there, as they stand now; none where nothing had to change. */
  readonly added: readonly string[];
}

/** The records of all plugins: a record says tier and publishers, which are not the owners' to change. */
const RECORDS = '/plugins/*/plugin.json';

/**
 * Gives the folder of a plugin to its owners, and keeps its record with whoever owns policy.yml. In CODEOWNERS the last
 * line that covers a path decides, so the new line goes before the one about records. The result is read again as GitHub
 * reads it: what it must say is checked, not assumed.
 *
 * Codes: those of `parseCodeowners`, ENROL_OWNERS_SHADOWED.
 */
export function enrolOwners(wish: OwnersWish): Outcome<OwnersEnrolled> {
  const before = parseCodeowners(wish.bytes, wish.file);
  const [first, ...rest] = before.findings;
  if (first !== undefined) return refused(first, ...rest);
  const security = new OwnersIndex(before).ruleOf('policy.yml')?.owners.map(ownerText) ?? [];
  if (security.length === 0) return refused(shadowed(wish.file, 'policy.yml', undefined, 'nobody owns it'));
  const lines = Buffer.from(wish.bytes).toString('utf8').split('\n');
  const added = withLines(lines, before, wish, security);
  const bytes = added.length === 0 ? wish.bytes : Buffer.from(lines.join('\n'), 'utf8');
  const after = parseCodeowners(bytes, wish.file);
  const findings = [...after.findings, ...misowned(after, wish, security)];
  return unlessFound(findings, () => ({ bytes, added }));
}

/** Puts what is missing into the lines of the file. @returns the new lines, in their order. */
function withLines(
  lines: string[],
  { rules }: Codeowners,
  { pluginId, owners }: OwnersWish,
  security: readonly string[],
): readonly string[] {
  const added: string[] = [];
  const pattern = `/plugins/${pluginId}/`;
  const records = rules.findLast((rule) => rule.pattern.text === RECORDS);
  // A line that is there and names others is not taken over: the check of the result tells.
  if (!rules.some((rule) => rule.pattern.text === pattern)) {
    const line = `${pattern} ${owners.join(' ')}`;
    if (records === undefined) append(lines, line);
    else lines.splice(records.line - 1, 0, line);
    added.push(line);
  }
  if (records === undefined) {
    const line = `${RECORDS} ${security.join(' ')}`;
    append(lines, line);
    added.push(line);
  }
  return added;
}

/** Before the newline that ends the file, if one does. */
function append(lines: string[], line: string): void {
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  lines.splice(last, 0, line);
  if (lines.at(-1) !== '') lines.push('');
}

function misowned(
  after: Codeowners,
  { file, pluginId, owners }: OwnersWish,
  security: readonly string[],
): readonly Finding[] {
  const index = new OwnersIndex(after);
  const findings: Finding[] = [];
  const expect = (path: string, meant: readonly string[]): void => {
    const rule = index.ruleOf(path);
    if (!sameOwners(rule?.owners ?? [], meant))
      findings.push(shadowed(file, path, rule, `${meant.join(' ')} is meant`));
  };
  expect(recordPath(pluginId), security);
  for (const path of releasePaths(pluginId)) expect(path, owners);
  return findings;
}

function releasePaths(pluginId: string): readonly string[] {
  const folder = releaseFolder(pluginId, '1.0.0');
  return [
    `${folder}/release.json`,
    `${folder}/PLUGIN_MANIFEST.json`,
    `${folder}/sbom.cdx.json`,
    `${folder}/attestations/release.sigstore.json`,
  ];
}

function shadowed(file: string, path: string, rule: OwnersRule | undefined, why: string): Finding {
  const who = rule === undefined ? 'no line covers it' : `line ${rule.line}, ${rule.pattern.text}, decides on it`;
  const at = rule === undefined ? { file } : { file, line: rule.line };
  return finding('ENROL_OWNERS_SHADOWED', `${path}: ${who}, and ${why}`, at);
}

/** GitHub does not tell names apart by case. */
function sameOwners(owners: readonly Owner[], meant: readonly string[]): boolean {
  const fold = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))].sort().join(' ');
  return fold(owners.map(ownerText)) === fold(meant);
}
