import { finding, type Finding } from '../finding.ts';

/** How many findings one document reports before the rest are only counted. */
export const MAX_FINDINGS = 100;

/** Collects findings of one document; past the bound they are counted, so that a hostile document cannot flood a report. */
export class FindingList {
  private readonly kept: Finding[] = [];
  private total = 0;

  add(make: () => Finding): void {
    this.total += 1;
    if (this.kept.length < MAX_FINDINGS) this.kept.push(make());
  }

  get count(): number {
    return this.total;
  }

  /** At most `MAX_FINDINGS` findings and, if there were more, a last one that says how many. */
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
