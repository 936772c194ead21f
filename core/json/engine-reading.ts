import { finding, ok, refused, type Outcome } from '../finding.ts';
import type { JsonValue } from './json-value.ts';

/** What the engine makes of a JSON text; JSON_SYNTAX if it makes nothing of it. */
export function readByEngine(text: string, file?: string): Outcome<JsonValue> {
  try {
    return ok<JsonValue>(JSON.parse(text));
  } catch {
    return refused(finding('JSON_SYNTAX', 'not JSON', file === undefined ? undefined : { file }));
  }
}
