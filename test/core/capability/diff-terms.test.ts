import { describe, expect, test } from 'vitest';
import { step, type Covenant } from './covenants.ts';

describe('limits, retention, redaction, stages, output, origin and licence', () => {
  test.each<[string, Partial<Covenant>, Partial<Covenant>, readonly string[]]>([
    [
      'a limit is raised',
      { limits: { memory_mb: 1 } },
      { limits: { memory_mb: 2 } },
      ['widened limit-raised: memory_mb 1 → memory_mb 2'],
    ],
    [
      'a limit is lowered',
      { limits: { processes: 2 } },
      { limits: { processes: 1 } },
      ['narrowed none: processes 2 → processes 1'],
    ],
    ['a limit is dropped', { limits: { output_bytes: 0 } }, {}, ['widened undeclared: output_bytes 0 → (undeclared)']],
    [
      'a limit is stated',
      { limits: {} },
      { limits: { execution_ms: 5 } },
      ['narrowed none: (undeclared) → execution_ms 5'],
    ],
    [
      'retention is lengthened',
      { data_handling: { retention_days: 0 } },
      { data_handling: { retention_days: 1 } },
      ['widened retention-lengthened: 0 days → 1 days'],
    ],
    [
      'retention is shortened',
      { data_handling: { retention_days: 2 } },
      { data_handling: { retention_days: 1 } },
      ['narrowed none: 2 days → 1 days'],
    ],
    [
      'retention is dropped',
      { data_handling: { retention_days: 0 } },
      { data_handling: {} },
      ['widened undeclared: 0 days → (undeclared)'],
    ],
    [
      'retention is stated',
      {},
      { data_handling: { retention_days: 1 } },
      ['changed retention-lengthened: (undeclared) → 1 days'],
    ],
    ['no retention is stated', {}, { data_handling: { retention_days: 0 } }, ['narrowed none: (undeclared) → 0 days']],
    [
      'redaction is removed',
      { data_handling: { redaction: ['a', 'b'] } },
      { data_handling: { redaction: ['a'] } },
      ['widened redaction-removed: b → null'],
    ],
    [
      'redaction is added',
      { data_handling: { redaction: ['a'] } },
      { data_handling: { redaction: ['b', 'a'] } },
      ['narrowed none: null → b'],
    ],
    [
      'redaction is dropped',
      { data_handling: { redaction: ['a'] } },
      {},
      ['widened redaction-removed: a → null', 'widened undeclared: a → (undeclared)'],
    ],
    [
      'no redaction becomes undeclared',
      { data_handling: { redaction: [] } },
      {},
      ['widened undeclared: (none) → (undeclared)'],
    ],
    ['no redaction is stated', {}, { data_handling: { redaction: [] } }, ['narrowed none: (undeclared) → (none)']],
    ['redaction is stated', {}, { data_handling: { redaction: ['a'] } }, ['narrowed none: null → a']],
    ['a stage is added', { stages: ['a'] }, { stages: ['b', 'a'] }, ['widened stage-added: null → b']],
    ['a stage is removed', { stages: ['b', 'a'] }, { stages: ['a'] }, ['narrowed none: b → null']],
    ['stages are dropped', { stages: ['a'] }, {}, ['widened undeclared: a → (undeclared)']],
    [
      'output becomes another',
      { output_schema: { a: [1, { b: null }] } },
      { output_schema: { a: [1, { c: null }] } },
      ['changed output-schema: {"a":[1,{"b":null}]} → {"a":[1,{"c":null}]}'],
    ],
    ['output becomes anything', { output_schema: {} }, { output_schema: true }, ['changed output-schema: {} → true']],
    [
      'output becomes a list',
      { output_schema: { a: [] } },
      { output_schema: { a: {} } },
      ['changed output-schema: {"a":[]} → {"a":{}}'],
    ],
    [
      'output is written in another order',
      { output_schema: { a: 1, b: [null, { c: 2 }] } },
      { output_schema: { b: [null, { c: 2 }], a: 1 } },
      [],
    ],
    ['output is no longer told', { output_schema: { a: null } }, {}, ['widened undeclared: {"a":null} → (undeclared)']],
    ['output is told', {}, { output_schema: false }, ['narrowed none: (undeclared) → false']],
    ['a person takes over', { origin: 'synthesized' }, { origin: 'human' }, ['widened origin: synthesized → human']],
    ['a person is no longer said to', { origin: 'human' }, {}, ['changed origin: human → (undeclared)']],
    ['a machine is no longer said to', { origin: 'synthesized' }, {}, ['widened origin: synthesized → (undeclared)']],
    ['a machine takes over', {}, { origin: 'synthesized' }, ['changed origin: (undeclared) → synthesized']],
    [
      'the licence becomes another',
      { licence: 'MIT' },
      { licence: 'Apache-2.0' },
      ['changed licence: MIT → Apache-2.0'],
    ],
    ['the licence is dropped', { licence: 'MIT' }, {}, ['changed licence: MIT → (undeclared)']],
    ['the licence is told', {}, { licence: 'MIT' }, ['changed licence: (undeclared) → MIT']],
  ])('%s', (_name, before, after, expected) => {
    expect(step(before, after)).toEqual(expected);
  });

  test('a long schema is shown by its beginning', () => {
    const [line] = step({}, { output_schema: { title: 'x'.repeat(500) } });
    expect(line).toMatch(/^narrowed none: \(undeclared\) → \{"title":"x{110}…$/);
  });
});
