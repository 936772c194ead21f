import type { Outcome } from '../../core/finding.ts';
import { readPublicationFacts, type PublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import type { Env, OptionValues } from '../command.ts';
import { failIfUnreachable } from '../unreachable.ts';
import { CLIENT_OPTIONS, openClient } from './open-client.ts';

/** Options of a command that answers from a publication alone, a copy of it included. */
export const FACTS_OPTIONS = {
  ...CLIENT_OPTIONS,
  offline: { type: 'boolean', description: 'go by what is cached, as long as it has not expired' },
} as const;

interface Asker {
  readonly cwd: string;
  readonly env: Env;
  readonly now: () => Date;
  readonly progress: (text: string) => void;
}

/** The publication, verified as a host would. @throws Error when it is out of reach */
export async function openFacts(
  options: OptionValues<typeof FACTS_OPTIONS>,
  { cwd, env, now, progress }: Asker,
): Promise<Outcome<PublicationFacts>> {
  const { client, source } = await openClient(options, env, cwd, now);
  progress(options.offline ? 'reading the cache' : 'refreshing the publication');
  const publication = await (options.offline ? client.loadCached() : client.refresh());
  if (publication.kind === 'ok') return readPublicationFacts(publication.value, now());
  failIfUnreachable(publication.findings, source);
  return publication;
}
