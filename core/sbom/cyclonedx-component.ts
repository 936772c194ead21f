import type { JsonObject } from '../json/json-value.ts';

/** A component of a document that fits its schema, as far as it is read. */
export interface CycloneDxComponent extends JsonObject {
  readonly type: string;
  readonly name: string;
  readonly 'bom-ref'?: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses?: readonly LicenceChoice[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

export type LicenceChoice = { readonly expression: string } | { readonly license: Licence };

type Licence = { readonly id: string } | { readonly name: string };
