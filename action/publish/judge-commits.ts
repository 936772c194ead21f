import type { PluginId } from '../../registry-schema/generated/types.ts';
import { ok, type Finding, type Outcome } from '../../core/finding.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import { foldHistory, type Folded, type FoldEvent, type HistoryStep } from '../../core/fold/fold-history.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import type { PreviousRelease } from '../../core/release/previous-release.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { HistoryCommit } from '../../transport/git/object-reader.ts';
import { admittedReleases, readAcceptedTexts, readPrevious } from './accepted-ground.ts';
import { readStep, type ChangedBy, type History } from './history.ts';
import type { PublishReport, PublishRequest } from './publish.ts';
import type { Published } from './published-state.ts';

/** Commit by commit, so that each is asked about under the rules that stand when its turn comes. */
export async function judgeCommits(
  request: PublishRequest,
  { state: before, trust, index, newDenies }: Published,
  { commits, denies }: Pick<History, 'commits' | 'denies'>,
): Promise<Outcome<Judged>> {
  const counted = [...newDenies, ...denies.slice(before.denies.length)];
  const start = await index.withDenied({ ...before, denies }, counted);
  if (start.kind === 'refused') return start;
  let state = { ...start.value, ...(await readAcceptedTexts(request.history, start.value)) };
  const events: FoldEvent[] = [];
  const records: WrittenRecord[] = [];
  /** Admitted by an earlier commit of this publish: the store does not hold their evidence yet. */
  const recent = new Map<PluginId, PreviousRelease>();
  let ahead: readonly ChangedBy[] = [];
  for (const [number, commit] of commits.entries()) {
    request.progress(`judging commit ${number + 1} of ${commits.length}`);
    if (number % COMMITS_READ_AHEAD === 0) {
      ahead = await readChanges(request, commits.slice(number, number + COMMITS_READ_AHEAD));
      const touched = await index.withTouched(state, ahead);
      if (touched.kind === 'refused') return touched;
      state = touched.value;
    }
    const changed = ahead[number % COMMITS_READ_AHEAD];
    if (changed === undefined) throw new Error('a commit was not read');
    const step = await readStep(request, changed, state);
    const published = await readPrevious(request, state, releasedPlugins(step));
    const previous = new Map([...published, ...recent]);
    const folded = await foldHistory(state, [step], { trust, at: request.now, previous, osv: request.osv });
    const outage = outageIn(folded.events);
    if (outage !== undefined && (await isRecent(request, commit.commit))) {
      return ok({ state, events, records, waiting: { commit: commit.commit, findings: outage } });
    }
    state = folded.state;
    events.push(...folded.events);
    records.push(...folded.records);
    for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
  }
  return ok({ state, events, records, waiting: undefined });
}

/** So that who holds the digests that they claim is looked for once, and memory holds the changes of a few. */
const COMMITS_READ_AHEAD = 32;

async function readChanges(
  { history }: PublishRequest,
  commits: readonly HistoryCommit[],
): Promise<readonly ChangedBy[]> {
  const changed: ChangedBy[] = [];
  for (const commit of commits)
    changed.push({ ...commit, changes: await history.changes(commit.firstParent, commit.commit) });
  return changed;
}

export interface Judged extends Folded {
  readonly waiting: PublishReport['waiting'];
}

/** How long a publish waits for an artifact that is all that keeps a release out. */
const OUTAGE_HOURS = 72;

/**
 * A release that lacks nothing but an answer from its URL is not judged by that: left out, it would stay out for ever. The
 * commit and what follows wait for the next publish.
 */
function outageIn(events: readonly FoldEvent[]): readonly Finding[] | undefined {
  const event = events.find(
    (one) => one.kind === 'left-out' && one.findings.every(({ code }) => code === 'RELEASE_ARTIFACT_UNREACHABLE'),
  );
  return event?.kind === 'left-out' ? event.findings : undefined;
}

/** Nobody holds the branch up for longer by taking an artifact away, nor by a commit of tomorrow. */
async function isRecent({ history, now }: PublishRequest, commit: string): Promise<boolean> {
  const age = now.getTime() - (await history.commitTime(commit)).getTime();
  return age < OUTAGE_HOURS * HOUR_IN_MS && age > -HOUR_IN_MS;
}

function releasedPlugins({ changes }: HistoryStep): readonly PluginId[] {
  return readChangeSet(changes).releases.map(({ pluginId }) => pluginId);
}
