import { DETECTORS } from './detectors.js';
import { detectorsFrom } from './rules.js';

/**
 * Replaces personal data in `text` by its kind in brackets. `rules` is optional YAML, see rules.js.
 * Returns the text and how many of each kind were replaced; never what was replaced.
 */
export function redact({ text, rules }) {
  if (typeof text !== 'string') throw new TypeError('text must be a string');
  const counts = {};
  let redacted = text;
  for (const { kind, pattern, check } of [...(rules === undefined ? [] : detectorsFrom(rules)), ...DETECTORS]) {
    redacted = redacted.replace(pattern, (found) => {
      if (!check(found)) return found;
      counts[kind] = (counts[kind] ?? 0) + 1;
      return `[${kind}]`;
    });
  }
  return { text: redacted, counts };
}

export default redact;
