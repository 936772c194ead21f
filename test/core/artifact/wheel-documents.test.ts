import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/finding.ts';
import { MAX_ARCHIVE_ENTRIES } from '../../../core/archive/limits.ts';
import type { OpenedArchive } from '../../../core/artifact/artifact-contents.ts';
import { checkWheelFile, parseWheelMetadata } from '../../../core/artifact/wheel-metadata.ts';
import { checkRecord } from '../../../core/artifact/wheel-record.ts';

const NOT_UTF8 = Uint8Array.of(0x4e, 0xff, 0x0a);
const archive: OpenedArchive = { fileName: 'a.whl', members: [], entryCount: 0, inflatedBytes: 0 };

function metadata(text: string | Uint8Array): { read: unknown; codes: string[] } {
  const findings: Finding[] = [];
  const read = parseWheelMetadata({ member: 'METADATA', bytes: Buffer.from(text) }, 'a.whl', findings);
  return { read, codes: findings.map(({ code }) => code) };
}

function codesOfRecord(bytes: Uint8Array): string[] {
  const findings: Finding[] = [];
  checkRecord({ member: 'RECORD', bytes }, archive, findings);
  return [...new Set(findings.map(({ code }) => code))];
}

describe('METADATA', () => {
  test('may fold a header over lines, which belong to it and state nothing of their own', () => {
    const text = 'Metadata-Version: 2.4\r\nDescription: one\r\n  Name: two\r\n\tthree\r\nName: a\r\nVersion: 1.0\r\n';
    expect(metadata(text)).toEqual({ read: { name: 'a', version: '1.0' }, codes: [] });
    expect(metadata('Name: a\n b\nVersion: 1.0\n').codes).toEqual(['ARTIFACT_METADATA']);
  });

  test('is refused where it is not UTF-8, or its headers have no end', () => {
    const refusal = { read: undefined, codes: ['ARTIFACT_METADATA'] };
    expect(metadata(NOT_UTF8)).toEqual(refusal);
    expect(metadata(`Name: a\nVersion: 1.0\nDescription: ${'x'.repeat(1024 * 1024)}\n`)).toEqual(refusal);
    expect(metadata(`Name: a\nVersion: 1.0\n\n${'x'.repeat(1024 * 1024)}\n`).codes).toEqual([]);
  });

  test('of a hundred thousand headers of one name is read in the time of reading it once', () => {
    expect(metadata(`Name: a\nVersion: 1.0\n${'x:\n'.repeat(100_000)}`).codes).toEqual([]);
  });
});

test('WHEEL must state its version, once', () => {
  const codes = (text: string | Uint8Array): string[] => {
    const findings: Finding[] = [];
    checkWheelFile({ member: 'WHEEL', bytes: Buffer.from(text) }, 'a.whl', findings);
    return findings.map(({ code }) => code);
  };
  expect(codes('Wheel-Version: 1.0\n')).toEqual([]);
  for (const text of ['', 'Wheel-Version: 2.0\n', 'Wheel-Version: 1.0\nWheel-Version: 1.0\n', NOT_UTF8])
    expect(codes(text)).toEqual(['ARTIFACT_METADATA']);
});

describe('RECORD', () => {
  test('is refused with ARTIFACT_RECORD where it is not UTF-8', () => {
    expect(codesOfRecord(NOT_UTF8)).toEqual(['ARTIFACT_RECORD']);
  });

  test('is refused with ARTIFACT_RECORD where it has more rows than an archive has members', () => {
    expect(codesOfRecord(Buffer.from('a,,\n'.repeat(MAX_ARCHIVE_ENTRIES + 2)))).toEqual(['ARTIFACT_RECORD']);
    expect(codesOfRecord(Buffer.from('a,,\n'.repeat(1_000)))).toEqual(['ARTIFACT_RECORD_MISMATCH']);
  });
});
