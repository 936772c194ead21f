import type { PluginId } from '../../registry-schema/generated/types.ts';
import { codeEntry, isCode, type Code } from '../codes/index.ts';
import { isJsonArray, isJsonObject, member, type JsonValue } from '../json/json-value.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import type { FoldEvent } from '../fold/fold-history.ts';
import type { Halt } from '../registry/registry-state.ts';
import { boundedMarkdown } from './bounded-markdown.ts';
import { codeText } from './outside-text.ts';

/** First in the body of the one alarm issue. */
export const ALARM_MARKER = '<!-- portcullis: alarm -->\n';
export const ALARM_TITLE = 'Portcullis: the protected branch holds what publish does not accept';

/** Something on the branch that was not admitted, remembered from run to run in the issue itself. */
export interface LeftOut {
  readonly commit: string;
  /** A release folder, a path, or the commit itself. */
  readonly subject: string;
  readonly codes: readonly Code[];
}

export interface Alarm {
  readonly leftOut: readonly LeftOut[];
  readonly halts: readonly Halt[];
}

/** More is one story told often: the newest are kept. */
export const MAX_REMEMBERED = 100;
const MAX_BODY_CHARACTERS = 50_000;

/**
 * What there is to tell after a publish: halts for as long as they stand, and what was left out until a later publish admits
 * a release of the same plugin, or a person closes the issue. The publish that left something out never settles it.
 */
export function alarmAfter(
  remembered: readonly LeftOut[],
  { events, halts }: { readonly events: readonly FoldEvent[]; readonly halts: readonly Halt[] },
): Alarm {
  const mended = new Set<string>(
    events.flatMap((event) => (event.kind === 'admitted' ? [event.release.documents.record.plugin_id] : [])),
  );
  const still = remembered.filter(({ subject }) => !mended.has(pluginOf(subject) ?? ''));
  const now = events.flatMap((event): readonly LeftOut[] => {
    if (event.kind !== 'left-out') return [];
    return [{ commit: event.commit, subject: event.subject, codes: codesOf(event) }];
  });
  const known = new Set(now.map(keyOf));
  return { leftOut: [...still.filter((one) => !known.has(keyOf(one))), ...now].slice(-MAX_REMEMBERED), halts };
}

function codesOf({ findings }: Extract<FoldEvent, { kind: 'left-out' }>): readonly Code[] {
  return [...new Set(findings.map(({ code }) => code))].slice(0, MAX_CODES);
}

function keyOf({ commit, subject }: LeftOut): string {
  return `${commit} ${subject}`;
}

function pluginOf(subject: string): PluginId | undefined {
  return /^plugins\/([a-z][a-z0-9_]{0,62})\/releases\//.exec(subject)?.[1] as PluginId | undefined;
}

export function isSilent({ leftOut, halts }: Alarm): boolean {
  return leftOut.length === 0 && halts.length === 0;
}

/** The body of the issue: escaped, bounded, and at its end what the next run remembers. */
export function renderAlarm(alarm: Alarm): string {
  const { leftOut, halts } = alarm;
  const paragraphs = [
    isSilent(alarm)
      ? 'Nothing is left to tell: what halted admissions is undone or accepted, and what was left out has been followed by an admitted release.'
      : 'Publish judged the branch and did not accept all of it. Nothing below is in the publication.',
    ...(halts.length === 0 ? [] : ['### Admissions halt', HALTED]),
    ...halts.map(({ path, commit }) => `- ${codeText(path)}, changed by ${codeText(commit)}`),
    ...(leftOut.length === 0 ? [] : ['### Left out', LEFT_OUT]),
    ...leftOut.map(leftOutLine),
  ];
  const text = boundedMarkdown(paragraphs, MAX_BODY_CHARACTERS);
  return `${ALARM_MARKER}${text}\n${memoryOf(leftOut)}`;
}

const HALTED =
  'These rules on the branch are not the accepted ones: nothing is admitted until they are reverted, or their content is approved in a pull request. Denies go on. This closes by itself then.';
const LEFT_OUT =
  'It stays out, whatever is merged on top. Find out how it got there, mend it in a new version, and close this issue.';

function leftOutLine({ commit, subject, codes }: LeftOut): string {
  const why = codes.map((code) => `**${code}**: ${codeEntry(code).reason}`).join('<br>');
  return `- ${codeText(subject)} of ${codeText(commit)}<br>${why}`;
}

const MEMORY = /<!-- portcullis: left out (\[.*\]) -->\s*$/;
const MAX_CODES = 20;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Nothing that could end a comment of HTML. */
const SUBJECT = /^(?!.*--)[A-Za-z0-9._/+-]{1,400}$/;

function memoryOf(leftOut: readonly LeftOut[]): string {
  const kept = leftOut.filter(({ subject }) => SUBJECT.test(subject));
  return `<!-- portcullis: left out ${JSON.stringify(kept)} -->\n`;
}

/** What an earlier run wrote down; whatever somebody made of it since that is no such list is forgotten. */
export function rememberedIn(body: string): readonly LeftOut[] {
  const text = MEMORY.exec(body)?.[1];
  if (text === undefined) return [];
  const parsed = parseStrictJson(Buffer.from(text), { maxBytes: 2 * MAX_BODY_CHARACTERS, maxDepth: 4 });
  if (parsed.kind === 'refused' || !isJsonArray(parsed.value.value)) return [];
  return parsed.value.value.slice(0, MAX_REMEMBERED).flatMap(readLeftOut);
}

function readLeftOut(value: JsonValue): readonly LeftOut[] {
  if (!isJsonObject(value)) return [];
  const [commit, subject, codes] = ['commit', 'subject', 'codes'].map((name) => member(value, name));
  if (typeof commit !== 'string' || typeof subject !== 'string' || codes === undefined || !isJsonArray(codes))
    return [];
  if (!COMMIT.test(commit) || !SUBJECT.test(subject)) return [];
  const known = codes.flatMap((code) => (typeof code === 'string' && isCode(code) ? [code] : []));
  return [{ commit, subject, codes: known.slice(0, MAX_CODES) }];
}
