import { describe, expect, test } from 'vitest';
import {
  impliedPermissions,
  membersThatDiffer,
  parseEmbeddedManifest,
  permissionsOf,
  STAMPED_AT_RELEASE,
} from '../../../core/documents/manifest.ts';
import { isCalendarDate, isCalendarTime } from '../../../core/documents/calendar.ts';
import { findingsOf } from '../../../core/finding.ts';

const BASE = { plugin_id: 'a', allowed_egress: ['a.example'], data_classes: [], sdk_allowlist: [] };

function embedded(members: object) {
  const outcome = parseEmbeddedManifest(Buffer.from(JSON.stringify({ ...BASE, ...members })));
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.value;
}

function codes(members: object): readonly string[] {
  return findingsOf(parseEmbeddedManifest(Buffer.from(JSON.stringify({ ...BASE, ...members })))).map(
    ({ code }) => code,
  );
}

describe('undeclared, none and a list are three different states', () => {
  test('permissions: undeclared ones follow from the rest, none is none, a list is the list', () => {
    expect(permissionsOf(embedded({}))).toEqual(['network']);
    expect(permissionsOf(embedded({ allowed_egress: [], permissions: [] }))).toEqual([]);
    expect(permissionsOf(embedded({ permissions: ['network', 'subprocess'] }))).toEqual(['network', 'subprocess']);
  });

  test('none is refused where the rest of the manifest makes use of one', () => {
    expect(codes({ permissions: [] })).toEqual(['MANIFEST_PERMISSION_UNDECLARED']);
  });

  test('file access: an undeclared or empty list implies nothing, a list implies its permission', () => {
    expect(impliedPermissions(embedded({ file_access: {} }))).toEqual(['network']);
    expect(impliedPermissions(embedded({ file_access: { read: [], write: [] } }))).toEqual(['network']);
    expect(impliedPermissions(embedded({ file_access: { write: ['cache/'] } }))).toEqual(['network', 'file_write']);
  });

  test.each(['permissions', 'file_access', 'stages', 'limits', 'data_handling', 'allowed_egress'])(
    'null is none of the three: %s',
    (member) => {
      expect(codes({ [member]: null })).toEqual(['MANIFEST_MEMBER_INVALID']);
    },
  );

  test.each(['allowed_egress', 'data_classes', 'sdk_allowlist'])('%s must be declared', (member) => {
    expect(codes({ [member]: undefined })).toEqual(['MANIFEST_MEMBER_MISSING']);
  });

  test('a released manifest that turns none into undeclared, or the other way, differs', () => {
    expect(membersThatDiffer({ ...BASE, stages: [] }, BASE)).toEqual(['stages']);
    expect(membersThatDiffer(BASE, { ...BASE, permissions: [] })).toEqual(['permissions']);
    expect(membersThatDiffer({ ...BASE, stages: [] }, { ...BASE, stages: ['batch'] })).toEqual(['stages']);
  });
});

describe('the released manifest', () => {
  test('may add the members stamped at release, and nothing else', () => {
    const stamped = Object.fromEntries(STAMPED_AT_RELEASE.map((name) => [name, 'x']));
    expect(membersThatDiffer(BASE, { ...BASE, ...stamped })).toEqual([]);
    expect(membersThatDiffer(BASE, { ...BASE, ...stamped, licence: 'MIT' })).toEqual(['licence']);
  });

  test('differs as a whole where one of the two is no object', () => {
    expect(membersThatDiffer([], BASE)).toEqual(['the whole document']);
  });
});

describe('the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '0000-02-29', '9999-12-31'])('has %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
    expect(isCalendarTime(`${day}T23:59:59.999Z`)).toBe(true);
  });

  test.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-02-30', '2025-00-10', '2025-13-01', '2025-01-00'])(
    'does not have %s',
    (day) => {
      expect(isCalendarDate(day)).toBe(false);
      expect(isCalendarTime(`${day}T00:00:00Z`)).toBe(false);
    },
  );

  test('leaves text of another shape to the pattern', () => {
    expect(isCalendarDate('tomorrow')).toBe(true);
  });
});
