import { finding, refused, type Outcome } from '../../core/finding.ts';

/** A cache directory that cannot be used is a refusal, PUBLICATION_UNREACHABLE, never a throw. */
export async function withoutThrow<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    // What is no failure of the file system is a fault of this program and must be seen as one.
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    return refused(finding('PUBLICATION_UNREACHABLE', `the cache directory cannot be used (${code})`));
  }
}
