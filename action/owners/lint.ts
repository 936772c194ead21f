import { lintOwners, namedOwners, type OwnersQuestion } from '../../core/codeowners/lint-owners.ts';
import { ownerText, type Codeowners } from '../../core/codeowners/parse-codeowners.ts';
import { finding, type Finding } from '../../core/finding.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import type { CodeownersError, OwnerDirectory } from '../people/owner-directory.ts';
import { lockMismatches, numbersOf, type OwnerNumber } from './check-lock.ts';

/** What is wrong with a registry's owners, by its files, and by what GitHub says of them where it can be asked. */
export async function lintRegistryOwners(
  question: OwnersQuestion,
  directory: OwnerDirectory | undefined,
): Promise<readonly Finding[]> {
  const findings = [...lintOwners(question)];
  if (directory === undefined) return findings;
  const { codeowners, lock } = question;
  const numbers = await numbersOf(namedOwners(codeowners), directory);
  findings.push(...lockMismatches(numbers, lock === 'not-asked' ? undefined : lock, codeowners.file));
  for (const number of numbers) findings.push(...(await powerFindings(number, codeowners, directory)));
  const known = new Set(findings.map(({ at }) => at?.line));
  const errors = (await directory.errors()) ?? [];
  return [...findings, ...errors.filter(({ line }) => !known.has(line)).map(errorFinding)];
}

async function powerFindings(
  { owner, line, fact }: OwnerNumber,
  { file }: Codeowners,
  directory: OwnerDirectory,
): Promise<readonly Finding[]> {
  const at = { file, line };
  const name = ownerText(owner);
  if (owner.kind === 'email') return [finding('OWNERS_ADDRESS_UNPROVEN', `${name} cannot be verified`, at)];
  if (fact.kind === 'missing') return [finding('OWNERS_NAME_UNKNOWN', `GitHub knows no ${name}`, at)];
  if (fact.kind === 'unread') return [finding('OWNERS_UNREAD', `${name} cannot be verified: ${fact.why}`, at)];
  const { mayWrite, isVisible } =
    owner.kind === 'user'
      ? await directory.userPower(owner.login)
      : await directory.teamPower(owner.organization, owner.slug);
  const findings: Finding[] = [];
  if (!isVisible) findings.push(finding('OWNERS_TEAM_SECRET', `${name} is secret`, at));
  if (mayWrite === false) findings.push(finding('OWNERS_NAME_POWERLESS', `${name} may not write`, at));
  if (mayWrite === 'unknown')
    findings.push(finding('OWNERS_UNREAD', `whether ${name} may write cannot be verified`, at));
  return findings;
}

/** GitHub's own words, of the file on the default branch. */
export function errorFinding({ path, line, column, kind, suggestion }: CodeownersError): Finding {
  const advice = suggestion === undefined ? '' : `: ${visibleText(suggestion, 200)}`;
  return finding('CODEOWNERS_GITHUB_ERROR', `${visibleText(kind, 60)}${advice}`, { file: path, line, column });
}
