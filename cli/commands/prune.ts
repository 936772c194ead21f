import { prunePublication, PRUNE_AFTER_HOURS, type Pruned } from '../../action/publication/prune-publication.ts';
import { count } from '../../core/report/count.ts';
import { defineCommand, type Result } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { readRootFile, ROOT_OPTION } from '../registry/locations.ts';
import { openStore, STORE_OPTION } from '../publication/open-store.ts';

const MAX_PATHS_SHOWN = 50;

export const command = defineCommand({
  name: 'prune',
  summary: 'Take away what only snapshots lead to that were superseded more than 14 days ago',
  usage: '--publication DIR|REMOTE#BRANCH|URL --root FILE [options]',
  options: {
    publication: STORE_OPTION,
    root: ROOT_OPTION,
    'dry-run': { type: 'boolean', description: 'say what would go, and take nothing away' },
    squash: {
      type: 'boolean',
      description: 'on a branch: make one commit of it without its history, which needs the right to force a push',
    },
  },
  example: 'portcullis prune --publication registry.publication --root trust/root.json --dry-run',
  async run({ options, cwd, env, now, style, progress }): Promise<Result> {
    const trustedRoot = await readRootFile(options.root, env, cwd);
    await using opened = await openStore(options.publication, env, cwd, now);
    progress('reading superseded snapshots');
    const pruned = await prunePublication({
      store: opened.store,
      trustedRoot,
      dryRun: options['dry-run'],
      forgetHistory: options.squash,
      now: now(),
    });
    return pruned.kind === 'refused'
      ? refusal(pruned.findings, style)
      : report(pruned.value, options['dry-run'], style);
  },
});

function report({ paths, recentSnapshots }: Pruned, isDry: boolean, style: Style): Result {
  const left = paths.length - MAX_PATHS_SHOWN;
  const shown = isDry ? paths.slice(0, MAX_PATHS_SHOWN).map((path) => `  ${plainText(path)}`) : [];
  return {
    exit: 'yes',
    human: [
      style.green(`${isDry ? 'would remove' : 'removed'} ${count(paths.length, 'file')}`),
      ...shown,
      ...(isDry && left > 0 ? [`  and ${left} more: --json prints them all`] : []),
      `  ${count(recentSnapshots, 'superseded snapshot')} of the last ${PRUNE_AFTER_HOURS / 24} days kept`,
    ].join('\n'),
    json: { verdict: isDry ? 'would-prune' : 'pruned', paths, recent_snapshots: recentSnapshots },
  };
}
