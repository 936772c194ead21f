import type { OsvFile } from '../../../core/osv/match-vulnerabilities.ts';

/** A record as an export holds it. */
export function osvFile(record: unknown, name = 'record.json'): OsvFile {
  return { name, bytes: new TextEncoder().encode(typeof record === 'string' ? record : JSON.stringify(record)) };
}

/** A record of the shape in which GitHub's advisories are exported. */
export function advisory(id: string, rest: object = {}): Record<string, unknown> {
  return {
    schema_version: '1.7.0',
    id,
    modified: '2025-10-15T10:32:01Z',
    published: '2025-10-01T00:00:00Z',
    summary: 'Something is wrong',
    affected: [affectedPypi('requests', [{ introduced: '0' }, { fixed: '2.20.0' }])],
    ...rest,
  };
}

export function affectedPypi(name: string, events: readonly object[], rest: object = {}): object {
  return { package: { ecosystem: 'PyPI', name }, ranges: [{ type: 'ECOSYSTEM', events }], ...rest };
}

export function affectedNpm(name: string, events: readonly object[], rest: object = {}): object {
  return { package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events }], ...rest };
}

export const CRITICAL_VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
export const MEDIUM_VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N';
