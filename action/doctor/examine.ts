import { findingsOf, finding, type Finding, type Outcome } from '../../core/finding.ts';
import { CODEOWNERS_PATHS, parseCodeowners } from '../../core/codeowners/parse-codeowners.ts';
import { OWNERS_LOCK_FILE, parseOwnersLock } from '../../core/documents/owners-lock.ts';
import { lintRegistryOwners } from '../owners/lint.ts';
import { impostorFindings } from './action-pin.ts';
import { branchFindings, type BranchRules, type WantedCheck } from './branch-rules.ts';
import { borrowedCheck, privilegedFiles, unpinnedFindings, workflowFindings } from './check-workflow.ts';
import { environmentFindings } from './environments.ts';
import { keyFindings, publicationFindings, type Expiries } from './expiry.ts';
import type { RegistryFacts, RegistryHead, TrackedFile } from './ports.ts';
import { read, unread, unverified, type Reading } from './reading.ts';
import { scheduleFindings } from './schedules.ts';
import { sharedSecretFindings } from './shared-secrets.ts';
import { parseWorkflowFile, type WorkflowFile } from './workflow-file.ts';
import { queueFindings, workflowUses } from './workflow-uses.ts';

export interface Examination {
  readonly facts: RegistryFacts;
  /** The required check, and the App that reports it where that is known. */
  readonly check: Omit<WantedCheck, 'sharedApp'>;
  /** Refreshes the publication and tells when its roles expire; undefined where none is named. */
  readonly publication: (() => Promise<Outcome<Expiries>>) | undefined;
  readonly now: Date;
  readonly progress: (text: string) => void;
}

export interface Examined {
  readonly head: RegistryHead;
  readonly rules: BranchRules;
  readonly check: WantedCheck;
  /** Everything unsafe, and what could not be verified, in the order of the checks. */
  readonly findings: readonly Finding[];
}

const MAX_FILES_READ = 300;
const READ_AT_ONCE = 8;
const WORKFLOW = /^\.github\/workflows\/[^\/]+\.ya?ml$/v;
const ACTION = /(?:^|\/)action\.ya?ml$/v;
const RECORD = /^plugins\/[^\/]+\/plugin\.json$/v;

/**
 * Looks at how a registry is set up, as GitHub says it is now: rules of the default branch, owners, workflows and what they
 * pin, tokens, environments, schedules, keys, publication.
 * @throws GitHubError when GitHub cannot be asked at all
 */
export async function examine(examination: Examination): Promise<Examined> {
  const { facts, progress, now } = examination;
  const head = await facts.head();
  progress('reading the rules of the default branch');
  const rules = await facts.branchRules(head.defaultBranch);
  const check: WantedCheck = { ...examination.check, sharedApp: await facts.sharedApp() };
  const findings = [
    ...branchFindings(rules, head.defaultBranch, check),
    ...tokenFindings(await facts.workflowToken()),
    ...sharedSecretFindings(await facts.sharedSecrets()),
  ];
  const files = await facts.files(head.defaultBranch);
  if (files.kind === 'unread') findings.push(unverified('the files of the default branch', files.why));
  else {
    progress('reading CODEOWNERS');
    findings.push(...(await ownerFindings(facts, files.value)));
    findings.push(...(await workflows(examination, { head, rules, check }, files.value)));
    findings.push(...(await keys(facts, files.value, now)));
  }
  if (examination.publication !== undefined) {
    progress('refreshing the publication');
    findings.push(...publicationFindings(await examination.publication(), now));
  }
  return { head, rules, check, findings };
}

function tokenFindings(token: Reading<{ readonly writes: boolean; readonly approves: boolean }>): readonly Finding[] {
  if (token.kind === 'unread') return [unverified('the default of workflow tokens', token.why)];
  const findings: Finding[] = [];
  if (token.value.writes) findings.push(finding('DOCTOR_TOKEN_WIDE', 'the default of workflow tokens is write'));
  if (token.value.approves) findings.push(finding('DOCTOR_TOKEN_APPROVES', 'workflows may approve pull requests'));
  return findings;
}

async function ownerFindings(facts: RegistryFacts, files: readonly TrackedFile[]): Promise<readonly Finding[]> {
  const fileAt = (path: string) => files.find((file) => file.path === path);
  const file = CODEOWNERS_PATHS.map(fileAt).find((each) => each !== undefined);
  if (file === undefined) return [finding('DOCTOR_OWNERS_MISSING', `none of ${CODEOWNERS_PATHS.join(', ')} is there`)];
  const codeowners = parseCodeowners(await facts.content(file), file.path);
  const lockFile = fileAt(OWNERS_LOCK_FILE);
  const lock = lockFile === undefined ? undefined : parseOwnersLock(await facts.content(lockFile));
  if (lock?.kind === 'refused') return lock.findings;
  const paths = files.map(({ path }) => path);
  return lintRegistryOwners({ codeowners, lock: lock?.value.value, paths }, facts.owners);
}

async function workflows(
  { facts, now, progress }: Examination,
  { head, rules, check }: Pick<Examined, 'head' | 'rules' | 'check'>,
  tracked: readonly TrackedFile[],
): Promise<readonly Finding[]> {
  const wanted = tracked.filter(({ path }) => WORKFLOW.test(path) || ACTION.test(path));
  const findings = tooMany(wanted, 'the workflows');
  const files: WorkflowFile[] = [];
  progress('reading workflows');
  for (const [path, bytes] of await contents(facts, wanted)) {
    const parsed = parseWorkflowFile(bytes, path);
    if (parsed.kind === 'ok') files.push(parsed.value);
    for (const { message, at } of findingsOf(parsed)) findings.push(unverified('a workflow', message, at));
  }
  const privileged = privilegedFiles(files);
  findings.push(...files.flatMap((file) => workflowFindings(file, privileged.has(file))));
  // An App of the registry's own speaks by a key that no other workflow has.
  if (check.app === undefined || check.app === check.sharedApp)
    findings.push(...files.flatMap((file) => borrowedCheck(file, check.name)));
  progress('asking where pinned commits come from');
  const { uses, hasUnread, called } = await workflowUses(files, facts.calledWorkflow, head.defaultBranch);
  // A pin to what moves by itself is none.
  findings.push(...called.flatMap(unpinnedFindings));
  findings.push(...(await impostorFindings([...files, ...called], facts.commitPlaces)));
  findings.push(...queueFindings(uses));
  const question = { defaultBranch: head.defaultBranch, isClassic: isClassic(rules), uses, hasUnreadUses: hasUnread };
  findings.push(...environmentFindings({ ...question, environments: await facts.environments() }));
  const [states, lastActivity] = [await facts.workflowStates(), await facts.lastActivity()];
  findings.push(...scheduleFindings({ files, isPublic: head.isPublic, states, lastActivity, now }));
  return findings;
}

function isClassic({ sources, unread: why }: BranchRules): Reading<boolean> {
  return why[0] === undefined ? read(sources.some(({ kind }) => kind === 'classic')) : unread(why[0]);
}

async function keys(facts: RegistryFacts, tracked: readonly TrackedFile[], now: Date): Promise<readonly Finding[]> {
  const wanted = tracked.filter(({ path }) => RECORD.test(path));
  return [...tooMany(wanted, 'the keys of plugins'), ...keyFindings(await contents(facts, wanted), now)];
}

/** The first of the files that are wanted, a few at a time. */
async function contents(
  facts: RegistryFacts,
  wanted: readonly TrackedFile[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  for (let from = 0; from < Math.min(wanted.length, MAX_FILES_READ); from += READ_AT_ONCE) {
    const some = wanted.slice(from, Math.min(from + READ_AT_ONCE, MAX_FILES_READ));
    const read = await Promise.all(some.map(async (file) => [file.path, await facts.content(file)] as const));
    for (const [path, content] of read) bytes.set(path, content);
  }
  return bytes;
}

function tooMany(wanted: readonly TrackedFile[], what: string): Finding[] {
  return wanted.length > MAX_FILES_READ ? [unverified(what, `there are more than ${MAX_FILES_READ} files`)] : [];
}
