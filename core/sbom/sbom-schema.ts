import type { CycloneDxError, CycloneDxValidator } from '../../registry-schema/generated/cyclonedx-1.7.js';
import { isJsonArray, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { escapePointerToken } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';
import type { SbomFindings } from './sbom-findings.ts';
import type { SpecVersion } from './sbom.ts';

interface CycloneDxSchema {
  readonly bom: CycloneDxValidator;
  readonly component: CycloneDxValidator;
  readonly service: CycloneDxValidator;
  readonly dependency: CycloneDxValidator;
  readonly vulnerability: CycloneDxValidator;
}

/** The lists whose items are checked one by one when the whole document fails. */
const LISTS = {
  components: 'component',
  services: 'service',
  dependencies: 'dependency',
  vulnerabilities: 'vulnerability',
} as const;

// One version is a few hundred kilobytes of code, and a process meets one of them, if any.
const LOADERS: Record<SpecVersion, () => Promise<CycloneDxSchema>> = {
  '1.4': () => import('../../registry-schema/generated/cyclonedx-1.4.js'),
  '1.5': () => import('../../registry-schema/generated/cyclonedx-1.5.js'),
  '1.6': () => import('../../registry-schema/generated/cyclonedx-1.6.js'),
  '1.7': () => import('../../registry-schema/generated/cyclonedx-1.7.js'),
};

/** How a document of one CycloneDX version is held against its schema. */
export type SchemaCheck = (bom: JsonObject, found: SbomFindings) => void;

/**
 * Loads the schema of one version. The check adds the first error of every component, service, dependency and
 * vulnerability, and the first of the rest: collecting each error of a hostile document would cost more memory than the
 * document itself.
 */
export async function loadSchemaCheck(version: SpecVersion): Promise<SchemaCheck> {
  const schema = await LOADERS[version]();
  return (bom, found) => {
    const misfit = misfitOf(schema.bom, bom);
    if (misfit !== undefined) explain(schema, bom, misfit, found);
  };
}

function explain(schema: CycloneDxSchema, bom: JsonObject, whole: CycloneDxError, found: SbomFindings): void {
  const before = found.count;
  const rest: Record<string, JsonValue> = { ...bom };
  for (const [list, part] of Object.entries(LISTS)) {
    const items = bom[list];
    if (!isJsonArray(items)) continue;
    delete rest[list];
    const validate = schema[part];
    for (const [index, item] of items.entries()) report(misfitOf(validate, item), `/${list}/${index}`, found);
  }
  report(misfitOf(schema.bom, rest), '', found);
  // What no part shows alone: equal items in one of the lists.
  if (found.count === before) report(whole, '', found);
}

/** What is wrong with a value, undefined if nothing is. Whether it fits is the validator's answer, whatever it says of errors. */
function misfitOf(validate: CycloneDxValidator, value: JsonValue): CycloneDxError | undefined {
  const fits = validate(value);
  const error = mostTelling(validate.errors ?? []);
  return fits ? undefined : error;
}

function report(error: CycloneDxError | undefined, base: string, found: SbomFindings): void {
  if (error === undefined) return;
  const unknown = error.params['additionalProperty'];
  const last = typeof unknown === 'string' ? `/${escapePointerToken(unknown)}` : '';
  found.add(
    'SBOM_SCHEMA',
    () => describe(error),
    () => `${base}${error.instancePath}${last}`,
  );
}

/** Of the errors of tried branches, the one deepest inside the document: the others only say that a branch failed. */
function mostTelling(errors: readonly CycloneDxError[]): CycloneDxError {
  let chosen: CycloneDxError | undefined;
  for (const error of errors)
    if (chosen === undefined || error.instancePath.length > chosen.instancePath.length) chosen = error;
  return chosen ?? UNEXPLAINED;
}

const UNEXPLAINED: CycloneDxError = { instancePath: '', keyword: '', params: {} };

/** Around the limit of these keywords. */
const BOUNDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['minLength', ['must have at least ', ' characters']],
  ['maxLength', ['must have at most ', ' characters']],
  ['minItems', ['must have at least ', ' items']],
  ['maxItems', ['must have at most ', ' items']],
  ['minimum', ['must be at least ', '']],
  ['maximum', ['must be at most ', '']],
]);

function describe({ keyword, params }: CycloneDxError): string {
  const bound = BOUNDS.get(keyword);
  if (bound !== undefined) return bound.join(String(params['limit']));
  switch (keyword) {
    case 'required':
      return `lacks the member ${shownText(String(params['missingProperty']))}`;
    case 'additionalProperties':
      return `CycloneDX knows no member ${shownText(String(params['additionalProperty']))} here`;
    case 'type':
      return `must be of type ${String(params['type'])}`;
    case 'format':
      return `must be in the format ${String(params['format'])}`;
    case 'distinctItems':
      return 'holds the same item twice';
    case 'enum':
    case 'const':
      return 'is not one of the values that CycloneDX allows here';
    case 'pattern':
      return 'does not have the form that CycloneDX asks for';
    default:
      return 'has none of the forms that CycloneDX allows here';
  }
}
