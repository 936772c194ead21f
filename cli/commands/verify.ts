import { readPublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import { verifyWhole } from '../../runtime/load-gate/verify-whole.ts';
import { defineCommand, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { failIfUnreachable } from '../unreachable.ts';
import { CLIENT_OPTIONS, openClient } from '../publication/open-client.ts';

export const command = defineCommand({
  name: 'verify',
  summary: 'Fetch a publication and verify all of it: roles, targets, head, evidence',
  usage: '--publication URL --root FILE [options]',
  options: CLIENT_OPTIONS,
  example: 'portcullis verify --publication https://plugins.example.org/ --root root.json',
  async run({ options, cwd, env, now, style, progress }): Promise<Result> {
    const { client, source } = await openClient(options, env, cwd, now);
    progress('refreshing the publication');
    const publication = await client.refresh();
    if (publication.kind === 'refused') {
      failIfUnreachable(publication.findings, source);
      return refusal(publication.findings, style);
    }
    const facts = await readPublicationFacts(publication.value, now());
    if (facts.kind === 'refused') return refusal(facts.findings, style);
    progress('verifying every release');
    const whole = await verifyWhole(facts.value);
    if (whole.kind === 'refused') return refusal(whole.findings, style);
    const { state, releases } = whole.value;
    const { version, versions, expires } = publication.value;
    return {
      exit: 'yes',
      human: [
        `${style.green('verified')}: ${plainText(state.registryId)} ${plainText(state.channel)}, version ${version}, good until ${expires}`,
        `  ${releases} admitted, ${state.denies.length} denied, judged up to ${state.sourceCommit?.slice(0, 12) ?? ''}`,
        ...state.halts.map(
          ({ path, commit }) => `  admissions halt: ${plainText(path)} was changed by ${commit.slice(0, 12)}`,
        ),
      ].join('\n'),
      json: {
        verdict: 'verified',
        registry_id: state.registryId,
        channel: state.channel,
        version,
        versions,
        expires,
        releases,
        denies: state.denies.length,
        halts: state.halts,
        source_commit: state.sourceCommit,
      },
    };
  },
});
