import type { Code } from '../codes/index.ts';
import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import type { CertificateIdentity } from './certificate.ts';
import { matchesRef } from './ref-pattern.ts';
import type { WorkflowIdentity } from './signer-identity.ts';

/**
 * Compares a certificate with one enrolled workflow; no findings mean that it is that workflow. Exact throughout: never a
 * pattern but the two ref patterns, never a prefix without its end. With a reusable workflow the certificate's name is the
 * workflow's, and the source repository is the caller's; both are compared.
 */
export function matchWorkflow(
  stated: CertificateIdentity,
  enrolled: WorkflowIdentity,
  file?: string,
): readonly Finding[] {
  const found: Finding[] = [];
  const at = file === undefined ? undefined : { file };
  const refuse = (code: Code, value: string | undefined, expected: string): void => {
    const shown = value === undefined ? 'nothing' : shownText(value);
    found.push(finding(code, `the certificate states ${shown}, enrolled is ${shownText(expected)}`, at));
  };
  const exact = (code: Code, value: string | undefined, expected: string): void => {
    // An empty enrolled value must not accept an empty claim: it would mean "anything that says nothing".
    if (value !== expected || expected === '') refuse(code, value, expected);
  };
  exact('SIGNER_WRONG_ISSUER', stated.issuer, enrolled.issuer);
  exact('SIGNER_WRONG_REPOSITORY', stated.source_repository, enrolled.source_repository);
  exact('SIGNER_WRONG_REPOSITORY_ID', stated.source_repository_id, enrolled.source_repository_id);
  exact('SIGNER_WRONG_OWNER_ID', stated.source_repository_owner_id, enrolled.source_repository_owner_id);
  const triggers = typeof enrolled.trigger === 'string' ? [enrolled.trigger] : enrolled.trigger;
  if (!triggers.some((trigger) => trigger !== '' && trigger === stated.build_trigger))
    refuse('SIGNER_WRONG_TRIGGER', stated.build_trigger, triggers.join(' or '));
  exact('SIGNER_WRONG_RUNNER', stated.runner_environment, enrolled.runner_environment);
  const sourceRef = stated.source_repository_ref;
  if (sourceRef === undefined || !matchesRef(enrolled.ref_pattern, sourceRef)) {
    refuse('SIGNER_WRONG_REF', sourceRef, enrolled.ref_pattern);
  }
  matchWorkflowName(stated, enrolled, refuse, (why) => found.push(finding('SIGNER_NAME_AMBIGUOUS', why, at)));
  return found;
}

function matchWorkflowName(
  stated: CertificateIdentity,
  enrolled: WorkflowIdentity,
  refuse: (code: Code, value: string | undefined, expected: string) => void,
  ambiguous: (why: string) => void,
): void {
  const [name, ...others] = stated.alternative_names;
  if (name?.kind !== 'uri' || others.length > 0) {
    ambiguous(`the certificate names ${stated.alternative_names.length} signers, of which exactly one may be, a URI`);
    return;
  }
  if (name.value !== stated.build_signer_uri) {
    ambiguous('the name of the signer and the build signer that the certificate states are not the same');
    return;
  }
  const prefix = workflowUriPrefix(enrolled);
  if (prefix === undefined || !name.value.startsWith(prefix)) {
    refuse('SIGNER_WRONG_WORKFLOW', name.value, enrolled.workflow);
    return;
  }
  const workflowRef = name.value.slice(prefix.length);
  const allowed = enrolled.workflow_ref_pattern ?? enrolled.ref_pattern;
  if (!matchesRef(allowed, workflowRef)) refuse('SIGNER_WRONG_WORKFLOW_REF', workflowRef, allowed);
}

/** `https://github.com/o/r/.github/workflows/release.yml@`; the `@` ends the path, so `release.yml.evil` is another one. */
function workflowUriPrefix(enrolled: WorkflowIdentity): string | undefined {
  if (enrolled.workflow === '' || !URL.canParse(enrolled.source_repository)) return undefined;
  return `${new URL(enrolled.source_repository).origin}/${enrolled.workflow}@`;
}
