import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CODES, type Code } from '../../core/codes/index.ts';
import { finding, isFound, ok, refusedBy, type Outcome } from '../../core/finding.ts';
import { isJsonObject, member, type JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { readBoundedFile } from './directory-source.ts';

const RESULT_FILE = 'refresh.json';
const MAX_RESULT_BYTES = 65_536;
const MAX_MESSAGE_LENGTH = 2_000;

/** Leaves word for those who waited. Whether it is read or not changes only how often the server is asked. */
export async function writeResult(cacheDir: string, id: string, outcome: Outcome<unknown>): Promise<void> {
  const findings = outcome.kind === 'ok' ? [] : outcome.findings.map(({ code, message }) => ({ code, message }));
  await writeFile(join(cacheDir, RESULT_FILE), JSON.stringify({ id, findings }), { mode: 0o600 });
}

/** How the refresh of that id came out; `undefined` when it ended without a word. An `ok` says: look into the cache. */
export async function readResult(cacheDir: string, id: string): Promise<Outcome<void> | undefined> {
  const bytes = await readBoundedFile(join(cacheDir, RESULT_FILE), RESULT_FILE, MAX_RESULT_BYTES);
  const parsed = bytes.kind === 'ok' ? parseStrictJson(bytes.value, { maxBytes: MAX_RESULT_BYTES }) : bytes;
  const value = parsed.kind === 'ok' ? parsed.value.value : undefined;
  if (!isJsonObject(value) || member(value, 'id') !== id) return undefined;
  const listed = member(value, 'findings');
  if (!Array.isArray(listed)) return undefined;
  const findings = listed.flatMap((entry) => findingOf(entry));
  if (findings.length !== listed.length) return undefined;
  return isFound(findings) ? refusedBy(findings) : ok(undefined);
}

function findingOf(value: JsonValue): readonly ReturnType<typeof finding>[] {
  if (!isJsonObject(value)) return [];
  const [code, message] = [member(value, 'code'), member(value, 'message')];
  if (typeof code !== 'string' || !isCode(code) || typeof message !== 'string') return [];
  return [finding(code, message.slice(0, MAX_MESSAGE_LENGTH))];
}

function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
