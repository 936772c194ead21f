import type { Json, JsonObject } from './json.ts';

/** An answer of GitHub that is not a success, in GitHub's own shapes. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly errors: readonly Json[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors?: readonly Json[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  body(documentation: string): JsonObject {
    const errors = this.errors === undefined ? {} : { errors: this.errors };
    return { message: this.message, ...errors, documentation_url: documentation, status: String(this.status) };
  }
}

export const notFound = () => new ApiFailure(404, 'Not Found');

/** 422 with one structured error. `code` is one of GitHub's: missing, missing_field, invalid, already_exists, custom. */
export function invalid(resource: string, field: string, code: string, message?: string): ApiFailure {
  const error = message === undefined ? { resource, field, code } : { resource, field, code, message };
  return new ApiFailure(422, 'Validation Failed', [error]);
}

/** 422 whose errors are plain sentences. */
export const unprocessable = (...sentences: string[]) => new ApiFailure(422, 'Unprocessable Entity', sentences);
