import type { Limits, Manifest } from '../../registry-schema/generated/types.ts';
import { changed, narrowed, NONE, silenced, spokenUp, UNDECLARED, widened } from './capability-change.ts';
import type { CapabilityChange } from './capability-change.ts';
import type { Declared } from './diff-grants.ts';

const LIMITS = ['execution_ms', 'memory_mb', 'output_bytes', 'processes'] as const;

/** Upper bounds: higher widens, silence widens in its own way, the first word narrows. */
export function diffLimits(before: Limits = {}, after: Limits = {}): readonly CapabilityChange[] {
  return LIMITS.flatMap((name): CapabilityChange[] => {
    const [was, is] = [before[name], after[name]];
    if (was === is) return [];
    const pointer = `/limits/${name}`;
    if (is === undefined) return [silenced('limit', [`${name} ${was}`])];
    if (was === undefined) return [spokenUp('limit', `${name} ${is}`, pointer)];
    const sides = { before: `${name} ${was}`, after: `${name} ${is}`, pointer };
    return [Math.max(was, is) === is ? widened('limit', 'limit-raised', sides) : narrowed('limit', sides)];
  });
}

/** Days that data is kept. The first word does not narrow: who read silence as none approved no retention at all. */
export function diffRetention(was: number | undefined, is: number | undefined): readonly CapabilityChange[] {
  if (was === is) return [];
  const pointer = '/data_handling/retention_days';
  if (is === undefined) return [silenced('retention', [`${was} days`])];
  const sides = { before: was === undefined ? UNDECLARED : `${was} days`, after: `${is} days`, pointer };
  if (Math.min(was ?? 0, is) === is) return [narrowed('retention', sides)];
  return [(was === undefined ? changed : widened)('retention', 'retention-lengthened', sides)];
}

/** The kinds of data that are removed: a list that promises, so what leaves it widens, each kind by itself. */
export function diffRedaction(before: Declared, after: Declared): readonly CapabilityChange[] {
  const pointer = '/data_handling/redaction';
  const place = after === undefined ? '' : pointer;
  const removed = missing(before, after).map((kind) =>
    widened('redaction', 'redaction-removed', { before: kind, after: null, pointer: place }),
  );
  if (after === undefined) return before === undefined ? [] : [...removed, silenced('redaction', before)];
  if (before === undefined && after.length === 0) return [spokenUp('redaction', NONE, pointer)];
  const added = missing(after, before).map((kind) => narrowed('redaction', { before: null, after: kind, pointer }));
  return [...removed, ...added];
}

function missing(kinds: Declared, from: Declared): readonly string[] {
  const there = new Set(from);
  return [...new Set(kinds)].filter((kind) => !there.has(kind));
}

type Origin = Manifest['origin'];

/** A synthesized plugin enters quarantined, so that to be no longer said to be one is a way around it. */
export function diffOrigin(was: Origin, is: Origin): readonly CapabilityChange[] {
  if (was === is) return [];
  const sides = { before: was ?? UNDECLARED, after: is ?? UNDECLARED, pointer: is === undefined ? '' : '/origin' };
  return [(was === 'synthesized' ? widened : changed)('origin', 'origin', sides)];
}

export function diffLicence(was: string | undefined, is: string | undefined): readonly CapabilityChange[] {
  if (was === is) return [];
  const sides = { before: was ?? UNDECLARED, after: is ?? UNDECLARED, pointer: is === undefined ? '' : '/licence' };
  return [changed('licence', 'licence', sides)];
}

type OutputSchema = Manifest['output_schema'];

/** Which schemas accept more than others is not decided here: any other schema is another one. */
export function diffOutputSchema(was: OutputSchema, is: OutputSchema): readonly CapabilityChange[] {
  if (sameJson(was, is)) return [];
  if (is === undefined) return [silenced('output-schema', [schemaText(was)])];
  if (was === undefined) return [spokenUp('output-schema', schemaText(is), '/output_schema')];
  const sides = { before: schemaText(was), after: schemaText(is), pointer: '/output_schema' };
  return [changed('output-schema', 'output-schema', sides)];
}

const MAX_SCHEMA_CHARACTERS = 120;

/** The beginning of it: a sentence has no room for more. */
function schemaText(schema: OutputSchema): string {
  const text = JSON.stringify(schema);
  return text.length > MAX_SCHEMA_CHARACTERS ? `${text.slice(0, MAX_SCHEMA_CHARACTERS)}…` : text;
}

/** Member order does not count. */
function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [mine, theirs] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.length === theirs.size &&
    mine.every(([name, value]) => theirs.has(name) && sameJson(value, theirs.get(name)))
  );
}
