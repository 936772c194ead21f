import { resolve } from 'node:path';
import { firstRoot } from '../../action/publish/first-root.ts';
import { rebuild } from '../../action/publish/rebuild.ts';
import { count } from '../../core/report/count.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, type Result } from '../command.ts';
import { refusal } from '../refusal.ts';
import { REF_OPTION, REGISTRY_OPTION } from '../registry/locations.ts';
import { openStore, STORE_OPTION } from '../publication/open-store.ts';

/** Said each time, so that nobody takes the answer for more than it is. */
const RECHECKED = [
  'history, approvals, quorum, documents, statements, provenance, what changed, and every file of admissions, byte for byte',
  'verification summaries, by the signer of the head',
];
const TAKEN_FROM_THE_LEDGER = [
  'that GitHub said what the records hold: who reviewed, who was in which team, who brought what',
  'that artifacts, licences, locks and known vulnerabilities were found in order, and what was waived: no artifact is fetched',
  'when each merge was judged; what was denied at that time is not asked again',
];

export const command = defineCommand({
  name: 'rebuild',
  summary:
    'Fold the whole history again by the approval records, and compare it with the publication; asks GitHub nothing',
  usage: '--publication DIR|REMOTE#BRANCH [options]',
  options: { registry: REGISTRY_OPTION, publication: STORE_OPTION, ref: REF_OPTION },
  example: 'portcullis rebuild --registry . --publication ../registry.publication',
  async run({ options, cwd, env, now, style, progress }): Promise<Result> {
    await using repository = await openRepository(resolve(cwd, options.registry ?? '.'));
    await using opened = await openStore(options.publication, env, cwd, now);
    const { objects } = repository;
    const tip = await objects.resolve(options.ref ?? 'main');
    const trustedRoot = await firstRoot(objects, tip);
    const rebuilt = await rebuild({ history: objects, tip, store: opened.store, trustedRoot, progress });
    if (rebuilt.kind === 'refused') return refusal(rebuilt.findings, style);
    const { sourceCommit, commits, records, releases, summaries } = rebuilt.value;
    return {
      exit: 'yes',
      human: [
        `${style.green('rebuilt')}: this publication, from ${count(commits, 'commit')} up to ${sourceCommit.slice(0, 12)}`,
        `  ${count(records, 'approval record')}, ${count(releases, 'release')}, ${summaries} verification ${summaries === 1 ? 'summary' : 'summaries'}`,
        ...RECHECKED.map((what) => `  checked again: ${what}`),
        ...TAKEN_FROM_THE_LEDGER.map((what) => `  taken from the ledger: ${what}`),
      ].join('\n'),
      json: {
        verdict: 'rebuilt',
        source_commit: sourceCommit,
        commits,
        approval_records: records,
        releases,
        verification_summaries: summaries,
        checked_again: RECHECKED,
        taken_from_the_ledger: TAKEN_FROM_THE_LEDGER,
      },
    };
  },
});
