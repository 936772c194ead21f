import type { Plugin } from '../../registry-schema/generated/types.ts';
import { isPlugin } from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

export const PLUGIN_RECORD_FILE = 'plugin.json';
export const MAX_PLUGIN_RECORD_BYTES = 256 * 1024;

/** plugins/<id>/plugin.json */
export function parsePluginRecord(bytes: Uint8Array, file: string = PLUGIN_RECORD_FILE): Outcome<Parsed<Plugin>> {
  return parseDocument(
    { kind: 'PLUGIN', limits: { maxBytes: MAX_PLUGIN_RECORD_BYTES, maxDepth: 16 }, isValid: isPlugin },
    bytes,
    file,
  );
}
