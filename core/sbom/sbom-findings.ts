import { finding, refused, type Finding, type Outcome } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import type { JsonDocument } from '../json/strict-json.ts';

/** Findings about one document, each with the line its pointer leads to, or that of the document if it leads nowhere. */
export class SbomFindings {
  private readonly found = new FindingList();
  private readonly placeOf: JsonDocument['placeOf'];

  constructor({ placeOf }: JsonDocument) {
    this.placeOf = placeOf;
  }

  add(code: Finding['code'], message: () => string, pointer: () => string): void {
    this.found.add(() => this.toFinding(code, message(), pointer()));
  }

  /** The end of reading: this finding, and whatever was found before. */
  refuse(code: Finding['code'], message: string, pointer: string): Outcome<never> {
    return refused(this.toFinding(code, message, pointer), ...this.found.list());
  }

  get count(): number {
    return this.found.count;
  }

  list(): readonly Finding[] {
    return this.found.list();
  }

  private toFinding(code: Finding['code'], message: string, pointer: string): Finding {
    return finding(code, message, this.placeOf(pointer) ?? this.placeOf(''));
  }
}
