import type { Policy } from '../../registry-schema/generated/types.ts';
import { isPolicy } from '../../registry-schema/generated/validators.js';
import { finding, type Finding, type Outcome } from '../finding.ts';
import { parseBoundedYaml } from '../yaml/bounded-yaml.ts';
import { alsoChecked, checkDocument, parseDocument, type DocumentFormat, type Parsed } from './parse-document.ts';

export const POLICY_FILE = 'policy.yml';
export const MAX_POLICY_BYTES = 256 * 1024;

const FORMAT: DocumentFormat<Policy> = {
  kind: 'POLICY',
  limits: { maxBytes: MAX_POLICY_BYTES, maxDepth: 16 },
  isValid: isPolicy,
};

/** policy.yml of the registry. */
export function parsePolicy(bytes: Uint8Array, file: string = POLICY_FILE): Outcome<Parsed<Policy>> {
  const document = parseBoundedYaml(bytes, FORMAT.limits, file);
  if (document.kind === 'refused') return document;
  return alsoChecked(checkDocument(FORMAT, document.value, file), nameFindings);
}

/** policy.json of a publication: the same document as last accepted. */
export function parsePublishedPolicy(bytes: Uint8Array, file = 'policy.json'): Outcome<Parsed<Policy>> {
  return alsoChecked(parseDocument(FORMAT, bytes, file), nameFindings);
}

/** Lists are closed: a name that is used is a name that is listed, once. */
function nameFindings(document: Parsed<Policy>): readonly Finding[] {
  const { tiers, data_classes: classes } = document.value;
  const unknown = tiers.flatMap((tier, index) =>
    tier.max_data_class === undefined || classes.includes(tier.max_data_class)
      ? []
      : [
          finding(
            'POLICY_NAME_UNKNOWN',
            'max_data_class is not one of data_classes',
            document.at(`/tiers/${index}/max_data_class`),
          ),
        ],
  );
  const names = tiers.map((tier) => tier.name);
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [finding('POLICY_NAME_REPEATED', 'two tiers have the same name', document.at(`/tiers/${index}/name`))],
  );
  return [...unknown, ...repeated];
}
