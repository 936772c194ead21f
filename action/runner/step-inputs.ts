import { readKeyText } from '../../signing/key-reference.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import type { MembersInputs } from '../people/members-access.ts';
import { secretLines } from './secret-lines.ts';

/** What the runner offers of a step's inputs. */
export interface StepInputs {
  readonly getInput: (name: string) => string;
  /** The runner shows asterisks in its place from then on. */
  readonly setSecret: (text: string) => void;
}

/** An input that no log may show; empty where it is not given. */
export function secretInput(name: string, { getInput, setSecret }: StepInputs): string {
  const value = getInput(name);
  for (const line of secretLines(value)) setSecret(line);
  return value;
}

/**
 * The key itself, or a reference to one: a signing command finds its credentials in the job's environment.
 * @throws SigningError where it is of no use
 */
export async function tufKeyInput(name: string, inputs: StepInputs): Promise<TufKey> {
  const key = await readKeyText(secretInput(name, inputs), name, { cwd: process.cwd(), env: process.env });
  return key.tuf();
}

/** The inputs by which teams are read, named alike in every action. */
export function membersInputs(inputs: StepInputs): MembersInputs {
  return {
    token: secretInput('members-token', inputs),
    app: { id: inputs.getInput('members-app-id'), key: secretInput('members-app-key', inputs) },
  };
}
