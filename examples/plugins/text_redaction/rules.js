import { parse } from 'yaml';

const MAX_RULES = 100;
const MAX_RULES_CHARACTERS = 64 * 1024;

/**
 * Own rules, as YAML: a list of `kind` and `words`. Words are matched literally and as whole words, so no rule can be a
 * pattern that takes for ever.
 */
export function detectorsFrom(rulesYaml) {
  if (rulesYaml.length > MAX_RULES_CHARACTERS) throw new RangeError('the rules are too long');
  const rules = parse(rulesYaml, { maxAliasCount: 0, uniqueKeys: true });
  if (!Array.isArray(rules) || rules.length > MAX_RULES)
    throw new TypeError(`rules must be a list of at most ${MAX_RULES}`);
  return rules.map((rule) => {
    if (typeof rule?.kind !== 'string' || !/^[a-z_]{1,32}$/.test(rule.kind) || !Array.isArray(rule.words)) {
      throw new TypeError('a rule has a kind and a list of words');
    }
    const words = rule.words.map((word) => String(word).replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    if (words.length === 0 || words.includes('')) throw new TypeError('a rule has words that are not empty');
    return {
      kind: rule.kind,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
      check: () => true,
    };
  });
}
