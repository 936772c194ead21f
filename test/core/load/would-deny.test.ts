import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../core/digest.ts';
import { finding } from '../../../core/finding.ts';
import { softenedAtAdmission, softenedAtLoad } from '../../../core/load/would-deny.ts';
import { CODES, isCode } from '../../../core/codes/index.ts';
import type { Tier } from '../../../core/policy/effective-tier.ts';
import type { ReleaseRow } from '../../../core/registry/registry-state.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Level = 'observe' | 'warn' | 'enforce';
const tier = (...levels: readonly (Level | undefined)[]) => {
  const met = levels.map((enforcement, index): Tier => ({
    name: `t${index}`,
    ...(enforcement === undefined ? {} : { enforcement }),
  }));
  const [first = { name: 't' }] = met;
  return { tier: first, met, lapsedFrom: undefined };
};
const stale = finding('PUBLICATION_STALE', 'old');

describe('a tier that does not enforce', () => {
  test.each<readonly [string, ReturnType<typeof tier> | undefined, readonly string[]]>([
    ['observe', tier('observe'), ['PUBLICATION_STALE']],
    ['warn', tier('warn'), ['PUBLICATION_STALE']],
    ['enforce', tier('enforce'), []],
    ['nothing said', tier(undefined), []],
    ['observe, fallen from one that enforces', tier('observe', 'enforce'), []],
    ['no tier', undefined, []],
  ])('softens the age of the publication: %s', (_name, of, noted) => {
    const sorted = softenedAtLoad([stale], of);
    expect([sorted.noted, sorted.refusing.length]).toEqual([noted, 1 - noted.length]);
  });

  test('softens nothing else that a load can be refused with', () => {
    const others = Object.keys(CODES).filter((code) => code !== 'PUBLICATION_STALE');
    const findings = others.flatMap((code) => (isCode(code) ? [finding(code, 'x')] : []));
    expect(softenedAtLoad(findings, tier('observe'))).toEqual({ refusing: findings, noted: [] });
  });
});

describe('what a tier let pass at admission', () => {
  const folder = join(import.meta.dirname, '../../../registry-schema/examples/approval-record/valid');
  const record = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
  const [release] = record.releases;
  const softened = [
    { code: 'LICENCE_FORBIDDEN', text: 'x', by: { kind: 'enforcement', level: 'observe' } },
    { code: 'OSV_VULNERABLE', text: 'x', by: { kind: 'waiver', id: 'w-1', expires: '2026-09-01T00:00:00Z' } },
    { code: 'A_CODE_OF_A_LATER_VERSION', text: 'x', by: { kind: 'enforcement', level: 'warn' } },
  ];
  const written = (change: object) => Buffer.from(JSON.stringify({ ...record, releases: [{ ...release, ...change }] }));
  const rowOf = (approval: Uint8Array | undefined): ReleaseRow => ({
    ...({} as ReleaseRow),
    artifact: { ...({} as ReleaseRow['artifact']), digest: release.artifact_digest },
    ...(approval === undefined ? {} : { approval_record: digestOf(approval) }),
  });

  test('is told by the approval record; what a waiver let through is not', () => {
    const bytes = written({ softened });
    expect(softenedAtAdmission(bytes, rowOf(bytes))).toEqual(['LICENCE_FORBIDDEN']);
    const none = written({ softened: [] });
    expect(softenedAtAdmission(none, rowOf(none))).toEqual([]);
  });

  test('is not known without the record, which would itself deny', () => {
    const bytes = written({ softened });
    expect(softenedAtAdmission(undefined, rowOf(bytes))).toEqual(['LOAD_EVIDENCE_MISSING']);
    expect(softenedAtAdmission(written({}), rowOf(bytes))).toEqual(['LOAD_EVIDENCE_CHANGED']);
    const other = Buffer.from('{}');
    expect(softenedAtAdmission(other, rowOf(other))).toEqual(['LOAD_EVIDENCE_CHANGED']);
    expect(softenedAtAdmission(undefined, rowOf(undefined))).toEqual([]);
  });
});
