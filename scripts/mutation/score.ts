/** What became of one mutant, as far as a score needs it. */
export interface MutantOutcome {
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly status: string;
}

export interface Score {
  /** Killed, or ended by the time limit. */
  readonly killed: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Changes to prose, and mutants that do not even load: they say nothing about the tests. */
  readonly leftOut: number;
  readonly percent: number;
}

/** Tests that kill nothing score nothing: without a mutant the score is 100, since none survived. */
export function scoreOf(mutants: readonly MutantOutcome[]): Score {
  const count = (...statuses: string[]): number => mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  const judged = killed + survived + uncovered;
  return {
    killed,
    survived,
    uncovered,
    leftOut: mutants.length - judged,
    percent: judged === 0 ? 100 : (100 * killed) / judged,
  };
}

/** Rounded down, so that 100.0 % means that nothing survived. */
export function renderScore(folder: string, score: Score): string {
  const percent = (Math.floor(score.percent * 10) / 10).toFixed(1);
  const { killed, survived, uncovered, leftOut } = score;
  return `mutation score of core/${folder}: ${percent} % (killed ${killed}, survived ${survived}, no coverage ${uncovered}, left out ${leftOut})`;
}

/** One line for each mutant that no test noticed, in the order of the source. */
export function renderSurvivors(mutants: readonly MutantOutcome[], root: string): readonly string[] {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((mutant) => {
      const { line, column } = mutant.location.start;
      const file = mutant.fileName.startsWith(`${root}/`) ? mutant.fileName.slice(root.length + 1) : mutant.fileName;
      const change = (mutant.replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 120);
      return `  ${mutant.status} ${file}:${line}:${column} ${mutant.mutatorName} -> ${change}`;
    });
}
