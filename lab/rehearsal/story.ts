import { Check, type Unmet } from './check.ts';

interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`;
const same = (text: string): string => text;
const COLOURED: Paint = { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), green: sgr(32, 39) };
const PLAIN: Paint = { bold: same, dim: same, red: same, green: same };

/** What the story needs of a terminal. */
export interface Teller {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** The rest of a scene cannot be told: a step on which it stands broke down. */
class SceneBroken extends Error {}

/** Tells steps as they happen, one line each, and counts those that did not come out as they must. */
export class Story {
  readonly #out: Teller;
  readonly #paint: Paint;
  #told = 0;
  #failed = 0;

  constructor(out: Teller, environment: Readonly<Record<string, string | undefined>>) {
    const wantsColour = out.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
    this.#out = out;
    this.#paint = wantsColour ? COLOURED : PLAIN;
  }

  get told(): number {
    return this.#told;
  }

  get failed(): number {
    return this.#failed;
  }

  line(text = ''): void {
    this.#out.write(`${text}\n`);
  }

  title(text: string): void {
    this.line(this.#paint.bold(text));
  }

  /** A heading and its steps. @returns whether it was told to its end. */
  async scene(heading: string, act: () => Promise<void>): Promise<boolean> {
    const told = await this.sceneWith(heading, async () => {
      await act();
      return true;
    });
    return told ?? false;
  }

  /** The same for steps that make something. @returns undefined when a step broke down and the rest was left out. */
  async sceneWith<T>(heading: string, act: () => Promise<T>): Promise<T | undefined> {
    this.line();
    this.title(heading);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof SceneBroken))
        this.#tell('the scene', [{ expected: 'no fault', seen: explain(error) }], '');
      this.line(this.#paint.dim('    the rest of this part stands on that step and is left out'));
      return undefined;
    }
  }

  /** One line. Unmet expectations are told under it and the story goes on; an exception ends the scene. */
  async step<T>(text: string, act: (check: Check) => Promise<T>): Promise<T> {
    const check = new Check();
    try {
      const result = await act(check);
      this.#tell(text, check.unmet, check.remark);
      return result;
    } catch (error) {
      this.#tell(text, [...check.unmet, { expected: 'no fault', seen: explain(error) }], check.remark);
      throw new SceneBroken(text);
    }
  }

  #tell(text: string, unmet: readonly Unmet[], remark: string): void {
    const { red, green, dim } = this.#paint;
    this.#told += 1;
    if (unmet.length > 0) this.#failed += 1;
    const mark = unmet.length === 0 ? green('✓') : red('✗');
    this.line(`  ${mark} ${text}${remark === '' ? '' : dim(`: ${remark}`)}`);
    for (const { expected, seen } of unmet) {
      this.line(`    expected  ${expected}`);
      this.line(`    seen      ${red(seen.replaceAll(/\s*\n\s*/g, ' / '))}`);
    }
  }
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
