/**
 * The string formats that CycloneDX schemas name, each a linear check. IRI references and addresses are only kept free of
 * what can break a line or open markup: tools copy them from package metadata as they are, and nothing here follows them.
 */
const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;

export const CYCLONEDX_FORMATS = {
  date: new RegExp(`^${DATE}$`),
  'date-time': new RegExp(`^${DATE}T${TIME}$`, 'i'),
  'idn-email': /^[^\s@<>]+@[^\s@<>]+$/,
  'iri-reference': /^\P{Cc}*$/u,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/,
} as const;
