import type { Digest } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { finding, ok, refused, type Finding, type Outcome, type Place } from '../finding.ts';
import { anchorText, NO_LINE, readEntry, type Anchor, type JournalEntry } from './journal-entry.ts';

/** A journal whose every line follows from the one before. */
export interface VerifiedChain {
  readonly journal: string;
  /** Sequence of the first line given: not 1 where an anchor stands for earlier files. */
  readonly from: number;
  /** The last line. Keep it: only by an anchor can a cut at the end be told. */
  readonly last: Anchor;
}

interface Link {
  readonly entry: Pick<JournalEntry, 'journal' | 'sequence' | 'previous'>;
  readonly digest: Digest;
  readonly at: Place;
}

/** What is wrong is known, which line it is the next one tells. */
type Doubt =
  | { readonly kind: 'broken'; readonly before: Link; readonly here: Link }
  | { readonly kind: 'forked'; readonly before: Link; readonly here: Link }
  | { readonly kind: 'gap'; readonly before: Link; readonly here: Link };

/**
 * Follows a journal line by line, in order over all its files, and names the first bad line and what was done to it. The
 * chain has no key: who may write the file may write all of it anew. Against that, and against a cut at the end, stand the
 * anchors, which are kept elsewhere.
 */
export class ChainVerifier {
  readonly #anchors: ReadonlyMap<number, Digest>;
  #first: Link | undefined;
  #last: Link | undefined;
  /** Digest of the line before the last. */
  #beforeLast: Digest = NO_LINE;
  #doubt: Doubt | undefined;
  #fault: Finding | undefined;

  constructor(anchors: readonly Anchor[] = []) {
    this.#anchors = new Map(anchors.map(({ sequence, digest }) => [sequence, digest]));
  }

  /** True when nothing that follows can change the answer. */
  get isDecided(): boolean {
    return this.#fault !== undefined;
  }

  /** The next line, without its newline. */
  line(bytes: Uint8Array, at: Place): void {
    if (this.#fault !== undefined) return;
    const entry = readEntry(bytes, at);
    if (entry.kind === 'refused') {
      this.#fault = this.#doubt === undefined ? entry.findings[0] : settled(this.#doubt, undefined);
      return;
    }
    const { journal, sequence, previous } = entry.value;
    const link: Link = { entry: { journal, sequence, previous }, digest: digestOf(bytes), at };
    if (this.#doubt !== undefined) this.#fault = settled(this.#doubt, link);
    else this.#follow(link);
  }

  /** A rest without a newline: its writer was killed, or the file was cut. */
  torn(bytes: number, at: Place): void {
    const torn = finding('JOURNAL_TORN', `${bytes} bytes stand after the last whole line`, at);
    this.#fault ??= this.#doubt === undefined ? torn : settledAtEnd(this.#doubt);
  }

  end(): Outcome<VerifiedChain> {
    const fault = this.#fault ?? (this.#doubt === undefined ? undefined : settledAtEnd(this.#doubt));
    if (fault !== undefined) return refused(fault);
    const [first, last] = [this.#first, this.#last];
    if (first === undefined || last === undefined)
      return refused(finding('JOURNAL_TRUNCATED', 'there is no line at all; a journal begins with one'));
    const beyond = [...this.#anchors].find(([sequence]) => sequence > last.entry.sequence);
    if (beyond !== undefined) {
      const [sequence] = beyond;
      const message = `it ends with line ${last.entry.sequence}; line ${sequence} was known`;
      return refused(finding('JOURNAL_TRUNCATED', message, last.at));
    }
    const { journal, sequence } = last.entry;
    return ok({ journal, from: first.entry.sequence, last: { sequence, digest: last.digest } });
  }

  #follow(link: Link): void {
    const { entry, at } = link;
    const before = this.#last;
    if (before === undefined) {
      this.#fault = this.#beginsWrong(link);
    } else if (entry.journal !== before.entry.journal) {
      const message = `it is of journal ${entry.journal}, the line before of ${before.entry.journal}`;
      this.#fault = finding('JOURNAL_LINE_FOREIGN', message, at);
    } else if (entry.sequence > before.entry.sequence + 1) {
      this.#doubt = { kind: 'gap', before, here: link };
    } else if (entry.sequence <= before.entry.sequence) {
      // Two that claim one place after the same line: one of them was put in.
      const isFork = entry.sequence === before.entry.sequence && entry.previous === this.#beforeLast;
      if (isFork && link.digest !== before.digest) this.#doubt = { kind: 'forked', before, here: link };
      else this.#fault = movedHere(link, before);
    } else if (entry.previous !== before.digest) {
      this.#doubt = { kind: 'broken', before, here: link };
    }
    if (this.#fault !== undefined || this.#doubt !== undefined) return;
    this.#fault = this.#againstAnchor({ sequence: entry.sequence, digest: link.digest }, at);
    this.#first ??= link;
    this.#beforeLast = before?.digest ?? entry.previous;
    this.#last = link;
  }

  #beginsWrong({ entry, at }: Link): Finding | undefined {
    const before = entry.sequence - 1;
    if (before === 0) {
      if (entry.previous === NO_LINE) return undefined;
      return finding('JOURNAL_LINE_EDITED', 'the first line names a line before it', at);
    }
    if (this.#anchors.has(before)) return this.#againstAnchor({ sequence: before, digest: entry.previous }, at);
    return finding('JOURNAL_LINE_MISSING', `the lines before ${entry.sequence} were not given`, at);
  }

  #againstAnchor(anchor: Anchor, at: Place): Finding | undefined {
    const known = this.#anchors.get(anchor.sequence);
    if (known === undefined || known === anchor.digest) return undefined;
    const message = `line ${anchor.sequence} is ${anchor.digest}; known was ${anchorText({ ...anchor, digest: known })}`;
    return finding('JOURNAL_REWRITTEN', message, at);
  }
}

/** What the line after says about a doubt; undefined while the doubt stays. */
function settled(doubt: Doubt, next: Link | undefined): Finding | undefined {
  const { kind, before, here } = doubt;
  if (kind === 'gap') {
    // What is missing may only have been moved: then the line that stands in its place is the first bad one.
    if (next === undefined) return settledAtEnd(doubt);
    const isMissingOne = next.entry.sequence === before.entry.sequence + 1 && next.entry.previous === before.digest;
    return isMissingOne ? movedHere(here, before) : undefined;
  }
  const isHereKnown = next?.entry.previous === here.digest;
  if (kind === 'forked') return inserted(isHereKnown ? before : here);
  return edited(isHereKnown || next === undefined ? before : here, isHereKnown || next === undefined ? here : next);
}

function settledAtEnd({ kind, before, here }: Doubt): Finding {
  if (kind === 'forked') return inserted(here);
  if (kind === 'broken') return edited(before, here);
  const [from, to] = [before.entry.sequence + 1, here.entry.sequence - 1];
  const which = from === to ? `line ${from} is` : `lines ${from} to ${to} are`;
  return finding('JOURNAL_LINE_MISSING', `${which} missing before this one`, here.at);
}

function edited(bad: Link, after: Link): Finding {
  const message = `line ${bad.entry.sequence} is not the one that line ${after.entry.sequence} was written after`;
  return finding('JOURNAL_LINE_EDITED', message, bad.at);
}

function inserted({ entry, at }: Link): Finding {
  return finding('JOURNAL_LINE_INSERTED', `a second line claims to be line ${entry.sequence}`, at);
}

function movedHere({ entry, at }: Link, before: Link): Finding {
  const message = `line ${entry.sequence} stands after line ${before.entry.sequence}`;
  return finding('JOURNAL_LINE_MOVED', message, at);
}
