import { impostorFindings } from '../doctor/action-pin.ts';
import { unpinnedFindings } from '../doctor/check-workflow.ts';
import { unverified } from '../doctor/reading.ts';
import { parseWorkflowFile } from '../doctor/workflow-file.ts';
import { workflowUses } from '../doctor/workflow-uses.ts';
import { everyOf, type Finding } from '../../core/finding.ts';
import { gitHubRegistryFacts } from '../github/registry-facts.ts';
import { DEFAULT_BRANCH, type RegistryPlace } from './registry-place.ts';

/**
 * What is wrong with the pin of workflows that are about to be written: its commit is a stranger's or none, or what it calls is
 * not pinned itself, so that whoever moves a tag runs code with the keys.
 *
 * Codes: DOCTOR_ACTION_IMPOSTOR, DOCTOR_ACTION_MISSING, DOCTOR_ACTION_UNPINNED, DOCTOR_UNVERIFIED.
 * @param workflows by path
 */
export async function pinFindings(
  { github, at }: RegistryPlace,
  workflows: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Finding[]> {
  const facts = gitHubRegistryFacts(github, at);
  const files = everyOf([...workflows].map(([path, bytes]) => parseWorkflowFile(bytes, path)));
  if (files.kind === 'refused') return files.findings;
  const strangers = await impostorFindings(files.value, facts.commitPlaces);
  // Each file pins the same commit: to say so once is enough.
  if (strangers.length > 0) return strangers.slice(0, 1);
  const { called, hasUnread } = await workflowUses(files.value, facts.calledWorkflow, DEFAULT_BRANCH);
  const why = 'a workflow that it must have is not there, or the token may not read it';
  if (hasUnread) return [unverified('what the actions call', why)];
  return [...called.flatMap(unpinnedFindings), ...(await impostorFindings(called, facts.commitPlaces))];
}
