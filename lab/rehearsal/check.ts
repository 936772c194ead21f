import { codesOf, type Ran } from './processes.ts';

export interface Unmet {
  readonly expected: string;
  readonly seen: string;
}

/** Collects what one step expects and sees. */
export class Check {
  readonly #unmet: Unmet[] = [];
  #remark = '';

  get unmet(): readonly Unmet[] {
    return this.#unmet;
  }

  get remark(): string {
    return this.#remark;
  }

  /** Said behind the step's line. */
  say(remark: string): void {
    this.#remark = remark;
  }

  equal(what: string, seen: unknown, expected: unknown): void {
    const [left, right] = [JSON.stringify(seen), JSON.stringify(expected)];
    if (left !== right) this.#unmet.push({ expected: `${what} ${right}`, seen: left ?? 'nothing' });
  }

  holds(what: string, isSo: boolean, seen: string): void {
    if (!isSo) this.#unmet.push({ expected: what, seen });
  }

  /** The command said yes. @throws Error otherwise, as what follows needs it. */
  done(ran: Ran): void {
    if (ran.exit !== 0) throw new Error(`${ran.command} ended with ${ran.exit}: ${whatItSaid(ran)}`);
  }

  /** The command answered yes, which is the question here. */
  accepted(ran: Ran): void {
    if (ran.exit !== 0) this.#unmet.push({ expected: 'exit 0', seen: `exit ${ran.exit}: ${whatItSaid(ran)}` });
  }

  /** Refused with every one of `codes`, and for no reason but those that `also` matches. */
  refused(ran: Ran, codes: readonly string[], also?: RegExp): void {
    const seen = codesOf(ran.json);
    const strange = seen.filter((code) => !codes.includes(code) && also?.test(code) !== true);
    const isMissing = codes.some((code) => !seen.includes(code));
    this.say(seen.join(', '));
    if (ran.exit === ran.refusal && !isMissing && strange.length === 0) return;
    this.#unmet.push({
      expected: `exit ${ran.refusal} with ${codes.join(', ')}`,
      seen: `exit ${ran.exit} with ${seen.join(', ') || whatItSaid(ran)}`,
    });
  }
}

const MAX_SHOWN = 600;

function whatItSaid(ran: Ran): string {
  const codes = codesOf(ran.json).join(', ');
  return (codes || ran.stderr.trim() || ran.stdout.trim() || 'nothing was said').slice(0, MAX_SHOWN);
}
