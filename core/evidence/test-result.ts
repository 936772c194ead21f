import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { finding, type Finding } from '../finding.ts';
import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { memberAt } from './predicate-member.ts';

/** in-toto attestation, test-result predicate. */
export const TEST_RESULT_TYPES = ['https://in-toto.io/attestation/test-result/v0.1'];

/** Passed as a whole, with every test asked for among those passed: "no failure" alone would let a test be left out. */
export function checkTestResult(
  { predicate }: VerifiedAttestation,
  tests: readonly string[],
  file: string,
): readonly Finding[] {
  const at = { file };
  const result = memberAt(predicate, 'result');
  const failed = namesIn(predicate, 'failedTests');
  const passed = namesIn(predicate, 'passedTests');
  if (typeof result !== 'string' || failed === undefined || passed === undefined) {
    return [finding('EVIDENCE_MALFORMED', 'result, passedTests or failedTests is not what it must be', at)];
  }
  const findings: Finding[] = [];
  if (result !== 'PASSED') findings.push(finding('EVIDENCE_FAILED', `the result is ${shownText(result)}`, at));
  const [first] = failed;
  if (first !== undefined)
    findings.push(finding('EVIDENCE_FAILED', `${failed.length} tests failed, ${shownText(first)} among them`, at));
  for (const test of tests) {
    if (!passed.includes(test))
      findings.push(finding('EVIDENCE_FAILED', `${shownText(test)} is not among the tests that passed`, at));
  }
  return findings;
}

function namesIn(predicate: JsonValue, name: string): readonly string[] | undefined {
  const list = memberAt(predicate, name);
  if (list === undefined) return [];
  if (!isJsonArray(list)) return undefined;
  const names = list.filter((item) => typeof item === 'string');
  return names.length === list.length ? names : undefined;
}
