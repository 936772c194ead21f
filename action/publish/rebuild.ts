import type { ApprovalRecord, PluginId } from '../../registry-schema/generated/types.ts';
import { finding, findingsOf, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { admissionsDifferences, denylistDifferences } from '../../core/ledger/compare-publications.ts';
import { foldHistory, type Folded } from '../../core/fold/fold-history.ts';
import { evidenceOf } from '../../core/ledger/ledger-evidence.ts';
import { CATALOG_FILE, MAX_CATALOG_BYTES, parseCatalog } from '../../core/publication/catalog.ts';
import { groupFiles, groupsOfRegistry, shardFiles } from '../../core/publication/index-layout.ts';
import { MAX_GROUP_BYTES, MAX_SHARD_BYTES, parseRegistry } from '../../core/publication/publication-documents.ts';
import { ledgerTimeFindings } from '../../core/ledger/ledger-times.ts';
import { ledgerFindings, readLedger } from '../../core/ledger/read-ledger.ts';
import { recheckReinstatement, recheckRelease } from '../../core/fold/recheck-release.ts';
import { withSummaries } from '../../core/fold/stamp-rows.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { expandRevocation } from '../../core/denies/denies.ts';
import { emptyState, type RegistryState } from '../../core/registry/registry-state.ts';
import type { PreviousRelease } from '../../core/release/previous-release.ts';
import type { HistoryCommit, ObjectReader } from '../../transport/git/object-reader.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { admittedReleases, readPrevious } from './accepted-ground.ts';
import { readRevocations } from './history.ts';
import { ledgerClock } from './ledger-clock.ts';
import { readPublished, type Published } from './published-state.ts';
import { storedEvidence, verifySummaries } from './stored-evidence.ts';

export interface RebuildRequest {
  readonly history: ObjectReader;
  /** The tip of the protected branch: what is published must be in its first-parent history. */
  readonly tip: string;
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  readonly progress: (text: string) => void;
  /** MAX_WHOLE_RELEASES where left out. */
  readonly wholeUpTo?: number;
}

export interface Rebuilt {
  readonly sourceCommit: string;
  readonly commits: number;
  readonly records: number;
  readonly releases: number;
  /** Verification summaries whose signature and content were verified. */
  readonly summaries: number;
}

/**
 * Folds the whole history again, from the first commit, with the approvals that the ledger holds in the place of GitHub, and
 * compares what comes out with the publication, byte for byte. Nothing is asked of GitHub and no artifact is fetched.
 * Refuses with every difference there is.
 */
export async function rebuild(request: RebuildRequest): Promise<Outcome<Rebuilt>> {
  const previous = await readPublication(request.store, request.trustedRoot, 'every-target');
  if (previous.kind === 'refused') return previous;
  if (previous.value === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
  const published = await readPublished(previous.value);
  if (published.kind === 'refused') return published;
  const { state } = published.value;
  const commits = await commitsUpTo(request, state.sourceCommit ?? '');
  if (commits.kind === 'refused') return commits;
  const ledger = await readLedger(state, storedEvidence(request.store));
  if (ledger.kind === 'refused') return ledger;
  return compare(request, { publication: previous.value, published: published.value }, commits.value, ledger.value);
}

/** From the first commit to the last that is published, oldest first. */
async function commitsUpTo(
  { history, tip }: RebuildRequest,
  sourceCommit: string,
): Promise<Outcome<readonly HistoryCommit[]>> {
  const since = await history.firstParents(sourceCommit, tip);
  const commits = since === undefined ? undefined : await history.firstParents(undefined, sourceCommit);
  return commits === undefined
    ? refused(finding('PUBLICATION_HISTORY_REWRITTEN', `${sourceCommit} is not in the first-parent history of ${tip}`))
    : ok(commits);
}

interface Stands {
  readonly publication: PreviousPublication;
  readonly published: Published;
}

async function compare(
  request: RebuildRequest,
  { publication, published }: Stands,
  commits: readonly HistoryCommit[],
  ledger: readonly WrittenRecord[],
): Promise<Outcome<Rebuilt>> {
  const known = new Set(commits.map(({ commit }) => commit));
  const strangers = ledger.filter(({ record }) => !known.has(record.commit));
  const folded = await foldAgain(request, published, commits, ledger);
  const clock = await ledgerClock({ ...request, known }, publication, published, ledger);
  const summaries = await verifySummaries(request.store, published, ledger);
  const { layout } = published.index;
  const targets = await readAdmissions(publication, published);
  const findings = [
    ...strangers.map(({ record }) => finding('REBUILD_COMMIT_UNKNOWN', `${record.commit} is not in history`)),
    ...folded.findings,
    ...ledgerFindings(published.state, ledger),
    ...ledgerTimeFindings(ledger, clock),
    ...summaries.findings,
    ...(folded.state.policy === undefined
      ? []
      : admissionsDifferences(withSummaries(folded.state, summaries.verified), targets, {
          shards: layout.shards,
          wholeUpTo: request.wholeUpTo,
        })),
    ...(await denyFindings(request, published, targets)),
  ];
  const [first, ...rest] = findings;
  if (first !== undefined) return refused(first, ...rest);
  return ok({
    sourceCommit: published.state.sourceCommit ?? '',
    commits: commits.length,
    records: ledger.length,
    releases: folded.state.nextOrdinal,
    summaries: summaries.verified.size,
  });
}

/** Every file that key A and the head vouch for: targets of the role, and the shards that those name. */
async function readAdmissions(
  publication: PreviousPublication,
  published: Published,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const keep = (path: string, bytes: Outcome<Uint8Array>) => {
    if (bytes.kind === 'ok') files.set(path, bytes.value);
  };
  for (const [path, { role }] of publication.metadata.targets)
    if (role === 'admissions') keep(path, await publication.target(path));
  for (const { kind, path, sha256 } of shardFiles(published.index.layout))
    if (kind === 'listed') keep(path, await publication.file(path, sha256, MAX_SHARD_BYTES));
  const registry = parseRegistry(files.get('registry.json') ?? new Uint8Array());
  const groups = registry.kind === 'ok' ? groupsOfRegistry(registry.value.value) : undefined;
  for (const { path, sha256 } of groups === undefined ? [] : groupFiles(groups))
    keep(path, await publication.file(path, sha256, MAX_GROUP_BYTES));
  const catalog = parseCatalog(files.get(CATALOG_FILE) ?? new Uint8Array());
  const listed = catalog.kind === 'ok' ? (catalog.value.value.shards ?? []) : [];
  for (const sha256 of [...listed, ...published.index.catalogDigests])
    if (sha256 !== null)
      keep(catalogPath(sha256), await publication.file(catalogPath(sha256), sha256, MAX_CATALOG_BYTES));
  return files;
}

function catalogPath(sha256: string): string {
  return `catalog/sha256/${sha256}`;
}

interface FoldedAgain {
  readonly state: RegistryState;
  readonly findings: readonly Finding[];
}

async function foldAgain(
  request: RebuildRequest,
  { config, trust }: Published,
  commits: readonly HistoryCommit[],
  ledger: readonly WrittenRecord[],
): Promise<FoldedAgain> {
  const records = new Map(ledger.map((written) => [written.record.commit, written]));
  let state = emptyState(config.registry_id, config.channel);
  let at = new Date(0);
  const findings: Finding[] = [];
  /** Admitted by an earlier commit of the same publish, which compared with it as it was then. */
  const recent = new Map<PluginId, PreviousRelease>();
  for (const [index, commit] of commits.entries()) {
    request.progress(`judging commit ${index + 1} of ${commits.length}`);
    const written = records.get(commit.commit);
    const decidedAt = written === undefined ? at : new Date(written.record.decided_at);
    if (decidedAt.getTime() !== at.getTime()) recent.clear();
    at = decidedAt;
    const step = await stepOf(request.history, commit, written?.record);
    const plugins = readChangeSet(step.changes).releases.map(({ pluginId }) => pluginId);
    const approvals = (asked: string) => Promise.resolve(evidenceOf(records.get(asked)?.record));
    const before = await readPrevious({ history: request.history, approvals }, state, plugins);
    const previous = new Map([...before, ...recent]);
    const decide = recheckRelease(written?.record);
    const reinstate = recheckReinstatement(written?.record);
    const folded = await foldHistory(state, [step], { trust, at, previous, decide, reinstate });
    findings.push(...recordFindings(commit.commit, written, folded));
    for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
    // One record that differs is one finding, and not one for each after it.
    state = { ...folded.state, lastRecord: written?.digest ?? folded.state.lastRecord };
  }
  return { state, findings };
}

async function stepOf(history: ObjectReader, { commit, firstParent }: HistoryCommit, record?: ApprovalRecord) {
  const changes = await history.changes(firstParent, commit);
  const isFirst = firstParent === undefined;
  return { commit, base: firstParent, isFirst, changes, approval: evidenceOf(record), artifacts: new Map() };
}

function recordFindings(
  commit: string,
  written: WrittenRecord | undefined,
  { records: [again], events }: Folded,
): readonly Finding[] {
  if (written === undefined) {
    return again === undefined
      ? []
      : [finding('REBUILD_RECORD_MISSING', `${commit} brought ${broughtBy(again.record)}, and has none`)];
  }
  if (again?.digest === written.digest) return [];
  const why = events.flatMap((event) => ('findings' in event ? event.findings : []));
  return [finding('REBUILD_RECORD_DIFFERS', `${written.digest} of ${commit}`), ...why];
}

function broughtBy({ rules, releases }: ApprovalRecord): string {
  return [...rules.map(({ path }) => path), ...releases.map(({ plugin_id: id, version }) => `${id} ${version}`)].join(
    ', ',
  );
}

async function denyFindings(
  { history }: RebuildRequest,
  { state }: Published,
  targets: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Finding[]> {
  const registry = parseRegistry(targets.get('registry.json') ?? new Uint8Array());
  if (registry.kind === 'refused') return findingsOf(registry);
  const merged = await readRevocations(history, state.sourceCommit ?? '');
  const entries = [...state.denies, ...merged.map((entry) => expandRevocation(entry, state))];
  return denylistDifferences(registry.value.value, entries, state);
}
