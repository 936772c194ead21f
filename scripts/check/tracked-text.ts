import type { Problem } from './workflow-source.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly message: string;
}

/** `/home/runner` is the public path of GitHub's runners, everybody's and nobody's. */
const RULES: readonly Rule[] = [
  { pattern: /(?<![\w.)\]}-])\/(?:home|Users)\/(?!runner\b)[\w.-]+\//, message: 'holds a home directory' },
  { pattern: /(?<![\w.)\]}-])\/root\/\.[a-z]/, message: 'holds a home directory' },
  { pattern: /(?<![\w.)\]}/-])\/work\/\w/, message: 'holds a work directory' },
  { pattern: /\b[A-Za-z]:\\Users\\\w/, message: 'holds a home directory' },
  {
    pattern: /\bregistry\.(?:npmjs\.org|yarnpkg\.com|npmmirror\.com)\b|"resolved":\s"http/,
    message: 'holds the host of a package registry',
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}/, message: 'holds a private key' },
];

const MAX_PROBLEMS_PER_FILE = 5;

/**
 * What must not be in a tracked file: paths and hosts of the machine it was written on, private keys.
 * @param machine further strings that name this machine, such as the host of its package mirror; empty ones are ignored
 */
export function lintTrackedText(file: string, text: string, machine: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (index: number, message: string): void => {
    problems.push({ file, line: text.slice(0, index).split('\n').length, message });
  };
  for (const { pattern, message } of RULES) {
    const index = text.search(pattern);
    if (index !== -1) add(index, message);
  }
  for (const needle of machine) {
    const index = needle === '' ? -1 : text.indexOf(needle);
    if (index !== -1) add(index, 'holds a path or host of this machine');
  }
  return problems.slice(0, MAX_PROBLEMS_PER_FILE);
}
