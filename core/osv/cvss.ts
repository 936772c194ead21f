/** From lowest to highest. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

const VECTOR = /^CVSS:3\.[01]((?:\/[A-Za-z]{1,3}:[A-Za-z]){8,30})$/;

/** Weights of CVSS v3.1, section 7.4; privileges weigh more where the scope changes. */
const WEIGHTS = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
} as const;

const PRIVILEGES_WHEN_SCOPE_CHANGES = { N: 0.85, L: 0.68, H: 0.5 } as const;

const BASE_METRICS = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'] as const;

/** The base score, 0 to 10, of a CVSS v3.0 or v3.1 vector; undefined where it is none or lacks a base metric. */
export function cvss3Score(vector: string): number | undefined {
  const metrics = metricsOf(vector);
  const isChanged = metrics?.get('S') === 'C';
  const weights = BASE_METRICS.map((metric) => weightOf(metric, metrics?.get(metric), isChanged));
  // a metric that is missing makes the whole of it no number
  const [av = NaN, ac = NaN, pr = NaN, ui = NaN, scope = NaN, c = NaN, i = NaN, a = NaN] = weights;
  if (Number.isNaN(av + ac + pr + ui + scope + c + i + a)) return undefined;
  const lost = 1 - (1 - c) * (1 - i) * (1 - a);
  const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * av * ac * pr * ui;
  return roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}

function weightOf(metric: keyof typeof WEIGHTS, value: string | undefined, isChanged: boolean): number | undefined {
  const weights: Readonly<Record<string, number>> =
    metric === 'PR' && isChanged ? PRIVILEGES_WHEN_SCOPE_CHANGES : WEIGHTS[metric];
  return value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined;
}

/** Section 5 of CVSS v3.1; a score of 0 says that nothing is lost. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

/** A metric that stands twice has no one value. */
function metricsOf(vector: string): ReadonlyMap<string, string> | undefined {
  const [, list] = VECTOR.exec(vector) ?? [];
  if (list === undefined) return undefined;
  const pairs = list
    .slice(1)
    .split('/')
    .map((pair) => pair.split(':'));
  const metrics = new Map(pairs.map(([metric = '', value = '']) => [metric, value]));
  return metrics.size === pairs.length ? metrics : undefined;
}

/** To one decimal, upward, by integers as appendix A asks: 4.02 times 100,000 is not what it seems in binary. */
function roundedUp(score: number): number {
  const hundredThousandths = Math.round(score * 100_000);
  return hundredThousandths % 10_000 === 0
    ? hundredThousandths / 100_000
    : (Math.floor(hundredThousandths / 10_000) + 1) / 10;
}
