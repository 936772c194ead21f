import { expect, test } from 'vitest';
import { publicationAgeFindings } from '../../../core/load/publication-age.ts';
import { HOUR_IN_MS } from '../../../core/time.ts';

const NOW = Date.parse('2026-01-31T12:00:00Z');
const STRICT = { name: 'core', max_publication_age_hours: 4 } as const;

test.each([
  { name: 'as old as the tier allows', hours: 4, tiers: [STRICT], codes: [] },
  { name: 'older', hours: 4.01, tiers: [STRICT], codes: ['PUBLICATION_STALE'] },
  { name: 'older, by a tier that sets no bound', hours: 71, tiers: [{ name: 'open' }], codes: [] },
  {
    name: 'older than one of the two tiers that are to be met',
    hours: 6,
    tiers: [{ name: 'open', max_publication_age_hours: 24 }, STRICT],
    codes: ['PUBLICATION_STALE'],
  },
  { name: 'of a moment from now', hours: -0.05, tiers: [STRICT], codes: [] },
])('a publication $name', ({ hours, tiers, codes }) => {
  const findings = publicationAgeFindings(tiers, NOW - hours * HOUR_IN_MS, NOW);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test('the message says how old it is and what is allowed', () => {
  const [found] = publicationAgeFindings([STRICT], NOW - 5.55 * HOUR_IN_MS, NOW);
  expect(found?.message).toBe('the publication is 5.5 hours old, tier core allows 4');
});
