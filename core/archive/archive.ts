import type { Finding } from '../finding.ts';
import type { Outcome } from '../finding.ts';
import { finding, refused } from '../finding.ts';
import type { Code } from '../codes/index.ts';
import type { ArchiveLimits } from './limits.ts';

/** One file of an archive, read to its end and checked. */
export interface ArchiveMember {
  /** Safe relative path, `/` between segments. */
  readonly name: string;
  /** Bytes, inflated. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Only for the members that the caller asked to keep. */
  readonly bytes?: Uint8Array;
}

export interface ArchiveContents {
  /** Files only, in the order of their data; folders carry nothing that matters. */
  readonly members: readonly ArchiveMember[];
  /** Files and folders. */
  readonly entryCount: number;
  readonly inflatedBytes: number;
}

export interface ReadArchiveOptions {
  /** For places in findings: `archiveName!member`. */
  readonly archiveName: string;
  /** Of names whose bytes the caller wants, how many at most; all others are hashed and forgotten. */
  readonly keep: (name: string) => number | undefined;
  readonly limits: ArchiveLimits;
}

/** Ends the reading of an archive that cannot be followed any further; never leaves core/archive/. */
export class ArchiveStop extends Error {
  readonly finding: Finding;

  constructor(found: Finding) {
    super(found.code);
    this.finding = found;
  }
}

/** Collects the findings of one archive, with their places, up to a bound. */
export class FindingLog {
  readonly findings: Finding[] = [];
  private readonly options: ReadArchiveOptions;

  constructor(options: ReadArchiveOptions) {
    this.options = options;
  }

  /** Notes a finding and goes on, unless there are too many already. */
  add(code: Code, message: string, member?: string): void {
    const found = this.at(code, message, member);
    if (this.findings.length + 1 >= this.options.limits.maxFindings) throw new ArchiveStop(found);
    this.findings.push(found);
  }

  /** For `throw log.stop(…)`: nothing after this point of the archive can be trusted to be where it seems. */
  stop(code: Code, message: string, member?: string): ArchiveStop {
    return new ArchiveStop(this.at(code, message, member));
  }

  /** Everything noted so far, and what ended the reading. */
  refusal(stop: ArchiveStop): Outcome<never> {
    const [first, ...rest] = this.findings;
    return first === undefined ? refused(stop.finding) : refused(first, ...rest, stop.finding);
  }

  private at(code: Code, message: string, member: string | undefined): Finding {
    const file = member === undefined ? this.options.archiveName : `${this.options.archiveName}!${printable(member)}`;
    return finding(code, message, { file });
  }
}

const MAX_PRINTED_CHARACTERS = 160;

/** A member name as part of a place: printable ASCII, bounded, everything else escaped. */
function printable(text: string): string {
  const shown = text.slice(0, MAX_PRINTED_CHARACTERS).replaceAll(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return text.length > MAX_PRINTED_CHARACTERS ? `${shown}...` : shown;
}
