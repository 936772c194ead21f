import { codes } from './code-entry.ts';

/** Refusals of the strict parsers, before any schema is asked. */
export const DOCUMENT_CODES = codes({
  JSON_TOO_LARGE: {
    reason: 'The document is larger than the bound for its kind.',
    hint: 'Make the document smaller; the bound is given in the message.',
  },
  JSON_NOT_UTF8: {
    reason: 'The document is not well-formed UTF-8, or starts with a byte order mark.',
    hint: 'Save the document as UTF-8 without a byte order mark.',
  },
  JSON_SYNTAX: {
    reason: 'The document is not JSON as RFC 8259 defines it.',
    hint: 'Mend the syntax at the line and column given.',
  },
  JSON_DUPLICATE_KEY: {
    reason: 'An object holds the same key twice; readers disagree about which one counts.',
    hint: 'Remove one of the two members.',
  },
  JSON_FORBIDDEN_KEY: {
    reason: 'An object holds the key "__proto__", which some readers treat as the prototype.',
    hint: 'Remove or rename the member.',
  },
  JSON_TOO_DEEP: {
    reason: 'The document is nested deeper than the bound.',
    hint: 'Flatten the document; the bound is given in the message.',
  },
  JSON_LONE_SURROGATE: {
    reason: 'A string holds half of a surrogate pair, which has no canonical form.',
    hint: 'Replace the escape sequence by a whole character.',
  },
  JSON_NUMBER_RANGE: {
    reason: 'A number changes when it is read as an IEEE double: readers would disagree about its value.',
    hint: 'Use an integer between -(2^53-1) and 2^53-1, a number in the range of doubles, or a string.',
  },
  YAML_SYNTAX: {
    reason: 'The document is not YAML 1.2, or uses a part of it that is not accepted here.',
    hint: 'Mend the line given; anchors, aliases, tags, merge keys and several documents in one file are not accepted.',
  },
});
