import { expect, test } from 'vitest';
import { finding } from '../../../core/finding.ts';
import { renderDoctorReport } from '../../../core/report/doctor-report.ts';

const NOTHING = { repository: 'acme/plugins', unsafe: [], unverified: [] };

test('a sound registry is a heading alone', () => {
  expect(renderDoctorReport({ ...NOTHING, verdict: 'sound' }).trim()).toMatch(/^## \S+acme\S+plugins\S+ is sound$/);
});

test('what is unsafe comes before what could not be read, and names that a stranger chose are escaped', () => {
  const unsafe = [finding('DOCTOR_ENVIRONMENT_OPEN', 'every branch may use "<img src=x>"')];
  const unverified = [finding('DOCTOR_UNVERIFIED', 'cannot verify it', { file: '.github/workflows/a.yml', line: 2 })];
  const text = renderDoctorReport({ ...NOTHING, verdict: 'unsafe', unsafe, unverified });
  expect(text.indexOf('### Unsafe')).toBeLessThan(text.indexOf('### Not verified'));
  expect(text).toContain('**Settings**');
  expect(text).toContain('**DOCTOR_UNVERIFIED** at line 2');
  expect(text).not.toContain('<img');
});
