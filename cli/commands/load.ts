import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { isPluginId } from '../../core/registry/registry-path.ts';
import { openJournal } from '../../runtime/journal/journal.ts';
import { load } from '../../runtime/load-gate/load-gate.ts';
import { readPublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import { recordDecision } from '../../runtime/load-gate/record-decision.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { renderFindings } from '../output/render-findings.ts';
import { plainText } from '../output/terminal-text.ts';
import { failIfUnreachable } from '../unreachable.ts';
import { unknownPlugin } from '../publication/near-plugin.ts';
import { CLIENT_OPTIONS, openClient } from '../publication/open-client.ts';

export const command = defineCommand({
  name: 'load',
  summary: 'May this artifact be loaded: allow or deny, with every reason',
  usage: 'FILE --publication URL --root FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    plugin: { type: 'string', value: 'ID', description: "the plugin that is meant (the artifact's own word)" },
    ...CLIENT_OPTIONS,
    offline: { type: 'boolean', description: 'go by what is cached, as long as it has not expired' },
    log: {
      type: 'string',
      value: 'FILE',
      description: 'the journal that takes the decision (journal/decisions.ndjson in the cache)',
    },
    store: {
      type: 'string',
      value: 'DIR',
      description: 'copy what is allowed there, read-only, and print its path: run that, for the file may be swapped',
    },
  },
  example: 'portcullis load plugin-1.0.0-py3-none-any.whl --publication https://plugins.example.org/ --root root.json',
  async run({ options, positionals, cwd, env, now, style, progress }): Promise<Result> {
    if (options.plugin !== undefined && !isPluginId(options.plugin)) throw new UsageError('--plugin is a plugin id');
    const path = resolve(cwd, positionals[0] ?? '');
    const { client, cacheDir, source } = await openClient(options, env, cwd, now);
    progress(options.offline ? 'reading the cache' : 'refreshing the publication');
    const publication = await (options.offline ? client.loadCached() : client.refresh());
    const facts = publication.kind === 'refused' ? publication : await readPublicationFacts(publication.value, now());
    const decided = await load({
      ...(options.store === undefined ? {} : { store: resolve(cwd, options.store) }),
      path,
      fileName: basename(path),
      ...(options.plugin === undefined ? {} : { pluginId: options.plugin }),
      facts,
      now: now(),
      auditLog: `log_${randomUUID()}`,
    });
    const journal = openJournal({
      path: options.log === undefined ? join(cacheDir, 'journal', 'decisions.ndjson') : resolve(cwd, options.log),
      now,
    });
    const { decision, findings } = await recordDecision(journal, decided);
    await journal.close();
    // Recorded as the deny that it is for the host; for its operator the network is what to mend.
    if (publication.kind === 'refused') failIfUnreachable(publication.findings, source);
    const name = plainText(`${decision.plugin_id} ${decision.version ?? ''}`.trim());
    if (decision.verdict === 'allow') {
      const limit = decision.execution_limit_ms === null ? 'no time limit' : `${decision.execution_limit_ms} ms`;
      const human = `${style.green('allow')}: ${name}, tier ${plainText(decision.tier ?? '')}, permissions ${decision.permissions.join(', ') || 'none'}, ${limit}`;
      const noted = decision.would_deny ?? [];
      const observed = noted.length === 0 ? '' : `\nwould deny, did its tier enforce: ${noted.join(', ')}`;
      const { path: kept } = decided.artifact ?? {};
      return {
        exit: 'yes',
        human: `${human}${observed}${kept === undefined ? '' : `\nrun ${plainText(kept)}`}`,
        json: decision,
      };
    }
    const isUnknown = findings.some(({ code }) => code === 'LOAD_NOT_ADMITTED');
    const unknown = isUnknown && options.plugin !== undefined ? await unknownPlugin(options.plugin, facts) : undefined;
    return {
      exit: 'refused',
      human: [
        renderFindings(findings, style),
        ...(unknown === undefined ? [] : [plainText(unknown)]),
        `${style.red('deny')}: ${name}`,
      ].join('\n'),
      json: decision,
    };
  },
});
