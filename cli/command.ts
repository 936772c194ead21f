import type { Style } from './output/style.ts';

/** One option of a command, in the form of `node:util` parseArgs, with the words the help page shows. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly description: string;
  /** May be given more than once; the value is then an array, empty when absent. Strings only. */
  readonly multiple?: true;
  /** The command refuses to start without it. Strings only. */
  readonly required?: true;
  /** The placeholder on the help page, `FILE` or `URL`; `VALUE` when not said. */
  readonly value?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type AnyOptionValue = string | boolean | readonly string[] | undefined;

type OptionValue<S extends OptionSpec> = OptionSpec extends S
  ? AnyOptionValue
  : S['type'] extends 'boolean'
    ? boolean
    : S extends { readonly multiple: true }
      ? readonly string[]
      : S extends { readonly required: true }
        ? string
        : string | undefined;

/** What `run` reads: flags are false when absent, repeated options an array, others undefined. No value is ever empty. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionValue<O[K]> };

/** Where text goes. A closed pipe is not an error: what follows is dropped and the verdict still decides the exit code. */
export interface Writer {
  readonly isTTY: boolean;
  write(text: string): void;
}

export type Env = Readonly<Record<string, string | undefined>>;

export interface Context<O extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<O>;
  readonly positionals: readonly string[];
  readonly env: Env;
  /** Absolute; relative paths the user gives are meant from here. */
  readonly cwd: string;
  /** For a command that speaks while it runs. The final answer is returned, not written. */
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** Colours for `human`; the identity when colour is off. */
  readonly style: Style;
  /** True under `--json`. */
  readonly json: boolean;
  /** A line on stderr, shown on a terminal once the command has taken a second, and cleared at the end. */
  readonly progress: (text: string) => void;
  readonly now: () => Date;
  /** Aborted by the first SIGINT or SIGTERM of a command with `runsUntilInterrupted`; never otherwise. */
  readonly signal: AbortSignal;
}

/** The answer of a command. `yes` exits 0 and `refused` 3. */
export interface Result {
  readonly exit: 'yes' | 'refused';
  /** Already rendered, without a final newline; outside text in it went through `plainText`. */
  readonly human: string;
  /** What `--json` prints instead; undefined when all was written while running. */
  readonly json: unknown;
}

export interface CommandOf<O extends OptionSpecs> {
  /** One or two words. */
  readonly name: string;
  /** One line, no full stop. */
  readonly summary: string;
  /** What follows the name in the usage line. */
  readonly usage: string;
  readonly options: O;
  /** How many positional arguments are taken; none when not said. */
  readonly positionals?: { readonly min: number; readonly max: number };
  /** A whole command line, without the prompt. */
  readonly example: string;
  /** SIGINT then ends the command in good order through `signal`. */
  readonly runsUntilInterrupted?: true;
  /**
   * @throws UsageError when the options contradict each other (exit 2); any other error means a broken world (exit 1),
   *   and its message with those of its causes is what the user reads.
   */
  run(context: Context<O>): Promise<Result>;
}

export type Command = CommandOf<OptionSpecs>;

/** Keeps the literal option specs while `run` is checked, so that `context.options` has exact types. */
export function defineCommand<const O extends OptionSpecs>(command: CommandOf<O>): Command {
  return command;
}

/** The command line itself is wrong: exit 2, the message and one line that points to the help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
