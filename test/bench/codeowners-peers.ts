import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnershipEngine as ForkedEngine } from '@snyk/github-codeowners/dist/lib/ownership/OwnershipEngine.js';
import Codeowners from 'codeowners';
import { matchFile, parse } from 'codeowners-utils';
import { OwnershipEngine } from 'github-codeowners/dist/lib/ownership/lib/OwnershipEngine.js';
import { elapsed } from './timing.ts';

/** Packages that answer who owns a path. None has GitHub's semantics; each tries every rule on every path. */
export interface OwnersPeer {
  readonly name: string;
  /** Milliseconds for every path, the file's reading included. */
  readonly time: (rules: string, paths: readonly string[]) => number;
}

export const OWNERS_PEERS: readonly OwnersPeer[] = [
  {
    name: 'codeowners',
    time: (rules, paths) =>
      inFolder(rules, (folder) => {
        const file = new Codeowners(folder);
        for (const path of paths) file.getOwner(path);
      }),
  },
  {
    name: 'codeowners-utils',
    time: (rules, paths) =>
      elapsed(() => {
        const entries = parse(rules);
        for (const path of paths) matchFile(path, entries);
      }),
  },
  {
    name: 'github-codeowners',
    time: (rules, paths) =>
      inFolder(rules, (folder) => {
        const engine = OwnershipEngine.FromCodeownersFile(join(folder, 'CODEOWNERS'));
        for (const path of paths) engine.calcFileOwnership(path);
      }),
  },
  {
    name: '@snyk/github-codeowners',
    time: (rules, paths) =>
      inFolder(rules, (folder) => {
        const engine = ForkedEngine.FromCodeownersFile(join(folder, 'CODEOWNERS'));
        for (const path of paths) engine.calcFileOwnership(path);
      }),
  },
];

function inFolder(rules: string, work: (folder: string) => void): number {
  const folder = mkdtempSync(join(tmpdir(), 'codeowners-'));
  try {
    writeFileSync(join(folder, 'CODEOWNERS'), rules);
    return elapsed(() => work(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
