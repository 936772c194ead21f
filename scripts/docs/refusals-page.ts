import { PLAIN } from '../../cli/output/style.ts';
import { renderFindings } from '../../cli/output/render-findings.ts';
import type { CodeEntry } from '../../core/codes/code-entry.ts';
import { isCode } from '../../core/codes/index.ts';
import type { RefusalExamples } from './refusal-examples.ts';

/** What the codes of each prefix are about, in the order in which a release meets them; then what surrounds it. */
const STAGES: Readonly<Record<string, string>> = {
  JSON: 'Any document, before its schema is asked',
  YAML: 'Any YAML document, before its schema is asked',
  MANIFEST: 'The manifest, PLUGIN_MANIFEST.json',
  EGRESS: 'Hosts that a manifest names',
  SBOM: 'The bill of materials',
  SDK: 'Packages held against sdk_allowlist',
  LICENCE: 'Licences of components',
  OSV: 'Known vulnerabilities',
  LOCK: 'Locked dependencies',
  ARTIFACT: 'The artifact and what it holds',
  RELEASE: 'A release: what its documents say of each other',
  PLUGIN: 'The plugin record, plugin.json',
  POLICY: 'The policy, policy.yml',
  TIER: 'What the tier of a plugin asks',
  WAIVER: 'Waivers',
  EVIDENCE: 'Evidence that a tier asks for',
  PROVENANCE: 'Provenance of a build',
  TRUST: 'Trust material',
  ATTESTATION: 'Attestation bundles and statements',
  SIGNER: 'Who signed',
  PREDICATE: 'Predicates of statements',
  GITHUB: 'GitHub, when it is asked',
  PULL: 'The pull request',
  CHANGE: 'A change to the registry as such',
  APPROVAL: 'Approvals',
  CODEOWNERS: 'The file CODEOWNERS',
  OWNERS: 'Who owns what, and the numbers behind their names in owners.lock.json',
  REVOCATION: 'Revocations',
  REVOKE: 'Revoking',
  REINSTATEMENT: 'Ending a quarantine',
  DENY: 'Denies as signed statements of their own',
  JOURNAL: 'The journal of a host: writing and verifying it',
  PUBLICATION: 'The publication',
  MIRROR: 'Mirrors of a publication',
  TRANSFER: 'A publication carried in one file',
  KEYS: 'Changes of keys by the holders of the root',
  RECORD: 'Approval records',
  LEDGER: 'The ledger of approval records, and the verification summaries beside it',
  REBUILD: 'A publication compared with what history gives',
  LOAD: 'The load gate, on a host',
  DECISION: 'Decisions',
  ENROL: 'Enrolling a plugin',
  ADOPT: 'Adopting plugins that are in use',
  SETUP: 'Setting up a registry on GitHub',
  DOCTOR: 'How a registry is set up on GitHub',
};

const HEAD = `<!-- Generated from core/codes by scripts/generate-refusals.ts. Do not edit. -->

# Refusals

Every refusal carries a code, the particulars in one line and, where there is one, a place: file, line, column and JSON
pointer. This is the whole list: codes are an interface, and no other ever comes out. A command that refuses exits with 3.

Below each table are examples, one for each code, as the command line prints them. They are quoted from tests, in which the
product says just that; of a digest or the id of a commit or key, which is another each time, only the length is shown.
`;

type Codes = Readonly<Record<string, CodeEntry>>;

/** docs/refusals.md. The same codes give the same bytes, in whatever order they stand in the source. */
export function renderRefusalsPage(codes: Codes, examples: RefusalExamples): string {
  const groups = new Map<string, string[]>();
  for (const code of Object.keys(codes).sort()) {
    const prefix = prefixOf(code);
    groups.set(prefix, [...(groups.get(prefix) ?? []), code]);
  }
  const order = Object.keys(STAGES);
  const rank = (prefix: string): number => (order.includes(prefix) ? order.indexOf(prefix) : order.length);
  const sorted = [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const index = sorted.map(
    ([prefix, members]) =>
      `| [\`${prefix}_\`](#${prefix.toLowerCase()}_) | ${STAGES[prefix] ?? ''} | ${members.length} |`,
  );
  const sections = sorted.map(([prefix, members]) => renderGroup(prefix, members, codes, examples));
  return [HEAD, ['| prefix | about | codes |', '|---|---|---|', ...index].join('\n'), '', ...sections].join('\n');
}

function prefixOf(code: string): string {
  return code.split('_')[0] ?? code;
}

function renderGroup(prefix: string, members: readonly string[], codes: Codes, examples: RefusalExamples): string {
  const shown = members.flatMap((code) => exampleLine(code, examples) ?? []);
  const about = STAGES[prefix];
  const rows = members.map((code) => `| \`${code}\` | ${cell(codes[code]?.reason)} | ${cell(codes[code]?.hint)} |`);
  return [
    `## ${prefix}_`,
    '',
    ...(about === undefined ? [] : [`${about}.`, '']),
    '| code | meaning | what to do |',
    '|---|---|---|',
    ...rows,
    '',
    ...(shown.length === 0 ? [] : ['```text', ...shown, '```', '']),
  ].join('\n');
}

/** The line that the command line prints, without its hint. */
function exampleLine(code: string, examples: RefusalExamples): string | undefined {
  const example = examples[code];
  if (example === undefined || !isCode(code)) return undefined;
  const { message, at } = example;
  return renderFindings([{ code, message, ...(at === undefined ? {} : { at }) }], PLAIN).split('\n')[0];
}

/** Text that a table and the HTML around it take as it is; code spans stay code. */
function cell(text = ''): string {
  return text
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? `\`${part}\`` : part.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('__', '\\_\\_'),
    )
    .join('')
    .replaceAll('|', '\\|');
}
