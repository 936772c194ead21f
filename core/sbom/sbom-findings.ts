import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { isShowablePointer } from '../json/json-places.ts';
import type { JsonDocument } from '../json/strict-json.ts';

/** Findings about one document, each with the line its pointer leads to. */
export class SbomFindings {
  private readonly found = new FindingList();
  private readonly document: JsonDocument;
  private readonly file: string | undefined;

  constructor(document: JsonDocument, file: string | undefined) {
    this.document = document;
    this.file = file;
  }

  add(code: Finding['code'], message: () => string, pointer: () => string): void {
    this.found.add(() => {
      const where = pointer();
      return finding(code, message(), this.document.placeOf(where) ?? this.placeWithoutLine(where));
    });
  }

  get count(): number {
    return this.found.count;
  }

  list(): readonly Finding[] {
    return this.found.list();
  }

  private placeWithoutLine(pointer: string): Place {
    return {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(isShowablePointer(pointer) ? { pointer } : {}),
    };
  }
}
