/** Reads fields of a JSON request body; what is missing or misshapen is refused with 400. */
import { RequestRefused } from './request-refused.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RequestRefused(400, 'body is not JSON');
  }
  if (!isObject(value)) throw new RequestRefused(400, 'body is not a JSON object');
  return value;
}

/** Follows `path` through nested objects and arrays; undefined where it ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof step === 'number') current = Array.isArray(current) ? current[step] : undefined;
    else current = isObject(current) && Object.hasOwn(current, step) ? current[step] : undefined;
  }
  return current;
}

export function stringAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== 'string' || found === '') throw new RequestRefused(400, `missing string ${path.join('.')}`);
  return found;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  if (!Array.isArray(found) || found.length === 0) throw new RequestRefused(400, `missing list ${path.join('.')}`);
  return found;
}

/** Decodes base64 strictly: Node skips characters that are none, which would log another text than was sent. */
export function base64At(value: unknown, ...path: readonly (string | number)[]): Buffer {
  return decodeBase64(stringAt(value, ...path), path.join('.'));
}

export function decodeBase64(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new RequestRefused(400, `${what} is not base64`);
  return bytes;
}
