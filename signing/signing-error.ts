/** What could not be done while signing; a closed list. */
export type SigningProblem =
  | 'key' // a key file or key command
  | 'identity-token' // no token, or one that cannot be read
  | 'certificate-authority'
  | 'transparency-log'
  | 'timestamp-authority';

/**
 * Signing failed because the world is broken (a service is down, a file is missing): thrown, never a refusal. The message
 * is fit for a user; it never holds a token or a key.
 */
export class SigningError extends Error {
  readonly problem: SigningProblem;

  constructor(problem: SigningProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SigningError';
    this.problem = problem;
  }
}
