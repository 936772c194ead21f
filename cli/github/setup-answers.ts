import { createInterface } from 'node:readline/promises';
import type { TrustProfile } from '../../action/setup/set-up.ts';
import { UsageError, type Writer } from '../command.ts';

/** Asks one question and gives the line that was typed; undefined where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** The answers as far as options gave them. */
export interface GivenAnswers {
  readonly visibility: string | undefined;
  readonly 'trust-profile': string | undefined;
  readonly publication: string | undefined;
  readonly 'members-app': string | undefined;
  readonly disclose: boolean;
  /** The defaults for all that is not given. */
  readonly yes: boolean;
}

export interface Answers {
  readonly visibility: 'private' | 'public';
  readonly profile: TrustProfile;
  readonly publication: 'branch' | 'directory';
  readonly members: 'create' | 'skip';
  readonly disclose: boolean;
}

interface Question<T extends string> {
  readonly option: string;
  readonly text: string;
  /** The first is the default. */
  readonly choices: readonly [T, ...T[]];
}

const VISIBILITY: Question<Answers['visibility']> = {
  option: 'visibility',
  text: 'Who may see the repository?',
  choices: ['private', 'public'],
};
const PROFILE: Question<TrustProfile> = {
  option: 'trust-profile',
  text: 'What do publishers sign with: keys alone, the public Sigstore (a public log), that of GitHub for private repositories, or one of your own?',
  choices: ['keys-only', 'public-good', 'github-private', 'private'],
};
const PUBLICATION: Question<Answers['publication']> = {
  option: 'publication',
  text: 'Where is it published: on a branch, by workflows, or into a folder, by you?',
  choices: ['branch', 'directory'],
};
const MEMBERS: Question<Answers['members']> = {
  option: 'members-app',
  text: 'How are teams read: by an App that you register now, or not yet (nothing that needs a team is then admitted)?',
  choices: ['skip', 'create'],
};

/**
 * Five answers at most: what options leave open is asked at a terminal, or is the default under --yes and in a plan. That a
 * name may be disclosed is nobody's default.
 * @throws UsageError for an answer that is none, or where one is missing and nobody can be asked
 */
export async function answers(given: GivenAnswers, ask: Ask, isPlan: boolean): Promise<Answers> {
  const decided = given.yes || (isPlan && ask === undefined);
  const answer = async <T extends string>(question: Question<T>, value: string | undefined): Promise<T> => {
    const [byDefault] = question.choices;
    if (value !== undefined) return chosen(question, value);
    if (decided) return byDefault;
    if (ask === undefined)
      throw new UsageError(`nobody can be asked here: give --${question.option}, or --yes for the defaults`);
    const said = (await ask(`${question.text} [${question.choices.join(', ')}; ${byDefault}] `)).trim();
    return said === '' ? byDefault : chosen(question, said);
  };
  const visibility = await answer(VISIBILITY, given.visibility);
  const profile = await answer(PROFILE, given['trust-profile']);
  const publication = await answer(PUBLICATION, given.publication);
  const members = await answer(MEMBERS, given['members-app']);
  const isAtRisk = visibility === 'private' && profile === 'public-good' && !given.disclose;
  const text = 'Names of a private registry will be in a public log, for ever. Is that meant? [yes, no; no] ';
  const disclose = given.disclose || (isAtRisk && !decided && ask !== undefined && (await ask(text)).trim() === 'yes');
  return { visibility, profile, publication, members, disclose };
}

function chosen<T extends string>({ option, choices }: Question<T>, value: string): T {
  const found = choices.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${option} is one of ${choices.join(', ')}`);
  return found;
}

/** Asks at the terminal, where there is one. */
export function terminalAsk(stderr: Writer): Ask {
  if (!process.stdin.isTTY || !stderr.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin });
    try {
      stderr.write(question);
      return await terminal.question('');
    } finally {
      terminal.close();
    }
  };
}
