import { finding, type Finding } from '../finding.ts';

/** How many findings one document reports before the rest are only counted. */
export const MAX_FINDINGS = 100;

/**
 * Collects findings of one document; past the bound they are counted, so that a hostile document cannot flood a report.
 * Where policy may soften some codes and not others, `of-each-code` keeps the first of every code besides: a hundred that are
 * waived must not hide the one that is not.
 */
export class FindingList {
  private readonly kept: Finding[] = [];
  private readonly isOfEachCode: boolean;
  private total = 0;

  constructor(keeps: 'the-first' | 'of-each-code' = 'the-first') {
    this.isOfEachCode = keeps === 'of-each-code';
  }

  add(make: () => Finding): void {
    this.total += 1;
    const isWithin = this.kept.length < MAX_FINDINGS;
    if (!isWithin && !this.isOfEachCode) return;
    const made = make();
    if (isWithin || this.kept.every(({ code }) => code !== made.code)) this.kept.push(made);
  }

  get count(): number {
    return this.total;
  }

  /** At most `MAX_FINDINGS` findings, or one more of each code, and, if there were more, a last one that says how many. */
  list(): readonly Finding[] {
    const last = this.kept.at(-1);
    const more = this.total - this.kept.length;
    if (last === undefined || more === 0) return this.kept;
    const file = last.at?.file;
    const rest = finding(
      last.code,
      `and ${more} more findings in this document`,
      file === undefined ? undefined : { file },
    );
    return [...this.kept, rest];
  }
}
