export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface JobResult {
  /** As `needs` tells it: `continue-on-error` makes a failure a success. */
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What several jobs come to. */
export function overall(results: readonly Result[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((each) => each === 'skipped') ? 'skipped' : 'success';
}
